"""One question of a round: its chart with what it is looked at by, its table, and the texts people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from focalnet.surveys.results import Kind
from ui.content import Content, content_of
from ui.later import Later
from ui.models.answer_model import AnswerModel
from ui.pages.surveys.results.lines import ResultLines, behind
from ui.pages.surveys.results.options import ResultOptions
from ui.pages.surveys.results.rows import ResultRows
from ui.pages.surveys.results.texts import TextsCard
from ui.widgets.answer_bars import AnswerBars
from ui.widgets.card import Card
from ui.widgets.chart_card import ChartCard
from ui.widgets.marking import label
from ui.widgets.room import Room
from ui.widgets.table import Table
from ui.widgets.wrapping_header import WrappingHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from focalnet.surveys.results import Table as Answers
    from focalnet.surveys.results.texts import Written
    from ui.desk import Desk
    from ui.models.answer_model import Figure
    from ui.pages.surveys.results.words import ResultWords

_MOST_ROWS = 16
_WIDEST = 200  # what a column of a group is made wide for its head
_WORDS = 220  # what the words of the first column have at least where they need it, for 13 px text


class QuestionView(Room):
    """Shows one question; every figure with answers behind it asks for them."""

    asked = Signal(object)  # Asked
    opened = Signal(object)  # Behind
    copied = Signal(str)
    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self._inside = QWidget()
        super().__init__(self._inside, "")
        self.setAccessibleName(self.tr("Answers to the question"))
        self._theme = desk.theme
        self._answers: Answers | None = None
        self._words: ResultWords | None = None
        self._widths: list[int] = []
        self._narrow: list[list[int]] = []  # with heads on two lines, and on three
        self.chart = AnswerBars(desk.theme, desk.labels)
        self.card = ChartCard(self.chart)
        self.card.title.setWordWrap(True)
        self.card.head.setStretch(0, 1)
        self.card.head.setStretch(1, 0)
        self.card.as_table.setVisible(False)
        self.note = label("", "muted", wraps=True)
        self.trouble = label("", "error", wraps=True)
        self.options = ResultOptions(desk.labels, desk.theme)
        self.model = AnswerModel()
        self.table = Table(desk.theme, self.tr("Answers as a table"))
        self.header = WrappingHeader(desk.theme, self.table)
        self.table.setHorizontalHeader(self.header)
        self.footnote = label("", "muted", wraps=True)
        self.texts = TextsCard(desk)
        self._table_card = Card(margin=1)
        self._fitting_columns = Later(self, 0, self._fit_columns)
        self._build()
        self._wire()

    def show_question(self, answers: Answers, words: ResultWords) -> None:
        """Show the answers to a question, as they were asked for."""
        self._answers, self._words = answers, words
        told = words.told
        self.card.name(words.heading(answers))
        self.note.setText(words.note(answers))
        self.trouble.setText(words.labels.problem(told.problem) if told.problem else "")
        self.trouble.setVisible(told.problem is not None)
        self.options.show_told(told)
        heads, rows = ResultRows(words).of(answers)
        self.model.show(heads, rows)
        notes = words.footnotes(answers)
        self.footnote.setText(" ".join(notes))
        self.footnote.setVisible(bool(notes))
        lines, legend = ResultLines(words).of(answers)
        if answers.groups and lines and not any(len(line.parts) > 1 or line.spread for line in lines):
            self.note.setText(
                self.tr("{note} · the groups stand in the table").format(note=words.note(answers))
            )
        self.chart.note, self.chart.footnote = self.note.text(), self.footnote.text()
        self.chart.show_lines(lines, legend, self.content())
        self.chart.setVisible(bool(lines))
        self.table.setVisible(bool(rows))
        bare = answers.kind is Kind.TEXT and not answers.question.confirms
        self._table_card.setVisible(bool(rows) or (bool(notes) and not bare))
        self._fit_table(heads, rows)
        self.fit()

    def show_texts(self, key: str, texts: Sequence[Written], *, confidential: bool) -> None:
        """Show the texts that were written, under the key of a question or of what stands beside “other”."""
        if self._answers is None or self._words is None:
            return
        wanted = frozenset(behind(self._answers.all))
        of_all = not wanted and bool(self._answers.all.answered)  # of a question that is confidential
        kept = [each for each in texts if confidential or of_all or each.response in wanted]
        self.texts.setVisible(bool(kept))
        of = self._words.told.results.round.id
        self.texts.show_texts(of, key, kept, confidential=confidential)
        self.fit()

    def content(self) -> Content:
        """Return the table as it is shown, of a question with words alone the words."""
        title = self.card.title.text()
        note = ". ".join(part for part in (self.note.text(), self.footnote.text()) if part)
        answers = self._answers
        in_words = answers is not None and answers.kind is Kind.TEXT and not answers.unlisted
        if in_words and not self.model.rowCount():
            return self.texts.content(title, self.note.text())
        return content_of(self.model, title, note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns what room there is."""
        super().resizeEvent(event)
        self._fitting_columns.start()

    def _build(self) -> None:
        place = self.card.body.indexOf(self.chart)
        for offset, part in enumerate((self.note, self.options, self.trouble)):
            self.card.body.insertWidget(place + offset, part)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setMouseTracking(True)
        self._table_card.body.setContentsMargins(1, 4, 1, 4)
        self._table_card.body.addWidget(self.table)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 8)
        foot.addWidget(self.footnote)
        self._table_card.body.addLayout(foot)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.card, self._table_card, self.texts):
            column.addWidget(part)
        column.addStretch(1)

    def _wire(self) -> None:
        self.options.asked.connect(self.asked)
        self.chart.opened.connect(self.opened)
        self.card.copied.connect(self.copied)
        self.texts.said.connect(self.said)
        self.table.activated.connect(self._on_activated)

    def _on_activated(self, index: QModelIndex) -> None:
        door = self.model.figure(index.row(), index.column()).door
        if door is not None:
            self.opened.emit(door)

    def _fit_table(self, heads: Sequence[str], rows: Sequence[Sequence[Figure]]) -> None:
        cells = QFontMetrics(self._theme.font())
        pad = self._theme.px(22)
        widest = [
            pad + max((cells.horizontalAdvance(row[at].text) for row in rows), default=0)
            for at in range(len(heads))
        ]
        one, *more = (
            [max(cell, self.header.width_of(head, lines)) for head, cell in zip(heads, widest, strict=True)]
            for lines in (1, 2, 3)
        )
        self._widths, self._narrow = (one, more) if rows else ([], [])
        self._fit_columns()
        self._fitting_columns.start()

    def _fit_columns(self) -> None:
        if not self._widths:
            return
        header = self.header
        widest = self._theme.px(_WIDEST)
        widths = self._widths[1:]
        scarce = sum(widths) > self.table.viewport().width() - min(self._widths[0], self._theme.px(_WORDS))
        lines = 1
        if scarce:
            two, three = self._narrow
            lines = 2 if max(two[1:]) <= widest else 3
            widths = [min(width, widest) for width in (two if lines == 2 else three)[1:]]
        header.set_lines(lines)
        words = min(self._widths[0], max(self._theme.px(_WORDS), self.table.viewport().width() // 3))
        left = self.table.viewport().width() - words - sum(widths)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, words + max(left, 0))
        for column, width in enumerate(widths, start=1):
            header.resizeSection(column, width)
        rows = min(self.model.rowCount(), _MOST_ROWS) * self.table.verticalHeader().defaultSectionSize()
        bar = self.table.horizontalScrollBar().sizeHint().height() if left < 0 else 0
        self.table.setFixedHeight(rows + header.minimumHeight() + bar + 2)
