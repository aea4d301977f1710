"""What is wrong with a questionnaire, each thing at the row of the questionnaire where it is to be mended.

First what pyxform says, which is what KoboToolbox and ODK would; then what it does not look at: conditions
that can never hold or that this program cannot work out, and a register field that two questions confirm.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Place, Problem
from focalnet.surveys.questionnaire.expressions import NotUnderstood, parse_expression, references
from focalnet.surveys.questionnaire.model import ASKED, CHOOSING, CONFIRMABLE, ENDS, EXPERTISE, SHOWN
from focalnet.surveys.questionnaire.simple_rules import only_if
from focalnet.surveys.questionnaire.writing import check_questionnaire, row_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from focalnet.surveys.questionnaire.model import Item, Questionnaire

NOWHERE = -1
"""The row of what concerns the whole questionnaire."""
_CONDITIONS = ("relevant", "constraint", "choice_filter", "calculation")
_TOLD_ELSEWHERE = frozenset({"xlsform.translations_missing", "xlsform.row_skipped"})
"""What the designer shows in its own way: completeness per language, and remarks."""


class Finding(NamedTuple):
    """One thing that is wrong: at a row of `Questionnaire.items`, or `NOWHERE`. `grave`: it is no form so."""

    problem: Problem
    at: int = NOWHERE
    grave: bool = False


def findings(questionnaire: Questionnaire) -> tuple[Finding, ...]:
    """Return what is wrong with a questionnaire, in the order of its rows, the graver first at each."""
    own = [*_unworded(questionnaire), *_unlisted(questionnaire), *_conditions(questionnaire)]
    own += _confirming(questionnaire)
    known = {each.at for each in own if each.grave}
    accepted, problems = check_questionnaire(questionnaire)
    rows = {number: at for at, number in enumerate(row_numbers(questionnaire.items))}
    said = [
        Finding(Problem(each.code, Place(), each.args), _row(questionnaire, each, rows), grave)
        for place, each in enumerate(problems)
        if each.code not in _TOLD_ELSEWHERE
        for grave in (not accepted and place == 0,)
    ]
    left = [each for each in said if each.at == NOWHERE or each.at not in known]
    return tuple(sorted((*own, *left), key=lambda each: (each.at, not each.grave)))


def _row(questionnaire: Questionnaire, problem: Problem, rows: Mapping[int, int]) -> int:
    """Return the row of a problem of the form: its own, or of the question with that list of choices."""
    row = int(problem.args.get("row", 0))
    if row and problem.place.sheet == "choices":
        return _with_list(questionnaire, _list_at(questionnaire, row))
    if row:
        return rows.get(row, NOWHERE) if problem.place.sheet == "survey" else NOWHERE
    if problem.code == "xlsform.other_untranslated":
        return next(at for at, item in enumerate(questionnaire.items) if item.or_other)
    if "list" in problem.args:
        return _with_list(questionnaire, str(problem.args["list"]))
    return NOWHERE


def _list_at(questionnaire: Questionnaire, row: int) -> str:
    """Return the list whose choice stands in a row of the sheet of choices, the heads in row 1."""
    names = [name for name, listed in questionnaire.choices.items() for _ in listed]
    return names[row - 2] if 2 <= row < len(names) + 2 else ""


def _with_list(questionnaire: Questionnaire, name: str) -> int:
    users = (at for at, item in enumerate(questionnaire.items) if name and item.choices == name)
    return next(users, NOWHERE)


def _unworded(questionnaire: Questionnaire) -> Iterator[Finding]:
    for at, item in enumerate(questionnaire.items):
        shown = item.type in ASKED | SHOWN and not item.disabled
        if shown and not any(item.labels.values()) and not any(item.hints.values()):
            yield Finding(Problem("questionnaire.no_words"), at, grave=True)


def _unlisted(questionnaire: Questionnaire) -> Iterator[Finding]:
    for at, item in enumerate(questionnaire.items):
        own = item.type in CHOOSING and not item.choices.startswith("${") and not item.disabled
        if own and not questionnaire.choices.get(item.choices):
            yield Finding(Problem("questionnaire.no_choices"), at, grave=True)


def _conditions(questionnaire: Questionnaire) -> Iterator[Finding]:
    first = {item.name: at for at, item in reversed(list(enumerate(questionnaire.items))) if item.name}
    for at, item in enumerate(questionnaire.items):
        if not item.disabled:
            yield from _unclear(item, at)
            yield from _never(questionnaire, item, at)
            yield from _ahead(item, at, first)


def _unclear(item: Item, at: int) -> Iterator[Finding]:
    for part in _CONDITIONS:
        if text := getattr(item, part).strip():
            try:
                parse_expression(text)
            except NotUnderstood:
                yield Finding(Problem(f"questionnaire.unclear_{part}", Place(), {"text": text}), at)


def _never(questionnaire: Questionnaire, item: Item, at: int) -> Iterator[Finding]:
    """Find a condition for a choice that the question does not have."""
    condition = only_if(questionnaire, item.relevant)
    if condition is None:
        return
    asked = next(each for each in questionnaire.items if each.name == condition.question)
    if condition.choice not in {choice.name for choice in questionnaire.choices_of(asked)}:
        args = {"choice": condition.choice, "question": asked.label(questionnaire.default_language)}
        yield Finding(Problem("questionnaire.condition_never", Place(), args), at)


def _ahead(item: Item, at: int, first: Mapping[str, int]) -> Iterator[Finding]:
    """Find a condition on a question that is asked only later."""
    try:
        asked = references(parse_expression(item.relevant)) if item.relevant.strip() else frozenset()
    except NotUnderstood:
        return
    for name in sorted(asked):
        if first.get(name, at) > at:
            yield Finding(Problem("questionnaire.condition_ahead", Place(), {"name": name}), at)


def _confirming(questionnaire: Questionnaire) -> Iterator[Finding]:
    asked = [(at, item) for at, item in enumerate(questionnaire.items) if item.confirms and not item.disabled]
    counts = Counter(item.confirms for _, item in asked)
    for at, item in asked:
        if item.type not in ENDS and counts[item.confirms] > 1:
            yield Finding(Problem("questionnaire.confirms_twice"), at)
        if item.confirms not in CONFIRMABLE and not item.confirms.startswith(EXPERTISE):
            yield Finding(Problem("questionnaire.confirms_nothing", Place(), {"field": item.confirms}), at)
