"""What is done with an appointment that is there: what its dialogs have in common, and ending it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.date_field import DateField
from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import code_field
from ui.facts import title
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QWidget

    from focalnet.network.model import Appointment, Office, Person
    from ui.labels import Labels
    from ui.session import Session


class AppointmentDialog(FormDialog):
    """A dialog about one appointment; subclasses say what is entered."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        from focalnet.network import records

        self.held: Appointment = records.appointment(session.file, appointment_id)
        self.holder: Person = records.person(session.file, self.held.person)
        self.place: Office = records.office(session.file, self.held.office)
        super().__init__(parent, *self.words(), f"{self.holder.name} · {self.place.name}")
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


class EndDialog(AppointmentDialog):
    """The first day on which the appointment is no longer held, and why."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, appointment_id: str) -> None:
        super().__init__(parent, session, labels, appointment_id)
        self.day = DateField(session.as_at, labels, session.today)
        self.reason: QComboBox = code_field(labels, "end_reason", "unknown")
        self.add(self.tr("First day without it"), self.day)
        self.add(title("end_reason"), self.reason)
        self.reason.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("End the appointment"), self.tr("End it")

    def enter(self) -> str:
        """End the appointment."""
        from focalnet.network import actions

        reason = str(self.reason.currentData() or "")
        return actions.end_appointment(self.session.file, self.held.id, self.day.required(), reason)
