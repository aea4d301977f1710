"""How the rows of the messy list are written: differently, and never so that they mean something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from focalnet import places
from focalnet.example.dice import Dice
from focalnet.example.handwriting import Handwriting, Line, roster_words
from focalnet.network.grades import read_grade
from focalnet.network.model import Appointment, Office, Person, Role, Sex, StaffCategory
from focalnet.network.roster.values.days import read_date
from focalnet.places import Outcome

PERSON = Person("p", "Hofstätter", "Christiane", Sex.WOMEN, "chofstatter@example.org")
APPOINTMENT = Appointment("a", "p", "o", staff_category=StaffCategory.INTERNATIONAL, grade="P-3")
LINE = Line(PERSON, APPOINTMENT, Office("o", "Vienna", country="AUT"), "european_economic_area")


def written(line: Line, column: int, times: int = 200) -> set[object]:
    hand = Handwriting(Dice(4))
    return {[value for value, _ in hand.cells(line)][column] for _ in range(times)}


@pytest.mark.parametrize(
    ("section", "name", "sex"),
    [
        ("headquarters", "HOFSTÄTTER, Christiane (Ms)", "F"),
        ("southern_africa", "Ms Christiane HOFSTÄTTER", None),
        ("middle_east_north_africa", "Hofstätter, Christiane", "f"),
        ("south_america", "HOFSTÄTTER, Christiane", "Femenino"),
        ("south_eastern_europe_central_asia", "HOFSTÄTTER Christiane", "F "),
    ],
)
def test_every_region_has_its_own_style(section: str, name: str, sex: str | None) -> None:
    line = replace(LINE, section=section)
    assert name in written(line, 0)
    assert written(line, 1) == {sex}


def test_the_sex_stands_in_its_column_or_in_the_title() -> None:
    for section, style in roster_words()["styles"].items():
        for sex in (Sex.WOMEN, Sex.MEN):
            assert style[sex] or "{title}" in style["name"], section


def test_men_are_never_given_a_womans_title() -> None:
    line = replace(LINE, person=PERSON._replace(sex=Sex.MEN), section="asia_pacific")
    assert {str(name).rpartition("(")[2] for name in written(line, 0)} == {"Mr)"}


def test_grades_are_spelled_in_ways_that_mean_the_same() -> None:
    for grade, spellings in roster_words()["grades"].items():
        assert {read_grade(spelling) for spelling in spellings} == {grade}


def test_a_line_without_a_grade_says_its_staff_category() -> None:
    line = replace(LINE, appointment=APPOINTMENT._replace(grade=""))
    assert None not in written(line, 3)
    assert written(line, 4) == {None}


def test_alternates_are_named() -> None:
    line = replace(LINE, appointment=APPOINTMENT._replace(role=Role.ALTERNATE))
    assert written(line, 2) == {"Alt."}


@pytest.mark.parametrize("number", range(0, 730, 23))
def test_dates_can_be_read_in_one_way_only(number: int) -> None:
    day = date(2007, 1, 1) + timedelta(days=number)
    for value in written(replace(LINE, appointment=APPOINTMENT._replace(starts=day)), 8, 60):
        if isinstance(value, str):
            assert read_date(value) == day
        else:
            assert value == day


def test_the_countries_are_certain_but_for_those_to_be_mended() -> None:
    uncertain = {
        alpha3: text
        for alpha3, text in roster_words()["countries"].items()
        if (places.find(text).outcome, places.find(text).alpha3) != (Outcome.EXACT, alpha3)
    }
    assert uncertain == {"COG": "Congo", "GTM": "Guatamala", "ZWE": "Zimbawe"}
