"""Days of other years, and days as people write them."""

from __future__ import annotations

from datetime import date

from focalnet.dates import year_before


def test_the_same_day_of_earlier_years() -> None:
    assert year_before(date(2009, 11, 23)) == date(2008, 11, 23)
    assert year_before(date(2009, 11, 23), 6) == date(2003, 11, 23)


def test_a_leap_day_stays_in_february() -> None:
    assert year_before(date(2008, 2, 29)) == date(2007, 2, 28)
    assert year_before(date(2008, 2, 29), 0) == date(2008, 2, 28)
