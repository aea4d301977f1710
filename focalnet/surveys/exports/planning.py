"""An export becomes a plan: each row with its answers, whose it is, and what taking it in would do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from focalnet.network.roster.values.days import Order
from focalnet.surveys import records
from focalnet.surveys.exports.before import taken_before, waiting_unnamed
from focalnet.surveys.exports.columns import map_columns
from focalnet.surveys.exports.decisions import checked, learned_kind
from focalnet.surveys.exports.gathering import Gathering
from focalnet.surveys.exports.habits import habits_of
from focalnet.surveys.exports.index import Index
from focalnet.surveys.exports.marks import Marks
from focalnet.surveys.exports.model import NOBODY_NAMED, ExportPlan, PlannedRow, Tool
from focalnet.surveys.exports.nothing import without_words_for_nothing
from focalnet.surveys.exports.reading import as_typed, read_export
from focalnet.surveys.exports.recognising import recognise
from focalnet.surveys.exports.respondents import Respondents
from focalnet.surveys.model import Audience, Outcome, ResponseState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.exports.model import Export
    from focalnet.surveys.exports.respondents import Who
    from focalnet.surveys.model import Answers, Invitation, Round

_NOTHING: Mapping[str, str] = {}
_WAITING = frozenset({ResponseState.ACCEPTED, ResponseState.DOUBTFUL})


def plan_export(
    file: NetworkFile,
    round_id: str,
    path: Path,
    decided: Mapping[str, str] = _NOTHING,
    *,
    order: Order = Order.UNKNOWN,
    without_people: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> ExportPlan:
    """Return what taking an export in would do; nothing is written.

    Args:
        file: The network.
        round_id: The round whose answers the export holds.
        path: The export: a workbook, delimited text, or an archive of those.
        decided: What columns hold, by head or letter of the column: the key or name of a question,
            `key/choice`, `-` for nothing, `@email`, `@name` or `@code` for who answered.
        order: Of day and month, where the export does not show it.
        without_people: Whether rows that do not say who answered count as answers without a name, also those
            that were taken in before and wait for that.
        cancelled: Asked while the file is read.

    Raises:
        Refused: `surveys.sealed`, `exports.no_such_column`, `exports.no_such_question`,
            `exports.no_table`; `sheets.…` for a file that cannot be read.

    """
    asked = records.round_(file, round_id)
    asked.unsealed()
    plan = _understood(file, asked, read_export(path, cancelled=cancelled), path, decided)
    return _planned(file, replace(plan, order=order, without_people=without_people))


def plan_without_people(file: NetworkFile, plan: ExportPlan) -> ExportPlan:
    """Return a plan by which rows that do not say who answered count; the export is not read again."""
    return _planned(file, replace(plan, without_people=True))


def _planned(file: NetworkFile, plan: ExportPlan) -> ExportPlan:
    planning = _Planning(file, plan)
    return replace(plan, columns=planning.columns, rows=tuple(planning.rows()))


def _understood(
    file: NetworkFile, asked: Round, export: Export, path: Path, decided: Mapping[str, str]
) -> ExportPlan:
    """Return a plan without rows: the tool, and what each column holds."""
    recognised = recognise(export.sheet)
    if recognised.tool is not Tool.TABLE:
        export = as_typed(export, path)
    said = checked(decided, export, recognised, asked)
    learned = file.aliases(learned_kind(asked.survey))
    columns = map_columns(export.sheet, recognised, asked.questionnaire, decided=said, learned=learned)
    in_repeats = [each.key for each in Index(asked.questionnaire).in_repeats]
    return ExportPlan(asked, export, recognised, columns, (), (*in_repeats, *export.further), said)


class _Planning:
    """Goes through the rows of an export, knowing what was taken in before and who has answered."""

    def __init__(self, file: NetworkFile, plan: ExportPlan) -> None:
        recognised, columns, questionnaire = plan.recognised, plan.columns, plan.round.questionnaire
        export = without_words_for_nothing(plan.export, recognised, columns, questionnaire)
        self._round, self._export, sheet = plan.round, export, export.sheet
        habits = habits_of(export, recognised, columns, questionnaire, plan.order)
        invitations = records.invitations(file, plan.round.id)
        self._first = recognised.first_row
        self._heads = sheet.rows[recognised.head_row : self._first]
        self._gathering = Gathering(sheet, recognised, columns, questionnaire, habits)
        self._respondents = Respondents.of(invitations, sheet, recognised, columns, questionnaire)
        self.columns = self._respondents.shown(columns)
        self._marks = Marks(
            plan.export.sheet,
            recognised,
            columns,
            self._respondents.told_by,
            confidential=plan.round.confidential,
        )
        self._taken = taken_before(file, plan.round.id)
        self._unnamed = waiting_unnamed(file, plan.round.id) if plan.without_people else {}
        self._without_people = plan.without_people
        self._said: dict[str, list[Answers]] = {
            invitation: [each.answers for each in given if each.state in _WAITING]
            for invitation, given in records.answered(file, plan.round.id).items()
        }

    def rows(self) -> Iterable[PlannedRow]:
        """Return the rows with what comes of each; empty rows are none, nor are heads that come again."""
        rows = self._export.sheet.rows
        numbers = [
            at
            for at in range(self._first, len(rows))
            if any(_filled(cell) for cell in rows[at]) and rows[at] not in self._heads
        ]
        found = [(at, self._respondents.who(rows[at])) for at in numbers]
        anonymous = not any(who.told for _, who in found)
        return [self._row(at, who, anonymous=anonymous) for at, who in found]

    def _row(self, at: int, who: Who, *, anonymous: bool) -> PlannedRow:
        answered = self._gathering.row(at, confidential=self._round.confidential)
        mark = self._marks.of(at, answered.answers)
        outcome, reason = self._outcome(who, answered.answers, anonymous=anonymous)
        if not answered.answers and not answered.misfits:
            outcome, reason = Outcome.DOUBTFUL, _because("no_answers")
        waiting = ""
        if mark.source in self._taken:
            same = self._taken[mark.source] in {"", mark.content}
            if same and outcome is Outcome.ACCEPTED:
                waiting = self._unnamed.pop(mark.source, "")
            if not waiting:
                outcome = Outcome.DUPLICATE if same else Outcome.DOUBTFUL
                reason = _because("taken_before" if same else "changed_since")
        self._taken[mark.source] = mark.content
        if outcome is not Outcome.DUPLICATE and who.invitation:
            self._said.setdefault(who.invitation, []).append(answered.answers)
        invited = self._respondents.invitations
        return PlannedRow(
            at + 1,
            outcome,
            answered.answers,
            tuple(answered.misfits),
            answered.places,
            who.invitation,
            invited[who.invitation].name if who.invitation else "",
            {each: invited[each].name for each in who.candidates},
            reason,
            mark.received,
            mark.source,
            mark.content,
            waiting,
        )

    def _outcome(self, who: Who, answers: Answers, *, anonymous: bool) -> tuple[Outcome, Mapping[str, Any]]:
        """Return what a row is by whose it is, and why."""
        if who.invitation:
            return self._outcome_of(self._respondents.invitations[who.invitation], who, answers)
        asks_known = self._round.audience is not Audience.ADDRESSES
        if anonymous and asks_known and not (self._round.confidential or self._without_people):
            return Outcome.DOUBTFUL, {"code": NOBODY_NAMED, "args": {}}
        if anonymous or (self._without_people and not who.told):
            return Outcome.ACCEPTED, _because("anonymous")
        counted = not asks_known and not who.candidates
        return (Outcome.ACCEPTED if counted else Outcome.DOUBTFUL), who.reason

    def _outcome_of(
        self, invited: Invitation, who: Who, answers: Answers
    ) -> tuple[Outcome, Mapping[str, Any]]:
        """Return what an answer of somebody asked is: the first one counts."""
        before, args = self._said.get(invited.id, ()), {"name": invited.name}
        if answers in before:
            return Outcome.DUPLICATE, {"code": "intake.same_answers", "args": args}
        if before:
            return Outcome.DOUBTFUL, {"code": "intake.second_answer", "args": args}
        if invited.withdrawn:
            return Outcome.DOUBTFUL, {"code": "intake.withdrawn", "args": args}
        return Outcome.ACCEPTED, who.reason


def _because(code: str) -> dict[str, Any]:
    return {"code": f"exports.{code}", "args": {}}


def _filled(cell: object) -> bool:
    return cell is not None and bool(str(cell).strip())
