"""Files dropped on any page: each kind does what one expects, and it is said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from focalnet.surveys import actions
from tests.core.surveys.conftest import small
from ui.dialogs.importing.flow import ImportFlow
from ui.drops import Drops
from ui.pictures import settle
from ui.widgets.drop_target import DropTarget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ROSTER = "Family name;Given names;Country\nBah;Awa;Senegal\n"


def data_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(parts: Parts, data: QMimeData) -> QDragEnterEvent:
    settle(20)
    event = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, _LEFT, _PLAIN)
    QApplication.sendEvent(parts.window, event)
    return event


def drag(parts: Parts, *paths: Path) -> DropTarget:
    """Drag files over the window and return what covers it."""
    data = data_of(*paths)
    assert enter(parts, data).isAccepted()
    return parts.window.findChildren(DropTarget)[0]


def drop(parts: Parts, *paths: Path) -> None:
    """Drag files over the window and let them go."""
    data = data_of(*paths)
    enter(parts, data)
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, _LEFT, _PLAIN)
    QApplication.sendEvent(parts.window, event)


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


@pytest.mark.parametrize("place", ["home", "focal_points", "coverage", "surveys", "history"])
def test_list_is_imported_from_any_page(opened: Parts, roster: Path, qtbot: QtBot, place: str) -> None:
    opened.window.go(place)
    drop(opened, roster)
    assert isinstance(opened.window.stack.currentWidget(), ImportFlow)
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)


def test_network_is_opened(opened: Parts, example: Path) -> None:
    opened.session.close()
    drop(opened, example)
    assert opened.session.is_open


def test_list_begins_a_network_where_none_is_open(
    parts: Parts, roster: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.window.show()
    monkeypatch.setattr("ui.dialogs.files.ask_new_network", lambda *_: tmp_path / "list.focalnet")
    drop(parts, roster)
    assert parts.session.file.path.name == "list.focalnet"
    assert isinstance(parts.window.stack.currentWidget(), ImportFlow)
    qtbot.waitUntil(lambda: not parts.jobs.busy, timeout=20_000)


def test_what_cannot_be_taken_is_said_in_a_sentence(opened: Parts, roster: Path, tmp_path: Path) -> None:
    for paths, said in (
        ((tmp_path / "photo.png",), "photo.png is neither"),
        ((roster, roster), "Drop one file"),
        ((tmp_path,), "Drop one file"),
    ):
        drop(opened, *paths)
        assert said in opened.window._trouble.text()
        assert opened.window._trouble_bar.isVisible()


def test_network_that_can_only_be_read_takes_no_list(
    opened: Parts, make_parts: Callable[..., Parts], example: Path, roster: Path, qtbot: QtBot
) -> None:
    other = make_parts()
    other.window.show()
    other.commands.network.open(example)
    qtbot.waitUntil(lambda: bool(other.window.findChildren(Drops)))
    drop(other, roster)
    assert "only be read" in other.window._trouble.text()


def test_decisions_of_an_import_are_not_lost(opened: Parts, roster: Path, qtbot: QtBot) -> None:
    opened.routes.start_import(None)
    flow = opened.window.stack.currentWidget()
    assert isinstance(flow, ImportFlow)
    drop(opened, roster)
    assert opened.window.stack.currentWidget() is flow
    qtbot.waitUntil(lambda: flow.at > 0, timeout=20_000)
    drop(opened, roster)
    assert opened.window.stack.currentWidget() is flow
    assert "Finish that" in opened.window._trouble.text()


def test_what_would_be_done_is_seen_while_dragging(opened: Parts, roster: Path, tmp_path: Path) -> None:
    target = drag(opened, roster)
    assert target.isVisible()
    assert target.property("look") == "drop"
    assert "Import list.csv" in target.text.text()
    QApplication.sendEvent(opened.window, QDragLeaveEvent())
    assert not target.isVisible()
    assert drag(opened, tmp_path / "photo.png").property("look") == "drop-refused"
    drop(opened, tmp_path / "photo.png")
    assert not target.isVisible()


def test_text_that_is_dragged_is_nothing_to_the_window(opened: Parts) -> None:
    data = QMimeData()
    data.setText("words")
    assert not enter(opened, data).isAccepted()
    assert not opened.window.findChildren(DropTarget)


def test_fields_leave_files_to_the_window(opened: Parts) -> None:
    opened.window.go("focal_points")
    settle(20)
    assert opened.window.findChildren(Drops)
    fields = opened.window.findChildren(QLineEdit)
    assert fields
    assert not any(field.acceptDrops() for field in fields)


def test_what_came_back_goes_into_the_round_that_is_seen(
    opened: Parts, roster: Path, example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = opened.session.file
    survey = actions.add_survey(file, small())
    round_id = actions.open_round(file, survey, name="Round 2012")
    opened.routes.show_round(round_id)
    (tmp_path / "returned").mkdir()
    assert "Into Round 2012" in drag(opened, roster, tmp_path / "returned").text.text()
    assert "Open" in drag(opened, example).text.text()
    drop(opened, roster, tmp_path / "returned")
    view = opened.routes.surveys().view
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    assert view.chips.current() == "collect"
    opened.routes.surveys().show_list()
    drop(opened, roster)
    assert isinstance(opened.window.stack.currentWidget(), ImportFlow)
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
