"""The questions of a survey, as the form shows them in each language, and what can be done with each.

A round shows its questions as they were frozen when it was opened; they are changed in the survey.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from focalnet.surveys import records
from focalnet.surveys.questionnaire.lacking import Gap, gaps, next_gap
from ui.content import content_of
from ui.pages.surveys.designer.designing import NOWHERE, Designing
from ui.pages.surveys.designer.facts import QuestionFacts
from ui.pages.surveys.designer.head import LIST, QuestionHead
from ui.pages.surveys.designer.live_check import LiveCheck
from ui.pages.surveys.designer.question_pane import QuestionPane
from ui.pages.surveys.designer.views import QuestionViews
from ui.pages.surveys.round_tab import RoundTab

if TYPE_CHECKING:
    from ui.content import Content
    from ui.desk import Desk


class QuestionsTab(RoundTab):
    """The form at the left, the chosen question at the right; every change is one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._language = ""
        self._last_gap = Gap(NOWHERE, 0)  # where words were missing that were gone to last
        self.views = QuestionViews(desk)
        self.model, self.list = self.views.model, self.views.list
        self.pane, self.facts = QuestionPane(desk), QuestionFacts(desk)
        self.head = QuestionHead(desk)
        self.check = LiveCheck(desk.jobs, self)
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
        file, writable = self.session.file, self.doing.writable
        kept = (
            records.round_(file, self.round_id) if self.round_id else records.survey(file, self.doing.survey)
        )
        of = kept.questionnaire
        if of == self.doing.questionnaire:
            of = self.doing.questionnaire
        self.doing.questionnaire = of
        if self._language not in of.languages:
            own = of.language_for(self.desk.labels.language)
            self._language = own if own in of.languages else of.languages[0]
        self.head.show_questionnaire(of, self._language, frozen=bool(self.round_id), writable=writable)
        asked = records.round_(file, self.round_id) if self.round_id else of
        self.views.show_questions(asked, of, self._language, title=kept.name, writable=writable)
        if writable:
            self.check.look_at(of)
        else:
            self.check.leave()
        self._show_findings()
        self._show_chosen()

    def content(self) -> Content | None:
        """Return the questions as they are listed."""
        return content_of(self.model, self.tr("Questions")) if self.model.rowCount() else None

    def begin(self, work: str, /) -> None:
        """Go to the next problem, or to the next words that are missing."""
        {"next_problem": self.next_problem, "next_missing": self.next_missing}[work]()

    def chosen(self) -> int:
        """Return the place of the chosen row in the questionnaire, `NOWHERE` where none is."""
        return self.views.chosen()

    def choose(self, at: int) -> None:
        """Choose the row of a place in the questionnaire."""
        self.views.choose(at)

    def add(self, kind: str) -> None:
        """Add a question of a kind behind the chosen one, and put the cursor into its words."""
        at = self.doing.add(kind, self.chosen())
        if at != NOWHERE:
            self.choose(at)
            self.pane.begin_wording(self._language)

    def move_by(self, step: int) -> None:
        """Move the chosen question by one, a section with all that is in it past its neighbour."""
        self.choose(self.doing.move_down(self.chosen()) if step > 0 else self.doing.move_up(self.chosen()))

    def shift(self, *, inside: bool) -> None:
        """Move the chosen question into the section above it, or out of its own."""
        at = self.chosen()
        self.choose(self.doing.move_inside(at) if inside else self.doing.move_outside(at))

    def drop(self, row: int, *, onto: bool) -> None:
        """Move the chosen question to where it was dropped: before a row, or into a section."""
        of = self.doing.questionnaire
        if of is None or self.chosen() == NOWHERE:
            return
        at = self.model.line(row).at if row < self.model.rowCount() else len(of.items)
        if onto and row < self.model.rowCount() and self.model.line(row).group:
            self.choose(self.doing.move_into(self.chosen(), at))
        else:
            self.choose(self.doing.move_before(self.chosen(), at))

    def duplicate(self) -> None:
        """Put a copy of the chosen question behind it."""
        if self.chosen() != NOWHERE:
            self.choose(self.doing.duplicate(self.chosen()))

    def remove(self) -> None:
        """Remove the chosen question, a group with all that is in it."""
        if self.chosen() != NOWHERE:
            self._say_done(done=self.doing.remove(self.chosen()))

    def remove_language(self, language: str) -> None:
        """Remove a language with all that is said in it."""
        self._say_done(done=self.doing.remove_language(language))

    def rename_language(self, language: str, name: str) -> None:
        """Give a language another name in the sheet; the form stays in it."""
        shown = self._language == language
        if self.doing.rename_language(language, name) and shown:
            self.show_language(name)

    def add_language(self, code: str) -> None:
        """Add a language, and show the form in it: all its words are still to be written."""
        self._language = self.doing.add_language(code)
        self.refresh()

    def next_missing(self, language: str = "", kind: str = "") -> None:
        """Go to the next words that a language lacks, of a kind if one is given, and wait for them."""
        of = self.doing.questionnaire
        if of is None or not self.doing.writable:
            return
        if language and language != self._language:
            self.show_language(language)
        here = self._last_gap if self._last_gap.at == self.chosen() else Gap(self.chosen(), NOWHERE)
        behind = Gap(NOWHERE, NOWHERE) if kind else here
        if (gap := next_gap(gaps(of, self._language), behind, kind)) is not None:
            self._last_gap = gap
            self.choose(gap.at)
            self.pane.begin_gap(gap, self._language)

    def next_problem(self) -> None:
        """Go to the next question of which something is wrong, from the first again behind the last."""
        rows = sorted(at for at in self.check.findings() if at >= 0)
        if rows:
            self.views.show_view(LIST)
            self.head.views.choose(LIST)
            self.choose(next((at for at in rows if at > self.chosen()), rows[0]))
            self.list.setFocus()

    def show_language(self, language: str) -> None:
        """Show the form in one of its languages."""
        self._language = language
        self.refresh()

    def _show_chosen(self) -> None:
        of, at = self.doing.questionnaire, self.chosen()
        there = of is not None and 0 <= at < len(of.items)
        self._at_right.setVisible(there)
        if not there or of is None:
            return
        self.views.follow(of.items[at].key)
        if self.doing.writable:
            self.pane.show_item(of, at)
            self._show_problems()
            self._at_right.setCurrentWidget(self.pane)
        else:
            self.facts.show_item(of, at)
            self._at_right.setCurrentWidget(self.facts)

    def _show_findings(self) -> None:
        of = self.doing.questionnaire
        if of is None:
            return
        found = self.check.findings()
        self.views.show_findings(of, found)
        general = [self.desk.labels.finding(each.problem) for each in found.get(NOWHERE, ())]
        count = sum(len(listed) for at, listed in found.items() if at != NOWHERE)
        grave = any(each.grave for listed in found.values() for each in listed)
        self.head.show_findings(count, grave=grave, general="\n".join(general))
        self._show_problems()

    def _show_problems(self) -> None:
        listed = self.check.findings().get(self.chosen(), ())
        self.pane.show_problems([self.desk.labels.finding(each.problem) for each in listed])

    def _say_done(self, *, done: bool) -> None:
        """Offer to take back what was just done."""
        step = self.session.undoable()
        if done and step is not None:
            self.said.emit(self.desk.labels.done(step))

    def _ask_survey(self) -> None:
        self.survey_asked.emit(records.round_(self.session.file, self.round_id).survey)

    def _wire(self) -> None:
        head, pane, doing, views = self.head, self.pane, self.doing, self.views
        head.language_chosen.connect(self.show_language)
        head.language_added.connect(self.add_language)
        head.missing_asked.connect(self.next_missing)
        head.problem_asked.connect(self.next_problem)
        head.survey_asked.connect(self._ask_survey)
        head.copy_asked.connect(self.copy_asked)
        head.added.connect(self.add)
        head.viewed.connect(views.show_view)
        for asked, do in (
            (head.up, partial(self.move_by, -1)),
            (head.down, partial(self.move_by, 1)),
            (head.inside, partial(self.shift, inside=True)),
            (head.outside, partial(self.shift, inside=False)),
            (head.duplicate, self.duplicate),
            (head.remove, self.remove),
        ):
            asked.clicked.connect(lambda _=False, do=do: do())
        self.list.moved.connect(self.move_by)
        self.list.shifted.connect(lambda inside: self.shift(inside=inside))
        self.list.dropped.connect(lambda row, onto: self.drop(row, onto=onto))
        self.list.removed.connect(self.remove)
        self.list.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.check.found.connect(self._show_findings)
        pane.changed.connect(lambda part, value: doing.set_part(self.chosen(), part, value))
        pane.texted.connect(lambda *said: doing.set_text(self.chosen(), *said))
        pane.choices.worded.connect(lambda *said: doing.word_choice(self.chosen(), *said))
        pane.choices.moved.connect(lambda *rows: doing.move_choice(self.chosen(), *rows))
        pane.choices.removed.connect(lambda row: doing.remove_choice(self.chosen(), row))
        pane.choices.listed.connect(lambda name: doing.use_list(self.chosen(), name))
        views.languages.missing_asked.connect(self.next_missing)
        views.languages.shown.connect(self.show_language)
        views.languages.renamed.connect(self.rename_language)
        views.languages.removed.connect(self.remove_language)
        views.languages.put_first.connect(doing.put_first)

    def _build(self) -> None:
        self._at_right = QStackedWidget()
        for part in (self.pane, self.facts):
            self._at_right.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.views)
        split.addWidget(self._at_right)
        split.setSizes([self.desk.theme.px(560), self.desk.theme.px(460)])
        self.column.addWidget(self.head)
        self.column.addWidget(split, 1)
