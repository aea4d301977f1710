"""A roster of 400 people and its second version: who left, came, moved, lost accents, stands there twice."""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import records
from focalnet.network.roster.decisions import Choice, RowDecision
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome, PlanRow, RosterPlan
from focalnet.network.roster.reading import apply, plan_import
from focalnet.sheets.book import Book, Sheet, Value

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

GIVEN = (
    *("Awa", "José", "Zoë", "Søren", "Łucja", "Ngozi", "Thị", "François", "Müge", "Ana", "Jean"),
    *("Omar", "Ruth", "Kofi", "Mei", "Birutė", "Áine", "Jiří"),
)
FAMILY = (
    *("Diop", "Núñez", "Østergård", "Żak", "Okafor", "Trần", "Lefèvre", "Yılmaz", "García", "Roy"),
    *("Haddad", "Keller", "Mensah", "Lin", "Kazlauskienė"),
)
COUNTRIES = (
    *("Senegal", "Peru", "Norway", "Poland", "Nigeria", "Viet_Nam", "France", "Türkiye", "Spain"),
    *("Chad", "Lebanon", "Kenya", "Ghana", "China"),
)
GRADES = ("P-3", "P-4", "NO-B", "G-5")
HEAD: list[Value] = ["Family name", "Given names", "Sex", "E-mail", "Country", "Grade", "Appointed"]
Line = list[Value]


def _first() -> list[Line]:
    """Make 400 people, no two of one name in one country."""
    dice = random.Random(7)
    lines: list[Line] = []
    seen = set()
    while len(lines) < 400:
        family, given = dice.choice(FAMILY), f"{dice.choice(GIVEN)} {dice.choice('ABCDEFGHIKLM')}."
        country = dice.choice(COUNTRIES).replace("_", " ")
        if (family, given) in seen:
            continue
        seen.add((family, given))
        number = len(lines)
        day = f"{2000 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}"
        sex = "FM"[number % 2]
        lines.append([family, given, sex, f"p{number}@example.org", country, GRADES[number % 4], day])
    return lines


def _plain(text: Value) -> str:
    decomposed = unicodedata.normalize("NFD", str(text)).translate(str.maketrans("ØøŁłı", "OoLli"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _book(lines: list[Line]) -> Book:
    return Book("roster.xlsx", "xlsx", (Sheet("List", [HEAD, *lines]),), "0" * 64)


def _second(first: list[Line]) -> tuple[list[Line], dict[str, list[int]]]:
    """Change some people, and tell which rows of the second version (from 0) are which."""
    lines = [list(line) for line in first]
    rows: dict[str, list[int]] = {"lost accents": list(range(40, 80)), "swapped": list(range(80, 100))}
    for row in rows["lost accents"]:
        lines[row][0], lines[row][1] = _plain(lines[row][0]), _plain(lines[row][1]).upper()
    for row in rows["swapped"]:
        lines[row][0], lines[row][1] = lines[row][1], lines[row][0]
    rows["address"] = list(range(100, 120))
    for row in rows["address"]:
        lines[row][3] = f"new{row}@example.org"
    rows["promoted"] = list(range(120, 130))
    for row in rows["promoted"]:
        lines[row][5] = "P-5"
    del lines[390:]
    newcomers = [
        ["Novak", f"{g} Q.", "F", f"n{n}@example.org", "Kenya", "P-3", "2010-01-01"]
        for n, g in enumerate(GIVEN[:12])
    ]
    rows["newcomers"] = list(range(len(lines), len(lines) + len(newcomers)))
    lines += [list(line) for line in newcomers]
    rows["twice"] = [len(lines), len(lines) + 1]
    lines += [list(lines[5]), [_plain(lines[6][0]), *lines[6][1:]]]
    rows["homonym"] = [len(lines)]
    other = "Jordan" if lines[10][4] != "Jordan" else "Kenya"
    lines.append([*lines[10][:2], lines[10][2], "homonym@example.org", other, "G-4", "2010-02-02"])
    return lines, rows


@pytest.fixture
def second(network: NetworkFile) -> tuple[RosterPlan, dict[str, list[int]]]:
    """Return the plan of the second version over the first."""
    lines, rows = _second(_first())
    done = apply(network, plan_import(network, _book(_first())))
    assert done.people == 400
    return plan_import(network, _book(lines)), rows


def _changes(row: PlanRow) -> set[Field]:
    return {change.field for change in row.changes}


def test_the_first_version_again_changes_nothing(network: NetworkFile) -> None:
    apply(network, plan_import(network, _book(_first())))
    again = plan_import(network, _book(_first()))
    assert again.counts[Outcome.UNCHANGED] == 400
    assert again.missing == ()


def test_each_row_is_who_it_is(second: tuple[RosterPlan, dict[str, list[int]]]) -> None:
    plan, rows = second
    outcome = {name: Counter(str(plan.rows[row].outcome) for row in of) for name, of in rows.items()}
    assert outcome == {
        "lost accents": {"unchanged": 40},
        "swapped": {"unchanged": 20},
        "address": {"changed": 20},
        "promoted": {"changed": 10},
        "newcomers": {"new": 12},
        "twice": {"doubtful": 2},
        "homonym": {"doubtful": 1},
    }
    touched = {row for of in rows.values() for row in of}
    others = {str(row.outcome) for row in plan.rows if row.at not in touched}
    assert others == {"unchanged"}


def test_what_changes_is_what_changed(second: tuple[RosterPlan, dict[str, list[int]]]) -> None:
    plan, rows = second
    assert {frozenset(_changes(plan.rows[row])) for row in rows["address"]} == {frozenset({Field.EMAIL})}
    for row in rows["promoted"]:
        assert _changes(plan.rows[row]) <= {Field.GRADE, Field.STAFF_CATEGORY}
    assert {p.code for row in rows["swapped"] for p in plan.rows[row].problems} == {"roster.name_order_kept"}


def test_leavers_are_offered_and_end_only_when_said(
    second: tuple[RosterPlan, dict[str, list[int]]], network: NetworkFile
) -> None:
    plan, _ = second
    leavers = {f"{line[0]}, {line[1]}" for line in _first()[390:]}
    assert {each.name for each in plan.missing} == leavers
    apply(network, plan)
    assert all(held.ends is None for held in records.appointments(network))
    network.undo()
    ended = plan_import(network, _book(_second(_first())[0]))
    apply(network, ended.with_missing([each.appointment for each in ended.missing], date(2010, 3, 1)))
    ends = [held for held in records.appointments(network) if held.ends]
    assert len(ends) == 10
    assert {held.end_reason for held in ends} == {"missing_from_roster"}


def test_accents_that_a_list_lost_are_kept(
    second: tuple[RosterPlan, dict[str, list[int]]], network: NetworkFile
) -> None:
    plan, _ = second
    apply(network, plan)
    assert {p.family_name for p in records.persons(network)} == {*FAMILY, "Novak"}
    assert len(records.persons(network)) == 412


def test_a_homonym_is_decided_and_remembered(
    second: tuple[RosterPlan, dict[str, list[int]]], network: NetworkFile
) -> None:
    plan, rows = second
    row = plan.rows[rows["homonym"][0]]
    assert {"same_name", "other_country", "other_email"} <= set(row.candidates[0].reasons)
    decided = plan.with_row(row.sheet, row.row, RowDecision(Choice.NEW))
    assert decided.rows[row.at].outcome is Outcome.NEW
    apply(network, decided)
    assert len(records.persons(network)) == 413
    assert len(records.not_the_same(network)) == 1
    again = plan_import(network, _book(_second(_first())[0]))
    assert again.rows[row.at].outcome is Outcome.UNCHANGED


def test_a_homonym_can_be_said_to_be_the_person_known(
    second: tuple[RosterPlan, dict[str, list[int]]],
) -> None:
    plan, rows = second
    row = plan.rows[rows["homonym"][0]]
    person = row.candidates[0].person
    decided = plan.with_row(row.sheet, row.row, RowDecision(Choice.SAME, person)).rows[row.at]
    assert (decided.outcome, decided.person) == (Outcome.CHANGED, person)
    left_out = plan.with_row(row.sheet, row.row, RowDecision(Choice.LEAVE)).rows[row.at]
    assert left_out.outcome is Outcome.REJECTED
