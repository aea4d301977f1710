"""Changing an appointment: every fact of it, as a correction or from a date, and the rows that result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout

from ui.dialogs.appointment import AppointmentDialog
from ui.dialogs.date_field import DateField
from ui.dialogs.facts_form import FactsForm, on_change
from ui.facts import shown, title
from ui.later import Later
from ui.widgets.marking import emptied, label, rule

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from focalnet.network.actions.changing import Proposal
    from focalnet.network.model import Appointment
    from ui.labels import Labels
    from ui.session import Session

_POST = (
    *("office", "role", "mandate", "unit", "job_title", "grade", "staff_category", "countries_covered"),
    *("starts", "term_ends"),
)
_TERMS = (
    *("tor_state", "tor_date", "tor_reference", "time_allotted", "time_spent", "in_appraisal"),
    *("appointed_by", "ends", "end_reason"),
)
_SAID = ("role", "grade", "staff_category", "tor_state", "time_allotted")
_AFTER_MS = 60
_WIDE = 780


class ChangeDialog(AppointmentDialog):
    """The facts, what kind of change they are, and what the appointment will then look like."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        labels: Labels,
        appointment_id: str,
        fact: str = "",
        *,
        entered: Mapping[str, Any] | None = None,
    ) -> None:
        """Begin with a fact; what is `entered` already is taken to have changed on a day."""
        super().__init__(parent, session, labels, appointment_id)
        self.facts = FactsForm(session, labels, self.held, entered)
        second = self.add_column()
        self.stand_wide(_WIDE)
        for form, facts in ((self.form, _POST), (second, _TERMS)):
            for each in facts:
                self.add(title(each), self.facts.field(each), form)
        self.always = QRadioButton(self.tr("A correction: it was always so"))
        self.from_date = QRadioButton(self.tr("It changed on this day:"))
        self.day = DateField(session.as_at, labels, session.today)
        self.day.setAccessibleName(self.tr("Day of the change"))
        self._why = label("", "muted", wraps=True)
        self._rows = QVBoxLayout()
        self._decided = bool(entered)
        self._build()
        self._looking = Later(self, _AFTER_MS, self.show_rows)
        self.facts.on_change(self._looking.start)
        on_change(self.day, self._looking.start)
        (self.from_date if entered else self.always).setChecked(True)
        self.show_rows()
        (self.day if entered else self.facts.field(fact or "grade")).setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Change the appointment"), self.tr("Keep")

    def enter(self) -> str:
        """Correct the appointment, or close it and open the next."""
        from focalnet.network import actions

        self.show_rows()
        facts, file = self.facts.entered(), self.session.file
        if facts and self.from_date.isChecked():
            return actions.change_appointment(file, self.held.id, self.day.required(), **facts)
        return actions.correct_appointment(file, self.held.id, **facts)

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        session: Session,
        labels: Labels,
        appointment_id: str,
        fact: str = "",
        *,
        entered: Mapping[str, Any] | None = None,
    ) -> str | None:
        """Ask, beginning with a fact; return the appointment to be shown then, or None."""
        dialog = cls(parent, session, labels, appointment_id, fact, entered=entered)
        return dialog.value() if dialog.asked() else None

    def show_rows(self) -> None:
        """Say what kind of change this is, and show the rows it leaves; what is half typed is waited for."""
        from focalnet.network.actions.changing import proposed
        from focalnet.problems import Refused

        self._looking.stop()
        try:
            facts = self.facts.entered()
            proposal = proposed(self.held, facts)
            self._propose(proposal)
            rows = self._rows_left(facts)
        except Refused:
            return
        self._why.setText(self._reason(proposal))
        emptied(self._rows)
        for row in rows if facts else ():
            line = label(self._words_of(row), "muted", wraps=True)
            self._rows.addWidget(line)
            line.show()  # at once: what is not shown yet takes no room
        if self.isVisible():
            self.fit()

    def _propose(self, proposal: Proposal) -> None:
        """Choose what the change is likely to be, unless the user has chosen."""
        if not self._decided:
            (self.from_date if proposal.from_date else self.always).setChecked(True)
        self.day.setVisible(self.from_date.isChecked())

    def _rows_left(self, facts: dict[str, Any]) -> Sequence[Appointment]:
        from focalnet.network.actions.changing import rows_changed, rows_corrected

        if self.from_date.isChecked() and (day := self.day.understood()) is not None:
            return rows_changed(self.held, day, facts)
        return rows_corrected(self.held, facts)

    def _reason(self, proposal: Proposal) -> str:
        return self.labels.filled("change_reason", proposal.reason, fact=title(proposal.fact))

    def _words_of(self, row: Appointment) -> str:
        from focalnet.network import records
        from focalnet.network.actions.facts import UNKNOWN

        begun = self.labels.date(row.starts) if row.starts else self.tr("an unknown day")
        if row.ends:
            ended = self.labels.date(row.ends)
            period = self.tr("From {begun} until {ended}:").format(begun=begun, ended=ended)
        else:
            period = self.tr("From {begun} on:").format(begun=begun)
        office = records.office(self.session.file, row.office).name
        known = [fact for fact in _SAID if getattr(row, fact) not in UNKNOWN]
        said = {fact: shown(self.labels, fact, getattr(row, fact)).replace(" ", "\u00a0") for fact in known}
        if "tor_state" in said:
            said["tor_state"] = f"{title('tor_state')}\u00a0{said['tor_state']}"
        return f"{period} {', '.join([office, *said.values()])}"

    def _build(self) -> None:
        kind = QHBoxLayout()
        for part in (self.always, self.from_date, self.day):
            kind.addWidget(part)
        kind.addStretch(1)
        self.inside.addWidget(rule())
        self.inside.addLayout(kind)
        self.inside.addWidget(self._why)
        self._rows.setSpacing(2)
        self.inside.addLayout(self._rows)
        for choice in (self.always, self.from_date):
            choice.clicked.connect(self._on_decided)

    def _on_decided(self) -> None:
        self._decided = True
        self.show_rows()
