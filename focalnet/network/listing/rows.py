"""One appointment with everything a table, a detail pane or an export shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.grades import seniority_of
from focalnet.network.settings import network_settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.model import (
        Appointment,
        Mandate,
        Person,
        Role,
        Seniority,
        Sex,
        StaffCategory,
        TorState,
    )
    from focalnet.store import NetworkFile


@dataclass(frozen=True, slots=True)
class RosterRow:
    """An appointment, its holder and its office. Codes stay codes; names are in one language."""

    appointment_id: str
    person_id: str
    office_id: str
    family_name: str
    given_names: str
    sex: Sex
    email: str
    other_emails: tuple[str, ...]
    telephone: str
    form_language: str
    languages: tuple[str, ...]  # working languages, ISO 639-1
    verified_on: date | None
    notes: str
    office: str
    office_kind: str
    city: str
    country: str  # ISO alpha-3 of the duty station
    country_name: str
    region: str  # the organization's own region, by code
    region_name: str
    role: Role
    mandate: Mandate
    starts: date | None
    ends: date | None
    end_reason: str
    unit: str
    job_title: str
    staff_category: StaffCategory
    grade: str
    seniority: Seniority
    countries_covered: tuple[str, ...]
    time_allotted: float | None
    time_spent: float | None
    tor_state: TorState
    tor_date: date | None
    tor_reference: str
    in_appraisal: bool | None
    appointed_by: str
    term_ends: date | None
    expertise: tuple[tuple[str, int], ...]  # area and level, the highest level first
    groups: tuple[str, ...]  # names of the groups that the person was ever in

    @property
    def name(self) -> str:
        """Return the name as lists write it: family name, comma, given names."""
        return ", ".join(part for part in (self.family_name, self.given_names) if part)


def rows(
    file: NetworkFile, ids: Sequence[str], language: str = "en", as_at: date | None = None
) -> list[RosterRow]:
    """Return the rows of these appointments, in the order of the ids; ids that are gone are left out.

    The kind of an office is that of `as_at`, by default of today.
    """
    held = {each.id: each for each in records.appointments(file, ids=ids)}
    people = {each.id: each for each in records.persons(file, {each.person for each in held.values()})}
    stations = records.standing(file, as_at or date.today(), {each.office for each in held.values()})  # noqa: DTZ011 - the reader's own day
    made = _Rows(file, language, stations, people)
    return [made.row(held[each]) for each in ids if each in held]


class _Rows:
    """What the rows of one list share."""

    def __init__(
        self,
        file: NetworkFile,
        language: str,
        offices: Mapping[str, records.Standing],
        people: Mapping[str, Person],
    ) -> None:
        self._people = people
        self._offices = offices
        self._countries = records.country_names(file, language)
        self._regions = {row.id: row.name(language) for row in records.regions(file)}
        table = network_settings(file).seniority
        self._seniority = cache(lambda grade: seniority_of(grade, table))
        self._expertise = records.expertise_of(file, people)
        self._groups = records.groups_of(file, people)

    def row(self, held: Appointment) -> RosterRow:
        """Return an appointment with its holder and its office."""
        who, place = self._people[held.person], self._offices[held.office]
        return RosterRow(
            held.id, who.id, place.id,
            who.family_name, who.given_names, who.sex, who.email, who.other_emails, who.telephone,
            who.form_language, who.working_languages, who.verified_on, who.notes,
            place.name, place.kind, place.city,
            place.country, self._countries.get(place.country, place.country),
            place.region, self._regions.get(place.region, place.region),
            held.role, held.mandate, held.starts, held.ends, held.end_reason, held.unit, held.job_title,
            held.staff_category, held.grade, self._seniority(held.grade), held.countries_covered,
            held.time_allotted, held.time_spent, held.tor_state, held.tor_date, held.tor_reference,
            held.in_appraisal, held.appointed_by, held.term_ends,
            self._expertise.get(who.id, ()), self._groups.get(who.id, ()),
        )  # fmt: skip
