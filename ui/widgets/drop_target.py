"""What is shown over the page while a file is dragged over the window: what would be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.marking import label, looking

if TYPE_CHECKING:
    from ui.theme import Theme


class DropTarget(QFrame):
    """Covers the window with a frame and one sentence; lets the mouse through."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over = over
        self._theme = theme
        self._space = theme.px(12)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = label("", "name", wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        column.addWidget(self.text)
        self.hide()

    def show_drop(self, text: str, *, taken: bool) -> None:
        """Cover the window and say what would be done; a frame of another colour where nothing would."""
        self.text.setText(text)
        self.setAccessibleName(text)
        ground = self._theme.veil("soft" if taken else "warning_ground")
        self.setStyleSheet(f"DropTarget {{ background: {ground}; }}")
        looking(self, "drop" if taken else "drop-refused")
        space = self._space
        self.setGeometry(self._over.rect().adjusted(space, space, -space, -space))
        self.show()
        self.raise_()
