"""The rows of a roster as people to be compared: with the register, and with each other."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network.matching import NameRelation, Traits, name_relation
from focalnet.network.model import Sex
from focalnet.network.roster.comparing.register import digits
from focalnet.network.roster.fields import Field

if TYPE_CHECKING:
    from datetime import date

    from focalnet.network.roster.facts import Facts

_COMMON = 0.05
"""A value that more than this share of the rows have proves nothing."""
_POST = (Field.ROLE, Field.COUNTRY, Field.OFFICE)


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


class Rows:
    """The columns of the facts that tell people apart, at hand by row."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.ids: list[str] = facts.column(Field.ID)
        self.families: list[str] = facts.column(Field.FAMILY_NAME)
        self.given: list[str] = facts.column(Field.GIVEN_NAMES)
        self.emails: list[str] = facts.column(Field.EMAIL)
        self.sexes: list[Sex] = facts.column(Field.SEX)
        self.countries: list[str] = facts.column(Field.COUNTRY)
        self._columns: dict[Field, list[Any]] = {}

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.facts)

    def value(self, of: Field, row: int) -> Any:
        """Return what a row states in a field."""
        if of not in self._columns:
            self._columns[of] = self.facts.column(of)
        return self._columns[of][row]

    def place(self, row: int) -> str:
        """Return the country of a row: its code, else what was typed, so that two unknown ones stay apart."""
        code = self.countries[row]
        return code or fold(self.facts.country_texts[row])

    def traits(self, row: int) -> Traits:
        """Return what a row says of its person."""
        email, sex, country = self.emails[row], self.sexes[row], self.countries[row]
        others = {
            "telephone": digits(self.value(Field.TELEPHONE, row)),
            "grade": self.value(Field.GRADE, row),
            "starts": _written(self.value(Field.STARTS, row)),
        }
        others = {name: value for name, value in others.items() if value}
        places = (self.value(Field.OFFICE, row), self.value(Field.CITY, row))
        return Traits(
            self.families[row],
            self.given[row],
            (email, *self.value(Field.OTHER_EMAILS, row)) if email else (),
            "" if sex is Sex.NOT_STATED else sex.value,
            frozenset((country,)) if country else frozenset(),
            frozenset(fold(text) for text in places if text),
            others,
            frozenset(name for name in others if self._is_common(name, others[name])),
        )

    def _is_common(self, name: str, value: str) -> bool:
        return self._counts[name][value] > max(3, _COMMON * len(self))

    @cached_property
    def _counts(self) -> dict[str, Counter[str]]:
        return {
            "telephone": Counter(map(digits, self.facts.column(Field.TELEPHONE))),
            "grade": Counter(self.facts.column(Field.GRADE)),
            "starts": Counter(map(_written, self.facts.column(Field.STARTS))),
        }

    def relation(self, row: int, other: int) -> NameRelation:
        """Compare the names of two rows."""
        return name_relation(self.families[other], self.given[other], self.families[row], self.given[row])

    def is_other_post(self, row: int, other: int) -> bool:
        """Tell whether two rows of one person state two appointments: another role, country or office."""
        return any(self.value(of, row) != self.value(of, other) for of in _POST)
