"""A form that came back is read by its names or its keys, never by the place of a cell."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.sheets import read
from focalnet.surveys.forms import answers_of, read_form, write_form
from tests.core.surveys.forms.conftest import AWA, EVERYTHING, ROUND, Filled

if TYPE_CHECKING:
    from pathlib import Path

CONFIRMED = {"title": "=Programme Officer", "family": "Konaté", "sex": "woman", "since": "2010-03-01"}
TYPED: dict[tuple[str, str], str | float | date] = {
    ("share", ""): 20, ("country", ""): "Country number 7", ("o_time", ""): "Much", ("o_tools", ""): "un peu",
    ("areas", "health"): "x", ("areas", "data"): "✓", ("areas", "labour"): "no",
    ("areas_other", ""): "Sports ",
    ("order", "data"): 1, ("order", "health"): 2, ("rate", ""): "4", ("distance", ""): 12.5,
    ("hour", ""): "14h30", ("change", ""): "More time", ("read", "OK"): "x", ("since", ""): date(2011, 5, 4),
}  # fmt: skip
MEANT = CONFIRMED | {
    "share": 20, "country": "c7", "o_time": "3", "o_tools": "2", "areas": ["health", "data", "other"],
    "areas_other": "Sports", "order": ["data", "health"], "rate": 4, "distance": 12.5, "hour": "14:30",
    "change": "More time", "read": "OK", "since": "2011-05-04",
}  # fmt: skip


def _fill(filled: Filled) -> None:
    for (key, part), value in TYPED.items():
        filled.write(value, key, part)


def test_a_form_says_whose_it_is(filled: Filled) -> None:
    found = filled.reading()
    told = (found.survey, found.round, found.code, found.fingerprint, found.language)
    assert told == ("survey-1", "round-1", AWA.code, ROUND.fingerprint, "en")


def test_what_was_filled_in_is_read(filled: Filled) -> None:
    _fill(filled)
    found = answers_of(filled.reading(), EVERYTHING)
    assert dict(found.answers) == MEANT
    assert (found.misfits, found.unknown, found.lost) == ((), (), ())
    assert found.places["share"].startswith("Form!F")


def test_what_the_register_knew_is_confirmed_by_leaving_it(filled: Filled) -> None:
    assert dict(answers_of(filled.reading(), EVERYTHING).answers) == CONFIRMED


def test_an_empty_form_says_so(tmp_path: Path) -> None:
    write_form(ROUND, replace(AWA, prefill={}), tmp_path / "a.xlsx")
    found = read_form(read(tmp_path / "a.xlsx"))
    assert found.is_empty
    assert answers_of(found, EVERYTHING).answers == {}


def test_names_alone_are_enough(filled: Filled) -> None:
    _fill(filled)
    for row in filled.sheet.iter_rows(max_col=2):
        for cell in row:
            cell.value = None
    assert dict(answers_of(filled.reading(), EVERYTHING).answers) == MEANT


def test_hidden_keys_alone_are_enough(filled: Filled) -> None:
    _fill(filled)
    filled.book.defined_names.clear()
    del filled.book["focalnet"]
    found = filled.reading()
    assert (found.round, found.code, found.language) == ("round-1", AWA.code, "en")
    assert dict(answers_of(found, EVERYTHING).answers) == MEANT


def test_inserted_rows_and_columns_do_not_matter(filled: Filled) -> None:
    _fill(filled)
    filled.book.defined_names.clear()
    filled.sheet.merged_cells.ranges = set()
    filled.sheet.insert_rows(5, 3)
    filled.sheet.insert_cols(4, 2)
    assert dict(answers_of(filled.reading(), EVERYTHING).answers) == MEANT


def test_names_and_merged_cells_that_stayed_behind_when_rows_were_inserted_do_not_matter(
    filled: Filled,
) -> None:
    _fill(filled)
    merged = filled.sheet.merged_cells.ranges
    filled.sheet.merged_cells.ranges = {each for each in merged if each.min_row < 5}
    filled.sheet.insert_rows(1, 3)
    assert dict(answers_of(filled.reading(), EVERYTHING).answers) == MEANT


def test_names_that_stayed_behind_when_columns_were_inserted_do_not_matter(filled: Filled) -> None:
    _fill(filled)
    filled.sheet.insert_cols(3, 2)
    assert dict(answers_of(filled.reading(), EVERYTHING).answers) == MEANT


def test_a_cell_that_was_merged_with_the_one_before_it_keeps_its_answer(filled: Filled) -> None:
    row = next(row[0].row or 0 for row in filled.sheet.iter_rows() if row[0].value == "change")
    filled.sheet.cell(row, 5).value = "More time"
    filled.sheet.merge_cells(start_row=row, end_row=row, start_column=5, end_column=6)
    assert answers_of(filled.reading(), EVERYTHING).answers["change"] == "More time"


def test_what_does_not_fit_is_shown_where_it_stands(filled: Filled) -> None:
    for value, key in (("twenty", "share"), ("sometimes", "o_time"), ("03/04/2012", "since"), (7, "rate")):
        filled.write(value, key)
    filled.write("first", "order", "data")
    found = answers_of(filled.reading(), EVERYTHING)
    assert {each.question: each.rule for each in found.misfits} == {
        "share": "number_unreadable", "o_time": "choice_unknown", "since": "date_ambiguous",
        "rate": "out_of_range", "order": "rank_unreadable",
    }  # fmt: skip
    assert all(each.sheet == "Form" and each.cell for each in found.misfits)
    assert not {"share", "o_time", "since", "rate", "order"} & found.answers.keys()


def test_the_same_number_twice_is_no_order(filled: Filled) -> None:
    filled.write(1, "order", "data")
    filled.write(1, "order", "health")
    assert [each.rule for each in answers_of(filled.reading(), EVERYTHING).misfits] == ["rank_unreadable"]


def test_a_form_in_arabic_takes_arabic(tmp_path: Path) -> None:
    filled = Filled(tmp_path, invitation=replace(AWA, language="ar", prefill={}))
    filled.write("كثيرا", "o_time")
    filled.write("٢٠", "share")
    assert dict(answers_of(filled.reading(), EVERYTHING).answers) == {"o_time": "3", "share": 20}


def test_questions_that_were_cut_out_are_missed(filled: Filled) -> None:
    filled.book.defined_names.clear()
    for row in filled.sheet.iter_rows():
        if row[0].value in {"share", "rate"}:
            row[0].value = "something" if row[0].value == "share" else None
    found = answers_of(filled.reading(), EVERYTHING)
    assert (found.lost, found.unknown) == (("share", "rate"), ("something",))


def test_another_workbook_is_no_form(filled: Filled) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.create_sheet("Answers").append(["key", "value"])
    book.save(filled.path)
    assert not read_form(read(filled.path)).cells


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_what_libreoffice_saves_again_reads_the_same(filled: Filled, tmp_path: Path, kind: str) -> None:
    _fill(filled)
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    out = tmp_path / "out"
    subprocess.run(
        [*command, "--convert-to", kind, "--outdir", str(out), str(filled.saved())],
        check=True, timeout=120, capture_output=True,
    )  # fmt: skip
    found = read_form(read(out / f"form.{kind}"))
    assert found.code == AWA.code
    assert dict(answers_of(found, EVERYTHING).answers) == MEANT
