"""What a line of attention counts, one by one, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.network import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from focalnet.network.coverage import Attention
    from focalnet.store import NetworkFile
    from ui.labels import Labels
    from ui.place_names import PlaceNames


@dataclass(frozen=True, slots=True)
class GapLine:
    """One of those that are counted: its name, what is known of it, its appointment where it has one."""

    name: str
    about: str
    appointment: str = ""


def gap_lines(
    file: NetworkFile, line: Attention, names: PlaceNames, labels: Labels, as_at: date
) -> list[GapLine]:
    """Return what a line of attention counts: offices, appointments or people."""
    if line.appointments:
        return _appointments(file, line.appointments, labels, as_at)
    if line.people:
        held = records.held(file, as_at)
        leading = records.leading(held)
        known = [leading[person].appointment for person in line.people if person in leading]
        found = _appointments(file, known, labels, as_at)
        others = [person for person in line.people if person not in leading]
        return found + [GapLine(person.name, "") for person in records.persons(file, others)]
    return _offices(file, line.offices, names)


def _appointments(file: NetworkFile, ids: Sequence[str], labels: Labels, as_at: date) -> list[GapLine]:
    from focalnet.network.listing import rows

    found = rows(file, ids, labels.language, as_at)
    return [
        GapLine(
            row.name,
            " · ".join(
                part for part in (labels.word("role", row.role), row.office, row.country_name) if part
            ),
            row.appointment_id,
        )
        for row in found
    ]


def _offices(file: NetworkFile, ids: Sequence[str], names: PlaceNames) -> list[GapLine]:
    wanted = set(ids)
    found = {office.id: office for office in records.offices(file) if office.id in wanted}
    countries = names.countries()
    return [
        GapLine(
            found[each].name,
            ", ".join(
                dict.fromkeys(
                    part
                    for part in (found[each].city, countries.get(found[each].country, ""))
                    if part and part != found[each].name
                )
            ),
        )
        for each in dict.fromkeys(ids)
        if each in found
    ]
