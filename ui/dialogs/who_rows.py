"""The lines of a form that say who somebody is: entered anew, or somebody known taken instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.fields import code_field
from ui.dialogs.resembling import ResemblingNote
from ui.dialogs.typed_field import TypedField
from ui.facts import title
from ui.later import Later
from ui.widgets.marking import ElidedLabel, button

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.network.resembling import KnownPeople
    from ui.dialogs.dialog import FormDialog
    from ui.labels import Labels
    from ui.session import Session

_AFTER_MS = 150  # the typing rests: then whoever is alike is looked for
_NEW = ("family_name", "given_names", "sex", "email")


class WhoRows(QObject):
    """Name, sex and address of somebody new; the dialog says in which country, where that is known."""

    changed = Signal()

    def __init__(
        self, dialog: FormDialog, session: Session, labels: Labels, country: Callable[[], str]
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._session = session
        self._country = country
        self._taken = ""
        self._seen: set[str] = set()
        self.family_name = TypedField(labels)
        self.given_names = TypedField(labels)
        self.sex = code_field(labels, "person_sex", "not_stated")
        self.email = TypedField(labels)
        self.known = QWidget()
        self._name = ElidedLabel("", "heading")
        self._build_known()
        for fact in _NEW:
            dialog.add(title(fact), getattr(self, fact))
        self.note = ResemblingNote(session, labels)
        self.note.taken.connect(self.take)
        self._looking = Later(self, _AFTER_MS, self.look)
        for field in (self.family_name, self.given_names, self.email):
            field.textEdited.connect(self._looking.start)
        self.sex.currentIndexChanged.connect(self._looking.start)
        self.family_name.editingFinished.connect(self._part_name)
        dialog.form.setRowVisible(self.known, False)

    @property
    def taken(self) -> str:
        """Return the known person who is taken, empty for somebody new."""
        return self._taken

    def value(self) -> str | dict[str, Any]:
        """Return the id of the person taken, or the facts of somebody new."""
        return self._taken or {fact: getattr(self, fact).value() for fact in _NEW}

    def enter(self, name: str) -> None:
        """Begin with a name as it was typed: `Family, Given` or `Given Family`."""
        family, comma, given = name.partition(",")
        if not comma:
            given, _, family = name.strip().rpartition(" ")
        self.family_name.setText(family.strip())
        self.given_names.setText(given.strip())
        self._looking.start()

    def take(self, person_id: str) -> None:
        """Take somebody known; the fields of somebody new go."""
        from focalnet.network import records

        self._taken = person_id
        self._name.setText(records.person(self._session.file, person_id).name)
        self.note.show_people(())
        self._show_rows()
        self.changed.emit()

    def let_go(self) -> None:
        """Enter somebody new after all."""
        self._taken = ""
        self._show_rows()
        self.family_name.setFocus()
        self.look()
        self.changed.emit()

    def show_rows(self, *, visible: bool) -> None:
        """Show the lines, or none of them."""
        for fact in _NEW:
            self._dialog.form.setRowVisible(getattr(self, fact), visible and not self._taken)
        self._dialog.form.setRowVisible(self.known, visible and bool(self._taken))

    def look(self) -> None:
        """Look for somebody known who is alike."""
        if self._taken:
            return
        self.note.show_people(
            self._people.resembling(
                self.family_name.text(),
                self.given_names.text(),
                self.email.text(),
                sex=self.sex.value(),
                country=self._country(),
            )
        )

    def unseen(self) -> bool:
        """Tell whether somebody alike comes up who was not shown when the user went on; now they are."""
        shown = set(self.note.people)
        self._looking.stop()
        self.look()
        new = set(self.note.people) - shown - self._seen
        self._seen |= set(self.note.people)
        return bool(new)

    @cached_property
    def _people(self) -> KnownPeople:
        from focalnet.network.resembling import KnownPeople

        return KnownPeople(self._session.file)

    def _show_rows(self) -> None:
        self.show_rows(visible=True)
        self._dialog.fit()

    def _part_name(self) -> None:
        """Part a name that was pasted whole into the field of the family name."""
        if "," in self.family_name.text() and not self.given_names.text():
            self.enter(self.family_name.text())

    def _build_known(self) -> None:
        line = QHBoxLayout(self.known)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._name, 1)
        line.addWidget(button(self.tr("Somebody new"), self.let_go, "chip"))
        self._dialog.add(title("person"), self.known)
