"""What lists hold in memory, read for everybody or for some people; and the values they sort by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.store import NetworkFile

_PEOPLE = """
SELECT p.id, p.sex, p.working_languages, p.family_name, p.given_names, p.email, p.other_emails, p.verified_on,
       p.notes
FROM person p
"""
_APPOINTMENTS = """
SELECT t.person, t.id, t.office, t.starts, t.ends, t.role, t.staff_category, t.grade, t.tor_state,
       t.job_title, t.unit, t.mandate, t.term_ends
FROM appointment t
"""
_EXPERTISE = "SELECT x.person, group_concat(x.area, ' ' ORDER BY x.area) FROM expertise x"
_GROUPS = "SELECT m.person, group_concat(DISTINCT m.working_group) FROM membership m"

# Columns of a list that are read only when somebody sorts by them.
SORTED_BY = {
    "given_names": "p.given_names",
    "other_emails": "p.other_emails",
    "telephone": "p.telephone",
    "form_language": "p.form_language",
    "notes": "p.notes",
    "email": "p.email",
    "job_title": "t.job_title",
    "unit": "t.unit",
    "time_allotted": "t.time_allotted",
    "time_spent": "t.time_spent",
    "tor_date": "t.tor_date",
    "tor_reference": "t.tor_reference",
    "countries_covered": "t.countries_covered",
    "end_reason": "t.end_reason",
    "appointed_by": "t.appointed_by",
    "in_appraisal": "t.in_appraisal",
}

Line = tuple[Any, ...]


def people_lines(file: NetworkFile, people: Collection[str] | None = None) -> list[Line]:
    """Return id, sex, languages (JSON), family and given names, e-mail, others (JSON), verified on, notes."""
    return _read(file, _PEOPLE, "p.id", people)


def appointment_lines(file: NetworkFile, people: Collection[str] | None = None) -> list[Line]:
    """Return person, id, office, starts, ends, role, category, grade, ToR, job title, unit, mandate, term."""
    return _read(file, _APPOINTMENTS, "t.person", people)


def areas_of(file: NetworkFile, people: Collection[str] | None = None) -> dict[str, str]:
    """Return for each person with expertise the areas, with spaces between."""
    return dict(_read(file, _EXPERTISE, "x.person", people, "GROUP BY x.person"))


def group_ids_of(file: NetworkFile, people: Collection[str] | None = None) -> dict[str, str]:
    """Return for each person who was ever in a group the ids of the groups, with commas between."""
    return dict(_read(file, _GROUPS, "m.person", people, "GROUP BY m.person"))


def values_by_appointment(file: NetworkFile, column: str) -> dict[str, Any]:
    """Return for each appointment the value of a column of `SORTED_BY`."""
    select = f"SELECT t.id, {SORTED_BY[column]} FROM appointment t JOIN person p ON p.id = t.person"  # noqa: S608
    return dict(file.query(select))


def people_behind(file: NetworkFile, table: str, rows: Collection[str]) -> set[str]:
    """Return whose these rows of appointment, expertise or membership are now."""
    select = f"SELECT person FROM {table} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    return {person for (person,) in file.query(select, (json.dumps(sorted(rows)),))}


def stations(file: NetworkFile, people: Collection[str] | None = None) -> list[tuple[str, str, str]]:
    """Return for each appointment, past ones too: person, name of the office, country."""
    select = "SELECT t.person, o.name, o.country FROM appointment t JOIN office o ON o.id = t.office"
    return [(person, office, country) for person, office, country in _read(file, select, "t.person", people)]


def latest_step(file: NetworkFile) -> int:
    """Return the number of the network's latest step, 0 for none."""
    found = file.one("SELECT max(id) FROM step")
    return int(found[0] or 0) if found else 0


def steps_after(file: NetworkFile, step: int) -> list[tuple[int, int]]:
    """Return the steps after one: number, and how many rows it touched."""
    rows = file.query("SELECT id, row_count FROM step WHERE id > ? ORDER BY id", (step,))
    return [(int(number), int(touched)) for number, touched in rows]


def _read(
    file: NetworkFile, select: str, person: str, people: Collection[str] | None, rest: str = ""
) -> list[Line]:
    if people is None:
        return file.query(f"{select} {rest}")
    among = f"WHERE {person} IN (SELECT value FROM json_each(?))"  # noqa: S608 - own literals
    return file.query(f"{select} {among} {rest}", (json.dumps(sorted(people)),))
