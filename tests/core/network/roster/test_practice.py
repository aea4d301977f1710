"""The practice rosters beside the checkout, against what a careful reader finds in them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from focalnet.network.grades import category_of
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome, RosterPlan
from focalnet.network.roster.reading import plan_import
from focalnet.places import Outcome as Certainty
from focalnet.places import find

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

pytestmark = pytest.mark.shared
Truth = list[dict[str, str]]


def _plan(network: NetworkFile, practice: Path, name: str) -> RosterPlan:
    return plan_import(network, practice / "rosters" / name)


def _truth(practice: Path, name: str) -> Truth:
    with (practice / "rosters" / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _check_people(plan: RosterPlan, truth: Truth) -> None:
    assert plan.counts[Outcome.NEW] == len(truth)
    for row, true in zip(plan.rows, truth, strict=True):
        assert row.facts[Field.FAMILY_NAME] == true["family"]
        assert row.facts[Field.GIVEN_NAMES] == true["given"]
        assert row.facts[Field.SEX] == true["sex"]
        assert row.facts[Field.EMAIL] == true["email"]


def _check_countries(plan: RosterPlan, truth: Truth) -> None:
    """What is taken is true; what is not taken is asked for, and was not certain."""
    for row, true in zip(plan.rows, truth, strict=True):
        taken = row.facts[Field.COUNTRY]
        assert taken in {true["iso3"], ""}
        if not taken:
            assert find(row.country_text).outcome is not Certainty.EXACT
            assert any(problem.code.startswith("roster.country_") for problem in row.problems)


def test_a_spanish_list_in_an_old_encoding(network: NetworkFile, practice: Path) -> None:
    plan = _plan(network, practice, "d02_es_cp1252.csv")
    truth = _truth(practice, "d02.truth.csv")
    _check_people(plan, truth)
    _check_countries(plan, truth)
    for row, true in zip(plan.rows, truth, strict=True):
        assert row.facts[Field.GRADE] == true["grade"]
        assert row.facts[Field.STAFF_CATEGORY] == category_of(true["grade"])
        assert str(row.facts[Field.STARTS]) == true["appointed"]
    assert plan.doubts() == ()


def test_contacts_out_of_outlook(network: NetworkFile, practice: Path) -> None:
    plan = _plan(network, practice, "d05_outlook_contacts.csv")
    truth = _truth(practice, "d05.truth.csv")
    _check_people(plan, truth)
    _check_countries(plan, truth)
    for row, true in zip(plan.rows, truth, strict=True):
        assert (row.facts[Field.ROLE] == "alternate") is (true["alternate"] == "True")
        assert row.facts[Field.CITY] == true["duty_station"]
        assert row.facts[Field.STAFF_CATEGORY] == "unknown"


def test_a_table_in_the_middle_of_a_sheet(network: NetworkFile, practice: Path) -> None:
    plan = _plan(network, practice, "d09_offset_table_with_side_summary.xlsx")
    assert plan.counts[Outcome.NEW] == 30
    assert plan.tables[0].header_row == 3
    by_row = {row.row: row for row in plan.rows}
    assert by_row[5].name == "Becsey, Alfeo"
    assert by_row[5].facts[Field.OTHER_EMAILS] == ("alfeo@gmail.example",)
    assert by_row[32].name == "in 't Veld, Albert Jan"
    assert by_row[21].name == "Romeos, Nora Mebrak-Zaïdi"
    sexes = [row.facts[Field.SEX] for row in plan.rows]
    assert (sexes.count("F"), sexes.count("M"), sexes.count("not_stated")) == (16, 11, 3)
    unread = {doubt.text for doubt in plan.doubts()}
    assert unread <= {"L", "LP2", "LP3", "LP5"}
