"""Each kind of question is told in its own way: scales, ranks, dates, ranges, conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.surveys import actions
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.results import Kind, results
from focalnet.surveys.results.lines import shape_of
from focalnet.surveys.results.statistics import quantile
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.surveys.results.conftest import Answer


def _questionnaire() -> Questionnaire:
    items = placed(
        [
            Item("select_one", "hindered", choices="degree"),
            Item("rank", "first", choices="needs"),
            Item("date", "since"),
            Item("range", "mark", parameters="start=1 end=5 step=1"),
            Item("select_one", "coded", choices="yes_no"),
            Item("begin_group", "more", relevant="${coded} = '1'"),
            Item("integer", "hours", relevant="${mark} > 3"),
            Item("end_group"),
        ]
    )
    lists = {
        "degree": ("1", "2", "3", "4", "not_applicable"),
        "needs": ("time", "money", "training"),
        "yes_no": ("1", "0"),
    }
    return Questionnaire(items, {name: tuple(map(Choice, names)) for name, names in lists.items()})


@pytest.fixture
def opened(file: NetworkFile) -> str:
    survey = actions.add_survey(file, _questionnaire(), name="Kinds", day=DAY)
    return actions.open_round(file, survey, opened=DAY)


def _said(place: int) -> dict[str, Any] | None:
    given: list[dict[str, Any]] = [
        {"hindered": "1", "first": ["time", "money"], "since": "2011-05-03", "mark": 5, "coded": "1"},
        {"hindered": "4", "first": ["money", "time", "training"], "since": "2012-01-31", "mark": 4},
        {"hindered": "4", "first": ["time"], "since": "2011-05-30", "mark": 1, "coded": "1"},
        {"hindered": "not_applicable", "mark": 5, "coded": "1", "hours": 3},
    ]
    return given[place] if place < len(given) else None


def test_a_scale_has_mean_and_median_of_its_steps_alone(
    file: NetworkFile, opened: str, answer: Answer
) -> None:
    answer(opened, lambda place, _: _said(place))
    table = results(file, opened).table("hindered")
    assert table.kind is Kind.SCALE
    assert table.all.statistics == {"mean": 3.0, "median": 4.0}
    assert table.all.count("not_applicable") == 1


def test_a_short_range_is_a_scale(file: NetworkFile, opened: str, answer: Answer) -> None:
    answer(opened, lambda place, _: _said(place))
    mark = results(file, opened).table("mark").all
    assert [(cell.value, cell.count) for cell in mark.cells] == [
        ("1", 1), ("2", 0), ("3", 0), ("4", 1), ("5", 2)
    ]  # fmt: skip
    assert mark.statistics["mean"] == 3.75


def test_what_is_put_in_order_has_first_places_and_mean_ranks(
    file: NetworkFile, opened: str, answer: Answer
) -> None:
    answer(opened, lambda place, _: _said(place))
    cells = results(file, opened).table("first").all.cells
    assert [(cell.value, cell.count, cell.mean_rank) for cell in cells] == [
        ("time", 2, pytest.approx(4 / 3)), ("money", 1, 1.5), ("training", 0, 3.0)
    ]  # fmt: skip


def test_dates_count_by_month_and_by_year_where_they_lie_far_apart(
    file: NetworkFile, opened: str, answer: Answer
) -> None:
    answer(opened, lambda place, _: _said(place))
    since = results(file, opened).table("since").all
    assert [(cell.value, cell.count) for cell in since.cells] == [("2011-05", 2), ("2012-01", 1)]
    assert since.statistics == {"earliest": "2011-05-03", "latest": "2012-01-31"}
    answer(opened, lambda place, _: {"since": "1999-12-31"} if place == 9 else None)
    cells = results(file, opened).table("since").all.cells
    assert [cell.value for cell in cells] == ["1999", "2011", "2012"]


def test_asked_are_those_whom_the_conditions_left(file: NetworkFile, opened: str, answer: Answer) -> None:
    answer(opened, lambda place, _: _said(place))
    hours = results(file, opened).table("hours").all
    assert (hours.asked, hours.answered) == (2, 1)


def test_yes_and_no_coded_as_numbers_are_no_scale() -> None:
    asked = _questionnaire()
    assert shape_of(asked, asked.question("coded")).kind is Kind.SINGLE


@pytest.mark.parametrize(("quarter", "expected"), [(1, 1.75), (2, 2.5), (3, 3.25)])
def test_quartiles_lie_between_neighbours(quarter: int, expected: float) -> None:
    assert quantile([1, 2, 3, 4], quarter) == expected
    assert quantile([7], quarter) == 7
