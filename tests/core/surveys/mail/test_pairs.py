"""Rounds of pairs: a supervisor without an address gets the form through the focal point."""

from __future__ import annotations

from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.forms import answers_of, read_form, write_form
from focalnet.surveys.mail import address_list, narrowed, plan_mailing, plan_reminders
from focalnet.surveys.model import Response, Sending
from focalnet.surveys.questionnaire.templates import template
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation

LATER = DAY + timedelta(days=7)


@pytest.fixture
def pairs(file: NetworkFile, survey: str) -> str:
    """Return a round that asks two people and their supervisors."""
    first = records.invitations(file, actions.open_round(file, survey, opened=DAY))[:2]
    people = [each.subject for each in first]
    return actions.open_round(
        file, survey, opened=DAY, name="Pairs", subjects=people, paired=True, due=date(2012, 6, 30)
    )


def of_part(file: NetworkFile, round_id: str, part: str) -> list[Invitation]:
    return [each for each in records.invitations(file, round_id) if each.part == part]


def attached(path: Path) -> tuple[str, list[str]]:
    message = message_from_bytes(path.read_bytes(), policy=default)
    body = message.get_body()
    assert body is not None
    return body.get_content(), [str(each.get_filename()) for each in message.iter_attachments()]


def answer(file: NetworkFile, whose: Invitation) -> None:
    with file.step("test.answer"):
        records.RESPONSE.insert(file, [Response(new_id(), whose.round, whose.id, DAY, {"share": 5})])


def test_one_mail_takes_both_forms_and_asks_to_pass_one_on(
    file: NetworkFile, pairs: str, tmp_path: Path
) -> None:
    plan = plan_mailing(file, pairs, Sending.INVITATION, DAY)
    assert (len(plan.meant), plan.without_address) == (2, ())
    prepared = actions.write_mailing(file, plan, tmp_path, DAY)
    text, forms = attached(prepared[0].path)
    assert "pass it on" in text
    assert [name.endswith("(supervisor).xlsx") for name in forms] == [False, True]
    logged = {each.invitation for each in records.mailings(file, pairs)}
    assert logged == {each.id for each in records.invitations(file, pairs)}
    assert plan_mailing(file, pairs, Sending.REMINDER_1, LATER).meant
    of_one = next(each.id for each in records.mailings(file, pairs) if each.file == prepared[0].path.name)
    assert actions.mark_sent(file, [of_one], LATER) == 1
    assert [each.sent for each in records.mailings(file, pairs)].count(LATER) == 2


def test_a_reminder_takes_the_part_that_is_missing(file: NetworkFile, pairs: str, tmp_path: Path) -> None:
    actions.prepare_mailing(file, pairs, Sending.INVITATION, tmp_path, DAY)
    supervisors = of_part(file, pairs, "supervisor")
    answered, missing = supervisors[0], supervisors[1]
    answer(file, answered)
    answer(file, records.INVITATION.get(file, missing.pair))
    prepared = actions.write_mailing(file, plan_reminders(file, pairs, LATER), tmp_path / "again", LATER)
    told = {each.invitation.id: attached(each.path) for each in prepared}
    assert told.keys() == {answered.pair, missing.id}
    assert [len(forms) for _, forms in told.values()] == [1, 1]
    assert "supervisor" not in told[answered.pair][0]
    assert "is for your supervisor" in told[missing.id][0]
    (through,) = [each.to for each in prepared if each.invitation.id == missing.id]
    assert through.id == missing.pair


def test_a_supervisor_chosen_alone_is_written_to_through_the_focal_point(
    file: NetworkFile, pairs: str
) -> None:
    supervisor = of_part(file, pairs, "supervisor")[0]
    plan = plan_mailing(file, pairs, Sending.INVITATION, DAY)
    (alone,) = narrowed(plan, {supervisor.id}).meant
    assert (alone.invitation.id, alone.to.id, alone.passed_on) == (supervisor.id, supervisor.pair, None)
    (own,) = narrowed(plan, {supervisor.pair}).meant
    assert (own.invitation.id, own.passed_on) == (supervisor.pair, None)
    assert address_list(file, pairs, Sending.INVITATION, DAY).count("@") == 2


def test_a_mail_that_was_reworded_asks_to_pass_the_form_on_too(
    file: NetworkFile, pairs: str, tmp_path: Path
) -> None:
    languages = {each.language for each in records.invitations(file, pairs)}
    for language in languages:
        actions.change_mail_template(file, Sending.INVITATION, language, "Form", "Here it is.")
    prepared = actions.prepare_mailing(file, pairs, Sending.INVITATION, tmp_path, DAY)
    assert {attached(each.path)[0].count("pass it on") for each in prepared} == {1}


def test_the_form_of_each_knows_which_of_the_two_it_is_for(file: NetworkFile, tmp_path: Path) -> None:
    from focalnet.sheets import read
    from focalnet.surveys.intake import plan_intake

    survey = actions.add_survey(file, template("supervisors"), name="Two", day=DAY)
    two = actions.open_round(file, survey, opened=DAY, paired=True)
    asked = records.round_(file, two)
    for part, named in (("supervisor", "supervisor"), ("", "focal_point")):
        out = tmp_path / f"{named}.xlsx"
        write_form(asked, of_part(file, two, part)[0], out)
        assert answers_of(read_form(read(out)), asked.questionnaire).answers == {"part": named}
    found = plan_intake(file, two, [tmp_path / "supervisor.xlsx"], tmp_path / "unpacked").files
    assert [each.reason and each.reason.code for each in found] == ["intake.empty"]
