"""A column that gets all the room there is, and scrolls only where that is less than it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.later import Later
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class Room(QScrollArea):
    """Scrolls a widget up and down below the height that its wrapped lines need at the width there is."""

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        looking(inside, "clear")
        self._inside = inside
        self._fitting = Later(self, 0, self._fit)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def fit(self) -> None:
        """Ask anew how high the widget has to be, after what it holds has changed."""
        self._fitting.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalMinimumHeightForWidth(self.viewport().width())
            self._inside.setMinimumHeight(max(needed, layout.totalMinimumSize().height()))
