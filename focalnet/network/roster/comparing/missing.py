"""Who holds an appointment in the places a file speaks of and is not in it: offered as ended, never ended."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from focalnet.network.roster.plan import Missing

if TYPE_CHECKING:
    from focalnet.network.roster.comparing.deciding import Identities
    from focalnet.network.roster.comparing.register import Register
    from focalnet.network.roster.facts import Facts

from focalnet.network.roster.fields import Field


def missing_from(facts: Facts, found: Identities, register: Register) -> tuple[Missing, ...]:
    """Return the open appointments that no row of the file speaks of, within the scope of the file."""
    if not register.appointments:
        return ()
    seen = set(found.appointment)
    doubtful = {candidate.person for each in found.candidates.values() for candidate in each}
    people = {person for row, person in enumerate(found.person) if person and not found.appointment[row]}
    inside = _scope(facts, found, register)
    missing = []
    for appointment in register.appointments.values():
        office = register.offices[appointment.office]
        named = appointment.id in seen or appointment.person in doubtful or appointment.person in people
        if named or office.country not in inside:
            continue
        person = register.people[appointment.person]
        name = ", ".join(part for part in (person.family_name, person.given_names) if part)
        missing.append(Missing(appointment.id, person.id, name, office.name, office.country))
    return tuple(sorted(missing, key=lambda each: (each.country, each.name)))


def _scope(facts: Facts, found: Identities, register: Register) -> set[str]:
    """Return the countries a file speaks of.

    In a region of which it names half of the countries with people or more, it speaks of the whole region: a
    country that is not there any more may be one whose only focal point left.
    """
    named = {country for country in facts.column(Field.COUNTRY) if country}
    for row, appointment in enumerate(found.appointment):
        if appointment and found.person[row]:
            named.add(register.offices[register.appointments[appointment].office].country)
    by_region: dict[str, set[str]] = defaultdict(set)
    for held in register.appointments.values():
        office = register.offices[held.office]
        by_region[register.region_of(office)].add(office.country)
    for countries in by_region.values():
        if len(countries & named) * 2 >= len(countries):
            named |= countries
    return named
