"""Taking in the rows of an export as they were planned: one undoable step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.dates import kept_date
from focalnet.problems import Place, Refused
from focalnet.progress import unheard
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.actions.responses import accept_responses
from focalnet.surveys.exports.before import SOURCE, taken_before
from focalnet.surveys.exports.decisions import learned_kind
from focalnet.surveys.exports.model import NOT_INVITED
from focalnet.surveys.model import IntakeFile, Outcome, ResponseState, Writer
from focalnet.surveys.receiving import Received, keep_responses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.progress import Report
    from focalnet.store import NetworkFile
    from focalnet.surveys.exports.model import ExportPlan, PlannedRow
    from focalnet.surveys.model import Invitation

_KEPT = {Outcome.ACCEPTED: ResponseState.ACCEPTED, Outcome.DOUBTFUL: ResponseState.DOUBTFUL}


def apply(
    file: NetworkFile,
    plan: ExportPlan,
    content: bytes = b"",
    *,
    day: date | None = None,
    report: Report = unheard,
) -> list[str]:
    """Take in what a plan accepts or holds in doubt, and return the ids of the responses.

    Args:
        file: The network.
        plan: What was shown.
        content: The export byte for byte, to be kept; a confidential round keeps no file.
        day: When it was taken in; today where it is not given.
        report: Told how many rows are taken in, of how many; what it raises undoes all of it.

    Raises:
        Refused: `exports.nothing_mapped` where no column answers a question, `surveys.sealed`.

    """
    if all(not each.question for each in plan.columns.columns):
        raise Refused("exports.nothing_mapped", Place(plan.export.file))
    records.round_(file, plan.round.id).unsealed()  # it may have been sealed since the plan was made
    taken = taken_before(file, plan.round.id)
    rows = [each for each in plan.rows if each.outcome in _KEPT and taken.get(each.source) != each.content]
    waiting = [each.waiting for each in plan.rows if each.waiting]
    with file.step("round.import_export", round=plan.round.name, number=len(rows) + len(waiting)):
        for head, question in plan.decided.items():
            file.learn_alias(learned_kind(plan.round.survey), head, question)
        if waiting:
            accept_responses(file, waiting)
        if not rows:
            return waiting
        return [*waiting, *_take_in(file, plan, rows, content, day=day or _today(), report=report)]


def _take_in(
    file: NetworkFile, plan: ExportPlan, rows: list[PlannedRow], content: bytes, *, day: date, report: Report
) -> list[str]:
    invited = {each.id: each for each in records.invitations(file, plan.round.id)}
    if content and not plan.round.confidential:
        records.keep_original(file, content)
    received = []
    for place, row in enumerate(rows):
        report(place, len(rows))
        received.append(_received(plan, row, invited.get(row.invitation), day))
    records.INTAKE_FILE.insert(file, [_intake(plan, rows, day)])
    made = keep_responses(file, plan.round, received, day)
    report(len(rows), len(rows))
    return made


def _received(plan: ExportPlan, row: PlannedRow, whose: Invitation | None, day: date) -> Received:
    reason = {} if row.outcome is Outcome.ACCEPTED else {**row.reason, "candidates": list(row.candidates)}
    return Received(
        row.answers, _KEPT[row.outcome], kept_date(row.received) or day, whose, reason, row.misfits,
        plan.columns.language, str(plan.recognised.tool), _original(plan), plan.export.file,
        {**row.places, SOURCE: row.source}, _writer(row),
    )  # fmt: skip


def _writer(row: PlannedRow) -> Writer:
    """Return who a row says answered, where that is nobody asked."""
    if row.reason.get("code") != NOT_INVITED:
        return Writer()
    said = str(row.reason["args"]["name"])
    return Writer(email=said) if "@" in said else Writer(said)


def _original(plan: ExportPlan) -> str:
    """Return the fingerprint of an export that is kept: a confidential round keeps none."""
    return "" if plan.round.confidential else plan.export.fingerprint


def _intake(plan: ExportPlan, rows: Iterable[PlannedRow], day: date) -> IntakeFile:
    """Return what is remembered of the file: which rows it had, in an order that tells nothing."""
    marks = dict(sorted((row.source, row.content) for row in rows))
    reason = {"code": "exports.taken", "args": {"number": len(marks)}, "rows": marks}
    return IntakeFile(
        new_id(), plan.round.id, _original(plan), plan.export.file, Outcome.ACCEPTED, day, reason
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's own day
