"""An edit in a cell into the one action of the core that makes it: always a correction, always one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import actions

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from focalnet.store import NetworkFile

_OF_PERSON = frozenset({"sex", "email"})


def correct(file: NetworkFile, row: RosterRow, fact: str, value: Any) -> None:
    """Correct one fact of a row. Raises Refused where the core does not take the value."""
    if fact == "name":
        family, _, given = str(value).partition(",")
        actions.correct_person(file, row.person_id, family_name=family, given_names=given)
    elif fact in _OF_PERSON:
        actions.correct_person(file, row.person_id, **{fact: value})
    else:
        actions.correct_appointment(file, row.appointment_id, **{fact: value})
