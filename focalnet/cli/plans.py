"""The plan of an import as it is printed: columns, counts, what is to be decided; and whole, as JSON."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.cli.printing import Output
    from focalnet.network.roster.plan import PlannedTable, PlanRow, RosterPlan
    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.problems import Problem
    from focalnet.words import Words

_LISTED = 20  # rows of a kind that are printed; --json has all


def print_json(plan: RosterPlan, applied: bool | None, output: Output) -> None:
    """Print the plan as JSON, its rows one by one: a roster of 200,000 rows is never held as text."""
    head = _head(plan, output.words)
    output.json_stream(head | {"applied": applied}, "rows", _rows(plan, output.words))


def _head(plan: RosterPlan, say: Words) -> dict[str, Any]:
    first = plan.tables[0]
    return {
        "file": plan.file,
        "sheet": first.sheet,
        "header_row": first.header_row + 1,
        "columns": {header: _field(column) for header, column in plan.columns.items()},
        "tables": [_table(table) for table in plan.tables],
        "hidden_sheets": plan.hidden,
        "unread_sheets": plan.unread,
        **{str(outcome): count for outcome, count in plan.counts.items()},
        "new_offices": len(plan.new_offices),
        "missing": [each._asdict() for each in plan.missing],
        "doubts": [doubt._asdict() for doubt in plan.doubts()],
        "skipped": [each._asdict() | {"row": each.row + 1} for each in plan.skipped],
        "problems": [_problem(problem, say) for problem in plan.problems],
    }


def _table(table: PlannedTable) -> dict[str, Any]:
    columns = {column.header: _field(column) for column in table.columns}
    return {"sheet": table.sheet, "header_row": table.header_row + 1, "columns": columns}


def _field(column: ColumnPlan) -> str | None:
    return str(column.field) if column.field else None


def _rows(plan: RosterPlan, say: Words) -> Iterator[dict[str, Any]]:
    from focalnet import places

    names = {country.alpha3: country.name_en for country in places.countries()}
    for row in plan.rows:
        facts = {str(of): value for of, value in row.facts.items() if of is not Field.COUNTRY}
        alpha3 = row.facts.get(Field.COUNTRY, "")
        yield {
            "sheet": row.sheet,
            "row": row.row,
            "outcome": row.outcome,
            **dict.fromkeys(("family_name", "given_names", "grade", "email"), ""),
            "sex": "not_stated",
            "staff_category": "unknown",
            **facts,
            "country": row.country_text or names.get(alpha3, ""),
            "alpha3": alpha3,
            "person": row.person,
            "reasons": row.reasons,
            "candidates": [candidate.person for candidate in row.candidates],
            "changes": [
                {"field": change.field, "old": change.old, "new": change.new} for change in row.changes
            ],
            "problems": [_problem(problem, say) for problem in row.problems],
        }


def _problem(problem: Problem, say: Words) -> dict[str, str]:
    return {"code": problem.code, "cell": problem.place.cell, "sentence": say.sentence(problem)}


def print_plan(plan: RosterPlan, output: Output) -> None:
    """Print the columns, the counts and what is to be decided."""
    for _, tables in groupby(plan.tables, key=lambda table: (table.sheet, table.header_row)):
        first = next(tables)
        output.say("import_read", file=plan.file, sheet=first.sheet, row=first.header_row + 1)
    columns = [(header, _meaning(column, output)) for header, column in plan.columns.items() if header]
    output.table(("header", "field"), columns)
    output.line()
    output.say(
        "import_counts", **{str(outcome): output.number(count) for outcome, count in plan.counts.items()}
    )
    _print_doubts(plan, output)
    for outcome in (Outcome.DOUBTFUL, Outcome.REJECTED):
        _print_rows(plan, outcome, output)
    if plan.missing and not plan.decisions.ended:
        output.count("import_missing", len(plan.missing))


def _meaning(column: ColumnPlan, output: Output) -> str:
    if column.field and column.taken:
        return str(column.field)
    left_alone = output.words("cli", "import_not_taken")
    return f"{left_alone} ({column.suggestion}?)" if column.suggestion else left_alone


def _print_doubts(plan: RosterPlan, output: Output) -> None:
    doubts = plan.doubts()
    if not doubts:
        return
    output.line()
    rows = [
        (doubt.field, doubt.text, doubt.suggestion or " · ".join(doubt.candidates), _row_list(doubt.rows))
        for doubt in doubts
    ]
    output.table(("field", "to_decide", "suggestion", "rows"), rows)


def _row_list(rows: tuple[tuple[str, int], ...]) -> str:
    shown = ", ".join(str(row) for _, row in rows[:6])
    return f"{shown} …" if len(rows) > 6 else shown


def _print_rows(plan: RosterPlan, outcome: Outcome, output: Output) -> None:
    """Print the first rows with an outcome, with the reasons."""
    numbers = plan.rows.of(outcome)
    if not numbers:
        return
    output.line()
    output.count(f"import_{outcome}", len(numbers))
    rows = [plan.rows[number] for number in numbers[:_LISTED]]
    output.table(("", "", ""), [(row.row, row.name, _why(plan, row, output)) for row in rows])
    if len(numbers) > _LISTED:
        output.say("import_more", number=output.number(len(numbers) - _LISTED))


def _why(plan: RosterPlan, row: PlanRow, output: Output) -> str:
    if row.candidates:
        return " · ".join(plan.candidate_name(each.person) for each in row.candidates)
    return " ".join(output.words("problem", problem.code, **dict(problem.args)) for problem in row.problems)


def print_end(applied: bool | None, output: Output) -> None:
    """Print what became of the plan: None is a dry run, False that there was nothing to do."""
    output.line()
    output.say({None: "import_dry", False: "import_nothing", True: "import_applied"}[applied])
