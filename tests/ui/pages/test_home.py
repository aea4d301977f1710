"""Home: the sentence, the bars, what needs attention; each count a door."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from focalnet.network import actions
from focalnet.network.gap_lists import GAP_LISTS
from focalnet.network.settings import change_settings
from tests.ui.conftest import COUNCIL
from tests.ui.hands import clicks
from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.export import ExportDialog
from ui.pages.coverage import CoveragePage
from ui.pages.focal_points import FocalPointsPage
from ui.pages.home import HomePage
from ui.pages.home_layout import HomeLayout
from ui.pictures import settle
from ui.widgets.composition_card import DIMENSIONS
from ui.widgets.count_row import CountRow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.pages.home_charts import HomeCharts

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


def test_network_has_a_wording_of_its_own(home: HomePage, opened: Parts) -> None:
    change_settings(
        opened.session.file, sentence={"en": "We are {people}; {sexes}; {categories}; {countries}."}
    )
    assert home.sentence.sentence.plain.startswith("We are 129 gender focal points")


def test_sentence_is_copied_with_its_figures_strong(home: HomePage) -> None:
    home.sentence.copy()
    assert "<b>129</b>" in QGuiApplication.clipboard().mimeData().html()


def test_paragraph_has_the_growth_of_a_year(home: HomePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not home.sentence.growth.isHidden())
    home.sentence.languages.choose("fr")
    home.sentence.copy_paragraph()
    said = QGuiApplication.clipboard().text()
    assert "82 pour cent" in said
    assert "Entre le 23 novembre 2008 et le 23 novembre 2009" in said


def test_language_and_break_down_are_remembered(home: HomePage, opened: Parts) -> None:
    home.sentence.languages.choose("es")
    home.charts.composition.by.choose("seniority")
    assert opened.settings.get("home.language", "") == "es"
    assert opened.settings.get("home.by", "") == "seniority"


def test_bars_have_their_numbers_beside_them(home: HomePage) -> None:
    bars = home.charts.composition.bars.bars
    assert (bars[0].title, bars[0].numbers) == ("All", "106 women · 23 men")
    assert (bars[1].title, bars[1].numbers) == ("International", "34 · 3 of 37")


def test_break_down_is_chosen_in_a_menu(home: HomePage) -> None:
    home.charts.composition.by.choose("region")
    assert len(home.charts.composition.bars.bars) == 10
    assert any("Asia" in bar.title for bar in home.charts.composition.bars.bars)


def test_bar_opens_the_people_behind_it(home: HomePage, opened: Parts) -> None:
    bars = home.charts.composition.bars
    women = next(
        place for place, mark in enumerate(bars.marks()) if mark.text.startswith("International: 34 w")
    )
    clicks(bars, bars.outline(women).boundingRect().center().toPoint())
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.facets.where == {
        "staff_category": frozenset({"international"}),
        "sex": frozenset({"F"}),
    }
    assert page.model.rowCount() == 34


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_share_opens_as_many_people_as_it_counts(home: HomePage, opened: Parts, dimension: str) -> None:
    home.charts.composition.by.choose(dimension)
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    for bar in home.charts.composition.bars.bars:
        for door, count in ((bar.door, bar.whole), *((share.door, share.count) for share in bar.shares)):
            if not count:
                continue
            assert isinstance(door, tuple)
            opened.routes.show_share(*door)
            people = {page.model.row(row).person_id for row in range(page.model.rowCount())}
            assert len(people) == count, door


def test_key_figures_are_doors(home: HomePage, opened: Parts) -> None:
    figures = {figure.word: figure for figure in home.integers.shown}
    assert figures["men"].number == "23"
    home.integers.opened.emit(figures["men"].door)
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.model.rowCount() == 23
    home.integers.opened.emit(figures["vacancies"].door)
    shown = opened.window.stack.currentWidget()
    assert isinstance(shown, CoveragePage)
    assert f"{shown.card.model.rowCount()}" == figures["vacancies"].number


def test_countries_are_shown_as_a_table(home: HomePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(home.charts.map.map.content().rows))
    figures = {figure.word: figure for figure in home.integers.shown}
    home.integers.opened.emit(figures["countries"].door)
    assert home.charts.map.table is not None
    there = [row for row in home.charts.map.chart.content().rows if row[1] != "0" and row[0] != "Kosovo"]
    assert len(there) == int(figures["countries"].number)


def test_country_on_the_map_opens_its_people(home: HomePage, opened: Parts, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(home.charts.map.map.content().rows))
    home.charts.map.map.opened.emit("AFG")
    page = opened.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.model.rowCount() == 3
    opened.window.go("home")
    home.charts.map.map.opened.emit("AZE")
    assert isinstance(opened.window.stack.currentWidget(), CoveragePage)


def test_map_carries_the_networks_own_note(home: HomePage, opened: Parts, qtbot: QtBot) -> None:
    change_settings(opened.session.file, disclaimer={"en": "Our own note."})
    qtbot.waitUntil(lambda: "Our own note." in home.charts.map.map.footnote)


def test_year_leads_to_that_date_and_back(home: HomePage, opened: Parts, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(home.charts.growth.lines.marks()))
    home.charts.growth.lines.open(3)
    then = opened.session.as_at
    assert then.year < COUNCIL.year
    assert opened.window.toast is not None
    opened.window.toast.findChildren(QPushButton)[0].click()
    assert opened.session.as_at == COUNCIL


def test_yearly_figures_of_a_past_date_take_three_steps(
    parts: Parts, example: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.window.show()
    parts.commands.network.open(example)
    monkeypatch.setattr(AsAtDialog, "ask", lambda *_: COUNCIL)
    parts.actions["date.choose"].trigger()  # Ctrl+D, and a date with Enter
    parts.actions["figures.paragraph"].trigger()  # Ctrl+Shift+P
    qtbot.waitUntil(lambda: "Between 23 November 2008" in QGuiApplication.clipboard().text())
    assert QGuiApplication.clipboard().text().startswith(SENTENCE)


def test_summary_is_proposed_where_it_is_asked_for(
    home: HomePage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(ExportDialog, "ask", lambda *_, summary: asked.append(summary))
    home.summary_requested.emit()
    assert asked == [True]


def test_home_hands_its_figures_to_print_and_export(home: HomePage, opened: Parts) -> None:
    content = opened.routes.content()
    assert content is not None
    assert content.rows[0][:3] == ("All", "129", "106")
    assert opened.session.listed


@pytest.mark.parametrize(
    ("width", "text", "ways"),
    [(500, 1.0, 1), (800, 1.0, 2), (1026, 1.0, 3), (1600, 1.0, 4), (1026, 2.0, 1), (1600, 2.0, 2)],
)
def test_cards_lie_as_width_and_text_allow(
    home: HomePage, opened: Parts, width: int, text: float, ways: int
) -> None:
    layout = home._area.widget()
    assert isinstance(layout, HomeLayout)
    opened.theme.unit = text
    assert layout.columns_for(width) == ways


@pytest.mark.parametrize("width", [700, 1000, 1280, 1900])
def test_cards_never_reach_over_the_edge(home: HomePage, opened: Parts, width: int, qtbot: QtBot) -> None:
    charts, viewport = home.charts, home._area.viewport()
    cards = (home.sentence, charts.composition, charts.growth, charts.map, charts.attention)

    def ends() -> list[int]:
        return [card.mapTo(viewport, card.rect().topRight()).x() for card in cards]

    opened.window.resize(width, 720)
    qtbot.waitUntil(lambda: max(ends()) < viewport.width())


def test_every_line_of_attention_opens_exactly_what_it_counts(
    home: HomePage, opened: Parts, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(home.charts.attention.findChildren(CountRow)))
    lines = {str(row.property("code")): row for row in home.charts.attention.findChildren(CountRow)}
    assert len(lines) > 8
    for code in lines.keys() & set(GAP_LISTS):
        row = lines[code]
        row.click()
        page = opened.window.stack.currentWidget()
        assert isinstance(page, CoveragePage)
        assert page.current() == code
        assert f": {page.card.model.rowCount()}" in row.accessibleName(), code
        opened.window.go("home")


def test_charts_follow_the_paint_and_move_nothing(
    parts: Parts, example: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, seen = HomePage._made_charts, []

    def made(page: HomePage) -> HomeCharts:
        seen.append((page.sentence.geometry(), page.integers.geometry()))
        return make(page)

    monkeypatch.setattr(HomePage, "_made_charts", made)
    parts.commands.network.open(example)
    parts.window.show()
    assert not seen
    qtbot.waitUntil(lambda: bool(seen))
    home = parts.window.page("home")
    assert isinstance(home, HomePage)
    settle(50)
    (sentence, integers) = seen[0]
    assert sentence.topLeft() == home.sentence.geometry().topLeft()
    assert abs(sentence.width() - home.sentence.width()) <= 4
    assert abs(integers.width() - home.integers.width()) <= 4
    assert integers.height() == home.integers.height()


def test_growth_follows_after_the_paint(home: HomePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(home.charts.growth.chart.marks()))
    assert "2009: 129 focal points" in home.charts.growth.chart.accessibleDescription()


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
    assert home._stack.currentWidget() is home.empty
    assert home.empty.currentIndex() == 0
    assert home.content() is None
    doors = {each.text(): each for each in home.empty.shown().findChildren(QPushButton)}
    assert list(doors) == ["Import roster…", "New focal point", "Open the example"]


def test_date_without_anybody_offers_the_way_back(parts: Parts, tmp_path: Path) -> None:
    parts.window.show()
    parts.commands.network.create(tmp_path / "new.focalnet")
    file = parts.session.file
    office = actions.add_office(file, name="Praia", country="CPV")
    actions.appoint(file, actions.add_person(file, family_name="Bah"), office, starts=COUNCIL)
    parts.session.look(date(1990, 1, 1))
    home = parts.window.page("home")
    assert isinstance(home, HomePage)
    assert home._stack.currentWidget() is home.empty
    assert home.empty.currentIndex() == 1
    home.empty.shown().findChildren(QPushButton)[0].click()
    assert not parts.session.looks_back
    assert home._stack.currentWidget() is not home.empty


def test_day_that_other_years_do_not_have(opened: Parts, home: HomePage, qtbot: QtBot) -> None:
    opened.session.look(COUNCIL.replace(year=2008, month=2, day=29))
    qtbot.waitUntil(lambda: "2008:" in home.charts.growth.chart.accessibleDescription())


def test_large_network_is_counted_beside_the_window(
    home: HomePage, opened: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.session._LARGE_BYTES", 0)
    QGuiApplication.clipboard().setText("before")
    opened.session.look(date(2012, 11, 1))
    assert home.sentence.title.text() == "Counting the network as at 1 November 2012…"
    home.sentence.copy()
    home.sentence.copy_paragraph()
    assert QGuiApplication.clipboard().text() == "before"
    qtbot.waitUntil(lambda: "142 gender focal points" in home.sentence.sentence.plain)
    qtbot.waitUntil(lambda: "2012" in home.charts.growth.chart.accessibleDescription())
    before = home.sentence.sentence.plain
    actions.add_office(opened.session.file, name="Praia", country="CPV")
    assert home.sentence.sentence.plain == before  # stays until the new figures are there
    qtbot.waitUntil(lambda: home._figures.attention is not None)
