"""A round of the composition survey on the command line, from the questionnaire to the register and back.

142 people are asked in three languages; a hundred fill their forms in, and a real spreadsheet program saves
them again, as people do it: renamed, in an archive, pasted over, half empty, twice, of another round.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from focalnet.cli import main
from focalnet.opening import open_network
from focalnet.surveys import records
from tests.stories.respondents import SPREADSHEET, Respondents, Returned, saved_again

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SPREADSHEET is None, reason="LibreOffice is not installed"),
]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Return the command line: it gives what JSON it prints, or its lines."""

    def run(*arguments: object) -> Any:
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        assert code == 0, printed.err
        return json.loads(printed.out) if "--json" in arguments else printed.out.splitlines()

    return run


def test_a_round_without_a_server(example: Path, tmp_path: Path, say: Callable[..., Any]) -> None:
    # 1 to 3: the questionnaire, the round, the forms with their mails
    say("survey", "add", example, "composition", "--name", "Composition")
    opened = say("round", "open", example, "Composition", "--name", "C 2012", "--json")
    assert opened["invited"] == 142
    forms = tmp_path / "forms"
    forms.mkdir()
    say("round", "forms", example, "C 2012", forms, "--drafts")
    say("round", "open", example, "Composition", "--name", "Earlier")
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    say("round", "forms", example, "Earlier", earlier)
    assert len(list(forms.glob("*.xlsx"))) == len(list(forms.glob("*.eml"))) == 142

    # a hundred people answer
    with open_network(example, read_only=True) as file:
        asked = next(each for each in records.rounds(file) if each.name == "C 2012")
        invited = records.invitations(file, asked.id)
    assert {each.language for each in invited} == {"en", "fr", "es"}
    returned = sent_back(Respondents(asked, invited), forms, earlier, tmp_path)

    # 4: they are dropped on the round
    plan = say("round", "intake", example, "C 2012", returned.folder, "--dry-run", "--json")
    assert {each["file"]: each["outcome"] for each in plan["files"]} == returned.expected
    assert all(each["reason"] for each in plan["files"] if each["outcome"] != "accepted")
    taken = say("round", "intake", example, "C 2012", returned.folder, "--json")
    assert taken["counts"] == plan["counts"]
    status = say("round", "status", example, "C 2012", "--json")
    assert status["answered"] == returned.counts()["accepted"]
    again = say("round", "intake", example, "C 2012", returned.folder, "--json")
    assert again["counts"]["accepted"] == 0
    assert say("round", "status", example, "C 2012", "--json")["answered"] == status["answered"]

    # 5: what does not fit is mended, 6: proposals are taken over
    doubtful = [each for each in say("round", "responses", example, "C 2012", "--json") if each["misfits"]]
    assert len(doubtful) == 5
    for each in doubtful:
        (misfit,) = each["misfits"]
        say("round", "mend", example, each["id"], misfit["question"], "25", "--because", "typed in words")
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


def sent_back(people: Respondents, forms: Path, earlier: Path, place: Path) -> Returned:
    """Let a hundred people answer; returns the folder with what has to come of each file."""
    written, saved = place / "written", place / "saved"
    written.mkdir()
    saved.mkdir()
    paths = sorted(forms.glob("*.xlsx"))

    def usual(numbers: range, **how: Any) -> list[Path]:
        return [people.fill(paths[each], each, written / f"{each:03}.xlsx", **how) for each in numbers]

    returned = Returned(place / "returned")
    as_sent = saved_again([*usual(range(60)), *usual(range(85, 90), most=4)], saved)
    for number, path in enumerate(as_sent[:40]):
        returned.add(path, "accepted", f"Fwd_ form ({number}).xlsx" if number % 4 == 0 else "")
    for path in as_sent[40:50]:
        returned.add(path, "accepted", folder="from regional offices")
    returned.add_zipped(as_sent[50:60], "mails of June.zip", "accepted")
    for path in as_sent[60:]:
        returned.add(path, "accepted")
    for path in saved_again(usual(range(60, 70), job_title="Chief of everything"), saved, "ods"):
        returned.add(path, "accepted")
    for path in saved_again(usual(range(70, 75)), saved, "xls"):
        returned.add(path, "accepted")
    pasted = [people.paste_over(paths[each], each, written / f"{each:03}.xlsx") for each in range(75, 80)]
    for path in saved_again(pasted, saved):
        returned.add(path, "accepted")
    share = next(
        item.key for item in people.asked.questionnaire.questions if item.confirms == "time_allotted"
    )
    for path in saved_again(usual(range(80, 85), **{share: "as much as I can"}), saved):
        returned.add(path, "doubtful")
    odd_ones(people, paths, sorted(earlier.glob("*.xlsx")), written, returned)
    return returned


def odd_ones(
    people: Respondents, paths: list[Path], earlier: list[Path], written: Path, returned: Returned
) -> None:
    """Add those that come twice, for another round, altered, empty, or are no forms at all."""
    for number in range(90, 93):
        returned.add(people.fill(paths[number], number, written / f"{number} a.xlsx"), "accepted")
        returned.add(people.fill(paths[number], number + 1, written / f"{number} b.xlsx"), "doubtful")
    for number in (93, 94):
        path = people.fill(paths[number], number, written / f"{number}.xlsx")
        returned.add(path, "accepted")
        returned.add(path, "duplicate", f"{number}z copy.xlsx")
    for number in (95, 96):
        returned.add(people.fill(earlier[number], number, written / f"{number}.xlsx"), "other_round")
    for number in (97, 98):
        returned.add(people.alter(paths[number], number, written / f"{number}.xlsx"), "altered_form")
    returned.add(paths[99], "doubtful", "99 as it was sent.xlsx")
    (written / "minutes.csv").write_text("Minutes;of\nthe;meeting\n", encoding="utf-8")
    returned.add(written / "minutes.csv", "not_a_form")
    (written / "cut.xlsx").write_bytes(paths[100].read_bytes()[:9000])
    returned.add(written / "cut.xlsx", "unreadable")
    shutil.rmtree(written.parent / "profile", ignore_errors=True)
