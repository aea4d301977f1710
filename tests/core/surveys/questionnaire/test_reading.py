"""Forms are accepted or refused as pyxform does it, and read as it reads them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from pyxform.xls2xform import ConvertResult, convert

from focalnet.surveys.questionnaire import Choice, from_json, read_xlsform, to_json, write_xlsform
from focalnet.words import LANGUAGES, words
from tests.conftest import SHARED
from tests.core.surveys.questionnaire.forms import form, workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.surveys.questionnaire import Questionnaire, XlsformReading

FORMS = sorted(path.name for path in (SHARED / "xlsform").glob("*"))
PLAIN = "type | name | label\ntext | a | A"
ONE = "type | name | label\nselect_one y | a | A"
CHOICES = "list_name | name | label\n"


def read(path: Path) -> Questionnaire:
    found = read_xlsform(path)
    assert found.questionnaire is not None, found.problems
    return found.questionnaire


def by_pyxform(path: Path) -> dict[str, Any] | None:
    """Return what pyxform itself reads: its own form of the questionnaire; None where it refuses."""
    found = converted(path)
    return found._pyxform if found else None


@cache
def converted(path: Path) -> ConvertResult | None:
    """Return what pyxform makes of a file, once; None where it refuses."""
    try:
        return convert(path)
    except Exception:  # noqa: BLE001 - whatever stops it is a refusal
        return None


@cache
def practised(path: Path) -> XlsformReading:
    """Return what we make of a practice file, once."""
    return read_xlsform(path)


def questions_of(parent: dict[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    for each in parent.get("children", ()):
        if each["type"] in {"group", "repeat"}:
            yield from questions_of(each)
        elif not each["name"].startswith(("generated_", "reserved_", "instance")):
            label = each.get("label", {})
            yield each["name"], label if isinstance(label, dict) else {"default": label}


def ours(questionnaire: Questionnaire) -> Iterator[tuple[str, dict[str, str]]]:
    for item in questionnaire.items:
        if item.is_question:
            yield item.name, dict(item.labels)
            if item.or_other:
                yield f"{item.name}_other", {"default": "Specify other."}


@pytest.mark.shared
@pytest.mark.parametrize("name", FORMS)
def test_practice_forms_are_read_as_pyxform_reads_them(practice: Path, name: str) -> None:
    path = practice / "xlsform" / name
    found, meant = practised(path), by_pyxform(path)
    assert found.accepted == (meant is not None)
    for language in LANGUAGES:
        assert all(words(language).sentence(problem) for problem in found.problems)
    if meant is None:
        assert found.problems[0].code != "xlsform.refused"
        return
    assert found.questionnaire is not None
    theirs = [each for each in questions_of(meant) if not each[0].endswith("_test_count")]
    assert list(ours(found.questionnaire)) == theirs
    assert from_json(to_json(found.questionnaire)) == found.questionnaire


def test_old_words_of_heads_and_types_mean_what_they_always_meant(tmp_path: Path) -> None:
    path = form(
        tmp_path / "old.xlsx",
        """
type | tag | caption:English | label:French | hint:English | relevance | image:English | constraining message
begin lgroup | r | Rows | | | | |
select one from yn | a | Do you? | Le faites-vous ? | Say | | a.png |
end lgroup | | | | | | |
add select multiple prompt using yn or specify other | b | Which? | | | ${c} = 1 | | No
int | c | How many? | | | | |
begin group | g | G | | | | |
end group | | | | | | |
""",
        "list name | value | caption:English\nyn | y | Yes\nyn | n | No",
    )
    found = read(path)
    assert [(item.type, item.choices, item.written) for item in found.items] == [
        ("begin_repeat", "", ""),
        ("select_one", "yn", ""),
        ("end_repeat", "", ""),
        ("select_multiple", "yn", ""),
        ("integer", "", "int"),
        ("begin_group", "", ""),
        ("end_group", "", ""),
    ]
    assert found.items[1].labels == {"English": "Do you?", "French": "Le faites-vous ?"}
    assert found.items[1].more == {"media::image::English": "a.png"}
    assert found.items[3].or_other
    assert found.items[3].relevant == "${c} = 1"
    assert found.items[3].constraint_messages == {"default": "No"}
    assert found.choices["yn"] == (Choice("y", {"English": "Yes"}), Choice("n", {"English": "No"}))
    assert [item.name for item in found.questions] == ["b", "c"]
    assert [item.name for item in found.left_out] == ["r", "a"]


def test_cells_are_taken_as_pyxform_takes_them(tmp_path: Path) -> None:
    heads = ("type", "name", "label", "default", "constraint")
    rows = [
        ("text", "a", "  Two   spaces and “quotes” ", 1.0, None),
        ("decimal", "b", True, 1.5, ". > 0"),
        ("date", "c", "C", date(2012, 6, 1), None),
        (),
        ("note", None, "N", None, None),
    ]
    path = workbook(tmp_path / "cells.xlsx", {"Survey": [heads, *rows]})
    found = read(path)
    assert [item.labels["default"] for item in found.items] == ['Two spaces and "quotes"', "TRUE", "C", "N"]
    assert [item.default for item in found.items] == ["1", "1.5", "2012-06-01 00:00:00", ""]
    assert found.items[3].name == "generated_note_name_6"
    assert found.items[3].row == 6


def test_a_text_without_a_language_is_in_the_default_language(tmp_path: Path) -> None:
    survey = "type | name | label | label::French (fr)\ntext | a | A | Â\ntext | b | B |"
    path = form(tmp_path / "mixed.xlsx", survey, settings="default_language\nEnglish (en)")
    found = read(path)
    assert found.items[0].labels == {"English (en)": "A", "French (fr)": "Â"}
    meant = by_pyxform(path)
    assert meant is not None
    assert list(ours(found)) == list(questions_of(meant))
    assert found.languages == ("English (en)", "French (fr)")
    assert found.language_for("en") == found.default_language == "English (en)"
    assert found.items[1].label("English (en)") == "B"


@pytest.mark.parametrize(
    ("survey", "choices", "code", "row"),
    [
        (ONE, f"{CHOICES}x | n | N", "list_missing", 2),
        ("type | name | label\nselect_one x | a | A", "", "no_choices_sheet", 2),
        ("type | name | label\ntextt | a | A", "", "type_unknown", 2),
        ("type | name | label\ntext | a | A\ntext | b |", "", "label_missing", 3),
        ("type | name | label\ntext | | A", "", "name_missing", 2),
        ("type | name | label\n | a | A", "", "type_missing", 2),
        ("type | name | label\ntext | a b | A", "", "name_invalid", 2),
        ("type | name | label\ntext | a | A\ntext | a | B", "", "name_twice", 3),
        ("type | name | label\nbegin group | a | A\ntext | b | B", "", "group_not_closed", 2),
        ("type | name | label\ntext | b | B\nend group | | ", "", "group_not_opened", 3),
        ("type | name | label\nbegin group | a | A\ntext | b | B\nend repeat | |", "", "group_not_opened", 4),
        ("type | name | label | relevant\ntext | b | B | ${c} = 1", "", "reference_unknown", 2),
        ("name | label\nb | B", "", "column_missing", 1),
        ("type | name | label | label\ntext | b | B | B", "", "column_twice", 1),
        ("type | name | relevant | relevance\ntext | b | 1 | 1", "", "column_twice_named", 1),
        (ONE, f"{CHOICES}y | n | N\ny | n | M", "choice_twice", 3),
        (ONE.replace("one", "multiple"), f"{CHOICES}y | n m | N", "choice_with_space", 2),
        ("type | name | label\ncalculate | a | A", "", "calculation_missing", 2),
        ("type | name | label | parameters\nrange | a | A | strat=1", "", "parameter_unknown", 2),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_plainly_with_its_place(
    tmp_path: Path, survey: str, choices: str, code: str, row: int | None
) -> None:
    path = form(tmp_path / "wrong.xlsx", survey, choices)
    found = read_xlsform(path)
    assert by_pyxform(path) is None
    assert (found.accepted, found.questionnaire) == (False, None)
    assert found.problems[0].code == f"xlsform.{code}"
    assert found.problems[0].args.get("row") == row
    for language in LANGUAGES:
        assert words(language).sentence(found.problems[0])


def test_warnings_are_told_and_do_not_refuse(tmp_path: Path) -> None:
    path = form(
        tmp_path / "odd.xlsx",
        "type | name | label | focalnet_confirms\nselect_one y | a | A | shoe_size\nimage | p | P |",
        "list_name | name | label\ny | n |",
    )
    found = read_xlsform(path)
    assert found.accepted
    assert [problem.code.removeprefix("xlsform.") for problem in found.problems] == [
        "choice_unlabelled", "image_size", "confirms_unknown",
    ]  # fmt: skip
    assert str(found.problems[0].place) == "odd.xlsx · choices · C2"


def test_our_own_columns_are_read(tmp_path: Path) -> None:
    path = form(
        tmp_path / "own.xlsx",
        "type|name|label|focalnet_confirms|focalnet_confidential\ntext|a|A|job_title|\ntext|b|B||yes\ntext|c|C||no",
    )
    found = read(path)
    assert [(item.confirms, item.confidential) for item in found.items] == [
        ("job_title", False), ("", True), ("", False),
    ]  # fmt: skip
    assert found.items[2].more == {"focalnet_confidential": "no"}


def test_remarks_switched_off_rows_and_old_settings_ask_nothing(tmp_path: Path) -> None:
    path = form(
        tmp_path / "remarks.xlsx",
        "type | name | label | disabled | remark\ntext | a | A | |\n | | | | think\n"
        "text | b | B | yes |\nform_title | T | | |",
    )
    found = read(path)
    assert [item.name for item in found.items if item.is_question] == ["a"]
    assert found.left_out == ()
    assert len(found.items) == 4


@pytest.mark.parametrize("suffix", [".md", ".csv", ".xlsm"])
def test_all_formats_of_pyxform_are_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"form{suffix}"
    match suffix:
        case ".md":
            path.write_text("| survey |\n| | type | name | label |\n| | text | a | A |\n", encoding="utf-8")
        case ".csv":
            path.write_text('"survey"\n,"type","name","label"\n,"text","a","A"\n', encoding="utf-8")
        case _:
            form(path, PLAIN)
    assert [item.name for item in read(path).questions] == ["a"]


def test_files_that_are_no_forms_are_refused_in_a_sentence(tmp_path: Path) -> None:
    whole = form(tmp_path / "form.xlsx", PLAIN).read_bytes()
    files = {
        "cut.xlsx": whole[: len(whole) // 2],
        "text.xlsx": b"no workbook at all",
        "empty.csv": b"",
        "latin.csv": "survey\n,type,name,label\n,text,a,é\n".encode("cp1252"),
        "extra.csv": b"survey\n,type,name,label\n,text,a,A\nnotes\n,x\n,y\n",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        found = read_xlsform(tmp_path / name)
        assert not found.accepted, name
        assert by_pyxform(tmp_path / name) is None, name
        assert "Error" not in words().sentence(found.problems[0])
    assert read_xlsform(tmp_path / "latin.csv").problems[0].code == "xlsform.not_utf8"
    (tmp_path / "form.ods").write_bytes(b"PK\3\4\xff\xfe")
    assert read_xlsform(tmp_path / "form.ods").problems[0].code != "xlsform.not_utf8"
    assert read_xlsform(tmp_path / "not there.xlsx").problems[0].code == "sheets.missing"


def test_a_sheet_that_pyxform_overlooks_is_not_called_missing(tmp_path: Path) -> None:
    path = tmp_path / "strict.xlsx"
    plain = form(tmp_path / "plain.xlsx", PLAIN)
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(path, "w") as strict:
        for name in archive.namelist():
            part = archive.read(name).replace(
                b"http://schemas.openxmlformats.org", b"http://purl.oclc.org/ooxml"
            )
            strict.writestr(name, part.replace(b"ooxml/spreadsheetml/2006", b"ooxml/spreadsheetml"))
    assert by_pyxform(path) is None
    assert read_xlsform(path).problems[0].code == "xlsform.not_a_form"


def test_a_bomb_is_refused_before_pyxform_sees_it(tmp_path: Path) -> None:
    path = form(tmp_path / "bomb.xlsx", PLAIN)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b" " * 320_000_000)
    assert read_xlsform(path).problems[0].code == "sheets.unpacks_too_large"


def test_sheets_that_are_not_ours_are_kept(tmp_path: Path) -> None:
    path = form(tmp_path / "more.xlsx", PLAIN, Notes=[("who", 1.0), (None, date(2012, 6, 1), True)])
    assert read(path).other_sheets == {"Notes": (("who", "1"), ("", "2012-06-01", "TRUE"))}


@pytest.mark.parametrize(
    ("survey", "settings", "code"),
    [(PLAIN, "form_title::French (fr)\nTitre", "column_odd"), ("type | name\nosm t | a", "", "breaks_off")],
)
def test_a_form_over_which_pyxform_breaks_off_is_refused(
    tmp_path: Path, survey: str, settings: str, code: str
) -> None:
    path = form(tmp_path / "title.xlsx", survey, settings=settings, osm=[("list_name", "name"), ("u", "1")])
    assert by_pyxform(path) is None
    assert read_xlsform(path).problems[0].code == f"xlsform.{code}"


@pytest.mark.parametrize(
    ("heads", "read_as"),
    [
        ("label | label::French (fr) | hint", {"English (en)": "1", "French (fr)": "2"}),
        ("label | label::English (en) | hint", {"English (en)": "2"}),
        ("label::French (fr) | label | hint", {"default": "2"}),
        ("label::French (fr) | label | label::English (en)", {"English (en)": "3"}),
        ("label | label:: | hint", {"English (en)": "1", "": "2"}),
    ],
)
def test_of_texts_with_and_without_a_language_those_count_that_pyxform_takes(
    tmp_path: Path, heads: str, read_as: dict[str, str]
) -> None:
    survey = f"type | name | {heads}\ntext | a | 1 | 2 | 3"
    path = form(tmp_path / "order.xlsx", survey, settings="default_language\nEnglish (en)")
    found, meant = read(path), by_pyxform(path)
    assert meant is not None
    assert list(ours(found)) == list(questions_of(meant)) == [("a", read_as)]
    write_xlsform(found, tmp_path / "again.xlsx")
    assert read(tmp_path / "again.xlsx") == found


def test_two_ids_and_a_single_colon_are_kept_as_pyxform_takes_them(tmp_path: Path) -> None:
    path = form(
        tmp_path / "ids.xlsx",
        "type | name | label | own:column | media::image\ntext | a | A | kept |\n | | | | a remark",
        settings="form_id | id_string\none | two",
    )
    found = read(path)
    assert found.settings == {"form_id": "one", "id_string": "two"}
    assert found.items[0].more == {"own:column": "kept"}
    plain = replace(found, items=found.items[:1], columns={})
    write_xlsform(from_json(to_json(plain)), tmp_path / "again.xlsx")
    assert read(tmp_path / "again.xlsx") == plain


def test_languages_that_lack_a_column_are_named(tmp_path: Path) -> None:
    path = form(
        tmp_path / "lacking.xlsx",
        "type | name | label::English (en) | label::French (fr) | hint::English (en)\n"
        "text | a | A | Â | Say it",
    )
    (problem,) = read_xlsform(path).problems
    assert problem.code == "xlsform.translations_missing"
    assert problem.args["missing"] == "French (fr): hint"


def test_a_hint_without_a_language_makes_no_language_of_its_own(tmp_path: Path) -> None:
    path = form(
        tmp_path / "arabic.xlsx",
        "type | name | label::English (en) | label::العربية (ar) | hint\ntext | a | A | ا | Say it",
        settings="default_language\nKlingon",
    )
    found = read(path)
    assert (found.languages, found.default_language) == (("English (en)", "العربية (ar)"), "English (en)")
    assert found.items[0].hint("العربية (ar)") == "Say it"
    assert found.settings["default_language"] == "Klingon"
