"""Dates as people type them; what does not tell day from month is asked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.roster.fields import Field
from focalnet.network.roster.values.days import Order, order_of, read_date
from focalnet.network.roster.values.kinds import Trouble
from tests.core.network.roster.planned import codes, column, plan_of

if TYPE_CHECKING:
    from focalnet.sheets.book import Value
    from focalnet.store import NetworkFile

DAY = date(2020, 3, 5)


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        datetime(2020, 3, 5, 14, 30),  # noqa: DTZ001 - as cells hold it
        43895,
        43895.5,
        "43895",
        "2020-03-05",
        "2020-03-05 00:00:00",
        "2020/3/5",
        "5.3.2020",
        "05.03.20",
        "5 March 2020",
        "5th of March, 2020",
        "March 5, 2020",
        "5-Mar-20",
        "05MAR2020",
        "Thursday 5 March 2020",
        "since 5 March 2020",
        "le 5 mars 2020",
        "depuis le 5 mars 2020",
        "5 de marzo de 2020",
        "desde el 5 de marzo del 2020",
        "5 марта 2020 г.",
        "2020年3月5日",
        "5 مارس 2020",
        "٥ مارس ٢٠٢٠",
        "٢٠٢٠-٠٣-٠٥",
        " 5\u00a0March\u00a02020 ",
    ],
)
def test_dates_that_are_plain(cell: Value) -> None:
    assert read_date(cell) == DAY


@pytest.mark.parametrize("text", ["1er mars 2020", "1st March 2020", "1.3.2020", "01/01/2020"])
def test_the_first_of_a_month(text: str) -> None:
    found = read_date(text)
    assert isinstance(found, date)
    assert found.day == 1


@pytest.mark.parametrize("cell", [None, "", "-", "n/a", "TBC", "unknown", "inconnue", "present"])
def test_no_date_is_no_trouble(cell: Value) -> None:
    assert read_date(cell) is None


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        ("March 2020", "2020-03-01"),
        ("mars 2020", "2020-03-01"),
        ("03/2020", "2020-03-01"),
        ("2020-03", "2020-03-01"),
        ("2020年3月", "2020-03-01"),
        ("since 2019", "2019-01-01"),
        ("depuis 2019", "2019-01-01"),
        ("2019", "2019-01-01"),
        (2019, "2019-01-01"),
    ],
)
def test_a_date_without_a_day_is_only_suggested(text: Value, suggested: str) -> None:
    found = read_date(text)
    assert isinstance(found, Trouble)
    assert (found.code, found.suggestion) == ("date_vague", suggested)


@pytest.mark.parametrize(
    "text", ["31/02/2020", "30.2.2020", "2020-13-40", "1/1/0020", "32 March 2020", "99/99/9999"]
)
def test_dates_that_do_not_exist(text: str) -> None:
    found = read_date(text)
    assert isinstance(found, Trouble)
    assert found.code == "date_impossible"


@pytest.mark.parametrize("cell", ["soon", "two years", 7, -3.5, "12", "5 Brumaire 2020", True])
def test_what_is_no_date(cell: Value) -> None:
    found = read_date(cell)
    assert isinstance(found, Trouble)
    assert found.code == "date_unknown"


def test_day_and_month_are_told_by_the_column() -> None:
    assert read_date("03/04/2020", Order.DAY_FIRST) == date(2020, 4, 3)
    assert read_date("03/04/2020", Order.MONTH_FIRST) == date(2020, 3, 4)
    assert read_date("13/04/2020") == date(2020, 4, 13)
    assert read_date("04/13/2020") == date(2020, 4, 13)
    found = read_date("03/04/2020")
    assert isinstance(found, Trouble)
    assert (found.code, found.candidates) == ("date_ambiguous", ("2020-04-03", "2020-03-04"))


def test_the_order_needs_evidence_and_no_contradiction() -> None:
    assert order_of([["03/04/2020", "25/04/2020"]]) is Order.DAY_FIRST
    assert order_of([["03/04/2020", "04/25/2020"]]) is Order.MONTH_FIRST
    assert order_of([["03/04/2020"]]) is Order.UNKNOWN
    assert order_of([["25/04/2020", "04/25/2020"]]) is Order.UNKNOWN
    assert order_of([["03/04/2020"], ["25/12/2019"]]) is Order.DAY_FIRST


def test_an_ambiguous_column_is_asked_once_and_one_answer_decides_it(network: NetworkFile) -> None:
    drawn = """
    | Name      | E-mail        | Appointed  |
    | DIOP, Awa | a@example.org | 03/04/2020 |
    | ROY, Jean | j@example.org | 05/06/2019 |
    """
    plan = plan_of(network, drawn)
    assert column(plan, Field.STARTS) == [None, None]
    assert codes(plan) == [["date_ambiguous"], ["date_ambiguous"]]
    decided = plan.with_values({"03/04/2020": "2020-04-03"})
    assert column(decided, Field.STARTS) == [date(2020, 4, 3), date(2019, 6, 5)]
    assert decided.doubts() == ()


def test_a_vague_date_is_taken_when_suggestions_are_accepted(network: NetworkFile) -> None:
    drawn = "| Name | E-mail | Since |\n| DIOP, Awa | a@example.org | March 2019 |"
    assert column(plan_of(network, drawn), Field.STARTS) == [None]
    assert column(plan_of(network, drawn, accept_suggestions=True), Field.STARTS) == [date(2019, 3, 1)]


def test_an_end_before_the_start_is_not_taken(network: NetworkFile) -> None:
    plan = plan_of(network, "| Name | From | To |\n| DIOP, Awa | 2009-05-01! | 2008-01-01! |")
    assert column(plan, Field.ENDS) == [None]
    assert codes(plan) == [["ends_before_start"]]


FORMATS = ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%d-%b-%Y", "%B %d, %Y")


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMATS))
def test_a_date_written_is_the_date_read(day: date, form: str) -> None:
    assert read_date(day.strftime(form)) == day


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_slashes_are_read_in_the_order_of_the_column(day: date) -> None:
    assert (
        read_date(day.strftime("%d/%m/%Y"), Order.DAY_FIRST) in {day, date(day.year, day.day, day.month)}
        if (day.day <= 12)
        else day
    )
    assert read_date((day - date(1899, 12, 30)) // timedelta(days=1)) == day


@given(st.text(max_size=25))
def test_any_text_is_read_without_harm(text: str) -> None:
    found = read_date(text)
    assert found is None or isinstance(found, date | Trouble)
