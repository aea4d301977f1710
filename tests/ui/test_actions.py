"""The table of actions: what is in it, and when each is to be had."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from ui.actions import MENUS, TABLE, When
from ui.actions.conditions import why_not

if TYPE_CHECKING:
    from ui.app import Parts

HELP = {"program.preferences", "help.keys", "help.about", "help.support"}
ROUND = {"go.next_area", "go.area_before"}
ALWAYS = {"file.new", "file.open", "file.example", "file.quit", "search", *ROUND, *HELP}


def test_ids_and_keys_are_given_once() -> None:
    assert max(Counter(entry.id for entry in TABLE).values()) == 1
    keys = Counter(QKeySequence(entry.shortcut).toString() for entry in TABLE if entry.shortcut)
    assert max(keys.values()) == 1


def test_every_entry_stands_in_a_menu_that_exists() -> None:
    menus = {menu for menu, _ in MENUS}
    assert {entry.menu for entry in TABLE} == menus
    assert all(str(entry.title) for entry in TABLE)


def test_without_a_network_only_beginnings_are_to_be_had(parts: Parts) -> None:
    enabled = {action.objectName() for action in parts.actions.all() if action.isEnabled()}
    assert enabled == ALWAYS


def test_open_network_enables_what_needs_one(opened: Parts) -> None:
    for entry in TABLE:
        if entry.when in {When.OPEN, When.WRITABLE, When.LOOKS_BACK}:
            assert opened.actions[entry.id].isEnabled(), entry.id
    assert not opened.actions["edit.redo"].isEnabled()


def test_back_to_today_is_to_be_had_only_when_looking_back(opened: Parts) -> None:
    opened.actions["date.today"].trigger()
    assert not opened.session.looks_back
    assert not opened.actions["date.today"].isEnabled()


def test_going_to_a_place_by_its_action(opened: Parts) -> None:
    for place in ("focal_points", "coverage", "surveys", "history", "home"):
        opened.actions[f"go.{place}"].trigger()
        assert opened.window.stack.currentWidget() is opened.window.page(place)


def test_every_action_says_why_it_is_not_to_be_had(opened: Parts, parts: Parts) -> None:
    for entry in TABLE:
        assert bool(why_not(entry.when, opened.session)) != opened.actions[entry.id].isEnabled(), entry.id
    assert why_not(When.REDOABLE, opened.session) == "Nothing was undone"
    opened.session.close()
    assert {why_not(entry.when, opened.session) for entry in TABLE} == {"", "Open a network first"}


def test_menus_hold_the_table(parts: Parts) -> None:
    held = [action for menu, _ in MENUS for action in parts.actions.of_menu(menu)]
    assert len(held) == len(TABLE)
