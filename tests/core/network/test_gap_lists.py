"""Lists of gaps: what each line of attention counts, one by one, with what is known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.coverage import attention
from focalnet.network.gap_lists import COLUMNS, GAP_LISTS, GapList, Kind, gap_list, gap_lists
from focalnet.network.settings import change_settings
from focalnet.network.swap import check
from focalnet.problems import Refused
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.network.gap_lists import Value
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def _dicts(made: GapList) -> list[dict[str, Value]]:
    return [dict(zip(made.columns, row.values, strict=True)) for row in made.rows]


@pytest.fixture
def filled(file: NetworkFile, build: Builder) -> NetworkFile:
    """Return a network that has every kind of gap."""
    dakar = build.office("Dakar", "SEN", city="Dakar", opened=date(2000, 1, 1), focal_points_expected=2)
    build.office("Geneva", "CHE", kind="headquarters", opened=date(1951, 1, 1))
    build.office("Manila", "KEN", focal_points_expected=0)
    build.office("Closed", "KEN", closed=date(2009, 1, 1))
    build.appointed(
        "Élodie Ruiz", office=dakar, tor_state="requested", tor_date=date(2009, 3, 1), grade="P-4",
        term_ends=date(2009, 12, 1), starts=date(2005, 1, 1),
    )  # fmt: skip
    build.appointed("Ece Demir", office=build.office(), term_ends=date(2007, 12, 1), time_allotted=10)
    build.appointed("Ece Demír", office=dakar, role="alternate", tor_state="included", time_allotted=20)
    return file


def test_every_line_of_attention_counts_the_rows_of_its_list(filled: NetworkFile) -> None:
    lines = attention(filled, DAY)
    assert {line.code for line in lines} == set(GAP_LISTS) - {"offices"} - {
        name for name in GAP_LISTS if name.startswith("swap_")
    }
    for line in lines:
        assert len(gap_list(filled, line.code, DAY).rows) == line.count, line.code


@pytest.mark.parametrize("name", GAP_LISTS)
def test_rows_fit_their_columns(filled: NetworkFile, name: str) -> None:
    made = gap_list(filled, name, DAY, "fr")
    kinds = {Kind.NUMBER: int, Kind.PER_CENT: float, Kind.DATE: date, Kind.CODES: tuple}
    assert made.rows
    for row in made.rows:
        assert len(row.values) == len(made.columns)
        for column, value in zip(made.columns, row.values, strict=True):
            assert value is None or isinstance(value, kinds.get(COLUMNS[column].kind, str)), column


def test_all_offices_stand_with_what_they_expect_and_hold(filled: NetworkFile) -> None:
    made = gap_list(filled, "offices", DAY)
    rows = {str(row["office"]): row for row in _dicts(made)}
    assert list(rows) == ["Closed", "Dakar", "Geneva", "Manila", "Nairobi"]
    dakar = rows["Dakar"]
    assert (dakar["expected"], dakar["holding"], dakar["vacant"], dakar["alternates"]) == (2, 1, 1, 1)
    assert (dakar["since"], dakar["region"]) == (date(2000, 1, 1), "Africa")
    assert rows["Closed"]["closed"] == date(2009, 1, 1)
    marks = {row.values[0]: row.marks[0] for row in made.rows}
    assert marks == {
        "Closed": "not_open", "Dakar": "vacant", "Geneva": "vacant", "Manila": "none_expected",
        "Nairobi": "held",
    }  # fmt: skip


def test_the_longest_wait_comes_first(file: NetworkFile, build: Builder) -> None:
    for name, opened in (("Accra", None), ("Baku", date(2007, 1, 1)), ("Cairo", date(2001, 1, 1))):
        build.office(name, "KEN", opened=opened)
    assert [row["office"] for row in _dicts(gap_list(file, "offices_without", DAY))] == [
        "Cairo", "Baku", "Accra",
    ]  # fmt: skip


def test_terms_of_reference_tell_their_state_and_since_when(filled: NetworkFile) -> None:
    made = gap_list(filled, "tor_not_included", DAY)
    (unknown, requested) = _dicts(made)
    assert (requested["name"], requested["tor_state"]) == ("Ruiz, Élodie", "requested")
    assert (requested["tor_date"], unknown["tor_date"]) == (date(2009, 3, 1), None)
    assert [row.marks for row in made.rows] == [("unknown",), ("requested",)]
    held = records.appointment(filled, made.rows[1].appointment)
    assert (held.person, held.office) == (made.rows[1].person, made.rows[1].office)


def test_missing_facts_are_the_marks_of_a_row(filled: NetworkFile) -> None:
    made = gap_list(filled, "missing_facts", DAY)
    for row in made.rows:
        assert row.marks == row.values[made.columns.index("missing")] != ()


def test_possible_duplicates_stand_beside_each_other(filled: NetworkFile) -> None:
    made = gap_list(filled, "duplicates", DAY)
    (row,) = _dicts(made)
    assert {row["name"], row["other"]} == {"Demir, Ece", "Demír, Ece"}
    assert {row["office"], row["other_office"]} == {"Dakar", "Nairobi"}
    assert "same_name" in row["reasons"]  # type: ignore[operator]
    actions.not_the_same_person(filled, made.rows[0].person, made.rows[0].other)
    assert gap_list(filled, "duplicates", DAY).rows == ()


def test_former_people_who_may_be_one_keep_their_office(file: NetworkFile, build: Builder) -> None:
    for name in ("Awa Konaté", "Awa Konate"):
        build.appointed(name, office=build.office("Dakar", "SEN"), ends=date(2005, 1, 1))
    (row,) = _dicts(gap_list(file, "duplicates", DAY))
    assert (row["office"], row["other_office"]) == ("Dakar", "Dakar")


def test_each_criterion_lists_everybody_by_finding(filled: NetworkFile) -> None:
    found = check(filled, DAY)
    for criterion in found.criteria:
        made = gap_list(filled, f"swap_{criterion}", DAY)
        marks = [row.marks[0] for row in made.rows]
        counts = found.counts[criterion]
        assert (marks.count("met"), marks.count("not_met"), marks.count("unknown")) == (
            counts.met, counts.not_met, counts.unknown,
        )  # fmt: skip
    (says,) = [row for row in _dicts(gap_list(filled, "swap_time_share", DAY)) if row["finding"] == "not_met"]
    assert says["time_allotted"] == 10.0


def test_an_older_version_of_the_rule_has_no_list_of_expertise(filled: NetworkFile) -> None:
    change_settings(filled, swap_version="2.0")
    assert gap_list(filled, "swap_expertise", DAY).rows == ()


def test_several_lists_are_read_in_the_order_asked(filled: NetworkFile) -> None:
    made = gap_lists(filled, ["terms_over", "offices"], DAY)
    assert [each.name for each in made] == ["terms_over", "offices"]


def test_a_list_that_there_is_not_is_refused(file: NetworkFile) -> None:
    with pytest.raises(Refused) as refused:
        gap_list(file, "holes", DAY)
    assert refused.value.problem.code == "network.gap_list_unknown"
