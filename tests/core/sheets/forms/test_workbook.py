"""A form on a sheet: what is open, hidden, checked, kept together on paper, and high enough."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from focalnet.sheets.forms.looks import heights, paragraph_height
from focalnet.sheets.forms.parts import Entry, Field, Form, Paragraph, Question, fact_name
from focalnet.sheets.forms.workbook import form_stencil
from focalnet.sheets.styles import Look


def _form(*blocks: Paragraph | Question, language: str = "en", right_to_left: bool = False) -> Form:
    return Form("Title", "Form", blocks, {"round": ""}, language, right_to_left)


def _book(form: Form, **values: str) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(form_stencil(form).copy(values)))


def _entry(entry: Entry, **facts: str | int) -> Question:
    return Question("?", (Field("fn_1", "q", entry, **facts),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entry", "kind", "number_format"),
    [
        (Entry.WHOLE, "whole", "0"), (Entry.NUMBER, "decimal", "General"), (Entry.TIME, "time", "hh:mm"),
        (Entry.DATE, "date", "[$-809]d mmm yyyy"), (Entry.TICK, "list", "General"), (Entry.TEXT, None, "@"),
    ],
)  # fmt: skip
def test_each_entry_has_its_check_and_its_format(entry: Entry, kind: str | None, number_format: str) -> None:
    sheet = _book(_form(_entry(entry))).worksheets[0]
    rules = sheet.data_validations.dataValidation
    assert [rule.type for rule in rules] == ([kind] if kind else [])
    (cell,) = [cell for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
    assert cell.number_format == number_format
    assert [line[0].value for line in sheet.iter_rows(min_row=2)].count("q") == 1


def test_a_tick_takes_any_sign_and_a_rank_only_its_numbers() -> None:
    (tick,) = _book(_form(_entry(Entry.TICK))).worksheets[0].data_validations.dataValidation
    assert not tick.showErrorMessage
    (rank,) = _book(_form(_entry(Entry.RANK, most=3))).worksheets[0].data_validations.dataValidation
    assert (rank.formula1, rank.formula2) == ("1", "3")


def test_a_question_is_its_text_a_star_and_a_hint() -> None:
    question = Question("Why?", (Field("fn_1", "q", Entry.TEXT),), "7", required=True, hint="Be short.")
    sheet = _book(_form(question)).worksheets[0]
    texts = {cell.value for row in sheet.iter_rows(min_row=2) for cell in row}
    assert {"7", "Why? *\nBe short."} <= texts


def test_facts_are_out_of_sight_and_under_names() -> None:
    book = _book(_form(_entry(Entry.TEXT)), focalnet_round="r1", focalnet_form="focalnet_form round=r1")
    sheet, cell = next(book.defined_names[fact_name("round")].destinations)
    assert book[sheet][cell].value == "r1"
    assert book[sheet].sheet_state == "veryHidden"
    first = book.worksheets[0]
    assert first.row_dimensions[1].hidden
    assert first.column_dimensions["A"].hidden
    assert "focalnet_form round=r1" in [cell.value for cell in first[1]]


def test_paragraphs_have_a_lead_or_a_name_or_neither() -> None:
    blocks = (Paragraph("plain"), Paragraph("behind", lead="Before:"), Paragraph("", name="person"))
    sheet = _book(_form(*blocks), person="For Awa").worksheets[0]
    assert [sheet.cell(row, 3).value for row in (2, 3, 4)] == ["plain", "Before: behind", "For Awa"]


def test_it_prints_on_one_page_across_with_no_question_torn() -> None:
    ticks = tuple(Field(f"fn_{number}", "q", Entry.TICK, str(number), label="x") for number in range(6))
    sheet = _book(_form(Question("?", ticks), *[Paragraph("a\n" * 20)] * 6)).worksheets[0]
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.fitToHeight == 0  # as many down as it takes, and one across
    assert len(sheet.row_breaks.brk) >= 2
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.right is not None
    assert "Page" in str(sheet.oddFooter.right.text)


def test_a_heading_stays_with_what_follows_it() -> None:
    tall = [Paragraph("a\n" * 44)] * 2
    sheet = _book(_form(tall[0], Paragraph("Heading", Look.HEADING), tall[1])).worksheets[0]
    assert [each.id for each in sheet.row_breaks.brk] == [3], "below the two rows of the first paragraph"


def test_from_right_to_left_what_is_in_latin_letters_still_runs_its_own_way() -> None:
    sheet = _book(_form(Paragraph("Latin."), Paragraph("عربي"), right_to_left=True)).worksheets[0]
    assert [sheet.cell(row, 3).alignment.readingOrder for row in (2, 3)] == [1, 2]
    assert sheet.sheet_view.rightToLeft


def test_rows_are_as_high_as_what_stands_in_them() -> None:
    field = Field("fn_1", "q", Entry.TEXT)
    short, long = Question("?", (field,)), Question("word " * 60, (field,), hint="hint " * 40)
    assert heights(long)[0] > 3 * heights(short)[0]
    two = Question("word " * 60, (field, field))
    assert sum(heights(two)) == sum(heights(Question("word " * 60, (field,))))
    assert heights(Question("?", (Field("fn_1", "q", Entry.TICK, label="word " * 30),)))[0] > 40
    text = "word " * 100
    assert paragraph_height(Paragraph(text, Look.TITLE), text) > paragraph_height(Paragraph(text), text)


def test_what_is_too_long_for_the_highest_row_runs_down_over_several() -> None:
    letter = " ".join(f"word{number}" for number in range(900))
    question = Question(letter, (Field("fn_1", "q", Entry.TEXT),), "1")
    tick = Question("?", (Field("fn_2", "r", Entry.TICK, label=letter),))
    sheet = _book(_form(Paragraph(letter), question, tick)).worksheets[0]
    assert max(each.height or 0 for each in sheet.row_dimensions.values()) <= 409.5
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if "word" in str(cell.value)]
    assert " ".join(texts) == f"{letter} {letter} {letter}"
    assert len(texts) > 5
    assert texts[-2] == next(row[3].value for row in sheet.iter_rows() if row[0].value == "q")
