"""Returned forms on the command line: what each is, and never a name beside an answer in confidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions
from tests.core.surveys.conftest import DAY, small
from tests.core.surveys.intake.conftest import USUAL, write

if TYPE_CHECKING:
    from tests.core.cli.conftest import Run


@pytest.mark.parametrize("confidential", [False, True])
def test_files_are_told_with_their_answers_or_with_names_alone(
    run: Run, network: Path, tmp_path: Path, *, confidential: bool
) -> None:
    with open_network(network) as file:
        survey = actions.add_survey(file, small(), day=DAY)
        where = {"sex": ["M"]}
        actions.open_round(file, survey, name="First", opened=DAY, where=where, confidential=confidential)
    out = tmp_path / "out"
    made = run("round", "forms", network, "First", out, "--json").json["forms"][0]
    path = out / Path(made["file"]).name
    book = openpyxl.load_workbook(path)
    for key, value in {**USUAL, "share": "a fifth"}.items():
        write(book, key if isinstance(key, tuple) else (key, ""), value)
    book.save(path)
    before = network.read_bytes()
    found = run("round", "intake", network, "First", path, "--dry-run", "--json").json
    assert network.read_bytes() == before
    (told,) = found["files"]
    assert (told["outcome"], told["person"]) == ("doubtful", made["person"])
    assert (
        "“a fifth” does not fit the question “Per cent of your time”" in told["reason"]
    ) is not confidential
    assert found["counts"]["doubtful"] == 1
    assert bool(told["answers"]) is bool(told["misfits"]) is not confidential


def test_an_empty_folder_is_said_to_be_empty(run: Run, network: Path, tmp_path: Path) -> None:
    with open_network(network) as file:
        actions.open_round(file, actions.add_survey(file, small(), day=DAY), name="First", opened=DAY)
    (tmp_path / "nothing").mkdir()
    ran = run("round", "intake", network, "First", tmp_path / "nothing")
    assert ran.lines == ["Nothing lay there: no form, no mail, no archive."]
