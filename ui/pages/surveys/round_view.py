"""One round: its name, how it stands, and its four tabs in the order of the work; or a survey's questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from focalnet.surveys.standing import State, state_of
from ui.pages.surveys.tabs import MAKERS, QUESTIONS, RESULTS
from ui.widgets.choice import Choice
from ui.widgets.marking import ElidedLabel, button, label
from ui.widgets.page_view import PageStack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from focalnet.surveys.model import Round
    from focalnet.surveys.standing import Standing
    from ui.desk import Desk
    from ui.pages.surveys.round_tab import RoundTab

_NAME = 260  # what the name of a round is given beside the buttons, of 13 px text


class RoundView(QWidget):
    """The frame of a round. Tabs are made when they are first seen, and kept for other rounds."""

    said = Signal(str)
    report_requested = Signal(object, str)
    person_requested = Signal(str)
    left = Signal()
    menu_requested = Signal(QPoint)
    tab_shown = Signal()
    survey_asked = Signal(str)
    copy_asked = Signal()
    round_requested = Signal(str)  # a survey to be fielded

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.standing: Standing | None = None
        self._tabs: dict[str, RoundTab] = {}
        self._beside: Sequence[QWidget] = ()
        self.back = button(self.tr("Surveys ›"), self.left.emit, "link", name=self.tr("Back to all surveys"))
        self.title = ElidedLabel("", "title")
        self.line = label("", "muted", wraps=True)
        self.chips = Choice(self.tr("Parts of the round"))
        self.chips.chosen.connect(self.show_tab)
        self.more = button(self.tr("Round…"), self._ask_menu)
        self.field = button(self.tr("Open a round…"), self._ask_round, "primary")
        self._stack = PageStack()
        self._build()

    @property
    def round(self) -> Round | None:
        """Return the round that is shown, None where a survey that was never fielded is."""
        return self.standing.round if self.standing else None

    def show_standing(self, standing: Standing) -> None:
        """Show a round, or the questions of a survey; the tab that was seen stays where it can."""
        another = self.standing is None or _key(self.standing) != _key(standing)
        self.standing = standing
        of = standing.round
        self.title.setText(of.name if of else standing.survey_name)
        self.line.setText(self._line(standing))
        self.more.setText(self.tr("Round…") if of else self.tr("Survey…"))
        self.field.setVisible(of is None)
        self.field.setEnabled(self._desk.session.writable)
        if another:
            self._offer(self._first_tab())

    def show_tab(self, name: str) -> None:
        """Show one of the tabs."""
        if self.standing is None or (self.round is None and name != QUESTIONS):
            return
        if self.chips.current() != name:
            self.chips.choose(name)  # and back here, with its chip pressed
            return
        tab = self._tab(name)
        if self.standing.round is not None:
            if tab.round_id != self.standing.round.id:
                tab.look_at(self.standing.round.id)
        else:
            tab.look_at_survey(self.standing.survey)
        self._stack.setCurrentWidget(tab)
        self._put_beside(tab.beside_title())
        self.tab_shown.emit()

    def take_focus(self) -> None:
        """Give the keyboard to the name of the tab that is seen, or to the way back."""
        pressed = [chip for chip in self.chips.findChildren(QPushButton) if chip.isChecked()]
        (pressed[0] if pressed and self.round is not None else self.back).setFocus()

    def shown_tab(self) -> RoundTab | None:
        """Return the tab that is seen."""
        return self._tabs.get(self.chips.current())

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take files that were dropped: the tab that is seen first, then the one that collects."""
        if self.round is None:
            return False
        shown = self.shown_tab()
        if shown is not None and shown.take_files(paths):
            return True
        self.show_tab("collect")
        return self._tab("collect").take_files(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the buttons give way to the name, or come back beside it."""
        super().resizeEvent(event)
        self._give_way()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc, where nothing inside has a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tab(self, name: str) -> RoundTab:
        if name not in self._tabs:
            tab = self._tabs[name] = MAKERS[name](self._desk)
            tab.said.connect(self.said)
            tab.report_requested.connect(self.report_requested)
            tab.person_requested.connect(self.person_requested)
            tab.shown_elsewhere.connect(self.show_tab)
            tab.survey_asked.connect(self.survey_asked)
            tab.copy_asked.connect(self.copy_asked)
            self._stack.addWidget(tab)
        return self._tabs[name]

    def _first_tab(self) -> str:
        """Return the tab that is the next work: of a round that is over, its results."""
        if self.round is None:
            return QUESTIONS
        over = state_of(self.round, self._desk.session.today) in {State.CLOSED, State.SEALED}
        return RESULTS if over else "people"

    def _offer(self, first: str) -> None:
        titles = {
            "questions": self.tr("Questions"),
            "people": self.tr("People"),
            "collect": self.tr("Collect"),
            "results": self.tr("Results"),
        }
        offered = MAKERS if self.round is not None else (QUESTIONS,)
        self.chips.offer([(name, titles[name], "chip") for name in offered], first)
        self.chips.setVisible(self.round is not None)
        self.show_tab(first)

    def _line(self, standing: Standing) -> str:
        labels, of = self._desk.labels, standing.round
        if of is None:
            return self.tr("The questions of the next round. Rounds that were opened keep theirs.")
        said = [self._rate(standing), self._when(of)]
        if of.confidential:
            words = self.tr("confidential, smallest group {number}")
            said.append(words.format(number=labels.number(of.smallest_cell)))
        if of.paired:
            said.append(self.tr("with their supervisors"))
        return " · ".join(filter(None, said))

    def _rate(self, standing: Standing) -> str:
        labels = self._desk.labels
        if not standing.invited:
            return self.tr("{answered} answered").format(answered=labels.number(standing.answered))
        said = self.tr("{answered} of {asked} answered ({share} per cent)").format(
            answered=labels.number(standing.of_asked),
            asked=labels.number(standing.invited),
            share=labels.per_cent(standing.of_asked, standing.invited),
        )
        if standing.not_asked == 1:
            return said + self.tr(", and 1 who was not asked")
        if standing.not_asked:
            apart = self.tr(", and {count} who were not asked")
            return said + apart.format(count=labels.number(standing.not_asked))
        return said

    def _when(self, of: Round) -> str:
        labels = self._desk.labels
        if of.sealed:
            return self.tr("sealed {date}").format(date=labels.date(of.sealed))
        if of.closed:
            return self.tr("closed {date}").format(date=labels.date(of.closed))
        return self.tr("due {date}").format(date=labels.date(of.due)) if of.due else self.tr("no due date")

    def _put_beside(self, widgets: Sequence[QWidget]) -> None:
        for widget in self._beside:
            self._buttons.removeWidget(widget)
            widget.hide()
        self._beside = widgets
        for place, widget in enumerate(widgets):
            self._buttons.insertWidget(place, widget)
            widget.show()
        self._give_way()

    def _give_way(self) -> None:
        """Put the buttons on a line of their own where they would leave the name no room."""
        name = min(self.title.sizeHint().width(), self._desk.theme.px(_NAME))
        beside = self.back.sizeHint().width() + self._doors.sizeHint().width() + 2 * self._head.spacing()
        line = self._head if name + beside <= self.width() else self._under
        if line.indexOf(self._doors) < 0:
            line.addWidget(self._doors)

    def _ask_round(self) -> None:
        if self.standing is not None:
            self.round_requested.emit(self.standing.survey)

    def _ask_menu(self) -> None:
        self.menu_requested.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        self._doors = QWidget()
        self._buttons = QHBoxLayout(self._doors)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(4)
        self._buttons.addWidget(self.more)
        self._buttons.addWidget(self.field)
        head.addWidget(self._doors)
        self._head, self._under = head, QHBoxLayout()
        self._under.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.line, 1)
        below.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._under)
        column.addLayout(below)
        column.addWidget(self._stack, 1)


def _key(standing: Standing) -> tuple[str, str]:
    return standing.survey, standing.round.id if standing.round else ""
