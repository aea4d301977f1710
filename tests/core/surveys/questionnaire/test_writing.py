"""A form goes out as it came in: every question, choice, text, column, setting and sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from pyxform.xls2xform import convert

from focalnet.surveys.questionnaire import (
    DEFAULT,
    Choice,
    Item,
    Questionnaire,
    from_json,
    placed,
    read_xlsform,
    to_json,
    write_xlsform,
)
from tests.core.surveys.conftest import small
from tests.core.surveys.questionnaire.forms import cells, workbook
from tests.core.surveys.questionnaire.test_reading import FORMS, converted, practised, read

if TYPE_CHECKING:
    from pathlib import Path

    from hypothesis.strategies import DrawFn


EN = "English (en)"


def _row(kind: str, name: str | None = None, label: str | None = None, **more: str) -> dict[str, str | None]:
    """Return a row of the survey sheet; `__` in a name of a column stands for a language."""
    named = {head.replace("__", f"::{EN}").replace("own_", "own "): text for head, text in more.items()}
    return {"type": kind, "name": name, f"label::{EN}": label, **named}


EVERYTHING: tuple[dict[str, str | None], ...] = (
    _row("start", "start"),
    _row("begin group", "g", "G", appearance="field-list"),
    _row("select_one region", "region", "Region", required="yes", required_message__="Needed"),
    _row("select_one town", "town", "Town", relevant="${region} != ''", choice_filter="region=${region}"),
    _row("end group"),
    _row("select_multiple region or_other", "more", "More", hint__="Several", image__="a.png"),
    _row("rank region", "order", "Order", parameters="randomize=true", guidance_hint="For those who ask"),
    {},
    _row("begin repeat", "people", "People", repeat_count="3"),
    _row("text", "name", "Name", constraint=". != ''", constraint_message="Say it"),
    _row("end repeat"),
    _row("select_one_from_file towns.csv", "far", "Far", own_column="kept"),
    _row("range", "scale", "Scale", parameters="start=1 end=5 step=1"),
    _row("calculate", "twice", calculation="${scale} * 2", trigger="${scale}"),
    _row("geopoint", "here", "Here"),
    _row("date", "day", "Day", default="today()", read_only="yes"),
)


def again(questionnaire: Questionnaire, path: Path) -> Questionnaire:
    """Return what is read of a questionnaire that was kept, and written."""
    write_xlsform(from_json(to_json(questionnaire)), path)
    return read(path)


@pytest.mark.shared
@pytest.mark.parametrize("name", FORMS)
def test_practice_forms_go_out_as_they_came(practice: Path, tmp_path: Path, name: str) -> None:
    path = practice / "xlsform" / name
    first = practised(path)
    if first.questionnaire is None:
        pytest.skip("pyxform refuses it")
    out = tmp_path / f"{path.stem}.xlsx"
    write_xlsform(from_json(to_json(first.questionnaire)), out)
    second = read_xlsform(out)
    assert second.questionnaire == first.questionnaire
    assert second.questionnaire.columns == first.questionnaire.columns
    assert [each.code for each in second.problems] == [each.code for each in first.problems]
    before, after = converted(path), convert(out)
    assert before is not None
    assert after.xform == before.xform


def test_a_questionnaire_made_here_becomes_a_form(tmp_path: Path) -> None:
    assert again(small(), tmp_path / "small.xlsx") == small()


def test_everything_that_a_form_may_have_comes_back(tmp_path: Path) -> None:
    heads = list(dict.fromkeys(head for row in EVERYTHING for head in row))
    survey: list[list[str | None]] = [[*heads], *([row.get(head) for head in heads] for row in EVERYTHING)]
    path = workbook(
        tmp_path / "all.xlsx",
        {
            "survey": survey,
            "choices": cells(
                f"list_name | name | label::{EN} | region | image::{EN}\n"
                "region | n | North | | n.png\nregion | s | South | |\ntown | t | Town | n |\n| | | | remark"
            ),
            "settings": cells(
                "form_title | form_id | version | default_language | style | instance_name\n"
                f"All | all | 3 | {EN} | pages | ${{region}}"
            ),
            "external_choices": [("list_name", "name", "label"), ("far", "a", "A")],
            "notes": [("a", None, "b")],
        },
    )
    first = read(path)
    out = tmp_path / "out" / "all.xlsx"
    out.parent.mkdir()
    second = again(first, out)
    assert second == first
    assert second.columns == first.columns
    assert convert(out).xform == convert(path).xform
    assert second.other_sheets.keys() == {"external_choices", "notes"}
    assert {item.name for item in first.left_out} == {"start", "people", "name", "far", "here"}


_LETTERS = some.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs", "M"))
_TEXT = some.text(_LETTERS, min_size=1, max_size=30).map(
    lambda text: " ".join(text.replace("${", "$").split()).translate(str.maketrans("‘’“”\xa0", "''\"\" "))
).filter(lambda text: text.strip() == text and text != "")  # fmt: skip
_NAMES = ("English (en)", "French (fr)", "العربية (ar)", "Kiswahili (sw)")


@some.composite
def questionnaires(draw: DrawFn) -> Questionnaire:
    """Make a questionnaire of any questions, languages and choices, without a row that pyxform refuses."""
    languages = draw(some.sampled_from([(DEFAULT,), _NAMES[:1], _NAMES[:2], _NAMES]))
    texts = some.dictionaries(some.sampled_from(languages), _TEXT, min_size=1)
    lists = {
        name: tuple(Choice(f"{name}_{number}", draw(texts)) for number in range(draw(some.integers(1, 4))))
        for name in ("one", "two")
    }
    items: list[Item] = []
    for number in range(draw(some.integers(1, 6))):
        kind = draw(some.sampled_from(["text", "note", "select_one", "select_multiple", "geopoint", "date"]))
        items.append(
            Item(
                kind,
                f"q{number}",
                draw(texts),
                draw(some.one_of(some.just({}), texts)),
                choices=draw(some.sampled_from(["one", "two"])) if kind.startswith("select") else "",
                or_other=kind.startswith("select") and draw(some.booleans()),
                required=draw(some.sampled_from(["", "yes"])),
                confirms=draw(some.sampled_from(["", "job_title"])),
                confidential=draw(some.booleans()),
                more={"own": draw(_TEXT)} if draw(some.booleans()) else {},
            )
        )
    return Questionnaire(
        placed(items), lists, {"form_title": draw(_TEXT), "form_id": "f"}, languages, languages[0]
    )


@settings(max_examples=15, deadline=None)
@given(questionnaires())
def test_what_is_written_is_read_again(tmp_path: Path, made: Questionnaire) -> None:
    assert again(made, tmp_path / "made.xlsx") == made
