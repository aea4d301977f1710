"""Which texts a questionnaire lacks in which language; languages added, renamed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys.questionnaire import DEFAULT, Item, Questionnaire, placed
from focalnet.surveys.questionnaire.editing import set_text
from focalnet.surveys.questionnaire.languages import (
    add_language,
    completeness,
    remove_language,
    rename_language,
    set_default_language,
)
from focalnet.surveys.questionnaire.templates import template
from focalnet.surveys.questionnaire.writing import check_questionnaire
from tests.core.surveys.conftest import EN, FR, small
from tests.core.surveys.questionnaire.test_writing import again

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_missing_is_told_text_by_text() -> None:
    found = completeness(small())
    assert len(found.texts) == 7 + 5
    assert found.said == {EN: 12, FR: 8}
    assert not found.whole
    missing = [small().items[each.item].name for each in found.missing(FR)]
    assert missing == ["volunteer", "hindered", "share", "change"]
    assert completeness(template("composition")).whole


def test_a_hint_in_one_language_is_wanted_in_all() -> None:
    items = placed([Item("text", "a", {EN: "A", FR: "Â"}, {EN: "Hint"}), Item("calculate", "b")])
    found = completeness(Questionnaire(items, languages=(EN, FR), default_language=EN))
    assert [(each.part, each.has(FR)) for each in found.texts] == [("labels", True), ("hints", False)]


def test_languages_come_and_go(tmp_path: Path) -> None:
    wider = add_language(small(), "Arabic (ar)")
    assert completeness(wider).said["Arabic (ar)"] == 0
    with pytest.raises(Refused, match="language_taken"):
        add_language(wider, f" {FR} ")
    assert again(wider, tmp_path / "wider.xlsx") == wider
    only_french = remove_language(small(), EN)
    assert (only_french.languages, only_french.default_language) == ((FR,), FR)
    assert only_french.question("job").labels == {FR: "Votre titre"}
    accepted, (problem, *_) = check_questionnaire(only_french)
    assert (accepted, problem.code, problem.args["row"]) == (False, "xlsform.label_missing", 5)
    labelled = only_french
    for missing in completeness(only_french).missing(FR):
        labelled = set_text(labelled, missing.item, missing.part, FR, "Texte")
    assert check_questionnaire(labelled)[0]
    assert again(labelled, tmp_path / "french.xlsx") == labelled
    with pytest.raises(Refused, match="last_language"):
        remove_language(only_french, FR)


def test_a_language_is_named_that_had_no_name(tmp_path: Path) -> None:
    plain = Questionnaire(placed([Item("text", "a", {DEFAULT: "A"})]))
    named = rename_language(plain, DEFAULT, EN)
    assert named.languages == (EN,)
    assert named.items[0].labels == {EN: "A"}
    assert again(named, tmp_path / "named.xlsx") == named
    french = set_default_language(small(), FR)
    assert again(french, tmp_path / "default.xlsx").default_language == FR


def test_languages_that_cannot_be_are_refused() -> None:
    for name, code in ((FR, "taken"), ("  ", "unnamed"), (":", "unnamed")):
        with pytest.raises(Refused, match=f"language_{code}"):
            rename_language(small(), EN, name)
    for change in (remove_language, set_default_language, lambda of, name: rename_language(of, name, "x")):
        with pytest.raises(Refused, match="no_such_language"):
            change(small(), "Arabic (ar)")
    assert rename_language(small(), FR, " French:  (fr) ").languages == (EN, FR)
