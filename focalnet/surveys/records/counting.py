"""How many were asked and how many answered, of all rounds at once; how many rounds are open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.model import ResponseState

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def invited(file: NetworkFile) -> dict[str, int]:
    """Return how many each round asks, without those who are asked no longer."""
    return dict(file.query("SELECT round, COUNT(*) FROM invitation WHERE NOT withdrawn GROUP BY round"))


def counted(file: NetworkFile) -> dict[str, int]:
    """Return how many responses of each round are counted."""
    sql = "SELECT round, COUNT(*) FROM response WHERE state = ? GROUP BY round"
    return dict(file.query(sql, (ResponseState.ACCEPTED,)))


class DueRound(NamedTuple):
    """An open round with its due date."""

    id: str
    name: str
    due: date


def due_rounds(file: NetworkFile, until: date) -> list[DueRound]:
    """Return the open rounds that are due until a day, the earliest first."""
    sql = """
        SELECT id, name, due FROM round
        WHERE closed IS NULL AND sealed IS NULL AND due <= ? ORDER BY due, name, id
    """
    found = file.query(sql, (until.isoformat(),))
    return [DueRound(row[0], row[1], date.fromisoformat(row[2])) for row in found]


def open_rounds(file: NetworkFile) -> int:
    """Return how many rounds are open."""
    found = list(file.query("SELECT COUNT(*) FROM round WHERE closed IS NULL AND sealed IS NULL"))
    return int(found[0][0])
