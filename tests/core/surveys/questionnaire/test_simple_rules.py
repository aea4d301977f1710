"""The usual conditions are written as XLSForm has them, and found again in what others wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from focalnet.problems import Refused
from focalnet.surveys.questionnaire import Answering
from focalnet.surveys.questionnaire.editing import change_item
from focalnet.surveys.questionnaire.simple_rules import (
    Between,
    Days,
    OnlyIf,
    between,
    between_days,
    between_days_expression,
    between_expression,
    only_if,
    only_if_expression,
    telling,
)
from focalnet.surveys.questionnaire.templates import template
from focalnet.surveys.questionnaire.writing import check_questionnaire
from tests.core.surveys.conftest import small

CHANGE, SHARE = 7, 5


def test_questions_whose_choices_can_be_asked_for_stand_before() -> None:
    assert [item.name for item in telling(small(), CHANGE)] == ["volunteer", "hindered"]
    assert telling(small(), 1) == ()


@pytest.mark.parametrize(
    ("condition", "expression"),
    [
        (OnlyIf("volunteer", "yes"), "${volunteer} = 'yes'"),
        (OnlyIf("volunteer", "yes", has=False), "${volunteer} != 'yes'"),
        (OnlyIf("hindered", "time"), "selected(${hindered}, 'time')"),
        (OnlyIf("hindered", "time", has=False), "not(selected(${hindered}, 'time'))"),
    ],
)
def test_condition_is_written_and_found_again(condition: OnlyIf, expression: str) -> None:
    assert only_if_expression(small(), condition) == expression
    assert only_if(small(), expression) == condition


@pytest.mark.parametrize(
    "text",
    ["", "${share} = 3", "${volunteer} = 'yes' or ${share} > 3", "position(..)", "${nobody} = 'yes'"],
)
def test_what_is_no_simple_condition_stays_an_expression(text: str) -> None:
    assert only_if(small(), text) is None


def test_conditions_of_the_templates_are_simple() -> None:
    of = template("composition")
    assert only_if(of, "${appointed_how} = 'other'") == OnlyIf("appointed_how", "other")
    assert only_if(of, 'selected(${functions}, "other")') == OnlyIf("functions", "other")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("", Between()),
        (". >= 0 and . <= 100", Between("0", "100")),
        (".<=2.5 and .>= -3", Between("-3", "2.5")),
        (". >= 1", Between("1")),
        (". > 1", None),
        (". >= 1 and . >= 2", None),
        (". >= 1 and . <= 5 and . != 3", None),
        (". <= today()", None),
        ("contains(., '@')", None),
        ("((", None),
    ],
)
def test_ends_of_a_number_are_found(text: str, ends: Between | None) -> None:
    assert between(text) == ends


def test_ends_that_cannot_be_are_refused() -> None:
    with pytest.raises(Refused, match="end_unreadable"):
        between_expression(Between("many", ""))
    with pytest.raises(Refused, match="ends_crossed"):
        between_expression(Between("3", "2"))
    assert between_expression(Between()) == ""
    assert between_expression(Between("1,5", "2")) == ". >= 1.5 and . <= 2"


@given(some.integers(-200, 200), some.integers(0, 200), some.integers(-400, 400))
def test_ends_mean_what_they_say(least: int, more: int, answer: int) -> None:
    text = between_expression(Between(str(least), str(least + more)))
    assert between(text) == Between(str(least), str(least + more))
    of = change_item(small(), SHARE, constraint=text)
    fits = Answering(of, {"share": answer}).fits(of.items[SHARE])
    assert fits is (least <= answer <= least + more)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("", Days()),
        (
            ". >= date('2020-01-01') and . <= date('2020-12-31')",
            Days(date(2020, 1, 1), date(2020, 12, 31)),
        ),
        ('.<=date("2020-12-31")', Days(None, date(2020, 12, 31))),
        (". > date('2020-01-01')", None),
        (". <= today()", Days(past=True)),
        (". <= today() and . >= date('2020-01-01')", Days(date(2020, 1, 1), past=True)),
        (". <= today() and . <= today()", None),
        (". >= today()", None),
        (". >= date('2020-01-01') or . <= today()", None),
        (". >= date('2020-01-01') and . >= date('2021-01-01')", None),
        (". <= date('31/12/2020')", None),
        (". <= date('20201231')", None),
        (". >= 0 and . <= 100", None),
        ("((", None),
    ],
)
def test_ends_of_a_date_are_found(text: str, days: Days | None) -> None:
    assert between_days(text) == days


def test_days_that_cannot_be_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        between_days_expression(Days(date(2020, 12, 31), date(2020, 1, 1)))
    assert refused.value.problem.code == "questionnaire.days_crossed"
    assert between_days_expression(Days()) == ""
    assert between_days_expression(Days(past=True)) == ". <= today()"


@given(
    some.dates(max_value=date(2020, 1, 1)), some.integers(0, 900), some.integers(-900, 900), some.booleans()
)
def test_days_mean_what_they_say(first: date, more: int, answer: int, past: bool) -> None:
    try:
        last, said = first + timedelta(more), first + timedelta(answer)
    except OverflowError:
        return
    text = between_days_expression(Days(first, last, past))
    assert between_days(text) == Days(first, last, past)
    of = small()
    items = tuple(
        replace(each, type="date", constraint=text) if each.name == "share" else each for each in of.items
    )
    fits = Answering(replace(of, items=items), {"share": said.isoformat()}).fits(items[SHARE])
    assert fits is (first <= said <= last)


def test_days_are_taken_as_they_are_written() -> None:
    days = between_days_expression(Days(date(2020, 1, 1), date(2020, 12, 31), past=True))
    of = change_item(small(), SHARE, type="date", constraint=days)
    assert check_questionnaire(of)[0]


def test_day_that_is_still_to_come_is_refused_where_it_may_not_be() -> None:
    of = change_item(small(), SHARE, type="date", constraint=between_days_expression(Days(past=True)))
    fits = [Answering(of, {"share": day}).fits(of.items[SHARE]) for day in ("2012-06-01", "9000-01-01")]
    assert fits == [True, False]
