"""Everything one can come to with the keyboard says what it is; nothing to press is out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from focalnet.network import records
from ui.dialogs.appointment import EndDialog
from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.change import ChangeDialog
from ui.dialogs.closing import CloseOfficeDialog, MergeOfficesDialog
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.edit_person import EditPersonDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.groups import GroupsDialog, JoinGroupDialog
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.mending import RenewDialog, TimeDialog, TorDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.office import OfficeDialog
from ui.dialogs.person import PersonDialog
from ui.pages.focal_points import FocalPointsPage
from ui.pictures import settle
from ui.place_names import PlaceNames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app import Parts

PLACES = ("home", "focal_points", "coverage", "surveys", "history")


def said(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    return ""


def reachable(frame: QWidget) -> Iterator[QWidget]:
    """Give the controls of ours that the keyboard comes to."""
    for widget in frame.findChildren(QWidget):
        inside_of_qt = isinstance(
            widget.parentWidget(), QComboBox | QLineEdit | QAbstractItemView | QCalendarWidget
        )
        plain = type(widget).__module__.startswith("PySide6") and isinstance(widget, QAbstractScrollArea)
        container = plain and not isinstance(widget, QAbstractItemView)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inside_of_qt and not container:
            yield widget


def unnamed(frame: QWidget) -> list[str]:
    names = []
    for widget in reachable(frame):
        path, above = type(widget).__name__, widget.parentWidget()
        of_qt = False
        while above is not None:
            of_qt = of_qt or isinstance(above, QCalendarWidget | QComboBox)
            above = above.parentWidget()
        if not said(widget) and widget.objectName() != "qt_scrollarea_viewport" and not of_qt:
            names.append(path)
    return names


@pytest.mark.parametrize("place", PLACES)
def test_every_control_of_a_page_has_a_name(opened: Parts, place: str) -> None:
    opened.window.go(place)
    settle(300)
    assert unnamed(opened.window) == []


def test_every_control_of_the_first_page_has_a_name(parts: Parts) -> None:
    parts.window.show()
    assert unnamed(parts.window) == []


def test_every_control_of_the_import_has_a_name(opened: Parts) -> None:
    opened.routes.start_import(None)
    assert unnamed(opened.window) == []


def test_every_control_of_the_dialogs_has_a_name(opened: Parts) -> None:
    opened.window.go("focal_points")
    page = opened.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    frame, session, labels = opened.window, opened.session, opened.labels
    people = [each.id for each in records.persons(session.file)[:2]]
    names, held = PlaceNames(session, labels), [page.current()]
    office, other = (each.id for each in records.offices(session.file)[:2])
    dialogs = [
        OfficeDialog(frame, session, labels, names, office),
        CloseOfficeDialog(frame, session, labels, office),
        MergeOfficesDialog(frame, session, labels, office, other),
        *(kind(frame, session, labels, held) for kind in (TorDialog, TimeDialog, RenewDialog)),
        PersonDialog(frame, session, labels),
        EditPersonDialog(frame, session, labels, people[0]),
        MergeDialog(frame, session, labels, *people),
        DuplicatesDialog(frame, session, labels),
        GroupsDialog(frame, session, labels),
        JoinGroupDialog(frame, session, labels, people),
        AsAtDialog(frame, session.as_at, session.today, labels),
        ExportDialog(frame, session, labels, page.selection()),
        *(kind(frame, session, labels, page.current()) for kind in (ChangeDialog, HandOverDialog, EndDialog)),
    ]
    for dialog in dialogs:
        assert unnamed(dialog) == [], type(dialog).__name__
        dialog.deleteLater()


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_round_without_being_caught(opened: Parts, place: str) -> None:
    opened.window.go(place)
    settle(300)
    opened.window.activateWindow()
    first = opened.window.side._buttons[place]
    first.setFocus()
    seen: list[QWidget] = []
    for _ in range(400):
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now)
        opened.window.focusNextChild()
        if QApplication.focusWidget() is first:
            break
    assert QApplication.focusWidget() is first
    assert len(set(map(id, seen))) > 5, "the places at the left alone are five"


def test_every_action_has_keys_or_a_menu(opened: Parts) -> None:
    from ui.actions import TABLE

    assert all(entry.shortcut or entry.menu for entry in TABLE)
