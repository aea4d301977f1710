"""Surveys on the command line: forms checked, kept, listed, written, renamed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.questionnaire import read_xlsform
from tests.core.cli.conftest import refused
from tests.core.surveys.questionnaire.forms import form

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def xlsform(tmp_path: Path) -> Path:
    return form(
        tmp_path / "colours.xlsx",
        "type | name | label::English (en) | label::French (fr)\n"
        "note | hello | Hello | Bonjour\nselect_one c or_other | colour | Colour | Couleur\n"
        "geopoint | place | Place | Lieu",
        "list_name | name | label::English (en) | label::French (fr)\nc | red | Red | Rouge",
        "form_title\nColours",
    )


def test_check_tells_what_pyxform_reads(run: Run, xlsform: Path) -> None:
    ran = run("survey", "check", xlsform, "--json")
    assert ran.code == 0
    assert ran.json["accepted"]
    assert ran.json["languages"] == ["English (en)", "French (fr)"]
    assert [(each["name"], each["type"]) for each in ran.json["questions"]] == [
        ("hello", "note"), ("colour", "select_one"), ("colour_other", "text"), ("place", "geopoint"),
    ]  # fmt: skip
    assert ran.json["questions"][1]["labels"] == {"English (en)": "Colour", "French (fr)": "Couleur"}
    assert ran.json["left_out"] == [{"name": "place", "type": "geopoint", "row": 4}]
    printed = run("survey", "check", xlsform)
    assert "place (geopoint)" in printed.out


def test_check_says_what_is_wrong_where_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    wrong = form(tmp_path / "wrong.xlsx", "type | name | label\ntext | a b | A")
    ran = run("survey", "check", wrong, "--json")
    assert ran.code == 1
    assert (ran.json["accepted"], ran.json["questions"]) == (False, [])
    (problem,) = ran.json["problems"]
    assert (problem["code"], problem["sheet"], problem["row"]) == ("xlsform.name_invalid", "survey", 2)
    assert "valid name" in problem["message"]
    for language in ("en", "fr", "es"):
        assert "B2" in run("survey", "check", wrong, "--language", language).out


def test_a_survey_is_kept_listed_renamed_written_and_removed(
    run: Run, network: Path, xlsform: Path, tmp_path: Path
) -> None:
    assert run("survey", "add", network, xlsform).code == 0
    run("survey", "add", network, xlsform, "--name", "Second")
    listed = run("survey", "list", network, "--json").json
    assert [(each["name"], each["questions"], each["rounds"]) for each in listed] == [
        ("Colours", 1, 0), ("Second", 1, 0),
    ]  # fmt: skip
    run("survey", "rename", network, "second", "Colours again")
    out = tmp_path / "out.xlsx"
    assert run("survey", "export", network, "colours again", out).code == 0
    assert read_xlsform(out).questionnaire == read_xlsform(xlsform).questionnaire
    run("survey", "remove", network, "Colours")
    assert [each["name"] for each in run("survey", "list", network, "--json").json] == ["Colours again"]
    assert "Colours again" in run("survey", "list", network).out


def test_what_is_no_form_is_not_kept(run: Run, network: Path, tmp_path: Path) -> None:
    (tmp_path / "text.xlsx").write_text("nothing", encoding="utf-8")
    assert refused(run("survey", "add", network, tmp_path / "text.xlsx"))
    assert refused(run("survey", "add", network, tmp_path / "absent.xlsx"))
    assert refused(run("survey", "add", network, "no-such-template"))
    assert refused(run("survey", "export", network, "Nothing", tmp_path / "out.xlsx"))


def test_templates_are_listed_and_kept_in_the_language_of_the_command(run: Run, network: Path) -> None:
    listed = run("survey", "templates", "--json").json
    assert "composition" in {each["name"] for each in listed}
    assert "Composition et compétences du réseau" in run("survey", "templates", "--language", "fr").out
    assert run("survey", "add", network, "ideas", "--language", "es").code == 0
    (kept,) = run("survey", "list", network, "--json").json
    assert (kept["name"], kept["template"]) == ("Si pudiera cambiar una cosa", "ideas")


def test_a_survey_is_found_by_its_template_and_by_its_form_id(
    run: Run, network: Path, tmp_path: Path
) -> None:
    run("survey", "add", network, "ideas")
    own = form(
        tmp_path / "own.xlsx", "type | name | label\ntext | a | A", "", "form_title | form_id\nOwn | own_1"
    )
    run("survey", "add", network, own)
    assert run("survey", "export", network, "ideas", tmp_path / "ideas.xlsx").code == 0
    assert run("round", "open", network, "own_1", "--json").json["name"]


def test_a_template_names_the_newest_survey_made_of_it(run: Run, network: Path) -> None:
    first, second = (run("survey", "add", network, "ideas", "--json").json for _ in range(2))
    assert first["id"] != second["id"]
    assert first["name"] != second["name"]
    assert run("round", "open", network, "ideas", "--json").json["survey"] == second["id"]


def test_a_questionnaire_that_is_not_there_is_said_to_be_missing(run: Run, tmp_path: Path) -> None:
    ran = run("survey", "check", tmp_path / "nope.xlsx")
    assert refused(ran)
    assert "the file is not there" in ran.err
