"""Surveys: every round and every survey that waits for one, and in the same page one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal

from ui.content import content_of
from ui.models.round_model import ANSWERED, ASKED, DUE, NAME, SURVEY, RoundModel
from ui.pages.page import Page
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.marking import button, label
from ui.widgets.page_view import PageStack
from ui.widgets.rate_cell import RateDelegate
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from focalnet.surveys.standing import Standing
    from ui.content import Content
    from ui.desk import Desk
    from ui.pages.surveys.round_view import RoundView

# Below this width, in pixels of 13 px text, the survey of a round is left out of the list.
_NEEDING = {SURVEY: 880, ASKED: 700, DUE: 620}  # the width of the page, for 13 px text, that columns need


class SurveysPage(Page):
    """The list, or one round with a way back to it."""

    survey_requested = Signal()
    round_requested = Signal(str)  # a survey to be fielded, or empty
    menu_requested = Signal(QPoint)  # what can be done with the round that is shown
    said = Signal(str)
    person_requested = Signal(str)
    copy_requested = Signal()  # a survey of the same questions as what is shown
    report_requested = Signal(object, str)  # the results of the round that is shown, as a tab asks for them

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.session, "")
        self._desk = desk
        self.title.setText(self.tr("Surveys"))
        self._shown = ("", "")  # the survey and the round that are looked into
        self._view: RoundView | None = None
        self.model = RoundModel(desk.labels)
        self.counts = label("", "muted")
        self.table = Table(desk.theme, self.tr("Rounds and surveys"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(ANSWERED, RateDelegate(desk.theme, self.table))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.set_widths(0, 190, 104, 160, 64, 160, stretched=NAME)
        self.table.activated.connect(self._on_activated)
        self.new = button(self.tr("New survey…"), self.survey_requested.emit)
        self.open = button(self.tr("Open a round…"), lambda: self.round_requested.emit(""), "primary")
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self.tell_chosen)
        desk.session.opened.connect(self.show_list)

    @property
    def round_id(self) -> str:
        """Return the round that is looked into, empty while the list is shown."""
        return self._shown[1]

    @property
    def view(self) -> RoundView:
        """Return the frame of a round; made when it is first asked for."""
        if self._view is None:
            from ui.pages.surveys.round_view import RoundView

            self._view = RoundView(self._desk)
            self._view.left.connect(self.show_list)
            self._view.said.connect(self.said)
            self._view.report_requested.connect(self.report_requested)
            self._view.person_requested.connect(self.person_requested)
            self._view.menu_requested.connect(self.menu_requested)
            self._view.tab_shown.connect(self.tell_chosen)
            self._view.survey_asked.connect(self.show_survey)
            self._view.copy_asked.connect(self.copy_requested)
            self._view.round_requested.connect(self.round_requested)
            self._stack.addWidget(self._view)
        return self._view

    def refresh(self) -> None:
        """Show how surveys and rounds stand now; what was looked into and is gone gives way to the list."""
        from focalnet.surveys.standing import standings

        chosen = self.table.currentIndex().row()
        before = self._key(self.model.standing(chosen)) if 0 <= chosen < self.model.rowCount() else ("", "")
        self.model.show(standings(self.session.file), self.session.today)
        self._say_counts()
        row = self.model.row_of(*before)
        self.table.selectRow(max(row, 0))
        if self._shown == ("", ""):
            self._show_list_or_none()
        elif (there := self._standing(*self._shown)) is not None:
            self.view.show_standing(there)
        else:
            self.show_list()
        writable = self.session.writable
        self.new.setEnabled(writable)
        self.open.setEnabled(writable and self.model.rowCount() > 0)

    def show_list(self) -> None:
        """Show all rounds and surveys, the one that was looked into chosen."""
        left, self._shown = self._shown, ("", "")
        self._show_list_or_none()
        row = self.model.row_of(*left)
        if row >= 0:
            self.table.selectRow(row)
        self.table.setFocus()
        self.tell_chosen()

    def show_round(self, round_id: str, tab: str = "") -> None:
        """Show a round, at one of its tabs."""
        self._show("", round_id)
        if tab:
            self.view.show_tab(tab)

    def show_survey(self, survey_id: str) -> None:
        """Show the questions of a survey, to be changed."""
        self._show(survey_id, "")

    def content(self) -> Content | None:
        """Return the list of rounds, or what the tab that is seen shows."""
        if self._shown == ("", ""):
            return content_of(self.model, self.title.text(), self.counts.text())
        tab = self.view.shown_tab()
        return tab.content() if tab is not None else None

    def tell_chosen(self) -> None:
        """Tell which survey and round are shown or chosen, and whether there is a list."""
        if self.isVisible() and self.session.is_open:
            row = self.table.currentIndex().row()
            seen = self._shown
            if seen == ("", "") and 0 <= row < self.model.rowCount():
                seen = self._key(self.model.standing(row))
            self.session.choose((), listed=self._lists(), round_of=seen)

    def _lists(self) -> bool:
        """Tell whether there is a list to copy or print: of many people it is not put into words for that."""
        tab = self.view.shown_tab() if self._shown != ("", "") else None
        return tab.lists() if tab is not None else self._shown == ("", "")

    def collecting(self) -> str:
        """Return the name of the round that is looked into while files can be taken into it, empty else."""
        seen = self.view.round if self.round_id and self.session.writable else None
        return seen.name if seen is not None and seen.sealed is None else ""

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take files that were dropped while a round is shown; tell whether anything came of it."""
        return bool(self.round_id) and self.view.take_files(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns where there is no room for them beside the names of rounds."""
        super().resizeEvent(event)
        for column, room in _NEEDING.items():
            self.table.setColumnHidden(column, event.size().width() < self._desk.theme.px(room))

    def _show(self, survey: str, round_id: str) -> None:
        if self._stale:
            self.catch_up()
        there = self._standing(survey, round_id)
        if there is not None:
            self._shown = self._key(there)
            self.table.selectRow(max(self.model.row_of(*self._shown), 0))
            self._show_head(listed=False)
            self.view.show_standing(there)
            self._stack.setCurrentWidget(self.view)
            self.view.take_focus()
            self.tell_chosen()

    def _standing(self, survey: str, round_id: str) -> Standing | None:
        """Return how a round stands, or a survey by itself; None where it is no more."""
        from focalnet.problems import Refused
        from focalnet.surveys.standing import standing_of_survey

        row = self.model.row_of(survey, round_id)
        if row >= 0 or round_id:
            return self.model.standing(row) if row >= 0 else None
        try:
            return standing_of_survey(self.session.file, survey)
        except Refused:
            return None

    def _key(self, standing: Standing) -> tuple[str, str]:
        return standing.survey, standing.round.id if standing.round else ""

    def _on_activated(self, index: QModelIndex) -> None:
        self._show(*self._key(self.model.standing(index.row())))

    def _show_list_or_none(self) -> None:
        self._show_head(listed=True)
        self._stack.setCurrentWidget(self._card if self.model.rowCount() else self._none)

    def _show_head(self, *, listed: bool) -> None:
        for part in (self.title, self.counts):
            part.setVisible(listed)
        for door in (self.new, self.open):
            door.setVisible(listed and self.model.rowCount() > 0)

    def _say_counts(self) -> None:
        rounds = sum(1 for row in range(self.model.rowCount()) if self.model.standing(row).round)
        surveys = len({self.model.standing(row).survey for row in range(self.model.rowCount())})
        number = self._desk.labels.number
        said = [
            self.tr("1 survey") if surveys == 1 else self.tr("{count} surveys").format(count=number(surveys)),
            self.tr("1 round") if rounds == 1 else self.tr("{count} rounds").format(count=number(rounds)),
        ]
        self.counts.setText(" · ".join(said) if surveys else "")

    def _build(self) -> None:
        self.head.insertSpacing(1, 12)
        self.head.insertWidget(2, self.counts, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.new)
        self.head.addWidget(self.open)
        self._card = Card(margin=1)
        self._card.body.setContentsMargins(1, 4, 1, 4)
        self._card.body.addWidget(self.table, 1)
        text = self.tr(
            "Write a questionnaire, send it as an Excel file in each person’s language, collect what comes "
            "back, and report it by sex and category."
        )
        door = (self.tr("New survey…"), self.survey_requested.emit)
        self._none = EmptyState(self.tr("No survey yet"), text, door)
        self._stack = PageStack()
        self._stack.addWidget(self._card)
        self._stack.addWidget(self._none)
        self.column.addWidget(self._stack, 1)
