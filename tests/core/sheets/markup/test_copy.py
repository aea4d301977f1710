"""The sender gets the own workbook back: every cell as it was, the marked ones with a comment and a fill."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName

from focalnet.problems import Refused
from focalnet.sheets import read
from focalnet.sheets.markup import Mark, mark_up
from focalnet.sheets.markup import copy as markup_copy

if TYPE_CHECKING:
    from pathlib import Path

RED, YELLOW = "00F7B7B2", "00FFDD8A"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a sender's workbook: formats, a merged title, a formula, a comment, a hidden sheet."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "GFP's list"
    for row in (
        ["Focal points", None, None],
        ["Name", "Country", "Since"],
        ["Ouédraogo, Awa", "Congo", date(2009, 2, 3)],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet["A2"].font = Font(name="Georgia", bold=True, size=14)
    sheet["B3"].fill = PatternFill("solid", fgColor="00FF00")
    sheet["B3"].comment = Comment("our own remark", "sender")
    sheet["A4"] = "=1+1"
    sheet["C4"] = "=cmd|'/c calc'!A1"
    sheet["C4"].data_type = "s"
    sheet.column_dimensions["A"].width = 33
    hidden = workbook.create_sheet("Old")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "kept"
    workbook.defined_names["Names"] = DefinedName("Names", attr_text="'GFP''s list'!$A$3:$A$4")
    path = tmp_path / "from the sender.xlsx"
    workbook.save(path)
    return path


MARKS = (
    Mark("GFP's list", 2, 1, "Congo or the Democratic Republic of the Congo?", doubtful=True),
    Mark("GFP's list", 2, 2, "This is not a date."),
    Mark("GFP's list", 0, 2, "Inside the merged title."),
    Mark("GFP's list", 9, 4, "Something is missing here."),
)


def _marked(source: Path, marks: tuple[Mark, ...] = MARKS, **more: Any) -> Any:
    out = source.with_name("marked.xlsx")
    mark_up(source, out, marks, **more)
    return load_workbook(out)


def test_marked_cells_have_comment_and_fill_and_all_else_is_as_it_was(source: Path) -> None:
    before = load_workbook(source)["GFP's list"]
    sheet = _marked(source)["GFP's list"]
    assert sheet["B3"].comment.text.startswith("Congo or the Democratic Republic of the Congo?")
    assert "our own remark" in sheet["B3"].comment.text
    assert sheet["B3"].fill.fgColor.rgb == YELLOW
    assert sheet["C3"].fill.fgColor.rgb == RED
    assert sheet["C3"].value == datetime.fromisoformat("2009-02-03")
    assert sheet["A1"].comment.text == "Inside the merged title."
    assert sheet["E10"].comment.text == "Something is missing here."
    assert sheet["A2"].font.name == "Georgia"
    assert sheet["A2"].comment is None
    assert sheet.column_dimensions["A"].width == 33
    assert sheet.merged_cells.ranges == before.merged_cells.ranges
    assert [cell.value for cell in sheet[3]][:2] == ["Ouédraogo, Awa", "Congo"]


def test_nothing_in_the_copy_calculates(source: Path) -> None:
    sheet = _marked(source)["GFP's list"]
    assert (sheet["A4"].value, sheet["A4"].data_type) == ("=1+1", "s")
    assert sheet["C4"].data_type == "s"
    with zipfile.ZipFile(source.with_name("marked.xlsx")) as parts:
        assert not any(b"<f>" in parts.read(name) for name in parts.namelist())


def test_a_formula_becomes_the_value_the_sender_saw(source: Path) -> None:
    with zipfile.ZipFile(source) as parts:
        contents = {name: parts.read(name) for name in parts.namelist()}
    page = "xl/worksheets/sheet1.xml"
    contents[page] = (
        contents[page]
        .replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
        .replace(b"<f>1+1</f><v/>", b"<f>1+1</f><v>2</v>")
        .replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>")
    )
    with zipfile.ZipFile(source, "w") as parts:
        for name, content in contents.items():
            parts.writestr(name, content)
    assert _marked(source)["GFP's list"]["A4"].value == 2


def test_a_first_sheet_says_what_the_colours_mean_and_lists_the_cells(source: Path) -> None:
    workbook = _marked(source)
    front = workbook.worksheets[0]
    assert workbook.sheetnames == ["Please check", "GFP's list", "Old"]
    assert workbook.active is front
    assert workbook["Old"].sheet_state == "hidden"
    told = "\n".join(str(cell.value) for row in front.iter_rows() for cell in row if cell.value)
    assert "4 cells of from the sender.xlsx" in told
    assert "red" in told
    assert "yellow" in told
    rows = [[cell.value for cell in row] for row in front.iter_rows()]
    assert ["GFP's list", "C3", "2009-02-03", "To correct", "This is not a date."] in rows
    assert ["GFP's list", "B3", "Congo", "To check", MARKS[0].message] in rows
    linked = [cell.hyperlink.location for row in front.iter_rows() for cell in row if cell.hyperlink]
    assert "'GFP''s list'!C3" in linked


@pytest.mark.parametrize(("language", "name"), [("fr", "À vérifier"), ("es", "Por revisar")])
def test_the_first_sheet_speaks_the_readers_language(source: Path, language: str, name: str) -> None:
    assert _marked(source, language=language).sheetnames[0] == name


def test_marking_a_marked_copy_again_gives_the_new_sheet_another_name(source: Path) -> None:
    _marked(source)
    again = source.with_name("marked.xlsx")
    out = source.with_name("again.xlsx")
    mark_up(again, out, [Mark("GFP's list", 2, 2, "Still not.")])
    assert load_workbook(out).sheetnames[:2] == ["Please check 2", "Please check"]


def test_several_sentences_on_one_cell_stand_together_and_the_worse_one_gives_the_colour(
    source: Path,
) -> None:
    place = ("GFP's list", 2, 1)
    marks = (Mark(*place, "First.", doubtful=True), Mark(*place, "Second."), Mark(*place, "Second."))
    cell = _marked(source, marks)["GFP's list"]["B3"]
    assert cell.comment.text.split("\n\n")[0].splitlines() == ["Second.", "First."]
    assert cell.fill.fgColor.rgb == RED


FILES = (
    *("calamine_merged_cells.ods", "poi_SampleSS.ods", "poi_SimpleMacro.xlsm", "poi_TwoSheetsOneHidden.xlsx"),
    *("calamine_issue444.xls", "syn_csv_injection.csv", "poi_InlineStrings.xlsx", "syn_1904_roster.xlsx"),
)


def _check_cells(source: Path) -> None:
    """What holds however the copy was made."""
    book = read(source)
    sheet = book.sheets[0]
    marks = (Mark(sheet.name, 1, 1, "Which one?", doubtful=True), Mark(sheet.name, 30, 0, "Nobody?"))
    workbook = _marked(source, marks, book=book)
    again = read(source.with_name("marked.xlsx")).sheets[1]
    assert [row for row in again.rows if row] == [row for row in sheet.rows if row]
    cells = workbook.worksheets[1]
    assert cells["B2"].comment.text == "Which one?"
    assert cells["A31"].comment.text == "Nobody?"
    assert cells["B2"].fill.fgColor.rgb[-6:] == YELLOW[-6:]
    assert cells["A31"].fill.fgColor.rgb[-6:] == RED[-6:]
    assert workbook.worksheets[0].title == "Please check"


def test_delimited_text_becomes_a_workbook_with_the_same_cells(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Name;Country;Phone\nAwa;Congo;+41 22\n=1+1;Chad;0041\n", encoding="utf-8")
    _check_cells(source)


def test_a_workbook_that_cannot_be_edited_is_written_anew(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Any:
        raise TypeError("expected <class 'openpyxl.styles.fills.Fill'>")

    monkeypatch.setattr(markup_copy, "_opened", fail)
    _check_cells(source)


def test_a_large_workbook_is_written_anew(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup_copy, "_MOST_CELLS", 5)
    _check_cells(source)
    sheet = load_workbook(source.with_name("marked.xlsx"))["GFP's list"]
    assert sheet["A2"].font.name != "Georgia"


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_comes_back(practice: Path, tmp_path: Path, name: str) -> None:
    source = practice / "hostile" / name
    book = read(source)
    out = tmp_path / "marked.xlsx"
    mark_up(source, out, [Mark(book.sheets[0].name, 0, 0, "Look.")], book=book)
    workbook = load_workbook(out)
    assert workbook.worksheets[1]["A1"].comment is not None
    with zipfile.ZipFile(out) as parts:
        assert not any("vbaProject" in part for part in parts.namelist())
        assert b"macroEnabled" not in parts.read("[Content_Types].xml")


def test_remarks_on_merged_cells_are_one_remark(source: Path) -> None:
    marks = tuple(Mark("GFP's list", 0, column, "Which list?") for column in range(3))
    workbook = _marked(source, marks)
    assert workbook["GFP's list"]["A1"].comment.text == "Which list?"
    listed = [cell.value for row in workbook.worksheets[0].iter_rows() for cell in row]
    assert listed.count("Which list?") == 1
    assert "A1" in listed


def test_a_source_that_cannot_be_read_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    source = tmp_path / "broken.xlsx"
    source.write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(Refused):
        mark_up(source, tmp_path / "out.xlsx", MARKS)
    assert [path.name for path in tmp_path.iterdir()] == ["broken.xlsx"]
