"""Cells of a list: what is typed into them, blocks that are pasted, values filled down."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions, records
from focalnet.network.cells import (
    EDITABLE,
    Cell,
    CellReader,
    apply_block,
    correct_cells,
    fill_down,
    plan_block,
    value_of,
)
from focalnet.network.listing import Selection, appointment_ids, rows
from focalnet.problems import Refused
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def ids(file: NetworkFile, build: Builder) -> list[str]:
    """Four focal points, two of one office."""
    dakar = build.office("Dakar", "SEN")
    build.appointed("Aïssatou Bah", "F", dakar, starts=date(2006, 3, 14), grade="NO-B")
    build.appointed("Jonas Becker", "M", build.office("Geneva", "CHE"), grade="P-3", job_title="Officer")
    build.appointed("Mary Cole", "F", dakar)
    build.appointed("Rana Diop", "not_stated", build.office("Nairobi", "KEN"))
    return list(appointment_ids(file, Selection(DAY)))


@pytest.fixture
def reader(file: NetworkFile) -> CellReader:
    return CellReader(file, DAY)


def row(file: NetworkFile, appointment: str) -> RosterRow:
    return rows(file, [appointment])[0]


@pytest.mark.parametrize(
    ("fact", "typed", "meant"),
    [
        ("name", "N'Diaye, Zoé", "N'Diaye, Zoé"),
        ("name", "Zoé Martin", "Martin, Zoé"),
        ("sex", "F", "F"),
        ("sex", "homme", "M"),
        ("sex", "", "not_stated"),
        ("email", "Zoe <Z.Martin@Example.org>", "z.martin@example.org"),
        ("other_emails", "a@x.org; b@y.org", ("a@x.org", "b@y.org")),
        ("languages", "French, EN", ("fr", "en")),
        ("verified_on", "today", DAY),
        ("starts", "1 July 2011", date(2011, 7, 1)),
        ("starts", "3/4/2011", date(2011, 4, 3)),
        ("term_ends", "–", None),
        ("office", "dakar", "Dakar"),
        ("role", "Alternate", "alternate"),
        ("grade", "npo b", "NO-B"),
        ("grade", "Ungraded", "Ungraded"),
        ("staff_category", "National staff", "national"),
        ("tor_state", "", "unknown"),
        ("time_allotted", "20 %", 20.0),
        ("time_spent", "12,5", 12.5),
        ("time_spent", "", None),
        ("in_appraisal", "oui", True),
        ("countries_covered", "Kenya; Sénégal", ("KEN", "SEN")),
        ("end_reason", "term ended", "term_ended"),
        ("end_reason", "moved to Geneva", "moved to Geneva"),
        ("job_title", "  Project   Officer ", "Project Officer"),
        ("notes", "one\ntwo", "one\ntwo"),
    ],
)
def test_cells_are_read_as_people_type(
    file: NetworkFile, reader: CellReader, ids: list[str], fact: str, typed: str, meant: Any
) -> None:
    value = reader.read(fact, typed)
    assert (records.office(file, value).name if fact == "office" else value) == meant


@pytest.mark.parametrize(
    ("fact", "typed", "code"),
    [
        ("name", " ", "network.name_missing"),
        ("name", "Awa Diop / Jean Dupont", "roster.several_people"),
        ("office", "", "network.cell_needed"),
        ("role", "–", "network.cell_needed"),
        ("office", "Nowhere", "network.office_unknown"),
        ("sex", "maybe", "roster.sex_unknown"),
        ("email", "nobody", "roster.email_bad"),
        ("email", "a@x.org, b@y.org", "network.one_address"),
        ("grade", "P-3 / P-4", "roster.grade_several"),
        ("time_allotted", "half", "roster.time_unknown"),
        ("time_allotted", "120", "roster.time_unknown"),
        ("starts", "sometime", "network.date_unreadable"),
        ("starts", "March 2011", "network.date_vague"),
        ("languages", "Klingon", "network.language_unknown"),
        ("country", "Kenya", "network.cell_derived"),
        ("seniority", "", "network.cell_derived"),
    ],
)
def test_what_a_cell_cannot_mean_is_refused(
    reader: CellReader, ids: list[str], fact: str, typed: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        reader.read(fact, typed)
    assert refused.value.problem.code == code


def test_two_offices_of_one_name_are_not_guessed(reader: CellReader, build: Builder, ids: list[str]) -> None:
    build.office("Dakar", "CIV")
    with pytest.raises(Refused) as refused:
        reader.read("office", "Dakar")
    assert refused.value.problem.code == "network.office_several"


def test_cells_of_a_column_bear_each_other_out(file: NetworkFile) -> None:
    reader = CellReader(file, DAY, month_first=True)
    assert reader.read_column("starts", ["3/4/2011", "25/4/2011"]) == [date(2011, 4, 3), date(2011, 4, 25)]
    assert reader.read_column("starts", ["3/4/2011", "5/4/2011"]) == [date(2011, 3, 4), date(2011, 5, 4)]
    assert reader.read_column("sex", ["H", "M"]) == ["M", "F"]
    assert reader.read_column("sex", ["M", "F"]) == ["M", "F"]
    assert reader.read_column("time_allotted", ["0.2", "1", ""]) == [20.0, 100.0, None]
    assert reader.read_column("time_allotted", ["1", "20"]) == [1.0, 20.0]


@pytest.mark.parametrize("fact", sorted(EDITABLE))
def test_every_cell_can_be_corrected_to_what_it_holds(file: NetworkFile, ids: list[str], fact: str) -> None:
    before, steps = row(file, ids[0]), len(file.history())
    correct_cells(file, [Cell(ids[0], fact, value_of(before, fact))])
    assert row(file, ids[0]) == before
    assert len(file.history()) == steps


def test_block_is_planned_then_pasted_in_one_step_and_undone_in_one(
    file: NetworkFile, reader: CellReader, ids: list[str]
) -> None:
    before = rows(file, ids)
    plan = plan_block(
        file, rows(file, ids[1:]), ("grade", "tor_state", "time_allotted"),
        [["P4", "included", "20%"], ["NOC", "perhaps", "30"], ["", "drafted", ""], ["beyond", "the", "list"]],
        reader=reader,
    )  # fmt: skip
    assert [(cell.before, cell.after, cell.changes) for cell in plan.cells[0]] == [
        ("P-3", "P-4", True),
        ("unknown", "included", True),
        (None, 20.0, True),
    ]
    assert [cell.text for cell in plan.refused] == ["perhaps"]
    assert plan.left_over == 3
    assert rows(file, ids) == before
    steps = len(file.history())
    assert apply_block(file, plan) == ids[1:]
    assert len(file.history()) == steps + 1
    after = rows(file, ids)
    assert [each.grade for each in after] == ["NO-B", "P-4", "NO-C", ""]
    assert [each.staff_category for each in after[1:3]] == ["international", "national"]
    assert [str(each.tor_state) for each in after] == ["unknown", "included", "unknown", "drafted"]
    file.undo()
    assert rows(file, ids) == before


def test_one_line_goes_into_every_row(file: NetworkFile, reader: CellReader, ids: list[str]) -> None:
    plan = plan_block(file, rows(file, ids), ("unit",), [["Gender Coordination Unit"]], reader=reader)
    apply_block(file, plan)
    assert {each.unit for each in rows(file, ids)} == {"Gender Coordination Unit"}


def test_what_the_list_shows_already_changes_nothing(
    file: NetworkFile, reader: CellReader, ids: list[str]
) -> None:
    facts = ("country", "seniority", "office")
    block = [["Senegal", "shown", "Dakar"], ["Kenya", "shown", "Nairobi"]]

    def shown(line: RosterRow, fact: str) -> str:
        return {"country": line.country_name, "seniority": "shown", "office": line.office}[fact]

    plan = plan_block(file, rows(file, ids), facts, block, reader=reader, shown=shown)
    assert [[cell.changes for cell in line] for line in plan.cells] == [[False] * 3, [False, False, True]]
    assert [(cell.fact, cell.text) for cell in plan.refused] == [("country", "Kenya")]


def test_dates_that_would_cross_are_refused_in_the_plan(
    file: NetworkFile, reader: CellReader, ids: list[str]
) -> None:
    plan = plan_block(file, rows(file, ids), ("ends",), [["1 Jan 2006"], ["1 Jan 2012"]], reader=reader)
    assert [cell.problem.code if cell.problem else "" for (cell,) in plan.cells] == [
        "network.ends_before_start",
        "",
    ]
    assert apply_block(file, plan) == [ids[1]]


def test_one_person_in_two_rows_is_given_one_value(
    file: NetworkFile, reader: CellReader, ids: list[str], build: Builder
) -> None:
    who = records.appointment(file, ids[0]).person
    second = actions.appoint(file, who, build.office("Abidjan", "CIV"), "alternate")
    plan = plan_block(
        file, rows(file, [ids[0], second]), ("email",), [["a@x.org"], ["b@x.org"]], reader=reader
    )
    assert [cell.text for cell in plan.refused] == ["b@x.org"]
    assert plan.refused[0].problem is not None
    assert plan.refused[0].problem.code == "network.said_twice"


def test_formulas_stay_text(file: NetworkFile, reader: CellReader, ids: list[str]) -> None:
    plan = plan_block(file, rows(file, ids[:1]), ("job_title",), [['=HYPERLINK("http://x")']], reader=reader)
    apply_block(file, plan)
    assert row(file, ids[0]).job_title == '=HYPERLINK("http://x")'


def test_fill_down_takes_the_first_row_s_values(file: NetworkFile, ids: list[str]) -> None:
    correct_cells(file, [Cell(ids[0], "languages", ("fr", "en")), Cell(ids[0], "tor_state", "included")])
    steps = len(file.history())
    fill_down(file, ids, ("languages", "tor_state", "office"))
    filled = rows(file, ids)
    assert {each.languages for each in filled} == {("fr", "en")}
    assert {str(each.tor_state) for each in filled} == {"included"}
    assert {each.office for each in filled} == {"Dakar"}
    assert len(file.history()) == steps + 1


def test_cells_change_all_or_none(file: NetworkFile, ids: list[str]) -> None:
    before = rows(file, ids)
    cells = [Cell(ids[1], "grade", "P-5"), Cell(ids[0], "ends", date(2000, 1, 1))]
    with pytest.raises(Refused):
        correct_cells(file, cells)
    with pytest.raises(Refused):
        correct_cells(file, [Cell("nobody", "grade", "P-5")])
    assert rows(file, ids) == before


def test_a_change_of_several_is_counted_and_stops_when_it_is_told_to(
    file: NetworkFile, ids: list[str]
) -> None:
    told: list[tuple[int, int]] = []
    actions.change_many(file, ids[:2], date(2010, 1, 1), report=lambda *how: told.append(how), unit="Field")
    assert told[-1] == (2, 2)

    def stop(done: int, _of: int) -> None:
        if done:
            raise InterruptedError

    before, steps = rows(file, ids), len(file.history())
    with pytest.raises(InterruptedError):
        actions.change_many(file, ids[2:], date(2010, 1, 1), report=stop, unit="Field")
    assert (rows(file, ids), len(file.history())) == (before, steps)


def test_several_appointments_end_or_change_in_one_step(file: NetworkFile, ids: list[str]) -> None:
    steps, day = len(file.history()), date(2010, 1, 1)
    followed = actions.change_many(file, ids[:2], day, grade="P-5")
    assert [row(file, each).grade for each in followed] == ["P-5", "P-5"]
    actions.end_many(file, ids[2:], day, "reassigned")
    assert [row(file, each).ends for each in ids] == [day] * 4
    assert len(file.history()) == steps + 2
    with pytest.raises(Refused):
        actions.end_many(file, [followed[0], ids[3]], day)
    assert row(file, followed[0]).ends is None
