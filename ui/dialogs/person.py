"""A new focal point: the person and the appointment, entered together and kept as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFormLayout

from ui.dialogs.date_field import DateField
from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import PerCentField, code_field
from ui.dialogs.find_field import NEW, CountryField, OfficeField
from ui.dialogs.typed_field import TypedField
from ui.dialogs.who_rows import WhoRows
from ui.facts import title
from ui.refusals import RefusalsTold
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session

_MORE = ("job_title", "unit", "time_allotted", "tor_state")


class PersonDialog(FormDialog):
    """Asks for what is known; only a name and the office have to be there.

    Somebody known is taken from the note on whom the name resembles, or was chosen before (`person`).
    """

    def __init__(  # noqa: PLR0917 - the parts of a dialog, and what is known already
        self,
        parent: QWidget | None,
        session: Session,
        labels: Labels,
        person: str = "",
        office: str = "",
        role: str = "focal_point",
    ) -> None:
        heading = self.tr("New appointment") if person else self.tr("New focal point")
        super().__init__(parent, heading, self.tr("Appoint"))
        self._session = session
        self._labels = labels
        self._made = ""
        self.who = WhoRows(self, session, labels, self._country_of_office)
        self.office = OfficeField(session.file, labels, office, as_at=session.as_at, new=True)
        self.country = CountryField(session.file, labels)
        self.role = code_field(labels, "role", role)
        self.starts = DateField(session.as_at, labels, session.today)
        self.grade = TypedField(labels)
        self.job_title = TypedField(labels)
        self.unit = TypedField(labels)
        self.time_allotted = PerCentField(None, labels)
        self.tor_state = code_field(labels, "tor_state", "unknown")
        self._build()
        self.office.chosen.connect(self._on_office)
        self.who.changed.connect(self._on_office)
        self._on_office()
        self.who.family_name.setFocus()
        if person:
            self.who.take(person)
            self.office.setFocus()

    def accept(self) -> None:
        """Enter both in one step; what the core refuses is said here, and the dialog stays."""
        hurried = not self.who.taken and self.who.unseen()
        self.office.settle()
        if hurried:
            self.show_trouble(
                self.tr("Look at the note below. Press “Appoint” again if this is somebody new.")
            )
            self.fit()
            return
        with RefusalsTold(self._labels, self.show_trouble):
            self._made = self._enter()
            super().accept()

    def value(self) -> str:
        """Return the id of the appointment that was made."""
        return self._made

    @classmethod
    def ask(  # noqa: PLR0917 - as in making one
        cls,
        parent: QWidget,
        session: Session,
        labels: Labels,
        person: str = "",
        office: str = "",
        role: str = "focal_point",
    ) -> str | None:
        """Ask for a new focal point; return the appointment's id, or None."""
        dialog = cls(parent, session, labels, person, office, role)
        return dialog.value() if dialog.asked() else None

    def _enter(self) -> str:
        from focalnet.network import actions

        facts = {fact: getattr(self, fact).value() for fact in ("grade", *_MORE)}
        return actions.name_focal_point(
            self._session.file,
            self.who.value(),
            self._place(),
            self.role.value(),
            self.starts.value(),
            **facts,
        )

    def _place(self) -> str | dict[str, Any]:
        """Return the office's id, or the facts of a new one."""
        office = self.office.value()
        if office in {"", NEW}:
            return {"name": self.office.text(), "country": self.country.value()}
        return office

    def _country_of_office(self) -> str:
        from focalnet.network import records

        choice = self.office.choice
        if choice is None:
            return ""
        return records.office(self._session.file, choice.id).country if choice.id != NEW else ""

    def _build(self) -> None:
        self.add(title("office"), self.office)
        self.add(self.tr("Country of the new office"), self.country)
        for fact in ("role", "starts", "grade"):
            self.add(title(fact), getattr(self, fact))
        for fact in _MORE:
            self.add(title(fact), getattr(self, fact))
            self.form.setRowVisible(getattr(self, fact), False)
        self.more = button(self.tr("More facts"), self._on_more, "chip")
        line = FlowBox()
        line.flow.addWidget(self.more)
        self.form.setWidget(self.form.rowCount(), QFormLayout.ItemRole.FieldRole, line)
        self.inside.addWidget(self.who.note)

    def _on_more(self) -> None:
        for fact in _MORE:
            self.form.setRowVisible(getattr(self, fact), True)
        self.more.hide()
        self.fit()
        self.job_title.setFocus()

    def _on_office(self) -> None:
        new = self.office.choice is not None and self.office.choice.id == NEW
        self.form.setRowVisible(self.country, new)
        self.who.look()
