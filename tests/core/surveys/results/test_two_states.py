"""Nobody who kept an earlier table of a confidential round learns anything by subtracting it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.surveys.results.earlier import Difference, earlier_states, told
from focalnet.surveys.results.family import Family
from focalnet.surveys.results.model import Kind
from tests.core.surveys.results import drawing
from tests.core.surveys.results.attacking import Attacker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.surveys.results.guarded import Guarded

State = tuple[Family, list["Guarded"]]
Class = tuple[tuple[str, ...], bool]
"""Those with the same facts who came before the earlier tables were given out, or since."""


@st.composite
def states(draw: st.DrawFn) -> tuple[State, State, list[Class], list[dict[str, Any]]]:
    """Draw a round given out twice; return both states, and the class and answers of each respondent."""
    before, since = draw(st.integers(10, 50)), draw(st.sampled_from([1, 3, 12, 40]))
    random = draw(st.randoms(use_true_random=False))
    facts = [
        {name: random.choice(values) for name, values in drawing.FACTS.items() if name != "level"}
        for _ in range(before + since)
    ]
    for each in facts:  # the level nearly follows from the kind of office, as it does in life
        kind = each["office_kind"].partition("_")[0] if random.random() < 0.9 else "country"
        each["level"] = kind
    said = [drawing.answers_of(random, random.choice, 0.05) for _ in facts]
    asked, least = drawing.questionnaire(), draw(st.sampled_from([3, 5]))
    family = Family(asked, facts[:before], facts, least)
    first = drawing.told(asked, said[:before], family)
    later = Family(asked, facts, facts, least)
    known = told(family, {each.item.key: each.told() for each in first})
    second = drawing.told(asked, said, later, earlier_states([known], later))
    classes = [(later.profiles[number], at < before) for at, number in enumerate(later.profile_of)]
    return (family, first), (later, second), classes, said


def _groups(state: State, question: int, early: tuple[bool, ...]) -> Iterator[tuple[Any, frozenset[Class]]]:
    family, questions = state
    for table, breaks in family.breaks.items():
        groups = questions[question].groups(table, [0] * len(breaks.keys))
        for group, place in zip(groups, breaks.places, strict=True):
            yield group, frozenset((family.profiles[at], was) for at in family.sets[place] for was in early)


@settings(max_examples=20, deadline=None)
@given(states())
def test_what_came_between_two_states_cannot_be_told(
    drawn: tuple[State, State, list[Class], list[dict[str, Any]]],
) -> None:
    first, second, classes, said = drawn
    numbers = {each: at for at, each in enumerate(dict.fromkeys(classes))}
    people = dict.fromkeys(numbers.values(), 1)
    for at, question in enumerate(second[1]):
        if question.kind not in {Kind.SINGLE, Kind.SCALE} or len(question._lines) < 2:
            continue
        attacker, sets = Attacker(list(question._lines), people), set()
        for state, early in ((first, (True,)), (second, (True, False))):
            for group, of in _groups(state, at, early):
                known = frozenset(numbers[each] for each in of if each in numbers)
                attacker.reads(group, known)
                sets.add(known)
        came = frozenset(number for (_, was), number in numbers.items() if not was)
        sought = {each & came for each in sets} | {
            one - other for one in sets for other in sets if other < one
        }
        for members in sought - {frozenset()}:
            gave = [
                answers.get(question.item.key)
                for each, answers in zip(classes, said, strict=True)
                if numbers[each] in members and question.item.key in answers
            ]
            for line in question._lines:
                count = gave.count(line)
                if gave and not second[0].smallest_cell <= count <= len(gave) - second[0].smallest_cell:
                    assert not attacker.knows([(line, each) for each in members]), question.item.key


def test_a_difference_tells_where_it_is_of_few() -> None:
    assert not Difference(0, 0, {"yes": 0}).telling("yes", 5)
    assert not Difference(0, 12, {"yes": 5}).telling("yes", 5)
    assert Difference(0, 12, {"yes": 8}).telling("yes", 5)
    assert Difference(0, 12, {"yes": 0}).telling("yes", 5)
    assert Difference(0, 0, {"yes": 1}).telling("yes", 5)
    assert not Difference(0, -20, {"yes": -9}).telling("yes", 5)
