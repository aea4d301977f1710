"""The register as it stands on a date: appointments held, offices with the kind they had then."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network.records.reading import HELD, STANDING
from focalnet.network.views import counts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from focalnet.store import NetworkFile


class Held(NamedTuple):
    """An appointment held on a date, with the facts that figures need; codes and dates as text."""

    appointment: str
    person: str
    office: str
    role: str
    starts: str | None
    staff_category: str
    grade: str
    sex: str
    tor_state: str
    time_allotted: float | None
    term_ends: str | None
    email: str
    verified_on: str | None


class Standing(NamedTuple):
    """An office on a date: the kind it had then, its own region or else its country's."""

    id: str
    name: str
    kind: str
    city: str
    country: str
    region: str
    expected: int
    counted: bool  # whether figures count its country
    open: bool
    opened: str | None
    closed: str | None


class Span(NamedTuple):
    """The time of one appointment that fills a place, dates as text; `ends` None: held on the date."""

    office: str
    person: str
    starts: str | None
    ends: str | None


# The leading appointment of a person comes first: focal point, regional coordinator, Headquarters working
# group, alternate; then the earliest start, where nobody knows since when the first of all; then the id.
_HELD = """
SELECT t.id, t.person, t.office, t.role, t.starts, t.staff_category, t.grade, p.sex, t.tor_state,
       t.time_allotted, t.term_ends, p.email, p.verified_on
FROM appointment t JOIN person p ON p.id = t.person
"""
_LEADING_FIRST = """
ORDER BY CASE t.role WHEN 'focal_point' THEN 0 WHEN 'regional_coordinator' THEN 1
                     WHEN 'hq_working_group' THEN 2 ELSE 3 END, t.starts, t.id
"""

# The kind an office had on a date is the first former kind that lasted beyond it, else the kind of today.
KIND_THEN = """coalesce((SELECT f.kind FROM former_kind f WHERE f.office = t.id AND f.until > :as_at
                         ORDER BY f.until LIMIT 1), t.kind)"""

_STANDING = f"""
SELECT t.id, t.name, {KIND_THEN}, t.city, t.country,
       CASE WHEN t.region <> '' THEN t.region ELSE coalesce(c.region, '') END,
       t.focal_points_expected, {counts(KIND_THEN)}, {STANDING}, t.opened, t.closed
FROM office t LEFT JOIN country c ON c.id = t.country
"""  # noqa: S608 - own literals
_BY_NAME = "ORDER BY t.name, t.id"


def held(file: NetworkFile, as_at: date, person: str | None = None) -> list[Held]:
    """Return the appointments held on a date, by everybody or one person; of each, the leading one first."""
    args = {"as_at": as_at.isoformat(), "person": person}
    whose = "AND t.person = :person" if person else ""
    return [Held._make(row) for row in file.query(f"{_HELD} WHERE {HELD} {whose} {_LEADING_FIRST}", args)]


def sexes(file: NetworkFile, as_at: date) -> dict[str, int]:
    """Return how many people of each sex hold an appointment on a date, counted by the engine."""
    people = (
        f"SELECT DISTINCT t.person, p.sex FROM appointment t JOIN person p ON p.id = t.person WHERE {HELD}"  # noqa: S608
    )
    rows = file.query(
        f"SELECT sex, count(*) FROM ({people}) GROUP BY sex",  # noqa: S608 - own literals
        {"as_at": as_at.isoformat()},
    )
    return {str(sex): int(count) for sex, count in rows}


def offices_held(file: NetworkFile, as_at: date) -> set[str]:
    """Return the offices in which somebody holds an appointment on a date."""
    select = f"SELECT DISTINCT t.office FROM appointment t WHERE {HELD}"  # noqa: S608 - own literals
    return {str(office) for (office,) in file.query(select, {"as_at": as_at.isoformat()})}


def spans(file: NetworkFile, as_at: date, offices: Iterable[str]) -> list[Span]:
    """Return the times in which people filled places of offices until a date, later ends unknown."""
    rows = file.query(
        "SELECT office, person, starts, CASE WHEN ends <= :as_at THEN ends END FROM appointment"
        " WHERE role <> 'alternate' AND (starts IS NULL OR starts <= :as_at)"
        " AND (starts IS NULL OR ends IS NULL OR starts < ends)"
        " AND office IN (SELECT value FROM json_each(:offices))",
        {"as_at": as_at.isoformat(), "offices": json.dumps(sorted(offices))},
    )
    return [Span._make(row) for row in rows]


def first_by_name(file: NetworkFile, as_at: date, most: int) -> list[str]:
    """Return the first appointments held on a date, by name as the engine sorts; 50 ms of 100,000."""
    by_name = "ORDER BY p.family_name COLLATE NOCASE, p.given_names COLLATE NOCASE, t.id LIMIT :most"
    select = f"SELECT t.id FROM appointment t JOIN person p ON p.id = t.person WHERE {HELD} {by_name}"  # noqa: S608
    return [row for (row,) in file.query(select, {"as_at": as_at.isoformat(), "most": most})]


def grades_held(file: NetworkFile, as_at: date) -> dict[str, int]:
    """Return how many people hold each grade on a date, by the leading appointment; empty: no grade."""
    place = f"row_number() OVER (PARTITION BY t.person {_LEADING_FIRST})"
    ranked = f"SELECT t.grade, {place} AS place FROM appointment t WHERE {HELD}"  # noqa: S608 - own literals
    counted = f"SELECT grade, count(*) FROM ({ranked}) WHERE place = 1 GROUP BY grade"  # noqa: S608
    return dict(file.query(counted, {"as_at": as_at.isoformat()}))


def leading(appointments: Iterable[Held]) -> dict[str, Held]:
    """Return the leading appointment of each person, from appointments in the order of `held`."""
    first: dict[str, Held] = {}
    for each in appointments:
        first.setdefault(each.person, each)
    return first


def standing(file: NetworkFile, as_at: date, ids: Iterable[str] | None = None) -> dict[str, Standing]:
    """Return offices as they were on a date, all or those with these ids, in the order of their names."""
    args = {"as_at": as_at.isoformat()}
    if ids is None:
        rows = file.query(f"{_STANDING} {_BY_NAME}", args)
    else:
        among = "WHERE t.id IN (SELECT value FROM json_each(:ids))"
        rows = file.query(f"{_STANDING} {among} {_BY_NAME}", {**args, "ids": json.dumps(list(ids))})
    return {row[0]: _standing(row) for row in rows}


def _standing(row: tuple[Any, ...]) -> Standing:
    return Standing._make((*row[:7], bool(row[7]), bool(row[8]), *row[9:]))
