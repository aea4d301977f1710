"""Blank forms: whose they are by what is written in their head, and that nobody counts twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.addresses import Address
from focalnet.surveys.following import follow_up
from focalnet.surveys.forms import write_blank_form
from focalnet.surveys.forms.heads import EMAIL, NAME
from focalnet.surveys.intake import plan_intake, take_in
from focalnet.surveys.model import Audience, Invitation, ResponseState, Writer
from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from tests.core.surveys.conftest import DAY
from tests.core.surveys.intake.conftest import USUAL, Post

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.intake.plan import TakenFile

EN = "English (en)"
LISTED = (Address("Project X", "x@example.org"), Address("Ada Quxley", "ada@example.org"))


@pytest.fixture
def listed(file: NetworkFile, survey: str, tmp_path: Path) -> Post:
    """Return the forms of a round that asks a list of addresses."""
    asked = actions.open_round(file, survey, audience=Audience.ADDRESSES, addresses=LISTED, opened=DAY)
    return Post(file, asked, tmp_path / "returned")


def blank(post: Post, file: str, name: str = "", email: str = "", share: int = 20) -> None:
    """Fill in a blank form and send it back."""
    out = post.folder / file
    write_blank_form(post.round, "en", out)
    post.fill(out, {**USUAL, "share": share, NAME: name or None, EMAIL: email or None})


def planned(post: Post, folder: Path) -> list[TakenFile]:
    return list(plan_intake(post.file, post.round.id, [post.folder], folder).files)


def told(files: list[TakenFile]) -> list[tuple[str, str]]:
    return [(each.outcome, each.reason.code if each.reason else "") for each in files]


def test_the_address_of_somebody_asked_makes_it_their_response(post: Post, tmp_path: Path) -> None:
    whose = post.whose(3)
    blank(post, "a.xlsx", "A nickname", whose.email.upper())
    blank(post, "b.xlsx", email=whose.email, share=40)
    first, second = planned(post, tmp_path)
    assert told([first, second]) == [("accepted", ""), ("doubtful", "intake.second_answer")]
    assert (first.whose, second.whose) == (whose, whose)


def test_a_name_alone_waits_with_the_one_who_is_meant(post: Post, tmp_path: Path) -> None:
    whose = post.whose(3)
    blank(post, "a.xlsx", " ".join(reversed(whose.name.upper().split())))
    (taken,) = planned(post, tmp_path)
    assert told([taken]) == [("doubtful", "intake.written_by")]
    assert (taken.whose, taken.candidates) == (None, (whose,))
    take_in(post.file, plan_intake(post.file, post.round.id, [post.folder], tmp_path), DAY)
    (waiting,) = records.responses(post.file, post.round.id)
    assert waiting.reason["candidates"] == [whose.id]
    actions.assign_response(post.file, waiting.id, whose.id)
    assert follow_up(post.file, post.round.id).not_asked == 0


def test_an_address_of_several_does_not_say_who(post: Post, tmp_path: Path) -> None:
    shared = post.whose(3)
    again = Invitation(new_id(), post.round.id, "", "Her office", shared.email, code="OFFICE")
    with post.file.step("round.open"):
        records.INVITATION.insert(post.file, [again])
    blank(post, "a.xlsx", "Anybody", shared.email)
    (taken,) = planned(post, tmp_path)
    assert told([taken]) == [("doubtful", "intake.written_by_one_of")]
    assert {each.id for each in taken.candidates} == {shared.id, again.id}


def test_a_stranger_waits_in_a_round_of_the_register(post: Post, tmp_path: Path) -> None:
    blank(post, "a.xlsx", "Zed Quxley", "zed@example.net")
    blank(post, "b.xlsx")
    assert told(planned(post, tmp_path)) == [
        ("doubtful", "intake.written_by_stranger"),
        ("doubtful", "intake.no_code"),
    ]
    take_in(post.file, plan_intake(post.file, post.round.id, [post.folder], tmp_path), DAY)
    kept = {each.writer for each in records.responses(post.file, post.round.id)}
    assert kept == {Writer("Zed Quxley", "zed@example.net"), Writer()}


def test_a_stranger_is_counted_once_where_a_list_was_asked(listed: Post, tmp_path: Path) -> None:
    blank(listed, "a.xlsx", "Project X", "X@example.org")
    blank(listed, "b.xlsx", "Zed", "zed@example.net")
    take_in(listed.file, plan_intake(listed.file, listed.round.id, [listed.folder], tmp_path), DAY)
    blank(listed, "c.xlsx", "Zed Quxley", "zed@example.net")
    blank(listed, "d.xlsx", "Z. Quxley", "zed@example.net", share=50)
    blank(listed, "e.xlsx", "ZED", "private@example.net")
    found = planned(listed, tmp_path)[2:]
    assert told(found) == [
        ("duplicate", "intake.same_answers"),
        ("doubtful", "intake.second_answer"),
        ("duplicate", "intake.same_answers"),
    ]
    take_in(listed.file, plan_intake(listed.file, listed.round.id, [listed.folder], tmp_path), DAY)
    standing = follow_up(listed.file, listed.round.id)
    assert [each.invitation.name for each in standing.outstanding] == ["Ada Quxley"]
    assert (standing.invited, standing.answered, standing.not_asked) == (2, 2, 1)
    (waiting,) = records.responses(listed.file, listed.round.id, ResponseState.DOUBTFUL)
    actions.accept_response(listed.file, waiting.id)
    counted = [each.answers["share"] for each in records.accepted(listed.file, listed.round.id)]
    assert sorted(counted) == [20, 50]
    assert follow_up(listed.file, listed.round.id).answered == 2


@pytest.fixture
def confirming(file: NetworkFile, tmp_path: Path) -> Post:
    """Return the forms of a round whose questions confirm name and address."""
    items = placed(
        [
            Item("text", "family", {EN: "Family name"}, confirms="family_name"),
            Item("text", "given", {EN: "Given names"}, confirms="given_names"),
            Item("text", "mail", {EN: "E-mail"}, confirms="email"),
            Item("text", "change", {EN: "What would you change?"}),
        ]
    )
    survey = actions.add_survey(file, Questionnaire(items, {}, {}, (EN,), EN), name="Names", day=DAY)
    return Post(file, actions.open_round(file, survey, opened=DAY), tmp_path / "returned")


def test_questions_that_confirm_who_it_is_tell_it_and_the_head_does_not_ask(
    confirming: Post, tmp_path: Path
) -> None:
    whose = confirming.whose(0)
    out = confirming.folder / "a.xlsx"
    write_blank_form(confirming.round, "en", out)
    with pytest.raises(KeyError):
        confirming.fill(out, {NAME: "Twice"})
    with pytest.raises(KeyError):
        confirming.fill(out, {EMAIL: "twice@example.org"})
    family, given = whose.prefill["family_name"], whose.prefill["given_names"]
    confirming.fill(out, {"family": family, "given": given, "mail": whose.email, "change": "All"})
    (taken,) = planned(confirming, tmp_path)
    assert (taken.outcome, taken.whose) == ("accepted", whose)
    assert taken.writer == Writer(f"{given} {family}", whose.email)
