"""The command that takes an online export into a round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Place, Problem, Refused
from focalnet.surveys.doubts import DOES_NOT_FIT
from focalnet.surveys.receiving import nameless
from focalnet.surveys.results.telling import Telling

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.roster.values.days import Order
    from focalnet.surveys.exports import Column, ExportPlan, PlannedRow
    from focalnet.words import Words

_SHOWN = 40
"""Rows in doubt that are printed one by one; `--json` has them all."""
_SURE = 0.8


def add(commands: Commands) -> None:
    """Declare `round import`."""
    command = commands.add("import", import_export).file().text("round").path("export")
    command.option("map", metavar="COLUMN=QUESTION", repeated=True)
    command.option("dates", metavar="day-first|month-first").flag("without-people").flag("named-only")
    command.flag("dry-run").json()


def import_export(arguments: argparse.Namespace, output: Output) -> None:
    """Show what an online export would bring into a round, and take it in unless this is a dry run."""
    from focalnet.surveys.exports import apply, plan_export, plan_without_people

    with reading(arguments.file) as file:
        asked = one_round(file, arguments.round)
        decided, order = _decided(arguments.map), _order(arguments.dates)
        plan = plan_export(
            file, asked.id, arguments.export, decided, order=order, without_people=arguments.without_people
        )
        if plan.names_nobody and not arguments.named_only:
            plan = plan_without_people(file, plan)
    if not arguments.dry_run and not any(each.question for each in plan.columns.columns):
        raise Refused("exports.nothing_mapped", Place(plan.export.file))
    new = any(row.outcome != "duplicate" for row in plan.rows)
    if not arguments.dry_run and new:
        with changing(arguments.file) as file:
            apply(file, plan, arguments.export.read_bytes())
    if arguments.json:
        output.json(_plain(plan, output.words))
        return
    _print(plan, output, done=not arguments.dry_run and new)


def _decided(mapped: Iterable[str]) -> dict[str, str]:
    decided = {}
    for text in mapped:
        column, equals, question = text.rpartition("=")
        if not equals or not column.strip() or not question.strip():
            raise Refused("cli.map_column_form", text=text)
        decided[column.strip()] = question.strip()
    return decided


def _order(text: str | None) -> Order:
    """Return which of day and month stands first; refuses with `cli.dates_form`."""
    from focalnet.network.roster.values.days import Order

    if text is None:
        return Order.UNKNOWN
    said = text.strip().replace("-", "_")
    if said not in {Order.DAY_FIRST, Order.MONTH_FIRST}:
        raise Refused("cli.dates_form", text=text)
    return Order(said)


def _plain(plan: ExportPlan, say: Words) -> dict[str, Any]:
    telling = None if plan.round.confidential else Telling(plan.round)
    return {
        "tool": plan.recognised.tool,
        "rows": [_row(row, say, telling) for row in plan.rows],
        "counts": plan.counts,
        "columns": [_column(each) for each in plan.columns.columns if each.part != "unmapped"],
        "unmapped": [each.head for each in plan.columns.unmapped],
        "unanswered": list(plan.columns.unanswered),
        "left_out": list(plan.left_out),
    }


def _row(row: PlannedRow, say: Words, telling: Telling | None) -> dict[str, Any]:
    """Return a row as JSON: with whose it is and the answers that may stand beside that, or nameless."""
    named = telling is not None
    return {
        "row": row.row,
        "outcome": row.outcome,
        "person": (row.person if named else "") or None,
        "candidates": list(row.candidates.values()) if named else [],
        "reason": _reason(row, say, named=named) or _counted(row, say),
        "answers": dict(telling.answers(row.answers)) if telling else row.answers,
        "misfits": [
            {"question": each.question, "typed": each.typed, "cell": each.cell, "rule": each.rule}
            for each in (telling.misfits(row.misfits) if telling else row.misfits)
        ],
    }


def _column(column: Column) -> dict[str, Any]:
    return {
        "column": column.head,
        "holds": column.part,
        "question": column.question,
        "choice": column.choice,
        "how": column.how,
        "sure": round(column.sure, 2),
    }


def _reason(row: PlannedRow, say: Words, *, named: bool = True) -> str:
    reason = row.reason if named else nameless(row.reason)
    if not reason:
        return ""
    args = dict(reason.get("args", {}))
    if "reasons" in args:
        args["reasons"] = ", ".join(say("match_reason", each) for each in str(args["reasons"]).split())
    return say.sentence(Problem(str(reason["code"]), args=args))


def _counted(row: PlannedRow, say: Words) -> str:
    """Return that a row counts, and how many of its answers wait to be mended."""
    if waiting := sum(each.hinders for each in row.misfits):
        return say.sentence(Problem(DOES_NOT_FIT, args={"number": waiting}))
    return say("counted", "accepted")


def _print(plan: ExportPlan, output: Output, *, done: bool) -> None:
    """Print what comes of the rows, those that wait for a decision one by one, and of the columns."""
    say, named = output.words, not plan.round.confidential
    output.say("export_tool", tool=say("export_tool", plan.recognised.tool), file=plan.export.file)
    for outcome, number in plan.counts.items():
        if number:
            output.say("export_count", outcome=say("outcome", outcome), number=output.number(number))
    waiting = [row for row in plan.rows if row.outcome == "doubtful"]
    if waiting:
        output.table(
            ("row", "person", "reason"),
            [
                (str(row.row), _person(row) if named else "", _reason(row, say, named=named))
                for row in waiting[:_SHOWN]
            ],
            right="row",
        )
    if len(waiting) > _SHOWN:
        output.count("export_more_rows", len(waiting) - _SHOWN)
    if misfits := sum(len(row.misfits) for row in plan.rows if row.outcome != "duplicate"):
        output.count("export_misfits", misfits)
    _print_columns(plan, output)
    if plan.names_nobody:
        output.say("export_nobody_named")
    elif any(row.reason.get("code") == "exports.anonymous" for row in plan.rows):
        output.say("export_anonymous")
    output.say("export_done" if done else "export_dry")


def _person(row: PlannedRow) -> str:
    """Return who answered a row, or with a question mark who may have."""
    return row.person or " / ".join(f"{name}?" for name in row.candidates.values())


def _print_columns(plan: ExportPlan, output: Output) -> None:
    """Print what somebody should look at in the columns: what is not sure, not known, not answered."""
    for each in plan.columns.columns:
        if each.question and each.sure < _SURE:
            how = output.words("export_how", each.how)
            output.say("export_unsure", column=each.head, question=each.question, how=how)
    for each in plan.columns.unmapped:
        output.say("export_unmapped", column=each.head)
    if plan.columns.unanswered:
        output.say("export_unanswered", names=", ".join(plan.columns.unanswered))
    if plan.left_out:
        output.say("export_left_out", names=", ".join(plan.left_out))
