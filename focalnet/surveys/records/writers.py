"""Answers of people who were not asked, and of those who say themselves who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.records.tables import RESPONSE

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Response

_NOT_ASKED = """
SELECT r.round, COUNT(*) FROM response r
LEFT JOIN response_key k ON k.id = r.id
LEFT JOIN invitation i ON i.id = coalesce(k.invitation, r.invitation)
WHERE r.state = 'accepted' AND iif(i.id IS NULL, r.writer <> '{}', i.withdrawn) GROUP BY r.round
"""


def strangers(file: NetworkFile, round_id: str) -> list[Response]:
    """Return the responses of a round that say who wrote them and are of nobody asked, the first first."""
    rest = "WHERE t.round = ? AND t.writer <> '{}' AND t.invitation = '' ORDER BY t.id"
    return RESPONSE.select(file, rest, (round_id,))


def counted_of_others(file: NetworkFile) -> dict[str, int]:
    """Return how many of the counted responses of each round are known to be of people it does not ask.

    They say who wrote them, and that was nobody asked, or are of somebody who is asked no longer.
    """
    return dict(file.query(_NOT_ASKED))
