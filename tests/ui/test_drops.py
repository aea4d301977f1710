"""Files dropped on any page: each kind does what one expects, and it is said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from focalnet.surveys import actions, records
from focalnet.surveys.forms import write_form
from focalnet.surveys.intake.plan import IntakePlan
from focalnet.surveys.questionnaire import write_xlsform
from tests.core.sheets.outlook_mails import save
from tests.core.surveys.conftest import small
from ui.dialogs.importing.flow import ImportFlow
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.drops import Drops
from ui.pages.surveys.collect.tab import CollectTab
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


@pytest.mark.parametrize(
    "format_", ['application/x-qt-windows-mime;value="FileGroupDescriptorW"', "text/x-moz-message"]
)
def test_what_is_dragged_out_of_a_mail_program_is_to_go_into_a_folder_first(
    opened: Parts, format_: str
) -> None:
    data = QMimeData()
    data.setText("From\tSubject")
    data.setData(format_, b"a mail")
    assert enter(opened, data).isAccepted()
    assert "into a folder first" in opened.window.findChildren(DropTarget)[0].text.text()
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, _LEFT, _PLAIN)
    QApplication.sendEvent(opened.window, event)
    assert "into a folder first" in opened.window._trouble.text()


def test_mail_that_brings_no_form_is_refused_in_a_sentence(
    opened: Parts, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(opened, save(tmp_path / "RE thanks.msg"))
    qtbot.waitUntil(lambda: "no file is attached" in opened.window._trouble.text(), timeout=20_000)
    opened.session.close()
    drop(opened, save(tmp_path / "RE form.msg"))
    assert "RE form.msg is neither" in opened.window._trouble.text()


@pytest.mark.parametrize("seen", [True, False])
def test_mail_that_came_back_goes_into_its_round(
    opened: Parts, tmp_path: Path, qtbot: QtBot, seen: bool
) -> None:
    file = opened.session.file
    asked = records.round_(file, actions.open_round(file, actions.add_survey(file, small()), name="2012"))
    whose = records.invitations(file, asked.id)[0]
    write_form(asked, whose, tmp_path / "form.xlsx")
    returned = save(tmp_path / "RE form.msg", ("form.xlsx", (tmp_path / "form.xlsx").read_bytes()))
    if seen:
        opened.routes.show_round(asked.id)
    drop(opened, returned)
    qtbot.waitUntil(opened.routes.surveys().isVisible, timeout=20_000)
    tab = opened.routes.surveys().view.shown_tab()
    assert isinstance(tab, CollectTab)
    qtbot.waitUntil(lambda: tab.basket.plan is not None, timeout=20_000)
    assert isinstance(tab.basket.plan, IntakePlan)
    assert [each.name for each in tab.basket.plan.files] == ["RE form.msg / form.xlsx"]
    assert tab.basket.plan.files[0].whose == whose


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


@pytest.fixture
def questionnaire(tmp_path: Path) -> Path:
    path = tmp_path / "wishes.xlsx"
    write_xlsform(small(), path)
    return path


@pytest.mark.parametrize("place", ["home", "surveys"])
def test_questionnaire_becomes_a_survey(
    opened: Parts, questionnaire: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    offered: list[str] = []

    def adds(dialog: NewSurveyDialog) -> int:
        qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
        offered.append(dialog.list.currentItem().text())
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(NewSurveyDialog, "exec", adds)
    opened.window.go(place)
    said = drag(opened, questionnaire).text.text()
    assert ("A new survey from wishes.xlsx" in said) == (place == "surveys")
    drop(opened, questionnaire)
    qtbot.waitUntil(lambda: bool(offered), timeout=20_000)
    (survey,) = records.surveys(opened.session.file)
    assert survey.name == offered[0]
    assert opened.routes.surveys().view.shown_tab() is not None
    assert not opened.window.findChildren(ImportFlow)


def test_form_that_came_back_goes_into_its_round(opened: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    file = opened.session.file
    asked = records.round_(file, actions.open_round(file, actions.add_survey(file, small()), name="2012"))
    whose = records.invitations(file, asked.id)[0]
    write_form(asked, whose, tmp_path / "form.xlsx")
    drop(opened, tmp_path / "form.xlsx")
    qtbot.waitUntil(opened.routes.surveys().isVisible, timeout=20_000)
    tab = opened.routes.surveys().view.shown_tab()
    assert isinstance(tab, CollectTab)
    qtbot.waitUntil(lambda: tab.basket.plan is not None, timeout=20_000)
    assert isinstance(tab.basket.plan, IntakePlan)
    assert tab.basket.plan.files[0].whose == whose
    file.undo()
    opened.window.go("home")
    drop(opened, tmp_path / "form.xlsx")
    qtbot.waitUntil(lambda: "not in this network" in opened.window._trouble.text(), timeout=20_000)
    assert opened.window.place == "home"


def test_questionnaire_is_not_searched_for_people(opened: Parts, questionnaire: Path, qtbot: QtBot) -> None:
    opened.routes.start_import(questionnaire)
    flow = opened.window.stack.currentWidget()
    assert isinstance(flow, ImportFlow)
    qtbot.waitUntil(lambda: "make a new survey" in flow._trouble.text(), timeout=20_000)
    assert flow.at == 0
