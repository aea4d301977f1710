from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.folding import fold, fold_tight


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Côte d’Ivoire", "cote d ivoire"),
        ("  NGUYỄN,  Thị Ánh ", "nguyen thi anh"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("Straße", "strasse"),
        ("٢٠٠٩", "2009"),
        ("مُحَمَّد", "محمد"),
        ("Ｆｕｌｌ", "full"),
        ("Œuvre", "oeuvre"),
        ("", ""),
    ],
)
def test_spelling_differences_disappear(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_tight_folding_drops_spaces() -> None:
    assert fold_tight("N O – B") == fold_tight("no-b") == "nob"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folded_text_has_no_edges_or_double_spaces(text: str) -> None:
    assert fold(text) == " ".join(fold(text).split())
