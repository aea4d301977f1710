"""The questions of a survey, as the form shows them in each language, and what can be done with each.

A round shows its questions as they were frozen when it was opened; they are changed in the survey.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from focalnet.surveys import records
from ui.content import content_of
from ui.models.question_model import QuestionModel
from ui.pages.surveys.designing import NOWHERE, Designing
from ui.pages.surveys.question_head import QuestionHead
from ui.pages.surveys.question_pane import QuestionPane
from ui.pages.surveys.tab import RoundTab
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.question_list import QuestionList

if TYPE_CHECKING:
    from ui.content import Content
    from ui.page_makers import Desk


class QuestionsTab(RoundTab):
    """The form at the left, the chosen question at the right; every change is one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._language = ""
        self.model = QuestionModel(desk.labels)
        self.list = QuestionList(desk.theme, self.model, self.tr("Questions"))
        self.pane = QuestionPane(desk)
        self.head = QuestionHead(desk)
        self.doing = Designing(desk.session, desk.labels, self.pane.show_trouble)
        self._build()
        self._wire()

    def look_at(self, round_id: str) -> None:
        """Show the questions of a round, frozen."""
        self.doing.survey = ""
        super().look_at(round_id)

    def look_at_survey(self, survey_id: str) -> None:
        """Show the questions of a survey, to be changed."""
        self.doing.survey = survey_id
        super().look_at("")

    def catch_up(self) -> None:
        """Refresh if anything happened since the last time."""
        if self._stale and (self.round_id or self.doing.survey) and self.session.is_open:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Show the questions as they are now, the same one chosen."""
        file = self.session.file
        if self.round_id:
            of = records.round_(file, self.round_id).questionnaire
        else:
            of = records.survey(file, self.doing.survey).questionnaire
        at = self.chosen()
        self.doing.questionnaire = of
        if self._language not in of.languages:
            own = of.language_for(self.desk.labels.language)
            self._language = own if own in of.languages else of.languages[0]
        self.head.show_questionnaire(
            of, self._language, frozen=bool(self.round_id), writable=self.doing.writable
        )
        self.model.show(of, self._language)
        self._list_or_none.setCurrentWidget(self._card if of.items else self._none)
        self.choose(max(at, 0))
        self._show_chosen()

    def content(self) -> Content | None:
        """Return the questions as they are listed."""
        return content_of(self.model, self.tr("Questions")) if self.model.rowCount() else None

    def chosen(self) -> int:
        """Return the place of the chosen row in the questionnaire, `NOWHERE` where none is."""
        row = self.list.currentIndex().row()
        return self.model.line(row).at if 0 <= row < self.model.rowCount() else NOWHERE

    def choose(self, at: int) -> None:
        """Choose the row of a place in the questionnaire."""
        row = self.model.row_of(at)
        if at != NOWHERE and row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
            self.list.scrollTo(self.model.index(row, 0))

    def add(self, kind: str) -> None:
        """Add a question of a kind behind the chosen one, and put the cursor into its words."""
        at = self.doing.add(kind, self.chosen())
        if at != NOWHERE:
            self.choose(at)
            self.pane.begin_wording(self._language)

    def move_by(self, step: int) -> None:
        """Move the chosen question, or the group with all that is in it, up or down."""
        row, at = self.list.currentIndex().row(), self.chosen()
        if at == NOWHERE:
            return
        if step > 0:
            self.choose(self.doing.move_down(at))
        elif row > 0:
            self.choose(self.doing.move_up(at, self.model.line(row - 1).at))

    def duplicate(self) -> None:
        """Put a copy of the chosen question behind it."""
        if self.chosen() != NOWHERE:
            self.choose(self.doing.duplicate(self.chosen()))

    def remove(self) -> None:
        """Remove the chosen question, a group with all that is in it."""
        if self.chosen() != NOWHERE and self.doing.remove(self.chosen()):
            step = self.session.undoable()
            if step is not None:
                self.said.emit(self.desk.labels.done(step))

    def add_language(self, code: str) -> None:
        """Add a language, and show the form in it: all its words are still to be written."""
        self._language = self.doing.add_language(code)
        self.refresh()

    def next_missing(self) -> None:
        """Go to the next question that lacks words in the language that is shown."""
        at = self.head.next_missing(self.chosen(), self._language)
        if at != NOWHERE:
            self.choose(at)
            self.pane.begin_wording(self._language)

    def show_language(self, language: str) -> None:
        """Show the form in one of its languages."""
        self._language = language
        self.refresh()

    def _show_chosen(self) -> None:
        of, at = self.doing.questionnaire, self.chosen()
        there = of is not None and 0 <= at < len(of.items)
        self.pane.setVisible(there)
        if there and of is not None:
            self.pane.show_item(of, at, writable=self.doing.writable)

    def _ask_survey(self) -> None:
        self.survey_asked.emit(records.round_(self.session.file, self.round_id).survey)

    def _wire(self) -> None:
        head, pane, doing = self.head, self.pane, self.doing
        head.language_chosen.connect(self.show_language)
        head.language_added.connect(self.add_language)
        head.missing_asked.connect(self.next_missing)
        head.survey_asked.connect(self._ask_survey)
        head.added.connect(self.add)
        for asked, do in (
            (head.up, partial(self.move_by, -1)),
            (head.down, partial(self.move_by, 1)),
            (head.duplicate, self.duplicate),
            (head.remove, self.remove),
        ):
            asked.clicked.connect(lambda _=False, do=do: do())
        self.list.moved.connect(self.move_by)
        self.list.removed.connect(self.remove)
        self.list.selectionModel().currentRowChanged.connect(self._show_chosen)
        pane.changed.connect(lambda part, value: doing.set_part(self.chosen(), part, value))
        pane.texted.connect(lambda *said: doing.set_text(self.chosen(), *said))
        pane.choices.worded.connect(lambda *said: doing.word_choice(self.chosen(), *said))
        pane.choices.moved.connect(lambda *rows: doing.move_choice(self.chosen(), *rows))
        pane.choices.removed.connect(lambda row: doing.remove_choice(self.chosen(), row))
        pane.choices.listed.connect(lambda name: doing.use_list(self.chosen(), name))

    def _build(self) -> None:
        self._card = Card(margin=1)
        self._card.body.setContentsMargins(1, 4, 1, 4)
        self._card.body.addWidget(self.list, 1)
        text = self.tr("Add the first one above: its words, its kind, and its choices where it has any.")
        self._none = EmptyState(self.tr("No question yet"), text)
        self._list_or_none = QStackedWidget()
        for part in (self._card, self._none):
            self._list_or_none.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list_or_none)
        split.addWidget(self.pane)
        split.setSizes([self.desk.theme.px(560), self.desk.theme.px(460)])
        self.column.addWidget(self.head)
        self.column.addWidget(split, 1)
