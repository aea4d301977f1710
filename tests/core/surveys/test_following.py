"""The response rate is held against everybody asked, group by group, and nobody is dropped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.following import follow_up
from focalnet.surveys.model import Mailing, Response, ResponseState, Sending
from tests.core.surveys.test_sealing import answer

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


@pytest.fixture
def answered(file: NetworkFile, open_round: str) -> list[str]:
    """Return whom 40 accepted responses and one doubtful one came from, on two days."""
    invited = records.invitations(file, open_round)[:41]
    made = [
        Response(new_id(), open_round, each.id, date(2012, 6, 5 + number % 2), {}, facts=each.facts)
        for number, each in enumerate(invited)
    ]
    made[40] = replace(made[40], state=ResponseState.DOUBTFUL)
    with file.step("survey.change", survey="responses"):
        records.RESPONSE.insert(file, made)
        mailed = Mailing(new_id(), invited[40].id, Sending.REMINDER_1, date(2012, 6, 20))
        records.MAILING.insert(file, [mailed])
    return [each.id for each in invited]


def test_rates_add_up_to_everybody_asked(file: NetworkFile, open_round: str, answered: list[str]) -> None:
    found = follow_up(file, open_round)
    assert (found.invited, found.answered, found.doubtful) == (142, 40, 1)
    for fact, rates in found.by.items():
        assert sum(each.invited for each in rates) == 142, fact
        assert sum(each.answered for each in rates) == 40, fact
        assert all(each.answered <= each.invited for each in rates), fact
    assert found.days == ((date(2012, 6, 5), 20), (date(2012, 6, 6), 40))


def test_who_has_not_answered_stands_with_what_was_mailed(
    file: NetworkFile, open_round: str, answered: list[str]
) -> None:
    waiting = {each.invitation.id: each for each in follow_up(file, open_round).outstanding}
    assert len(waiting) == 102
    doubtful = waiting[answered[40]]
    assert doubtful.doubtful
    assert doubtful.mailed is not None
    assert doubtful.mailed.kind is Sending.REMINDER_1
    assert waiting.keys().isdisjoint(answered[:40])


def test_who_was_withdrawn_is_not_asked(file: NetworkFile, open_round: str, answered: list[str]) -> None:
    with file.step("survey.change", survey="withdrawn"):
        records.INVITATION.update(file, answered[40], {"withdrawn": True})
    found = follow_up(file, open_round)
    assert found.invited == 141
    assert answered[40] not in {each.invitation.id for each in found.outstanding}


def test_as_many_are_named_as_reach_the_target(
    file: NetworkFile, open_round: str, answered: list[str]
) -> None:
    assert follow_up(file, open_round).needed == 0
    with file.step("survey.change", survey="target"):
        records.ROUND.update(file, open_round, {"target": 50.0})
    found = follow_up(file, open_round)
    assert found.needed == 71 - 40
    first = found.reaching_target()
    assert len(first) == found.needed
    rates = {each.value: each.answered / each.invited for each in found.by["region"]}
    said = [rates[each.invitation.facts["region"]] for each in first]
    assert said == sorted(said)


def test_a_sealed_round_tells_rates_by_what_it_kept(file: NetworkFile, confidential_round: str) -> None:
    for number, each in enumerate(records.invitations(file, confidential_round)[:30]):
        answer(file, confidential_round, each, number)
    before = follow_up(file, confidential_round)
    assert len(before.outstanding) == 112
    actions.seal_round(file, confidential_round)
    after = follow_up(file, confidential_round)
    assert (after.invited, after.answered, after.outstanding) == (142, 30, ())
    assert "country" not in after.by
    for rates in after.by.values():
        assert sum(each.invited for each in rates) == 142
        assert sum(each.answered for each in rates) == 30
        assert all(each.answered <= each.invited for each in rates)
        assert len(rates) == 1 or all(each.invited >= after.round.smallest_cell for each in rates)


def test_rates_that_a_sealed_round_knows_whole_stay(file: NetworkFile, confidential_round: str) -> None:
    for number, each in enumerate(records.invitations(file, confidential_round)):
        answer(file, confidential_round, each, number)
    before = follow_up(file, confidential_round).by
    actions.seal_round(file, confidential_round)
    after = follow_up(file, confidential_round).by
    assert after["region"] == before["region"]
    assert [each.value for each in after["sex"]] == ["withheld"]
