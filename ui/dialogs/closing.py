"""Closing an office, with what becomes of its appointments; and merging two offices that are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QRadioButton

from focalnet.network import records
from focalnet.problems import Refused
from ui.dialogs.date_field import DateField
from ui.dialogs.doing import DoingDialog
from ui.numbers import number
from ui.widgets.marking import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session

_NAMED = 6


class CloseOfficeDialog(DoingDialog):
    """The first day without doors; who is appointed there is named, and ends that day unless one says no."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, office_id: str) -> None:
        self.office = records.office(session.file, office_id)
        heading, done = self.tr("Close the office"), self.tr("Close the office")
        super().__init__(parent, session, labels, heading, done, self.office.name)
        self.day = DateField(session.as_at, labels, session.today)
        self.add(self.tr("First day without it"), self.day)
        self.warning = label("", "warning", wraps=True)
        self.form.addRow(self.warning)
        self.ending = QCheckBox(self.tr("End these appointments on that day"))
        self.ending.setChecked(True)
        self.form.addRow(self.ending)
        self.day.textChanged.connect(self._name_people)
        self._name_people()
        self.day.setFocus()

    def enter(self) -> None:
        """Close it, in one step with the end of its appointments."""
        from focalnet.network import actions

        day, ending = self.day.required(), self.ending.isChecked()
        actions.close_office(self.session.file, self.office.id, day, ending=ending)

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, office_id: str) -> bool:
        """Ask, and tell whether the office was closed."""
        return cls(parent, session, labels, office_id).asked()

    def _name_people(self) -> None:
        """Name who holds an appointment there on the day that is typed."""
        try:
            day = self.day.value()
        except Refused:
            return
        file = self.session.file
        held = records.appointments(file, office=self.office.id, as_at=day) if day else []
        people = records.persons(file, {each.person for each in held})
        listed = "; ".join(person.name for person in people[:_NAMED])
        if len(people) > _NAMED:
            listed = self.tr("{names} and {count} more").format(
                names=listed, count=number(len(people) - _NAMED)
            )
        if len(held) == 1:
            text = self.tr("1 appointment is open there: {names}.")
        else:
            text = self.tr("{count} appointments are open there: {names}.")
        self.warning.setText(text.format(count=number(len(held)), names=listed))
        for part in (self.warning, self.ending):
            self.form.setRowVisible(part, bool(held))


class MergeOfficesDialog(DoingDialog):
    """Which of two offices stays; everything of the other moves to it."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, one: str, other: str
    ) -> None:
        super().__init__(
            parent,
            session,
            labels,
            self.tr("Merge two offices"),
            self.tr("Merge"),
            self.tr(
                "They are the same office. People, offices below and former kinds move to the one that stays;"
                " what it lacks is taken from the other."
            ),
        )
        self.choices: list[tuple[str, QRadioButton]] = []
        self.form.addRow(label(self.tr("Which one stays?"), "heading"))
        for office_id in (one, other):
            choice = QRadioButton(self._said(office_id))
            choice.setChecked(not self.choices)
            self.choices.append((office_id, choice))
            self.form.addRow(choice)

    def enter(self) -> None:
        """Merge them, in one step."""
        from focalnet.network import actions

        (keep,) = [office for office, choice in self.choices if choice.isChecked()]
        (other,) = [office for office, choice in self.choices if not choice.isChecked()]
        actions.merge_offices(self.session.file, keep, other)

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, one: str, other: str) -> bool:
        """Ask, and tell whether they were merged."""
        return cls(parent, session, labels, one, other).asked()

    def _said(self, office_id: str) -> str:
        office = records.office(self.session.file, office_id)
        ever = len(records.appointments(self.session.file, office=office_id))
        country = records.country_names(self.session.file, self.labels.language).get(office.country, "")
        parts = (office.name, self.labels.capital("office_kind", office.kind), country)
        return self.tr("{office} – appointments: {count}").format(
            office=", ".join(part for part in parts if part), count=number(ever)
        )
