"""A card: a surface with a hairline round it, a heading and what it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.marking import label, looking


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


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls a widget up and down and lets its ground show through."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    looking(inside, "clear")
    area.setWidget(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
