"""What was given out before stands beside the tables of now: which sets of people are held against which."""

from __future__ import annotations

from itertools import product

from focalnet.surveys.results.disclosure import Protection
from focalnet.surveys.results.earlier import Difference, Earlier, other_lines, told
from focalnet.surveys.results.family import Family
from focalnet.surveys.results.past import Before, Past
from tests.core.surveys.results import drawing

CATEGORIES = ("international", "national", "non_staff")
PEOPLE = [{"sex": sex, "staff_category": each} for sex, each in product("FM", CATEGORIES)] * 10
WOMAN = {"sex": "F", "staff_category": "national"}


def _family(people: list[dict[str, str]]) -> Family:
    return Family(drawing.questionnaire(), people, people, 5)


def _groups(family: Family, fact: str) -> dict[str, int]:
    """Return where the groups of a table stand among the sets."""
    table = family.breaks[fact,]
    return {key: place for (key,), place in zip(table.keys, table.places, strict=True)}


def _beside(now: Family, then: Family, **lines: dict[str, int]) -> Earlier:
    answered = {str(place): number for place, number in enumerate(then.people)}
    question = {"answered": answered, "lines": lines}
    (found,) = Past([told(then, {"harassed": question})], now).states
    return found


def test_a_group_is_held_against_all_of_whom_nobody_came_since() -> None:
    then = _family(PEOPLE)
    for now, held in ((_family(PEOPLE), True), (_family([*PEOPLE, WOMAN]), False)):
        women, everybody = _groups(now, "sex")["F"], str(then.breaks[()].places[0])
        assert ((women, everybody) in _beside(now, then).pairs) is held


def test_groups_that_were_told_apart_are_held_together_against_what_holds_them() -> None:
    then, now = _family(PEOPLE), _family([*PEOPLE, *[WOMAN] * 12])
    former, later = _groups(then, "staff_category"), _groups(now, "staff_category")
    staff = now.sets[later["national"]] | now.sets[later["international"]]
    now.include([staff])
    beside = _beside(now, then)
    both = "+".join(str(place) for key, place in former.items() if key != "non_staff")
    assert (now.sets.index(staff), both) in beside.pairs
    assert beside.answered("harassed")[both] == 40


def test_groups_that_an_earlier_one_had_put_together_are_among_the_sets_of_now_together() -> None:
    few = [each for each in PEOPLE if each["staff_category"] != "non_staff"][:12]
    then = _family([*few, *(each for each in PEOPLE if each["staff_category"] == "non_staff")])
    now = _family(PEOPLE)
    later = _groups(now, "staff_category")
    staff = now.sets[later["national"]] | now.sets[later["international"]]
    assert staff not in now.sets
    _beside(now, then)
    assert staff in now.sets


def test_a_question_whose_lines_are_gone_cannot_be_compared() -> None:
    family = _family(PEOPLE)
    beside = _beside(family, family, yes={"0": 30}, no={"0": 30})
    assert not other_lines([beside], "harassed", {"yes", "no", "perhaps"})
    assert other_lines([beside], "harassed", {"yes"})


def test_what_hidden_lines_gained_together_is_not_told_where_it_is_little() -> None:
    family = _family(PEOPLE * 2)
    everybody = family.breaks[()].places[0]
    lines = {line: family.counts(dict.fromkeys(family.sizes, 5)) for line in "abcd"}
    since = [Difference(everybody, 23, {"a": 10, "b": 10, "c": 2, "d": 1})]
    before = Before(Past((), family), since, dict.fromkeys(lines, ()))
    shown = Protection(family, lines, family.people, [()], before).places()
    assert [line for line in lines if everybody in shown[line]] in (["a"], ["b"])
