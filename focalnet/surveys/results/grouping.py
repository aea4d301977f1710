"""The groups of a break-down: by one or two facts of the respondents, or other questions of the form."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused
from focalnet.surveys.audience import FACTS
from focalnet.surveys.results.lines import Shape, lines_of, listed, shape_of
from focalnet.surveys.results.model import Key, Kind
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.records import Columns

_UNKNOWN_LAST = ("not_stated", "unknown", "")


class Grouping(NamedTuple):
    """Where the responses stand in a break-down, and how many were asked in each group."""

    keys: tuple[Key, ...]
    rows: tuple[tuple[int, ...], ...]  # for each group the rows of its responses
    asked: tuple[int | None, ...]  # None where that is not known: a group of people who answered something
    overlapping: bool = False


def check_known(names: Iterable[str], questionnaire: Questionnaire) -> None:
    """Refuse what is neither a fact of the respondents nor a question (`results.fact_unknown`)."""
    questions = [item.key for item in questionnaire.questions]
    for name in names:
        if name not in FACTS and name not in questions:
            known = dict.fromkeys((*FACTS, *questions))
            raise Refused("results.fact_unknown", text=name, known=", ".join(known))


def grouping(
    by: Sequence[str],
    questionnaire: Questionnaire,
    columns: Columns,
    invited: Sequence[Mapping[str, str]],
) -> Grouping:
    """Return the groups by one or two facts or questions, all of them: also those that nobody answered in.

    `invited` are the facts of everybody asked. Not known and not answered are groups of their own.
    """
    placed = [_values(name, questionnaire, columns) for name in by]
    rows: dict[Key, list[int]] = {}
    for row, values in enumerate(zip(*placed, strict=True)):
        for key in product(*values):
            rows.setdefault(key, []).append(row)
    asked: dict[Key, int] = {}
    facts_only = all(name in FACTS for name in by)
    if facts_only:
        for facts in invited:
            key = tuple(facts.get(name, "") for name in by)
            asked[key] = asked.get(key, 0) + 1
    keys = in_order(by, questionnaire, {*rows, *asked})
    return Grouping(
        keys,
        tuple(tuple(rows.get(key, ())) for key in keys),
        tuple(asked.get(key, 0) if facts_only else None for key in keys),
        any(len(values) > 1 for column in placed for values in column),
    )


def _values(name: str, questionnaire: Questionnaire, columns: Columns) -> list[tuple[str, ...]]:
    if name in FACTS:
        return [(facts.get(name, ""),) for facts in columns.facts]
    shape = shape_of(questionnaire, questionnaire.question(name))
    found = lines_of(shape, [answers.get(name) for answers in columns.answers])
    return [lines or ("",) for lines in found]


def in_order(by: Sequence[str], questionnaire: Questionnaire, keys: set[Key]) -> tuple[Key, ...]:
    """Return groups in the order in which people list their values, one fact or question after the other."""
    places = []
    for at, name in enumerate(by):
        order = values_in_order(name, questionnaire, {key[at] for key in keys})
        places.append({value: place for place, value in enumerate(order)})
    return tuple(
        sorted(keys, key=lambda key: [place[value] for place, value in zip(places, key, strict=True)])
    )


def values_in_order(name: str, questionnaire: Questionnaire, found: set[str]) -> list[str]:
    """Return the values of a fact or question as people list them: as the words do, the unknown last."""
    if name in FACTS:
        shape = Shape(Kind.SINGLE, tuple(words().section(name)))
    else:
        shape = shape_of(questionnaire, questionnaire.question(name))
    order = [value for value in listed(shape, found) if value in found]
    return sorted(order, key=lambda value: _UNKNOWN_LAST.index(value) if value in _UNKNOWN_LAST else -1)
