"""Mending keeps the rules that reading keeps, and what it changes follows: proposals, log, what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.doubts import LEFT_OUT
from focalnet.surveys.model import Decision, Misfit, Response, ResponseState
from tests.core.surveys.conftest import DAY
from tests.core.surveys.test_proposals import confirming, respond

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

WAITS = {"code": "intake.does_not_fit", "args": {"number": 1}}
SHARE = Misfit("share", "250", "Form", "C9", "constraint_broken")
SECOND = {"code": "intake.second_answer", "args": {"name": "Somebody"}}


@pytest.fixture
def waiting(file: NetworkFile, open_round: str) -> Any:
    """Return what puts a response into the round that waits, and gives its id."""

    def put(answers: dict[str, Any], *misfits: Misfit, reason: Any = WAITS, state: str = "doubtful") -> str:
        whose = records.invitations(file, open_round)[0]
        response = Response(
            new_id(), open_round, whose.id, DAY, answers, ResponseState(state), reason, misfits
        )
        with file.step("round.take_in", round="x", number=1):
            records.RESPONSE.insert(file, [response])
        return response.id

    return put


def _mend(file: NetworkFile, response: str, question: str, typed: str) -> Response:
    actions.mend_answer(file, response, question, typed, reason="asked", day=DAY)
    return records.RESPONSE.get(file, response)


@pytest.mark.parametrize(
    ("question", "typed", "code"),
    [
        ("share", "300", "surveys.still_does_not_fit"),
        ("share", "a lot", "surveys.still_does_not_fit"),
        ("change", "More", "surveys.still_answered_not_asked"),
    ],
)
def test_what_breaks_a_rule_is_refused(
    file: NetworkFile, waiting: Any, question: str, typed: str, code: str
) -> None:
    response = waiting({"volunteer": "no"}, SHARE)
    with pytest.raises(Refused) as refused:
        _mend(file, response, question, typed)
    assert refused.value.problem.code == code
    assert not records.cleanings(file, records.RESPONSE.get(file, response).round)


def test_what_another_answer_ruled_out_fits_once_that_is_mended(file: NetworkFile, waiting: Any) -> None:
    not_asked = Misfit("change", "More", rule="answered_not_asked")
    response = waiting({"volunteer": "no"}, not_asked, SHARE)
    found = _mend(file, response, "volunteer", "yes")
    assert found.answers == {"volunteer": "yes", "change": "More"}
    assert found.misfits == (SHARE,)
    found = _mend(file, response, "share", "30")
    assert (found.state, found.misfits) == (ResponseState.ACCEPTED, ())


def test_what_a_mended_answer_rules_out_is_left_out_and_listed(file: NetworkFile, waiting: Any) -> None:
    response = waiting({"change": "More"}, Misfit("volunteer", "perhaps", rule="choice_unknown"))
    found = _mend(file, response, "volunteer", "no")
    assert [(each.question, each.typed, each.rule) for each in found.misfits] == [
        ("change", "More", "answered_not_asked")
    ]
    assert (found.state, found.answers) == (ResponseState.ACCEPTED, {"volunteer": "no"})


def test_a_required_question_may_be_left_unanswered(file: NetworkFile, waiting: Any) -> None:
    response = waiting({}, SHARE, Misfit("volunteer", "", rule="required_missing"))
    assert _mend(file, response, "volunteer", "").misfits == (SHARE,)
    assert _mend(file, response, "share", "20").state is ResponseState.ACCEPTED


def test_other_answers_of_what_is_counted_stay(file: NetworkFile, waiting: Any) -> None:
    response = waiting({"volunteer": "yes", "change": "More"}, reason={}, state="accepted")
    assert _mend(file, response, "volunteer", "no").answers == {"volunteer": "no", "change": "More"}


def test_mending_again_replaces_the_open_proposal(file: NetworkFile) -> None:
    asked = actions.open_round(file, actions.add_survey(file, confirming(), day=DAY), opened=DAY)
    whose, response = respond(file, asked, title="Chief of mission", share=300)
    actions.mend_answer(file, response, "share", "35", reason="a slip", day=DAY)
    found = {each.field: each.new for each in records.proposals(file, asked)}
    assert found == {"job_title": "Chief of mission", "time_allotted": "35"}
    taken = actions.accept_proposals(file, asked, [each.id for each in records.proposals(file, asked)])
    assert (taken.number, taken.people, taken.left) == (2, [whose.subject], [])
    actions.mend_answer(file, response, "share", "40", reason="a slip", day=DAY)
    decided = {each.new: each.decision for each in records.proposals(file, asked)}
    assert (decided["35"], decided["40"]) == (Decision.ACCEPTED, Decision.OPEN)


def test_what_is_counted_as_it_is_leaves_misfits_in_the_log(file: NetworkFile, waiting: Any) -> None:
    response = waiting({"job": "Chief"}, SHARE, Misfit("volunteer", "", rule="required_missing"))
    actions.accept_response(file, response, day=DAY)
    found = records.RESPONSE.get(file, response)
    assert (found.state, found.misfits) == (ResponseState.ACCEPTED, ())
    (log,) = records.cleanings(file, found.round)
    assert (log.question, log.old, log.new, log.reason, log.day) == ("share", "250", None, LEFT_OUT, DAY)
    file.undo()
    assert len(records.RESPONSE.get(file, response).misfits) == 2
    assert not records.cleanings(file, found.round)


def test_a_second_answer_takes_the_place_of_a_first_that_waits(file: NetworkFile, waiting: Any) -> None:
    first, second = waiting({"job": "Chief"}, SHARE), waiting({"job": "Head"}, reason=SECOND)
    beside = records.standing_beside(file, records.RESPONSE.get(file, second))
    assert beside is not None
    assert beside.id == first
    actions.accept_response(file, second, day=DAY)
    states = [records.RESPONSE.get(file, each).state for each in (first, second)]
    assert states == [ResponseState.SUPERSEDED, ResponseState.ACCEPTED]
    actions.mend_answer(file, first, "share", "20", reason="asked", day=DAY)
    assert records.RESPONSE.get(file, first).state is ResponseState.SUPERSEDED


def test_a_first_that_is_counted_leaves_the_second_to_be_decided(file: NetworkFile, waiting: Any) -> None:
    first, second = waiting({"job": "Chief"}, SHARE), waiting({"job": "Head"}, reason=SECOND)
    actions.accept_response(file, first, day=DAY)
    assert records.RESPONSE.get(file, second).state is ResponseState.DOUBTFUL
