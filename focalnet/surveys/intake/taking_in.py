"""Applying an intake in one step: responses, originals byte for byte, the log of files, proposals."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.progress import unheard
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.model import IntakeFile, Outcome, ResponseState
from focalnet.surveys.receiving import Received, keep_responses, nameless

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from focalnet.problems import Problem
    from focalnet.progress import Report
    from focalnet.store import NetworkFile
    from focalnet.surveys.intake.plan import IntakePlan, TakenFile
    from focalnet.surveys.model import Round


_NOT_KEPT = frozenset({Outcome.NOT_A_FORM, Outcome.UNREADABLE, Outcome.OTHER_ROUND})
"""Files of which the hash is kept and not the content: a film that lay in the folder is no form, and the form
of another round would say who answered what, still when that round is sealed."""


def take_in(file: NetworkFile, plan: IntakePlan, day: date | None = None, *, report: Report = unheard) -> int:
    """Take in what the plan showed, as one step; returns how many responses that makes.

    In a confidential round a response says nothing of whose it is: that stands in the key alone. `report` is
    told how many files are kept, of how many; what it raises undoes all of it. Raises `Refused`
    (`surveys.sealed`).
    """
    today = day or date.today()  # noqa: DTZ011 - the reader's own day
    records.round_(file, plan.round.id).unsealed()  # it may have been sealed since the plan was made
    new = [each for each in plan.files if not each.logged]
    counting = [each for each in new if each.counts]
    with file.step("round.take_in", round=plan.round.name, number=len(counting)):
        kept = [each.path for each in new if each.original and each.outcome not in _NOT_KEPT]
        records.keep_originals(file, _contents(kept, report))
        made = keep_responses(file, plan.round, [_received(each, today) for each in counting], today)
        report(len(kept), len(kept))
        responses = iter(made)
        records.INTAKE_FILE.insert(
            file,
            [_logged(plan.round, each, next(responses) if each.counts else "", today) for each in new],
        )
    return len(made)


def _contents(paths: Sequence[Path], report: Report) -> Iterator[bytes]:
    for place, path in enumerate(paths):
        report(place, len(paths))
        yield path.read_bytes()


def _received(taken: TakenFile, day: date) -> Received:
    """Return a form as what was received; only for those that count."""
    state = ResponseState.ACCEPTED if taken.outcome is Outcome.ACCEPTED else ResponseState.DOUBTFUL
    reason = _as_kept(taken.reason)
    if taken.candidates:
        reason["candidates"] = [each.id for each in taken.candidates]
    return Received(
        taken.answers, state, day, taken.whose, reason, taken.misfits, taken.language,
        original=taken.original, file=taken.name, places=taken.places, writer=taken.writer,
    )  # fmt: skip


def _logged(asked: Round, taken: TakenFile, response: str, day: date) -> IntakeFile:
    """Return what is remembered of a file; in a confidential round not what became of it, nor whose it is."""
    reason = _as_kept(taken.reason)
    whose = taken.whose.id if taken.whose else ""
    if asked.confidential:
        reason, whose, response = nameless(reason), "", ""
    return IntakeFile(
        new_id(), asked.id, taken.original, taken.name, taken.outcome, day, reason, whose, response
    )


def _as_kept(reason: Problem | None) -> dict[str, Any]:
    """Return a reason as it lies in the file: its code, its place and its facts; nothing for none."""
    if reason is None:
        return {}
    place = {name: part for name in ("sheet", "cell") if (part := getattr(reason.place, name))}
    return {"code": reason.code, "args": dict(reason.args), **place}
