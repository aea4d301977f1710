"""A card: a surface with a hairline round it, a heading and what it holds; and what scrolls cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.later import Later
from ui.widgets.marking import label, looking

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Card(QFrame):
    """A titled surface. Put what it holds into `body`; what belongs beside the title into `head`."""

    def __init__(self, title: str = "", *, margin: int = 16, space: int = 8) -> None:
        super().__init__()
        looking(self, "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 4, margin, margin)
        self.body.setSpacing(space)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        if title:
            self.title = label(title, "heading")
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.body.addLayout(self.head)
            self.setAccessibleName(title)


class Scrolled(QScrollArea):
    """A frameless area that scrolls a widget up and down and lets its ground show through.

    Qt gives the widget its smallest height, in which lines that wrap are cut; here it gets the height that
    its lines take at the width there is. A `whole` one is never narrower than what it holds: beside its
    scroll bar the borders of cards would be cut.
    """

    def __init__(self, inside: QWidget, name: str, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        looking(self, "scrolled")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        looking(inside, "clear")
        self._inside = inside
        self._fitting = Later(self, 0, self._fit)
        # One of our own: PySide6 makes every class of widget there is, 15 ms of them, when it is handed one
        # that Qt made and it has not seen.
        self._seen_through = QWidget()
        self.setViewport(self._seen_through)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def fit(self) -> None:
        """Give the widget its height anew, after what it holds has changed."""
        self._fit()
        # What was just put in is laid out only when Qt comes round to it.
        self._fitting.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._inside.layout()
        if self._whole:
            bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
            self.setMinimumWidth(self._inside.minimumSizeHint().width() + bar)
        if layout is not None and layout.hasHeightForWidth():
            # Beside a scroll bar lines wrap sooner: measured there, what fits without one would keep its own.
            room = self.maximumViewportSize()
            fits = layout.totalHeightForWidth(room.width()) <= room.height()
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
            # An empty layout says -1.
            self._inside.setMinimumHeight(max(0, layout.totalHeightForWidth(self._seen_through.width())))
