"""A sealed round holds no link between a response and a person: not in its rows, its history or its bytes."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.coarsening import KEPT, WITHHELD, coarsened
from focalnet.surveys.forms import printable_html, write_blank_form, write_forms
from focalnet.surveys.intake import IntakePlan, plan_intake, take_in
from focalnet.surveys.mail import plan_mailing
from focalnet.surveys.model import (
    Cleaning,
    IntakeFile,
    Invitation,
    Outcome,
    Response,
    ResponseKey,
    ResponseState,
    Sending,
    Tag,
)
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.store import NetworkFile

LATER = date(2012, 7, 1)


def answer(file: NetworkFile, round_id: str, invited: Invitation, number: int) -> str:
    """Take in one confidential response as intake does: in a step of its own."""
    response = str(uuid4())
    said = {"volunteer": "yes", "change": f"what number {number} would change"}
    name = f"{invited.code}-form.xlsx"
    with file.step("survey.change", survey="a form"):
        original = records.keep_original(file, f"bytes of {invited.code}".encode())
        records.RESPONSE.insert(file, [Response(response, round_id, "", DAY, said, facts=invited.facts)])
        records.RESPONSE_KEY.insert(file, [ResponseKey(response, invited.id, original, name)])
        taken = IntakeFile(
            new_id(), round_id, original, name, Outcome.ACCEPTED, DAY, {}, invited.id, response
        )
        records.INTAKE_FILE.insert(file, [taken])
        records.TAG.insert(file, [Tag(str(uuid4()), response, "change", "workload")])
        records.CLEANING.insert(file, [Cleaning(new_id(), response, "share", "x", 20, "typed", DAY)])
    return response


@pytest.fixture
def answered(file: NetworkFile, confidential_round: str) -> dict[str, Invitation]:
    """Return twenty responses with whose they are."""
    invited = records.invitations(file, confidential_round)[:20]
    return {answer(file, confidential_round, each, number): each for number, each in enumerate(invited)}


def test_nothing_in_the_bytes_links_a_response_with_a_person(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    path = file.path
    before = path.read_bytes()
    assert all(each.code.encode() in before and one.encode() in before for one, each in answered.items())
    actions.seal_round(file, confidential_round, LATER)
    file.close()
    after = b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    for response, invited in answered.items():
        assert invited.code.encode() not in after
        assert f"bytes of {invited.code}".encode() not in after
        assert after.count(response.encode()) <= before.count(response.encode())
    assert b"what number 7 would change" in after


def test_what_was_taken_in_and_undone_is_gone_too(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    undone = records.invitations(file, confidential_round)[30]
    response = answer(file, confidential_round, undone, 99)
    file.undo()
    path = file.path
    assert b"what number 99 would change" in path.read_bytes()
    sealed = actions.seal_round(file, confidential_round, LATER)
    file.close()
    after = path.read_bytes()
    assert sealed.responses == len(answered)
    assert b"what number 99" not in after
    assert undone.code.encode() not in after
    for one in (response, *answered):
        assert not re.search(b'"id":"' + one.encode(), after)


def test_the_names_of_drafts_do_not_tell_the_codes(
    file: NetworkFile, confidential_round: str, tmp_path: Path
) -> None:
    codes = [each.code for each in records.invitations(file, confidential_round)]
    prepared = actions.prepare_mailing(file, confidential_round, Sending.INVITATION, tmp_path / "drafts", DAY)
    assert len(prepared) == len(codes)
    path = file.path
    file.undo()
    file.redo()
    actions.seal_round(file, confidential_round, LATER)
    file.close()
    after = path.read_bytes()
    assert [code for code in codes if code.encode() in after] == []


def test_the_history_tells_of_former_responses_that_they_were_and_nothing_else(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    actions.seal_round(file, confidential_round, LATER)
    told = file.query(
        "SELECT before, after FROM change WHERE table_name IN"
        " ('response', 'response_key', 'intake_file', 'tag', 'cleaning') AND before IS NOT NULL"
    )
    assert {text for row in told for text in row} <= {"{}", None}
    codes = file.query(
        "SELECT before, after FROM change WHERE table_name = 'invitation' AND before IS NOT NULL"
    )
    assert {text for row in codes for text in row} == {"{}"}
    with pytest.raises(Refused):
        file.undo()


def test_the_answers_stay_with_their_tags_in_an_order_of_chance(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    refused = answer(file, confidential_round, records.invitations(file, confidential_round)[30], 99)
    with file.step("survey.change", survey="a form"):
        records.RESPONSE.update(file, refused, {"state": ResponseState.REFUSED})
    sealed = actions.seal_round(file, confidential_round, LATER)
    stay = records.responses(file, confidential_round)
    assert sealed.responses == len(stay) == 20
    assert sorted(str(each.answers["change"]) for each in stay) == sorted(
        f"what number {number} would change" for number in range(20)
    )
    assert {each.id for each in stay}.isdisjoint(answered)
    assert {(each.received, each.invitation, each.file, each.original) for each in stay} == {
        (LATER, "", "", "")
    }
    assert records.keys(file, confidential_round) == {}
    assert records.intake_files(file, confidential_round) == []
    assert {each.response for each in records.tags(file, confidential_round)} == {each.id for each in stay}
    assert len(records.cleanings(file, confidential_round)) == 20
    assert records.round_(file, confidential_round).sealed == LATER


def test_facts_that_stay_are_shared_by_as_many_as_the_smallest_cell(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    actions.seal_round(file, confidential_round, LATER)
    stay = [each.facts for each in records.responses(file, confidential_round)]
    assert len({tuple(facts.items()) for facts in stay}) > 1
    for facts in stay:
        assert set(facts) == set(KEPT)
        known = {fact: value for fact, value in facts.items() if value != WITHHELD}
        alike = [each for each in answered.values() if known.items() <= each.facts.items()]
        assert len(alike) >= 5


def test_only_a_confidential_round_is_sealed_and_only_once(
    file: NetworkFile, open_round: str, confidential_round: str
) -> None:
    with pytest.raises(Refused, match=r"surveys\.not_confidential"):
        actions.seal_round(file, open_round)
    actions.seal_round(file, confidential_round)
    with pytest.raises(Refused, match=r"surveys\.already_sealed"):
        actions.seal_round(file, confidential_round)


def test_a_sealed_round_refuses_every_change(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation], tmp_path: Path
) -> None:
    planned = IntakePlan(records.round_(file, confidential_round), ())
    actions.seal_round(file, confidential_round, LATER)
    sealed = records.round_(file, confidential_round)
    stays, *_ = [each.id for each in records.responses(file, confidential_round)]
    invited = records.invitations(file, confidential_round)[0].id
    changes: dict[str, Callable[[], object]] = {
        "accept": lambda: actions.accept_response(file, stays),
        "refuse": lambda: actions.refuse_responses(file, [stays]),
        "assign": lambda: actions.assign_response(file, stays, invited),
        "mend": lambda: actions.mend_answer(file, stays, "share", "30", reason="a slip"),
        "tag": lambda: actions.tag_texts(file, [stays], "change", "other"),
        "untag": lambda: actions.untag_texts(file, [stays], "change", "workload"),
        "change": lambda: actions.change_round(file, confidential_round, due=LATER),
        "withdraw": lambda: actions.withdraw_invitations(file, [invited]),
        "close": lambda: actions.close_round(file, confidential_round, LATER),
        "plan": lambda: plan_intake(file, confidential_round, [], tmp_path),
        "take in": lambda: take_in(file, planned, LATER),
        "forms": lambda: write_forms(file, confidential_round, tmp_path),
        "blank": lambda: write_blank_form(sealed, "en", tmp_path / "blank.xlsx"),
        "print": lambda: printable_html(sealed, "en"),
        **{kind: partial(plan_mailing, file, confidential_round, kind, LATER) for kind in Sending},
    }
    before = records.responses(file, confidential_round), records.tags(file, confidential_round)
    for change in changes.values():
        with pytest.raises(Refused, match=r"surveys\.sealed"):
            change()
    assert (records.responses(file, confidential_round), records.tags(file, confidential_round)) == before
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_sealed_round_may_be_called_otherwise_and_its_texts_go_out(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    actions.seal_round(file, confidential_round, LATER)
    ids = [each.id for each in records.responses(file, confidential_round)]
    actions.change_round(file, confidential_round, name="The first", due=None)
    assert records.round_(file, confidential_round).name == "The first"
    assert actions.release_texts(file, ids, "change") == len(ids)


def test_copies_beside_the_file_that_hold_the_key_are_named(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    copy = file.path.with_name("Copy for travel.focalnet")
    copy.write_bytes(file.path.read_bytes())
    file.path.with_name("another.focalnet").write_bytes(b"no network at all")
    sealed = actions.seal_round(file, confidential_round, LATER)
    assert (sealed.responses, sealed.backups) == (len(answered), (copy,))


def test_copies_are_removed_unless_somebody_worked_in_them(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation], tmp_path: Path
) -> None:
    from focalnet.opening import open_network

    plain = file.backup(file.path.with_name("net copy.focalnet"))
    otherwise = file.backup(file.path.with_name("before the meeting.bak"))
    worked = file.backup(file.path.with_name("Worked in.focalnet"))
    with open_network(worked) as elsewhere:
        actions.rename_survey(elsewhere, records.round_(elsewhere, confidential_round).survey, "Mine")
    in_use = file.backup(file.path.with_name("in use.focalnet"))
    damaged = file.path.with_name("cut short.focalnet")
    damaged.write_bytes(plain.read_bytes()[:50_000])
    file.path.with_name("notes.txt").write_bytes(b"SQLite is meant here, and no network")
    beside = {path.name for path in tmp_path.iterdir()}
    sealed = actions.seal_round(file, confidential_round, LATER)
    assert set(sealed.backups) == {plain, otherwise, worked, in_use, damaged}
    with open_network(in_use):
        assert set(actions.remove_backups(file, sealed)) == {worked, in_use, damaged}
    assert beside - {path.name for path in tmp_path.iterdir()} == {plain.name, otherwise.name}


def test_a_copy_without_answers_stays(file: NetworkFile, confidential_round: str) -> None:
    file.backup(file.path.with_name("early.focalnet"))
    answer(file, confidential_round, records.invitations(file, confidential_round)[0], 1)
    assert actions.backups_with_key(file, confidential_round) == ()
    assert actions.seal_round(file, confidential_round, LATER).backups == ()


def test_steps_about_a_sealed_round_stay_done(
    file: NetworkFile, confidential_round: str, answered: dict[str, Invitation]
) -> None:
    actions.change_round(file, confidential_round, name="Before", due=None)
    actions.close_round(file, confidential_round, DAY)
    about = [each for each in file.history(limit=100) if each.code.startswith("round.")]
    assert [each.code for each in about] == ["round.close", "round.change", "round.open"]
    actions.seal_round(file, confidential_round, LATER)
    for each in about:
        with pytest.raises(Refused, match=r"store\.forgotten"):
            file.revert(each.id)
        with pytest.raises(Refused, match=r"store\.forgotten"):
            file.revert_rest(each.id)
    kept = records.round_(file, confidential_round)
    assert (kept.name, kept.closed, kept.sealed) == ("Before", DAY, LATER)
    assert file.check() == []
    actions.change_round(file, confidential_round, name="After")
    file.undo()
    assert records.round_(file, confidential_round).name == "Before"


def test_backups_that_hold_the_key_are_named_and_removed(example_network: Path, tmp_path: Path) -> None:
    import shutil

    from focalnet.opening import open_network
    from tests.core.surveys.conftest import small

    copied = Path(shutil.copy(example_network, tmp_path / "net.focalnet"))
    (tmp_path / "backups").mkdir()
    with open_network(copied, backups=tmp_path / "backups") as file:
        asked = actions.open_round(file, actions.add_survey(file, small()), confidential=True)
        answer(file, asked, records.invitations(file, asked)[0], 1)
        held = file.backup()
        sealed = actions.seal_round(file, asked)
        assert sealed.backups == (held,)
        assert actions.remove_backups(file, sealed) == []
        assert not held.exists()


values = st.sampled_from(["", "a", "b", "c"])
people = st.dictionaries(
    st.integers(0, 200).map(str), st.fixed_dictionaries(dict.fromkeys(KEPT, values)), max_size=40
)


@given(people, st.integers(3, 10))
def test_no_set_of_facts_is_shared_by_few(invited: dict[str, dict[str, str]], smallest: int) -> None:
    kept = coarsened(invited, smallest)
    assert kept.keys() == invited.keys()
    shared = Counter(tuple(each.items()) for each in kept.values())
    assert all(number >= smallest for number in shared.values()) or len(invited) < smallest
    for one, facts in kept.items():
        assert all(value in {WITHHELD, invited[one][fact]} for fact, value in facts.items())
