"""The list of what one can look at: where it begins, and what it keeps in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.models.section_model import Section, SectionModel
from ui.pictures import settle
from ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> SectionList:
    """Return a list of thirty that was marked while it was low, as pages are before they are shown."""
    model = SectionModel()
    model.show([Section("", "Group"), *(Section(f"q{at}", f"Question {at}") for at in range(30))], {})
    made = SectionList(theme, model)
    qtbot.addWidget(made)
    made.resize(240, 40)
    made.show()
    settle()
    return made


def test_list_begins_at_the_top_once_there_is_room(shown: SectionList) -> None:
    shown.show_current("q3")
    assert shown.verticalScrollBar().value() > 0
    shown.resize(240, 400)
    settle()
    assert shown.verticalScrollBar().value() == 0


def test_marked_line_stays_in_sight(shown: SectionList) -> None:
    shown.show_current("q29")
    shown.resize(240, 400)
    settle()
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_other_sections_begin_at_the_top(shown: SectionList) -> None:
    shown.resize(240, 400)
    shown.show_current("q29")
    settle()
    assert shown.verticalScrollBar().value() > 0
    model = shown.model()
    assert isinstance(model, SectionModel)
    model.show([Section(f"a{at}", f"Another {at}") for at in range(15)], {})
    shown.show_current("a2")
    settle()
    assert shown.verticalScrollBar().value() == 0
