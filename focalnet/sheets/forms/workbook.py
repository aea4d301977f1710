"""A form written as a workbook: once for a questionnaire and a language, as the stencil of all its copies."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from focalnet.sheets.book import NamedCell
from focalnet.sheets.forms import checks
from focalnet.sheets.forms.looks import WIDTHS, FormLooks, heights, in_rows, paragraph_height
from focalnet.sheets.forms.parts import (
    ENTRY,
    KEY,
    PART,
    SHEET,
    SMALL,
    SMALL_ENTRY,
    SUMMARY,
    Form,
    Paragraph,
    Question,
    fact_name,
)
from focalnet.sheets.forms.stencil import Stencil
from focalnet.sheets.grid import column_name
from focalnet.sheets.styles import Look
from focalnet.sheets.writing import print_setup
from focalnet.sheets.writing.layout import pixels
from focalnet.sheets.writing.lists import Lists

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from focalnet.sheets.forms.parts import Block, Field

KEYS, PARTS, NUMBERS, QUESTIONS, SMALLS, ENTRIES = range(6)
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - the file format has no zone
_GAP = 7  # pixels between two questions
_TOGETHER = 8  # choices that stand on one page; a longer list goes on over the next


def form_stencil(form: Form) -> Stencil:
    """Return the form as a stencil: every answer, named paragraph and fact is filled in a copy by name."""
    from xlsxwriter import Workbook

    content = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(content, options) as workbook:
        workbook.set_properties({"title": form.title, "created": _CREATED})
        workbook.set_size(1400, 1100)
        writer = _FormWriter(form, workbook)
        writer.write()
    return Stencil(content.getvalue(), writer.names, sheets=writer.sheets)


@dataclass
class _FormWriter:
    """Writes one form from top to bottom."""

    form: Form
    workbook: Workbook
    names: dict[str, NamedCell] = field(default_factory=dict)
    row: int = 0

    def __post_init__(self) -> None:
        self.sheet: Worksheet = self.workbook.add_worksheet(self.form.sheet)
        self.looks = FormLooks(self.workbook, self.form)
        self.lists = Lists(self.form.language)
        self.extent = print_setup.Extent(width=sum(map(pixels, WIDTHS)))
        self._top = 0
        self._section = 0, 0
        self._heads_next = False

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, in their order."""
        return tuple(sheet.name for sheet in self.workbook.worksheets())

    def write(self) -> None:
        """Write everything."""
        self._set_up()
        self._marks()
        for block in self.form.blocks:
            first = self.row
            self._begin(block)
            if isinstance(block, Paragraph):
                self._paragraph(block)
            else:
                self._question(block)
            self._grey(first, block.skipped)
        self._end()
        self._finish()
        self._facts()
        self.lists.write(self.workbook)

    def _begin(self, block: Block) -> None:
        """Begin another section, which a page keeps together; a heading stays with what follows it."""
        if not self._heads_next:
            self._end()
            self._section = self.row, self._top
        self._heads_next = isinstance(block, Paragraph) and block.look is not Look.TEXT

    def _end(self) -> None:
        if self.row > self._section[0]:
            self.extent.sections.append((*self._section, self._top))

    def _set_up(self) -> None:
        for column, width in enumerate(WIDTHS, NUMBERS):
            self.sheet.set_column(column, column, width)
        self.sheet.set_column(KEYS, PARTS, None, None, {"hidden": True})
        self.sheet.hide_gridlines(2)
        if self.form.right_to_left:
            self.sheet.right_to_left()

    def _marks(self) -> None:
        """Write above the columns, hidden, what each holds, and all facts in one cell."""
        for column, mark in ((KEYS, KEY), (PARTS, PART), (SMALLS, SMALL_ENTRY), (ENTRIES, ENTRY)):
            self.sheet.write_string(0, column, mark)
        self._open(SUMMARY, 0, QUESTIONS)
        self.sheet.write_blank(0, QUESTIONS, None, self.looks.hidden)
        self.sheet.set_row(0, None, None, {"hidden": True})
        self.row = 1

    def _open(self, name: str, row: int, column: int, sheet: str = "") -> None:
        sheet = sheet or self.form.sheet
        self.names[name] = NamedCell(sheet, row, column)
        self.workbook.define_name(name, f"='{sheet}'!${column_name(column)}${row + 1}")

    def _down(self, height: int) -> None:
        self.sheet.set_row_pixels(self.row, height)
        self.row += 1
        self._top += height

    def _paragraph(self, paragraph: Paragraph) -> None:
        first, *others = in_rows(paragraph)
        self._line(replace(paragraph, text=first))
        for text in others:
            self._line(Paragraph(text, paragraph.look))

    def _line(self, paragraph: Paragraph) -> None:
        text = f"{paragraph.lead} {paragraph.text}".strip()
        look = self.looks.text(paragraph.look, text)
        self.sheet.merge_range(self.row, NUMBERS, self.row, ENTRIES, "", look)
        if paragraph.name:
            self._open(paragraph.name, self.row, NUMBERS)
        elif paragraph.lead and paragraph.text:
            pieces = (self.looks.bold, paragraph.lead, " " + paragraph.text)
            self.sheet.write_rich_string(self.row, NUMBERS, *pieces, look)
        else:
            self.sheet.write_string(self.row, NUMBERS, text, look)
        self._down(paragraph_height(paragraph, text))

    def _question(self, question: Question) -> None:
        """Write a question: its text down over the rows of its fields, then a little room.

        Of a text that no row can hold all but the end goes before it, across the form.
        """
        *before, text = in_rows(question)
        for piece in before:
            self._line(Paragraph(piece))
        question = replace(question, text=text)
        first, last = self.row, self.row + len(question.fields) - 1
        number = self.looks.number
        if last > first:
            self.sheet.merge_range(first, QUESTIONS, last, QUESTIONS, "", self.looks.question)
        self.sheet.write_string(first, NUMBERS, question.number, number)
        self._question_text(first, question)
        for index, (each, height) in enumerate(zip(question.fields, heights(question), strict=True)):
            if index >= _TOGETHER:
                self._end()
                self._section = self.row, self._top
            self._field(each)
            self._down(height)
        self._down(_GAP)

    def _question_text(self, row: int, question: Question) -> None:
        pieces: list[str | Format] = [question.text]
        if question.required:
            pieces += [self.looks.star, " *"]
        if question.hint:
            pieces += [self.looks.hint, f"\n{question.hint}"]
        if len(pieces) == 1 or not question.text:
            text = question.text or question.hint
            self.sheet.write_string(row, QUESTIONS, text, self.looks.question)
        else:
            self.sheet.write_rich_string(row, QUESTIONS, *pieces, self.looks.question)

    def _field(self, each: Field) -> None:
        column = SMALLS if each.entry in SMALL else ENTRIES
        self.sheet.write_string(self.row, KEYS, each.key)
        if each.part:
            self.sheet.write_string(self.row, PARTS, each.part)
        if each.entry in SMALL:
            self.sheet.write_string(self.row, ENTRIES, each.label, self.looks.label)
        self.sheet.write_blank(self.row, column, None, self.looks.entry(each.entry))
        self._open(each.name, self.row, column)
        checks.check(self.sheet, each, (self.row, column), self.lists, self.form.spoken)

    def _grey(self, first: int, skipped: str) -> None:
        if skipped:
            rule = {"type": "formula", "criteria": f"={skipped}", "format": self.looks.skipped}
            self.sheet.conditional_format(first, NUMBERS, self.row - 1, ENTRIES, rule)

    def _finish(self) -> None:
        form = self.form
        print_setup.set_up(self.sheet, self.extent, landscape=False, title=form.title, language=form.language)
        self.sheet.print_area(0, NUMBERS, self.row - 1, ENTRIES)
        self.sheet.freeze_panes(2, 0)
        self.sheet.protect("", {"format_rows": True, "format_columns": True})
        cells = [cell for name, cell in self.names.items() if not name.startswith(SHEET)]
        if cells:
            self.sheet.set_selection(cells[0].row, cells[0].column, cells[0].row, cells[0].column)

    def _facts(self) -> None:
        sheet = self.workbook.add_worksheet(SHEET)
        for row, (key, text) in enumerate(self.form.facts.items()):
            sheet.write_string(row, 0, key)
            if text:
                sheet.write_string(row, 1, text)
            else:
                sheet.write_blank(row, 1, None, self.looks.hidden)
            self._open(fact_name(key), row, 1, SHEET)
        fields = (each for block in self.form.blocks if isinstance(block, Question) for each in block.fields)
        for row, each in enumerate(fields, len(self.form.facts)):
            for column, text in enumerate((each.name, each.key, each.part)):
                sheet.write_string(row, column, text)
        sheet.very_hidden()
