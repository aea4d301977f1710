"""The answers of a round day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import records
from focalnet.surveys.following import by_day, follow_up
from tests.ui.pages.surveys.conftest import OPENED, answer
from ui.pages.surveys.people.tab import PeopleTab

if TYPE_CHECKING:
    from focalnet.surveys.following import FollowUp
    from ui.pages.surveys.page import SurveysPage


@pytest.fixture
def standing(surveys: SurveysPage, round_id: str) -> FollowUp:
    """Return a round with 30 answers, told as if they had come on two days, three apart."""
    file = surveys.session.file
    answer(file, round_id, 30)
    found = follow_up(file, round_id)
    return replace(found, days=((OPENED + timedelta(2), 10), (OPENED + timedelta(5), 30)))


def test_every_day_stands_from_the_opening_on(standing: FollowUp) -> None:
    days = list(by_day(standing))
    assert [number for _, number in days] == [0, 0, 10, 10, 10, 30]
    assert days[0][0] == OPENED
    assert list(by_day(replace(standing, days=()))) == []


def test_a_long_round_is_told_in_steps_and_ends_with_the_last_day(standing: FollowUp) -> None:
    late = OPENED + timedelta(400)
    days = list(by_day(replace(standing, days=((OPENED, 1), (late, 30)))))
    assert len(days) <= 61
    assert days[-1] == (late, 30)


def test_the_line_stands_beside_the_list_with_the_target(
    surveys: SurveysPage, round_id: str, standing: FollowUp
) -> None:
    surveys.show_round(round_id, "people")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, PeopleTab)
    assert tab.days.lines.title == "Answers over time"
    tab.days.show_standing(replace(standing, round=replace(standing.round, target=50.0)))
    headers, rows, _ = tab.days.lines.table()
    assert headers[1:] == ("answers", "target")
    invited = len(records.invitations(surveys.session.file, round_id))
    assert rows[-1][1:] == ("30", str(-(-invited // 2)))
    tab.days.show_standing(replace(standing, days=()))
    assert tab.days.isHidden()
