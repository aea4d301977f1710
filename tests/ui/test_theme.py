"""The look: contrasts that can be read, one place for colours, light and dark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox

import ui
from ui.stylesheet import _SHEET, stylesheet
from ui.theme import DARK, LIGHT, Theme, Tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAIRS = (
    ("text", "background"),
    ("text", "surface"),
    ("muted", "surface"),
    ("muted", "background"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("accent", "soft"),
    ("text", "soft"),
    ("warning", "warning_ground"),
    ("error", "surface"),
    ("good", "surface"),
)


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    red, green, blue = (linear(part) for part in (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_meet_the_contrast_of_wcag_aa(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


def pairs_of_the_sheet() -> set[tuple[str, str]]:
    """Return every ink with every ground that it stands on in the style sheet; what is disabled is exempt."""
    pairs = set()
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", _SHEET.template.replace("${", "$(")):
        ink = re.search(r"(?<![\w-])color: \$(\w+)", body)
        ground = re.search(r"background: \$(\w+)", body)
        if ink and ":disabled" not in selector:
            grounds = [ground[1]] if ground else ["surface", "background"]
            pairs |= {(ink[1], each) for each in grounds}
    return pairs - {("background", "surface"), ("background", "background")}  # of the toast, tried below


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_of_the_style_sheet_can_be_read(tokens: Tokens) -> None:
    pairs = {*pairs_of_the_sheet(), ("background", "text"), ("muted", "soft"), ("warning", "soft")}
    assert len(pairs) > 15
    faint = {pair for pair in pairs if contrast(*(getattr(tokens, name) for name in pair)) < 4.5}
    assert not faint


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_ring_stands_out_from_every_ground(tokens: Tokens) -> None:
    for ground in ("background", "surface", "soft", "warning_ground"):
        assert contrast(tokens.accent, getattr(tokens, ground)) >= 3


SCREEN = {"window.py"}  # the smallest window is one of the screen's pixels, not of the text's


def test_sizes_in_code_grow_with_the_text() -> None:
    fixed = r"\.set(Fixed|Minimum|Maximum)(Width|Height|Size)\([1-9]|\.resize\([1-9]|QSize\([1-9]"
    folder = Path(ui.__file__).parent
    written = {
        path.name for path in folder.rglob("*.py") if re.search(fixed, path.read_text(encoding="utf-8"))
    }
    assert written <= SCREEN


def test_type_has_one_scale() -> None:
    folder = Path(ui.__file__).parent
    sources = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    asked = {int(size) for size in re.findall(r"[tT]heme\.font\((\d+)", sources)}
    asked |= {int(size) for size in re.findall(r"font-size: \$\{t(\d+)\}", sources)}
    assert asked <= {12, 13, 15, 20}
    assert not re.findall(r"font-size: \d", sources)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_charts_stand_out_from_the_surface_and_from_each_other(tokens: Tokens) -> None:
    for share in (tokens.women, tokens.men, tokens.not_stated):
        assert contrast(share, tokens.surface) >= 3
    assert len({tokens.women, tokens.men, tokens.not_stated}) == 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_check_boxes_are_seen_ticked_or_not(qapp: QApplication, dark: bool) -> None:
    theme = Theme(qapp, dark=dark)
    theme.apply()
    for ticked in (False, True):
        box = QCheckBox()
        box.setChecked(ticked)
        box.resize(30, 30)
        image = box.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(30) for y in range(30)}
        assert (theme.tokens.accent if ticked else theme.tokens.not_stated).lower() in seen


def test_no_colour_is_written_anywhere_else() -> None:
    folder = Path(ui.__file__).parent
    written = {
        path.name
        for path in folder.rglob("*.py")
        if path.name != "theme.py" and re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
    }
    assert not written


@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_sheet_is_filled_for_every_size_of_text(scale: float) -> None:
    sheet = stylesheet(LIGHT, lambda size: round(size * scale))
    assert "$" not in sheet
    assert LIGHT.accent in sheet


def test_scheme_can_be_fixed_and_dresses_the_application(qapp: QApplication) -> None:
    theme = Theme(qapp, family="DejaVu Sans", dark=True)
    theme.apply()
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
    assert theme.colour("women") == QColor(DARK.women)
    light = Theme(qapp, family="DejaVu Sans", dark=False)
    light.apply()
    assert not light.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.background)


def test_sizes_grow_with_the_system_s_text(qapp: QApplication) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(26)
    qapp.setFont(larger)
    try:
        theme = Theme(qapp, family="DejaVu Sans")
        assert theme.px(34) == 68
        assert theme.font(20).pixelSize() == 40
    finally:
        qapp.setFont(before)
