"""Colours can be read: on screen, on paper, and by people who see few of them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from focalnet.sheets.styles import (
    ACCENT,
    INK,
    LINE_HEIGHT,
    MEN,
    MUTED,
    NOT_STATED,
    SOFT,
    TONES,
    WOMEN,
    Look,
    Styles,
    date_format,
)
from focalnet.sheets.writing.file import new_workbook
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tone", list(TONES))
def test_words_on_a_fill_can_be_read(tone: str) -> None:
    ink, ground = TONES[tone]  # type: ignore[index]
    assert _contrast(ink, ground) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"), [(ACCENT, SOFT), (INK, "#FFFFFF"), (MUTED, "#FFFFFF"), (ACCENT, "#FFFFFF")]
)
def test_text_can_be_read_on_its_ground(ink: str, ground: str) -> None:
    assert _contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("colour", [WOMEN, MEN, NOT_STATED])
def test_white_labels_can_be_read_on_bars(colour: str) -> None:
    assert _contrast("#FFFFFF", colour) >= 3, "large or bold text"


def test_the_bars_of_women_and_men_differ_in_grey_too() -> None:
    for one, other in itertools.combinations((WOMEN, MEN), 2):
        assert _contrast(one, other) >= 1.5


def test_every_look_has_a_height() -> None:
    assert set(LINE_HEIGHT) == set(Look)


def test_a_format_is_made_once(tmp_path: Path) -> None:
    with new_workbook(tmp_path / "a.xlsx", steady=False) as workbook:
        workbook.add_worksheet("x")
        styles = Styles(workbook)
        assert styles.get(Look.CELL, align="right") is styles.get(Look.CELL, align="right")
        assert styles.get(Look.CELL) is not styles.get(Look.TOTAL)


def test_plain_text_of_a_long_list_has_no_format(tmp_path: Path) -> None:
    with new_workbook(tmp_path / "a.xlsx", steady=True) as workbook:
        workbook.add_worksheet("x")
        assert Styles(workbook, ruled=False).cell(Look.CELL) is None
        assert Styles(workbook, ruled=False).cell(Look.CELL, num_format="@") is not None
        assert Styles(workbook, ruled=True).cell(Look.CELL) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_name_the_month_in_words(language: str) -> None:
    assert "mmm" in date_format(language)
    assert date_format(language).startswith("[$-")


def test_fonts_are_named(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    with new_workbook(out, steady=False) as workbook:
        sheet = workbook.add_worksheet("x")
        styles = Styles(workbook)
        for row, look in enumerate(Look):
            sheet.write_string(row, 0, look, styles.get(look))
    cells = load_workbook(out)["x"]["A"]
    assert {cell.font.name for cell in cells} == {"Calibri"}
