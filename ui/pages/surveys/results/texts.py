"""The texts that people wrote: read one by one, tagged, and of a confidential round released to go out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit

from focalnet.surveys import actions
from ui.content import content_of
from ui.models.text_model import TEXT, TextModel
from ui.refusals import RefusalsTold
from ui.widgets.card import Card
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, emptied, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from focalnet.surveys.results.texts import Written
    from ui.content import Content
    from ui.desk import Desk

_ROWS = 8


class TextsCard(Card):
    """The texts as a list, the chosen one whole below it, and what can be done with those chosen."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk, self._session = desk, desk.session
        self._round = self._question = ""
        self.model = TextModel()
        self.table = Table(desk.theme, self.tr("What people wrote"))
        self.table.setModel(self.model)
        self.table.set_widths(0, 180, 180, stretched=TEXT)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.reading = label("", "", wraps=True)
        self.reading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tags = FlowBox()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Tag: a word or two"))
        self.field.setAccessibleName(self.tr("Tag for the chosen texts"))
        self.field.returnPressed.connect(self.give)
        self.give_button = button(self.tr("Tag the chosen"), self.give)
        self.release = button(self.tr("May go out"), lambda: self.let_out(released=True))
        self.withhold = button(self.tr("Keep back"), lambda: self.let_out(released=False))
        self.trouble = label("", "error", wraps=True)
        self.note = label("", "muted", wraps=True)
        self._build()

    def show_texts(
        self, round_id: str, question: str, texts: Sequence[Written], *, confidential: bool
    ) -> None:
        """Show the texts of a question; those chosen stay chosen where they are the same."""
        anew = (round_id, question) != (self._round, self._question)
        self._round, self._question = round_id, question
        self.model.show(texts, confidential=confidential)
        count = self._desk.labels.number(len(texts))
        self.title.setText(
            self.tr("1 text") if len(texts) == 1 else self.tr("{count} texts").format(count=count)
        )
        self.release.setVisible(confidential)
        self.withhold.setVisible(confidential)
        self.note.setVisible(confidential)
        known = sorted({tag for text in texts for tag in text.tags})
        completer = QCompleter(known, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._fit()
        if anew and texts:
            self.table.selectRow(0)
        self._show_chosen()

    def chosen(self) -> list[Written]:
        """Return the texts that are chosen."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.text(row) for row in rows if row < self.model.rowCount()]

    def give(self) -> None:
        """Give the chosen texts the tag that is typed."""
        chosen = [each.response for each in self.chosen()]
        tag = " ".join(self.field.text().split())
        self.trouble.hide()
        with RefusalsTold(self._desk.labels, self._tell):
            if chosen and actions.tag_texts(self._session.file, chosen, self._question, tag):
                self.field.clear()
                self.said.emit(self.tr("Tagged with “{tag}”").format(tag=tag))

    def take(self, tag: str) -> None:
        """Take a tag from the chosen texts."""
        chosen = [each.response for each in self.chosen()]
        self.trouble.hide()
        with RefusalsTold(self._desk.labels, self._tell):
            if actions.untag_texts(self._session.file, chosen, self._question, tag):
                self.said.emit(self.tr("The tag “{tag}” is taken away").format(tag=tag))

    def let_out(self, *, released: bool) -> None:
        """Say of the chosen texts that they were read and may go out, or not."""
        chosen = [each.response for each in self.chosen()]
        row = self.table.currentIndex().row()
        if actions.release_texts(self._session.file, chosen, self._question, released=released):
            text = self.tr("These texts may go out") if released else self.tr("These texts are kept back")
            self.said.emit(text)
            if len(chosen) == 1 and row + 1 < self.model.rowCount():
                self.table.selectRow(row + 1)  # on to the next, to be read in its turn

    def content(self, title: str, note: str) -> Content:
        """Return the texts as they are shown."""
        return content_of(self.model, title, note)

    def _build(self) -> None:
        self.trouble.hide()
        self.note.setText(
            self.tr(
                "Read each text before it goes out: somebody who names an office, a country or a colleague "
                "can be known by it. Only texts that may go out are written into the workbook."
            )
        )
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.field, 1)
        for part in (self.give_button, self.release, self.withhold):
            line.addWidget(part)
        self.body.addWidget(self.note)
        self.body.addWidget(self.table)
        self.body.addWidget(self.reading)
        self.body.addWidget(self.tags)
        self.body.addLayout(line)
        self.body.addWidget(self.trouble)

    def _fit(self) -> None:
        rows = min(max(self.model.rowCount(), 1), _ROWS)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows * self.table.verticalHeader().defaultSectionSize() + header + 2)

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self.reading.setText(chosen[0].text if len(chosen) == 1 else "")
        self.reading.setVisible(len(chosen) == 1)
        writable = self._session.writable and bool(chosen)
        for part in (self.field, self.give_button):
            part.setEnabled(writable)
        self.release.setEnabled(writable and not all(each.released for each in chosen))
        self.withhold.setEnabled(writable and any(each.released for each in chosen))
        self._show_tags({tag for text in chosen for tag in text.tags}, enabled=writable)

    def _show_tags(self, tags: Collection[str], *, enabled: bool) -> None:
        emptied(self.tags.flow)
        for tag in sorted(tags):
            name = self.tr("Take the tag “{tag}” away").format(tag=tag)
            chip = button(f"{tag}  ×", partial(self.take, tag), "chip", name=name)
            chip.setEnabled(enabled)
            self.tags.flow.addWidget(chip)
            chip.show()
        self.tags.setVisible(bool(tags))

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
