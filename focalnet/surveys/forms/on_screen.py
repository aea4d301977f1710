"""A form as it opens in Excel, as HTML for the screen: questions, open cells, ticks, grey where skipped.

It is made of the same blocks as the workbook, so that what is seen here is what is sent.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from focalnet.sheets.forms.looks import (
    EDGE,
    OPEN,
    SKIPPED_GROUND,
    SKIPPED_INK,
    runs_left_to_right,
)
from focalnet.sheets.forms.parts import SMALL, Entry, Paragraph
from focalnet.sheets.styles import ACCENT, INK, LINE, MUTED, TONES, Look, Tone
from focalnet.surveys.forms.blocks import blocks_of
from focalnet.surveys.forms.fields import OTHER_KEY, fields_of
from focalnet.surveys.forms.heads import how_to_fill_in
from focalnet.surveys.forms.skipping import FormRules
from focalnet.surveys.forms.wording import tongue
from focalnet.surveys.forms.writing import form_of
from focalnet.surveys.questionnaire.answering import Answering
from focalnet.surveys.questionnaire.model import Questionnaire

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from focalnet.sheets.forms.parts import Block, Field, Question
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.model import Round

_SIZES = {Look.TITLE: 20, Look.HEADING: 15, Look.SENTENCE: 14, Look.NOTE: 11}
_TEXT, _HINT, _GAP = 13, 11, 4
"""Sizes of the kinds of text, in pixels on a screen whose text has 13."""
_STRONG = frozenset({Look.TITLE, Look.HEADING, Look.SENTENCE})
_ARROW = "▾"
_STAR = TONES[Tone.BAD][0]


def screen_html(asked: Round | Questionnaire, language: str, title: str = "", *, larger: float = 1.0) -> str:
    """Return the form in the language of a code: of a round with its head, else under a title.

    `larger` says how many times larger than usual the text of the screen is.
    """
    of = asked if isinstance(asked, Questionnaire) else asked.questionnaire
    spoken = tongue(of, language)
    if isinstance(asked, Questionnaire):
        blocks: Sequence[Block] = [
            Paragraph(of.title_in(spoken.code) or title, Look.TITLE),
            how_to_fill_in(of, spoken),
            *blocks_of(of, spoken),
        ]
    else:
        blocks = form_of(asked, spoken).blocks
    grey = _skipped_at_first(of, spoken)
    page = _Page(grey, larger, turned=spoken.right_to_left)
    rows = "\n".join(page.block(each) for each in blocks)
    return (
        f'<html><body bgcolor="#FFFFFF" style="color:{INK}; font-size:{page.size(_TEXT)};">'
        f'<table width="100%" cellspacing="0" cellpadding="4">\n{rows}\n</table>'
        "</body></html>"
    )


def _skipped_at_first(of: Questionnaire, spoken: Tongue) -> frozenset[str]:
    """Return the formulas that are true in a form that nobody has written in yet: what they grey is grey."""
    rules, answering = FormRules(of, spoken, fields_of(of, spoken)[0]), Answering(of, {})
    return frozenset(
        formula for item in of.items if (formula := rules.skipped(item)) and answering.is_asked(item) is False
    )


class _Page:
    """Writes blocks as rows of one table: number, question, narrow cell, answer; turned, from the right."""

    def __init__(self, grey: Collection[str], larger: float, *, turned: bool) -> None:
        self._grey = grey
        self._larger = larger
        self._turned = turned

    def size(self, pixels: int) -> str:
        """Return a size of text as the style has it."""
        return f"{round(pixels * self._larger)}px"

    def block(self, block: Block) -> str:
        """Return the rows of a block."""
        skipped = block.skipped in self._grey
        style = f"color:{SKIPPED_INK}; background-color:{SKIPPED_GROUND};" if skipped else ""
        return self._paragraph(block, style) if isinstance(block, Paragraph) else self._question(block, style)

    def _paragraph(self, paragraph: Paragraph, style: str) -> str:
        size = self.size(_SIZES.get(paragraph.look, _TEXT))
        ink = {Look.HEADING: ACCENT, Look.NOTE: MUTED, Look.SUBTITLE: MUTED}.get(paragraph.look, INK)
        said = f"<b>{escape(paragraph.lead)}</b> " if paragraph.lead else ""
        text = said + _lines(paragraph.text)
        text = f"<b>{text}</b>" if paragraph.look in _STRONG else text
        look = f"{style or f'color:{ink};'} font-size:{size};"
        return f'<tr><td colspan="4" style="{look}">{self._running(text, paragraph.text)}</td></tr>'

    def _question(self, question: Question, style: str) -> str:
        count = len(question.fields)
        number = f"{style} color:{_muted(style)}; white-space:nowrap;"
        first = (
            f'<td rowspan="{count}" width="5%" style="{number}">{question.number}</td>',
            f'<td rowspan="{count}" width="45%" style="{style}">{self._words(question, style)}</td>',
        )
        heads = (first, *[()] * (count - 1))
        fields = zip(heads, question.fields, strict=True)
        rows = "".join(self._row((*head, *self._field(each, style))) for head, each in fields)
        return f'{rows}<tr><td colspan="4" style="font-size:{self.size(_GAP)};">&nbsp;</td></tr>'

    def _words(self, question: Question, style: str) -> str:
        """Return the text of a question, which leads to it by its key, with its star and its hint."""
        key = question.fields[0].key
        if not question.number:  # what “other” is: it belongs to the question above it
            key = key.removesuffix(OTHER_KEY)
        key = escape(key)
        look = f"color:{SKIPPED_INK if style else INK}; text-decoration:none;"
        said = f'<a name="{key}" href="{key}" style="{look}">{_lines(question.text) or "&nbsp;"}</a>'
        if question.required:
            said += f' <b style="color:{SKIPPED_INK if style else _STAR}">*</b>'
        if question.hint:
            look = f"color:{_muted(style)}; font-size:{self.size(_HINT)};"
            said += f'<br><span style="{look}">{_lines(question.hint)}</span>'
        return self._running(said, question.text)

    def _field(self, field: Field, style: str) -> tuple[str, str]:
        look = f"{style or f'background-color:{OPEN};'} border:1px solid {LINE if style else EDGE};"
        if field.entry in SMALL:
            label = self._running(_lines(field.label), field.label)
            return (
                f'<td width="5%" style="{look}">&nbsp;</td>',
                f'<td width="45%" style="{style}">{label}</td>',
            )
        inside = "<br>".join(["&nbsp;"] * field.lines)
        if field.entry is Entry.LIST:
            inside = f'<span style="color:{MUTED};">{_ARROW}</span>'
        align = "left" if self._turned else "right"
        return (
            f'<td width="5%" style="{style}"></td>',
            f'<td width="45%" align="{align}" style="{look}">{inside}</td>',
        )

    def _row(self, cells: Sequence[str]) -> str:
        return f"<tr>{''.join(reversed(cells) if self._turned else cells)}</tr>"

    def _running(self, html: str, text: str) -> str:
        """Return a text that runs as its first letter does, at the side where the form begins."""
        if not self._turned:
            return html
        direction = "ltr" if runs_left_to_right(text) else "rtl"
        return f'<div dir="{direction}" align="right">{html}</div>'


def _muted(style: str) -> str:
    return SKIPPED_INK if style else MUTED


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
