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
    from collections.abc import Iterable, Mapping, Sequence

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


class Known:
    """The small tables that rows take names from: offices as they were on a date, countries, regions."""

    def __init__(
        self, file: NetworkFile, language: str, as_at: date, offices: Iterable[str] | None = None
    ) -> None:
        """Read the tables; of the offices only those with these ids, where only their rows are made."""
        self.offices = records.standing(file, as_at, offices)
        self.countries = records.country_names(file, language)
        self.regions = {row.id: row.name(language) for row in records.regions(file)}
        table = network_settings(file).seniority
        self.seniority = cache(lambda grade: seniority_of(grade, table))


def rows(
    file: NetworkFile,
    ids: Sequence[str],
    language: str = "en",
    as_at: date | None = None,
    known: Known | None = None,
) -> list[RosterRow]:
    """Return the rows of these appointments, in the order of the ids; ids that are gone are left out.

    The kind of an office is that of `as_at`, by default of today. Whoever asks often keeps what is `known`,
    or asks a `Listing`.
    """
    held = {each.id: each for each in records.appointments(file, ids=ids)}
    if known is None:
        day = as_at or date.today()  # noqa: DTZ011 - the reader's own day
        known = Known(file, language, day, {each.office for each in held.values()})
    people = {each.id: each for each in records.persons(file, {each.person for each in held.values()})}
    made = _Rows(file, known, people)
    return [made.row(held[each]) for each in ids if each in held]


class _Rows:
    """What the rows of one list share."""

    def __init__(self, file: NetworkFile, known: Known, people: Mapping[str, Person]) -> None:
        self._known = known
        self._people = people
        self._expertise = records.expertise_of(file, people)
        self._groups = records.groups_of(file, people)

    def row(self, held: Appointment) -> RosterRow:
        """Return an appointment with its holder and its office."""
        known = self._known
        who, place = self._people[held.person], known.offices[held.office]
        return RosterRow(
            held.id, who.id, place.id,
            who.family_name, who.given_names, who.sex, who.email, who.other_emails, who.telephone,
            who.form_language, who.working_languages, who.verified_on, who.notes,
            place.name, place.kind, place.city,
            place.country, known.countries.get(place.country, place.country),
            place.region, known.regions.get(place.region, place.region),
            held.role, held.mandate, held.starts, held.ends, held.end_reason, held.unit, held.job_title,
            held.staff_category, held.grade, known.seniority(held.grade), held.countries_covered,
            held.time_allotted, held.time_spent, held.tor_state, held.tor_date, held.tor_reference,
            held.in_appraisal, held.appointed_by, held.term_ends,
            self._expertise.get(who.id, ()), self._groups.get(who.id, ()),
        )  # fmt: skip
