"""Responses and proposals on the command line: what waits, side by side, taken over some or all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network.actions import remove_person
from focalnet.opening import open_network
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Misfit, Response, ResponseState, Writer
from tests.core.surveys.conftest import DAY
from tests.core.surveys.test_proposals import confirming

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.surveys.model import Invitation
    from tests.core.cli.conftest import Run

WAITS = {"code": "intake.does_not_fit", "args": {"number": 1}}
SECOND = {"code": "intake.second_answer", "args": {"name": "Somebody"}}


@pytest.fixture
def invited(network: Path) -> list[Invitation]:
    """Return who is asked in the round “First” of the network."""
    with open_network(network) as file:
        survey = actions.add_survey(file, confirming(), day=DAY)
        return records.invitations(file, actions.open_round(file, survey, name="First", opened=DAY))


def _put(
    path: Path, whose: Invitation, answers: dict[str, Any], reason: Any = WAITS, *misfits: Misfit
) -> str:
    state = ResponseState.DOUBTFUL
    response = Response(new_id(), whose.round, whose.id, DAY, answers, state, reason, misfits)
    with open_network(path) as file, file.step("round.take_in", round="First", number=1):
        records.RESPONSE.insert(file, [response])
    return response.id


def test_somebody_outside_is_named_and_not_counted_among_those_asked(
    run: Run, network: Path, invited: list[Invitation]
) -> None:
    writer = Writer("Zed Quxley", "zed@example.net")
    outside = Response(new_id(), invited[0].round, "", DAY, {"title": "Head"}, writer=writer)
    with open_network(network) as file, file.step("round.take_in", round="First", number=1):
        records.RESPONSE.insert(file, [outside])
    assert "Zed Quxley (zed@example.net)" in run("round", "responses", network, "First").out
    (told,) = run("round", "responses", network, "First", "--json").json
    assert told["writer"] == {"name": "Zed Quxley", "email": "zed@example.net"}
    status = run("round", "status", network, "First").lines
    assert "0 of" in status[0]
    assert status[1] == "1 answered, 1 of them was not asked."
    assert run("round", "status", network, "First", "--json").json["not_asked"] == 1
    assert [each["not_asked"] for each in run("round", "list", network, "--json").json] == [1]


def test_what_can_be_taken_over_is_counted_and_the_rest_listed(
    run: Run, network: Path, invited: list[Invitation]
) -> None:
    for whose, title in zip(invited[:3], ("One", "Two", "Three"), strict=True):
        run("round", "decide", network, _put(network, whose, {"title": title, "share": 400}), "accept")
    ran = run("round", "proposals", network, "First", "--accept", "job_title")
    assert ran.lines == ["Took 3 proposals over into the register."]
    ran = run("round", "proposals", network, "First", "--accept", "all")
    assert ran.code == 1
    assert ran.lines[0] == "Took 0 proposals over into the register."
    assert sum(invited[0].name in line and "400" in line for line in ran.lines) == 1
    (one, *others) = run("round", "proposals", network, "First", "--json").json[3:]
    ran = run("round", "proposals", network, "First", "--decline", one["id"])
    assert ran.lines == ["Declined 1 proposal: the register stays as it is."]
    told = run("round", "proposals", network, "First", "--accept", "time_allotted", "--json").json
    assert {each["id"] for each in told} == {each["id"] for each in others}
    assert all("share" in each["why"] for each in told)
    assert run("round", "proposals", network, "First", "--accept", "nothing").code == 1


def test_one_proposal_is_taken_over_by_its_id(run: Run, network: Path, invited: list[Invitation]) -> None:
    for whose in invited[:2]:
        run("round", "decide", network, _put(network, whose, {"title": "Head"}), "accept")
    one = run("round", "proposals", network, "First", "--json").json[0]["id"]
    assert run("round", "proposals", network, "First", "--accept", one).code == 0
    decided = {
        each["id"]: each["decision"] for each in run("round", "proposals", network, "First", "--json").json
    }
    assert [key for key, decision in decided.items() if decision == "accepted"] == [one]


def test_two_responses_that_wait_are_compared(run: Run, network: Path, invited: list[Invitation]) -> None:
    alone = _put(network, invited[0], {"title": "Head", "speaks": ["en", "fr"]}, WAITS, Misfit("share", "x"))
    ran = run("round", "decide", network, alone, "compare")
    assert ran.code == 1
    assert "no other response" in ran.err
    second = _put(network, invited[0], {"title": "Head", "speaks": ["en"], "share": 20}, SECOND)
    ran = run("round", "decide", network, second, "compare")
    assert "waits too" in ran.lines[0], ran.out
    assert [line.split() for line in ran.lines[2:]] == [["share", "“x”", "20"], ["speaks", "en;", "fr", "en"]]
    run("round", "decide", network, second, "accept")
    assert [each["state"] for each in run("round", "responses", network, "First", "--json").json] == [
        "superseded", "accepted",
    ]  # fmt: skip


def test_somebody_removed_since_keeps_nobody_else_back(
    run: Run, network: Path, invited: list[Invitation]
) -> None:
    for whose in invited[:2]:
        run("round", "decide", network, _put(network, whose, {"title": "Head"}), "accept")
    with open_network(network) as file:
        remove_person(file, invited[0].subject)
    ran = run("round", "proposals", network, "First", "--accept", "all")
    assert ran.code == 0
    assert ran.lines[0] == "Took 1 proposal over into the register."
    assert "The person is not in the register any more." in ran.out
