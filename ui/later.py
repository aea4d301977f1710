"""Work put off until after the paint: done once, however often it is asked for, and gone with its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class Later(QTimer):
    """A timer that fires once after `start`; starting it again begins to wait anew."""

    def __init__(self, owner: QObject, after_ms: int, do: Callable[[], object]) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(after_ms)
        self.timeout.connect(do)
