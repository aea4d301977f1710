"""What an import could not take, handed back: the sender's own workbook with a remark in each cell concerned.

Remarks speak of the file alone: what the register knows of other people is not the sender's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.roster.fields import NAMES, Field
from focalnet.network.roster.plan import Outcome, trouble_facts
from focalnet.sheets.markup import Mark, mark_up
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.network.roster.facts import RowTrouble
    from focalnet.network.roster.plan import RosterPlan
    from focalnet.words import Words

# What was not taken at all has to be corrected; the rest was taken in part, or can be chosen from a few.
_TO_CORRECT = frozenset({
    *("no_name", "name_only", "several_people", "email_bad", "sex_contradiction", "country_unknown"),
    *("date_impossible", "date_unknown", "ends_before_start", "time_unknown", "grade_several"),
})  # fmt: skip
_NO_FAULT = frozenset({"vacant"})
_OF_THE_FILE = frozenset({"email_shared", "same_name_in_file"})
_SECTIONS = {
    Field.ROLE: "role",
    Field.STAFF_CATEGORY: "staff_category",
    Field.MANDATE: "mandate",
    Field.TOR_STATE: "tor_state",
    Field.OFFICE_KIND: "office_kind",
    Field.SEX: "person_sex",
    Field.FORM_LANGUAGE: "language",
}


def write_marked_up(plan: RosterPlan, source: Path, out: Path, *, language: str = "en") -> int:
    """Write a copy of a plan's source with a remark in each cell that is wrong or doubtful; return how many.

    Raises `Refused`: the source is gone or cannot be read (`sheets.…`), or the copy cannot be written.
    """
    marks = list(marks_of(plan, language))
    mark_up(source, out, marks, language=language)
    return len({(mark.sheet, mark.row, mark.column) for mark in marks})


def marks_of(plan: RosterPlan, language: str = "en") -> Iterator[Mark]:
    """Give the remarks of a plan, row by row, as its decisions have left them."""
    say = words(language)
    for row, outcome in enumerate(plan.effects.outcomes):
        if row in plan.found.left_out:
            continue
        for found in plan.facts.troubles.get(row, ()):
            yield _of_trouble(plan, row, found, say)
        reason = plan.facts.rejected.get(row)
        if outcome is Outcome.REJECTED and reason and reason not in _NO_FAULT:
            yield _of_row(plan, row, reason, say)
        for code, about in plan.found.notes.get(row, ()):
            if code in _OF_THE_FILE:
                yield _of_row(plan, row, code, say, value=about)


def _of_trouble(plan: RosterPlan, row: int, found: RowTrouble, say: Words) -> Mark:
    trouble = found.trouble
    suggestion = _named(plan, found.field, trouble.suggestion, say)
    candidates = tuple(_named(plan, found.field, each, say) for each in trouble.candidates)
    facts = trouble_facts(trouble.text, suggestion, candidates)
    column = found.column if found.column >= 0 else None
    return _mark(plan, row, trouble.code, say("problem", f"roster.{trouble.code}", **facts), column)


def _of_row(plan: RosterPlan, row: int, code: str, say: Words, **facts: str) -> Mark:
    return _mark(plan, row, code, say("problem", f"roster.{code}", **facts), None)


def _mark(plan: RosterPlan, row: int, code: str, message: str, column: int | None) -> Mark:
    return Mark(
        plan.facts.sheets[row],
        plan.facts.numbers[row],
        _name_column(plan, row) if column is None else column,
        message,
        doubtful=code not in _TO_CORRECT,
    )


def _name_column(plan: RosterPlan, row: int) -> int:
    """Return the column in which a row says who it is: there a remark about the whole row stands."""
    columns = plan.tables[plan.facts.tables[row]].columns
    return next((each.position for each in columns if each.field in NAMES), columns[0].position)


def _named(plan: RosterPlan, of: Field, code: str, say: Words) -> str:
    """Return what a suggestion means in words: the name of a country or region, the word for a code."""
    if of in {Field.COUNTRY, Field.COUNTRIES_COVERED} and code in plan.register.countries:
        return plan.register.countries[code].name(say.language)
    if of is Field.REGION:
        return next((each.name(say.language) for each in plan.register.regions if each.id == code), code)
    section = _SECTIONS.get(of, "")
    return say(section, code) if section and say.has(section, code) else code
