"""Charts: marks by mouse and keyboard, what is said, tables, pictures on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage

from tests.ui.hands import clicks, presses
from ui.labels import Labels
from ui.models.content_model import ContentModel
from ui.widgets.chart_card import ChartCard
from ui.widgets.chart_copy import Picture, copy_picture, copy_table
from ui.widgets.line_chart import Line, LineChart, Point
from ui.widgets.menu_choice import MenuChoice
from ui.widgets.share_bars import Bar, Share, ShareBars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.conftest import Rules
    from ui.theme import Theme


def _bar(title: str, women: int, men: int, not_stated: int = 0) -> Bar:
    shares = (
        Share(women, "women", "women", f"{title} F"),
        Share(men, "men", "men", f"{title} M"),
        Share(not_stated, "not_stated", "not stated", f"{title} ?"),
    )
    return Bar(title, f"{women} · {men}", shares, f"{title} all")


@pytest.fixture
def bars(theme: Theme) -> Iterator[ShareBars]:
    made = ShareBars(theme, Labels("en"))
    made.title, made.note = "Composition", "As at 23 November 2009."
    made.show_bars([_bar("All", 40, 20), _bar("National", 30, 10), _bar("International", 10, 10)])
    made.resize(400, made.height_for(400))
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def lines(theme: Theme) -> Iterator[LineChart]:
    made = LineChart(theme, Labels("en"))
    made.title = "Growth"
    made.show_lines(
        [Point("2007", 7), Point("2008", 8), Point("2009", 9)],
        [Line("focal points", "accent", (80, 120, 1290)), Line("men", "men", (10, 20, 23), dashed=True)],
    )
    made.resize(400, made.height_for(400))
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def card(theme: Theme) -> Iterator[ChartCard]:
    chart = ShareBars(theme, Labels("en"))
    made = ChartCard(chart)
    made.name("Composition")
    chart.show_bars([_bar("All", 40, 20), _bar("National", 30, 10)])
    made.resize(500, 400)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def _opened(chart: ShareBars | LineChart) -> list[object]:
    doors: list[object] = []
    chart.opened.connect(doors.append)
    return doors


def test_share_that_is_clicked_opens(bars: ShareBars) -> None:
    doors = _opened(bars)
    second = bars.outline(4).boundingRect()  # All, F, M, National, F
    clicks(bars, second.center().toPoint())
    clicks(bars, QPoint(10, int(second.top()) - 8))
    clicks(bars, QPoint(10, bars.height() - 1))
    assert doors == ["National F", "National all"]


def test_arrows_go_through_bars_and_shares(bars: ShareBars) -> None:
    doors = _opened(bars)
    presses(bars, Qt.Key.Key_Return)
    presses(bars, Qt.Key.Key_Down)
    presses(bars, Qt.Key.Key_Down)
    presses(bars, Qt.Key.Key_Return)
    presses(bars, Qt.Key.Key_Right)
    presses(bars, Qt.Key.Key_Right)
    presses(bars, Qt.Key.Key_Space)
    presses(bars, Qt.Key.Key_End)
    presses(bars, Qt.Key.Key_Return)
    presses(bars, Qt.Key.Key_Up)
    presses(bars, Qt.Key.Key_Home)
    presses(bars, Qt.Key.Key_Left)
    presses(bars, Qt.Key.Key_Return)
    assert doors == ["National all", "National M", "International M", "All all"]


def test_mark_is_said_with_its_integers_and_share(bars: ShareBars) -> None:
    assert "National: 30 · 10" in bars.accessibleDescription()
    bars.look_at(5)
    assert bars.accessibleDescription() == "National: 10 men, 25 per cent of 40"
    assert bars.accessibleName() == "Composition"


def test_shares_of_nobody_are_no_marks(bars: ShareBars) -> None:
    assert len(bars.marks()) == 9
    assert "not stated" not in bars.content().headers


def test_table_of_bars_has_integers_and_per_cents(bars: ShareBars) -> None:
    content = bars.content()
    assert content.headers == ("", "people", "women", "women %", "men", "men %")
    assert content.rows[1] == ("National", "40", "30", "75", "10", "25")
    assert content.note == "As at 23 November 2009."
    assert 0 not in content.right


def test_many_bars_stand_in_two_columns_where_there_is_room(theme: Theme, bars: ShareBars) -> None:
    bars.show_bars([_bar(f"Region {number}", 5, 5) for number in range(10)])
    assert bars.height_for(700) < bars.height_for(400)
    assert bars.height_for(70) > bars.height_for(400)  # titles wrap, numbers go below


def test_bar_of_nobody_is_painted_all_the_same(bars: ShareBars) -> None:
    bars.show_bars([_bar("All", 0, 0)])
    assert bars.content().rows == (("All", "0"),)
    assert not bars.grab().isNull()


def test_bars_without_anything_have_no_marks(bars: ShareBars) -> None:
    bars.show_bars([])
    presses(bars, Qt.Key.Key_Right)
    assert bars.current == -1
    assert not bars.grab().isNull()


def test_focus_and_mouse_are_seen(bars: ShareBars) -> None:
    before = bars.grab().toImage()
    bars._hover(4)
    assert bars.grab().toImage() != before
    bars._hover(-1)
    assert bars.grab().toImage() == before


def test_year_is_a_door(lines: LineChart) -> None:
    doors = _opened(lines)
    clicks(lines, lines.outline(1).boundingRect().center().toPoint())
    presses(lines, Qt.Key.Key_End)
    presses(lines, Qt.Key.Key_Left)
    presses(lines, Qt.Key.Key_Return)
    assert doors == [8, 8]
    assert lines.accessibleDescription() == "2008: 120 focal points, 20 men"


def test_lines_say_their_numbers_in_words_and_table(lines: LineChart) -> None:
    assert "2009: 1,290 focal points, 23 men" in lines.accessibleDescription()
    assert lines.content().rows[2] == ("2009", "1,290", "23")
    assert lines.place_at(QPointF(-5, -5)) == -1


def test_point_the_reader_is_on_is_told_beside_it(lines: LineChart) -> None:
    before = lines.grab().toImage()
    for place in range(3):
        lines.look_at(place)
        assert lines.grab().toImage() != before


@pytest.mark.parametrize("highest", [0, 1, 3, 129, 4000, 250_000])
def test_lines_take_any_scale(lines: LineChart, highest: int) -> None:
    lines.show_lines([Point("2008"), Point("2009")], [Line("people", "accent", (0, highest))])
    top, step = lines._scale()
    assert top > highest
    assert 1 <= top // step <= 5
    assert not lines.grab().isNull()


def test_year_without_a_door_opens_nothing(lines: LineChart) -> None:
    lines.show_lines([Point("2008"), Point("2009")], [Line("people", "accent", (1, 2))])
    doors = _opened(lines)
    lines.open(0)
    assert doors == []


def test_picture_is_copied_twice_the_size_and_as_svg(bars: ShareBars) -> None:
    copy_picture(bars)
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.imageData())
    assert image.width() == 2 * Picture(bars).size.width()
    assert bytes(data.data("image/svg+xml").data()).lstrip().startswith(b"<?xml")


def test_footnote_makes_the_picture_higher(bars: ShareBars) -> None:
    before = Picture(bars).size.height()
    bars.footnote = "The designations employed do not imply the expression of any opinion. " * 3
    assert Picture(bars).size.height() > before
    assert bars.footnote in bars.content().note


def test_copied_table_is_one_that_spreadsheets_take(bars: ShareBars) -> None:
    copy_table(bars)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[1] == "All\t60\t40\t67\t20\t33"
    assert "<table>" in data.html()


def test_card_shows_the_table_in_place_of_the_chart(card: ChartCard) -> None:
    card.as_table.setChecked(True)
    assert card.table is not None
    assert card.chart.isHidden()
    assert card.table.model().rowCount() == 2
    assert card.table.accessibleName() == "Composition"
    card.as_table.setChecked(False)
    assert not card.chart.isHidden()
    assert card.table.isHidden()


def test_row_of_the_table_is_the_same_door(card: ChartCard) -> None:
    card.show_as_table(shown=True)
    assert card.table is not None
    doors: list[object] = []
    card.chart.opened.connect(doors.append)
    card.table.activated.emit(card.table.model().index(1, 0))
    assert doors == ["National all"]


def test_table_follows_the_chart(card: ChartCard) -> None:
    card.follow()
    card.show_as_table(shown=True)
    assert isinstance(card.chart, ShareBars)
    card.chart.show_bars([_bar("All", 1, 1)])
    card.follow()
    assert card.table is not None
    assert card.table.model().rowCount() == 1


def test_menu_copies(card: ChartCard) -> None:
    told: list[str] = []
    card.copied.connect(told.append)
    card.as_cells.trigger()
    assert "National" in QGuiApplication.clipboard().text()
    card.as_picture.trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert len(told) == 2


def test_content_model_keeps_the_rules(bars: ShareBars, keeps_the_rules: Rules) -> None:
    model = ContentModel()
    keeps_the_rules(model)
    model.show(bars.content())
    keeps_the_rules(model)
    assert model.face(1, 1).right
    assert not model.face(1, 0).right
    assert model.headerData(1, Qt.Orientation.Horizontal) == "people"


def test_menu_choice_says_what_is_chosen(theme: Theme) -> None:
    choice = MenuChoice("Break-down", "By: {choice}")
    choice.offer([("region", "Region"), ("role", "Role")], "nothing of it")
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.choose("role")
    choice.choose("xx")
    assert (choice.current(), choice.text(), told) == ("role", "By: role", ["role"])
    assert choice.accessibleName() == "Break-down: Role"
    choice.deleteLater()
