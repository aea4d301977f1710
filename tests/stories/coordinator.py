"""Somebody at the window who counts what her hands do, and leaves a picture of each thing she sees.

An interaction is one key combination, one text typed where the cursor stands (with the Tab or Enter that
follows it), or one click. Nothing here calls into the program: she has a keyboard, a mouse and eyes.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QPushButton, QWidget

from tests.ui.conftest import TODAY
from tests.ui.hands import clicks, strikes, types
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)
_SECONDS = 20_000
_TABS = 250


class Coordinator:
    """Her hands, counted, and her eyes."""

    def __init__(self, parts: Parts, qtbot: QtBot, pictures: Path) -> None:
        self.parts = parts
        self.interactions = 0
        self.day = TODAY
        self._qtbot = qtbot
        self._pictures = pictures
        self._taken = 0
        self._answers: list[Callable[[QDialog], object]] = []
        self._kept_in: Path | None = None

    def presses(self, keys: str) -> None:
        """Press a combination such as `Ctrl+N`, wherever the cursor stands."""
        self.interactions += 1
        self._strikes(keys)

    def types(self, text: str, then: str = "") -> None:
        """Type a text where the cursor stands, and the key that ends it."""
        self.interactions += 1
        for letter in text:  # the first may open an editor that takes the next
            types(self._cursor(), letter)
        if then:
            self._strikes(then)

    def clicks(self, widget: QWidget, at: QPoint | None = None, *, ctrl: bool = False) -> None:
        """Click a widget that is on the screen, perhaps with Ctrl held down."""
        assert widget.isVisible(), widget
        self.interactions += 1
        clicks(widget, at, ctrl=ctrl)

    def clicks_cell(self, table: QAbstractItemView, index: QModelIndex, *, ctrl: bool = False) -> None:
        """Click a cell of a table, or a line of a list."""
        table.scrollTo(index)
        self.clicks(table.viewport(), table.visualRect(index).center(), ctrl=ctrl)

    def clicks_button(self, words: str, inside: QWidget | None = None) -> None:
        """Click the button that bears these words."""
        self.clicks(self.finds_button(words, inside))

    def finds_button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """Return the button that bears these words and is on the screen."""
        among = (inside or self.parts.window).findChildren(QAbstractButton)
        found = [each for each in among if each.isVisible() and each.text().replace("&", "") == words]
        assert found, f"no button “{words}” on the screen"
        return found[0]

    def takes_from_menu(self, button: QPushButton, words: str) -> None:
        """Open the menu of a button, and take the entry that bears these words."""

        def takes() -> None:
            entry = next(each for each in button.menu().actions() if each.text().replace("&", "") == words)
            self.clicks(button.menu(), button.menu().actionGeometry(entry).center())

        QTimer.singleShot(0, takes)  # the menu takes over until something is taken from it
        self.clicks(button)
        settle(20)
        self.parts.window.activateWindow()  # as a screen does; without one the menu that is gone stays active
        self.waits(self.parts.window.isActiveWindow)

    def goes_to(self, name: str) -> QWidget:
        """Press Tab until the cursor stands on what a screen reader calls so."""
        for _ in range(_TABS):
            where = self._cursor()
            said = where.accessibleName() or (where.text() if isinstance(where, QAbstractButton) else "")
            if said.replace("&", "") == name:
                return where
            self._strikes("Tab")
        raise AssertionError(f"Tab does not come to “{name}”")

    def drops(self, path: Path) -> None:
        """Drop a file on the window."""
        self.interactions += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.parts.window, QDragEnterEvent(QPoint(600, 400), *how))
        QApplication.sendEvent(self.parts.window, QDropEvent(QPointF(600, 400), *how))

    def will_answer(self, kind: type[D], answer: Callable[[D], object]) -> None:
        """Answer the next dialog, which has to be of this kind, once it is on the screen."""

        def answered(dialog: QDialog) -> None:
            assert isinstance(dialog, kind), dialog
            answer(dialog)

        self._answers.append(answered)

    def comes_back_after(self, days: int) -> None:
        """Look again some days later."""
        self.day += timedelta(days=days)
        self.parts.session.look(None)

    def will_keep_in(self, path: Path) -> Path:
        """Name this path when the system asks where to write."""
        self._kept_in = path
        return path

    def kept_in(self) -> Path:
        """Return where the next file is to be written."""
        assert self._kept_in is not None, "nobody expected to be asked where to write"
        path, self._kept_in = self._kept_in, None
        return path

    def answer(self, dialog: QDialog) -> int:
        """Stand in for waiting at a dialog: show it, answer it, tell how it was left."""
        assert self._answers, f"nobody expected a dialog: {dialog.windowTitle()}"
        behind = QApplication.activeWindow() or self.parts.window
        dialog.show()
        self._qtbot.waitExposed(dialog)
        dialog.activateWindow()
        self._qtbot.waitUntil(dialog.isActiveWindow)
        self._answers.pop(0)(dialog)
        result = dialog.result()
        dialog.close()
        behind.activateWindow()
        self._qtbot.waitUntil(behind.isActiveWindow)
        return result

    def sees(self, what: str, shown: QWidget | None = None) -> None:
        """Look: wait until nothing is under way, and keep a picture."""
        self.waits(lambda: not self.parts.jobs.busy)
        settle(150)
        if QApplication.activeWindow() is None:  # without a screen it is forgotten as dialogs are deleted
            (shown if shown and shown.isVisible() else self.parts.window).activateWindow()
            self.waits(QApplication.activeWindow)
        self._taken += 1
        path = self._pictures / f"{self._taken:02d}-{what}.png"
        assert (shown or self.parts.window).grab().save(str(path))

    def waits(self, until: Callable[[], object]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(lambda: bool(until()), timeout=_SECONDS)

    def page(self, kind: type[W]) -> W:
        """Return the page that is on the screen, which has to be of this kind."""
        shown = self.parts.window.stack.currentWidget()
        assert isinstance(shown, kind), shown
        return shown

    def clipboard(self) -> str:
        """Return the text on the clipboard."""
        return QApplication.clipboard().text()

    def _cursor(self) -> QWidget:
        where = QApplication.focusWidget()
        assert where is not None, "the cursor stands nowhere"
        return where

    def _strikes(self, keys: str) -> None:
        sequence = QKeySequence(keys)
        where = QApplication.focusWidget() or QApplication.activeWindow() or self.parts.window
        strikes(where, sequence)
