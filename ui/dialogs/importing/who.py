"""Who a row is: all candidates with the reasons in words, somebody new, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from focalnet.network.roster.decisions import Choice, RowDecision
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.marking import emptied, label

if TYPE_CHECKING:
    from focalnet.network.matching import Candidate
    from focalnet.network.roster.plan import PlanRow, RosterPlan
    from ui.labels import Labels
    from ui.theme import Theme


class Who(QWidget):
    """Asks who a row is; `decided` tells the row and the word about it, None takes the word back."""

    decided = Signal(object, object)  # the PlanRow, a RowDecision or None

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__()
        self._labels = labels
        self._theme = theme
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def ask(self, plan: RosterPlan, row: PlanRow, candidates: tuple[Candidate, ...]) -> None:
        """Show the candidates of a row, the one decided on chosen."""
        emptied(self._column)
        for each in self._group.buttons():
            self._group.removeButton(each)
        decision = plan.decisions.rows.get((row.sheet, row.row))
        if not candidates and decision is None:
            return
        self._column.addWidget(label(self.tr("Who is this?"), "muted"))
        for candidate in candidates:
            same = RowDecision(Choice.SAME, candidate.person)
            reasons = " · ".join(self._labels.word("match_reason", each) for each in candidate.reasons)
            heading = plan.candidate_name(candidate.person)
            about = " · ".join(part for part in (self._place(plan, candidate.person), reasons) if part)
            self._offer(row, ChoiceCard(self._theme, heading, about), same, decision)
        new = ChoiceCard(self._theme, self.tr("Somebody new"), "")
        self._offer(row, new, RowDecision(Choice.NEW), decision)
        leave = ChoiceCard(self._theme, self.tr("Leave this row out"), "")
        self._offer(row, leave, RowDecision(Choice.LEAVE), decision)

    def offers(self) -> list[ChoiceCard]:
        """Return the cards that can be pressed, in their order."""
        return [each for each in self._group.buttons() if isinstance(each, ChoiceCard)]

    def _offer(self, row: PlanRow, card: ChoiceCard, says: RowDecision, now: RowDecision | None) -> None:
        card.setChecked(says == now)
        card.clicked.connect(lambda: self.decided.emit(row, says))
        self._group.addButton(card)
        self._column.addWidget(card)

    def _place(self, plan: RosterPlan, person: str) -> str:
        for held in plan.register.appointments.values():
            if held.person == person:
                office = plan.register.offices[held.office].name
                return " · ".join(part for part in (office, held.grade) if part)
        return ""
