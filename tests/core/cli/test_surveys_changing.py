"""Surveys changed on the command line: their questions anew, a copy, their languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire import read_xlsform
from tests.core.cli.conftest import refused
from tests.core.surveys.questionnaire.forms import form

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


def test_questions_come_back_from_the_workbook_they_were_written_to(
    run: Run, network: Path, tmp_path: Path
) -> None:
    run("survey", "add", network, "ideas")
    own = form(tmp_path / "own.xlsx", "type | name | label::English (en)\ntext | one | Only one")
    done = run("survey", "change", network, "ideas", own)
    assert "If I could change one thing" in done.out
    (kept,) = run("survey", "list", network, "--json").json
    assert (kept["questions"], kept["languages"]) == (1, ["English (en)"])
    run("undo", network)
    assert run("survey", "list", network, "--json").json[0]["questions"] == 6
    wrong = form(tmp_path / "wrong.xlsx", "type | name | label\ntext | a b | A")
    assert refused(run("survey", "change", network, "ideas", wrong))


def test_survey_is_duplicated_also_as_a_round_had_it(run: Run, network: Path, tmp_path: Path) -> None:
    run("survey", "add", network, "ideas", "--name", "Ideas")
    run("round", "open", network, "Ideas", "--name", "First")
    own = form(tmp_path / "own.xlsx", "type | name | label\ntext | one | Only one")
    run("survey", "change", network, "Ideas", own)
    run("survey", "duplicate", network, "Ideas")
    run("survey", "duplicate", network, "Ideas", "--round", "First", "--name", "As it was")
    assert "as it was (2)" in run("survey", "duplicate", network, "Ideas", "--name", "as it  was").out
    run("undo", network)
    listed = run("survey", "list", network, "--json").json
    assert {each["name"]: each["questions"] for each in listed} == {
        "Ideas": 1,
        "Ideas (2)": 1,
        "As it was": 6,
    }


def test_languages_are_listed_added_renamed_removed(run: Run, network: Path, tmp_path: Path) -> None:
    run("survey", "add", network, "ideas", "--name", "Ideas")
    listed = run("survey", "languages", network, "Ideas", "--json").json
    assert [each["language"] for each in listed] == ["English (en)", "French (fr)", "Spanish (es)"]
    assert all(each["questions"]["said"] == each["questions"]["of"] > 0 for each in listed)
    asked = ("--add", "Arabic (ar)", "--remove", "Spanish (es)", "--rename", "French (fr)=Français (fr)")
    changed = run("survey", "languages", network, "Ideas", *asked, "--first", "Français (fr)", "--json")
    assert changed.code == 0
    run("survey", "export", network, "Ideas", tmp_path / "out.xlsx")
    read = read_xlsform(tmp_path / "out.xlsx").questionnaire
    assert read is not None
    assert (set(read.languages), read.default_language) == (
        {"English (en)", "Français (fr)", "Arabic (ar)"},
        "Français (fr)",
    )
    printed = run("survey", "languages", network, "Ideas").out
    assert "0 / " in next(line for line in printed.splitlines() if line.startswith("Arabic"))
    assert run("history", network, "--json").json[0]["code"] == "survey.change"
    run("undo", network)
    assert run("survey", "languages", network, "Ideas", "--json").json == listed


def test_languages_that_cannot_be_are_refused_and_nothing_is_changed(run: Run, network: Path) -> None:
    run("survey", "add", network, "ideas", "--name", "Ideas")
    wrong = (
        ("--remove", "Klingon"),
        ("--rename", "French (fr)"),
        ("--first", "Klingon"),
        ("--add", "French (fr)"),
    )
    for asked in wrong:
        assert refused(run("survey", "languages", network, "Ideas", "--add", "Arabic (ar)", *asked))
    assert len(run("survey", "languages", network, "Ideas", "--json").json) == 3


def test_templates_tell_what_they_ask_and_how_long_it_takes(run: Run) -> None:
    for each in run("survey", "templates", "--json").json:
        assert each["about"].endswith(".")
        assert 1 <= each["minutes"] <= 15
    assert "minutes" in run("survey", "templates").out.splitlines()[0]
