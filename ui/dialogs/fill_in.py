"""Filling in the facts that somebody lacks: only those are asked for, and each may stay unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from focalnet.network import records
from focalnet.network.model import Sex, StaffCategory
from ui.dialogs.date_field import DateField
from ui.dialogs.doing import DoingDialog
from ui.dialogs.fields import ChoiceField, code_field
from ui.dialogs.find_field import CountryField
from ui.dialogs.typed_field import TypedField
from ui.facts import title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session

Gap: TypeAlias = "tuple[str, Sequence[str]]"
"""A person, and the facts that are missing."""
_UNKNOWN = (None, "", Sex.NOT_STATED, StaffCategory.UNKNOWN)


class FillInDialog(DoingDialog):
    """A field for each fact that is missing."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels, gap: Gap) -> None:
        self._person, facts = gap
        who = records.person(session.file, self._person).name
        super().__init__(parent, session, labels, self.tr("Fill in what is missing"), self.tr("Keep"), who)
        self.fields = {fact: self._field(fact) for fact in facts}
        for fact, field in self.fields.items():
            self.add(title(fact), field)
        next(iter(self.fields.values())).setFocus()

    def enter(self) -> None:
        """Fill in what was entered, in one step."""
        from focalnet.network import actions

        actions.fill_in(self.session.file, self._person, self.session.as_at, **self.given())

    def given(self) -> dict[str, Any]:
        """Return the facts that are known now. Raises Refused for what means nothing."""
        values = {fact: field.value() for fact, field in self.fields.items()}
        return {fact: value for fact, value in values.items() if value not in _UNKNOWN}

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, gap: Gap) -> bool:
        """Ask, and tell whether anything was filled in."""
        return cls(parent, session, labels, gap).asked()

    def _field(self, fact: str) -> ChoiceField | TypedField:
        if fact == "sex":
            return code_field(self.labels, "person_sex", Sex.NOT_STATED)
        if fact == "staff_category":
            return code_field(self.labels, "staff_category", StaffCategory.UNKNOWN)
        if fact == "country":
            return CountryField(self.session.file, self.labels)
        if fact == "starts":
            return DateField(None, self.labels, self.session.today)
        return TypedField(self.labels)
