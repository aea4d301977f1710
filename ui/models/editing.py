"""An edit in a cell into the one action of the core that makes it: always a correction, always one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import actions
from focalnet.network.cells import OF_PERSON
from focalnet.network.cells.facts import as_kept

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from focalnet.store import NetworkFile


def correct(file: NetworkFile, row: RosterRow, fact: str, value: Any) -> None:
    """Correct one fact of a row. Raises Refused where the core does not take the value."""
    if fact in OF_PERSON:
        actions.correct_person(file, row.person_id, **as_kept(fact, value))
    else:
        actions.correct_appointment(file, row.appointment_id, **as_kept(fact, value))
