from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.grades import (
    INTERNATIONAL_LADDER,
    NATIONAL_LADDER,
    at_least,
    category_of,
    is_grade,
    read_grade,
    seniority_of,
)
from focalnet.network.settings import NetworkSettings

TABLE = NetworkSettings().seniority


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("P4", "P-4"),
        ("P-4", "P-4"),
        ("p 4", "P-4"),
        ("Ｐ－４", "P-4"),
        ("Official P3", "P-3"),
        ("Grade P-2", "P-2"),
        ("С-4", "P-4"),  # Cyrillic
        ("Д-1", "D-1"),
        ("NOB", "NO-B"),
        ("NPO-B", "NO-B"),
        ("NO B", "NO-B"),
        ("no–c", "NO-C"),
        ("National Officer A", "NO-A"),
        ("GS-5", "G-5"),
        ("G5", "G-5"),
        ("General Service G-5", "G-5"),
        ("D1", "D-1"),
        ("l-4", "L-4"),
        ("asg", "ASG"),
        ("USG", "USG"),
        ("UN Volunteer", "UNV"),
        ("Junior Professional Officer", "JPO"),
        ("", ""),
        # What is no grade stays as typed: nothing is guessed.
        ("  Consultant  ", "Consultant"),
        ("P4/5", "P4/5"),
        ("P-9", "P-9"),
        ("NO-F", "NO-F"),
        ("Officials", "Officials"),
        ("seconded", "seconded"),
    ],
)
def test_grades_are_read_as_people_type_them(typed: str, read: str) -> None:
    assert read_grade(typed) == read


@given(st.text(max_size=12))
def test_reading_twice_is_reading_once(typed: str) -> None:
    assert read_grade(read_grade(typed)) == read_grade(typed)


@pytest.mark.parametrize(
    ("grade", "category"),
    [
        ("P-1", "international"),
        ("D2", "international"),
        ("JPO", "international"),
        ("L-4", "international"),
        ("NO-A", "national"),
        ("GS5", "national"),
        ("UNV", "non_staff"),
        ("Consultante", "non_staff"),
        ("Intern", "non_staff"),
        ("International", "unknown"),
        ("", "unknown"),
        ("seconded", "unknown"),
    ],
)
def test_the_staff_category_follows_from_the_grade(grade: str, category: str) -> None:
    assert category_of(grade) == category


@pytest.mark.parametrize(
    ("grade", "seniority"),
    [
        ("P-5", "senior"),
        ("D-1", "senior"),
        ("P-3", "middle"),
        ("P-4", "middle"),
        ("NO-C", "middle"),
        ("NO-D", "middle"),
        ("P-2", "junior"),
        ("NO-B", "junior"),
        ("G-7", "junior"),
        ("", "unknown"),
        ("Consultant", "unknown"),
    ],
)
def test_seniority_follows_from_the_table(grade: str, seniority: str) -> None:
    assert seniority_of(grade, TABLE) == seniority


def test_seniority_is_a_table_that_can_be_changed() -> None:
    assert seniority_of("Consultant", {"senior": ("Consultant",)}) == "senior"


def test_every_grade_of_the_ladders_has_a_seniority() -> None:
    for grade in (*INTERNATIONAL_LADDER, *NATIONAL_LADDER, *(f"G-{n}" for n in range(1, 8))):
        assert seniority_of(grade, TABLE) != "unknown"
        assert is_grade(grade)


@pytest.mark.parametrize(
    ("grade", "answer"),
    [
        ("P-3", False),
        ("P-4", True),
        ("P-5", True),
        ("D-2", True),
        ("L-4", True),
        ("L-7", True),
        ("NO-B", False),
        ("NO-C", True),
        ("G-7", False),
        ("UNV", False),
        ("JPO", False),
        ("", None),
        ("seconded", None),
    ],
)
def test_a_grade_stands_at_the_threshold_or_not_or_nobody_knows(grade: str, answer: bool | None) -> None:
    assert at_least(grade, "P-4", "NO-C") is answer
