"""Taking in the rows of an export as they were planned: one undoable step."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from focalnet.dates import kept_date
from focalnet.network.cells import CellReader
from focalnet.problems import Place, Refused
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.audience import facts_of_respondent
from focalnet.surveys.exports.decisions import learned_kind
from focalnet.surveys.exports.planning import taken_before
from focalnet.surveys.model import IntakeFile, Outcome, Response, ResponseKey, ResponseState
from focalnet.surveys.proposing import proposals_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store import NetworkFile
    from focalnet.surveys.exports.model import ExportPlan, PlannedRow
    from focalnet.surveys.model import Invitation

_KEPT = {Outcome.ACCEPTED: ResponseState.ACCEPTED, Outcome.DOUBTFUL: ResponseState.DOUBTFUL}

_NAMELESS = {
    "intake.second_answer": "exports.second_answer",
    "intake.withdrawn": "exports.withdrawn",
    "exports.not_invited": "exports.not_told",
    "exports.several_fit": "exports.not_told",
}
"""What is kept of a reason that names somebody, in a confidential round."""


def apply(file: NetworkFile, plan: ExportPlan, content: bytes = b"", *, day: date | None = None) -> list[str]:
    """Take in what a plan accepts or holds in doubt, and return the ids of the responses.

    Args:
        file: The network.
        plan: What was shown.
        content: The export byte for byte, to be kept; a confidential round keeps no file.
        day: When it was taken in; today where it is not given.

    Raises:
        Refused: `exports.nothing_mapped` where no column answers a question.

    """
    if all(not each.question for each in plan.columns.columns):
        raise Refused("exports.nothing_mapped", Place(plan.export.file))
    taken = taken_before(file, plan.round.id)
    rows = [each for each in plan.rows if each.outcome in _KEPT and taken.get(each.source) != each.content]
    with file.step("round.import_export", round=plan.round.name, number=len(rows)):
        for head, question in plan.decided.items():
            file.learn_alias(learned_kind(plan.round.survey), head, question)
        return _take_in(file, plan, rows, content, day or _today()) if rows else []


def _take_in(
    file: NetworkFile, plan: ExportPlan, rows: list[PlannedRow], content: bytes, day: date
) -> list[str]:
    invited = {each.id: each for each in records.invitations(file, plan.round.id)}
    taking = _confidential if plan.round.confidential else _named
    if plan.round.confidential:
        secrets.SystemRandom().shuffle(rows)  # the order in the table must not be that of the export
    elif content:
        records.keep_original(file, content)
    pairs = [taking(plan, row, invited.get(row.invitation), day) for row in rows]
    records.RESPONSE.insert(file, [response for response, _ in pairs])
    records.RESPONSE_KEY.insert(file, [key for _, key in pairs if key])
    records.INTAKE_FILE.insert(file, [_intake(plan, rows, day)])
    reader = CellReader(file, day)
    records.PROPOSAL.insert(
        file,
        [
            proposal
            for response, _ in pairs
            if response.state is ResponseState.ACCEPTED and response.invitation
            for proposal in proposals_of(file, plan.round, invited[response.invitation], response, reader)
        ],
    )
    return [response.id for response, _ in pairs]


def _named(
    plan: ExportPlan, row: PlannedRow, invited: Invitation | None, day: date
) -> tuple[Response, ResponseKey | None]:
    reason = {} if row.outcome is Outcome.ACCEPTED else {**row.reason, "candidates": list(row.candidates)}
    response = Response(
        new_id(), plan.round.id, row.invitation, kept_date(row.received) or day, row.answers,
        _KEPT[row.outcome], reason, row.misfits, facts_of_respondent(plan.round, invited, row.answers),
        plan.columns.language, str(plan.recognised.tool), plan.export.fingerprint, plan.export.file,
        {**row.places, "_source": row.source},
    )  # fmt: skip
    return response, None


def _confidential(
    plan: ExportPlan, row: PlannedRow, invited: Invitation | None, day: date
) -> tuple[Response, ResponseKey | None]:
    """Return a response that tells nothing of whose it is, and the key that does."""
    own = uuid4().hex
    facts = facts_of_respondent(plan.round, invited, row.answers)
    code = _NAMELESS.get(row.reason.get("code", ""), row.reason.get("code", ""))
    reason = {} if row.outcome is Outcome.ACCEPTED else {"code": code, "args": {}}
    response = Response(
        own, plan.round.id, "", day, row.answers, _KEPT[row.outcome], reason, row.misfits, facts,
        source=str(plan.recognised.tool),
    )  # fmt: skip
    key = ResponseKey(own, invited.id, file=plan.export.file) if invited else None
    return response, key


def _intake(plan: ExportPlan, rows: Iterable[PlannedRow], day: date) -> IntakeFile:
    """Return what is remembered of the file: which rows it had, in an order that tells nothing."""
    marks = dict(sorted((row.source, row.content) for row in rows))
    reason = {"code": "exports.taken", "args": {"number": len(marks)}, "rows": marks}
    original = "" if plan.round.confidential else plan.export.fingerprint
    return IntakeFile(new_id(), plan.round.id, original, plan.export.file, Outcome.ACCEPTED, day, reason)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's own day
