"""What the tests of the page of surveys share: two surveys, one of them fielded twice, and the page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Mailing, Response, Sending
from tests.core.surveys.conftest import small
from tests.core.surveys.intake.conftest import Post
from tests.ui.conftest import COUNCIL

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage

OPENED = date(2012, 10, 1)
DUE = date(2012, 11, 30)


def answer(file: NetworkFile, round_id: str, number: int) -> list[str]:
    """Have the first so many people of a round answer; return the ids of the responses."""
    invited = records.invitations(file, round_id)[:number]
    made = [
        Response(new_id(), round_id, each.id, OPENED, {"job": "Officer"}, facts=each.facts)
        for each in invited
    ]
    with file.step("round.intake", number=len(made), round=records.round_(file, round_id).name):
        records.RESPONSE.insert(file, made)
    return [each.id for each in made]


def mailed(file: NetworkFile, round_id: str, kind: Sending, day: date) -> None:
    """Note that everybody was sent a kind of mail on a day."""
    sent = [Mailing(new_id(), each.id, kind, day, day) for each in records.invitations(file, round_id)]
    with file.step("round.mail_sent", number=len(sent)):
        records.MAILING.insert(file, sent)


@pytest.fixture
def survey(opened: Parts) -> str:
    """Return a survey of the open network."""
    return actions.add_survey(opened.session.file, small(), day=OPENED)


@pytest.fixture
def round_id(opened: Parts, survey: str) -> str:
    """Return an open round that asks everybody."""
    return actions.open_round(
        opened.session.file, survey, name="Round 2012", opened=OPENED, due=DUE, reference_date=COUNCIL
    )


@pytest.fixture
def surveys(opened: Parts) -> SurveysPage:
    """Return the page of the surveys, shown."""
    opened.window.go("surveys")
    return opened.routes.surveys()


@pytest.fixture
def post(opened: Parts, round_id: str, tmp_path: Path) -> Post:
    """Return the forms of the round."""
    return Post(opened.session.file, round_id, tmp_path / "returned")
