"""An address to be read and copied: where it does not fit, its middle is left out until one goes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

_EDGES = 10  # Qt's own margins beside the text, and the frame


class AddressField(QLineEdit):
    """Read only. Beginning and end tell most of an address; all of it stands in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        looking(self, "plain")
        self.setReadOnly(True)

    @property
    def whole(self) -> str:
        """Return the address, also what does not fit."""
        return self._whole

    def setText(self, arg__1: str | None) -> None:  # noqa: N802 - Qt's own name
        """Show an address, as much of it as fits."""
        self._whole = arg__1 or ""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the address to the new width."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show all of it, to be selected and copied."""
        super().setText(self._whole)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave its middle out again."""
        super().focusOutEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), max(self.width() - _EDGES, 8)
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        self.setToolTip(self._whole if shown != self._whole else "")
        super().setText(self._whole if self.hasFocus() else shown)
        self.setCursorPosition(0)
