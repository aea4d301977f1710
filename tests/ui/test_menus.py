"""The menus: complete, each letter once, networks opened last, Alt."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from tests.ui.hands import presses, strikes
from ui.actions import MENUS, TABLE
from ui.menus import Menus
from ui.mnemonics import with_mnemonics
from ui.pictures import settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from ui.app import Parts


def menus_of(parts: Parts) -> Menus:
    settle(20)
    made = parts.window.findChildren(Menus)[0]
    made._fill()
    return made


def parts_of(parts: Parts) -> list[QMenu]:
    menus_of(parts)
    return [cast("QMenu", action.menu()) for action in parts.window.menu.actions()]


def letters(titles: list[str]) -> list[str]:
    return [title[title.index("&") + 1].lower() for title in titles if "&" in title]


def test_menus_hold_every_action_once(opened: Parts) -> None:
    held = [action.objectName() for menu in parts_of(opened) for action in menu.actions()]
    assert sorted(name for name in held if name) == sorted(entry.id for entry in TABLE)
    assert len(parts_of(opened)) == len(MENUS)


def test_no_letter_is_given_twice_in_a_menu(opened: Parts) -> None:
    found = parts_of(opened)
    for titles in ([menu.title() for menu in found], *([a.text() for a in m.actions()] for m in found)):
        given_out = letters([title for title in titles if title])
        assert len(given_out) == len(set(given_out))
        assert given_out


@given(
    st.lists(
        st.text(alphabet="abcdefgé &", max_size=8).filter(lambda text: text.count("&") == 0), max_size=12
    )
)
def test_letters_are_unique_for_any_titles(titles: list[str]) -> None:
    marked = with_mnemonics(titles)
    assert [title.replace("&", "") for title in marked] == titles
    assert len(letters(marked)) == len(set(letters(marked)))


def test_letters_of_words_begin_and_what_has_one_keeps_it() -> None:
    assert with_mnemonics(["Open network…", "Open recent", "&Other"]) == [
        "Open &network…",
        "Open &recent",
        "&Other",
    ]
    assert with_mnemonics(["…", "Undo"]) == ["…", "&Undo"]


def test_recent_networks_with_those_that_are_gone(opened: Parts, example: Path, tmp_path: Path) -> None:
    made = menus_of(opened)
    opened.settings.remember(tmp_path / "Gone.focalnet")
    made.recent.aboutToShow.emit()
    gone, here = made.recent.actions()[:2]
    assert gone.text() == "Gone (not there any more)"
    assert not gone.isEnabled()
    opened.session.close()
    here.trigger()
    assert opened.session.file.path == example
    made.recent.actions()[-1].trigger()
    made.recent.aboutToShow.emit()
    assert [action.text() for action in made.recent.actions()] == ["No network was opened yet"]


def test_alt_alone_opens_the_menu(opened: Parts) -> None:
    settle(20)
    opened.window.setFocus()
    presses(opened.window, Qt.Key.Key_Alt)
    assert opened.window.menu.isVisible()
    opened.window.menu.close()


def test_alt_with_other_keys_is_no_wish_for_the_menu(opened: Parts) -> None:
    settle(20)
    opened.window.setFocus()
    opened.actions["round.open"].setEnabled(False)
    for keys in ("Ctrl+Alt+O", "Ctrl+Alt+Shift+O"):
        strikes(opened.window, QKeySequence(keys))
        assert not opened.window.menu.isVisible()
