"""What people type into fields: dates in every form, languages, countries; refused rather than guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.dates import written
from focalnet.network.typed import countries_typed, country_typed, day_typed, languages_typed
from focalnet.problems import Refused
from focalnet.words import LANGUAGES

TODAY = date(2012, 11, 1)
FIRST_OF_JULY = date(2011, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "1 July 2011",
        "1 july 11",
        "July 1, 2011",
        "01/07/2011",
        "1/7/11",
        "1.7.11",
        "1-7-2011",
        "2011-07-01",
        "1er juillet 2011",
        "1 de julio de 2011",
        " 1 Jul 2011 ",
    ],
)
def test_every_way_to_type_a_day(text: str) -> None:
    assert day_typed(text, TODAY) == FIRST_OF_JULY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Aujourd’hui", TODAY),
        ("hoy", TODAY),
        ("yesterday", date(2012, 10, 31)),
        ("2200-01-01", date(2200, 1, 1)),
        ("", None),
    ],
)
def test_days_counted_from_today(text: str, day: date | None) -> None:
    assert day_typed(text, TODAY) == day


def test_the_order_of_day_and_month_is_that_of_the_language() -> None:
    assert day_typed("7/1/2011", TODAY, month_first=True) == FIRST_OF_JULY
    assert day_typed("7/1/2011", TODAY) == date(2011, 1, 7)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("soon", "network.date_unreadable"),
        ("unknown", "network.date_unreadable"),
        ("July 2011", "network.date_vague"),
        ("2011", "network.date_vague"),
        ("31/02/2011", "network.date_impossible"),
        ("2011-02-31", "network.date_impossible"),
    ],
)
def test_what_names_no_day_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        day_typed(text, TODAY)
    assert refused.value.problem.code == code


@given(st.dates(date(1951, 1, 1), date(2098, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_day_as_the_window_writes_it_is_read_back(day: date, language: str) -> None:
    assert day_typed(written(day, language), TODAY) == day


def test_languages_by_name_or_code() -> None:
    assert languages_typed("French, en; Wolof, French") == ("fr", "en", "wo")
    assert languages_typed(" ") == ()
    with pytest.raises(Refused) as refused:
        languages_typed("French, Klingon")
    assert refused.value.problem.args["text"] == "Klingon"


def test_countries_that_are_certain() -> None:
    assert country_typed("Ivory Coast") == "CIV"
    assert country_typed("") == ""
    assert countries_typed("Senegal, Cabo Verde and Senegal") == ("SEN", "CPV")
    for text in ("Congo", "Atlantis"):
        with pytest.raises(Refused):
            country_typed(text)
        with pytest.raises(Refused):
            countries_typed(f"Senegal, {text}")
