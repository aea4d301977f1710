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


class Called(NamedTuple):
    """An unsealed round, and how many of something in it wait for the coordinator."""

    id: str
    name: str
    number: int


def doubtful_in(file: NetworkFile) -> list[Called]:
    """Return the rounds in which responses wait for a decision, and how many."""
    sql = """
        SELECT r.id, r.name, COUNT(*) FROM response a JOIN round r ON r.id = a.round
        WHERE a.state = 'doubtful' AND r.sealed IS NULL GROUP BY r.id ORDER BY r.name, r.id
    """
    return [Called(*row) for row in file.query(sql)]


def to_remind_in(file: NetworkFile, day: date) -> list[Called]:
    """Return the open rounds in which people can be reminded on a day, and how many of them.

    They have not answered, were last mailed as many days ago as the round waits, and not reminded twice.
    """
    sql = """
        WITH answered AS (
            SELECT coalesce(k.invitation, a.invitation) AS invitation
            FROM response a LEFT JOIN response_key k ON k.id = a.id
            WHERE a.state IN ('accepted', 'doubtful')
        ), mailed AS (
            SELECT invitation, MAX(sent) AS last, MAX(kind = 'reminder_2') AS twice
            FROM mailing WHERE sent IS NOT NULL GROUP BY invitation
        )
        SELECT r.id, r.name, COUNT(*) FROM round r
        JOIN invitation i ON i.round = r.id AND NOT i.withdrawn
        JOIN mailed m ON m.invitation = i.id AND NOT m.twice
        WHERE r.closed IS NULL AND r.sealed IS NULL
          AND date(m.last, '+' || r.days_before_reminder || ' days') <= ?
          AND i.id NOT IN (SELECT invitation FROM answered)
        GROUP BY r.id ORDER BY r.name, r.id
    """
    return [Called(*row) for row in file.query(sql, (day.isoformat(),))]
