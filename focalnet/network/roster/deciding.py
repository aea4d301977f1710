"""Decides who each row of a roster is: somebody of the register, somebody new, or in doubt.

Two rows never become one person in silence, nor one person two: a row that repeats another is in doubt,
unless it plainly states a second appointment of the same person.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.matching import (
    Candidate,
    NameRelation,
    People,
    Reason,
    Traits,
    agreements,
    conflicts,
    name_key,
    name_relation,
    reasons_between,
)
from focalnet.network.model import Sex
from focalnet.network.roster.fields import Field
from focalnet.network.roster.register import digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.network.model import Appointment
    from focalnet.network.roster.facts import Facts
    from focalnet.network.roster.register import Register

_SHARED_BY = 3
"""From this many different names on, an address is a shared mailbox and tells nobody apart."""
_SAME_ROW = "row:"


class Choice(StrEnum):
    """What a person can decide about a row."""

    NEW = "new"
    SAME = "same"
    LEAVE = "leave"


class RowDecision(NamedTuple):
    """A person's word about a row: it is somebody new, it is this person, or it is left out."""

    choice: Choice
    person: str = ""


@dataclass(slots=True)
class Identities:
    """Who each row is. `person` and `appointment` are ids of the register, empty for none.

    `same_as` are rows that state another appointment of the new person of an earlier row; `candidates` are
    the rows in doubt, `refused` the candidates of rows that a person said are somebody new; `notes` codes of
    what is worth telling about a row.
    """

    person: list[str]
    appointment: list[str]
    reasons: dict[int, tuple[str, ...]] = field(default_factory=dict)
    same_as: dict[int, int] = field(default_factory=dict)
    candidates: dict[int, tuple[Candidate, ...]] = field(default_factory=dict)
    notes: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    refused: dict[int, tuple[str, ...]] = field(default_factory=dict)
    by_id: set[int] = field(default_factory=set)
    left_out: set[int] = field(default_factory=set)


def row_of(candidate: str) -> int | None:
    """Return the row that a candidate of the same file is, None for a person of the register."""
    return int(candidate.removeprefix(_SAME_ROW)) if candidate.startswith(_SAME_ROW) else None


def decide(
    facts: Facts, register: Register, people: People, decisions: Mapping[tuple[str, int], RowDecision]
) -> Identities:
    """Return who each row is, decisions of people first (by sheet and row, from 1)."""
    work = _Deciding(facts, register, people)
    work.take_decisions(decisions)
    work.match_rows()
    work.settle_claims()
    work.find_repeated_rows()
    work.remember_refused()
    return work.found


class _Deciding:
    """One pass over the rows, with the columns at hand."""

    def __init__(self, facts: Facts, register: Register, people: People) -> None:
        self.facts, self.register, self.people = facts, register, people
        self.found = Identities([""] * len(facts), [""] * len(facts))
        self.decided: set[int] = set()
        self.said_new: set[int] = set()
        self.columns = {of: facts.column(of) for of in _USED}

    def take_decisions(self, decisions: Mapping[tuple[str, int], RowDecision]) -> None:
        """Take what people said about rows."""
        if not decisions:
            return
        rows = {
            (s, n + 1): row
            for row, (s, n) in enumerate(zip(self.facts.sheets, self.facts.numbers, strict=True))
        }
        for key, decision in decisions.items():
            row = rows.get(key)
            if row is None:
                continue
            self.decided.add(row)
            if decision.choice is Choice.LEAVE:
                self.found.left_out.add(row)
            elif decision.choice is Choice.SAME:
                self._take_person(row, decision.person)
            else:
                self.said_new.add(row)

    def _take_person(self, row: int, person: str) -> None:
        other = row_of(person)
        if other is not None:
            self.found.same_as[row] = other
        elif person in self.register.people:
            self.found.person[row] = person

    def match_rows(self) -> None:
        """Find the person of each row in the register."""
        if not self.register.people:
            return
        ids = self.columns[Field.ID]
        for row in self._open_rows():
            if ids[row] and self._by_id(row, ids[row]):
                continue
            match = self.people.match(self.traits(row))
            if match.person:
                self.found.person[row] = match.person
                self.found.reasons[row] = match.reasons
            elif match.candidates:
                self.found.candidates[row] = match.candidates

    def _open_rows(self) -> Iterable[int]:
        skip = self.decided | {row for row, why in self.facts.rejected.items() if why != "no_name"}
        return (row for row in range(len(self.facts)) if row not in skip)

    def _by_id(self, row: int, given: str) -> bool:
        """Take the person that the id of our own export names, unless the row now speaks of somebody else."""
        appointment = self.register.appointments.get(given)
        person = appointment.person if appointment else given
        if person not in self.register.people:
            return False
        sought = self.traits(row)
        held = self.people.traits[person]
        relation = name_relation(held.family, held.given, sought.family, sought.given)
        other_address = bool(sought.emails and held.emails and not set(sought.emails) & set(held.emails))
        if relation is NameRelation.OTHER and other_address:
            reasons = (str(Reason.ID), *self.people.reasons(person, sought))
            self.found.candidates[row] = (Candidate(person, reasons),)
            return True
        self.found.person[row] = person
        self.found.appointment[row] = given if appointment else ""
        self.found.reasons[row] = (str(Reason.ID),)
        self.found.by_id.add(row)
        return True

    def traits(self, row: int) -> Traits:
        """Return what a row says of its person."""
        columns = self.columns
        email = columns[Field.EMAIL][row]
        sex = columns[Field.SEX][row]
        country = columns[Field.COUNTRY][row]
        starts = columns[Field.STARTS][row]
        others = {
            "telephone": digits(columns[Field.TELEPHONE][row]),
            "grade": columns[Field.GRADE][row],
            "starts": starts.isoformat() if starts else "",
            "job_title": fold(columns[Field.JOB_TITLE][row]),
        }
        return Traits(
            columns[Field.FAMILY_NAME][row],
            columns[Field.GIVEN_NAMES][row],
            (email, *columns[Field.OTHER_EMAILS][row]) if email else (),
            "" if sex is Sex.NOT_STATED else sex.value,
            frozenset((country,)) if country else frozenset(),
            frozenset(fold(text) for text in (columns[Field.OFFICE][row], columns[Field.CITY][row]) if text),
            {name: value for name, value in others.items() if value},
        )

    def settle_claims(self) -> None:
        """Give each appointment to one row, the surest first; a row left over repeats another or adds one."""
        claims: dict[str, list[int]] = defaultdict(list)
        for row, person in enumerate(self.found.person):
            if person:
                claims[person].append(row)
        for person, rows in claims.items():
            held = self.register.held_by.get(person, ())
            rows.sort(key=lambda row: (row not in self.decided, self._strength(row), row))
            self._share_out(person, rows, {a.id: a for a in held})

    def _strength(self, row: int) -> int:
        reasons = self.found.reasons.get(row, ())
        return next((n for n, reason in enumerate((Reason.ID, Reason.EMAIL)) if str(reason) in reasons), 2)

    def _share_out(self, person: str, rows: list[int], held: dict[str, Appointment]) -> None:
        free = dict(held)
        for row in rows:
            free.pop(self.found.appointment[row], None)
        waiting = [row for row in rows if not self.found.appointment[row]]
        for row in list(waiting):
            fitting = [a for a in free.values() if self.fits(row, a)]
            if fitting:
                self.found.appointment[row] = fitting[0].id
                del free[fitting[0].id]
                waiting.remove(row)
        for row in waiting:
            self._place_left_over(person, row, rows, free)

    def _place_left_over(self, person: str, row: int, rows: list[int], free: dict[str, Appointment]) -> None:
        earlier = [
            other
            for other in rows
            if other != row and (self.found.appointment[other] or rows.index(other) < rows.index(row))
        ]
        repeated = next((other for other in earlier if not self.is_other_post(row, other)), None)
        weak = self._strength(row) == 2 and row not in self.decided and bool(earlier)
        if repeated is not None or weak:
            taken = Candidate(person, (*self.found.reasons.get(row, ()), str(Reason.TAKEN)))
            self.found.person[row] = ""
            self.found.candidates[row] = (taken,)
        elif free:
            self.found.appointment[row] = free.popitem()[0] if len(free) == 1 else ""

    def fits(self, row: int, appointment: Appointment) -> bool:
        """Tell whether a row speaks of an appointment: of its role and its office, as far as it says."""
        role = self.columns[Field.ROLE][row]
        if role and role != appointment.role:
            return False
        office = self.register.offices[appointment.office]
        name, city, country = (self.columns[of][row] for of in (Field.OFFICE, Field.CITY, Field.COUNTRY))
        if country and office.country and country != office.country:
            return False
        if name and fold(name) != fold(office.name):
            return False
        return not (city and office.city and not name and fold(city) != fold(office.city))

    def is_other_post(self, row: int, other: int) -> bool:
        """Tell whether two rows of one person state two appointments: another role, country or office."""
        return any(
            self.columns[of][row] != self.columns[of][other]
            for of in (Field.ROLE, Field.COUNTRY, Field.OFFICE)
            if self.columns[of][row] or self.columns[of][other]
        )

    def find_repeated_rows(self) -> None:
        """Find rows about new people that speak of the same person as an earlier row."""
        by_email: dict[str, list[int]] = {}
        by_key: dict[str, list[int]] = {}
        emails = self.columns[Field.EMAIL]
        families, given = self.columns[Field.FAMILY_NAME], self.columns[Field.GIVEN_NAMES]
        persons, candidates = self.found.person, self.found.candidates
        skip = self.decided | self.facts.rejected.keys() | candidates.keys()
        for row, email in enumerate(emails):
            if persons[row] or row in skip:
                continue
            key = name_key(families[row], given[row])
            if email and (same := by_email.get(email)):
                self._same_address(row, same)
            elif key in by_key:
                self._same_name(row, by_key[key])
            if row in candidates:
                continue
            if email:
                by_email.setdefault(email, []).append(row)
            by_key.setdefault(key, []).append(row)

    def remember_refused(self) -> None:
        """Note whom the rows said to be somebody new might have been."""
        for row in self.said_new:
            match = self.people.match(self.traits(row))
            people = (match.person, *(candidate.person for candidate in match.candidates))
            self.found.refused[row] = tuple(person for person in people if person)

    def _same_address(self, row: int, earlier: list[int]) -> None:
        for other in earlier:
            if self._relation(row, other) is not NameRelation.OTHER:
                if self.is_other_post(row, other):
                    self.found.same_as[row] = self.found.same_as.get(other, other)
                    self._note(row, "second_appointment", self._written(other))
                else:
                    self._doubt(row, [other])
                return
        if len(earlier) + 1 >= _SHARED_BY or self._shared(self.columns[Field.EMAIL][row]):
            self._note(row, "email_shared", self.columns[Field.EMAIL][row])
        else:
            self._doubt(row, earlier)

    def _shared(self, email: str) -> bool:
        """Tell whether an address stands beside three different names or more."""
        keys = {
            name_key(family, given)
            for family, given, address in zip(
                self.columns[Field.FAMILY_NAME],
                self.columns[Field.GIVEN_NAMES],
                self.columns[Field.EMAIL],
                strict=True,
            )
            if address == email
        }
        return len(keys) >= _SHARED_BY

    def _same_name(self, row: int, earlier: list[int]) -> None:
        """In one country, rows of one name are in doubt unless their other facts tell two people."""
        sought = self.traits(row)
        doubtful = [other for other in earlier if self._may_be_one(sought, self.traits(other))]
        if doubtful:
            self._doubt(row, doubtful)
        else:
            self._note(row, "same_name_in_file", self._written(earlier[0]))

    def _may_be_one(self, one: Traits, other: Traits) -> bool:
        if one.sex and other.sex and one.sex != other.sex:
            return False
        apart = one.countries and other.countries and not one.countries & other.countries
        if one.emails and other.emails:
            return not apart and (
                conflicts(one, other) < 2 or agreements(one, other) >= conflicts(one, other)
            )
        return not apart

    def _relation(self, row: int, other: int) -> NameRelation:
        families, given = self.columns[Field.FAMILY_NAME], self.columns[Field.GIVEN_NAMES]
        return name_relation(families[other], given[other], families[row], given[row])

    def _doubt(self, row: int, others: list[int]) -> None:
        sought = self.traits(row)
        self.found.candidates[row] = tuple(
            Candidate(f"{_SAME_ROW}{other}", reasons_between(self.traits(other), sought))
            for other in others[:6]
        )

    def _note(self, row: int, code: str, about: str) -> None:
        self.found.notes.setdefault(row, []).append((code, about))

    def _written(self, row: int) -> str:
        return str(self.facts.numbers[row] + 1)


_USED = (
    Field.ID,
    Field.FAMILY_NAME,
    Field.GIVEN_NAMES,
    Field.SEX,
    Field.EMAIL,
    Field.OTHER_EMAILS,
    Field.TELEPHONE,
    Field.COUNTRY,
    Field.CITY,
    Field.OFFICE,
    Field.ROLE,
    Field.GRADE,
    Field.STARTS,
    Field.JOB_TITLE,
)
