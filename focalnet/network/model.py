"""The nouns of the register, frozen, and their codes. No reading, no writing.

Unknown is a value of its own everywhere: `Sex.NOT_STATED`, `StaffCategory.UNKNOWN`, `TorState.UNKNOWN`, None
for dates and numbers, the empty string for text. It never becomes the majority.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class Sex(StrEnum):
    """Sex as the organization's statistics count it; not stated never becomes one of the two."""

    WOMEN = "F"
    MEN = "M"
    NOT_STATED = "not_stated"


class StaffCategory(StrEnum):
    """International and national staff form the two-way split; non-staff never stands inside it."""

    INTERNATIONAL = "international"
    NATIONAL = "national"
    NON_STAFF = "non_staff"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a person is appointed as."""

    FOCAL_POINT = "focal_point"
    ALTERNATE = "alternate"
    HQ_WORKING_GROUP = "hq_working_group"
    REGIONAL_COORDINATOR = "regional_coordinator"


class Mandate(StrEnum):
    """Mainstreaming, or women in staff ("focal point for women"): UN practice keeps the two apart."""

    MAINSTREAMING = "mainstreaming"
    WOMEN_IN_STAFF = "women_in_staff"
    BOTH = "both"
    UNKNOWN = "unknown"


class TorState(StrEnum):
    """Whether the role stands in the person's regular terms of reference (Council report, 2009)."""

    NOT_REQUESTED = "not_requested"
    REQUESTED = "requested"
    DRAFTED = "drafted"
    INCLUDED = "included"
    DECLINED = "declined"
    UNKNOWN = "unknown"


class Seniority(StrEnum):
    """Derived from the grade by a table that is a setting."""

    SENIOR = "senior"
    MIDDLE = "middle"
    JUNIOR = "junior"
    UNKNOWN = "unknown"


class OfficeKind(StrEnum):
    """Kinds of office that ship; the list is data, and a file may hold others."""

    HEADQUARTERS = "headquarters"
    REGIONAL_OFFICE = "regional_office"
    COUNTRY_OFFICE = "country_office"
    SUB_OFFICE = "sub_office"
    SPECIAL_LIAISON = "special_liaison"
    MISSION_REGIONAL_FUNCTIONS = "mrf"
    ADMINISTRATIVE_CENTRE = "administrative_centre"
    UNKNOWN = "unknown"


class Person(NamedTuple):
    """A person of the register: no birth date, nationality, marital status, photograph, private address."""

    id: str
    family_name: str
    given_names: str = ""
    sex: Sex = Sex.NOT_STATED
    email: str = ""
    other_emails: tuple[str, ...] = ()
    telephone: str = ""
    form_language: str = ""  # one of FORM_LANGUAGES or empty: the language of the forms this person gets
    working_languages: tuple[str, ...] = ()  # ISO 639-1 codes
    verified_on: date | None = None
    notes: str = ""

    @property
    def name(self) -> str:
        """Return the name as written in a sentence: given names, then family name."""
        return f"{self.given_names} {self.family_name}".strip()


class Expertise(NamedTuple):
    """What a person knows of one area, self-rated from 1 to 4."""

    id: str
    person: str
    area: str
    level: int
    source: str = ""


class Office(NamedTuple):
    """A place of the organization. It keeps its identity when its kind changes (see `OfficeKindPeriod`)."""

    id: str
    name: str
    kind: str = OfficeKind.UNKNOWN
    city: str = ""
    country: str = ""  # ISO alpha-3, empty when not known
    region: str = ""  # the organization's own region: a code of table `region`, empty: by the country
    parent: str = ""
    opened: date | None = None
    closed: date | None = None
    focal_points_expected: int = 1
    footnote: str = ""


class FormerKind(NamedTuple):
    """The kind an office had until a date (that day excluded); before July 2011 many were MRFs."""

    id: str
    office: str
    kind: str
    until: date


class Appointment(NamedTuple):
    """Person, office and role, from a date, to a date (that day excluded from then on) or still open.

    `starts` None means: since a date nobody knows; such an appointment counts on every date until it ends.
    `ends` is the first day on which it is no longer held.
    """

    id: str
    person: str
    office: str
    role: Role = Role.FOCAL_POINT
    mandate: Mandate = Mandate.UNKNOWN
    starts: date | None = None
    ends: date | None = None
    end_reason: str = ""
    unit: str = ""
    job_title: str = ""
    staff_category: StaffCategory = StaffCategory.UNKNOWN
    grade: str = ""  # normalized where understood (`P-4`, `NO-B`, `G-5`), else as typed
    countries_covered: tuple[str, ...] = ()  # ISO alpha-3; never the duty-station country's column
    time_allotted: float | None = None  # per cent of working time allotted to the role
    time_spent: float | None = None  # per cent really spent: another number
    tor_state: TorState = TorState.UNKNOWN
    tor_date: date | None = None
    tor_reference: str = ""
    in_appraisal: bool | None = None
    appointed_by: str = ""
    term_ends: date | None = None


class Group(NamedTuple):
    """A named group: the Headquarters working group, a regional network."""

    id: str
    name: str
    kind: str = ""


class Membership(NamedTuple):
    """A person's time in a group."""

    id: str
    working_group: str
    person: str
    starts: date | None = None
    ends: date | None = None


class NotSamePerson(NamedTuple):
    """Two people of whom somebody said that they are two; `one` is the smaller id."""

    id: str
    one: str
    other: str


class Region(NamedTuple):
    """One of the organization's own regions: a list that the user edits."""

    id: str  # the code
    name_en: str
    name_fr: str = ""
    name_es: str = ""
    position: int = 0

    def name(self, language: str = "en") -> str:
        """Return the name in a language, in English where that language has none."""
        return {"fr": self.name_fr, "es": self.name_es}.get(language, "") or self.name_en


class CountryRow(NamedTuple):
    """A country as this network keeps it: its names, the region it lies in, and whether figures count it."""

    id: str  # ISO alpha-3
    name_en: str
    name_fr: str
    name_es: str
    region: str = ""
    counted: bool = True

    def name(self, language: str = "en") -> str:
        """Return the name in a language."""
        return {"fr": self.name_fr, "es": self.name_es}.get(language, self.name_en)
