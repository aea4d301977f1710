"""Nobody who kept an earlier table of a confidential round learns anything by subtracting it."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.surveys.results.earlier import Difference, told
from focalnet.surveys.results.family import Family
from focalnet.surveys.results.model import Kind
from focalnet.surveys.results.past import Past
from tests.core.surveys.results import drawing
from tests.core.surveys.results.attacking import Attacker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.surveys.results.guarded import Guarded

Class = tuple[tuple[str, ...], bool]
"""Those with the same facts who came before the earlier tables were given out, or since."""


class State(NamedTuple):
    """The tables of a round as they are given out once, and whom they are of: early ones, late ones."""

    family: Family
    questions: list[Guarded]
    early: tuple[bool, ...]


class GivenOutTwice(NamedTuple):
    """Both states of a round, and the class and the answers of each respondent."""

    states: tuple[State, State]
    classes: list[Class]
    said: list[dict[str, Any]]


def given_out_twice(seed: int, *, guarded: bool = True) -> GivenOutTwice:
    """Draw a round; its later state is guarded against the earlier one, or as if that had never been."""
    random = Random(seed)
    before, since = random.randint(10, 50), random.choice([1, 3, 12, 40])
    facts = [
        {name: random.choice(values) for name, values in drawing.FACTS.items() if name != "level"}
        for _ in range(before + since)
    ]
    for each in facts:  # the level nearly follows from the kind of office, as it does in life
        kind = each["office_kind"].partition("_")[0] if random.random() < 0.9 else "country"
        each["level"] = kind
    said = [drawing.answers_of(random, random.choice, 0.05) for _ in facts]
    asked, least = drawing.questionnaire(), random.choice([3, 5])
    family, later = Family(asked, facts[:before], facts, least), Family(asked, facts, facts, least)
    first = drawing.told(asked, said[:before], family)
    known = told(family, {each.item.key: each.told() for each in first})
    second = drawing.told(asked, said, later, Past([known], later) if guarded else None)
    classes = [(later.profiles[number], at < before) for at, number in enumerate(later.profile_of)]
    return GivenOutTwice((State(family, first, (True,)), State(later, second, (True, False))), classes, said)


def _groups(state: State, question: int) -> Iterator[tuple[Any, frozenset[Class]]]:
    family = state.family
    for table, breaks in family.breaks.items():
        groups = state.questions[question].groups(table, [0] * len(breaks.keys))
        for group, place in zip(groups, breaks.places, strict=True):
            yield group, frozenset(product((family.profiles[at] for at in family.sets[place]), state.early))


def _worked_out(drawn: GivenOutTwice) -> Iterator[str]:
    """Give the questions of which both states tell what fewer than the smallest cell said in between."""
    numbers = {each: at for at, each in enumerate(dict.fromkeys(drawn.classes))}
    came = frozenset(number for (_, early), number in numbers.items() if not early)
    least = drawn.states[1].family.smallest_cell
    for at, question in enumerate(drawn.states[1].questions):
        if question.kind not in {Kind.SINGLE, Kind.SCALE} or len(question._lines) < 2:
            continue
        attacker = Attacker(list(question._lines), dict.fromkeys(numbers.values(), 1))
        sets = set()
        for state in drawn.states:
            for group, of in _groups(state, at):
                known = frozenset(numbers[each] for each in of if each in numbers)
                attacker.reads(group, known)
                sets.add(known)
        sought = {each & came for each in sets} | {each - came for each in sets}
        sought |= {one - other for one in sets for other in sets if other < one}
        sought |= {frozenset([number]) for number in numbers.values()}
        for members in sought - {frozenset()}:
            gave = [
                answers[question.item.key]
                for each, answers in zip(drawn.classes, drawn.said, strict=True)
                if numbers[each] in members and question.item.key in answers
            ]
            telling = [line for line in question._lines if not least <= gave.count(line) <= len(gave) - least]
            if gave and any(attacker.knows([(line, each) for each in members]) for line in telling):
                yield question.item.key


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1_000_000))
def test_what_came_between_two_states_cannot_be_told(seed: int) -> None:
    assert not list(_worked_out(given_out_twice(seed)))


def test_it_could_be_told_if_the_later_state_knew_nothing_of_the_earlier() -> None:
    assert all(list(_worked_out(given_out_twice(seed, guarded=False))) for seed in range(1, 4))


def test_a_difference_tells_where_it_is_of_few() -> None:
    assert not Difference(0, 0, {"yes": 0}).telling("yes", 5)
    assert not Difference(0, 12, {"yes": 5}).telling("yes", 5)
    assert Difference(0, 12, {"yes": 8}).telling("yes", 5)
    assert Difference(0, 12, {"yes": 0}).telling("yes", 5)
    assert Difference(0, 0, {"yes": 1}).telling("yes", 5)
    assert not Difference(0, -20, {"yes": -9}).telling("yes", 5)
