"""What pyxform says is said again in plain words, with the sheet and the row."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import pytest
from pyxform.xls2xform import convert

from focalnet.surveys.questionnaire import read_xlsform
from focalnet.surveys.questionnaire.sayings import COMMON, NAMES, sayings
from focalnet.words import LANGUAGES, words
from tests.core.surveys.questionnaire.forms import cells, workbook

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ONE = "type | name | label\nselect_one y | a | A"
EXTERNAL = {"external_choices": "list_name | name\ny | 1"}


@pytest.mark.parametrize(
    ("survey", "more", "code", "place"),
    [
        ("name | label\nb | B", {}, "column_missing", "survey · A1"),
        ("type | name | label | label\ntext | b | B | B", {}, "column_twice", "survey · C1"),
        ("type | name | label | label::en | label::default\ntext|a|A|B|C", {}, "column_odd", "survey · E1"),
        ("type | name | label::en::fr\ntext | a | A", {}, "column_odd", "survey · C1"),
        (ONE, {"choices": "list_name | name | hint::en\ny | 1 | h"}, "column_odd", "choices · C1"),
        ("type | name | media::film\nnote | a | x", {}, "media_unknown", "survey · C2"),
        ("type | name | image | big-image\nnote | a | | b", {}, "picture_missing", "survey · B2"),
        (ONE, {}, "no_choices_sheet", "survey · A2"),
        ("type | name | label\nselect_one ${q} | a | A", {}, "reference_unknown", "survey · A2"),
        ("type | name\nselect_one_external y | a", EXTERNAL, "list_missing", "survey · A2"),
        ("type | name\nselect_one_external z | a", {}, "no_external_choices", "survey · A2"),
        ("type | name\nbegin loop | a\nend loop |", {}, "loop_without_list", "survey · A2"),
        ("type | name | parameters\naudit | | track-changes=2", {}, "parameter_wrong", "survey · C2"),
        ("type | name | parameters\nrange | a | step=0", {}, "parameter_wrong", "survey · C2"),
        ("type | name | parameters\ngeopoint | a | warning-accuracy=x", {}, "parameter_wrong", "survey · C2"),
        ("type | name | parameters\nrange | a | 1 5", {}, "parameters_broken", "survey · C2"),
        ("type | name | label\naudit | log |", {}, "audit_named", "survey · A2"),
        ("type | name | label\nbegin repeat | data | A\nend repeat | |", {}, "name_reserved", "survey · B2"),
        ("type | name | label\ntext | meta | A", {}, "name_reserved", "survey · B2"),
        ("type | name | save_to\ntext | a | p", {}, "entity_wrong", "survey · C2"),
        ("type | name\nselect_one_from_file a.doc | a", {}, "file_kind", "survey · A2"),
    ],
)  # fmt: skip
def test_what_is_met_has_plain_words_and_a_place(
    tmp_path: Path, survey: str, more: Mapping[str, str], code: str, place: str
) -> None:
    path = tmp_path / "wrong.xlsx"
    workbook(path, {"survey": cells(survey), **{name: cells(text) for name, text in more.items()}})
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever stops pyxform is a refusal
        convert(path)
    problem = read_xlsform(path).problems[0]
    assert (problem.code, str(problem.place)) == (f"xlsform.{code}", f"wrong.xlsx · {place}")
    assert problem.args["row"] == int(place[-1])
    for language in LANGUAGES:
        assert str(problem.args["text"]) not in words(language).sentence(problem)


def test_a_sheet_with_a_name_much_like_the_right_one_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "alike.xlsx", {"survey ": cells(ONE), "choices": cells("list_name | name")})
    problem = read_xlsform(path).problems[0]
    assert (problem.code, problem.args["alike"]) == ("xlsform.no_survey_sheet_but", "survey ")


def test_a_heading_of_choices_that_is_empty_after_all_is_a_remark(tmp_path: Path) -> None:
    choices = "list_name | name | label | ::x\ny | 1 | Y | 2"
    path = workbook(tmp_path / "colons.xlsx", {"survey": cells(ONE), "choices": cells(choices)})
    found = read_xlsform(path)
    assert found.accepted
    assert [problem.code for problem in found.problems] == ["xlsform.choices_column"]
    assert words().sentence(found.problems[0])


def test_each_sentence_finds_what_it_names_in_what_pyxform_says() -> None:
    ours = words().section("problem")
    for pattern, own in sayings():
        given = {NAMES.get(group, group) for group in pattern.groupindex}
        given |= {"missing"} if own == "translations_missing" else set(COMMON.get(f"xlsform.{own}", {}))
        needed = {name for _, name, _, _ in string.Formatter().parse(ours[f"xlsform.{own}"]) if name}
        assert needed <= given, (own, pattern.pattern)
