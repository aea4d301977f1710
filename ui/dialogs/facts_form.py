"""Fields for the facts of people and appointments: each fact has the field that fits it, filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.dialogs.date_field import DateField
from ui.dialogs.fields import (
    ChoiceField,
    CountriesField,
    FlagField,
    LanguagesField,
    ListField,
    NotesField,
    PerCentField,
    code_field,
)
from ui.dialogs.find_field import FindField, OfficeField
from ui.dialogs.typed_field import TypedField
from ui.facts import CODED
from ui.labels import capital

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ui.labels import Labels
    from ui.session import Session

_DATES = frozenset({"starts", "ends", "tor_date", "term_ends", "verified_on"})
_SHARES = frozenset({"time_allotted", "time_spent"})


class FactField(Protocol):
    """A field of a fact."""

    def value(self) -> Any:
        """Return the value that is entered. Raises Refused where it cannot be understood."""


class FactsForm:
    """The fields of one record, by fact; tells what was entered that differs from the record."""

    def __init__(
        self, session: Session, labels: Labels, record: object, entered: Mapping[str, Any] | None = None
    ) -> None:
        """Make the form of a record; `entered` are facts that are entered already."""
        self._session = session
        self._labels = labels
        self._record = record
        self._entered = entered or {}
        self.fields: dict[str, QWidget] = {}

    def field(self, fact: str) -> QWidget:
        """Return the field of a fact, made and filled in when first asked for."""
        if fact not in self.fields:
            self.fields[fact] = self._made(fact, self._entered.get(fact, getattr(self._record, fact)))
        return self.fields[fact]

    def entered(self) -> dict[str, Any]:
        """Return the facts that differ from the record. Raises Refused where one cannot be understood."""
        values = {fact: cast("FactField", field).value() for fact, field in self.fields.items()}
        return {fact: value for fact, value in values.items() if value != getattr(self._record, fact)}

    def on_change(self, do: Callable[[], object]) -> None:
        """Do something whenever a field changes."""
        for field in self.fields.values():
            on_change(field, do)

    def _made(self, fact: str, value: Any) -> QWidget:
        if fact == "office":
            return OfficeField(self._session.file, self._labels, value)
        if fact in _DATES:
            return DateField(value, self._labels, self._session.today)
        if fact in _SHARES:
            return PerCentField(value, self._labels)
        if fact == "in_appraisal":
            return FlagField(value)
        if fact == "notes":
            return NotesField(value)
        return self._of_codes(fact, value) or TypedField(self._labels, value)

    def _of_codes(self, fact: str, value: Any) -> QWidget | None:
        if fact == "countries_covered":
            return CountriesField(self._labels, self._countries(), value)
        if fact == "working_languages":
            return LanguagesField(self._labels, value)
        if fact == "other_emails":
            return ListField(self._labels, value)
        if fact == "form_language":
            return _with_nothing(self._labels, "language", self._labels.codes("form_language"), value)
        if fact == "end_reason":
            return _with_nothing(self._labels, "end_reason", self._labels.codes("end_reason"), value)
        return code_field(self._labels, CODED[fact], str(value)) if fact in CODED else None

    def _countries(self) -> dict[str, str]:
        from focalnet.network import records

        return records.country_names(self._session.file, self._labels.language)


def on_change(field: QWidget, do: Callable[[], object]) -> None:
    """Do something whenever a field changes."""
    if isinstance(field, FindField):
        field.chosen.connect(do)
    elif isinstance(field, QLineEdit):
        field.textChanged.connect(lambda _: do())
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _: do())
    elif isinstance(field, QPlainTextEdit):
        field.textChanged.connect(do)


def _with_nothing(labels: Labels, section: str, codes: Iterable[str], value: str) -> ChoiceField:
    """Return a field for a code that may be none, or one that only this record has."""
    offered = dict.fromkeys(("", *codes, value))
    return ChoiceField(
        [(code, capital(labels.word(section, code)) if code else _nothing()) for code in offered], value
    )


def _nothing() -> str:
    return QCoreApplication.translate("FactsForm", "Not known")
