"""Answers of people who were not asked are told apart wherever a round is told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.addresses import Address
from focalnet.surveys.following import follow_up
from focalnet.surveys.model import Audience, Response, Writer, number_not_asked
from focalnet.surveys.report import write_report
from focalnet.surveys.results import results
from focalnet.surveys.standing import standings, waiting_rounds
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation

LISTED = tuple(Address(f"Project {letter}", f"{letter}@example.org") for letter in "abc")
ZED = Writer("Zed Quxley", "zed@example.net")


@pytest.fixture
def listed(file: NetworkFile, survey: str) -> str:
    """Return a round that asks three projects; two have answered, and somebody else."""
    asked = actions.open_round(
        file, survey, audience=Audience.ADDRESSES, addresses=LISTED, opened=DAY, due=DAY, target=100
    )
    answered = [Response(new_id(), asked, each.id, DAY, {"share": 5}) for each in of(file, asked)[:2]]
    with file.step("test.answer"):
        records.RESPONSE.insert(
            file, [*answered, Response(new_id(), asked, "", DAY, {"share": 9}, writer=ZED)]
        )
    return asked


def of(file: NetworkFile, asked: str) -> list[Invitation]:
    return records.invitations(file, asked)


@pytest.mark.parametrize(
    ("invited", "answered", "others", "apart"),
    [(3, 3, 1, 1), (3, 30, 0, 27), (3, 2, 0, 0), (3, 4, 2, 2), (0, 5, 0, 5)],
)
def test_nameless_answers_are_of_those_asked_as_far_as_there_are_people(
    invited: int, answered: int, others: int, apart: int
) -> None:
    assert number_not_asked(invited, answered, others) == apart


def test_the_rate_counts_those_who_were_asked(file: NetworkFile, listed: str) -> None:
    standing = follow_up(file, listed)
    assert (standing.answered, standing.not_asked, standing.of_asked, standing.needed) == (3, 1, 2, 1)
    (told,) = standings(file)
    assert (told.invited, told.answered, told.of_asked) == (3, 3, 2)
    assert [each.outstanding for each in waiting_rounds(file, DAY)] == [1]
    found = results(file, listed)
    assert (found.invited, found.responded, found.of_asked, found.not_asked) == (3, 3, 2, 1)


def test_who_is_asked_no_longer_is_told_apart_too(file: NetworkFile, listed: str) -> None:
    with file.step("test.withdraw"):
        records.INVITATION.update(file, of(file, listed)[0].id, {"withdrawn": True})
    standing = follow_up(file, listed)
    assert (standing.invited, standing.of_asked, standing.not_asked) == (2, 1, 2)


def test_the_workbook_says_so_and_names_who_wrote(file: NetworkFile, listed: str, tmp_path: Path) -> None:
    write_report(file, listed, tmp_path / "r.xlsx")
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert "Zed Quxley (zed@example.net)" in cells
    told = [cell for cell in cells if "3 answered, 1 of them was not asked." in cell]
    assert len(told) == 2
    assert any("2 of the 3 people asked answered" in cell for cell in told)


def test_an_answer_that_is_assigned_is_of_somebody_asked(file: NetworkFile, listed: str) -> None:
    (stranger,) = records.strangers(file, listed)
    actions.assign_response(file, stranger.id, of(file, listed)[2].id)
    assert records.strangers(file, listed) == []
    assert follow_up(file, listed).not_asked == 0
