"""Buttons of several lines that wrap: the narrower they are, the higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.theme import Theme

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_LEAST = 120


class WrappingButton(QAbstractButton):
    """Takes the width there is; subclasses say how high their lines are at a width, and paint them."""

    def __init__(self, theme: Theme, usual: int) -> None:
        """Take the usual width, in pixels for 13 px text."""
        super().__init__()
        self._theme = theme
        self._usual = usual
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for the lines at the usual width."""
        width = self._theme.px(self._usual)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        least = self._theme.px(_LEAST)
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def hasHeightForWidth(self) -> bool:
        """Say that narrower is higher."""
        return True


def wrapped(text: str, font: QFont, width: int) -> int:
    """Return the height of a text that wraps at a width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 40), 10_000), WRAP, text).height()
