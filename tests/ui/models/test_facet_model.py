"""The facets as one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.network.listing import Selection
from tests.ui.conftest import COUNCIL
from ui.models.facet_model import COUNT_ROLE, KIND_ROLE, FacetModel
from ui.place_names import PlaceNames

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.ui.conftest import Rules
    from ui.app import Parts


@pytest.fixture
def model(opened: Parts) -> FacetModel:
    made = FacetModel(opened.labels, PlaceNames(opened.session, opened.labels))
    made.show(opened.session.listing.facets(Selection(COUNCIL)))
    return made


def line(model: FacetModel, text: str) -> int:
    return next(row for row in range(model.rowCount()) if model.index(row).data() == text)


def texts(model: FacetModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_model_keeps_qt_s_rules(model: FacetModel, keeps_the_rules: Rules) -> None:
    keeps_the_rules(model)


def test_values_stand_under_their_heading_with_their_counts(model: FacetModel) -> None:
    women = line(model, "Women")
    assert model.index(women).data(COUNT_ROLE) == 106
    assert model.index(line(model, "Sex")).data(KIND_ROLE) == "heading"
    assert line(model, "Sex") < women < line(model, "Staff category")


def test_pressing_a_value_ticks_it_and_tells_what_is_wanted(model: FacetModel) -> None:
    told: list[Mapping[str, frozenset[str]]] = []
    model.chosen.connect(told.append)
    index = model.index(line(model, "Women"))
    model.press(index)
    assert told == [{"sex": frozenset({"F"})}]
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    model.press(index)
    assert told[-1] == {}


def test_two_values_of_a_facet_are_both_wanted(model: FacetModel) -> None:
    model.press(model.index(line(model, "Women")))
    model.press(model.index(line(model, "Men")))
    assert model.where == {"sex": frozenset({"F", "M"})}


def test_rest_of_a_long_facet_is_a_door(model: FacetModel) -> None:
    before = model.rowCount()
    door = next(row for row in range(before) if model.index(row).data(KIND_ROLE) == "more")
    model.press(model.index(door))
    assert model.rowCount() > before
    closing = next(row for row in range(model.rowCount()) if model.index(row).data(KIND_ROLE) == "more")
    model.press(model.index(closing))
    assert model.rowCount() == before


def test_heading_cannot_be_chosen(model: FacetModel) -> None:
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    told: list[object] = []
    model.chosen.connect(told.append)
    model.press(model.index(0))
    assert told == []


def test_ticking_from_outside_opens_the_facet_and_tells_nobody(model: FacetModel) -> None:
    told: list[object] = []
    model.chosen.connect(told.append)
    model.tick({"country": frozenset({"SEN"})})
    assert told == []
    assert "Senegal" in texts(model)
    assert model.where == {"country": frozenset({"SEN"})}


def test_new_counts_keep_the_lines_in_place(model: FacetModel, opened: Parts) -> None:
    before = texts(model)
    where = {"sex": frozenset({"M"})}
    model.show(opened.session.listing.facets(Selection(COUNCIL, where=where)))
    assert texts(model) == before
    assert model.index(line(model, "Women")).data(COUNT_ROLE) == 106


def test_line_is_read_aloud_with_its_count(model: FacetModel) -> None:
    index = model.index(line(model, "Women"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Women, 106"
