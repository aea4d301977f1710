"""Results: what a round came to, question by question, each figure with a way to the answers behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.surveys.results.behind import BehindCard
from ui.pages.surveys.results.question_list import QuestionList
from ui.pages.surveys.results.question_view import QuestionView
from ui.pages.surveys.results.reading import Asked, read
from ui.pages.surveys.results.words import ResultWords
from ui.pages.surveys.round_tab import RoundTab
from ui.refusals import RefusalsTold
from ui.widgets.empty import EmptyState
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from ui.beside import Report
    from ui.content import Content
    from ui.desk import Desk
    from ui.pages.surveys.results.reading import Behind, Told

_NARROW = 700  # of 13 px text: below it the questions drop down above the answers


class ResultsTab(RoundTab):
    """The questions at the left, the one that is looked at at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked = Asked()
        self._question = ""
        self._told: Told | None = None
        self._words: ResultWords | None = None
        self._empty: EmptyState | None = None
        self.questions = QuestionList(desk, self)
        self.workbook = button(self.tr("Workbook…"), self._ask_report)
        self.workbook.setToolTip(self.tr("Write the results as a workbook"))
        self.workbook.setParent(self)
        self.workbook.hide()
        self.view = QuestionView(desk)
        self.behind = BehindCard(desk)
        self._stack = QStackedWidget()
        self._build()
        self._wire()

    def look_at(self, round_id: str) -> None:
        """Show another round, from its first question."""
        if round_id != self.round_id:
            self._asked, self._question, self._told = Asked(), "", None
            self._close_behind()
        super().look_at(round_id)

    def refresh(self) -> None:
        """Read the round anew; what a confidential one holds while it is open is not read at all."""
        from focalnet.surveys import records

        of = records.round_(self.session.file, self.round_id)
        if of.confidential and of.closed is None:
            self._show_rate(of)
            return
        self._age += 1
        work = partial(_read, self.round_id, self._asked, self.desk.labels.language)
        self._beside.work(work, partial(self._on_read, self._age), long=of.confidential)

    def show_question(self, key: str) -> None:
        """Show the answers to a question."""
        if self._told is None or self._words is None:
            return
        self._question = key
        self._close_behind()
        self.questions.show_current(key)
        table = self._told.results.table(key)
        self.view.show_question(table, self._words)
        self._show_texts()
        self.view.verticalScrollBar().setValue(0)

    def ask(self, asked: Asked) -> None:
        """Look at the answers otherwise: broken down, filtered, beside an earlier round."""
        self._asked = asked
        self.refresh()

    def content(self) -> Content | None:
        """Return the table that is shown, or the answers behind a figure."""
        if self._stack.currentWidget() is not self._results or self._told is None:
            return None
        if self._right.currentWidget() is self.behind:
            return self.behind.shown
        return self.view.content()

    def beside_title(self) -> Sequence[QWidget]:
        """Return the button that writes all results as a workbook."""
        return (self.workbook,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way: where there is no room for the list, the questions drop down above the answers."""
        super().resizeEvent(event)
        self.questions.give_way(narrow=event.size().width() < self.desk.theme.px(_NARROW))

    def _build(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.view)
        self._right.addWidget(self.behind)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.questions.field)
        right.addWidget(self._right, 1)
        self._results = QWidget()
        both = QHBoxLayout(self._results)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        both.addWidget(self.questions.card)
        both.addLayout(right, 1)
        self._waiting = label(self.tr("Counting the answers…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._results)
        self.column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.questions.asked.connect(self.show_question)
        self.view.asked.connect(self.ask)
        self.view.opened.connect(self._open)
        self.view.said.connect(self._on_texts_changed)
        self.behind.left.connect(self._close_behind)
        self.behind.person_requested.connect(self.person_requested)

    def _on_read(self, age: int, told: Told) -> None:
        if age != self._age or not self.session.is_open:
            return
        self._told, self._asked = told, told.asked
        self._words = ResultWords(told, self.desk.labels)
        if not told.results.responded and not told.asked.where:
            self._show_empty(
                self.tr("No answers yet"),
                self.tr("Take in the forms that came back: drop them on the round, all together."),
                (self.tr("Collect answers"), lambda: self.shown_elsewhere.emit("collect")),
            )
            return
        keys = [table.question.key for table in told.results.tables]
        same = self._question in keys
        if keys and not same:
            self._question = _first(told)
        self.questions.show_questions(self._words.sections(told.results.round.questionnaire))
        # Marked before the list is seen: one that gets the keyboard with no line marked goes to its first.
        self.questions.show_current(self._question)
        self._stack.setCurrentWidget(self._results)
        self.workbook.setEnabled(True)
        if same and self._right.currentWidget() is self.behind:
            self.view.show_question(told.results.table(self._question), self._words)
            self._show_texts()
        elif keys:
            at = self.view.verticalScrollBar().value()
            self.show_question(self._question)
            self.view.verticalScrollBar().setValue(at if same else 0)

    def _show_texts(self) -> None:
        from focalnet.surveys.questionnaire import OTHER
        from focalnet.surveys.results import Kind
        from focalnet.surveys.results.texts import written_answers

        if self._told is None:
            return
        of, table = self._told.results.round, self._told.results.table(self._question)
        beside = table.question.or_other
        key = f"{self._question}_{OTHER}" if beside else self._question
        texts = []
        if beside or (table.kind is Kind.TEXT and not table.unlisted):
            texts = written_answers(self.session.file, of.id, key)
        self.view.show_texts(key, texts, confidential=of.confidential)

    def _on_texts_changed(self, text: str) -> None:
        """Show tags at once: in a confidential round all figures are worked out anew beside the window."""
        self._show_texts()
        self.said.emit(text)

    def _open(self, door: Behind) -> None:
        """Show the answers behind a figure, in words."""
        from focalnet.surveys import records
        from focalnet.surveys.model import Audience
        from focalnet.surveys.results.behind import answers_behind
        from focalnet.surveys.results.lines import line_of

        if self._told is None or self._words is None:
            return
        of = records.round_(self.session.file, door.round)
        item = of.questionnaire.question(self._question)
        said = answers_behind(self.session.file, door.round, self._question, frozenset(door.responses))
        shown = []
        for each in said:
            parts = each.answer if isinstance(each.answer, list) else [each.answer]
            words = [self._words.wording.value(item, line_of(part)) for part in parts if part is not None]
            shown.append((each, ", ".join(words)))
        people = of.audience is Audience.PEOPLE
        self.behind.show_answers(
            door, self._words.heading(self._told.results.table(self._question)), shown, people=people
        )
        self._right.setCurrentWidget(self.behind)
        self.behind.table.setFocus()

    def _close_behind(self) -> None:
        if self._right.currentWidget() is self.behind:
            self._right.setCurrentWidget(self.view)
            self.view.chart.setFocus()

    def _show_rate(self, of: Round) -> None:
        """Say of a confidential round that is open how many answered, and nothing else."""
        from focalnet.surveys.following import follow_up

        standing = follow_up(self.session.file, of.id)
        labels = self.desk.labels
        heading = self.tr("{answered} of {asked} answered ({share} per cent)").format(
            answered=labels.number(standing.of_asked),
            asked=labels.number(standing.invited),
            share=labels.per_cent(standing.of_asked, standing.invited),
        )
        text = self.tr(
            "The answers of this round are confidential. They are shown once it is closed: until then, what "
            "one more form changes would show what one person said."
        )
        self._show_empty(heading, text, (self.tr("Close the round"), self._close_round))

    def _ask_report(self) -> None:
        """Ask for a workbook by the usual facts and by what is looked at, beside the earlier round if any."""
        from focalnet.surveys.report import USUAL

        told = self._told
        ways: tuple[tuple[str, ...], ...] = ()
        if told is not None and told.asked.by not in {(), *USUAL}:
            ways = (*(way for way in USUAL if way in told.ways), told.asked.by)
        self.report_requested.emit(ways, told.asked.earlier if told is not None else "")

    def _close_round(self) -> None:
        from focalnet.surveys import actions

        with RefusalsTold(self.desk.labels, self.said.emit):
            actions.close_round(self.session.file, self.round_id, self.session.today)
            self.said.emit(self.tr("The round is closed"))

    def _show_empty(self, heading: str, text: str, *doors: tuple[str, Callable[[], object]]) -> None:
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = EmptyState(heading, text, *doors)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)
        self.workbook.setEnabled(False)


def _first(told: Told) -> str:
    """Return the question to begin with: the first that can be counted, not the names people gave."""
    from focalnet.surveys.results import Kind

    tables = told.results.tables
    return next((each for each in tables if each.kind is not Kind.TEXT), tables[0]).question.key


def _read(
    round_id: str, asked: Asked, language: str, file: NetworkFile, _as_at: date, _report: Report
) -> Told:
    return read(file, round_id, asked, language)
