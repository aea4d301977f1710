"""A form as it opens in Excel, as HTML for the screen: questions, open cells, ticks, grey where skipped.

It is made of the same blocks as the workbook, so that what is seen here is what is sent.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from focalnet.sheets.form_parts import SMALL, Entry, Paragraph
from focalnet.sheets.styles import ACCENT, INK, LINE, MUTED, TONES, Look, Tone
from focalnet.sheets.writing_form_looks import EDGE, OPEN, SKIPPED_GROUND, SKIPPED_INK
from focalnet.surveys.forms.blocks import blocks_of
from focalnet.surveys.forms.fields import OTHER_KEY, fields_of
from focalnet.surveys.forms.skipping import FormRules
from focalnet.surveys.forms.wording import tongue
from focalnet.surveys.forms.writing import form_of
from focalnet.surveys.questionnaire.answering import Answering
from focalnet.surveys.questionnaire.model import Questionnaire

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from focalnet.sheets.form_parts import Block, Field, Question
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.model import Round

_SIZES = {Look.TITLE: 150, Look.HEADING: 120, Look.SENTENCE: 108, Look.NOTE: 88}
"""Of the kinds of text, in per cent of the usual."""
_STRONG = frozenset({Look.TITLE, Look.HEADING, Look.SENTENCE})
_ARROW = "▾"
_STAR = TONES[Tone.BAD][0]


def screen_html(asked: Round | Questionnaire, language: str, title: str = "") -> str:
    """Return the form in the language of a code: of a round with its head, else under a title."""
    of = asked if isinstance(asked, Questionnaire) else asked.questionnaire
    spoken = tongue(of, language)
    if isinstance(asked, Questionnaire):
        blocks: Sequence[Block] = [
            Paragraph(of.title_in(spoken.code) or title, Look.TITLE),
            Paragraph(spoken.say("form", "how"), lead=spoken.say("form", "how_lead")),
            *blocks_of(of, spoken),
        ]
    else:
        blocks = form_of(asked, spoken).blocks
    grey = _skipped_at_first(of, spoken)
    page = _Page("rtl" if spoken.right_to_left else "ltr", grey)
    rows = "\n".join(page.block(each) for each in blocks)
    return (
        f'<html><body dir="{page.direction}" bgcolor="#FFFFFF" style="color:{INK}">'
        f'<table width="100%" dir="{page.direction}" cellspacing="0" cellpadding="4">\n{rows}\n</table>'
        "</body></html>"
    )


def _skipped_at_first(of: Questionnaire, spoken: Tongue) -> frozenset[str]:
    """Return the formulas that are true in a form that nobody has written in yet: what they grey is grey."""
    rules, answering = FormRules(of, spoken, fields_of(of, spoken)[0]), Answering(of, {})
    return frozenset(
        formula for item in of.items if (formula := rules.skipped(item)) and answering.is_asked(item) is False
    )


class _Page:
    """Writes blocks as rows of one table: number, question, narrow cell, answer."""

    def __init__(self, direction: str, grey: Collection[str]) -> None:
        self.direction = direction
        self._grey = grey

    def block(self, block: Block) -> str:
        style = (
            f"color:{SKIPPED_INK}; background-color:{SKIPPED_GROUND};" if block.skipped in self._grey else ""
        )
        return self._paragraph(block, style) if isinstance(block, Paragraph) else self._question(block, style)

    def _paragraph(self, paragraph: Paragraph, style: str) -> str:
        size = _SIZES.get(paragraph.look, 100)
        ink = {Look.HEADING: ACCENT, Look.NOTE: MUTED, Look.SUBTITLE: MUTED}.get(paragraph.look, INK)
        said = f"<b>{escape(paragraph.lead)}</b> " if paragraph.lead else ""
        text = said + _lines(paragraph.text)
        text = f"<b>{text}</b>" if paragraph.look in _STRONG else text
        look = style or f"color:{ink};"
        return f'<tr><td colspan="4" style="{look} font-size:{size}%;">{text}</td></tr>'

    def _question(self, question: Question, style: str) -> str:
        count = len(question.fields)
        number = f"{style} color:{_muted(style)}; white-space:nowrap;"
        first = (
            f'<td rowspan="{count}" width="4%" style="{number}">{question.number}</td>'
            f'<td rowspan="{count}" width="46%" style="{style}">{self._words(question, style)}</td>'
        )
        heads = (first, *[""] * (count - 1))
        fields = zip(heads, question.fields, strict=True)
        rows = "".join(f"<tr>{head}{self._field(each, style)}</tr>" for head, each in fields)
        return f'{rows}<tr><td colspan="4" style="font-size:30%;">&nbsp;</td></tr>'

    def _words(self, question: Question, style: str) -> str:
        """Return the text of a question, which leads to it by its key, with its star and its hint."""
        key = escape(question.fields[0].key.removesuffix(OTHER_KEY))
        look = f"color:{SKIPPED_INK if style else INK}; text-decoration:none;"
        said = f'<a name="{key}" href="{key}" style="{look}">{_lines(question.text) or "&nbsp;"}</a>'
        if question.required:
            said += f' <b style="color:{SKIPPED_INK if style else _STAR}">*</b>'
        if question.hint:
            hint = _lines(question.hint)
            said += f'<br><span style="color:{_muted(style)}; font-size:88%;">{hint}</span>'
        return said

    def _field(self, field: Field, style: str) -> str:
        edge = f"border:1px solid {LINE if style else EDGE};"
        look = style or f"background-color:{OPEN};"
        if field.entry in SMALL:
            return (
                f'<td width="4%" style="{look} {edge}">&nbsp;</td>'
                f'<td width="46%" style="{style}">{_lines(field.label)}</td>'
            )
        lines = "<br>".join(["&nbsp;"] * field.lines)
        inside = f'<span style="color:{MUTED};">{_ARROW}</span>' if field.entry is Entry.LIST else lines
        align = "left" if self.direction == "rtl" else "right"
        return (
            f'<td width="4%" style="{style}"></td>'
            f'<td width="46%" align="{align}" style="{look} {edge}">{inside}</td>'
        )


def _muted(style: str) -> str:
    return SKIPPED_INK if style else MUTED


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
