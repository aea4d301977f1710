"""Who fills the places of offices; all that the first figures need of coverage, which takes 15 ms to load."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from focalnet.network.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.network.records import Held, Standing


def holders(appointments: Iterable[Held]) -> dict[str, set[str]]:
    """Return who fills a place in each office: everybody but the alternates."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in appointments:
        if each.role != Role.ALTERNATE:
            found[each.office].add(each.person)
    return found


def vacant_places(appointments: Iterable[Held], offices: Mapping[str, Standing]) -> int:
    """Return how many places of open offices nobody holds."""
    held = holders(appointments)
    return sum(
        max(0, office.expected - len(held.get(office.id, ()))) for office in offices.values() if office.open
    )
