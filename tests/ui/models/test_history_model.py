"""The history as a table: days, steps, what was undone; and its facets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from focalnet.network import actions
from focalnet.network.history import Asked, History
from focalnet.words import words
from ui.models.history_facets import HistoryFacets
from ui.models.history_model import HistoryModel
from ui.place_names import PlaceNames

if TYPE_CHECKING:
    from tests.ui.conftest import Rules
    from ui.app import Parts


@pytest.fixture
def model(opened: Parts) -> HistoryModel:
    return HistoryModel(opened.labels)


def show(opened: Parts, model: HistoryModel, asked: Asked = Asked()) -> None:  # noqa: B008 - a frozen value
    file = opened.session.file
    model.show(file, History(file, words()).find(asked))


def said(model: HistoryModel, row: int, column: int = 1) -> str:
    return str(model.index(row, column).data())


def test_a_day_stands_above_its_steps(opened: Parts, model: HistoryModel, keeps_the_rules: Rules) -> None:
    show(opened, model)
    keeps_the_rules(model)
    assert said(model, 0).endswith("· 2 steps")
    assert said(model, 0, 0) == ""
    assert model.step(0) is None
    assert model.face(0, 1).strong
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.first_step() == 1


def test_the_rules_hold_through_insert_update_delete_and_undo(
    opened: Parts, model: HistoryModel, keeps_the_rules: Rules
) -> None:
    file = opened.session.file
    office = actions.add_office(file, name="Praia")
    show(opened, model)
    keeps_the_rules(model)
    assert said(model, 1) == "Added the office Praia"
    actions.correct_office(file, office, name="Praia II")
    actions.remove_office(file, office)
    show(opened, model)
    keeps_the_rules(model)
    assert said(model, 1) == "Removed the office Praia II"
    file.undo()
    show(opened, model)
    keeps_the_rules(model)
    assert said(model, 1).startswith("Undid:")
    undone = model.step(2)
    assert undone is not None
    assert "– undone" in said(model, 2)
    assert model.face(2, 1).ink == "muted"
    assert model.face(3, 1).ink == "text"
    assert model.row_of(undone.id) == 2
    assert model.row_of(10**9) == -1


def test_an_empty_history_shows_nothing(opened: Parts, model: HistoryModel, keeps_the_rules: Rules) -> None:
    show(opened, model, Asked(text="nothing like it"))
    keeps_the_rules(model)
    assert (model.rowCount(), model.first_step()) == (0, -1)


def test_steps_far_down_are_read_when_they_are_seen(opened: Parts, model: HistoryModel) -> None:
    for number in range(250):
        actions.add_office(opened.session.file, name=f"Office {number}")
    show(opened, model)
    assert model.rowCount() == 253
    assert said(model, 1) == "Added the office Office 249"
    assert said(model, 250) == "Added the office Office 0"
    assert len(model._blocks) == 2


def test_a_network_that_was_closed_shows_nothing_more(opened: Parts, model: HistoryModel) -> None:
    show(opened, model)
    opened.session.close()
    assert said(model, 1) == ""


def test_columns_have_titles_and_counts_stand_right(opened: Parts, model: HistoryModel) -> None:
    show(opened, model)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["When", "What was done", "Who", "Records"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.face(1, 3).right
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert model.index(1, 3).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.data(QModelIndex()) is None


def test_facets_have_words_and_counts(opened: Parts, keeps_the_rules: Rules) -> None:
    facets = HistoryFacets(opened.labels, PlaceNames(opened.session, opened.labels))
    facets.show({"kind": [("office.add", 3)], "actor": [("mary", 2), ("", 1)]})
    keeps_the_rules(facets)
    lines = [facets.index(row).data() for row in range(facets.rowCount())]
    assert lines == ["By whom", "mary", "Not known", "What was done", "Office added"]
