"""What the command line tells of single answers: of a confidential round nothing, in lists and history."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions, records
from tests.core.surveys.conftest import DAY, small
from tests.core.surveys.intake.conftest import USUAL, write

if TYPE_CHECKING:
    from tests.core.cli.conftest import Run

_SAID = "Let us have a day a month for it"


def _taken_in(run: Run, network: Path, folder: Path, *, confidential: bool) -> Path:
    """Open a round and take in the form of one of those asked."""
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        where = {"sex": ["M"]}
        actions.open_round(file, survey, name="First", opened=DAY, where=where, confidential=confidential)
    path = Path(run("round", "forms", network, "First", folder, "--json").json["forms"][0]["file"])
    book = openpyxl.load_workbook(path)
    for key, value in {**USUAL, "change": _SAID}.items():
        write(book, key if isinstance(key, tuple) else (key, ""), value)
    book.save(path)
    run("round", "intake", network, "First", path)
    return path


def test_the_history_of_a_confidential_round_tells_no_answer_and_not_whose_it_is(
    run: Run, network: Path, tmp_path: Path
) -> None:
    _taken_in(run, network, tmp_path / "out", confidential=True)
    (step,) = run("history", network, "--kind", "round.take_in", "--json").json
    told = run("history", network, "--step", step["step"], "--json").json
    read = run("history", network, "--step", step["step"]).out
    with open_network(network) as file:
        of = records.rounds(file)[0]
        ((response, invitation),) = records.keys(file, of.id).items()
    for untold in (_SAID, "volunteer", response, invitation, "response_key"):
        assert untold not in json.dumps(told)
        assert untold not in read
    assert {each["table"] for each in told["changes"]} == {"response", "intake_file"}


@pytest.mark.parametrize("confidential", [False, True])
def test_responses_are_listed_with_answers_only_where_these_may_stand_beside_each_other(
    run: Run, network: Path, tmp_path: Path, *, confidential: bool
) -> None:
    _taken_in(run, network, tmp_path / "out", confidential=confidential)
    (told,) = run("round", "responses", network, "First", "--json").json
    assert (told["answers"].get("change") == _SAID) is (told["person"] is not None) is not confidential
    if confidential:
        run("round", "seal", network, "First")
        (told,) = run("round", "responses", network, "First", "--json").json
        assert (told["answers"], told["person"], told["state"]) == ({}, None, "accepted")
