"""A plan as plain data: for JSON, for tests, for whoever drives the program."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.network.model import Role
from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.network.matching import Candidate
    from focalnet.network.roster.comparing import Change
    from focalnet.network.roster.plan import PlannedTable, RosterPlan
    from focalnet.problems import Problem
    from focalnet.words import Words

ALWAYS = (
    Field.FAMILY_NAME,
    Field.GIVEN_NAMES,
    Field.SEX,
    Field.STAFF_CATEGORY,
    Field.GRADE,
    Field.EMAIL,
    Field.STARTS,
    Field.ENDS,
    Field.ROLE,
    Field.JOB_TITLE,
    Field.OFFICE,
    Field.CITY,
)
"""Facts that every row has, also where no column tells them; `country` and `alpha3` come beside."""


_NAMES = {Field.WORKING_LANGUAGES: "languages"}


def as_json(plan: RosterPlan, language: str = "en") -> dict[str, Any]:
    """Return the whole plan as data that `json.dumps` takes; problems with their sentences in a language."""
    first = plan.tables[0]
    return {
        "file": plan.file,
        "sheet": first.sheet,
        "header_row": first.header_row + 1,
        "columns": _columns(first),
        **{outcome.value: number for outcome, number in plan.counts.items()},
        "rows": list(rows_as_json(plan, language)),
        "tables": [_table(table) for table in plan.tables],
        "hidden_sheets": list(plan.hidden),
        "sheets_without_list": list(plan.unread),
        "doubts": doubts_as_json(plan, language),
        "missing": [dict(each._asdict()) for each in plan.missing],
        "new_offices": [dict(office._asdict()) for office in plan.new_offices],
        "skipped": [
            {**each._asdict(), "row": each.row + 1, "column": each.column + 1} for each in plan.skipped
        ],
    }


def _columns(table: PlannedTable) -> dict[str, str | None]:
    columns: dict[str, str | None] = {}
    for column in table.columns:
        name = column.header
        while name in columns:
            name += " "
        columns[name] = column.field.value if column.field else None
    return columns


def _table(table: PlannedTable) -> dict[str, Any]:
    return {
        "sheet": table.sheet,
        "header_row": table.header_row + 1,
        "columns": [
            {
                "header": column.header,
                "field": column.field and column.field.value,
                "confidence": column.confidence,
                "suggestion": column.suggestion and column.suggestion.value,
            }
            for column in table.columns
        ],
    }


def rows_as_json(plan: RosterPlan, language: str = "en") -> Iterator[dict[str, Any]]:
    """Return the rows one by one; rows and their sheets as the spreadsheet names them."""
    say = words(language)
    facts = plan.facts
    fields = list(dict.fromkeys((*ALWAYS, *(of for of in facts.values if of is not Field.COUNTRY))))
    columns = [(_NAMES.get(of, of.value), facts.column(of)) for of in fields]
    codes = facts.column(Field.COUNTRY)
    for n, outcome in enumerate(plan.effects.outcomes):
        row: dict[str, Any] = {
            "sheet": facts.sheets[n],
            "row": facts.numbers[n] + 1,
            "outcome": outcome.value,
        }
        for name, column in columns:
            row[name] = plain(column[n])
        if outcome is Outcome.NEW:
            row["role"] = row["role"] or Role.FOCAL_POINT.value
        row["country"], row["alpha3"] = facts.country_texts[n], codes[n]
        row["problems"] = [_problem(problem, say) for problem in plan.problems_of(n)]
        if outcome is Outcome.CHANGED:
            row["changes"] = [_change(change) for change in plan.effects.changes[n]]
        if outcome is Outcome.DOUBTFUL:
            row["candidates"] = [_candidate(plan, each, say) for each in plan.found.candidates[n]]
        yield row


def doubts_as_json(plan: RosterPlan, language: str = "en") -> list[dict[str, Any]]:
    """Return each value that nobody knows once, with where it stands."""
    say = words(language)
    return [
        {
            "field": doubt.field.value,
            "value": doubt.text,
            "code": f"roster.{doubt.code}",
            "sentence": say("problem", f"roster.{doubt.code}", **doubt.facts),
            "suggestion": doubt.suggestion,
            "candidates": list(doubt.candidates),
            "rows": [{"sheet": sheet, "row": row} for sheet, row in doubt.rows],
        }
        for doubt in plan.doubts()
    ]


def plain(value: Any) -> Any:
    """Return a fact as JSON has it: dates in ISO 8601, nothing as None or an empty text or list."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value


def _change(change: Change) -> dict[str, Any]:
    return {"field": change.field.value, "old": plain(change.old), "new": plain(change.new)}


def _problem(problem: Problem, say: Words) -> dict[str, Any]:
    return {
        "code": problem.code,
        "cell": problem.place.cell,
        "value": problem.args.get("value", ""),
        "sentence": say("problem", problem.code, **dict(problem.args)),
    }


def _candidate(plan: RosterPlan, candidate: Candidate, say: Words) -> dict[str, Any]:
    return {
        "person": candidate.person,
        "name": plan.candidate_name(candidate.person),
        "reasons": [say("match_reason", reason) for reason in candidate.reasons],
    }
