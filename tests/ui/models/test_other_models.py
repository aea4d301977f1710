"""History, gaps, sheets: the smaller models."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from focalnet.network import actions
from focalnet.network.coverage import attention
from focalnet.sheets.book import Sheet
from tests.ui.conftest import COUNCIL
from ui.models.change_lines import change_lines
from ui.models.gap_model import GapModel
from ui.models.gaps import GapLine, gap_lines
from ui.models.history_model import HistoryModel
from ui.models.sheet_model import SheetModel, cell_words
from ui.place_names import PlaceNames

if TYPE_CHECKING:
    from tests.ui.conftest import Rules
    from ui.app import Parts


def test_history_shows_the_latest_step_first(opened: Parts, keeps_the_rules: Rules) -> None:
    actions.add_office(opened.session.file, name="Praia")
    model = HistoryModel(opened.labels)
    model.show(opened.session.file)
    keeps_the_rules(model)
    assert "Praia" in str(model.index(0, 1).data())
    assert model.row_of(model.step(1).id) == 1
    assert model.row_of(10**9) == -1


def test_history_says_which_step_was_undone(opened: Parts) -> None:
    actions.add_office(opened.session.file, name="Praia")
    opened.session.file.undo()
    model = HistoryModel(opened.labels)
    model.show(opened.session.file)
    assert model.face(1, 1).ink == "muted"
    assert "undone" in model.face(1, 1).text
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_older_history_is_fetched_when_it_is_asked_for(opened: Parts) -> None:
    for number in range(205):
        actions.add_office(opened.session.file, name=f"Office {number}")
    model = HistoryModel(opened.labels)
    model.show(opened.session.file)
    assert model.rowCount() == 200
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 207
    assert not model.canFetchMore(QModelIndex())


def test_changes_are_told_fact_by_fact(opened: Parts) -> None:
    file = opened.session.file
    office = actions.add_office(file, name="Praia", country="CPV")
    person = actions.add_person(file, family_name="Bah", given_names="Awa")
    held = actions.appoint(file, person, office, starts=date(2009, 1, 1), grade="NO-A")
    actions.correct_appointment(file, held, grade="NO-B", tor_state="included")
    latest = file.history(limit=1)[0]
    lines = change_lines(file, latest.id, opened.labels)
    said = {line.fact: (line.before, line.after) for line in lines}
    assert said["Grade"] == ("NO-A", "NO-B")
    assert said["ToR"] == ("unknown", "included")
    assert "Bah" in lines[0].heading
    assert "Praia" in lines[0].heading
    assert [line.heading for line in lines[1:]] == [""] * (len(lines) - 1)


def test_rows_that_are_gone_are_still_told(opened: Parts) -> None:
    file = opened.session.file
    person = actions.add_person(file, family_name="Bah", given_names="Awa")
    actions.remove_person(file, person)
    lines = change_lines(file, file.history(limit=1)[0].id, opened.labels)
    assert any("Bah" in line.heading for line in lines)
    assert {line.after for line in lines} == {"–"}


def test_gaps_are_counted_one_by_one(opened: Parts) -> None:
    names = PlaceNames(opened.session, opened.labels)
    for line in attention(opened.session.file, COUNCIL):
        found = gap_lines(opened.session.file, line, names, opened.labels, COUNCIL)
        assert found, line.code
        assert all(gap.name for gap in found)
        if line.appointments:
            assert len(found) == line.count


def test_gap_model_shows_names_and_what_is_known(
    keeps_the_rules: Rules,
) -> None:
    model = GapModel()
    model.show([GapLine("Praia", "Cabo Verde"), GapLine("Bah, Awa", "Dakar", "a1")])
    keeps_the_rules(model)
    assert model.index(0, 1).data() == "Cabo Verde"
    assert model.line(1).appointment == "a1"


def test_sheet_is_shown_as_a_spreadsheet_shows_it(
    keeps_the_rules: Rules,
) -> None:
    model = SheetModel()
    model.show(Sheet("GFP", [["Roster 2009"], [], ["Name", "Sex"], ["Bah", "F", None, 3]]), 2)
    keeps_the_rules(model)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "A"
    assert model.headerData(3, Qt.Orientation.Vertical) == "4"
    assert model.face(2, 0).strong
    assert model.face(0, 0).ink == "muted"
    assert model.index(3, 3).data() == "3"
    assert model.index(1, 0).data() == ""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, ""),
        (12.5, "12.5"),
        (date(2009, 11, 23), "2009-11-23"),
        (datetime.fromisoformat("2009-11-23T00:00"), "2009-11-23"),
        (datetime.fromisoformat("2009-11-23T09:05"), "2009-11-23 09:05"),
        ("two\nlines", "two lines"),
    ],
)
def test_cells_in_words(value: object, said: str) -> None:
    assert cell_words(value) == said
