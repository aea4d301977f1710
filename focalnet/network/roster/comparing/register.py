"""The register as an import sees it: read once, so that planning again after a decision reads nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.matching import People, Somebody, Traits
from focalnet.network.roster import lexicon
from focalnet.network.settings import in_all_languages, network_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from focalnet.network.grades import Categories
    from focalnet.network.model import Appointment, CountryRow, Office, Person, Region
    from focalnet.network.settings import NetworkSettings
    from focalnet.store import NetworkFile

LEARNED = (
    "header",
    "country",
    "region",
    "grade",
    "staff_category",
    "role",
    "tor_state",
    "office_kind",
    "mandate",
)
"""Kinds of aliases that an import learns and uses; sex and dates are decided file by file."""


@dataclass(frozen=True, slots=True)
class Register:
    """What a network holds as at a date, and the last step it had when it was read."""

    mark: int
    as_at: date
    people: Mapping[str, Person]
    offices: Mapping[str, Office]
    appointments: Mapping[str, Appointment]  # open on the date
    held_by: Mapping[str, tuple[Appointment, ...]]  # the same, by person
    last_offices: Mapping[str, str]  # person → office of the latest appointment that is over
    countries: Mapping[str, CountryRow]
    regions: tuple[Region, ...]
    aliases: Mapping[str, Mapping[str, str]]
    expertise: Mapping[str, tuple[tuple[str, int], ...]]  # person → areas and levels
    settings: NetworkSettings

    @property
    def categories(self) -> Categories:
        """Return the staff category that each ladder of grades has by default."""
        return self.settings.staff_categories

    @property
    def office_kinds(self) -> dict[str, str]:
        """Return the folded words for the kinds of office that the network has, with their codes."""
        shipped = lexicon.codes("office_kind").items()
        kept = {text: code for text, code in shipped if code in self.settings.office_kinds}
        return kept | self._named("office_kind", self.settings.office_kinds)

    @property
    def region_codes(self) -> dict[str, str]:
        """Return the folded codes and names of regions, in all languages, with their codes."""
        named = ((fold(text), r.id) for r in self.regions for text in (r.id, r.name_en, r.name_fr, r.name_es))
        return {text: code for text, code in named if text}

    @property
    def area_codes(self) -> dict[str, str]:
        """Return the folded codes and names of the areas of expertise, in all languages, with their codes."""
        return self._named("expertise", self.settings.expertise_areas)

    def _named(self, section: str, codes: Iterable[str]) -> dict[str, str]:
        """Return the folded codes and what they are called in all languages, with the codes."""
        called = in_all_languages(self.settings, section, codes)
        return {fold(text): code for code, names in called.items() for text in (*names, code)}

    def region_of(self, office: Office) -> str:
        """Return the region of an office: its own, else its country's."""
        country = self.countries.get(office.country)
        return office.region or (country.region if country else "")


def last_step(file: NetworkFile) -> int:
    """Return the number of the latest step: the mark by which a plan knows that nothing has changed since."""
    latest = file.history(limit=1)
    return latest[0].id if latest else 0


def read_register(file: NetworkFile, as_at: date) -> Register:
    """Return the register as at a date."""
    everything = records.appointments(file)
    is_open = [
        a
        for a in everything
        if (a.starts is None or a.starts <= as_at) and (a.ends is None or a.ends > as_at)
    ]
    held: dict[str, list[Appointment]] = defaultdict(list)
    for appointment in is_open:
        held[appointment.person].append(appointment)
    people = {person.id: person for person in records.persons(file)}
    return Register(
        mark=last_step(file),
        as_at=as_at,
        people=people,
        offices={office.id: office for office in records.offices(file)},
        appointments={appointment.id: appointment for appointment in is_open},
        held_by={person: tuple(each) for person, each in held.items()},
        last_offices={a.person: a.office for a in everything if a.person not in held},
        countries=records.countries(file),
        regions=tuple(records.regions(file)),
        expertise=records.expertise_of(file, people),
        settings=network_settings(file),
        aliases={kind: file.aliases(kind) for kind in LEARNED},
    )


def people_of(register: Register) -> People:
    """Return the index over everybody in the register, former focal points too."""
    return People((_somebody(register, person) for person in register.people.values()), _traits_of(register))


def _somebody(register: Register, person: Person) -> Somebody:
    countries = frozenset(office.country for office in _offices(register, person.id) if office.country)
    return Somebody(person.id, person.family_name, person.given_names, _emails(person), countries)


def _emails(person: Person) -> tuple[str, ...]:
    if not person.email:
        return ()
    return tuple(email.lower() for email in (person.email, *person.other_emails))


def _offices(register: Register, person: str) -> list[Office]:
    """Return the offices of a person's open appointments, else the last one."""
    held = register.held_by.get(person, ())
    last = register.last_offices.get(person, "")
    ids = [appointment.office for appointment in held] or ([last] if last else [])
    return [register.offices[office] for office in ids]


def _traits_of(register: Register) -> Callable[[str], Traits]:
    def traits(person_id: str) -> Traits:
        person = register.people[person_id]
        held = register.held_by.get(person_id, ())
        offices = _offices(register, person_id)
        others = {"telephone": digits(person.telephone)}
        if len(held) == 1:
            others |= {"grade": held[0].grade, "starts": str(held[0].starts or "")}
        return Traits(
            person.family_name,
            person.given_names,
            _emails(person),
            "" if person.sex == "not_stated" else person.sex.value,
            frozenset(office.country for office in offices if office.country),
            frozenset(fold(text) for office in offices for text in (office.name, office.city) if text),
            {name: value for name, value in others.items() if value},
        )

    return traits


@lru_cache(maxsize=65536)
def digits(telephone: str) -> str:
    """Return the digits of a telephone number, by which two numbers are compared."""
    return "".join(character for character in telephone if character.isdigit())
