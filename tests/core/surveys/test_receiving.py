"""A response of a confidential round tells nothing of whose it is, however it came."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import records
from focalnet.surveys.model import Misfit, ResponseState
from focalnet.surveys.receiving import NAMING, Received, keep_responses, nameless
from focalnet.words import LANGUAGES, words
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation

RECEIVED = date(2012, 6, 13)
MANY = 20


def _received(whose: Invitation, number: int) -> Received:
    """Return an answer with everything that could tell whose it is."""
    name = whose.name
    return Received(
        {"share": number}, ResponseState.DOUBTFUL, RECEIVED, whose,
        {"code": "intake.second_answer", "args": {"name": name}, "candidates": [whose.id], "cell": "B7"},
        (Misfit("volunteer", "perhaps", name, "B7", "choice_unknown"),), "fr", "kobo",
        "0" * 64, f"{name}.xlsx", {"share": f"{name} · C7", "_source": whose.code},
    )  # fmt: skip


def _kept(file: NetworkFile, round_id: str) -> tuple[list[Received], list[str]]:
    invited = records.invitations(file, round_id)[:MANY]
    received = [_received(whose, number) for number, whose in enumerate(invited)]
    with file.step("round.take_in", round="x", number=MANY):
        return received, keep_responses(file, records.round_(file, round_id), received, DAY)


def test_a_confidential_response_holds_nothing_of_whose_it_is(
    file: NetworkFile, confidential_round: str
) -> None:
    received, made = _kept(file, confidential_round)
    for own, came in zip(made, received, strict=True):
        kept = records.RESPONSE.get(file, own)
        assert came.whose is not None
        said = repr({**asdict(kept), "facts": {}, "round": ""})
        telling = (came.whose.name, came.whose.id, came.whose.code, came.whose.email, "0" * 64, "B7", "C7")
        assert not [each for each in telling if each and each in said]
        assert (kept.answers, kept.received, kept.language) == (came.answers, DAY, "")
        assert (kept.original, kept.file, kept.places) == ("", "", {})
        assert kept.reason == {"code": "intake.second_answer_nameless", "args": {}}
        assert [(each.typed, each.rule) for each in kept.misfits] == [("perhaps", "choice_unknown")]
        assert kept.facts.keys().isdisjoint({"country", "office"})


def test_a_confidential_response_has_an_id_and_a_place_of_chance(
    file: NetworkFile, confidential_round: str
) -> None:
    _, made = _kept(file, confidential_round)
    assert {own[14] for own in made} == {"4"}, "random ids, not ones that tell the time"
    lying = [own for (own,) in file.query("SELECT id FROM response ORDER BY rowid")]
    assert sorted(lying) == sorted(made)
    assert lying != made


def test_the_key_alone_tells_whose_it_is(file: NetworkFile, confidential_round: str) -> None:
    received, made = _kept(file, confidential_round)
    whose = [each.whose.id for each in received if each.whose]
    assert records.keys(file, confidential_round) == dict(zip(made, whose, strict=True))


def test_a_named_response_is_kept_as_it_came(file: NetworkFile, open_round: str) -> None:
    received, made = _kept(file, open_round)
    kept = [records.RESPONSE.get(file, own) for own in made]
    assert [(each.invitation, each.file, each.original, each.received) for each in kept] == [
        (each.whose.id, each.file, each.original, RECEIVED) for each in received if each.whose
    ]
    assert [each.reason for each in kept] == [each.reason for each in received]
    assert [each.places for each in kept] == [each.places for each in received]
    assert records.keys(file, open_round) == {}


def test_who_is_not_known_has_no_key(file: NetworkFile, confidential_round: str) -> None:
    whose = records.invitations(file, confidential_round)[0]
    received = [_received(whose, 0), replace(_received(whose, 1), whose=None)]
    with file.step("round.take_in", round="x", number=2):
        made = keep_responses(file, records.round_(file, confidential_round), received, DAY)
    assert records.keys(file, confidential_round) == {made[0]: whose.id}


def test_only_accepted_responses_propose_anything(file: NetworkFile, open_round: str) -> None:
    asked = records.round_(file, open_round)
    doubtful, accepted = (
        replace(_received(whose, 0), answers={"job": "Head of something new"}, state=state)
        for whose, state in zip(
            records.invitations(file, open_round),
            (ResponseState.DOUBTFUL, ResponseState.ACCEPTED),
            strict=False,
        )
    )
    with file.step("round.take_in", round="x", number=2):
        _, kept = keep_responses(file, asked, [doubtful, accepted], DAY)
    assert {each.response for each in records.proposals(file, open_round)} == {kept}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_names_somebody_can_be_said_of_nobody(language: str) -> None:
    say = words(language)
    told = say.section("problem")
    ours = {code: text for code, text in told.items() if code.startswith(("intake.", "exports."))}
    assert {code for code, text in ours.items() if "{name}" in text} == NAMING
    for code in NAMING:
        assert told[nameless({"code": code, "args": {"name": "Ana"}})["code"]]


def test_a_reason_that_names_nobody_stays() -> None:
    assert nameless({}) == {}
    reason = {"code": "intake.does_not_fit", "args": {"number": 2}}
    assert nameless({**reason, "cell": "B7", "candidates": ["a"]}) == reason
