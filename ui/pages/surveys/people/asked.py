"""Everybody a round asks, with how they stand: answered or not, waiting, withdrawn, what was last mailed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys import records
from focalnet.surveys.following import follow_up

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.following import FollowUp
    from focalnet.surveys.model import Invitation, Mailing


class State(StrEnum):
    """How somebody who was asked stands; nobody knows it of a round that is sealed."""

    NOT_ANSWERED = "not_answered"
    DOUBTFUL = "doubtful"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Asked(NamedTuple):
    """Somebody who was asked."""

    invitation: Invitation
    state: State
    mailed: Mailing | None


class People(NamedTuple):
    """All who were asked, and how the round stands."""

    asked: tuple[Asked, ...]
    standing: FollowUp
    target: frozenset[str]  # the invitations whose answers would reach the target
    unsent: dict[str, Mailing]  # mails prepared and not marked as sent, by id


def people_of(file: NetworkFile, round_id: str) -> People:
    """Return whom a round asks, and how they stand."""
    standing = follow_up(file, round_id)
    waiting = {
        each.invitation.id: State.DOUBTFUL if each.doubtful else State.NOT_ANSWERED
        for each in standing.outstanding
    }
    mailings = records.mailings(file, round_id)
    mailed = {each.invitation: each for each in mailings}
    known = State.UNKNOWN if standing.round.sealed else State.ANSWERED
    asked = tuple(
        Asked(
            each,
            State.WITHDRAWN if each.withdrawn else waiting.get(each.id, known),
            mailed.get(each.id),
        )
        for each in records.invitations(file, round_id)
    )
    target = frozenset(each.invitation.id for each in standing.reaching_target())
    return People(asked, standing, target, {each.id: each for each in mailings if not each.sent})
