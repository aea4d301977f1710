"""The form as the respondent sees it in Excel; a click on a question chooses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from ui.theme import Theme


class FormPreview(QTextBrowser):
    """Shows HTML on white, as the sheet is, in a light and in a dark window."""

    asked = Signal(str)  # the key of the question that was clicked

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        looking(self, "sheet")
        self._html = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)  # files are the window's
        self.setFont(theme.font())
        self.document().setDocumentMargin(theme.px(16))
        self.anchorClicked.connect(lambda url: self.asked.emit(url.toString()))

    def show_form(self, html: str, key: str) -> None:
        """Show a form, scrolled to a question; the same form stays where it is."""
        if html != self._html:
            at = self.verticalScrollBar().value()
            self._html = html
            self.setHtml(html)
            self.verticalScrollBar().setValue(at)
        self.show_question(key)

    def show_question(self, key: str) -> None:
        """Bring a question into view."""
        if key:
            self.scrollToAnchor(key)
