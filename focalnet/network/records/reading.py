"""Reading the register's rows, by id or as at a date."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.network.records.tables import (
    APPOINTMENT,
    COUNTRY,
    EXPERTISE,
    FORMER_KIND,
    GROUP,
    MEMBERSHIP,
    OFFICE,
    PERSON,
    REGION,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from focalnet.network.model import (
        Appointment,
        CountryRow,
        Expertise,
        FormerKind,
        Group,
        Membership,
        Office,
        Person,
        Region,
    )
    from focalnet.store import NetworkFile

# Held on a date: from `starts` on (or since nobody knows when) until the day before `ends`.
HELD = "(t.starts IS NULL OR t.starts <= :as_at) AND (t.ends IS NULL OR t.ends > :as_at)"
# Open on a date, for offices.
STANDING = "(t.opened IS NULL OR t.opened <= :as_at) AND (t.closed IS NULL OR t.closed > :as_at)"
_AMONG = "IN (SELECT value FROM json_each(:ids))"


def person(file: NetworkFile, person_id: str) -> Person:
    """Return a person. Raises `Refused` (`network.no_such_person`)."""
    return PERSON.get(file, person_id)


def persons(file: NetworkFile, ids: Iterable[str] | None = None) -> list[Person]:
    """Return the people with these ids, or everybody; by name."""
    by_name = "ORDER BY t.family_name, t.given_names, t.id"
    if ids is None:
        return PERSON.select(file, by_name)
    return PERSON.select(file, f"WHERE t.id {_AMONG} {by_name}", _ids(ids))


def names(file: NetworkFile) -> dict[str, str]:
    """Return everybody's name by id, as lists write it: family name, comma, given names."""
    said = "CASE given_names WHEN '' THEN family_name ELSE family_name || ', ' || given_names END"
    return dict(file.query(f"SELECT id, {said} FROM person"))  # noqa: S608 - own literals


def office(file: NetworkFile, office_id: str) -> Office:
    """Return an office, with the kind it has today. Raises `Refused` (`network.no_such_office`)."""
    return OFFICE.get(file, office_id)


def offices(file: NetworkFile, as_at: date | None = None) -> list[Office]:
    """Return the offices by name: those open on a date, or all."""
    if as_at is None:
        return OFFICE.select(file, "ORDER BY t.name, t.id")
    return OFFICE.select(file, f"WHERE {STANDING} ORDER BY t.name, t.id", {"as_at": as_at.isoformat()})


def former_kinds(file: NetworkFile, office_id: str) -> list[FormerKind]:
    """Return the kinds an office had before, the earliest first."""
    return FORMER_KIND.select(file, "WHERE t.office = ? ORDER BY t.until", (office_id,))


def appointment(file: NetworkFile, appointment_id: str) -> Appointment:
    """Return an appointment. Raises `Refused` (`network.no_such_appointment`)."""
    return APPOINTMENT.get(file, appointment_id)


def appointments(
    file: NetworkFile,
    *,
    ids: Iterable[str] | None = None,
    person: str | None = None,
    office: str | None = None,
    as_at: date | None = None,
) -> list[Appointment]:
    """Return appointments, the earliest first: of a person, an office, open on a date, with these ids."""
    asked: dict[str, tuple[str, Any]] = {
        "ids": (f"t.id {_AMONG}", None if ids is None else json.dumps(list(ids))),
        "person": ("t.person = :person", person),
        "office": ("t.office = :office", office),
        "as_at": (HELD, as_at and as_at.isoformat()),
    }
    where, given = _where(asked)
    return APPOINTMENT.select(file, f"{where} ORDER BY t.starts, t.id", given)


def expertise(file: NetworkFile, person_id: str) -> list[Expertise]:
    """Return what a person knows, the highest level first."""
    return EXPERTISE.select(file, "WHERE t.person = ? ORDER BY t.level DESC, t.area", (person_id,))


def expertise_in(file: NetworkFile, area: str) -> list[Expertise]:
    """Return what everybody knows of an area."""
    return EXPERTISE.select(file, "WHERE t.area = ? ORDER BY t.id", (area,))


def expertise_of(file: NetworkFile, people: Iterable[str]) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return for each person who has any the areas and levels, the highest level first."""
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    select = f"SELECT t.person, t.area, t.level FROM expertise t WHERE t.person {_AMONG}"  # noqa: S608
    for who, area, level in file.query(f"{select} ORDER BY t.level DESC, t.area", _ids(people)):
        found[who] = (*found.get(who, ()), (area, level))
    return found


def groups_of(file: NetworkFile, people: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return for each person who was ever in any the names of the groups."""
    found: dict[str, tuple[str, ...]] = {}
    joined = "membership t JOIN working_group g ON g.id = t.working_group"
    select = f"SELECT DISTINCT t.person, g.name FROM {joined} WHERE t.person {_AMONG}"  # noqa: S608
    rows = file.query(f"{select} ORDER BY g.name", _ids(people))
    for who, name in rows:
        found[who] = (*found.get(who, ()), name)
    return found


def groups(file: NetworkFile) -> list[Group]:
    """Return all groups by name."""
    return GROUP.select(file, "ORDER BY t.name, t.id")


def group(file: NetworkFile, group_id: str) -> Group:
    """Return a group. Raises `Refused` (`network.no_such_group`)."""
    return GROUP.get(file, group_id)


def membership(file: NetworkFile, membership_id: str) -> Membership:
    """Return one person's time in a group. Raises `Refused` (`network.no_such_group`)."""
    return MEMBERSHIP.get(file, membership_id)


def memberships(
    file: NetworkFile, *, person: str | None = None, group: str | None = None, as_at: date | None = None
) -> list[Membership]:
    """Return times in groups, the earliest first: of a person, of a group, on a date."""
    asked = {
        "person": ("t.person = :person", person),
        "group": ("t.working_group = :group", group),
        "as_at": (HELD, as_at and as_at.isoformat()),
    }
    where, given = _where(asked)
    return MEMBERSHIP.select(file, f"{where} ORDER BY t.starts, t.id", given)


def _where(asked: Mapping[str, tuple[str, Any]]) -> tuple[str, dict[str, Any]]:
    """Return the clause of the conditions whose values are given, and those values by name."""
    given = {name: value for name, (_, value) in asked.items() if value is not None}
    return f"WHERE {' AND '.join(asked[name][0] for name in given) or '1'}", given


def regions(file: NetworkFile) -> list[Region]:
    """Return the organization's own regions in their order."""
    return REGION.select(file, "ORDER BY t.position, t.name_en")


def countries(file: NetworkFile) -> dict[str, CountryRow]:
    """Return the countries that this network knows, by alpha-3 code."""
    return {row.id: row for row in COUNTRY.select(file, "ORDER BY t.name_en")}


def country_names(file: NetworkFile, language: str) -> dict[str, str]:
    """Return the countries' names in a language, by alpha-3 code."""
    column = {"fr": "name_fr", "es": "name_es"}.get(language, "name_en")
    return dict(file.query(f"SELECT id, {column} FROM country"))  # noqa: S608


def kinds_in_use(file: NetworkFile) -> dict[str, int]:
    """Return how many offices are or were of each kind."""
    ever = "SELECT id AS office, kind FROM office UNION SELECT office, kind FROM former_kind"
    return dict(file.query(f"SELECT kind, count(*) FROM ({ever}) GROUP BY kind"))  # noqa: S608


def areas_in_use(file: NetworkFile) -> dict[str, int]:
    """Return how many people know each area of expertise."""
    return dict(file.query("SELECT area, count(*) FROM expertise GROUP BY area"))


def not_the_same(file: NetworkFile) -> set[tuple[str, str]]:
    """Return the pairs of people that somebody said are two, each as (smaller id, larger id)."""
    return {(one, other) for one, other in file.query("SELECT one, other FROM not_same_person")}


def anonymous(file: NetworkFile, name: str) -> list[Person]:
    """Return the people who have been given the name of the anonymized."""
    return PERSON.select(file, "WHERE t.family_name = ? ORDER BY t.id", (name,))


def former_before(file: NetworkFile, before: date, anonymous: str) -> list[str]:
    """Return whose last appointment ended before a date, the earliest first, but for this family name."""
    rows = file.query(
        "SELECT t.person FROM appointment t JOIN person p ON p.id = t.person WHERE p.family_name <> ?"
        " GROUP BY t.person HAVING count(*) = count(t.ends) AND max(t.ends) < ?"
        " ORDER BY max(t.ends), t.person",
        (anonymous, before.isoformat()),
    )
    return [person for (person,) in rows]


def _ids(ids: Iterable[str]) -> dict[str, str]:
    return {"ids": json.dumps(list(ids))}
