"""A sentence with some of its words strong, that can be selected and copied as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Iterable


def escape(text: str) -> str:
    """Return the text as HTML shows it; `html.escape` would load a table of all entities: 5 ms."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Sentence(QLabel):
    """Shows (text, strong) pieces as one sentence; `plain` and `html` are what is copied."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "sentence")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.plain = self.html = ""

    def show_pieces(self, pieces: Iterable[tuple[str, bool]]) -> None:
        """Show the pieces in their order."""
        kept = list(pieces)
        self.plain = "".join(text for text, _ in kept)
        self.html = "".join(f"<b>{escape(text)}</b>" if strong else escape(text) for text, strong in kept)
        self.setText(f'<p style="line-height:130%; margin:0">{self.html}</p>')
        self.setAccessibleName(self.plain)
