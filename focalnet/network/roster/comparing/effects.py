"""From who the rows are to what they do: outcomes, changed cells, offices."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from focalnet.network.roster.comparing.changes import (
    Change,
    Comparison,
    RowView,
    appointment_changes,
    expertise_changes,
    office_changes,
    person_changes,
    uncrossed,
    view,
)
from focalnet.network.roster.comparing.offices import Offices, descriptions
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Effects, Outcome

if TYPE_CHECKING:
    from focalnet.network.model import Appointment
    from focalnet.network.roster.comparing.deciding import Identities
    from focalnet.network.roster.comparing.offices import Described
    from focalnet.network.roster.comparing.register import Register
    from focalnet.network.roster.facts import Facts

_MOVES = frozenset({Field.OFFICE, Field.COUNTRY, Field.CITY})


def effects_of(facts: Facts, found: Identities, register: Register) -> Effects:
    """Return what the rows do, given who they are."""
    work = _Effects(facts, found, register)
    for row in range(len(facts)):
        work.decide(row)
    work.settle_office_corrections()
    return work.effects


class _Effects:
    """One pass over the rows."""

    def __init__(self, facts: Facts, found: Identities, register: Register) -> None:
        self.facts, self.found, self.register = facts, found, register
        self.offices = Offices(register)
        self.described = descriptions(facts)
        self.compare = Comparison(facts, register)
        self.known: dict[Described, str | tuple[str, str]] = {}
        self.effects = Effects([], new_offices=self.offices.new)
        self.corrections: dict[str, dict[int, dict[Field, Any]]] = defaultdict(dict)

    def decide(self, row: int) -> None:
        """Decide the outcome of one row."""
        self.effects.outcomes.append(self._outcome(row))

    def _outcome(self, row: int) -> Outcome:
        person = self.found.person[row]
        if row in self.found.left_out or (row in self.facts.rejected and not person):
            return Outcome.REJECTED
        if row in self.found.candidates:
            return Outcome.DOUBTFUL
        if person:
            return self._known_person(row, person)
        self.effects.office_of[row] = self._office(row)
        return Outcome.NEW

    def _office(self, row: int) -> str | tuple[str, str]:
        described = self.described[row]
        if described not in self.known:
            self.known[described] = self.offices.find(described)
        return self.known[described]

    def _known_person(self, row: int, person: str) -> Outcome:
        held = self.register.appointments.get(self.found.appointment[row])
        ours = row in self.found.by_id
        if held and self.compare.is_as_held(row, self.register.people[person], held, ours=ours):
            return Outcome.UNCHANGED
        seen = view(self.facts, row, ours=ours)
        changes, notes = person_changes(seen, self.register.people[person])
        changes += expertise_changes(seen, self.register.expertise.get(person, ()))
        if held is None:
            changes += self._added(row)
        else:
            own, crossed = uncrossed(appointment_changes(seen, held, self.register.categories), held)
            changes += own + self._place(row, seen, held)
            notes += crossed
        if notes:
            self.effects.notes[row] = notes
        if changes:
            self.effects.changes[row] = changes
            return Outcome.CHANGED
        return Outcome.UNCHANGED

    def _added(self, row: int) -> list[Change]:
        """Give somebody of the register an appointment more, or again."""
        office = self._office(row)
        self.effects.adds.add(row)
        self.effects.office_of[row] = office
        return [Change(Field.OFFICE, "", self.office_name(office))]

    def office_name(self, office: str | tuple[str, str]) -> str:
        """Return the name of an office that is there or will be."""
        return (
            self.register.offices[office].name if isinstance(office, str) else self.offices.new[office].name
        )

    def _place(self, row: int, seen: RowView, held: Appointment) -> list[Change]:
        """Tell a move to another office from a correction of the one held."""
        office = self.register.offices[held.office]
        changes = office_changes(seen, office, self.register.region_of(office))
        if not changes:
            return []
        moving = {change.field for change in changes} & _MOVES
        fills = all(not change.old for change in changes if change.field in moving)
        if moving and not fills and not (seen.ours and Field.OFFICE not in moving):
            target = self._office(row)
            if target == held.office:
                return []
            self.effects.office_of[row] = target
            return [change for change in changes if change.field in _MOVES] or changes
        self.corrections[office.id][row] = {change.field: change.new for change in changes}
        return changes

    def settle_office_corrections(self) -> None:
        """Correct an office only where the rows of the file agree; else the rows that differ move."""
        for office, rows in self.corrections.items():
            facts: dict[Field, Any] = {}
            for row, said in rows.items():
                if any(of in facts and facts[of] != value for of, value in said.items()):
                    self.effects.notes.setdefault(row, []).append("office_disagrees")
                    self._drop(row, said.keys())
                else:
                    facts |= said
            self.effects.corrected_offices[office] = facts

    def _drop(self, row: int, fields: object) -> None:
        kept = [change for change in self.effects.changes.get(row, []) if change.field not in set(fields)]  # type: ignore[call-overload]
        self.effects.changes[row] = kept
        if not kept:
            del self.effects.changes[row]
            self.effects.outcomes[row] = Outcome.UNCHANGED
