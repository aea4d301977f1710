"""The small parts: each does what it says, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tests.ui.hands import presses
from ui.later import Later
from ui.pictures import settle
from ui.widgets.card import Scrolled
from ui.widgets.choice import Choice
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.count_row import CountRow
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowBox
from ui.widgets.marking import ElidedLabel, label, looking
from ui.widgets.sentence import Sentence
from ui.widgets.side_bar import SideBar
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

W = TypeVar("W", bound=QWidget)
Keep = "Callable[[W], W]"


@pytest.fixture
def keep(qapp: object) -> Iterator[Callable[[QWidget], QWidget]]:
    """Return what shows a widget and lets it go after the test."""
    kept: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        kept.append(widget)
        widget.show()
        return widget

    yield show
    for widget in kept:
        widget.close()
        widget.deleteLater()


def test_chips_choose_one(keep: Callable[[QWidget], QWidget]) -> None:
    choice = Choice("Language")
    keep(choice)
    choice.offer([("en", "English", "chip"), ("fr", "Français", "chip")], "en")
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.choose("fr")
    assert choice.current() == "fr"
    choice.choose("xx")
    assert told == ["fr"]
    choice.offer([("a", "A", "chip-warning")], "")
    assert choice.current() == ""


def test_flow_begins_a_new_line_where_the_width_ends(keep: Callable[[QWidget], QWidget]) -> None:
    box = FlowBox(space=4)
    for _ in range(6):
        part = QWidget()
        part.setFixedSize(QSize(40, 20))
        box.flow.addWidget(part)
    keep(box)
    assert box.flow.heightForWidth(6 * 44) == 20
    assert box.flow.heightForWidth(3 * 44) == 44
    box.flow.setGeometry(QRect(0, 0, 100, 100))
    places = {(part.x(), part.y()) for part in box.findChildren(QWidget)}
    assert places == {(0, 0), (44, 0), (0, 24), (44, 24), (0, 48), (44, 48)}
    assert box.flow.minimumSize() == QSize(40, 20)
    assert box.flow.itemAt(99) is None
    assert box.flow.takeAt(99) is None


def test_sentence_escapes_what_it_shows_and_copies_it_plain(keep: Callable[[QWidget], QWidget]) -> None:
    sentence = Sentence()
    keep(sentence)
    sentence.show_pieces([("Fewer than ", False), ("<5>", True), (" & more", False)])
    assert sentence.plain == "Fewer than <5> & more"
    assert "<b>&lt;5&gt;</b>" in sentence.text()


def test_names_are_never_read_as_markup(keep: Callable[[QWidget], QWidget]) -> None:
    shown = label("<b>Bah</b>")
    keep(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText


def test_text_that_does_not_fit_stands_in_the_tooltip(keep: Callable[[QWidget], QWidget]) -> None:
    shown = ElidedLabel("A very long name of an office far away")
    keep(shown)
    shown.resize(60, 20)
    assert shown.text().endswith("…")
    assert shown.toolTip() == "A very long name of an office far away"
    shown.resize(600, 20)
    assert shown.toolTip() == ""
    shown.setText("short")
    assert shown.text() == "short"


def test_toast_offers_and_goes(keep: Callable[[QWidget], QWidget]) -> None:
    over = QWidget()
    over.resize(800, 600)
    keep(over)
    toast = Toast(over)
    taken: list[str] = []
    toast.say("Ended the appointment", ("Undo", lambda: taken.append("undo")))
    assert toast.isVisible()
    assert toast.width() > 150
    over.resize(500, 400)
    assert over.rect().contains(toast.geometry())
    toast.findChildren(QPushButton)[0].click()
    assert taken == ["undo"]
    assert not toast.isVisible()


def test_toast_covers_no_line_with_buttons(keep: Callable[[QWidget], QWidget]) -> None:
    over = QWidget()
    over.resize(800, 600)
    foot = QPushButton("Take in 3", over)
    foot.setGeometry(20, 520, 120, 32)
    keep(over)
    toast = Toast(over)
    toast.say("3 responses were taken in.", ("Undo", lambda: None))
    assert toast.geometry().bottom() < foot.geometry().top()
    foot.hide()
    toast.say("3 responses were taken in.", ("Undo", lambda: None))
    assert toast.geometry().bottom() > 520
    toast.hide()


def test_later_message_takes_the_place_of_the_earlier(keep: Callable[[QWidget], QWidget]) -> None:
    over = QWidget()
    keep(over)
    over.resize(800, 600)
    toast = Toast(over)
    toast.say("one", ("Undo", lambda: None))
    toast.say("two")
    settle(1)
    shown = [each.text() for each in toast.findChildren(QLabel) if each.isVisible()]
    assert shown == ["two"]
    toast.hide()


def test_later_work_is_done_once_however_often_it_is_asked_for(qapp: object, qtbot: QtBot) -> None:
    owner = QWidget()
    done: list[int] = []
    later = Later(owner, 5, lambda: done.append(1))
    for _ in range(4):
        later.start()
    qtbot.waitUntil(lambda: bool(done))
    settle(20)
    assert done == [1]
    owner.deleteLater()


def test_count_row_grows_with_lines_that_wrap(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    row = CountRow(theme, "Countries with an office and no focal point", "3 since", 11, warns=True)
    keep(row)
    assert row.heightForWidth(200) > row.heightForWidth(600)
    assert row.accessibleName().endswith("11, 3 since")
    row.setCheckable(True)
    row.setChecked(True)
    row.setFocus()
    assert not row.grab().isNull()


def test_choice_card_is_pressed_by_keyboard(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    card = ChoiceCard(theme, "Nguyễn Minh Anh", "same name without accents · same office")
    keep(card)
    pressed: list[bool] = []
    card.toggled.connect(lambda on: pressed.append(bool(on)))
    presses(card, Qt.Key.Key_Space)
    assert pressed == [True]
    assert card.heightForWidth(150) > card.heightForWidth(500)
    assert not card.grab().isNull()


def test_place_is_asked_for_and_marked(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    side = SideBar(theme, [("home", "Home"), ("history", "History")], below=("history",))
    keep(side)
    asked: list[str] = []
    side.place_requested.connect(asked.append)
    side._buttons["history"].click()
    assert asked == ["history"]
    side.show_place("home")
    assert side._buttons["home"].isChecked()
    side.show_count("home", "12")
    assert side._buttons["home"].accessibleName() == "Home, 12"
    side.show_count("moon", "1")
    side.show_place("moon")


def test_what_scrolls_gets_the_height_of_its_lines(keep: Callable[[QWidget], QWidget]) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(label("word " * 200, wraps=True))
    area = Scrolled(inside, "Words")
    keep(area)
    area.resize(200, 100)
    area.fit()
    narrow = inside.minimumHeight()
    area.resize(600, 100)
    area.fit()
    assert narrow > inside.minimumHeight() > 0
    settle(1)


def test_empty_state_leads_somewhere(keep: Callable[[QWidget], QWidget]) -> None:
    opened: list[int] = []
    state = EmptyState("Nobody", "Nobody fits.", ("Show all", lambda: opened.append(1)))
    keep(state)
    state.findChildren(QPushButton)[0].click()
    assert opened == [1]


def test_look_is_changed_on_screen(keep: Callable[[QWidget], QWidget]) -> None:
    shown = QLabel("x")
    keep(shown)
    looking(shown, "title")
    assert shown.property("look") == "title"
