"""Every per cent that the Council reports published comes out of its integers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.figures import per_cent
from focalnet.numbers import number


@pytest.mark.parametrize(
    ("part", "whole", "published"),
    [
        (106, 129, "82"),  # women among the focal points, 2009
        (23, 129, "18"),
        (37, 129, "29"),  # international staff, 2009: 37 and 92 …
        (92, 129, "71"),
        (38, 129, "29"),  # … or 38 and 91
        (91, 129, "71"),
        (22, 40, "55"),  # missions in the parity zone, 2009
        (15, 40, "37.5"),  # below it
        (3, 40, "7.5"),  # above it
        (1, 8, "12.5"),
        (0, 5, "0"),
        (5, 5, "100"),
        (1, 3, "33"),
        (2, 3, "67"),
        (1, 0, "–"),
    ],
)
def test_published_figures_come_out(part: int, whole: int, published: str) -> None:
    assert per_cent(part, whole) == published


def test_106_women_are_the_only_solution_of_82_and_18_per_cent() -> None:
    found = [n for n in range(130) if (per_cent(n, 129), per_cent(129 - n, 129)) == ("82", "18")]
    assert found == [106]


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_a_two_way_split_adds_up_to_100(women: int, men: int) -> None:
    whole = women + men
    shares = [per_cent(part, whole) for part in (women, men)]
    if whole == 0:
        assert shares == ["–", "–"]
    else:
        assert sum(Fraction(share) for share in shares) == 100


@given(st.integers(0, 5000), st.integers(1, 5000))
def test_a_share_is_never_further_than_half_a_per_cent_from_the_truth(part: int, more: int) -> None:
    exact = Fraction(100 * part, part + more)
    shown = Fraction(per_cent(part, part + more))
    assert abs(shown - exact) <= Fraction(1, 2)
    assert (shown == exact) if exact.denominator <= 2 else (shown.denominator == 1)


@pytest.mark.parametrize(("language", "text"), [("en", "37.5"), ("fr", "37,5"), ("es", "37,5")])
def test_decimals_follow_the_language(language: str, text: str) -> None:
    assert per_cent(15, 40, language) == text


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("en", 999, "999"),
        ("en", 1234, "1,234"),
        ("fr", 1234567, "1\u202f234\u202f567"),
        ("es", 1234, "1234"),
        ("es", 12345, "12.345"),
        ("en", -1234, "-1,234"),
    ],
)
def test_counts_are_written_as_the_united_nations_write_them(language: str, count: int, text: str) -> None:
    assert number(count, language) == text
