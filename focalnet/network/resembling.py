"""Whom somebody about to be entered resembles: told as the name is typed, so that nobody is entered twice."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.matching import NameRelation, Reason, Traits, name_key, reasons_between
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from focalnet.network.model import Person
    from focalnet.store import NetworkFile

_ALIKE = 88  # of 100: a difference that a slip of the pen explains
_SHOWN = 4
_ORDER = {
    Reason.EMAIL: 0,
    NameRelation.SAME: 1,
    NameRelation.SWAPPED: 2,
    NameRelation.SHORTER: 3,
    NameRelation.ALIKE: 4,
}


class Likeness(NamedTuple):
    """Somebody known, and in what the one who is entered resembles them: codes of `match_reason`."""

    person: Person
    reasons: tuple[str, ...]

    @property
    def strong(self) -> bool:
        """Tell whether it would be strange if they were two: the same address, or the same name."""
        return bool({Reason.EMAIL, NameRelation.SAME, NameRelation.SWAPPED} & set(self.reasons))


class KnownPeople:
    """Everybody in the register, former focal points too, as they are when first asked."""

    def __init__(self, file: NetworkFile) -> None:
        self._file = file

    def resembling(
        self, family: str, given: str = "", email: str = "", *, sex: str = "", country: str = ""
    ) -> list[Likeness]:
        """Return the known people who may be the one described, the likeliest first, at most four.

        The same address, the same name in any order, part of it, or one that a slip of the pen explains.
        Somebody whose stated sex differs is meant only where the address is the same.
        """
        sought = Traits(
            family,
            given,
            (email.casefold(),) if email.strip() else (),
            "" if sex == Sex.NOT_STATED else sex,
            frozenset({country} - {""}),
        )
        people = records.persons(self._file, self._near(sought))
        stations = records.stations(self._file, [each.id for each in people])
        found = [Likeness(each, _reasons(each, sought, stations)) for each in people]
        meant = [each for each in found if _is_meant(each.reasons)]
        return sorted(meant, key=lambda each: (_order(each.reasons), each.person.name))[:_SHOWN]

    def _near(self, sought: Traits) -> set[str]:
        addresses = {each for email in sought.emails for each in self._by_email.get(email, ())}
        key = name_key(sought.family, sought.given)
        if not (sought.family.strip() and sought.given.strip()):
            return addresses
        alike = process.extract(key, self._keys, scorer=fuzz.token_set_ratio, score_cutoff=_ALIKE, limit=24)
        return addresses | {person for _, _, person in alike}

    @cached_property
    def _lines(self) -> list[records.Line]:
        return records.people_lines(self._file)

    @cached_property
    def _keys(self) -> dict[str, str]:
        return {line[0]: name_key(line[3], line[4]) for line in self._lines}

    @cached_property
    def _by_email(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for line in self._lines:
            if line[5]:
                found.setdefault(line[5].casefold(), []).append(line[0])
        return found


def _reasons(person: Person, sought: Traits, stations: list[tuple[str, str, str]]) -> tuple[str, ...]:
    held = Traits(
        person.family_name,
        person.given_names,
        tuple(each.casefold() for each in (person.email, *person.other_emails) if each),
        "" if person.sex is Sex.NOT_STATED else person.sex,
        frozenset(country for who, _, country in stations if who == person.id and country),
        frozenset(fold(office) for who, office, _ in stations if who == person.id),
    )
    return reasons_between(held, sought)


def _is_meant(reasons: tuple[str, ...]) -> bool:
    if Reason.EMAIL in reasons:
        return True
    return NameRelation.OTHER not in reasons and Reason.OTHER_SEX not in reasons


def _order(reasons: tuple[str, ...]) -> int:
    return min((_ORDER[each] for each in _ORDER if each in reasons), default=len(_ORDER))
