"""What is done with an appointment that is there: change its facts, hand it over, end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton

from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import DateField, PerCentField, code_field, office_field
from ui.facts import title
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.network.model import Appointment, Person
    from ui.labels import Labels
    from ui.session import Session


class AppointmentDialog(FormDialog):
    """A dialog about one appointment; subclasses say what is entered."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        from focalnet.network import records

        self.held: Appointment = records.appointment(session.file, appointment_id)
        self.holder: Person = records.person(session.file, self.held.person)
        place = records.office(session.file, self.held.office)
        super().__init__(parent, *self.words(), f"{self.holder.name} · {place.name}")
        self.session = session
        self.labels = labels
        self.made = appointment_id

    def accept(self) -> None:
        """Enter it; what the core refuses is said here, and the dialog stays."""
        with RefusalsTold(self.labels, self.show_trouble):
            self.made = self.enter()
            super().accept()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        raise NotImplementedError

    def enter(self) -> str:
        """Do what was asked for; return the appointment to be shown then."""
        raise NotImplementedError

    def value(self) -> str:
        """Return the appointment to be shown now."""
        return self.made

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, appointment_id: str) -> str | None:
        """Ask, and return the appointment to be shown then; None when the user thinks better of it."""
        dialog = cls(parent, session, labels, appointment_id)
        return dialog.value() if dialog.asked() else None


class ChangeDialog(AppointmentDialog):
    """Facts of the appointment, either corrected (it was always so) or changed from a date."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        super().__init__(parent, session, labels, appointment_id)
        self.office = office_field(session.file, self.held.office)
        self.role = code_field(labels, "role", self.held.role)
        self.grade = QLineEdit(self.held.grade)
        self.staff_category = code_field(labels, "staff_category", self.held.staff_category)
        self.time_allotted = PerCentField(self.held.time_allotted)
        self.tor_state = code_field(labels, "tor_state", self.held.tor_state)
        for fact in ("office", "role", "grade", "staff_category", "time_allotted", "tor_state"):
            self.add(title(fact), getattr(self, fact))
        self.always = QRadioButton(self.tr("A correction: it was always so"))
        self.from_date = QRadioButton(self.tr("It changed from a date on"))
        self.always.setChecked(True)
        self.day = DateField(session.as_at)
        self.form.addRow(self.always)
        self.form.addRow(self.from_date)
        self.add(title("starts"), self.day)
        self.from_date.toggled.connect(lambda on: self.form.setRowVisible(self.day, on))
        self.form.setRowVisible(self.day, self.from_date.isChecked())
        self.grade.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Change the appointment"), self.tr("Keep")

    def enter(self) -> str:
        """Correct the appointment, or close it and open the next."""
        from focalnet.network import actions

        facts = self._changed()
        if self.from_date.isChecked():
            return actions.change_appointment(self.session.file, self.held.id, self.day.required(), **facts)
        return actions.correct_appointment(self.session.file, self.held.id, **facts)

    def _changed(self) -> dict[str, Any]:
        given: dict[str, Any] = {
            "office": self.office.value(),
            "role": self.role.value(),
            "grade": self.grade.text(),
            "staff_category": self.staff_category.value(),
            "time_allotted": self.time_allotted.value(),
            "tor_state": self.tor_state.value(),
        }
        return {fact: value for fact, value in given.items() if value != getattr(self.held, fact)}


class HandOverDialog(AppointmentDialog):
    """The successor, known already or new, and the day from which the successor holds the office."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        super().__init__(parent, session, labels, appointment_id)
        self.family_name = QLineEdit()
        self.given_names = QLineEdit()
        self.sex = code_field(labels, "person_sex", "not_stated")
        self.email = QLineEdit()
        self.day = DateField(session.as_at)
        for fact in ("family_name", "given_names", "sex", "email"):
            self.add(title(fact), getattr(self, fact))
        self.add(self.tr("From"), self.day)
        self.family_name.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Hand over to a successor"), self.tr("Hand over")

    def enter(self) -> str:
        """Enter the successor and hand over, in one step."""
        from focalnet.network import actions, records

        file, on = self.session.file, self.day.required()
        other = ", ".join(part for part in (self.family_name.text(), self.given_names.text()) if part)
        office = records.office(file, self.held.office).name
        with file.step("appointment.hand_over", name=self.holder.name, other=other, office=office):
            successor = actions.add_person(
                file,
                family_name=self.family_name.text(),
                given_names=self.given_names.text(),
                sex=self.sex.value(),
                email=self.email.text(),
            )
            return actions.hand_over(file, self.held.id, successor, on)


class EndDialog(AppointmentDialog):
    """The first day on which the appointment is no longer held, and why."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        super().__init__(parent, session, labels, appointment_id)
        self.day = DateField(session.as_at)
        self.reason: QComboBox = code_field(labels, "end_reason", "unknown")
        self.add(self.tr("First day without it"), self.day)
        self.add(title("end_reason"), self.reason)
        self.day.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("End the appointment"), self.tr("End it")

    def enter(self) -> str:
        """End the appointment."""
        from focalnet.network import actions

        reason = str(self.reason.currentData() or "")
        return actions.end_appointment(self.session.file, self.held.id, self.day.required(), reason)
