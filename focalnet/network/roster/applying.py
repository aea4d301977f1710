"""Carries out a plan: one step, one undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network import records
from focalnet.network.actions import set_expertise
from focalnet.network.model import Appointment, Expertise, NotSamePerson, Office, Role
from focalnet.network.roster.comparing.register import last_step
from focalnet.network.roster.comparing.repeating import row_of
from focalnet.network.roster.fields import APPOINTMENT, PERSON, Field
from focalnet.network.roster.plan import Outcome
from focalnet.problems import Place, Refused
from focalnet.progress import Telling, unheard
from focalnet.store import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from focalnet.network.roster.comparing.changes import Change
    from focalnet.network.roster.plan import RosterPlan
    from focalnet.progress import Report
    from focalnet.store import NetworkFile

_OF_PERSON = 0.3  # of the work of writing a row; the rest is the appointment
_PERSON_FIELDS = frozenset(PERSON)
_APPOINTMENT_FIELDS = frozenset(APPOINTMENT)


class Applied(NamedTuple):
    """How many people, appointments and offices an import made, rows it changed, appointments it ended."""

    people: int
    appointments: int
    offices: int
    changed: int
    ended: int


def apply(file: NetworkFile, plan: RosterPlan, report: Report = unheard) -> Applied:
    """Carry out the plan as one step `roster.import`; the plan that was shown is what is done.

    `report` is told how many rows are written, of how many; what it raises takes everything back.

    Raises:
        Refused: The register has changed since the plan was made (`roster.register_moved_on`).

    """
    if last_step(file) != plan.register.mark:
        raise Refused("roster.register_moved_on", Place(plan.file))
    counts = plan.counts
    with file.step("roster.import", file=plan.file, new=counts[Outcome.NEW], changed=counts[Outcome.CHANGED]):
        return _Applying(file, plan, report).run()


class _Applying:
    """One import on its way into the file."""

    def __init__(self, file: NetworkFile, plan: RosterPlan, report: Report) -> None:
        self.telling = Telling(report, len(plan.facts))
        self.file, self.plan = file, plan
        self.facts, self.effects = plan.facts, plan.effects
        self.new_rows = [n for n, outcome in enumerate(self.effects.outcomes) if outcome is Outcome.NEW]
        self.person_of: dict[int, str] = {}
        self.office_ids: dict[tuple[str, str], str] = {}

    def run(self) -> Applied:
        """Write everything, the rows that others point at first."""
        offices = self._insert_offices()
        people = self._insert_people()
        appointments = self._insert_appointments()
        self._correct_offices()
        for row, changes in self.telling.each(self.effects.changes.items(), 1):
            self._change(row, changes)
        self._end_missing()
        self._remember()
        changed = self.plan.counts[Outcome.CHANGED]
        return Applied(people, appointments, offices, changed, len(self._ended()))

    def _insert_offices(self) -> int:
        wanted = dict.fromkeys(key for key in self.effects.office_of.values() if isinstance(key, tuple))
        made = []
        for key in wanted:
            self.office_ids[key] = new_id()
            name, city, country, region, kind = self.effects.new_offices[key]
            made.append(Office(self.office_ids[key], name, kind, city, country, region))
        return records.OFFICE.insert(self.file, made) if made else 0

    def _insert_people(self) -> int:
        same_as = self.plan.found.same_as
        fresh = [row for row in self.new_rows if row not in same_as]
        self.person_of = {row: new_id() for row in fresh}
        for row in self.new_rows:
            if row in same_as:
                self.person_of[row] = self._same_person(same_as[row])
        ids = [self.person_of[row] for row in fresh]
        columns = {"id": ids, **self._stated(PERSON, fresh)}
        records.PERSON.insert_columns(self.file, columns, partial(self.telling.each, worth=_OF_PERSON))
        if Field.EXPERTISE in self.facts.values:
            records.EXPERTISE.insert(self.file, self._expertise(fresh))
        return len(fresh)

    def _same_person(self, row: int) -> str:
        known = self.plan.found.person[row]
        return known or self.person_of[row]

    def _expertise(self, rows: list[int]) -> Iterator[Expertise]:
        areas = self.facts.column(Field.EXPERTISE)
        for row in rows:
            for area, level in areas[row]:
                yield Expertise(new_id(), self.person_of[row], area, level, self.plan.file)

    def _insert_appointments(self) -> int:
        rows = [*self.new_rows, *sorted(self.effects.adds)]
        stated = self._stated(APPOINTMENT, rows)
        roles = stated.get("role", [""] * len(rows))
        people = self.plan.found.person
        columns = {
            **stated,
            "id": [new_id() for _ in rows],
            "person": [self.person_of.get(row) or people[row] for row in rows],
            "office": [self._office(row) for row in rows],
            "role": [role or Role.FOCAL_POINT for role in roles],
        }
        if not rows:
            return 0
        worth = 1 - _OF_PERSON
        return records.APPOINTMENT.insert_columns(self.file, columns, partial(self.telling.each, worth=worth))

    def _stated(self, fields: Sequence[Field], rows: list[int]) -> dict[str, list[Any]]:
        """Return the columns that the file states, for some rows."""
        columns = {of.value: self.facts.values[of] for of in fields if of in self.facts.values}
        if len(rows) == len(self.facts):
            return columns
        return {name: [column[row] for row in rows] for name, column in columns.items()}

    def _office(self, row: int) -> str:
        office = self.effects.office_of[row]
        return office if isinstance(office, str) else self.office_ids[office]

    def _correct_offices(self) -> None:
        for office, facts in self.effects.corrected_offices.items():
            named = {_OFFICE_COLUMNS[of]: value for of, value in facts.items()}
            records.OFFICE.update(self.file, office, named)

    def _change(self, row: int, changes: list[Change]) -> None:
        """Change the person and the appointment of a row; from a day on where the plan says so."""
        for change in changes:
            if change.field is Field.EXPERTISE:
                self._set_expertise(self.plan.found.person[row], dict(change.old), dict(change.new))
        person = {c.field.value: c.new for c in changes if c.field in _PERSON_FIELDS}
        records.PERSON.update(self.file, self.plan.found.person[row], person)
        held = self.plan.register.appointments.get(self.plan.found.appointment[row])
        if held is None:
            return
        facts: dict[str, Any] = {c.field.value: c.new for c in changes if c.field in _APPOINTMENT_FIELDS}
        if row in self.effects.office_of:
            facts["office"] = self._office(row)
        self._change_appointment(held, facts)

    def _set_expertise(self, person: str, old: dict[str, int], new: dict[str, int]) -> None:
        set_expertise(self.file, person, {**dict.fromkeys(old, 0), **new}, self.plan.file)

    def _change_appointment(self, held: Appointment, facts: dict[str, Any]) -> None:
        day = self.plan.decisions.changes_from
        if day is None or not facts.keys() & _POST or not _is_within(held, day):
            records.APPOINTMENT.update(self.file, held.id, facts)
            return
        following = held._replace(id=new_id(), **{**facts, "starts": day})
        records.APPOINTMENT.update(self.file, held.id, {"ends": day, "end_reason": "changed"})
        records.APPOINTMENT.insert(self.file, [following])

    def _ended(self) -> dict[str, Any]:
        missing = {each.appointment for each in self.plan.missing}
        return {each: day for each, day in self.plan.decisions.ended.items() if each in missing}

    def _end_missing(self) -> None:
        for appointment, day in self._ended().items():
            held = self.plan.register.appointments[appointment]
            if held.starts and held.starts > day:
                raise Refused("roster.ended_before_start", Place(self.plan.file), date=day.isoformat())
            facts = {"ends": day, "end_reason": "missing_from_roster"}
            records.APPOINTMENT.update(self.file, appointment, facts)

    def _remember(self) -> None:
        """Learn what was decided about headers and values, and who is not the same person."""
        for kind, text, meaning in dict.fromkeys(self.plan.learned):
            self.file.learn_alias(kind, text, meaning)
        pairs = {
            tuple(sorted((self.person_of[row], person)))
            for row, person in self._told_apart()
            if row in self.person_of
        }
        records.NOT_SAME_PERSON.insert(self.file, (NotSamePerson(new_id(), *pair) for pair in sorted(pairs)))

    def _told_apart(self) -> Iterator[tuple[int, str]]:
        """Return the rows said to be somebody new, each with the people they might have been."""
        for row, candidates in self.plan.found.refused.items():
            for candidate in candidates:
                other = row_of(candidate)
                person = candidate if other is None else self.person_of.get(other, "")
                if person:
                    yield row, person


def _is_within(held: Appointment, day: date) -> bool:
    """Tell whether a day lies inside an appointment, so that it can close there and the next begin."""
    return (held.starts is None or held.starts < day) and (held.ends is None or held.ends > day)


_POST = frozenset(
    {"office", "role", "grade", "staff_category", "job_title", "unit", "mandate", "time_allotted"}
)
"""Facts of an appointment that change from a day on; others are corrected."""
_OFFICE_COLUMNS = {
    Field.OFFICE: "name",
    Field.CITY: "city",
    Field.COUNTRY: "country",
    Field.REGION: "region",
    Field.OFFICE_KIND: "kind",
}
