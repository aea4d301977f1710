"""The rows of the plan: the table with what each would change, and the chosen row's doubts beside it.

Two steps are made of it: the rows in doubt, and everything that will change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from focalnet.network.roster.fields import Field
from focalnet.problems import Problem
from ui.dialogs.importing.step import Step
from ui.dialogs.importing.who import Who
from ui.models.plan_model import PlanModel
from ui.widgets.card import Card, Scrolled
from ui.widgets.change_list import change_label
from ui.widgets.marking import emptied, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.matching import Candidate
    from focalnet.network.roster.decisions import RowDecision
    from focalnet.network.roster.plan import PlanRow
    from ui.dialogs.importing.state import ImportState
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.theme import Theme

_WIDTHS = (44, 100, 146)
_OF_FACTS = {Field.GRADE: 66, Field.SEX: 76, Field.EMAIL: 180, Field.TIME_ALLOTTED: 70, Field.JOB_TITLE: 140}
_ELSE = 106


class RowsStep(Step):
    """A table of rows at the left, the one that is chosen at the right."""

    def __init__(self, state: ImportState, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__(state)
        self.labels = labels
        self._names = names
        self._theme = theme
        self._candidates: dict[int, tuple[Candidate, ...]] = {}
        self.model = PlanModel(labels)
        self.table = Table(theme, self.tr("Rows of the file"))
        self.table.setModel(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.who = Who(labels, theme)
        self.who.decided.connect(self._on_decided)
        self.left = Card(margin=1)
        self.left.body.setContentsMargins(1, 8, 1, 4)
        self.left.body.addWidget(self.table, 1)
        self.right = Card()
        self.right.setFixedWidth(theme.px(304))
        self._heading = label("", "heading", wraps=True)
        self._problems = QVBoxLayout()
        self._problems.setSpacing(6)
        inside = QWidget()
        self.details = QVBoxLayout(inside)
        self.details.setContentsMargins(0, 0, 6, 0)
        self.details.setSpacing(10)
        self.details.addWidget(self._heading)
        self.details.addLayout(self._problems)
        self.details.addWidget(self.who)
        self.details.addStretch(1)
        self.right.body.addWidget(Scrolled(inside, self.tr("The row in detail")), 1)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.left, 1)
        across.addWidget(self.right)
        self.column.addWidget(both, 1)

    def rows(self) -> Sequence[int]:
        """Return the places in the plan of the rows to show."""
        raise NotImplementedError

    def problems(self, row: PlanRow) -> Sequence[Problem]:
        """Return what is to be said about a row."""
        return row.problems

    def enter(self) -> None:
        """Show the rows, the one that was chosen chosen still."""
        plan = self.state.plan
        if plan is None:
            return
        self._candidates |= plan.found.candidates
        current = self.table.currentIndex().row()
        kept = self.model.row(current).at if 0 <= current < self.model.rowCount() else -1
        self.model.show(plan, self.rows(), self._names.countries())
        self.table.set_widths(*_WIDTHS, *(_OF_FACTS.get(fact, _ELSE) for fact in self.model.facts))
        row = max(self.model.row_of(kept), 0)
        if self.model.rowCount():
            self.table.selectRow(row)
        self._show_row()

    def _show_row(self) -> None:
        emptied(self._problems)
        plan = self.state.plan
        at = self.table.currentIndex().row()
        if plan is None or not 0 <= at < self.model.rowCount():
            self._heading.setText("")
            return
        row = self.model.row(at)
        name = row.name or "–"
        self._heading.setText(self.tr("Row {row}: {name}").format(row=row.row, name=name))
        for line in self.model.changes(row):
            self._problems.addWidget(change_label(self._theme, line))
        problems = self.problems(row)
        for problem in problems:
            # The heading says which row it is.
            words = self.labels.problem(Problem(problem.code, args=problem.args))
            self._problems.addWidget(label(words, "warning", wraps=True))
        if not problems and not row.changes:
            self._problems.addWidget(label(self.tr("Nothing is in doubt in this row."), "muted", wraps=True))
        self.who.ask(plan, row, row.candidates or self._candidates.get(row.at, ()))

    def _on_decided(self, row: PlanRow, decision: RowDecision | None) -> None:
        self.state.decide(lambda plan: plan.with_row(row.sheet, row.row, decision))
