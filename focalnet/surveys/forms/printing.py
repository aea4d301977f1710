"""A form as a page to print and fill in by hand: plain HTML that browsers and the window's printing take."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from focalnet.sheets.forms.parts import SMALL, Paragraph
from focalnet.sheets.styles import ACCENT, FONT, INK, MUTED, Look
from focalnet.surveys.forms.blocks import blocks_of
from focalnet.surveys.forms.wording import tongue
from focalnet.surveys.forms.writing import form_of
from focalnet.surveys.questionnaire import Questionnaire

if TYPE_CHECKING:
    from focalnet.sheets.forms.parts import Block, Field, Question
    from focalnet.surveys.model import Round

_TAGS = {Look.TITLE: "h1", Look.HEADING: "h2", Look.SENTENCE: "h3"}
_BOX = "☐"
_MOST_BOXES = 20
"""Choices that are printed; of a longer list somebody writes the one that is meant."""
_SHORT = 75
"""Letters of choices that stand beside one another."""
_STYLE = f"""
body {{ font-family: {FONT}, Carlito, sans-serif; font-size: 11pt; color: {INK}; }}
h1 {{ font-size: 18pt; }} h2 {{ font-size: 13pt; color: {ACCENT}; }} h3 {{ font-size: 12pt; }}
td {{ padding: 4px; vertical-align: top; }}
.hint {{ font-size: 9pt; color: {MUTED}; }}
"""


def printable_html(asked: Round | Questionnaire, language: str) -> str:
    """Return a page to print in the language of a code: of a round with its head, else the questions.

    Raises `Refused` (`surveys.sealed`) for a round that takes no answers any more.
    """
    if isinstance(asked, Questionnaire):
        spoken = tongue(asked, language)
        title, blocks = asked.title_in(spoken.code), blocks_of(asked, spoken, on_paper=True)
    else:
        spoken = tongue(asked.questionnaire, language)
        form = form_of(asked.unsealed(), spoken, blank=True, on_paper=True)
        title, blocks = form.title, list(form.blocks)
    direction = "rtl" if spoken.right_to_left else "ltr"
    body = "\n".join(_block(each, direction) for each in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(spoken.code)}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _block(block: Block, direction: str) -> str:
    if isinstance(block, Paragraph):
        tag = _TAGS.get(block.look, "p")
        lead = f"<b>{escape(block.lead)}</b> " if block.lead else ""
        kind = ' class="hint"' if block.look is Look.NOTE else ""
        return f'<{tag}{kind} dir="{direction}">{lead}{_lines(block.text)}</{tag}>'
    return _question(block, direction)


def _question(question: Question, direction: str) -> str:
    star = " <b>*</b>" if question.required else ""
    hint = f'<br><span class="hint">{_lines(question.hint)}</span>' if question.hint else ""
    fields = "<br>".join(_field(each) for each in question.fields)
    return (
        f'<table width="100%" dir="{direction}"><tr><td width="5%">{escape(question.number)}</td>'
        f'<td width="45%">{_lines(question.text)}{star}{hint}</td><td width="50%">{fields}</td></tr></table>'
    )


def _field(field: Field) -> str:
    if field.entry in SMALL:
        return f"{_BOX} {_lines(field.label)}"
    if field.choices and len(field.choices) <= _MOST_BOXES:
        boxes = [f"{_BOX} {_lines(each)}" for each in field.choices]
        if sum(map(len, field.choices)) > _SHORT:
            return "<br>".join(boxes)
        return " &nbsp; ".join(box.replace(" ", "&nbsp;") for box in boxes)
    lines = "<br>".join(["&nbsp;"] * field.lines)
    return f'<table width="100%" border="1" cellspacing="0"><tr><td>{lines}</td></tr></table>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
