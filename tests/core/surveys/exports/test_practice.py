"""The practice exports beside the checkout: the same answers from codes and from labels of any language."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.surveys.exports.columns import map_columns
from focalnet.surveys.exports.gathering import Gathering
from focalnet.surveys.exports.habits import habits_of
from focalnet.surveys.exports.reading import as_typed, read_export
from focalnet.surveys.exports.recognising import recognise
from focalnet.surveys.questionnaire.reading import read_xlsform

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.surveys.questionnaire import Questionnaire

pytestmark = pytest.mark.shared
FORMS = {"hot_buildings": "hot_buildings_en_swa_fr_es.xls", "unhcr_hh": "unhcr_hh_survey_en_es_fr_ar.xlsx"}


@lru_cache
def _form(path: Path) -> Questionnaire:
    read = read_xlsform(path).questionnaire
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("name", "ambiguous"),
    [
        ("hot_buildings__Englishen__both.xlsx", 0),
        ("hot_buildings__Spanishes__summary.csv", 5),  # two choices are called “Cafetería”
        ("hot_buildings__xml__summary.xlsx", 0),
        ("unhcr_hh__Englishen__summary.xlsx", 0),
        ("unhcr_hh__xml__both.xlsx", 0),
    ],
)
def test_the_answers_are_those_that_were_given(practice: Path, name: str, ambiguous: int) -> None:
    stem = name.partition("__")[0]
    form = _form(practice / "xlsform" / FORMS[stem])
    export = read_export(practice / "responses" / name)
    recognised = recognise(export.sheet)
    assert recognised.tool == "kobo"
    export = as_typed(export, practice / "responses" / name)
    columns = map_columns(export.sheet, recognised, form)
    assert (columns.unmapped, columns.unanswered) == ((), ())
    habits = habits_of(export, recognised, columns, form)
    gathering = Gathering(export.sheet, recognised, columns, form, habits)
    left = 0
    truth = json.loads((practice / "responses" / f"{stem}__submissions.json").read_text(encoding="utf-8"))
    for at, true in enumerate(truth):
        found = gathering.row(recognised.first_row + at, confidential=False)
        misfits = {each.question for each in found.misfits}
        assert _written(found.answers) == {
            key: text for key, text in _answers(true, form).items() if key not in misfits
        }
        left += len(misfits)
    assert left == ambiguous


def _written(answers: Any) -> dict[str, str]:
    """Return answers as a tool writes them."""
    return {
        key: " ".join(answer) if isinstance(answer, list) else str(answer) for key, answer in answers.items()
    }


def _answers(true: dict[str, Any], form: Questionnaire) -> dict[str, str]:
    """Return what somebody submitted, without what a device filled in."""
    device = {"start", "end", "today", "username", "deviceid"}
    keys = {"/".join((*item.path, item.name)): item.key for item in form.items if item.type not in device}
    return {keys[path]: text for path, text in true.items() if path in keys and isinstance(text, str)}
