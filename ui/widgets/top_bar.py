"""The bar at the top: the network's name with its menu, the command field, the as-at date, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.widgets.as_at_pill import AsAtPill
from ui.widgets.command_field import CommandField
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.labels import Labels
    from ui.theme import Theme

_NETWORK, _NETWORK_SLIM = 188, 150  # pixels for 13 px text
_COMMANDS, _COMMANDS_SLIM = 240, 96
_MIDDLE = Qt.TextElideMode.ElideMiddle


class TopBar(QFrame):
    """Holds the window's standing controls; asks, and decides nothing."""

    undo_requested = Signal()

    def __init__(self, theme: Theme, labels: Labels, menu: QMenu) -> None:
        super().__init__()
        looking(self, "bar")
        self.setFixedHeight(theme.px(48))
        self.network = looking(QPushButton(), "quiet")
        # Not `setMenu`: with a menu of its own a button loses its padding on the left.
        self.network.clicked.connect(self._on_network)
        self._menu = menu
        self._name = ""
        self._theme = theme
        self.network.setFixedWidth(theme.px(_NETWORK))
        self.network.setAccessibleName(self.tr("Menu of the network"))
        self.commands = CommandField(theme)
        self.commands.setMinimumWidth(theme.px(_COMMANDS))
        self.as_at = AsAtPill(labels)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.network)
        row.addWidget(self.commands, 3)
        row.addStretch(2)
        self._row = row
        row.addWidget(self.as_at)
        row.addWidget(self.undo)

    def show_network(self, name: str) -> None:
        """Show whose network it is; the rest of the bar is there only while one is open."""
        self._name = name
        shown = self.fontMetrics().elidedText(name, _MIDDLE, self.network.width() - self._theme.px(48))
        self.network.setText((shown or self.tr("focalnet")) + "  ▾")
        self.network.setToolTip(name)
        for part in (self.as_at, self.undo):
            part.setVisible(bool(name))

    def show_slim(self, *, slim: bool) -> None:
        """Give the date and undo the room they need where there is little."""
        self.network.setFixedWidth(self._theme.px(_NETWORK_SLIM if slim else _NETWORK))
        self.commands.setMinimumWidth(self._theme.px(_COMMANDS_SLIM if slim else _COMMANDS))
        self._row.setStretch(2, 0 if slim else 2)
        self.show_network(self._name)

    def _on_network(self) -> None:
        self._menu.popup(self.network.mapToGlobal(QPoint(0, self.network.height() + 2)))

    def show_undo(self, label: str) -> None:
        """Say what undo would take back; empty means there is nothing."""
        self.undo.setEnabled(bool(label))
        text = self.tr("Undo: {step}").format(step=label) if label else self.tr("Nothing to undo")
        self.undo.setToolTip(text)
        self.undo.setAccessibleName(text)
