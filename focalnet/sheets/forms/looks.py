"""How a form looks: its columns, the formats of its cells, and how high its rows must be."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from focalnet.sheets.forms.parts import SMALL, Entry, Question
from focalnet.sheets.styles import FONT, INK, LINE_HEIGHT, MUTED, TONES, Look, Styles, Tone, date_format
from focalnet.sheets.writing.text import LETTER, in_pieces, lines_needed

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

    from focalnet.sheets.forms.parts import Form, Paragraph

WIDTHS = (4.5, 46.0, 4.5, 46.0)
"""Of the numbers, the questions, the ticks and the other answers, in characters."""
OPEN = "#FFF8DC"
"""The ground of the cells that take an answer, as the instructions call it: yellow."""
EDGE = "#CBBE8B"
"""The line around them."""
SKIPPED_INK, SKIPPED_GROUND = "#A9B1BA", "#F1F3F5"
"""What is not asked: the ink and the ground of its row."""
_ROW = 24
_LINE = LINE_HEIGHT[Look.TEXT]
_HINT_LINE = 17
_BESIDE = 4  # pixels that a row is higher than its lines


class FormLooks:
    """The formats of one form."""

    def __init__(self, workbook: Workbook, form: Form) -> None:
        self._styles = Styles(workbook)
        self._language = form.language
        self._right_to_left = form.right_to_left
        make = workbook.add_format
        self.bold = make({"font_name": FONT, "font_size": 11, "bold": True, "font_color": INK})
        self.star = make({"font_name": FONT, "font_size": 11, "bold": True, "font_color": TONES[Tone.BAD][0]})
        self.hint = make({"font_name": FONT, "font_size": 9, "font_color": MUTED})
        self.hidden = make({"font_name": FONT, "font_size": 9, "font_color": MUTED, "num_format": "@"})
        self.skipped = make({"font_color": SKIPPED_INK, "bg_color": SKIPPED_GROUND})
        self.number = self._get(Look.TEXT, font_color=MUTED)
        self.question = self._get(Look.TEXT)
        self.label = self._get(Look.TEXT, valign="vcenter", indent=1)
        self._entries: dict[Entry, Format] = {}

    def text(self, look: Look, text: str) -> Format:
        """Return the format of a paragraph, which runs as its first letter does."""
        if self._right_to_left and runs_left_to_right(text):
            return self._get(look, text_wrap=True, reading_order=1)
        return self._get(look, text_wrap=True)

    def entry(self, entry: Entry) -> Format:
        """Return the format of the cells of an entry: open, with an edge all around."""
        if entry not in self._entries:
            facts = self._direction() | _edge() | self._filled(entry)
            self._entries[entry] = self._styles.get(Look.TEXT, **facts)
        return self._entries[entry]

    def _get(self, look: Look, **more: str | int | bool) -> Format:
        return self._styles.get(look, **(self._direction() | more))

    def _direction(self) -> dict[str, str | int | bool]:
        return {"reading_order": 2, "align": "right"} if self._right_to_left else {"align": "left"}

    def _filled(self, entry: Entry) -> dict[str, str | int | bool]:
        if entry in SMALL:
            return {"align": "center", "valign": "vcenter", "bold": True}
        day = date_format(self._language)
        # As text, so that a line that begins with a dash or a telephone number is not taken for a formula.
        formats = {Entry.WHOLE: "0", Entry.NUMBER: "General", Entry.DATE: day, Entry.TIME: "hh:mm",
                   Entry.MOMENT: f"{day} hh:mm"}  # fmt: skip
        return {"num_format": formats.get(entry, "@"), "indent": 1}


def runs_left_to_right(text: str) -> bool:
    """Tell whether a text runs from left to right: as its first letter does."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind == "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


def _edge() -> dict[str, str | int | bool]:
    return {"locked": False, "bg_color": OPEN, "border": 1, "border_color": EDGE}


def paragraph_height(paragraph: Paragraph, text: str) -> int:
    """Return the height in pixels of a paragraph across the form."""
    line = LINE_HEIGHT[paragraph.look]
    return line * lines_needed(text, _across(paragraph.look)) + (8 if paragraph.look is Look.HEADING else 3)


_TALLEST, _MOST_LINES = 545, 25
"""The pixels of the highest row that a spreadsheet shows, 409 points; the lines of text that surely fit."""


def in_rows(part: Paragraph | Question) -> list[str]:
    """Return the text of a paragraph or a question in pieces that fit into a row each."""
    width = WIDTHS[1] if isinstance(part, Question) else _across(part.look)
    return in_pieces(part.text, width, _MOST_LINES)


def _across(look: Look) -> float:
    return sum(WIDTHS) * LETTER * 11 / _size(look)


def heights(question: Question) -> list[int]:
    """Return the heights in pixels of the rows of a question: of its fields, or more where it is longer."""
    rows = [_height(question, index) for index in range(len(question.fields))]
    star = " *" if question.required else ""
    needed = _LINE * lines_needed(question.text + star, WIDTHS[1]) + _BESIDE if question.text else 0
    if question.hint:
        needed += _HINT_LINE * lines_needed(question.hint, WIDTHS[1] * 1.15)
    missing = max(0, needed - sum(rows))
    wanted = (height + missing // len(rows) + (at < missing % len(rows)) for at, height in enumerate(rows))
    return [min(_TALLEST, height) for height in wanted]


def _height(question: Question, index: int) -> int:
    field = question.fields[index]
    if field.entry in SMALL:
        return max(_ROW, _LINE * lines_needed(field.label, WIDTHS[3]) + _BESIDE)
    longest = max((lines_needed(each, WIDTHS[3]) for each in field.choices[:50]), default=1)
    return max(_ROW, _LINE * max(longest, field.lines) + _BESIDE)


def _size(look: Look) -> int:
    return {Look.TITLE: 19, Look.HEADING: 14, Look.SENTENCE: 13, Look.NOTE: 9}.get(look, 11)
