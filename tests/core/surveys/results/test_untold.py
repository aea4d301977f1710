"""What was hidden in an earlier state of a round stays hidden, whatever tables of now are held beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from focalnet.surveys.results.counting import Counted
from focalnet.surveys.results.earlier import Figures, told
from focalnet.surveys.results.family import Family
from focalnet.surveys.results.past import Past
from tests.core.surveys.results import drawing

if TYPE_CHECKING:
    from focalnet.surveys.results import Group

_QUESTIONNAIRE = Questionnaire(
    placed([*drawing.questionnaire().items, Item("rank", "order", choices="hindrances")]),
    drawing.questionnaire().choices,
)
AT, LEVEL = "office_kind", "level"


def _people(number: int, kind: str, level: str) -> list[dict[str, str]]:
    return [{AT: kind, LEVEL: level}] * number


COUNTRY = _people(15, "country_office", "country")
EARLY = [
    *COUNTRY,
    *_people(15, "headquarters", "headquarters"),
    *_people(6, "headquarters", "country"),
    *_people(6, "country_office", "headquarters"),
]
ALL, BY_KIND, BY_LEVEL = (), (AT,), (LEVEL,)


def _family(people: list[dict[str, str]]) -> Family:
    return Family(drawing.questionnaire(), people, people, 5)


def _past(early: list[dict[str, str]], now: Family) -> tuple[Past, tuple[frozenset[int], ...]]:
    """Return what was given out of a state by level and of all, and where that was."""
    then = _family(early)
    places = {place for table in (ALL, BY_LEVEL) for place in then.breaks[table].places}
    return Past([told(then, {})], now), (frozenset(places),)


def test_what_three_tables_of_two_states_come_to_was_hidden_then() -> None:
    now = _family([*EARLY, *COUNTRY])
    past, where = _past(EARLY, now)
    assert {BY_KIND, BY_LEVEL} <= now.breaks.keys()
    assert past.stays_untold(where, [ALL, BY_LEVEL])
    # All who came are of country offices and of country level: what they said is known by level.
    assert not past.stays_untold(where, [ALL, BY_KIND])
    assert past.stays_untold((frozenset(),), [ALL, BY_KIND]), "nothing was told then"


def test_those_who_came_to_several_groups_may_be_told_by_them() -> None:
    past, where = _past(EARLY, _family([*EARLY, *EARLY]))
    assert past.stays_untold(where, [ALL, BY_KIND])


def test_what_a_few_added_to_a_group_told_before_is_guarded_by_its_numbers() -> None:
    past, where = _past(EARLY, _family([*EARLY, *COUNTRY, *EARLY[15:18]]))
    assert past.stays_untold(where, [ALL, BY_LEVEL])


def test_one_person_by_whom_those_differ_who_came_stays_unknown() -> None:
    now = _family([*EARLY, *COUNTRY, {AT: "country_office", LEVEL: "headquarters"}, *EARLY[15:30]])
    past, _ = _past(EARLY, now)
    then = _family(EARLY)
    where = (frozenset(place for each in then.breaks.values() for place in each.places),)
    assert past.stays_untold(where, [ALL, BY_KIND])
    assert not past.stays_untold(where, [ALL, BY_KIND, BY_LEVEL])


@pytest.mark.parametrize(
    ("came", "changed", "stand"), [(0, False, True), (0, True, False), (9, True, False), (10, True, True)]
)
def test_figures_stay_as_they_were_or_many_more_came(came: int, changed: bool, stand: bool) -> None:
    family = _family(EARLY)
    place = family.breaks[ALL].places[0]
    then = told(family, {"share": {"figures": {str(place): Figures(42, {"median": 20.0})}}})
    now = Figures(42 + came, {"median": 25.0 if changed else 20.0})
    assert Past([then], family).figures_may_stand("share", place, now, 10) is stand


def _state(question: str, said: list[Any], before: list[dict[str, Any]]) -> tuple[dict[str, Any], Group]:
    """Return what follows from a state of a round, and what it tells of all who answered a question."""
    family = Family(_QUESTIONNAIRE, [{"sex": "F"}] * len(said), [], 5)
    answers = [{} if each is None else {question: each} for each in said]
    questions = drawing.told(_QUESTIONNAIRE, answers, family, Past(before, family))
    (group,) = (each.groups(ALL, [0])[0] for each in questions if each.item.key == question)
    return told(family, {each.item.key: each.told() for each in questions}), group


def _all_of(question: str, early: list[Any], now: list[Any]) -> Group:
    """Return what is told of all now, after what was told of the early answers to a question."""
    before, _ = _state(question, early, [])
    return _state(question, now, [before])[1]


@pytest.mark.parametrize(("agreed", "shown"), [(6, 26), (1, None), (11, None)])
def test_how_many_more_gave_what_is_an_answer_in_itself_is_not_few(agreed: int, shown: int | None) -> None:
    early = ["OK"] * 20 + [None] * 20
    assert _all_of("agreed", early, [*early, *["OK"] * agreed, *[None] * (12 - agreed)]).answered == shown


def test_quartiles_wait_until_as_many_more_gave_a_number_as_they_need() -> None:
    early = [0, 10, 20, 30] * 10
    few, enough = (_all_of("share", early, [*early, *[5, 15, 25, 35] * times]) for times in (3, 4))
    assert few.statistics.keys() == {"mean"}
    assert enough.statistics.keys() == {"mean", "lower_quartile", "median", "upper_quartile"}
    assert _all_of("share", early, early).statistics.keys() == enough.statistics.keys()


def test_mean_places_of_an_order_tell_nothing_of_one_who_changed_it() -> None:
    early = [["time", "tor", "budget"], ["tor", "time", "budget"], ["budget", "time", "tor"]] * 15
    same, mended = (
        _all_of("order", early, [first, *early[1:]]) for first in (early[0], ["time", "budget", "tor"])
    )
    assert [cell.count for cell in mended.cells] == [cell.count for cell in same.cells] == [15, 15, 15]
    assert all(cell.mean_rank for cell in same.cells)
    assert not any(cell.mean_rank for cell in mended.cells)


def _years(*named: tuple[str, int], before: tuple[str, ...] = ()) -> dict[str, int]:
    asked = drawing.questionnaire()
    said = [{"since": f"{year}-05-01"} for year, number in named for _ in range(number)]
    item = asked.question("since")
    counted = Counted(asked, item, said, [0] * len(said), 5, before=before)
    return {line: sum(counts.values()) for line, counts in counted.lines.items()}


def test_a_year_has_a_line_where_many_named_it_and_many_another() -> None:
    assert _years(("2009", 8), ("2010", 9), ("1987", 2)) == {"2009": 8, "2010": 9, "*": 2}
    assert _years(("2009", 8), ("2010", 9)) == {"2009": 8, "2010": 9, "*": 0}, "that nobody did is not told"
    assert _years(("2010", 19)) == _years(("2010", 19), ("1987", 4)) == {}


def test_the_years_of_a_state_before_are_the_lines_again() -> None:
    assert _years(("2009", 8), ("2010", 9), before=("2010", "*")) == {"2010": 9, "*": 8}
    assert _years(("2009", 8), ("2010", 9), before=("1987", "*")) == {"1987": 0, "*": 17}
