"""Nothing that a confidential round hides can be worked out: an attacker with every table tries to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.surveys.results.family import Family
from focalnet.surveys.results.model import Kind
from tests.core.surveys.results.attacking import Attacker
from tests.core.surveys.results.bounding import Bounds
from tests.core.surveys.results.drawing import FACTS, answers_of, questionnaire, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.surveys.results import Group
    from focalnet.surveys.results.guarded import Guarded

Drawn = tuple[Family, list["Guarded"]]


@st.composite
def rounds(draw: st.DrawFn) -> Drawn:
    """Draw a small round with the habits of real ones: lopsided groups and answers, questions left out."""
    number = draw(st.integers(6, 80))
    random = draw(st.randoms(use_true_random=False))
    drawn = draw(st.sets(st.sampled_from(sorted(FACTS)), min_size=2, max_size=4))
    skew = draw(st.sampled_from([0.2, 0.5, 0.8]))

    def pick(values: tuple[str, ...]) -> str:
        return values[0] if random.random() < skew else random.choice(values)

    facts = [{name: random.choice(FACTS[name]) for name in sorted(drawn)} for _ in range(number)]
    left_out = draw(st.sampled_from([0.0, 0.1, 0.4]))
    answers = [answers_of(random, pick, left_out) for _ in range(number)]
    asked = [*facts, {name: values[-1] for name, values in FACTS.items() if name in drawn}]
    asked_for, least = questionnaire(), draw(st.sampled_from([3, 5]))
    family = Family(asked_for, facts, asked, least)
    return family, told(asked_for, answers, family)


def _shown(family: Family, question: Guarded) -> Iterator[tuple[Group, frozenset[int]]]:
    """Give every group of every table that the program would show, with its members."""
    for table, breaks in family.breaks.items():
        groups = question.groups(table, [0] * len(breaks.keys))
        for group, place in zip(groups, breaks.places, strict=True):
            yield group, family.sets[place]


def _lines(question: Guarded) -> list[list[str]]:
    """Return the lines that add up: all of a question, or each option with those who did not take it."""
    found = list(question._lines)
    if question.kind is Kind.MULTIPLE:
        return [[line, "(not taken)"] for line in found]
    return [found] if found else []


def _secret(family: Family, question: Guarded, line: str) -> Iterator[frozenset[int]]:
    """Give the sets for which nobody must know a count: the hidden ones, and those of few or nearly all."""
    for group, members in _shown(family, question):
        if group.count(line) is None:
            yield members
    least, counts = family.smallest_cell, question._lines[line]
    of = family.people if len(question._lines) == 1 else question._base
    for place, members in enumerate(family.sets):
        if not least <= counts[place] <= of[place] - least:
            yield members


@settings(max_examples=60, deadline=None)
@given(rounds())
def test_no_hidden_count_follows_from_all_tables_of_the_round(drawn: Drawn) -> None:
    family, questions = drawn
    for question in questions:
        for lines in _lines(question):
            attacker = Attacker(lines, family.sizes)
            for group, members in _shown(family, question):
                attacker.reads(group, members)
            for line in lines[:1] if question.kind is Kind.MULTIPLE else lines:
                for members in _secret(family, question, line):
                    sought = [(line, profile) for profile in members]
                    assert not attacker.knows(sought), (question.item.key, line, sorted(members))


@settings(max_examples=40, deadline=None)
@given(rounds())
def test_no_hidden_count_can_be_one_number_only(drawn: Drawn) -> None:
    family, questions = drawn
    for question in questions:
        for lines in _lines(question):
            bounds = Bounds(family, question, lines)
            for table, breaks in family.breaks.items():
                groups = question.groups(table, [0] * len(breaks.keys))
                for group, place in zip(groups, breaks.places, strict=True):
                    for cell in group.cells:
                        if cell.value in lines and cell.count is None:
                            counts = question._lines[cell.value]
                            assert not bounds.known(cell.value, place), (question.item.key, cell, group.key)
                            assert bounds.least[cell.value, place] <= counts[place]


@settings(max_examples=40, deadline=None)
@given(rounds())
def test_what_is_hidden_together_is_many(drawn: Drawn) -> None:
    """What all hidden numbers of a group, or of an answer, add up to always follows."""
    family, questions = drawn
    least = family.smallest_cell
    for question in questions:
        of = family.people if len(question._lines) == 1 else question._base
        for table, breaks in family.breaks.items():
            groups = question.groups(table, [0] * len(breaks.keys))
            for line, counts in question._lines.items():
                hidden = [
                    place
                    for group, place in zip(groups, breaks.places, strict=True)
                    if group.count(line) is None
                ]
                if table and hidden and question.groups((), [0])[0].count(line) is not None:
                    together = sum(counts[place] for place in hidden)
                    assert len(hidden) > 1
                    assert least <= together <= sum(of[place] for place in hidden) - least
            for group, place in zip(groups, breaks.places, strict=True):
                cells = [cell for cell in group.cells if cell.count is None]
                if cells and len(cells) < len(group.cells) and question.kind is not Kind.MULTIPLE:
                    assert len(cells) > 1
                    assert sum(question._lines[cell.value][place] for cell in cells) >= least
