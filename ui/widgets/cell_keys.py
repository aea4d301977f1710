"""What an editor in a cell has to be able to do, and the keys that take what it holds and go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

_WAYS = {
    Qt.Key.Key_Return: (0, 1),
    Qt.Key.Key_Enter: (0, 1),
    Qt.Key.Key_Tab: (1, 0),
    Qt.Key.Key_Backtab: (-1, 0),
}


class CellEditor(Protocol):
    """An editor in a cell. `leave` is told how many columns and rows to go on when it is to be taken."""

    leave: Callable[[int, int], None]

    def put(self, value: Any) -> None:
        """Show a value."""

    def entered(self) -> Any:
        """Return the value that was entered. Raises Refused where the text means nothing."""


def way_of(event: QKeyEvent) -> tuple[int, int] | None:
    """Return how many columns and rows a key leads on; None for a key that stays."""
    way = _WAYS.get(Qt.Key(event.key()))
    if way is None or event.modifiers() & _OTHERWISE:
        return None
    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and way[1]
    return (way[0], -way[1]) if back else way


class Leaving:
    """Mixed into a field, it takes Enter and Tab, also from a list that hangs on the field and has them."""

    leave: Callable[[int, int], None] = staticmethod(lambda _across, _down: None)

    def event(self, event: QEvent) -> bool:
        """Leave the cell with Enter or Tab."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = way_of(event)
            if way is not None:
                event.accept()
                self.leave(*way)
                return True
        return bool(super().event(event))  # type: ignore[misc]  # Qt's own, of the field it is mixed into


_OTHERWISE = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
)
