"""The sixth step: what will change, row by row; who is missing; and from when changed facts hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from focalnet.network.roster.plan import Outcome
from ui.dialogs.date_field import DateField
from ui.dialogs.importing.rows_step import RowsStep
from ui.labels import capital
from ui.numbers import number
from ui.refusals import RefusalsTold
from ui.widgets.choice import Choice
from ui.widgets.marking import button, label, rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.dialogs.importing.state import ImportState
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.theme import Theme

_WARM = frozenset({Outcome.DOUBTFUL, Outcome.REJECTED})
_NAMED = 6


class ChangesStep(RowsStep):
    """The whole plan, by outcome, and what is decided about it as a whole."""

    def __init__(self, state: ImportState, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__(state, labels, theme, names)
        self.heading = self.tr("what will change")
        self.outcomes = Choice(self.tr("Outcome"))
        self.outcomes.chosen.connect(self._on_outcome)
        row = QHBoxLayout()
        row.setContentsMargins(11, 0, 11, 0)
        row.addWidget(self.outcomes, 1)
        self.left.body.insertLayout(0, row)
        self._outcome = ""
        self._missing = label("", wraps=True)
        self._ended_on = DateField(state.session.as_at, labels, state.session.today)
        self._ended_on.setAccessibleName(self.tr("First day without the appointment"))
        self.end_missing = button(self.tr("End their appointments"), self._on_end_missing)
        self.from_date = QCheckBox(self.tr("Changed facts hold from a date on"))
        self.from_date.setToolTip(self.tr("Otherwise they are corrections: it was always so"))
        self._from = DateField(state.session.as_at, labels, state.session.today)
        self._from.setAccessibleName(self.tr("Changed facts hold from"))
        self._from.setVisible(False)
        self.from_date.toggled.connect(self._on_from_date)
        self._from.editingFinished.connect(self._on_from_date)
        self._trouble = label("", "error", wraps=True)
        self._missing_parts = (
            rule(),
            label(self.tr("Not in this file"), "heading"),
            self._missing,
            self._ended_on,
            self.end_missing,
        )
        for part in (self.from_date, self._from, *self._missing_parts, self._trouble):
            self.right.body.addWidget(part)

    def enter(self) -> None:
        """Show the plan by outcome."""
        plan = self.state.plan
        if plan is None:
            return
        counts = plan.counts
        every = self.tr("All {count}").format(count=number(len(plan.rows)))
        options = [("", every, "chip")]
        options += [
            (
                outcome.value,
                f"{capital(self.labels.word('import_outcome', outcome))} {number(count)}",
                "chip-warning" if outcome in _WARM else "chip",
            )
            for outcome, count in counts.items()
            if count
        ]
        self._outcome = self._outcome if self._outcome in dict.fromkeys(o[0] for o in options) else ""
        self.outcomes.offer(options, self._outcome)
        self.from_date.setVisible(bool(counts[Outcome.CHANGED]))
        self._from.setVisible(self.from_date.isChecked() and bool(counts[Outcome.CHANGED]))
        self._show_missing()
        super().enter()

    def rows(self) -> Sequence[int]:
        """Return the rows of the outcome that is chosen, or all."""
        plan = self.state.plan
        if plan is None:
            return ()
        return plan.rows.of(Outcome(self._outcome)) if self._outcome else range(len(plan.rows))

    def go_on_words(self) -> str:
        """Say how many changes will be made."""
        changes = self.changes()
        return self.tr("Apply {count} changes").format(count=number(changes)) if changes else ""

    def changes(self) -> int:
        """Return how many rows of the plan change something, ended appointments among them."""
        plan = self.state.plan
        if plan is None:
            return 0
        ended = {each.appointment for each in plan.missing} & plan.decisions.ended.keys()
        return plan.counts[Outcome.NEW] + plan.counts[Outcome.CHANGED] + len(ended)

    def _show_missing(self) -> None:
        plan = self.state.plan
        missing = plan.missing if plan is not None else ()
        for part in self._missing_parts:
            part.setVisible(bool(missing))
        if plan is None or not missing:
            return
        ended = sum(each.appointment in plan.decisions.ended for each in missing)
        names = "; ".join(each.name for each in missing[:_NAMED])
        more = " …" if len(missing) > _NAMED else ""
        if ended:
            one = self.tr("1 appointment will end: {names}")
            said = one if ended == 1 else self.tr("{count} appointments will end: {names}")
            self.end_missing.setText(self.tr("Let them go on"))
        else:
            said = self.tr("{count} focal points are missing from it. Nothing happens to them: {names}")
            if len(missing) == 1:
                said = self.tr("1 focal point is missing from it. Nothing happens: {names}")
            self.end_missing.setText(self.tr("End their appointments"))
        self._missing.setText(said.format(count=number(ended or len(missing)), names=names + more))

    def _on_outcome(self, outcome: str) -> None:
        self._outcome = outcome
        self.enter()

    def _on_end_missing(self) -> None:
        plan = self.state.plan
        if plan is None:
            return
        self._trouble.setText("")
        with RefusalsTold(self.labels, self._trouble.setText):
            appointments = [each.appointment for each in plan.missing]
            on = None if plan.decisions.ended else self._ended_on.required()
            self.state.decide(lambda plan: plan.with_missing(appointments, on))

    def _on_from_date(self) -> None:
        plan = self.state.plan
        if plan is None:
            return
        self._from.setVisible(self.from_date.isChecked())
        self._trouble.setText("")
        with RefusalsTold(self.labels, self._trouble.setText):
            day = self._from.required() if self.from_date.isChecked() else None
            if day != plan.decisions.changes_from:
                self.state.decide(lambda plan: plan.with_changes_from(day))
