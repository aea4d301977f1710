"""Buttons on one line; where they do not fit, a menu takes all but the last in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QSizePolicy, QWidget

from ui.widgets.marking import button

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

_SPACE = 4


class ButtonLine(QWidget):
    """The last button is what one comes for; it is always seen."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        *self._others, self._last = buttons
        self.more = button("…", lambda: None, name=self.tr("More"))
        self._menu = QMenu(self.more)
        for each in self._others:
            self._menu.addAction(each.text()).triggered.connect(lambda _=False, each=each: each.click())
        self.more.setMenu(self._menu)
        self.more.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_SPACE)
        line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        line.addStretch(1)
        for part in (*self._others, self.more, self._last):
            line.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for all buttons on one line."""
        return _size_of(*self._others, self._last)

    def minimumSizeHint(self) -> QSize:
        """Do with the last one and the menu."""
        return _size_of(self.more, self._last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all buttons, or the menu in place of all but the last."""
        super().resizeEvent(event)
        fits = self.sizeHint().width() <= self.width()
        for each in self._others:
            each.setVisible(fits)
        self.more.setVisible(not fits)


def _size_of(*buttons: QPushButton) -> QSize:
    hints = [each.sizeHint() for each in buttons]
    width = sum(hint.width() for hint in hints) + _SPACE * (len(hints) - 1)
    return QSize(width, max(hint.height() for hint in hints))
