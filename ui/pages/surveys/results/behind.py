"""The answers behind a figure: who said it, when, and the file that it came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.content import Content
from ui.models.content_model import ContentModel
from ui.widgets.card import Card
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from focalnet.surveys.results.behind import Said
    from ui.desk import Desk
    from ui.pages.surveys.results.reading import Behind


_FILE = 3  # the column


class BehindCard(Card):
    """A list of answers with a way back to the figure."""

    left = Signal()
    person_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(margin=16)
        self._desk = desk
        self.back = button(self.tr("‹ Back to the results"), self.left.emit, "link")
        self.heading = label("", "heading", wraps=True)
        self.note = label("", "muted", wraps=True)
        self.model = ContentModel()
        self.shown: Content | None = None
        self._people: tuple[str, ...] = ()
        self.table = Table(desk.theme, self.tr("Answers behind the figure"))
        self.table.setModel(self.model)
        self.table.have_lines(2, 1)  # several answers are told in one cell
        self.table.activated.connect(lambda index: self._go(index.row()))
        for part in (self.back, self.heading, self.note):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)

    def show_answers(
        self, door: Behind, question: str, answers: list[tuple[Said, str]], *, people: bool
    ) -> None:
        """Show the answers that a door opens, each in words; of `people`, a line leads to the person."""
        self._people = tuple(each.subject for each, _ in answers) if people else ()
        labels = self._desk.labels
        self.heading.setText(door.title)
        self.note.setText(question)
        headers = (self.tr("Who"), self.tr("Answer"), self.tr("Received"), self.tr("File"))
        rows = tuple((each.name, words, labels.date(each.received), each.file) for each, words in answers)
        self.shown = Content(door.title, question, headers, rows)
        self.model.show(self.shown)
        self.table.set_widths(200, 0, 150, 180, stretched=1)
        self.table.setColumnHidden(_FILE, not any(each.file for each, _ in answers))
        self.table.selectRow(0)
        self.table.setFocus()

    def _go(self, row: int) -> None:
        if row < len(self._people) and self._people[row]:
            self.person_requested.emit(self._people[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
