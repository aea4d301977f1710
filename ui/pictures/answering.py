"""People who answer for the pictures: by a fixed rule, so that every picture is the same each time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.problems import Problem
from focalnet.surveys import records
from focalnet.surveys.intake.plan import IntakePlan, TakenFile
from focalnet.surveys.model import Misfit, Outcome

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answer, Answers, Invitation, Round
    from focalnet.surveys.questionnaire import Item

_NEVER = 6  # of seven people, one does not answer
_WISHES = (
    "More time for the role, and my supervisor to know of it.",
    "A training for the whole office, not for me alone.",
    "A budget, however small.",
    "To meet the other focal points of the region once a year.",
)
_TITLES = ("Programme Officer", "Project Development Officer", "Resource Management Officer")


def returned(file: NetworkFile, asked: Round) -> IntakePlan:
    """Return what most people of a round sent back, two of them in a way that one has to look at."""
    invited = records.invitations(file, asked.id)
    files = [_file(asked, each, place) for place, each in enumerate(invited) if place % _NEVER != 1]
    if not asked.confidential:
        files = [_doubtful(files[0], asked), _second(files[1]), *files[1:], _minutes()]
    return IntakePlan(asked, tuple(files))


def _file(asked: Round, whose: Invitation, place: int) -> TakenFile:
    answers = {
        item.key: answer
        for turn, item in enumerate(asked.questionnaire.questions)
        if not item.relevant and (answer := _answer(asked, item, place, turn)) is not None
    }
    if asked.confidential:
        return TakenFile(f"{place:03}.xlsx", Path(), "", Outcome.ACCEPTED, None, whose, answers)
    corrected = _corrected(asked, place)
    name = f"Fwd_ {whose.name}.xlsx" if place % 3 else f"form ({place}).xlsx"
    places = {key: f"Form!F{12 + turn}" for turn, key in enumerate(corrected)}
    answers |= corrected
    return TakenFile(name, Path(), "", Outcome.ACCEPTED, None, whose, answers, (), places, whose.language)


def _corrected(asked: Round, place: int) -> Answers:
    """Return what somebody corrects of what the form showed; most people nothing."""
    fields = {item.confirms: item.key for item in asked.questionnaire.questions if item.confirms}
    if place % 9 == 0 and "job_title" in fields:
        return {fields["job_title"]: _TITLES[place % len(_TITLES)]}
    if place % 9 == 4 and "telephone" in fields:
        return {fields["telephone"]: f"ext. {4400 + place}"}
    return {}


def _answer(asked: Round, item: Item, place: int, turn: int) -> Answer | None:
    choices = asked.questionnaire.choices_of(item)
    mixed = (place * 7 + turn * 5 + place // 4) % 11
    if item.confirms:
        return None
    if item.type in {"select_one", "likert"} and choices:
        return choices[min(mixed // 2, mixed % len(choices))].name
    if item.type == "select_multiple":
        return [each.name for step, each in enumerate(choices) if (mixed * 5 + step * 7) % 13 < 9 - step]
    if item.type == "text":
        return _WISHES[mixed] if mixed < len(_WISHES) else None
    return None


def _doubtful(taken: TakenFile, asked: Round) -> TakenFile:
    """Return a form with a share of time in words."""
    key = next(each.key for each in asked.questionnaire.questions if each.confirms == "time_allotted")
    misfit = Misfit(key, "half a day a week", "Form", "F42", "number_unreadable")
    reason = Problem("intake.does_not_fit", args={"number": 1})
    answers = {name: answer for name, answer in taken.answers.items() if name != key}
    return TakenFile(
        taken.name, Path(), "", Outcome.DOUBTFUL, reason, taken.whose, answers, (misfit,), taken.places
    )


def _second(taken: TakenFile) -> TakenFile:
    """Return a form that says nearly the same once more, with a box ticked less wherever several are."""
    whose = taken.whose.name if taken.whose else ""
    reason = Problem("intake.second_answer", args={"name": whose})
    changed = {
        key: answer[1:] if isinstance(answer, list) else answer for key, answer in taken.answers.items()
    }
    name = f"{taken.name.removesuffix('.xlsx')} new.xlsx"
    return TakenFile(name, Path(), "", Outcome.DOUBTFUL, reason, taken.whose, changed)


def _minutes() -> TakenFile:
    reason = Problem("intake.not_a_form")
    return TakenFile("Minutes of the meeting.xlsx", Path(), "", Outcome.NOT_A_FORM, reason)
