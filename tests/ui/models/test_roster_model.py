"""The list as a table: ids held, rows fetched when they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from focalnet.network.listing import RosterRow, Selection, rows
from tests.ui.conftest import COUNCIL
from ui.labels import Labels
from ui.models.roster_columns import COLUMNS, Editor, choices
from ui.models.roster_model import RosterModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.ui.conftest import Rules
    from ui.app import Parts


class Fetching:
    """Fetches rows and remembers which were asked for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[str]) -> Sequence[RosterRow]:
        self.asked.append(len(ids))
        return rows(self._parts.session.file, ids, "en", COUNCIL)


@pytest.fixture
def fetching(opened: Parts) -> Fetching:
    return Fetching(opened)


@pytest.fixture
def model(opened: Parts, fetching: Fetching) -> RosterModel:
    made = RosterModel(Labels(), fetching)
    made.set_ids(opened.session.listing.appointment_ids(Selection(COUNCIL)))
    return made


def column(fact: str) -> int:
    return next(place for place, each in enumerate(COLUMNS) if each.fact == fact)


def test_model_keeps_qt_s_rules(model: RosterModel, keeps_the_rules: Rules) -> None:
    keeps_the_rules(model)


def test_only_blocks_that_are_seen_are_fetched(model: RosterModel, fetching: Fetching) -> None:
    assert fetching.asked == []
    model.face(0, 0)
    model.face(1, 3)
    assert fetching.asked == [32]
    model.face(model.rowCount() - 1, 0)
    assert len(fetching.asked) == 2


def test_new_ids_forget_the_rows(model: RosterModel, fetching: Fetching) -> None:
    first = model.row(0)
    model.set_ids(list(reversed(model.ids())))
    assert model.row(0) != first
    assert len(fetching.asked) == 2


def test_cells_are_in_words(model: RosterModel) -> None:
    row = next(n for n in range(model.rowCount()) if model.row(n).sex == "F")
    assert model.index(row, column("sex")).data() == "Woman"
    assert model.face(row, column("name")).text == model.row(row).name


def test_state_of_the_terms_of_reference_stands_in_a_pill(model: RosterModel) -> None:
    pills = {
        str(model.row(row).tor_state): model.face(row, column("tor_state")).pill
        for row in range(model.rowCount())
    }
    assert pills["requested"] == "warning"
    assert pills["included"] == "plain"
    assert pills["unknown"] == "plain"


def test_nothing_can_be_edited_in_a_network_that_is_only_read(model: RosterModel) -> None:
    index = model.index(0, column("grade"))
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    model.editable = True
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, column("country"))) & Qt.ItemFlag.ItemIsEditable


def test_edit_is_asked_for_and_not_made(model: RosterModel) -> None:
    asked: list[tuple[Any, str, Any]] = []
    model.edited.connect(lambda row, fact, value: asked.append((row, fact, value)))
    index = model.index(2, column("grade"))
    before = index.data()
    assert model.setData(index, "D-2")
    assert asked == [(model.row(2), "grade", "D-2")]
    assert index.data() == before


def test_same_value_asks_for_nothing(model: RosterModel) -> None:
    asked: list[str] = []
    model.edited.connect(lambda _row, fact, _value: asked.append(fact))
    index = model.index(2, column("email"))
    model.setData(index, index.data(Qt.ItemDataRole.EditRole))
    assert asked == []


def test_order_is_asked_of_the_core(model: RosterModel) -> None:
    asked: list[tuple[str, bool]] = []
    model.sort_requested.connect(lambda fact, backwards: asked.append((fact, backwards)))
    model.sort(column("office"), Qt.SortOrder.DescendingOrder)
    assert asked == [("office", True)]


def test_row_of_an_appointment_is_found(model: RosterModel) -> None:
    assert model.row_of(model.ids()[7]) == 7
    assert model.row_of("nobody") == -1


def test_every_coded_column_offers_its_codes() -> None:
    for each in COLUMNS:
        if each.editor is Editor.CHOICE:
            offered = choices(each.fact, Labels())
            assert len(offered) > 1
            assert all(text for _, text in offered)


def test_every_column_can_be_sorted_by_the_core() -> None:
    from focalnet.network.listing import SORTABLE

    assert {each.fact for each in COLUMNS} <= set(SORTABLE)
