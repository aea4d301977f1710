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
from focalnet.network.matching import Candidate, NameRelation, Reason, name_relation
from focalnet.network.roster.comparing.repeating import find_repeated_rows, row_of
from focalnet.network.roster.comparing.rows import Rows
from focalnet.network.roster.fields import Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.network.matching import People
    from focalnet.network.model import Appointment
    from focalnet.network.roster.comparing.register import Register
    from focalnet.network.roster.facts import Facts
    from focalnet.progress import Telling


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
    what is worth telling about a row. `by_id` bear an id of our own export.
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


def decide(
    facts: Facts,
    register: Register,
    people: People,
    decisions: Mapping[tuple[str, int], RowDecision],
    telling: Telling,
) -> Identities:
    """Return who each row is, decisions of people first (by sheet and row, from 1)."""
    work = _Deciding(facts, register, people, telling)
    work.take_decisions(decisions)
    if people:
        work.match_rows()
        work.settle_claims()
    find_repeated_rows(work.rows, work.found, work.decided | facts.rejected.keys(), telling)
    return work.found


_SURE = (str(Reason.EMAIL), str(NameRelation.SAME))


class _Deciding:
    """One pass over the rows."""

    def __init__(self, facts: Facts, register: Register, people: People, telling: Telling) -> None:
        self.facts, self.register, self.people = facts, register, people
        self.telling = telling
        self.rows = Rows(facts)
        self.found = Identities([""] * len(facts), [""] * len(facts))
        self.decided: set[int] = set()

    def take_decisions(self, decisions: Mapping[tuple[str, int], RowDecision]) -> None:
        """Take what people said about rows."""
        if not decisions:
            return
        for row, (sheet, number) in enumerate(zip(self.facts.sheets, self.facts.numbers, strict=True)):
            decision = decisions.get((sheet, number + 1))
            if decision is not None:
                self.decided.add(row)
                self._take(row, decision)

    def _take(self, row: int, decision: RowDecision) -> None:
        if decision.choice is Choice.LEAVE:
            self.found.left_out.add(row)
        elif decision.choice is Choice.NEW:
            match = self.people.match(self.rows.traits(row))
            people = (match.person, *(candidate.person for candidate in match.candidates))
            self.found.refused[row] = tuple(person for person in people if person)
        elif (other := row_of(decision.person)) is not None:
            self.found.same_as[row] = other
        elif decision.person in self.register.people:
            self.found.person[row] = decision.person

    def match_rows(self) -> None:
        """Find the person of each row in the register."""
        for row in self.telling.each(self._open_rows(), 0):
            if self.rows.ids[row] and self._by_id(row, self.rows.ids[row]):
                continue
            person = self._at_once(row)
            if person:
                self.found.person[row], self.found.reasons[row] = person, _SURE
                continue
            match = self.people.match(self.rows.traits(row))
            if match.person:
                self.found.person[row] = match.person
                self.found.reasons[row] = match.reasons
            elif match.candidates:
                self.found.candidates[row] = match.candidates

    def _open_rows(self) -> Iterable[int]:
        rejected = self.facts.rejected
        nameless = {row for row, why in rejected.items() if why == "no_name" and self.rows.emails[row]}
        skip = (self.decided | rejected.keys()) - nameless
        return (row for row in range(len(self.facts)) if row not in skip)

    def _at_once(self, row: int) -> str:
        """Return the person who alone has the row's address and bears its very name."""
        email = self.rows.emails[row]
        known = self.people.with_address(email) if email else ""
        if not known:
            return ""
        person = self.register.people[known]
        same = person.family_name == self.rows.families[row] and person.given_names == self.rows.given[row]
        return known if same else ""

    def _by_id(self, row: int, given: str) -> bool:
        """Take the person that the id of our own export names, unless the row now speaks of somebody else."""
        appointment = self.register.appointments.get(given)
        person = appointment.person if appointment else given
        if person not in self.register.people:
            return False
        sought, held = self.rows.traits(row), self.people.traits(person)
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

    def settle_claims(self) -> None:
        """Give each appointment to one row, the surest first; a row left over repeats another or adds one."""
        claims: dict[str, list[int]] = defaultdict(list)
        for row, person in enumerate(self.found.person):
            if person:
                claims[person].append(row)
        for person, rows in claims.items():
            if len(rows) > 1:
                rows.sort(key=lambda row: (row not in self.decided, self._strength(row), row))
            self._share_out(person, rows)

    def _strength(self, row: int) -> int:
        """Return 0 for a row known by its id, 1 by its address, 2 by its name."""
        reasons = self.found.reasons.get(row, ())
        return next((n for n, reason in enumerate((Reason.ID, Reason.EMAIL)) if str(reason) in reasons), 2)

    def _share_out(self, person: str, rows: list[int]) -> None:
        free = {held.id: held for held in self.register.held_by.get(person, ())}
        taken: set[str] = set()
        for row in rows:
            named = self.found.appointment[row]
            if named in taken:
                self.found.appointment[row] = ""
            taken.add(named)
            free.pop(named, None)
        waiting = []
        for row in rows:
            if self.found.appointment[row]:
                continue
            fitting = next((held.id for held in free.values() if self.fits(row, held)), "")
            if fitting:
                self.found.appointment[row] = fitting
                del free[fitting]
            else:
                waiting.append(row)
        for row in waiting:
            self._place_left_over(person, row, rows, free)

    def _place_left_over(self, person: str, row: int, rows: list[int], free: dict[str, Appointment]) -> None:
        """Let a row that fits no appointment move the only one left, add one, or be in doubt."""
        before = rows[: rows.index(row)]
        earlier = [o for o in rows if o != row and (self.found.appointment[o] or o in before)]
        repeats = any(not self.rows.is_other_post(row, other) for other in earlier)
        weak = self._strength(row) == 2 and row not in self.decided and bool(earlier)
        if repeats or weak:
            taken = Candidate(person, (*self.found.reasons.get(row, ()), str(Reason.TAKEN)))
            self.found.person[row] = ""
            self.found.candidates[row] = (taken,)
        elif len(free) == 1:
            self.found.appointment[row] = free.popitem()[0]

    def fits(self, row: int, appointment: Appointment) -> bool:
        """Tell whether a row speaks of an appointment: of its role and its office, as far as it says."""
        role = self.rows.value(Field.ROLE, row)
        if role and role != appointment.role:
            return False
        office = self.register.offices[appointment.office]
        name, city = self.rows.value(Field.OFFICE, row), self.rows.value(Field.CITY, row)
        country = self.rows.countries[row]
        if country and office.country and country != office.country:
            return False
        if name and name != office.name and fold(name) != fold(office.name):
            return False
        return not (city and office.city and not name and fold(city) != fold(office.city))
