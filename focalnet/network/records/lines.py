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
NEVER = "9999-99-99"  # later than every date

# What stands in a row of `register_lines`: the ids, then folded together, as JSON, and from the office on
# codes and dates, empty where not known. `name` ends, and `work` begins, with a part of the e-mail address.
REGISTER_COLUMNS = (
    *("person", "appointment", "name", "work", "other_emails", "working_languages"),
    *("office", "role", "staff_category", "grade", "tor_state", "mandate", "term_ends", "starts", "ends"),
    *("sex", "verified_on"),
)
# Somebody who never held an appointment gets a row too: search finds the person, no date shows it.
_REGISTER = f"""
SELECT p.id, coalesce(t.id, ''),
       p.family_name || ' ' || p.given_names || ' ' || substr(p.email, 1, instr(p.email || '@', '@') - 1),
       substr(p.email, instr(p.email || '@', '@') + 1) || ' ' || coalesce(t.job_title, '') || ' '
           || coalesce(t.unit, '') || ' ' || p.notes,
       p.other_emails, p.working_languages,
       coalesce(t.office, ''), coalesce(t.role, ''), coalesce(t.staff_category, ''), coalesce(t.grade, ''),
       coalesce(t.tor_state, ''), coalesce(t.mandate, ''), coalesce(t.term_ends, ''),
       iif(t.id IS NULL, '{NEVER}', coalesce(t.starts, '')),
       iif(t.id IS NULL, '', coalesce(t.ends, '{NEVER}')),
       p.sex, coalesce(p.verified_on, '')
FROM person p LEFT JOIN appointment t ON t.person = p.id
"""  # noqa: S608 - own literals
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


def register_lines(file: NetworkFile, people: Collection[str] | None = None) -> list[Line]:
    """Return the register's rows, of everybody or some people: the facts named by `REGISTER_COLUMNS`."""
    return _read(file, _REGISTER, "p.id", people)


def areas_of(file: NetworkFile, people: Collection[str] | None = None) -> dict[str, str]:
    """Return for each person with expertise the areas, with spaces between."""
    return dict(_read(file, _EXPERTISE, "x.person", people, "GROUP BY x.person"))


def group_ids_of(file: NetworkFile, people: Collection[str] | None = None) -> dict[str, str]:
    """Return for each person who was ever in a group the ids of the groups, with commas between."""
    return dict(_read(file, _GROUPS, "m.person", people, "GROUP BY m.person"))


def is_of_person(column: str) -> bool:
    """Tell whether a column of `SORTED_BY` holds a fact of the person, not of the appointment."""
    return SORTED_BY[column].startswith("p.")


def known_values(file: NetworkFile, column: str, people: Collection[str] | None = None) -> dict[str, Any]:
    """Return the values of a column of `SORTED_BY` that are not blank, of everybody or some people.

    They go by person or by appointment, whichever the column is of: a join would take half as long again.
    """
    person, table = ("id", "person p") if is_of_person(column) else ("person", "appointment t")
    value = SORTED_BY[column]
    known = f"SELECT id, {person} AS person, {value} AS value FROM {table} WHERE {value} <> ''"  # noqa: S608
    return dict(_read(file, f"SELECT k.id, k.value FROM ({known}) k", "k.person", people))  # noqa: S608


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
