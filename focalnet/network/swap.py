"""The rule the network is audited on: UN-SWAP, gender architecture and gender focal points.

Focal points at Headquarters, regional and country level are appointed at P-4 or above or the equivalent
national officer grade, have written terms of reference and at least 20 per cent of their time; version 3.0
(2025) adds adequate gender expertise. Each criterion is met, not met or unknown, and unknown is never met.
Versions and thresholds are settings.
The useful result is the list of gaps for each criterion, not one verdict.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.grades import at_least
from focalnet.network.model import StaffCategory, TorState
from focalnet.network.settings import NetworkSettings, network_settings
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from focalnet.network.records import Held, Standing
    from focalnet.store import NetworkFile


class Finding(StrEnum):
    """What the register says of a person and a criterion."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Level(StrEnum):
    """Where the rule asks for focal points; by the kind of the office on the date."""

    HEADQUARTERS = "headquarters"
    REGIONAL = "regional"
    COUNTRY = "country"
    UNKNOWN = "unknown"


CRITERIA = ("grade", "terms_of_reference", "time_share", "expertise")


@dataclass(frozen=True, slots=True)
class PersonCheck:
    """One person against the rule, by the leading appointment."""

    person: str
    appointment: str
    office: str
    level: Level
    findings: Mapping[str, Finding]
    exceeds_grade: Finding  # P-5 or above, or the national equivalent: asked for by "exceeds requirements"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people meet a criterion, do not meet it, or are not known to."""

    met: int = 0
    not_met: int = 0
    unknown: int = 0

    @property
    def people(self) -> int:
        """Return how many people were looked at."""
        return self.met + self.not_met + self.unknown


@dataclass(frozen=True, slots=True)
class SwapCheck:
    """The network against the rule as at a date: people, counts and gaps for each criterion."""

    as_at: date
    version: str
    criteria: tuple[str, ...]
    rows: tuple[PersonCheck, ...]
    counts: Mapping[str, Counts]
    by_level: Mapping[str, Mapping[str, Counts]]  # criterion → level → counts
    gaps: Mapping[str, tuple[PersonCheck, ...]]  # criterion → those who do not meet it
    unknown: Mapping[str, tuple[PersonCheck, ...]]  # criterion → those of whom it is not known
    exceeds_grade: Counts


def check(file: NetworkFile, as_at: date, settings: NetworkSettings | None = None) -> SwapCheck:
    """Check the network as at a date, by the network's own settings unless others are given."""
    held, offices = records.held(file, as_at), records.standing(file, as_at)
    return check_held(file, as_at, settings or network_settings(file), held, offices)


def check_held(
    file: NetworkFile,
    as_at: date,
    settings: NetworkSettings,
    held: Iterable[Held],
    offices: Mapping[str, Standing],
) -> SwapCheck:
    """Check appointments held on a date, in the order of `records.held`, that were read already."""
    rows = tuple(_checked(file, settings, held, offices))
    criteria = criteria_of(settings)
    by_level = {each: _by_level(rows, each) for each in criteria}
    return SwapCheck(
        as_at=as_at,
        version=settings.swap_version,
        criteria=criteria,
        rows=rows,
        counts={each: _counts(row.findings[each] for row in rows) for each in criteria},
        by_level=by_level,
        gaps={each: _with(rows, each, Finding.NOT_MET) for each in criteria},
        unknown={each: _with(rows, each, Finding.UNKNOWN) for each in criteria},
        exceeds_grade=_counts(row.exceeds_grade for row in rows),
    )


def check_person(file: NetworkFile, person_id: str, as_at: date) -> dict[str, Finding]:
    """Return the finding for each criterion of one person; none where no appointment is held."""
    held = records.held(file, as_at, person_id)
    offices = records.standing(file, as_at, {each.office for each in held})
    rows = _checked(file, network_settings(file), held, offices)
    return {name: finding for row in rows for name, finding in row.findings.items()}


def criteria_of(settings: NetworkSettings) -> tuple[str, ...]:
    """Return the criteria of the version: expertise is asked for from 3.0 on."""
    version = tuple(int(part) for part in settings.swap_version.split(".") if part.isdigit())
    return CRITERIA if version >= (3,) else CRITERIA[:3]


def criterion_words(criterion: str, settings: NetworkSettings, language: str = "en") -> str:
    """Return what a criterion asks for, with the network's own thresholds."""
    return words(language)(
        "criterion_asks",
        criterion,
        international=settings.swap_international_from,
        national=settings.swap_national_from,
        share=settings.swap_time_share,
        level=settings.swap_expertise_level,
    )


def _checked(
    file: NetworkFile,
    settings: NetworkSettings,
    appointments: Iterable[Held],
    offices: Mapping[str, Standing],
) -> list[PersonCheck]:
    people = records.leading(appointments)
    knowledge = records.expertise_of(file, people)
    criteria = criteria_of(settings)
    checked = []
    for who, held in people.items():
        findings = {
            "grade": _grade(held, settings.swap_international_from, settings.swap_national_from),
            "terms_of_reference": _terms_of_reference(held),
            "time_share": _time_share(held, settings),
            "expertise": _expertise(knowledge.get(who, ()), settings),
        }
        exceeds = _grade(held, settings.swap_international_exceeds, settings.swap_national_exceeds)
        asked = {each: findings[each] for each in criteria}
        level = level_of(offices[held.office].kind, settings)
        checked.append(PersonCheck(who, held.appointment, held.office, level, asked, exceeds))
    return checked


def level_of(kind: str, settings: NetworkSettings) -> Level:
    """Return the level that the network's settings give a kind of office."""
    return Level(settings.office_kind_levels.get(kind, Level.UNKNOWN))


def _grade(held: Held, international: str, national: str) -> Finding:
    if not held.grade and held.staff_category == StaffCategory.NON_STAFF:
        return Finding.NOT_MET
    return _finding(at_least(held.grade, international, national))


def _terms_of_reference(held: Held) -> Finding:
    if held.tor_state == TorState.UNKNOWN:
        return Finding.UNKNOWN
    return _finding(held.tor_state == TorState.INCLUDED)


def _time_share(held: Held, settings: NetworkSettings) -> Finding:
    return _finding(None if held.time_allotted is None else held.time_allotted >= settings.swap_time_share)


def _expertise(known: tuple[tuple[str, int], ...], settings: NetworkSettings) -> Finding:
    if not known:
        return Finding.UNKNOWN
    least, areas = settings.swap_expertise_level, settings.swap_gender_areas
    return _finding(any(area in areas and level >= least for area, level in known))


def _finding(met: bool | None) -> Finding:
    if met is None:
        return Finding.UNKNOWN
    return Finding.MET if met else Finding.NOT_MET


def _counts(findings: Iterable[Finding]) -> Counts:
    found = Counter(findings)
    return Counts(found[Finding.MET], found[Finding.NOT_MET], found[Finding.UNKNOWN])


def _by_level(rows: Iterable[PersonCheck], criterion: str) -> dict[str, Counts]:
    found: dict[Level, list[Finding]] = {level: [] for level in Level}
    for row in rows:
        found[row.level].append(row.findings[criterion])
    return {str(level): _counts(findings) for level, findings in found.items()}


def _with(rows: tuple[PersonCheck, ...], criterion: str, finding: Finding) -> tuple[PersonCheck, ...]:
    return tuple(row for row in rows if row.findings[criterion] is finding)
