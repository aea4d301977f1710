"""Rounds on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions, records
from focalnet.surveys.model import ResponseState
from focalnet.surveys.receiving import Received, keep_responses
from tests.core.cli.conftest import refused
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def fielded(network: Path) -> Path:
    """Return a network that keeps the small questionnaire as a survey."""
    with open_network(network) as file:
        actions.add_survey(file, small(), day=DAY)
    return network


def test_a_round_is_opened_listed_and_closed(run: Run, fielded: Path) -> None:
    opened = run(
        "round", "open", fielded, "constraints", "--name", "First", "--due", "2012-06-30", "--json"
    ).json
    assert (opened["name"], opened["invited"], opened["confidential"]) == ("First", 142, False)
    (listed,) = run("round", "list", fielded, "--json").json
    assert (listed["id"], listed["answered"], listed["due"]) == (opened["id"], 0, "2012-06-30")
    assert "First" in run("round", "list", fielded).out
    assert "First" in run("round", "close", fielded, "first").out
    closed = run("round", "list", fielded, "--json").json[0]["closed"]
    assert closed
    assert "closed already" in run("round", "close", fielded, "First").out
    assert run("round", "list", fielded, "--json").json[0]["closed"] == closed


def test_filters_choose_whom_a_round_asks(run: Run, fielded: Path) -> None:
    ran = run(
        "round", "open", fielded, "Constraints", "--where", "sex=M", "--confidential", "--smallest-cell", "4"
    )
    assert "people are asked" in ran.out
    (listed,) = run("round", "list", fielded, "--json").json
    assert listed["confidential"]
    assert listed["smallest_cell"] == 4
    assert listed["invited"] < 142


def test_what_is_not_there_is_said_with_what_there_is(run: Run, fielded: Path) -> None:
    ran = run("round", "open", fielded, "Composition")
    assert refused(ran)
    assert "Constraints" in ran.err
    assert refused(run("round", "close", fielded, "none"))
    assert refused(run("round", "open", fielded, "Constraints", "--smallest-cell", "few"))


def test_status_tells_the_rate_and_who_has_not_answered(run: Run, fielded: Path) -> None:
    run("round", "open", fielded, "Constraints", "--name", "First", "--target", "80")
    told = run("round", "status", fielded, "First", "--json").json
    assert (told["invited"], told["answered"], told["needed"]) == (142, 0, 114)
    assert sum(each["invited"] for each in told["by"]["region"]) == 142
    assert len(told["outstanding"]) == 142
    ran = run("round", "status", fielded, "First")
    assert "0 of 142 answered (0 per cent)" in ran.out
    assert "114 more answers reach the target" in ran.out


def test_sealing_is_for_confidential_rounds(run: Run, fielded: Path) -> None:
    run("round", "open", fielded, "Constraints", "--name", "Named")
    run("round", "open", fielded, "Constraints", "--name", "Secret", "--confidential")
    assert refused(run("round", "seal", fielded, "Named"))
    assert run("round", "seal", fielded, "Secret", "--json").json == {
        "round": "Secret",
        "responses": 0,
        "backups": [],
        "removed": [],
    }
    assert run("round", "list", fielded, "--json").json[0]["sealed"]


def test_sealing_removes_and_names_the_copies_that_hold_the_key(run: Run, fielded: Path) -> None:
    run("round", "open", fielded, "Constraints", "--name", "Secret", "--confidential")
    with open_network(fielded) as file:
        asked = records.rounds(file)[0]
        invited = records.invitations(file, asked.id)[0]
        received = Received({"volunteer": "yes"}, ResponseState.ACCEPTED, DAY, invited)
        with file.step("round.take_in", round=asked.name, number=1):
            keep_responses(file, asked, [received], DAY)
    before = set(fielded.parent.iterdir())
    run("backup", fielded)
    (copy,) = set(fielded.parent.iterdir()) - before
    told = run("round", "seal", fielded, "Secret", "--remove-backups")
    assert f"removed:\n  {copy}" in told.out
    assert "other folders" in told.out
    assert set(fielded.parent.iterdir()) == before


def test_opening_says_which_questions_are_left_out(run: Run, fielded: Path) -> None:
    run("survey", "add", fielded, "composition", "--name", "Who")
    told = run("round", "open", fielded, "Who", "--confidential").out
    assert "left out in a confidential round: Family name" in told
    assert "left out" not in run("round", "open", fielded, "Who").out
    assert (
        run("round", "open", fielded, "Who", "--confidential", "--json").json["left_out"][-1] == "telephone"
    )


def test_a_round_changes_what_it_says_of_itself(run: Run, fielded: Path) -> None:
    run("round", "open", fielded, "Constraints", "--name", "First")
    facts = ("--name", "Second", "--due", "2013-01-31", "--target", "75")
    assert "First" in run("round", "change", fielded, "First", *facts).out
    told = run("round", "status", fielded, "Second", "--json").json
    assert (told["due"], told["target"]) == ("2013-01-31", 75)
