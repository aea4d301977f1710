"""The first page: three ways to begin, and the networks opened last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.marking import ElidedLabel, button, emptied, label, looking

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from ui.settings import Settings
    from ui.theme import Theme

_WIDTH = 760
_SHOWN = 6


class WelcomePage(QWidget):
    """What is shown while no network is open. It asks; somebody else opens."""

    example_requested = Signal()
    roster_requested = Signal()
    empty_requested = Signal()
    other_requested = Signal()
    network_requested = Signal(object)  # the path

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        looking(self, "page")
        self._settings = settings
        self._theme = theme
        middle = QWidget()
        middle.setMaximumWidth(theme.px(_WIDTH))
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(label(self.tr("Your network of gender focal points"), "title"))
        said = self.tr(
            "One file on this computer keeps the register. Nothing is sent anywhere, every change can be "
            "undone, and your own workbooks are never touched."
        )
        column.addWidget(label(said, "muted", wraps=True))
        column.addSpacing(8)
        column.addLayout(self._doors())
        column.addSpacing(8)
        self._recent_card = Card(self.tr("Opened last"), space=0)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_card.body.addLayout(self._recent)
        column.addWidget(self._recent_card)
        column.addWidget(
            button(self.tr("Open another network…"), self.other_requested.emit, "link"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        column.addStretch(3)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        across.addWidget(middle, 8)
        across.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the recent networks as they are now."""
        super().showEvent(event)
        self.show_recent(self._settings.remembered())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the networks opened last."""
        emptied(self._recent)
        self._recent_card.setVisible(bool(paths))
        for path in paths[:_SHOWN]:
            self._recent.addLayout(self._line(path))

    def _line(self, path: Path) -> QHBoxLayout:
        """Return the line of one network: its name, where it lies or that it is gone, and forget it."""
        line = QHBoxLayout()
        there = path.is_file()
        opener = button(path.stem, partial(self.network_requested.emit, path), "link")
        opener.setAccessibleName(self.tr("Open {name}").format(name=path.stem))
        opener.setEnabled(there)
        line.addWidget(opener)
        line.addSpacing(12)
        gone = self.tr("not there any more: {folder}")
        said = str(path.parent) if there else gone.format(folder=path.parent)
        line.addWidget(ElidedLabel(said, "muted"), 1)
        name = self.tr("Forget {name}; the file stays where it is").format(name=path.stem)
        line.addWidget(button("×", partial(self._forget, path), "quiet", name=name))
        return line

    def _forget(self, path: Path) -> None:
        self._settings.forget(path)
        self.show_recent(self._settings.remembered())

    def _doors(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for title, text, action, asked, look in (
            (
                self.tr("Start from a roster"),
                self.tr("Take the Excel list you have. You see what is read before anything is kept."),
                self.tr("Choose a roster…"),
                self.roster_requested,
                "primary",
            ),
            (
                self.tr("Look at an example"),
                self.tr("A network of invented people from 2003 to 2012, to try everything on."),
                self.tr("Open the example"),
                self.example_requested,
                "",
            ),
            (
                self.tr("Start empty"),
                self.tr("A new network that knows countries and regions, and nobody yet."),
                self.tr("New network…"),
                self.empty_requested,
                "",
            ),
        ):
            card = Card(title)
            card.body.addWidget(label(text, "muted", wraps=True), 1)
            card.body.addWidget(button(action, asked.emit, look), 0, Qt.AlignmentFlag.AlignLeft)
            row.addWidget(card, 1)
        return row
