"""Answers that confirm a register field become proposals; the register changes when they are accepted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions as network
from focalnet.network import records as register
from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Decision, Misfit, Response, ResponseState
from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation


def confirming() -> Questionnaire:
    return Questionnaire(
        placed(
            [
                Item("text", "title", confirms="job_title"),
                Item("text", "mail", confirms="email"),
                Item("decimal", "share", confirms="time_allotted"),
                Item("select_one", "knows", choices="levels", confirms="expertise.gender_analysis"),
                Item("select_multiple", "speaks", choices="languages", confirms="languages"),
                Item("text", "town", confirms="city"),
            ]
        ),
        settings={"form_title": "Composition"},
    )


@pytest.fixture
def asked(file: NetworkFile) -> str:
    return actions.open_round(file, actions.add_survey(file, confirming(), day=DAY), opened=DAY)


def respond(
    file: NetworkFile, asked: str, whose: Invitation | None = None, **answers: object
) -> tuple[Invitation, str]:
    """Take one doubtful response in and accept it, which makes its proposals."""
    whose = whose or records.invitations(file, asked)[0]
    response = Response(
        new_id(), asked, whose.id, DAY, answers, ResponseState.DOUBTFUL, file="form.xlsx",  # type: ignore[arg-type]
        places={"title": "Form · C7"},
    )  # fmt: skip
    with file.step("round.take_in", round="x", number=1):
        records.RESPONSE.insert(file, [response])
    actions.accept_response(file, response.id)
    return whose, response.id


def test_what_differs_is_proposed_with_where_it_was_read(file: NetworkFile, asked: str) -> None:
    whose = records.invitations(file, asked)[0]
    respond(file, asked, title="Chief of mission", mail=whose.prefill["email"], share=25, town="Elsewhere")
    found = {each.field: each for each in records.proposals(file, asked)}
    assert found.keys() == {"job_title", "time_allotted"}
    title = found["job_title"]
    assert (title.old, title.new) == (whose.prefill["job_title"], "Chief of mission")
    assert title.place == "form.xlsx · Form · C7"
    assert title.decision is Decision.OPEN


def test_capitals_throughout_and_another_order_of_boxes_correct_nothing(
    file: NetworkFile, asked: str
) -> None:
    speaks = next(
        each
        for each in records.invitations(file, asked)
        if len(each.prefill.get("languages", "").split()) > 1
    )
    turned = speaks.prefill["languages"].replace(",", " ").split()[::-1]
    respond(file, asked, speaks, title=speaks.prefill["job_title"].upper(), speaks=turned)
    assert not records.proposals(file, asked)


def test_accepting_changes_the_register_in_one_step(file: NetworkFile, asked: str) -> None:
    whose, _ = respond(file, asked, title="Chief of mission", mail="new@iom.int", share=25.0, knows="3")
    person = register.person(file, whose.subject)
    proposals = records.proposals(file, asked)
    assert len(proposals) == 4
    actions.accept_proposals(file, asked, [each.id for each in proposals], day=DAY)
    assert register.person(file, whose.subject).email == "new@iom.int"
    assert "Chief of mission" in {
        each.job_title for each in register.appointments(file, person=whose.subject)
    }
    assert {each.area: each.level for each in register.expertise(file, whose.subject)}["gender_analysis"] == 3
    assert {each.decision for each in records.proposals(file, asked)} == {Decision.ACCEPTED}
    file.undo()
    assert register.person(file, whose.subject) == person
    assert {each.decision for each in records.proposals(file, asked)} == {Decision.OPEN}


def test_from_a_date_keeps_what_was_before(file: NetworkFile, asked: str) -> None:
    whose, _ = respond(file, asked, title="Chief of mission")
    held = len(register.appointments(file, person=whose.subject))
    (proposal,) = records.proposals(file, asked)
    actions.accept_proposals(file, asked, [proposal.id], from_date=date(2012, 5, 1), day=DAY)
    after = register.appointments(file, person=whose.subject)
    assert len(after) == held + 1
    assert {each.starts for each in after if each.job_title == "Chief of mission"} == {date(2012, 5, 1)}


def test_declining_leaves_the_register_as_it_is(file: NetworkFile, asked: str) -> None:
    whose, _ = respond(file, asked, mail="new@iom.int")
    (proposal,) = records.proposals(file, asked)
    assert actions.decline_proposals(file, asked, [proposal.id], day=DAY) == 1
    assert register.person(file, whose.subject).email != "new@iom.int"
    assert actions.accept_proposals(file, asked, [proposal.id], day=DAY).number == 0


def test_what_cannot_be_taken_over_stays_open_and_says_why(file: NetworkFile, asked: str) -> None:
    people = records.invitations(file, asked)
    whose, _ = respond(file, asked, people[0], mail="new@iom.int", share=400)
    gone, _ = respond(file, asked, people[1], mail="gone@iom.int")
    left, _ = respond(file, asked, people[2], mail="left@iom.int", share=30)
    network.remove_person(file, gone.subject)
    for held in register.appointments(file, person=left.subject):
        network.remove_appointment(file, held.id)
    before = len(file.history())
    taken = actions.accept_proposals(file, asked, [each.id for each in records.proposals(file, asked)])
    assert {(each.proposal.field, each.why.code) for each in taken.left} == {
        ("time_allotted", "roster.time_unknown"),
        ("email", "surveys.person_gone"),
        ("time_allotted", "surveys.appointment_gone"),
    }
    assert (taken.number, sorted(taken.people)) == (2, sorted([whose.subject, left.subject]))
    assert register.person(file, whose.subject).email == "new@iom.int"
    assert file.history()[0].args["number"] == 2
    assert len(file.history()) == before + 1
    still = [each for each in records.proposals(file, asked) if each.decision is Decision.OPEN]
    assert len(still) == 3
    again = actions.accept_proposals(file, asked, [each.id for each in still])
    assert (again.number, len(again.left)) == (0, 3)
    assert len(file.history()) == before + 1


def test_a_confidential_round_proposes_nothing(file: NetworkFile) -> None:
    survey = actions.add_survey(file, confirming(), day=DAY)
    asked = actions.open_round(file, survey, opened=DAY, confidential=True)
    respond(file, asked, title="Chief of mission")
    assert records.proposals(file, asked) == []


def test_a_newer_response_supersedes_the_one_before(file: NetworkFile, asked: str) -> None:
    _, first = respond(file, asked, title="One")
    _, second = respond(file, asked, title="Two")
    states = {each.id: each.state for each in records.responses(file, asked)}
    assert states == {first: ResponseState.SUPERSEDED, second: ResponseState.ACCEPTED}
    still_open = [each.new for each in records.proposals(file, asked) if each.decision is Decision.OPEN]
    assert still_open == ["Two"]
    actions.refuse_response(file, second)
    assert records.accepted(file, asked) == []


def test_a_mended_answer_is_counted_and_the_log_says_why(file: NetworkFile, asked: str) -> None:
    whose = records.invitations(file, asked)[1]
    response = Response(
        new_id(), asked, whose.id, DAY, {"title": "One"}, ResponseState.DOUBTFUL,
        {"code": "intake.does_not_fit", "args": {"number": 1}}, (Misfit("share", "a fifth", "Form", "C9"),),
    )  # fmt: skip
    with file.step("round.take_in", round="x", number=1):
        records.RESPONSE.insert(file, [response])
    with pytest.raises(Refused, match=r"surveys\.still_does_not_fit"):
        actions.mend_answer(file, response.id, "share", "twenty or so", reason="typed in words")
    with pytest.raises(Refused, match=r"surveys\.reason_missing"):
        actions.mend_answer(file, response.id, "share", "20", reason=" ")
    with pytest.raises(Refused, match=r"surveys\.no_such_question"):
        actions.mend_answer(file, response.id, "nothing", "20", reason="typed in words")
    actions.mend_answer(file, response.id, "share", "20", reason="typed in words", day=DAY)
    (mended,) = records.accepted(file, asked)
    assert (mended.answers["share"], mended.misfits, mended.reason) == (20, (), {})
    (log,) = records.cleanings(file, asked)
    assert (log.old, log.new, log.reason, log.day) == ("a fifth", 20, "typed in words", DAY)
    actions.mend_answer(file, response.id, "title", "", reason="not asked")
    assert "title" not in records.accepted(file, asked)[0].answers


def test_answers_in_the_same_words_are_mended_together(file: NetworkFile, asked: str) -> None:
    said = ["a fifth", "a fifth", "a third"]
    waiting = [
        Response(
            new_id(), asked, whose.id, DAY, {"title": "One"}, ResponseState.DOUBTFUL,
            {"code": "intake.does_not_fit", "args": {"number": 1}}, (Misfit("share", text, "Form", "C9"),),
        )
        for whose, text in zip(records.invitations(file, asked)[1:4], said, strict=True)
    ]  # fmt: skip
    with file.step("round.take_in", round="x", number=3):
        records.RESPONSE.insert(file, waiting)
    alike = actions.said_alike(file, waiting[1].id, "share")
    assert alike == [waiting[0].id, waiting[1].id]
    assert actions.said_alike(file, waiting[2].id, "share") == [waiting[2].id]
    assert actions.said_alike(file, waiting[0].id, "title") == []
    with pytest.raises(Refused, match=r"surveys\.still_does_not_fit"):
        actions.mend_answers(file, alike, "share", "some", reason="typed in words")
    assert not records.cleanings(file, asked)
    steps = len(file.history())
    assert actions.mend_answers(file, alike, "share", "20", reason="typed in words", day=DAY) == 2
    assert len(file.history()) == steps + 1
    assert [each.answers["share"] for each in records.accepted(file, asked)] == [20, 20]
    file.undo()
    assert len(records.responses(file, asked, ResponseState.DOUBTFUL)) == 3
