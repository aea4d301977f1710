"""Mending gaps of appointments, one or many at once: terms of reference, time share, term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network import records
from ui.dialogs.date_field import DateField
from ui.dialogs.doing import DoingDialog
from ui.dialogs.fields import PerCentField, code_field
from ui.dialogs.typed_field import TypedField
from ui.facts import title
from ui.numbers import number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session


class AppointmentsDialog(DoingDialog):
    """A dialog about some appointments; it says whose, or how many."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, appointments: Sequence[str]
    ) -> None:
        self.held = records.appointments(session.file, ids=appointments)
        super().__init__(parent, session, labels, *self.words(), self._whose(session))

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        raise NotImplementedError

    @property
    def ids(self) -> list[str]:
        """Return the appointments."""
        return [each.id for each in self.held]

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, appointments: Sequence[str]) -> bool:
        """Ask, and tell whether it was done."""
        return cls(parent, session, labels, appointments).asked()

    def _whose(self, session: Session) -> str:
        """Return whose appointment it is, or of how many people."""
        people = {each.person for each in self.held}
        if len(people) > 1:
            return self.tr("{count} people").format(count=number(len(people)))
        file = session.file
        return "; ".join(
            f"{records.person(file, each.person).name} · {records.office(file, each.office).name}"
            for each in self.held[:1]
        )


class TorDialog(AppointmentsDialog):
    """The state of the terms of reference, since when, and the document."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, appointments: Sequence[str]
    ) -> None:
        super().__init__(parent, session, labels, appointments)
        states = {str(each.tor_state) for each in self.held}
        following = {"not_requested": "requested", "requested": "included", "drafted": "included"}
        likely = following.get(states.pop(), "requested") if len(states) == 1 else "requested"
        self.tor_state = code_field(labels, "tor_state", likely)
        self.day = DateField(session.as_at, labels, session.today)
        self.reference = TypedField(labels)
        self.add(title("tor_state"), self.tor_state)
        self.add(self.tr("On"), self.day)
        self.add(title("tor_reference"), self.reference)
        self.tor_state.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Terms of reference"), self.tr("Note it")

    def enter(self) -> None:
        """Note the state of all of them, in one step."""
        from focalnet.network import actions

        state, day = self.tor_state.value(), self.day.value()
        actions.set_terms_of_reference(self.session.file, self.ids, state, day, self.reference.value())


class TimeDialog(AppointmentsDialog):
    """The share of working time that is allotted."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, appointments: Sequence[str]
    ) -> None:
        super().__init__(parent, session, labels, appointments)
        self.time_allotted = PerCentField(None, labels)
        self.add(self.tr("Per cent of working time"), self.time_allotted)
        self.time_allotted.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Time share"), self.tr("Enter it")

    def enter(self) -> None:
        """Enter the share for all of them, in one step; left empty it stays unknown."""
        from focalnet.network import actions

        share = self.time_allotted.value()
        actions.correct_many(self.session.file, self.ids, time_allotted=share)


class RenewDialog(AppointmentsDialog):
    """Until when the term is renewed; terms of two years are proposed, as is usual."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, appointments: Sequence[str]
    ) -> None:
        super().__init__(parent, session, labels, appointments)
        ends = [each.term_ends for each in self.held if each.term_ends]
        self.day = DateField(
            _next_term(max(ends, default=session.as_at), session.as_at), labels, session.today
        )
        self.add(self.tr("The term now ends on"), self.day)
        self.day.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Renew the term"), self.tr("Renew it")

    def enter(self) -> None:
        """Renew the term of all of them, in one step."""
        from focalnet.network import actions

        actions.correct_many(self.session.file, self.ids, term_ends=self.day.required())


def _next_term(ended: date, as_at: date) -> date:
    """Return the first end of a term after the date, where terms of two years, the usual, followed on."""
    day = ended.replace(day=28) if (ended.month, ended.day) == (2, 29) else ended
    while day <= max(ended, as_at):
        day = day.replace(year=day.year + 2)
    return day
