"""Home: the sentence, the bars, what needs attention; each count a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from focalnet.network import actions
from tests.ui.conftest import COUNCIL
from tests.ui.hands import clicks, presses
from ui.pages.coverage import CoveragePage
from ui.pages.focal_points import FocalPointsPage
from ui.pages.home import HomePage
from ui.widgets.count_row import CountRow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

SENTENCE = (
    "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; "
    "29 per cent international staff, 71 per cent national staff) in 84 countries."
)


@pytest.fixture
def home(opened: Parts) -> HomePage:
    opened.window.go("home")
    page = opened.window.page("home")
    assert isinstance(page, HomePage)
    return page


def test_sentence_is_the_published_one_with_its_integers(home: HomePage) -> None:
    assert home.sentence.sentence.plain == SENTENCE
    assert home.sentence.sentence.accessibleName() == SENTENCE
    assert "23 November 2009" in home.sentence.title.text()


def test_figures_in_the_sentence_are_strong(home: HomePage) -> None:
    assert "<b>129</b>" in home.sentence.sentence.text()


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "82 pour cent"), ("es", "82 por ciento"), ("en", "82 per cent")]
)
def test_sentence_in_three_languages(home: HomePage, language: str, words: str) -> None:
    home.sentence.languages.choose(language)
    assert words in home.sentence.sentence.plain


def test_sentence_is_copied_as_it_is_shown(home: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.copied):
        home.sentence.copy()
    assert QGuiApplication.clipboard().text() == SENTENCE


def test_bars_have_their_numbers_beside_them(home: HomePage) -> None:
    names = [bar.accessibleName() for bar in home.composition.bars()]
    assert names[0] == "All: 106 women, 23 men"
    assert any(name.startswith("International: ") for name in names)


def test_break_down_is_chosen_by_a_chip(home: HomePage) -> None:
    home.composition.by.choose("region")
    assert len(home.composition.bars()) == 10
    assert any("Asia" in bar.accessibleName() for bar in home.composition.bars())


def test_bar_opens_the_people_behind_it(home: HomePage, opened: Parts) -> None:
    international = home.composition.bars()[1]
    clicks(international, QPoint(20, international.height() - 12))
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.facets.where == {
        "staff_category": frozenset({"international"}),
        "sex": frozenset({"F"}),
    }
    assert page.model.rowCount() == 34


def test_bar_is_worked_with_the_keyboard(home: HomePage, opened: Parts) -> None:
    everybody = home.composition.bars()[0]
    everybody.setFocus()
    presses(everybody, Qt.Key.Key_Right)
    presses(everybody, Qt.Key.Key_Right)
    presses(everybody, Qt.Key.Key_Return)
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.facets.where == {"sex": frozenset({"M"})}
    assert page.model.rowCount() == 23


def test_line_of_attention_opens_exactly_what_it_counts(home: HomePage, opened: Parts, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(home.attention.findChildren(CountRow)))
    row = next(r for r in home.attention.findChildren(CountRow) if r.property("code") == "terms_over")
    row.click()
    page = opened.window.stack.currentWidget()
    assert isinstance(page, CoveragePage)
    assert f": {page.model.rowCount()}" in row.accessibleName()


def test_growth_follows_after_the_paint(home: HomePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not home.growth.isHidden())
    assert "2009 129" in home.growth.chart.accessibleName()


def test_figures_follow_a_change(home: HomePage, opened: Parts) -> None:
    file = opened.session.file
    person = actions.add_person(file, family_name="Bah", sex="F")
    office = actions.add_office(file, name="Praia", country="CPV")
    actions.appoint(file, person, office, starts=COUNCIL, grade="NO-B")
    assert "130 gender focal points" in home.sentence.sentence.plain


def test_empty_network_says_what_to_do_first(parts: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    parts.window.show()
    parts.commands.network.create(tmp_path / "new.focalnet")
    home = parts.window.page("home")
    assert isinstance(home, HomePage)
    assert home._stack.currentIndex() == 1
    with qtbot.waitSignal(home.import_requested):
        home.import_requested.emit()


def test_day_that_other_years_do_not_have(opened: Parts, home: HomePage, qtbot: QtBot) -> None:
    opened.session.look(COUNCIL.replace(year=2008, month=2, day=29))
    qtbot.waitUntil(lambda: "2008" in home.growth.chart.accessibleName())
