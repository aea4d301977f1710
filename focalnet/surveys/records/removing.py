"""Letting go of what belongs to responses: that of a whole round for its sealing, proposals of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

_ITS_OWN = "round = :round"
_OF_RESPONSES = "{column} IN (SELECT id FROM response WHERE round = :round)"
_OF_ROUND = {
    "response": _ITS_OWN,
    "intake_file": _ITS_OWN,
    "given_out": _ITS_OWN,
    "response_key": _OF_RESPONSES.format(column="id"),
    **dict.fromkeys(("cleaning", "tag", "proposal"), _OF_RESPONSES.format(column="response")),
}


def delete_of_round(file: NetworkFile, table: str, round_id: str) -> None:
    """Remove the rows of a table that belong to the responses of a round, inside a step."""
    file.execute(f"DELETE FROM {table} WHERE {_OF_ROUND[table]}", {"round": round_id})  # noqa: S608


def remove_orphaned_originals(file: NetworkFile) -> None:
    """Let go of the files that came in and that no response and no intake names any more, inside a step.

    That a file was of another round does not keep it: that one may be the one that is sealed.
    """
    named = " UNION ".join(
        f"SELECT original FROM {whose}"  # noqa: S608 - own literals
        for whose in ("response", "response_key", "intake_file WHERE outcome <> 'other_round'")
    )
    file.execute(f"DELETE FROM original WHERE id NOT IN ({named})")  # noqa: S608 - own literals


def delete_open_proposals(file: NetworkFile, response_id: str, question: str) -> None:
    """Remove what an answer proposed and nobody has decided on, inside a step."""
    file.execute(
        "DELETE FROM proposal WHERE response = ? AND question = ? AND decision = 'open'",
        (response_id, question),
    )


def decline_open_proposals(file: NetworkFile, response_id: str) -> None:
    """Close the proposals of a response that is no longer counted, inside a step."""
    file.execute(
        "UPDATE proposal SET decision = 'declined' WHERE response = ? AND decision = 'open'", (response_id,)
    )
