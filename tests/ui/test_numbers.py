"""Counts in the window follow its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from ui.numbers import number

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _locale_as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "written"), [("en", "12,345"), ("fr", "12\u202f345"), ("es", "12.345"), ("de", "12,345")]
)
def test_counts_are_grouped_as_the_language_does(language: str, written: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert number(12345) == written


def test_spanish_leaves_four_figures_whole() -> None:
    QLocale.setDefault(QLocale("es"))
    assert number(1179) == "1179"
