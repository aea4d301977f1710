"""What every page has in common: a title, room for buttons beside it, and catching up when it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.marking import label, looking

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.content import Content
    from ui.session import Session


class Page(QWidget):
    """A page of the window. Subclasses fill `column` and say in `refresh` how they show the session."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__()
        looking(self, "page")
        self.session = session
        self._stale = True
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.title = label(title, "title")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(12)
        self.column.addLayout(self.head)
        for stated in (session.opened, session.changed, session.as_at_changed):
            stated.connect(self._on_stated)

    def refresh(self) -> None:
        """Show the session as it is now."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        super().showEvent(event)
        self.catch_up()
        self.tell_chosen()

    def content(self) -> Content | None:
        """Return the list that the page shows; a page without one returns None."""
        return None

    def chosen_content(self) -> Content | None:
        """Return the chosen rows of the list; a page on which none are chosen returns all of it."""
        return self.content()

    def tell_chosen(self) -> None:
        """Tell the session which appointments are chosen here; a page without a list chooses none."""

    def catch_up(self) -> None:
        """Refresh if anything happened since the last time."""
        if self._stale and self.session.is_open:
            self._stale = False
            self.refresh()

    def _on_stated(self) -> None:
        self._stale = True
        if self.isVisible():
            self.catch_up()
