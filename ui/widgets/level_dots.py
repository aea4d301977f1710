"""A level from 1 to 4 as dots, set by a click, the arrows or a digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from ui.theme import Theme

MOST = 4
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1}
_STEPS |= {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}
_NONE = frozenset({Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class LevelDots(QWidget):
    """Four dots, as many filled as the level says; `changed` tells the level that is wanted, 0 for none."""

    changed = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._level = 0
        self.editable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_level(0)

    @property
    def level(self) -> int:
        """Return the level that is shown."""
        return self._level

    def show_level(self, level: int) -> None:
        """Show a level."""
        self._level = level
        said = self.tr("{area}: {level} of {most}")
        self.setAccessibleName(said.format(area=self._name, level=level, most=MOST))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the dots and a ring round them."""
        return QSize(self._theme.px(14) * MOST + self._theme.px(8), self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the dots, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(8) / 2
        for place in range(MOST):
            filled = place < self._level
            painter.setPen(QPen(self._theme.colour("text" if filled else "not_stated"), self._theme.px(1)))
            painter.setBrush(self._theme.colour("text") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(
                QPointF(self._left(place) + self._theme.px(7), self.height() / 2), radius, radius
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Want the level of the dot that is pressed; the last dot filled, pressed again, goes."""
        place = int((event.position().x() - self._left(0)) // self._theme.px(14))
        wanted = min(max(place + 1, 1), MOST)
        self._want(wanted - 1 if wanted == self._level else wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Want another level: arrows by one, digits at once, 0 or Delete for none."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._want(min(max(self._level + _STEPS[key], 0), MOST))
        elif key in _NONE:
            self._want(0)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._want(int(key) - int(Qt.Key.Key_0))
        else:
            super().keyPressEvent(event)

    def _want(self, level: int) -> None:
        if self.editable and level != self._level:
            self.show_level(level)
            self.changed.emit(level)

    def _left(self, place: int) -> int:
        return self._theme.px(4) + place * self._theme.px(14)
