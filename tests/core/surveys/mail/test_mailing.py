"""Whom a mail is for, what it says, and what the log keeps of it."""

from __future__ import annotations

from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions as network
from focalnet.problems import Refused
from focalnet.steps import sentence
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.mail import address_list, mail_template, plan_mailing, plan_reminders
from focalnet.surveys.mail.planning import Meant
from focalnet.surveys.mail.templates import filled, salutation
from focalnet.surveys.model import Invitation, Response, ResponseState, Sending
from focalnet.words import LANGUAGES, words
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

LATER = DAY + timedelta(days=7)


@pytest.fixture
def few(file: NetworkFile, survey: str) -> str:
    """Return a round that asks four people, one of them without an address."""
    first = records.invitations(file, actions.open_round(file, survey, opened=DAY))[:4]
    network.correct_person(file, first[3].subject, email="")
    return actions.open_round(
        file, survey, opened=DAY, name="Few", subjects=[each.subject for each in first], sender="Gender unit",
        contact="gender@example.org", due=date(2012, 6, 30),
    )  # fmt: skip


def _answer(file: NetworkFile, round_id: str, state: ResponseState = ResponseState.ACCEPTED) -> str:
    invitation = records.invitations(file, round_id)[0]
    with file.step("test.answer"):
        answer = Response(new_id(), round_id, invitation.id, DAY, {"share": 5}, state)
        records.RESPONSE.insert(file, [answer])
    return invitation.id


def test_invitations_are_drafted_with_the_form_and_logged_in_one_step(
    file: NetworkFile, few: str, tmp_path: Path
) -> None:
    prepared = actions.prepare_mailing(file, few, Sending.INVITATION, tmp_path, DAY)
    assert len(prepared) == 3
    assert len(records.mailings(file, few)) == 3
    message = message_from_bytes(prepared[0].path.read_bytes(), policy=default)
    assert message["To"].addresses[0].addr_spec == prepared[0].invitation.email
    (form,) = message.iter_attachments()
    assert str(form.get_filename()).endswith(".xlsx")
    step = next(iter(file.history(limit=1)))
    assert sentence(step, words()) == "Prepared 3 mails of the round Few"
    file.undo()
    assert records.mailings(file, few) == []


def test_people_without_an_address_are_told_and_not_dropped(file: NetworkFile, few: str) -> None:
    plan = plan_mailing(file, few, Sending.INVITATION, DAY)
    assert [len(plan.meant), len(plan.without_address)] == [3, 1]
    assert plan.without_address[0].email == ""


def test_preparing_again_takes_the_place_of_what_was_not_sent(
    file: NetworkFile, few: str, tmp_path: Path
) -> None:
    actions.prepare_mailing(file, few, Sending.INVITATION, tmp_path, DAY)
    actions.prepare_mailing(file, few, Sending.INVITATION, tmp_path, LATER)
    logged = records.mailings(file, few)
    assert [each.prepared for each in logged] == [LATER] * 3
    assert actions.mark_sent(file, [each.id for each in logged], LATER) == 3
    assert plan_mailing(file, few, Sending.INVITATION, LATER).meant == ()
    assert actions.mark_sent(file, [], LATER) == 0


def test_reminders_go_to_who_has_not_answered_in_their_order_and_not_too_soon(
    file: NetworkFile, few: str, tmp_path: Path
) -> None:
    actions.prepare_mailing(file, few, Sending.INVITATION, tmp_path, DAY)
    answered = _answer(file, few)
    early = plan_reminders(file, few, LATER - timedelta(days=1))
    assert (early.meant, len(early.too_early)) == ((), 2)
    plan = plan_reminders(file, few, LATER)
    assert {each.kind for each in plan.meant} == {Sending.REMINDER_1}
    assert answered not in {each.invitation.id for each in plan.meant}
    actions.write_mailing(file, plan, tmp_path, LATER)
    actions.mark_sent(file, [each.id for each in records.mailings(file, few)], LATER)
    again = plan_reminders(file, few, LATER + timedelta(days=7))
    assert {each.kind for each in again.meant} == {Sending.REMINDER_2}


def test_who_sent_something_that_waits_is_not_reminded(file: NetworkFile, few: str) -> None:
    doubtful = _answer(file, few, ResponseState.DOUBTFUL)
    plan = plan_reminders(file, few, LATER)
    assert doubtful not in {each.invitation.id for each in plan.meant}


def test_thanks_go_to_who_has_answered_without_the_form(file: NetworkFile, few: str, tmp_path: Path) -> None:
    answered = _answer(file, few)
    (thanked,) = actions.prepare_mailing(file, few, Sending.THANKS, tmp_path, DAY)
    assert thanked.invitation.id == answered
    assert not list(message_from_bytes(thanked.path.read_bytes(), policy=default).iter_attachments())


def test_nobody_is_asked_once_a_round_is_closed(file: NetworkFile, few: str) -> None:
    actions.close_round(file, few, DAY)
    with pytest.raises(Refused, match=r"mail\.round_closed"):
        plan_reminders(file, few, LATER)


def test_an_address_list_is_the_other_way(file: NetworkFile, few: str) -> None:
    line = address_list(file, few, Sending.INVITATION, DAY)
    assert line.count("@") == 3
    assert line.count("; ") == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(Sending))
def test_what_ships_fills_in_without_gaps(file: NetworkFile, few: str, kind: Sending, language: str) -> None:
    invitation = Invitation("i", few, "", "Awa", "a@b.org", language)
    subject, text = filled(
        mail_template(file, kind, language), records.round_(file, few), Meant(invitation, kind)
    )
    assert "Constraints" in subject
    assert "{" not in text + subject
    assert "\n\n\n" not in text
    assert text.endswith("Gender unit")


@pytest.mark.parametrize(
    ("language", "sex", "said"),
    [
        ("en", "F", "Dear Ms Konaté,"), ("en", "not_stated", "Dear Awa Konaté,"),
        ("fr", "M", "Monsieur Konaté,"),
        ("es", "F", "Estimada Sra. Konaté:"), ("es", "", "Hola, Awa Konaté:"),
    ],
)  # fmt: skip
def test_nobody_is_called_ms_or_mr_on_a_guess(language: str, sex: str, said: str) -> None:
    known = {"family_name": "Konaté", "given_names": "Awa", "sex": sex}
    assert salutation(Invitation("i", "r", "p", "Awa Konaté", prefill=known), words(language)) == said


def test_a_network_rewords_its_mails_and_takes_the_wording_back(file: NetworkFile) -> None:
    actions.change_mail_template(file, Sending.THANKS, "fr", "Merci {name}", "{salutation}\n\nMerci.")
    assert mail_template(file, Sending.THANKS, "fr").subject == "Merci {name}"
    assert mail_template(file, Sending.THANKS, "en").subject == "Thank you: {form}"
    assert "French" in sentence(next(iter(file.history(limit=1))), words())
    actions.change_mail_template(file, Sending.THANKS, "fr")
    assert mail_template(file, Sending.THANKS, "fr").subject == "Merci\u00a0: {form}"


@pytest.mark.parametrize(
    ("text", "code"),
    [("{nome}", "mail.field_unknown"), ("{name", "mail.braces"), (" ", "mail.empty"),
        ("{}", "mail.field_unknown")],
)  # fmt: skip
def test_a_wording_that_cannot_be_filled_in_is_refused(file: NetworkFile, text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        actions.change_mail_template(file, Sending.THANKS, "en", "Thanks", text)
    assert refused.value.problem.code == code
    assert words().sentence(refused.value.problem)
