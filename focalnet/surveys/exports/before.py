"""What a round took in of exports before: by the marks of the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.exports.model import NOBODY_NAMED, NOT_TOLD
from focalnet.surveys.model import ResponseState

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

SOURCE = "_source"
"""Under what the places of a response tell by which mark its row is known."""


def taken_before(file: NetworkFile, round_id: str) -> dict[str, str]:
    """Return the rows of exports that a round has taken in: what each is known by → its content, if kept."""
    taken: dict[str, str] = {}
    for each in records.intake_files(file, round_id):
        taken |= each.reason.get("rows", {})
    return taken


def waiting_unnamed(file: NetworkFile, round_id: str) -> dict[str, str]:
    """Return the rows that wait for not saying who answered: what each is known by → its response."""
    return {
        each.places[SOURCE]: each.id
        for each in records.responses(file, round_id, ResponseState.DOUBTFUL)
        if each.reason.get("code") in {NOBODY_NAMED, NOT_TOLD} and SOURCE in each.places
    }
