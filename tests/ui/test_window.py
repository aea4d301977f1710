"""The shell: pages, the standing controls, what is said, what is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import COUNCIL
from tests.ui.hands import presses
from ui.pages.focal_points import FocalPointsPage
from ui.pages.welcome import WelcomePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts


def test_first_page_is_shown_without_a_network(parts: Parts) -> None:
    parts.window.show()
    assert isinstance(parts.window.stack.currentWidget(), WelcomePage)
    assert parts.window.side.isHidden()
    assert parts.window.top.undo.isHidden()


def test_pages_are_made_when_they_are_first_shown(opened: Parts) -> None:
    before = opened.window.stack.count()
    opened.window.go("history")
    assert opened.window.stack.count() == before + 1
    opened.window.go("history")
    assert opened.window.stack.count() == before + 1


def test_title_names_the_network_and_the_foot_counts_its_steps(opened: Parts) -> None:
    assert opened.window.windowTitle().startswith("Gender network")
    assert "2 steps" in opened.window.status.saved.text()


def test_date_is_a_warning_only_when_it_is_not_today(opened: Parts) -> None:
    pill = opened.window.top.as_at
    assert pill.day.property("look") == "as-at"
    assert "23 November 2009" in pill.day.text()
    pill.back.click()
    assert not opened.session.looks_back
    assert pill.back.isHidden()
    assert pill.day.property("look") == ""


def test_counts_stand_beside_the_places(opened: Parts, qtbot: QtBot) -> None:
    def names() -> set[str]:
        return {button.accessibleName() for button in opened.window.side._buttons.values()}

    qtbot.waitUntil(lambda: "Focal points, 129" in names())
    qtbot.waitUntil(lambda: any(name.startswith("Coverage, ") for name in names()))


def test_trouble_is_shown_in_place_until_dismissed(opened: Parts, tmp_path: Path) -> None:
    assert not opened.commands.network.open(tmp_path / "missing.focalnet")
    assert opened.window._trouble_bar.isVisible()
    assert "missing.focalnet" in opened.window._trouble.text()
    opened.window.clear_trouble()
    assert not opened.window._trouble_bar.isVisible()
    assert opened.session.is_open


def test_undo_says_what_it_undid_and_offers_to_do_it_again(opened: Parts) -> None:
    from focalnet.network import actions

    actions.add_office(opened.session.file, name="Praia")
    assert "Praia" in opened.window.top.undo.toolTip()
    opened.window.top.undo.click()
    toast = opened.window.toast
    assert toast is not None
    assert "Praia" in toast.text
    assert opened.actions["edit.redo"].isEnabled()
    opened.actions["edit.redo"].trigger()
    undoable = opened.session.undoable()
    assert undoable is not None
    assert undoable.args["office"] == "Praia"


def test_offer_to_undo_goes_with_the_next_step(opened: Parts) -> None:
    from focalnet.network import actions

    actions.add_office(opened.session.file, name="Praia")
    opened.routes.offer_undo("Praia is there")
    toast = opened.window.toast
    assert toast is not None
    assert toast.isVisible()
    actions.add_office(opened.session.file, name="Mindelo")
    assert not toast.isVisible()


def test_second_window_reads_only_and_says_who_holds_the_network(
    opened: Parts, make_parts: Callable[..., Parts], example: Path
) -> None:
    other = make_parts()
    other.window.show()
    other.commands.network.open(example)
    assert other.session.file.read_only
    assert not other.actions["roster.import"].isEnabled()
    assert other.window._trouble_bar.isVisible()
    assert "Read only" in other.window.status.saved.text()


def test_size_is_remembered(make_parts: Callable[..., Parts]) -> None:
    first = make_parts()
    first.window.show()
    first.window.resize(1111, 777)
    first.window.close()
    second = make_parts()
    assert second.settings.get("geometry", "")


def test_network_opens_on_the_page_where_it_was_left(opened: Parts, example: Path) -> None:
    opened.window.go("coverage")
    opened.commands.network.close_network()
    opened.commands.network.open(example)
    assert opened.window.place == "coverage"
    assert not opened.session.looks_back


def test_other_network_opens_at_home(opened: Parts, tmp_path: Path) -> None:
    opened.window.go("history")
    assert opened.commands.network.create(tmp_path / "Other.focalnet")
    assert opened.window.place == "home"


def test_next_start_opens_what_was_open(
    opened: Parts, make_parts: Callable[..., Parts], example: Path
) -> None:
    opened.window.close()
    again = make_parts()
    again.commands.network.reopen()
    assert again.session.file.path == example
    again.session.close()
    again.window.show()
    again.window.close()
    third = make_parts()
    third.commands.network.reopen()
    assert not third.session.is_open


def test_f6_goes_round_the_parts_of_the_window(opened: Parts) -> None:
    opened.window.activateWindow()
    opened.window.go("focal_points")
    opened.window.say("Done", ("Undo", opened.commands.history.undo))
    areas = (opened.window.top, opened.window.side, opened.window.stack, opened.window.toast)
    seen = []
    for _ in areas:
        opened.actions["go.next_area"].trigger()
        focus = opened.window.focusWidget()
        seen.append(next(area for area in areas if area is not None and area.isAncestorOf(focus)))
    assert {id(area) for area in seen} == {id(area) for area in areas}
    before = opened.window.focusWidget()
    opened.actions["go.area_before"].trigger()
    opened.actions["go.next_area"].trigger()
    assert opened.window.focusWidget() is before


def test_toast_stays_while_the_keyboard_is_in_it_and_gives_it_back(opened: Parts) -> None:
    opened.window.activateWindow()
    opened.window.go("focal_points")
    opened.window.say("Done", ("Undo", opened.commands.history.undo))
    toast = opened.window.toast
    assert toast is not None
    before = opened.window.top.commands
    before.setFocus()
    door = toast.findChildren(QPushButton)[0]
    door.setFocus()
    assert not toast._timer.isActive()
    presses(door, Qt.Key.Key_Escape)
    assert toast.isHidden()
    assert before.hasFocus()


def test_long_label_of_undo_gives_way(opened: Parts) -> None:
    from focalnet.network import actions

    opened.window.resize(960, 600)
    actions.add_office(opened.session.file, name="Praia " * 60)
    shown = opened.window.status.undo
    assert shown.text().endswith("…")
    assert "Ctrl+Z" in shown.toolTip()
    assert opened.window.width() == 960


def test_work_shows_its_counts(opened: Parts) -> None:
    status = opened.window.status
    status.show_work("Reading…")
    status.show_progress(1200, 3400)
    assert status.counts.text() == "1,200 of 3,400"
    assert status.cancel.isVisible()
    status.show_work("")
    assert not status.counts.isVisible()


def test_copy_is_saved(opened: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    opened.commands.network.copy_to(tmp_path / "Copy.focalnet")
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    count = opened.session.steps
    opened.commands.network.open(tmp_path / "Copy.focalnet")
    assert opened.session.steps == count


def test_closing_the_window_closes_the_network(opened: Parts) -> None:
    file = opened.session.file
    opened.window.close()
    assert file.closed
    assert not opened.session.is_open


def test_page_follows_the_date(opened: Parts) -> None:
    opened.window.go("focal_points")
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    assert page.model.rowCount() >= 129
    opened.session.look(COUNCIL.replace(year=2003, month=12, day=1))
    assert 80 <= page.model.rowCount() < 129
