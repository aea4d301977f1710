"""How surveys and rounds stand at a glance: states by the day, counts of all rounds at once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Mailing, Response, ResponseKey, ResponseState, Sending
from focalnet.surveys.standing import (
    Call,
    Calling,
    State,
    calls,
    standing_of_survey,
    standings,
    waiting_rounds,
)
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def test_only_what_is_counted_and_asked_is_counted(file: NetworkFile, open_round: str) -> None:
    invited = records.invitations(file, open_round)
    states = (ResponseState.ACCEPTED, ResponseState.DOUBTFUL, ResponseState.ACCEPTED)
    with file.step("round.intake", number=3, round=""):
        records.RESPONSE.insert(
            file,
            [
                Response(new_id(), open_round, each.id, DAY, {}, state)
                for each, state in zip(invited, states, strict=False)
            ],
        )
    actions.withdraw_invitations(file, [invited[5].id])
    (found,) = standings(file)
    assert (found.invited, found.answered) == (len(invited) - 1, 2)
    assert found.round == records.round_(file, open_round)


def test_survey_waits_until_it_is_fielded(file: NetworkFile, survey: str) -> None:
    (waiting,) = standings(file)
    assert waiting.state(DAY) is State.DRAFT
    assert waiting.questions == 5
    actions.open_round(file, survey, opened=DAY)
    other = actions.add_survey(file, small(), name="Another")
    assert [each.survey for each in standings(file)] == [other, survey]
    assert records.open_rounds(file) == 1


@pytest.mark.parametrize(("days", "state"), [(0, State.OPEN), (1, State.OVERDUE)])
def test_round_is_overdue_from_the_day_after(file: NetworkFile, survey: str, days: int, state: State) -> None:
    actions.open_round(file, survey, opened=DAY, due=date(2012, 6, 30))
    (found,) = standings(file)
    assert found.state(date(2012, 6, 30) + timedelta(days)) is state


def test_closed_and_sealed_rounds_are_not_open(file: NetworkFile, confidential_round: str) -> None:
    actions.close_round(file, confidential_round, DAY)
    assert [each.state(DAY) for each in standings(file)] == [State.CLOSED]
    actions.seal_round(file, confidential_round, DAY)
    assert [each.state(DAY) for each in standings(file)] == [State.SEALED]
    assert records.open_rounds(file) == 0


def test_rounds_wait_from_two_weeks_before_they_are_due(file: NetworkFile, survey: str) -> None:
    due = date(2012, 6, 30)
    made = actions.open_round(file, survey, name="Mid-year", opened=DAY, due=due)
    actions.open_round(file, survey, name="Without a date", opened=DAY)
    assert waiting_rounds(file, due - timedelta(15)) == []
    (waiting,) = waiting_rounds(file, due - timedelta(14))
    asked = len(records.invitations(file, made))
    assert (waiting.round, waiting.asked, waiting.outstanding) == (made, asked, asked)
    assert waiting_rounds(file, due + timedelta(100)) == [waiting]
    actions.close_round(file, made, DAY)
    assert waiting_rounds(file, due) == []


def test_survey_stands_by_itself_too(file: NetworkFile, survey: str, open_round: str) -> None:
    assert standing_of_survey(file, survey).state(DAY) is State.DRAFT
    assert standing_of_survey(file, survey).questions == 5


def test_doubts_and_people_to_remind_call_for_the_coordinator(file: NetworkFile, survey: str) -> None:
    made = actions.open_round(file, survey, name="Calling", opened=DAY)
    invited = records.invitations(file, made)[:6]
    mails = [Mailing(new_id(), each.id, Sending.INVITATION, DAY, DAY) for each in invited]
    mails += [Mailing(new_id(), invited[0].id, Sending.REMINDER_2, DAY, DAY)]
    mails += [Mailing(new_id(), records.invitations(file, made)[6].id, Sending.INVITATION, DAY)]  # not sent
    came = [
        Response(new_id(), made, invited[1].id, DAY, {}),
        Response(new_id(), made, invited[2].id, DAY, {}, ResponseState.DOUBTFUL),
    ]
    with file.step("round.intake"):
        records.MAILING.insert(file, mails)
        records.RESPONSE.insert(file, came)
    doubtful = Call(made, "Calling", 1, Calling.DOUBTFUL)
    assert calls(file, DAY + timedelta(6)) == [doubtful]
    assert calls(file, DAY + timedelta(7)) == [doubtful, Call(made, "Calling", 3, Calling.REMIND)]
    actions.close_round(file, made, DAY)
    assert calls(file, DAY + timedelta(7)) == [doubtful]


def test_who_answered_in_confidence_is_not_to_be_reminded(file: NetworkFile, confidential_round: str) -> None:
    invited = records.invitations(file, confidential_round)[:2]
    with file.step("round.intake"):
        records.MAILING.insert(
            file, [Mailing(new_id(), each.id, Sending.INVITATION, DAY, DAY) for each in invited]
        )
        records.RESPONSE.insert(file, [Response("secret", confidential_round, "", DAY, {})])
        records.RESPONSE_KEY.insert(file, [ResponseKey("secret", invited[0].id)])
    assert [each.number for each in calls(file, DAY + timedelta(30))] == [1]
