"""Applying an intake in one step: responses, originals byte for byte, the log of files, proposals."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from focalnet.network.cells import CellReader
from focalnet.problems import Problem
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.audience import facts_of_respondent
from focalnet.surveys.model import IntakeFile, Outcome, Response, ResponseKey, ResponseState
from focalnet.surveys.proposing import proposals_of

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.intake.plan import IntakePlan, TakenFile


_NOT_KEPT = frozenset({Outcome.NOT_A_FORM, Outcome.UNREADABLE})
"""Files of which the hash is kept and not the content: a film that lay in the folder is no form."""


def take_in(file: NetworkFile, plan: IntakePlan, day: date | None = None) -> int:
    """Take in what the plan showed, as one step; returns how many responses that makes.

    In a confidential round a response says nothing of whose it is: that stands in the key alone.
    """
    today = day or date.today()  # noqa: DTZ011 - the reader's own day
    new = [each for each in plan.files if not each.logged]
    taking = _TakingIn(file, plan, today)
    with file.step("round.take_in", round=plan.round.name, number=sum(each.counts for each in new)):
        for each in new:
            taking.take(each)
        taking.write()
    return len(taking.responses)


class _TakingIn:
    def __init__(self, file: NetworkFile, plan: IntakePlan, day: date) -> None:
        self._file, self._round, self._day = file, plan.round, day
        self._reader = CellReader(file, day)
        self.responses: list[Response] = []
        self._keys: list[ResponseKey] = []
        self._files: list[IntakeFile] = []
        self._proposals: list[Any] = []

    def take(self, taken: TakenFile) -> None:
        """Keep a file, and its response where it is one."""
        original = taken.original
        if original and taken.outcome not in _NOT_KEPT:
            records.keep_original(self._file, taken.path.read_bytes())
        response = self._respond(taken, original) if taken.counts else ""
        secret = self._round.confidential
        whose = taken.whose.id if taken.whose else ""
        reason = as_kept(nameless(taken.reason) if secret else taken.reason)
        self._files.append(
            IntakeFile(
                new_id(), self._round.id, original, taken.name, taken.outcome, self._day,
                reason, "" if secret else whose, "" if secret else response,
            )
        )  # fmt: skip

    def _respond(self, taken: TakenFile, original: str) -> str:
        secret, whose = self._round.confidential, taken.whose
        reason = as_kept(nameless(taken.reason) if secret else taken.reason)
        state = ResponseState.ACCEPTED if taken.outcome is Outcome.ACCEPTED else ResponseState.DOUBTFUL
        facts = facts_of_respondent(self._round, whose, taken.answers)
        named = "" if secret or whose is None else whose.id
        response = Response(
            str(uuid4()) if secret else new_id(), self._round.id, named, self._day,
            taken.answers, state, reason, taken.misfits, facts, taken.language, "form",
            "" if secret else original, "" if secret else taken.name, {} if secret else taken.places,
        )  # fmt: skip
        self.responses.append(response)
        if whose is None:
            return response.id
        if secret:
            self._keys.append(ResponseKey(response.id, whose.id, original, taken.name))
        elif state is ResponseState.ACCEPTED:
            self._proposals += proposals_of(self._file, self._round, whose, response, self._reader)
        return response.id

    def write(self) -> None:
        """Write what was gathered."""
        records.RESPONSE.insert(self._file, self.responses)
        records.RESPONSE_KEY.insert(self._file, self._keys)
        records.INTAKE_FILE.insert(self._file, self._files)
        records.PROPOSAL.insert(self._file, self._proposals)


def nameless(reason: Problem | None) -> Problem | None:
    """Return a reason as a confidential round keeps it: without whom it is about."""
    if reason is None or "name" not in reason.args:
        return reason
    args = {key: value for key, value in reason.args.items() if key != "name"}
    return Problem(f"{reason.code}_nameless", reason.place, args)


def as_kept(reason: Problem | None) -> dict[str, Any]:
    """Return a reason as it lies in the file: its code, its place and its facts; nothing for none."""
    if reason is None:
        return {}
    place = {name: part for name in ("sheet", "cell") if (part := getattr(reason.place, name))}
    return {"code": reason.code, "args": dict(reason.args), **place}
