"""`round import` on the command line: an online export into a round, shown before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions, records
from focalnet.surveys.model import Outcome
from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from tests.core.cli.conftest import refused
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run

EXPORT = """job,work/volunteer,work/hindered,work/share,Remarks,_uuid,_submission_time
Officer,yes,time tor,20,Thanks,a-1,2012-06-03T10:00:00
Assistant,maybe,,,,a-2,2012-06-04T10:00:00
"""


def outcomes(found: dict[str, Any]) -> dict[str, int]:
    """Return the counts of the outcomes that a row has; all outcomes are counted."""
    assert [*found["counts"]] == [*Outcome]
    return {outcome: number for outcome, number in found["counts"].items() if number}


@pytest.fixture
def fielded(network: Path) -> Path:
    """The example network with a round of the small survey."""
    with open_network(network) as file:
        actions.open_round(file, actions.add_survey(file, small(), day=DAY), name="Obstacles", opened=DAY)
    return network


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "kobo.csv"
    path.write_text(EXPORT, encoding="utf-8")
    return path


def test_the_plan_is_listed_with_the_answers(run: Run, fielded: Path, export: Path) -> None:
    unnamed = ("round", "import", fielded, "obstacles", export, "--json")
    found = run(*unnamed, "--dry-run").json
    assert found["tool"] == "kobo"
    assert outcomes(found) == {"accepted": 2}
    assert found["rows"][0]["row"] == 2
    assert all(each["reason"] for each in found["rows"])
    assert found["rows"][0]["person"] is None
    assert found["rows"][0]["answers"]["hindered"] == ["time", "tor"]
    assert found["rows"][1]["misfits"][0]["rule"] == "choice_unknown"
    assert found["unmapped"] == ["Remarks"]
    assert found["unanswered"] == ["change"]
    assert outcomes(run(*unnamed).json) == {"accepted": 2}
    assert outcomes(run(*unnamed).json) == {"duplicate": 2}


def test_that_nobody_is_named_is_said(run: Run, fielded: Path, export: Path) -> None:
    taken = run("round", "import", fielded, "obstacles", export)
    assert "count as answers without a name" in taken.out


def test_answers_of_nobody_wait_until_they_are_wanted(run: Run, fielded: Path, export: Path) -> None:
    command = ("round", "import", fielded, "obstacles", export)
    held = run(*command, "--named-only")
    assert "--without-people" in held.out
    assert outcomes(run(*command, "--named-only", "--json").json) == {"duplicate": 2}
    wanted = run(*command, "--without-people", "--json").json
    assert {row["outcome"] for row in wanted["rows"]} == {"accepted"}
    with open_network(fielded) as file:
        (asked,) = [each for each in records.rounds(file) if each.name == "Obstacles"]
        assert [each.state for each in records.responses(file, asked.id)] == ["accepted"] * 2


def test_what_is_mapped_once_is_known_the_next_time(run: Run, fielded: Path, export: Path) -> None:
    mapped = run("round", "import", fielded, "obstacles", export, "--map", "Remarks=change")
    assert "Remarks" not in mapped.out
    again = run("round", "import", fielded, "obstacles", export, "--dry-run", "--json").json
    assert [each["how"] for each in again["columns"] if each["column"] == "Remarks"] == ["learned"]


def test_a_column_or_question_that_is_not_there_is_refused(run: Run, fielded: Path, export: Path) -> None:
    assert refused(run("round", "import", fielded, "obstacles", export, "--map", "Nothing=change"))
    assert refused(run("round", "import", fielded, "obstacles", export, "--map", "Remarks=nothing"))
    assert refused(run("round", "import", fielded, "obstacles", export, "--map", "Remarks"))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_people_read_what_was_taken_in(run: Run, fielded: Path, export: Path, language: str) -> None:
    ran = run("round", "import", fielded, "obstacles", export, "--language", language)
    assert "KoboToolbox" in ran.lines[0]
    assert "Remarks" in ran.out


def test_a_confidential_round_names_nobody(run: Run, network: Path, tmp_path: Path) -> None:
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        asked = actions.open_round(file, survey, name="Quiet", opened=DAY, confidential=True)
        who = records.invitations(file, asked)[0]
    path = tmp_path / "google.csv"
    rows = [f"x,{who.email},{title}" for title in ("Officer", "Chief")]
    path.write_text("\n".join(["Timestamp,Email,Your title", *rows, ""]), encoding="utf-8")
    ran = run("round", "import", network, "Quiet", path, "--json")
    assert outcomes(ran.json) == {"accepted": 1, "doubtful": 1}
    assert who.name not in ran.out
    assert who.name not in run("round", "import", network, "Quiet", path, "--dry-run").out


def test_who_may_be_meant_is_listed(run: Run, network: Path, tmp_path: Path) -> None:
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        asked = actions.open_round(file, survey, name="Loud", opened=DAY)
        who = records.invitations(file, asked)[0]
    path = tmp_path / "google.csv"
    path.write_text(f"Timestamp,Name,Your title\nx,{who.name}a,Officer\n", encoding="utf-8")
    (row,) = run("round", "import", network, "Loud", path, "--json").json["rows"]
    assert (row["outcome"], row["candidates"]) == ("doubtful", [who.name])
    with open_network(network) as file:
        (kept,) = records.responses(file, asked)
    assert kept.reason["candidates"] == [who.id]


def test_day_and_month_are_told_where_the_export_does_not(run: Run, network: Path, tmp_path: Path) -> None:
    form = Questionnaire(
        placed([Item("date", "day", {"default": "Since when?"})]), {}, {"form_title": "Days"}
    )
    with open_network(network) as file:
        actions.open_round(file, actions.add_survey(file, form, day=DAY), name="Days", opened=DAY)
    path = tmp_path / "google.csv"
    path.write_text("Timestamp,Since when?\nx,03/04/2012\n", encoding="utf-8")
    command = ("round", "import", network, "Days", path, "--dry-run", "--json")
    assert run(*command).json["rows"][0]["misfits"][0]["rule"] == "date_ambiguous"
    for said, day in (("day-first", "2012-04-03"), ("month-first", "2012-03-04")):
        assert run(*command, "--dates", said).json["rows"][0]["answers"] == {"day": day}
    assert refused(run(*command, "--dates", "sideways"))


def test_a_text_that_is_no_export_is_refused(run: Run, fielded: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("milk\nbread\n", encoding="utf-8")
    ran = run("round", "import", fielded, "obstacles", tmp_path / "list.txt")
    assert refused(ran)
    assert "no column of this file answers a question" in ran.err


def test_who_may_be_meant_is_named_beside_the_row(run: Run, fielded: Path, tmp_path: Path) -> None:
    with open_network(fielded, read_only=True) as file:
        asked = records.invitations(file, records.rounds(file)[0].id)[0]
    given, _, family = asked.name.partition(" ")
    text = f"Family name,Given names,job\n{family},{given[0]}.,Officer\n"
    (tmp_path / "named.csv").write_text(text, encoding="utf-8")
    ran = run("round", "import", fielded, "obstacles", tmp_path / "named.csv", "--dry-run", "--named-only")
    assert f"{asked.name}?" in ran.out
