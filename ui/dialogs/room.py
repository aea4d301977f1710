"""How much of the screen a dialog may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_OF_SCREEN = 0.94


def room_on_screen(dialog: QDialog) -> QSize:
    """Return the largest size that a dialog may have, in pixels: the screen with something left round it."""
    return dialog.screen().availableGeometry().size() * _OF_SCREEN


def take_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, in pixels, as far as the screen has it."""
    dialog.resize(QSize(width, height).boundedTo(room_on_screen(dialog)))
