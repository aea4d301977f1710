"""What a round knows already when files come in: who was asked, and what was taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.intake.writers import Asked
from focalnet.surveys.model import ResponseState

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answers, IntakeFile, Invitation, Round, Writer

_STANDING = frozenset({ResponseState.ACCEPTED, ResponseState.DOUBTFUL})


class Known:
    """The state of a round, to which the files of one intake are added one after the other."""

    def __init__(self, file: NetworkFile, round_: Round) -> None:
        """Read it."""
        invitations = records.invitations(file, round_.id)
        self.round = round_
        self.by_code: dict[str, Invitation] = {each.code: each for each in invitations}
        self.by_id: dict[str, Invitation] = {each.id: each for each in invitations}
        self.asked = Asked(invitations)
        self.rounds = {each.id: each.name for each in records.rounds(file)}
        self.taken: dict[str, IntakeFile] = {}
        for each in records.intake_files(file, round_.id):
            self.taken[each.original] = each
        # The files of this intake by their hash: what each was called, and whose it is.
        self.now: dict[str, tuple[str, Invitation | None]] = {}
        self._said: dict[str, list[Answers]] = {
            one: [each.answers for each in found if each.state in _STANDING]
            for one, found in records.answered(file, round_.id).items()
        }

        self.strangers: list[tuple[Writer, Answers]] = [
            (each.writer, each.answers)
            for each in records.strangers(file, round_.id)
            if each.state in _STANDING
        ]

    def said(self, invitation: str) -> list[Answers]:
        """Return what somebody has answered before, also in this intake."""
        return self._said.get(invitation, [])

    def add(self, invitation: str, answers: Answers) -> None:
        """Remember what this intake takes in."""
        self._said.setdefault(invitation, []).append(answers)
