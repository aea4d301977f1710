"""The lists of people: facts missing, not verified in time, possibly the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.gap_lists.model import GapList, GapRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from focalnet.network.gap_lists.register import Register

_PLACE = ("office", "country")


def missing_facts(register: Register) -> GapList:
    """List the people of whom facts are missing, with which."""
    rows = []
    for gap in register.gaps.missing_facts:
        held = register.leading[gap.person]
        values = (
            *(register.names[gap.person], *register.in_office(held.office, _PLACE)),
            *(gap.facts, held.role),
        )
        rows.append(GapRow(values, held.office, gap.person, held.appointment, marks=gap.facts))
    columns = ("name", *_PLACE, "missing", "role")
    return GapList("missing_facts", register.as_at, columns, tuple(rows), marks="missing_fact")


def not_verified(register: Register) -> GapList:
    """List whom nobody verified within the days that are set."""
    rows = []
    for gap in register.gaps.not_verified:
        held = register.leading[gap.person]
        values = (
            *(register.names[gap.person], *register.in_office(held.office, _PLACE)),
            *(gap.verified_on, held.email, held.role),
        )
        mark = "long_ago" if gap.verified_on else "never"
        rows.append(GapRow(values, held.office, gap.person, held.appointment, marks=(mark,)))
    columns = ("name", *_PLACE, "verified_on", "email", "role")
    return GapList("not_verified", register.as_at, columns, tuple(rows), marks="verified_mark")


def duplicates(register: Register) -> GapList:
    """List pairs of people, former ones too, who may be one person, with the reasons."""
    from focalnet.network.duplicates import suspected  # matching is much to load for the other lists

    last = {person: office for person, office, _ in records.stations(register.file)}
    here = {person: register.offices[held.office].name for person, held in register.leading.items()}
    stations = last | here
    rows = []
    for pair in suspected(register.file):
        one, other = (stations.get(person, "") for person in (pair.one, pair.other))
        values = (register.names[pair.one], one, register.names[pair.other], other, pair.reasons)
        held = register.leading.get(pair.one) or register.leading.get(pair.other)
        known = (held.office, pair.one, held.appointment) if held else ("", pair.one, "")
        rows.append(GapRow(values, *known, other=pair.other))
    columns = ("name", "office", "other", "other_office", "reasons")
    return GapList("duplicates", register.as_at, columns, tuple(rows))


LISTS: Mapping[str, Callable[[Register], GapList]] = {
    "missing_facts": missing_facts,
    "not_verified": not_verified,
    "duplicates": duplicates,
}
