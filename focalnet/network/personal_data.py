"""What the principles on personal data ask for: all that is held on a person, and who may be anonymized.

Yardsticks: the organization's data protection principles (2009) and the UN principles on personal data
protection and privacy (2018).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.dates import year_before
from focalnet.network import records
from focalnet.network.settings import network_settings

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

ANONYMOUS = "–"
"""What stands in the place of the family name of somebody anonymized."""
_ALL = 1_000_000


def export_person(file: NetworkFile, person_id: str) -> dict[str, Any]:
    """Return everything the network holds on a person, its history included, as plain values for JSON."""
    appointments = records.appointments(file, person=person_id)
    memberships = records.memberships(file, person=person_id)
    expertise = records.expertise(file, person_id)
    offices = {row.id: row for row in records.offices(file)}
    groups = {row.id: row.name for row in records.groups(file)}
    kept = rows_about(file, person_id)
    differences = [pair for pair in sorted(records.not_the_same(file)) if person_id in pair]
    return {
        "person": plain(records.person(file, person_id)._asdict()),
        "appointments": [
            plain(
                {
                    **row._asdict(),
                    "office_name": offices[row.office].name,
                    "country": offices[row.office].country,
                }
            )
            for row in appointments
        ],
        "expertise": [plain(row._asdict()) for row in expertise],
        "memberships": [plain({**row._asdict(), "group": groups[row.working_group]}) for row in memberships],
        "not_the_same_person": [other for pair in differences for other in pair if other != person_id],
        "history": _history(file, kept),
    }


def rows_about(file: NetworkFile, person_id: str) -> set[str]:
    """Return the ids of the rows that are about a person: their own, appointments, expertise, memberships."""
    held = (
        records.appointments(file, person=person_id),
        records.memberships(file, person=person_id),
        records.expertise(file, person_id),
    )
    return {person_id, *(row.id for rows in held for row in rows)}


def former_before(file: NetworkFile, before: date) -> list[str]:
    """Return the people whose last appointment ended before a date and who are not yet anonymized."""
    return records.former_before(file, before, ANONYMOUS)


def to_forget(file: NetworkFile, before: date) -> list[str]:
    """Return the people whom nothing needs to know any more, by id.

    Those whose last appointment ended before a date; those anonymized whom the history still names; those who
    were removed before that date, whom only the history knows.
    """
    named = [person.id for person in records.anonymous(file, ANONYMOUS) if _still_named(file, person.id)]
    removed = [
        row for row, _ in file.removed("person") if _still_named(file, row) and _removed(file, row, before)
    ]
    return list(dict.fromkeys([*former_before(file, before), *named, *removed]))


def _still_named(file: NetworkFile, person: str) -> bool:
    return bool(file.ever("person", person, ("family_name",))["family_name"] - {ANONYMOUS})


def _removed(file: NetworkFile, person: str, before: date) -> bool:
    """Tell whether somebody was removed before a date and is not back."""
    gone = not records.persons(file, [person])
    return gone and file.history(row=person, limit=1)[0].at.astimezone().date() < before


def retention_limit(file: NetworkFile, today: date) -> date:
    """Return the day before which the last appointment must have ended for somebody to be anonymized."""
    return year_before(today, network_settings(file).retention_years)


def plain(facts: dict[str, Any]) -> dict[str, Any]:
    """Return facts as JSON can hold them: dates in ISO 8601, lists for tuples."""
    return {name: _plain(value) for name, value in facts.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _history(file: NetworkFile, kept: set[str]) -> list[dict[str, Any]]:
    """Return the steps that touched any of the rows, the earliest first, with what each changed in them."""
    steps = {step.id: step for step in file.history(row=kept, limit=_ALL)}
    return [
        {
            "at": step.at.isoformat(),
            "actor": step.actor,
            "code": step.code,
            "args": dict(step.args),
            "changes": [
                {
                    "table": each.table,
                    "kind": each.kind,
                    "before": dict(each.before),
                    "after": dict(each.after),
                }
                for each in file.changes(number).rows()
                if each.row in kept
            ],
        }
        for number, step in sorted(steps.items())
    ]
