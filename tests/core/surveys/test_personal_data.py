"""What surveys hold on somebody is told on request, and goes when they are let go."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import IntakeFile, Mailing, Outcome, Proposal, Response, Sending
from focalnet.surveys.personal_data import export_person, write_person
from tests.core.surveys.conftest import DAY
from tests.core.surveys.test_sealing import answer

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answer, Invitation

FORM = "Q form.xlsx"
SAID: dict[str, Answer] = {
    "job": "Chief Xylophonist",
    "volunteer": "yes",
    "share": 20,
    "change": "what Quixotia wants",
}


@pytest.fixture
def whose(file: NetworkFile, open_round: str) -> Invitation:
    """Return somebody who was mailed to, answered, and proposed something to the register."""
    whose = records.invitations(file, open_round)[0]
    with file.step("round.take_in", round="x", number=1):
        original = records.keep_original(file, b"the form of Quixotia")
        response = Response(
            new_id(),
            open_round,
            whose.id,
            DAY,
            SAID,
            facts=whose.facts,
            original=original,
            file=FORM,
        )
        records.RESPONSE.insert(file, [response])
        proposal = Proposal(new_id(), response.id, "job", "job_title", "x", "Chief Xylophonist", FORM)
        records.PROPOSAL.insert(file, [proposal])
        records.MAILING.insert(file, [Mailing(new_id(), whose.id, Sending.INVITATION, DAY, None, "Q.eml")])
        taken = IntakeFile(
            new_id(), open_round, original, FORM, Outcome.ACCEPTED, DAY, {}, whose.id, response.id
        )
        records.INTAKE_FILE.insert(file, [taken])
    return whose


def test_what_somebody_was_asked_and_answered_is_told(
    file: NetworkFile, whose: Invitation, tmp_path: Path
) -> None:
    (asked,) = export_person(file, whose.subject)["surveys"]
    assert asked["responses"][0]["answers"] == SAID
    assert asked["mailed"][0]["kind"] == "invitation"
    path = write_person(file, whose.subject, tmp_path / "Q.json")
    assert json.loads(path.read_text(encoding="utf-8")) == export_person(file, whose.subject)


def test_confidential_answers_are_never_told(file: NetworkFile, confidential_round: str) -> None:
    whose = records.invitations(file, confidential_round)[0]
    answer(file, confidential_round, whose, 1)
    (asked,) = export_person(file, whose.subject)["surveys"]
    assert asked["responses"] == []
    assert "what number 1" not in json.dumps(asked)


def test_who_is_anonymized_is_no_longer_named_in_surveys(file: NetworkFile, whose: Invitation) -> None:
    actions.anonymize(file, [whose.subject])
    (invited,) = records.invitations_of(file, [whose.subject])
    assert (invited.name, invited.email, invited.prefill) == ("–", "", {})
    assert invited.facts == whose.facts
    (response,) = records.accepted(file, whose.round)
    assert response.answers == {"volunteer": "yes", "share": 20}
    assert records.original(file, response.original) is None
    file.undo()
    assert records.accepted(file, whose.round)[0].answers == SAID


def test_nothing_of_who_is_forgotten_is_left_in_the_bytes(file: NetworkFile, whose: Invitation) -> None:
    words = (b"Xylophonist", b"Quixotia", FORM.encode(), b"Q.eml", whose.email.encode())
    assert all(word in file.path.read_bytes() for word in words)
    actions.anonymize_and_forget(file, [whose.subject])
    path = file.path
    file.close()
    left = path.read_bytes()
    assert [word for word in words if word in left] == []
