"""A new focal point: the person and the appointment, entered together and kept as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import DateField, code_field, office_field
from ui.facts import title
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session

_NEW = "+"


class PersonDialog(FormDialog):
    """Asks for what is known; only the family name and the office have to be there."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels) -> None:
        super().__init__(parent, self.tr("New focal point"), self.tr("Appoint"))
        self._session = session
        self._labels = labels
        self._made = ""
        self.family_name = QLineEdit()
        self.given_names = QLineEdit()
        self.sex = code_field(labels, "person_sex", "not_stated")
        self.email = QLineEdit()
        self.office = office_field(session.file)
        self.office.addItem(self.tr("Another office…"), _NEW)
        self.office_name = QLineEdit()
        self.role = code_field(labels, "role", "focal_point")
        self.starts = DateField(session.as_at)
        self.grade = QLineEdit()
        for fact in ("family_name", "given_names", "sex", "email", "office"):
            self.add(title(fact), getattr(self, fact))
        self.add(self.tr("Name of the office"), self.office_name)
        for fact in ("role", "starts", "grade"):
            self.add(title(fact), getattr(self, fact))
        self.office.currentIndexChanged.connect(self._on_office)
        self._on_office()
        self.family_name.setFocus()

    def accept(self) -> None:
        """Enter both in one step; what the core refuses is said here, and the dialog stays."""
        with RefusalsTold(self._labels, self.show_trouble):
            self._made = self._enter()
            super().accept()

    def value(self) -> str:
        """Return the id of the appointment that was made."""
        return self._made

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels) -> str | None:
        """Ask for a new focal point; return the appointment's id, or None."""
        dialog = cls(parent, session, labels)
        return dialog.value() if dialog.asked() else None

    def _enter(self) -> str:
        from focalnet.network import actions

        file, starts = self._session.file, self.starts.value()
        name = ", ".join(part for part in (self.family_name.text(), self.given_names.text()) if part)
        with file.step("appointment.add", name=name, office=self._office_said(), role=self.role.value()):
            person = actions.add_person(
                file,
                family_name=self.family_name.text(),
                given_names=self.given_names.text(),
                sex=self.sex.value(),
                email=self.email.text(),
            )
            office = self.office.value()
            if office in {"", _NEW}:
                office = actions.add_office(file, name=self.office_name.text())
            return actions.appoint(file, person, office, self.role.value(), starts, grade=self.grade.text())

    def _office_said(self) -> str:
        return self.office_name.text() if self.office.value() in {"", _NEW} else self.office.currentText()

    def _on_office(self) -> None:
        self.form.setRowVisible(self.office_name, self.office.value() == _NEW)
