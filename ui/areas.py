"""The areas of the window, which F6 goes round: the field at the top, the pages, the page, what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def go_round(areas: Sequence[QWidget], focus: QWidget | None, step: int = 1) -> None:
    """Give the keyboard to the next area that is seen; `step` is -1 for the one before."""
    seen = [area for area in areas if area.isVisible()]
    at = next((n for n, area in enumerate(seen) if _holds(area, focus)), -1 if step > 0 else 0)
    for far in range(1, len(seen) + 1):
        door = _door(seen[(at + step * far) % len(seen)])
        if door is not None:
            door.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _holds(area: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (area is focus or area.isAncestorOf(focus))


def _door(area: QWidget) -> QWidget | None:
    """Return where the keyboard enters an area: what had it last, else the first that takes it."""
    last = area.focusWidget()
    within = [area, *area.findChildren(QWidget)]
    takes = [each for each in within if each.isVisible() and each.isEnabled() and _by_tab(each)]
    return last if last in takes else next(iter(takes), None)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.focusProxy() is None
