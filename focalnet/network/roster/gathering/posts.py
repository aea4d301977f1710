"""The facts about the appointment of a row: role, grade and category, dates, terms of reference, time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.grades import category_of
from focalnet.network.model import StaffCategory
from focalnet.network.roster.fields import DATES, Field
from focalnet.network.roster.values.codes import (
    alternate_kind,
    category_kind,
    code_kind,
    grade_kind,
    role_in,
    text_kind,
    time_kind,
    tor_reference_in,
    yes_kind,
)
from focalnet.network.roster.values.days import Order, date_kind, order_of
from focalnet.network.roster.values.kinds import as_text

if TYPE_CHECKING:
    from focalnet.network.roster.gathering.work import Gathering

_TEXTS = (Field.UNIT, Field.END_REASON, Field.TOR_REFERENCE, Field.APPOINTED_BY)


def gather_posts(work: Gathering) -> None:
    """Put what the table says about appointments into the facts."""
    for of in _TEXTS:
        work.take(text_kind(of))
    _grade_and_title(work)
    _category(work)
    _role(work)
    work.take(code_kind(Field.MANDATE))
    _terms_of_reference(work)
    for of in (Field.TIME_ALLOTTED, Field.TIME_SPENT):
        if work.has(of):
            work.take(time_kind(of, work.cells(of)))
    work.take(yes_kind(Field.IN_APPRAISAL))
    _dates(work)


def _grade_and_title(work: Gathering) -> None:
    """Take a grade and the job title that may stand in the same cell."""
    titles = work.read(text_kind(Field.JOB_TITLE)) if work.has(Field.JOB_TITLE) else [""] * len(work.facts)
    if work.has(Field.GRADE):
        grades = work.read(grade_kind())
        work.put(Field.GRADE, [cell.grade for cell in grades])
        titles = [title or cell.job_title for title, cell in zip(titles, grades, strict=True)]
    if any(titles):
        work.put(Field.JOB_TITLE, titles)


def _category(work: Gathering) -> None:
    """Take the staff category stated; where none is, the one that the grade has by default."""
    grades = work.facts.column(Field.GRADE)
    if work.has(Field.STAFF_CATEGORY):
        cells = work.cells(Field.STAFF_CATEGORY)
        stated = work.read(category_kind(work.context.categories), cells)
        asked = {
            row
            for row, found in work.facts.troubles.items()
            if any(f.field is Field.STAFF_CATEGORY for f in found)
        }
    else:
        stated, asked = [StaffCategory.UNKNOWN.value] * len(grades), set()
    by_grade = {
        grade: category_of(grade, work.context.categories).value if grade else "unknown"
        for grade in set(grades)
    }
    categories = [
        by_grade[grade] if category == "unknown" and row not in asked else category
        for row, (category, grade) in enumerate(zip(stated, grades, strict=True))
    ]
    work.put(Field.STAFF_CATEGORY, categories)
    work.facts.category_stated = [category != "unknown" for category in stated]


def _role(work: Gathering) -> None:
    """Take the role stated, else the one a column of alternates, a title or words beside the name tell."""
    sources = [work.facts.values[Field.ROLE]] if Field.ROLE in work.facts.values else []
    if work.has(Field.ROLE):
        sources.insert(0, work.read(code_kind(Field.ROLE)))
    if work.has(Field.ALTERNATE):
        sources.append(work.read(alternate_kind()))
    if Field.JOB_TITLE in work.facts.values:
        titles = work.facts.values[Field.JOB_TITLE]
        told = {title: role_in(title) for title in set(titles)}
        sources.append([told[title] for title in titles])
    if sources:
        rows = list(zip(*sources, strict=True))
        known = {roles: _telling(roles) for roles in set(rows)}
        work.put(Field.ROLE, [known[roles] for roles in rows])


def _telling(roles: tuple[str, ...]) -> str:
    """Return the first role that says more than focal point, else that."""
    return next((role for role in roles if role and role != "focal_point"), next((r for r in roles if r), ""))


def _terms_of_reference(work: Gathering) -> None:
    """Take the state of the ToR; what a cell says beyond it (`ToR signed 2024`) is kept as the reference."""
    if not work.has(Field.TOR_STATE):
        return
    work.take(code_kind(Field.TOR_STATE))
    if not work.has(Field.TOR_REFERENCE):
        references = [tor_reference_in(as_text(cell)) for cell in work.cells(Field.TOR_STATE)]
        if any(references):
            work.put(Field.TOR_REFERENCE, references)


def _dates(work: Gathering) -> None:
    """Read all dates of the table: the order of day and month that one column shows holds for the others."""
    columns = {of: work.cells(of) for of in DATES if work.has(of)}
    words = work.context.settled.by_field
    decided = [pair for of in (*(each.value for each in columns), "") for pair in words.get(of, {}).items()]
    order = order_of(columns.values(), decided)
    if order is Order.UNKNOWN:
        order = order_of([work.elsewhere(of) for of in columns], decided)
    for of in columns:
        work.take(date_kind(of, order))
    if Field.STARTS in columns and Field.ENDS in columns:
        _check_ends(work)


def _check_ends(work: Gathering) -> None:
    starts, ends = work.facts.column(Field.STARTS), work.facts.column(Field.ENDS)
    for row, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if start and end and end < start:
            work.doubt(row, Field.ENDS, "ends_before_start", end.isoformat())
            ends[row] = None
