"""Numbers and times, as people of many countries type them."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.questionnaire import Item
from focalnet.surveys.questionnaire.amounts import as_number, as_time, as_whole, plain
from focalnet.surveys.questionnaire.parameters import range_of

if TYPE_CHECKING:
    from focalnet.sheets import Value


@pytest.mark.parametrize(
    ("text", "said"),
    [("٢٠٫٥", "20.5"), ("۱۲", "12"), ("१२", "12"), ("\u200f20\u200e ٪", "20 %"), ("1\u202f234", "1 234"),
    ("−5", "-5")],
)  # fmt: skip
def test_digits_and_signs_of_every_script_are_ours(text: str, said: str) -> None:
    assert plain(text) == said


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1'234'567", 1_234_567), ("1.234.567,89", 1_234_567.89), ("1,234,567.89", 1_234_567.89),
        ("1 234 567", 1_234_567), ("0,5", 0.5), (",5", 0.5), ("5.", 5), ("+7", 7),
        ("- 7", "number_unreadable"),
        ("12 34", "number_unreadable"), ("1,23,456", "number_unreadable"), ("1e5", "number_unreadable"),
        ("", "number_unreadable"), ("%", "number_unreadable"), ("5 %", 5), ("-1.234", "number_ambiguous"),
        ("-١٫١٢٥", -1.125), ("١٬٢٣٤", "number_ambiguous"),
        (timedelta(1), "number_unreadable"), (None, "number_unreadable"),
    ],
)  # fmt: skip
def test_numbers(typed: Value, number: object) -> None:
    assert as_number(typed) == number


@pytest.mark.parametrize(
    ("typed", "number"),
    [("-1.234", -1234), ("1,234", 1234), (3.0, 3), (3.5, "number_not_whole"), ("3,0", 3),
    ("many", "number_unreadable")],
)  # fmt: skip
def test_whole_numbers(typed: Value, number: object) -> None:
    assert as_whole(typed) == number


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9:05", "09:05"), ("9.05", "09:05"), ("09:05:30", "09:05"), ("12 am", "00:00"),
        ("12:15 p.m.", "12:15"), ("9:30:00 a. m.", "09:30"),
        ("2:05 p.\u00a0m.", "14:05"), ("٩:٣٠ م", "21:30"),
        ("٩:٠٥", "09:05"), ("13 pm", None), ("9:60", None), ("24:00", None), ("9", None), (7, None),
        (timedelta(hours=25), None), (timedelta(minutes=61), "01:01"), (time(23, 59), "23:59"),
        (datetime(2012, 6, 30, 8, 0), "08:00"),  # noqa: DTZ001 - a spreadsheet's
    ],
)  # fmt: skip
def test_times(typed: Value, said: str | None) -> None:
    assert as_time(typed) == said


@pytest.mark.parametrize(
    ("parameters", "values"),
    [
        ("start=1 end=3", (1, 2, 3)), ("start=3;end=1;step=-1", (1, 2, 3)),
        ("start=0 end=1 step=0.5", (0, 0.5, 1)),
        ("", tuple(range(11))), ("start=1 end=1000", ()), ("start=a end=2", (0, 1, 2)),
        ("step=0", tuple(range(11))),
    ],
)  # fmt: skip
def test_ranges(parameters: str, values: tuple[float, ...]) -> None:
    assert range_of(Item("range", "r", parameters=parameters)).values == values
