"""The whole example as values of the register's model, the same on every call."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from focalnet.example.cast import COUNT_DAYS, WORKING_GROUP_SIZE
from focalnet.example.dice import Dice
from focalnet.example.facts import LAST_LOOK, facts_of, grade_of, promoted
from focalnet.example.pools import OfficeSeed, office_seeds, post_words, posts_table
from focalnet.example.story import Tenure, tell
from focalnet.folding import fold_tight
from focalnet.network.model import (
    Appointment,
    Expertise,
    FormerKind,
    Group,
    Membership,
    Office,
    Person,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.example.cast import Holder

SEED = 1325
KINDS_CHANGED = date(2011, 7, 1)  # missions with regional functions became regional or country offices


@dataclass(slots=True)
class Example:
    """Everything the example network holds, in the order in which it is written."""

    persons: list[Person] = field(default_factory=list)
    expertise: list[Expertise] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    former_kinds: list[FormerKind] = field(default_factory=list)
    appointments: list[Appointment] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)

    def open_on(self, day: date) -> list[Appointment]:
        """Return the appointments that are held on a day."""
        return [a for a in self.appointments if (a.starts or day) <= day and (a.ends is None or day < a.ends)]


@cache
def plan_example() -> Example:
    """Return the example network as values; nothing in it depends on the day on which it is made."""
    return _Planner().plan()


class _Planner:
    def __init__(self) -> None:
        self._dice = Dice(SEED)
        self._example = Example()
        self._emails: set[str] = set()
        self._people: dict[int, Person] = {}
        self._grades: dict[int, str] = {}

    def plan(self) -> Example:
        tenures = tell(self._dice)
        for seed in office_seeds():
            self._add_office(seed)
        for tenure in tenures:
            person = self._person(tenure.holder, tenures)
            self._appoint(person, tenure)
        self._add_coordinators(tenures)
        self._add_groups(tenures)
        return self._example

    def _add_office(self, seed: OfficeSeed) -> None:
        office = Office(
            self._dice.new_id(),
            seed.name,
            seed.kind,
            seed.city,
            seed.country,
            opened=seed.opened,
            closed=seed.closed,
            focal_points_expected=seed.expected,
            footnote=seed.footnote,
        )
        self._example.offices.append(office)
        if seed.former_kind:
            former = FormerKind(self._dice.new_id(), office.id, seed.former_kind, KINDS_CHANGED)
            self._example.former_kinds.append(former)

    def _person(self, holder: Holder, tenures: Sequence[Tenure]) -> Person:
        known = self._people.get(id(holder))
        if known is not None:
            return known
        dice, current = self._dice, _is_current(holder, tenures)
        person = Person(
            dice.new_id(),
            holder.family_name,
            holder.given_names,
            holder.sex,
            email=self._email(holder),
            telephone=f"ext. {dice.number(3100, 9899)}" if dice.chance(0.45) else "",
            form_language=_form_language(holder),
            working_languages=holder.languages if current or dice.chance(0.5) else (),
            verified_on=dice.day(date(2012, 6, 1), LAST_LOOK) if current and dice.chance(0.7) else None,
            notes=dice.pick(post_words("notes", "current")) if current and dice.chance(0.06) else "",
        )
        self._people[id(holder)] = person
        self._example.persons.append(person)
        if current:
            self._add_expertise(person)
        return person

    def _email(self, holder: Holder) -> str:
        initials = "".join(part[0] for part in holder.given_names.replace("-", " ").split()[:2])
        stem = fold_tight(f"{initials}{holder.family_name}")[:18]
        number = 1
        while (address := f"{stem}{number if number > 1 else ''}@example.org") in self._emails:
            number += 1
        self._emails.add(address)
        return address

    def _add_expertise(self, person: Person) -> None:
        dice = self._dice
        if not dice.chance(0.6):
            return
        likely: dict[str, float] = posts_table()["areas"]
        areas = dice.sample(list(likely), dice.number(1, 5), lambda area: likely[area])
        source = dice.pick(("Survey 2012", "Survey 2012", "Survey 2012", "Workshop 2009"))
        for area in areas:
            level = dice.weighted({1: 15, 2: 35, 3: 35, 4: 15})
            self._example.expertise.append(Expertise(dice.new_id(), person.id, area, level, source))

    def _appoint(self, person: Person, tenure: Tenure) -> None:
        """Add the tenure as one appointment, or as two where a promotion changed its facts from a date."""
        dice, holder = self._dice, tenure.holder
        grade = self._grades.get(id(holder)) or grade_of(dice, holder, tenure.post)
        row = Appointment(
            dice.new_id(),
            person.id,
            self._example.offices[tenure.post.office].id,
            tenure.post.role,
            starts=tenure.starts,
            ends=tenure.ends,
            end_reason=self._end_reason(tenure),
            staff_category=holder.category,
            grade=grade,
            **facts_of(dice, tenure, grade),
        )
        self._example.appointments += self._promote(row, tenure)
        self._grades[id(holder)] = self._example.appointments[-1].grade

    def _promote(self, row: Appointment, tenure: Tenure) -> Iterator[Appointment]:
        until = tenure.ends or LAST_LOOK
        if (until - tenure.began).days < 1400 or not promoted(row.grade) or not self._dice.chance(0.25):
            yield row
            return
        day = self._dice.day(tenure.began + timedelta(days=700), until - timedelta(days=300))
        yield row._replace(ends=day, end_reason="changed")
        yield row._replace(id=self._dice.new_id(), starts=day, grade=promoted(row.grade))

    def _end_reason(self, tenure: Tenure) -> str:
        if tenure.ends is None:
            return ""
        if tenure.post.role == Role.HQ_WORKING_GROUP:
            return "term_ended"
        reasons = {"handed_over": 4, "reassigned": 3, "left_organization": 3, "term_ended": 2, "": 3}
        return self._dice.weighted(reasons)

    def _add_coordinators(self, tenures: Sequence[Tenure]) -> None:
        """Give some leading focal points a second appointment at once: coordinator of their region."""
        for tenure in tenures:
            began = posts_table()["coordinators"].get(tenure.post.seed.name)
            if began is None or not tenure.post.leads or not tenure.open_on(began + timedelta(days=500)):
                continue
            starts = max(began, tenure.began)
            office = self._example.offices[tenure.post.office].id
            row = Appointment(
                self._dice.new_id(),
                self._people[id(tenure.holder)].id,
                office,
                Role.REGIONAL_COORDINATOR,
                starts=starts,
                ends=tenure.ends,
                staff_category=tenure.holder.category,
                grade=self._grades[id(tenure.holder)],
                countries_covered=tenure.post.seed.covers,
            )
            self._example.appointments.append(row)

    def _add_groups(self, tenures: Sequence[Tenure]) -> None:
        group = self._add_group("Working Group on Gender Issues", "hq_working_group")
        for tenure in tenures[:WORKING_GROUP_SIZE]:
            self._join(group, tenure)
        for name, countries in posts_table()["networks"].items():
            group = self._add_group(name, "regional_network")
            members = [
                t for t in tenures if t.post.seed.country in countries.split() and t.open_on(COUNT_DAYS[2003])
            ]
            for tenure in members:
                self._join(group, tenure)

    def _add_group(self, name: str, kind: str) -> Group:
        group = Group(self._dice.new_id(), name, kind)
        self._example.groups.append(group)
        return group

    def _join(self, group: Group, tenure: Tenure) -> None:
        person = self._people[id(tenure.holder)].id
        row = Membership(self._dice.new_id(), group.id, person, tenure.starts, tenure.ends)
        self._example.memberships.append(row)


def _is_current(holder: Holder, tenures: Sequence[Tenure]) -> bool:
    return any(tenure.holder is holder and tenure.ends is None for tenure in tenures)


def _form_language(holder: Holder) -> str:
    return next((language for language in holder.languages if language in {"en", "fr", "es"}), "")
