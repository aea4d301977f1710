"""Handing an appointment over: the successor, known or new, and what passes on; all of it one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFormLayout

from ui.dialogs.appointment import AppointmentDialog
from ui.dialogs.date_field import DateField
from ui.dialogs.fields import ChoiceField, code_field
from ui.dialogs.find_field import NEW, PersonField
from ui.dialogs.typed_field import TypedField
from ui.dialogs.who_rows import WhoRows
from ui.facts import title
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session

_AS_BEFORE = "="


class HandOverDialog(AppointmentDialog):
    """Who takes over, from when, with which terms; and why the appointment ends."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        super().__init__(parent, session, labels, appointment_id)
        self.successor = PersonField(session, labels, but=self.holder.id, new=True)
        self.add(self.tr("Successor"), self.successor)
        self.who = WhoRows(self, session, labels, lambda: self.place.country)
        self.known = FlowBox()
        self.known.flow.addWidget(button(self.tr("Somebody known…"), self._on_known, "chip"))
        self.form.setWidget(self.form.rowCount(), QFormLayout.ItemRole.FieldRole, self.known)
        self.day = DateField(session.as_at, labels, session.today)
        self.role = code_field(labels, "role", self.held.role)
        self.unit = TypedField(labels, self.held.unit)
        self.grade = TypedField(labels)
        self.term_ends = DateField(None, labels, session.today)
        self.tor_state = self._tor_field()
        self.reason = code_field(labels, "end_reason", "handed_over")
        self.add(self.tr("From"), self.day)
        for fact in ("role", "unit", "grade", "term_ends", "tor_state"):
            self.add(title(fact), getattr(self, fact))
        self.form.addRow("", label(self._about_tor(), "muted", wraps=True))
        self.add(self.tr("Why {name} leaves").format(name=self.holder.name), self.reason)
        self.inside.addWidget(self.who.note)
        self.successor.chosen.connect(self._on_successor)
        self.who.changed.connect(self._on_taken)
        self.day.textChanged.connect(self._show_term)
        self._show_term()
        self._on_successor()
        self.successor.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Hand over to a successor"), self.tr("Hand over")

    def accept(self) -> None:
        """Hand over, unless somebody alike comes up who is better looked at first."""
        self.successor.settle()
        if not self.successor.text().strip():
            self.show_trouble(self.tr("Say who takes over."))
            return
        if self._is_new() and self.who.unseen():
            self.show_trouble(
                self.tr("Look at the note below. Press “Hand over” again if this is somebody new.")
            )
            self.fit()
            return
        super().accept()

    def enter(self) -> str:
        """Enter the successor if new, and hand over, in one step."""
        from focalnet.network import actions

        facts: dict[str, Any] = {
            fact: getattr(self, fact).value() for fact in ("role", "unit", "grade", "term_ends")
        }
        person = self.who.value() if self._is_new() else self.successor.value()
        reason = self.reason.value()
        return actions.hand_over(
            self.session.file, self.held.id, person, self.day.required(), reason, **facts, **self._tor()
        )

    def _is_new(self) -> bool:
        return self.successor.choice is not None and self.successor.choice.id == NEW

    def _tor_field(self) -> ChoiceField:
        field = code_field(self.labels, "tor_state", "unknown")
        if self.held.tor_state != "unknown":
            field.insertItem(0, self.tr("As before: {state}").format(state=self._tor_before()), _AS_BEFORE)
        return field

    def _tor(self) -> dict[str, Any]:
        if self.tor_state.value() != _AS_BEFORE:
            return {"tor_state": self.tor_state.value()}
        return {fact: getattr(self.held, fact) for fact in ("tor_state", "tor_date", "tor_reference")}

    def _tor_before(self) -> str:
        state = self.labels.word("tor_state", self.held.tor_state)
        return f"{state}, {self.labels.date(self.held.tor_date)}" if self.held.tor_date else state

    def _about_tor(self) -> str:
        return self.tr("Terms of reference belong to a person's post: say what is known of the successor's.")

    def _show_term(self) -> None:
        """Propose a term as long as the one before, from the day of the handing over."""
        if self.term_ends.isModified():
            return
        day = self.day.understood()
        self.term_ends.choose(_same_term(self.held.starts, self.held.term_ends, day) if day else None)

    def _on_successor(self) -> None:
        choice = self.successor.choice
        new = choice is not None and choice.id == NEW
        if new and choice is not None and not self.who.family_name.text():
            self.who.enter(choice.name)
        self._show_who(new=new)
        if not new:
            self.who.note.show_people(())
        self._show_grade()
        self.fit()

    def _show_who(self, *, new: bool) -> None:
        """Ask for somebody new in place of the field that finds who is known, or the other way round."""
        asked = self.form.isRowVisible(self.successor)
        self.who.show_rows(visible=new)
        self.form.setRowVisible(self.known, new)
        self.form.setRowVisible(self.successor, not new)
        if new and asked:
            self.who.family_name.setFocus()

    def _on_known(self) -> None:
        """Look for somebody known after all."""
        for field in (self.who.family_name, self.who.given_names):
            field.clear()
        self.successor.choose(None)
        self.successor.setFocus()

    def _on_taken(self) -> None:
        """Make somebody taken from the note the successor."""
        if self.who.taken:
            person = self.who.taken
            self.who.let_go()
            self.successor.choose_person(person)

    def _show_grade(self) -> None:
        """Fill in the grade that a known successor had last, to be looked at."""
        from focalnet.network import records

        choice = self.successor.choice
        if choice is None or choice.id == NEW or self.grade.isModified():
            return
        held = records.appointments(self.session.file, person=choice.id)
        self.grade.setText(next((each.grade for each in reversed(held) if each.grade), ""))


def _same_term(starts: date | None, ends: date | None, day: date) -> date | None:
    """Return the end of a term that begins on a day and lasts as many years as the one before."""
    if starts is None or ends is None or ends <= starts:
        return None
    years = round((ends - starts).days / 365.25)
    if years < 1:
        return day + (ends - starts)
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + years, day=28 if leap else day.day)
