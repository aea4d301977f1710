"""A round of the composition survey on the command line, from the questionnaire to the register and back.

142 people are asked in three languages; a hundred fill their forms in, and a real spreadsheet program saves
them again where one is installed, as people do it: renamed, in an archive, pasted over, half empty, twice.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from focalnet.cli import main
from focalnet.opening import open_network
from focalnet.surveys import records
from tests.stories.respondents import saved_again

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.stories.returned import Returned

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("spreadsheet")]  # the forms are saved once for all


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Return the command line: it gives what JSON it prints, or its lines."""

    def run(*arguments: object) -> Any:
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        assert code == 0, printed.err
        return json.loads(printed.out) if "--json" in arguments else printed.out.splitlines()

    return run


def test_a_round_without_a_server(
    example: Path, returned: Returned, tmp_path: Path, say: Callable[..., Any]
) -> None:
    # 1 to 3: the questionnaire, the round, the forms with their mails
    say("survey", "add", example, "composition", "--name", "Composition")
    opened = say("round", "open", example, "Composition", "--name", "C 2012", "--json")
    assert opened["invited"] == 142
    forms = tmp_path / "forms"
    forms.mkdir()
    say("round", "forms", example, "C 2012", forms, "--drafts")
    say("round", "open", example, "Composition", "--name", "Earlier")
    assert len(list(forms.glob("*.xlsx"))) == len(list(forms.glob("*.eml"))) == 142

    # a hundred people answer
    with open_network(example, read_only=True) as file:
        asked = next(each for each in records.rounds(file) if each.name == "C 2012")
        invited = records.invitations(file, asked.id)
    assert {each.language for each in invited} == {"en", "fr", "es"}
    assert {each.code: each.name for each in invited} == returned.codes

    # 4: they are dropped on the round
    plan = say("round", "intake", example, "C 2012", returned.folder, "--dry-run", "--json")
    assert len(plan["files"]) == 107
    assert {
        each["file"]: (each["outcome"], each["person"] or "") for each in plan["files"]
    } == returned.expected
    assert all(each["reason"] for each in plan["files"])
    taken = say("round", "intake", example, "C 2012", returned.folder, "--json")
    assert taken["counts"] == plan["counts"]
    status = say("round", "status", example, "C 2012", "--json")
    assert status["answered"] == returned.counts["accepted"] == 90
    again = say("round", "intake", example, "C 2012", returned.folder, "--json")
    assert again["counts"]["accepted"] == 0
    assert say("round", "status", example, "C 2012", "--json")["answered"] == status["answered"]

    # 5: what does not fit is mended, 6: proposals are taken over
    doubtful = [each for each in say("round", "responses", example, "C 2012", "--json") if each["misfits"]]
    assert len(doubtful) == 5
    (misfit,) = doubtful[0]["misfits"]
    mending = (example, doubtful[0]["id"], misfit["question"], "25", "--because", "typed in words")
    say("round", "mend", *mending, "--alike")
    assert say("round", "status", example, "C 2012", "--json")["answered"] == status["answered"] + 5
    proposed = say("round", "proposals", example, "C 2012", "--json")
    assert {each["field"] for each in proposed} >= {"job_title"}
    say("round", "proposals", example, "C 2012", "--accept", "job_title", "--json")
    assert say("find", example, "Chief of everything", "--json")

    # 7: results
    results = say("round", "results", example, "C 2012", "--by", "sex", "--json")
    questions = results["questions"] if isinstance(results, dict) else results
    assert all(each["answered"] <= each["asked"] <= 142 for each in questions)

    # 8: the workbook for the report, which a spreadsheet program opens
    book = tmp_path / "C 2012.xlsx"
    say("round", "report", example, "C 2012", book, "--by", "sex", "--by", "region")
    (opened_again,) = saved_again([book], tmp_path / "opened")
    sheets = openpyxl.load_workbook(opened_again).sheetnames
    assert {"Summary", "Results", "By Sex", "By Region", "Data", "Method"} <= set(sheets)
