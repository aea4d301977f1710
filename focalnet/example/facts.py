"""What a register knows of a focal point beyond the name: grade, terms of reference, time; often nothing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, TypedDict

from focalnet.example.pools import post_words
from focalnet.network.model import Mandate, OfficeKind, Role, StaffCategory, TorState

if TYPE_CHECKING:
    from focalnet.example.cast import Holder, Post
    from focalnet.example.dice import Dice
    from focalnet.example.story import Tenure

LAST_LOOK = date(2012, 10, 26)  # nothing was recorded in the example after this day

_GRADES = {
    StaffCategory.INTERNATIONAL: {"P-1": 2, "P-2": 9, "P-3": 12, "P-4": 9, "P-5": 2, "": 1},
    StaffCategory.NATIONAL: {
        "NO-A": 14, "NO-B": 12, "NO-C": 4, "G-3": 3, "G-4": 11, "G-5": 22, "G-6": 19, "G-7": 8, "": 7,
    },
    StaffCategory.NON_STAFF: {"UN Volunteer": 2, "Consultant": 1, "Intern": 1},
    StaffCategory.UNKNOWN: {"": 1},
}  # fmt: skip
_HEADQUARTERS_GENERAL = {"G-5": 3, "G-6": 3, "G-7": 1}
_NEXT_GRADE = {
    "P-1": "P-2", "P-2": "P-3", "P-3": "P-4", "NO-A": "NO-B",
    "G-4": "G-5", "G-5": "G-6", "G-6": "G-7", "G-7": "NO-A",
}  # fmt: skip

_TOR = {
    TorState.INCLUDED: 34, TorState.REQUESTED: 20, TorState.NOT_REQUESTED: 16, TorState.DRAFTED: 9,
    TorState.DECLINED: 4, TorState.UNKNOWN: 17,
}  # fmt: skip
_TIME: dict[float | None, float] = {None: 40, 5: 12, 10: 18, 15: 6, 20: 13, 25: 6, 30: 3, 50: 2}
_APPOINTED_BY = {"": 45, "Chief of Mission": 35, "Volunteered": 14, "Regional Representative": 6}
_MANDATES = {Mandate.MAINSTREAMING: 45, Mandate.BOTH: 35, Mandate.WOMEN_IN_STAFF: 5, Mandate.UNKNOWN: 15}


class Facts(TypedDict):
    """The facts of one appointment, named as in the model."""

    unit: str
    job_title: str
    countries_covered: tuple[str, ...]
    mandate: Mandate
    time_allotted: float | None
    time_spent: float | None
    tor_state: TorState
    tor_date: date | None
    tor_reference: str
    in_appraisal: bool | None
    appointed_by: str
    term_ends: date | None


def grade_of(dice: Dice, holder: Holder, post: Post) -> str:
    """Return a grade that goes with the staff category; the empty text where the lists never said."""
    if holder.category == StaffCategory.NATIONAL and post.seed.kind == OfficeKind.HEADQUARTERS:
        return dice.weighted(_HEADQUARTERS_GENERAL)
    return dice.weighted(_GRADES[holder.category])


def promoted(grade: str) -> str:
    """Return the grade above that keeps the staff category; the empty text where there is none."""
    return _NEXT_GRADE.get(grade, "")


def facts_of(dice: Dice, tenure: Tenure, grade: str) -> Facts:
    """Return what the register knows of one tenure."""
    tor_state, tor_date = _terms_of_reference(dice, tenure)
    allotted = dice.weighted(_TIME)
    reference = f"ToR/{tor_date.year}/{dice.number(3, 98):03}" if tor_date and dice.chance(0.7) else ""
    return Facts(
        unit=_unit(dice, tenure.post),
        job_title=_title(dice, tenure, grade),
        countries_covered=_countries_covered(dice, tenure.post),
        mandate=dice.weighted(_MANDATES),
        time_allotted=allotted,
        time_spent=_time_spent(dice, tenure, allotted),
        tor_state=tor_state,
        tor_date=tor_date,
        tor_reference=reference,
        in_appraisal=dice.weighted({None: 5.0, True: 2.0, False: 3.0}),
        appointed_by=dice.weighted(_APPOINTED_BY),
        term_ends=_term_end(dice, tenure),
    )


def _unit(dice: Dice, post: Post) -> str:
    if post.seed.kind == OfficeKind.HEADQUARTERS:
        return dice.pick(post_words("units", "headquarters"))
    return dice.pick(post_words("units", "field")) if dice.chance(0.55) else ""


def _title(dice: Dice, tenure: Tenure, grade: str) -> str:
    holder = tenure.holder
    at_headquarters = tenure.post.seed.kind == OfficeKind.HEADQUARTERS
    if holder.category == StaffCategory.UNKNOWN:
        return ""
    if grade == "P-5":
        return "Head of Unit" if at_headquarters else "Chief of Mission"
    kind = str(holder.category)
    if holder.category == StaffCategory.NATIONAL:
        kind = "officer" if grade.startswith("NO") else "general"
    elif at_headquarters:
        kind = "headquarters"
    return dice.pick(post_words("titles", kind))


def _countries_covered(dice: Dice, post: Post) -> tuple[str, ...]:
    if post.leads and post.seed.covers:
        return post.seed.covers
    return (post.seed.country,) if post.leads and post.seed.footnote == "" and dice.chance(0.5) else ()


def _terms_of_reference(dice: Dice, tenure: Tenure) -> tuple[TorState, date | None]:
    state = dice.weighted(_TOR)
    if tenure.post.role == Role.HQ_WORKING_GROUP:
        state = TorState.UNKNOWN
    if state in {TorState.UNKNOWN, TorState.NOT_REQUESTED}:
        return state, None
    last = min(tenure.ends or LAST_LOOK, LAST_LOOK) - timedelta(days=10)
    return state, dice.day(tenure.began + timedelta(days=15), last)


def _time_spent(dice: Dice, tenure: Tenure, allotted: float | None) -> float | None:
    """Return the time really spent, which only the survey of 2012 asked for."""
    if tenure.ends is not None or dice.chance(0.55):
        return None
    return float(max(2, (allotted or 10) + dice.pick((-5, -5, 0, 0, 5, 10))))


def _term_end(dice: Dice, tenure: Tenure) -> date | None:
    """Return the end of a term of two years, renewed once or twice; some ran out and nobody noticed."""
    if not dice.chance(0.35):
        return None
    years = 2
    until = tenure.ends or LAST_LOOK
    while tenure.began.year + years < until.year and dice.chance(0.85):
        years += 2
    return tenure.began.replace(year=tenure.began.year + years, day=min(tenure.began.day, 28))
