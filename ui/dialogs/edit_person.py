"""Correcting who somebody is: names, sex, addresses, languages, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.dialog import FormDialog
from ui.dialogs.facts_form import FactsForm
from ui.facts import title
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session

_FACTS = (
    *("family_name", "given_names", "sex", "email", "other_emails", "telephone", "working_languages"),
    *("form_language", "notes"),
)


class EditPersonDialog(FormDialog):
    """The facts of a person; what is changed here was always so."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, person_id: str, fact: str = ""
    ) -> None:
        from focalnet.network import records

        self._person = records.person(session.file, person_id)
        super().__init__(parent, self.tr("Edit the person"), self.tr("Keep"), self._person.name)
        self._session = session
        self._labels = labels
        self.facts = FactsForm(session, labels, self._person)
        for each in _FACTS:
            self.add(title(each), self.facts.field(each))
        self.facts.field(fact or "family_name").setFocus()

    def accept(self) -> None:
        """Correct the person; what the core refuses is said here, and the dialog stays."""
        from focalnet.network import actions

        with RefusalsTold(self._labels, self.show_trouble):
            actions.correct_person(self._session.file, self._person.id, **self.facts.entered())
            super().accept()

    def value(self) -> str:
        """Return the person."""
        return self._person.id

    @classmethod
    def ask(
        cls, parent: QWidget, session: Session, labels: Labels, person_id: str, fact: str = ""
    ) -> str | None:
        """Ask for the facts; return the person, or None."""
        dialog = cls(parent, session, labels, person_id, fact)
        return dialog.value() if dialog.asked() else None
