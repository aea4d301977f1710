"""An export is planned and taken in as one step, and counts nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.addresses import Address
from focalnet.surveys.exports import ExportPlan, apply, plan_export, plan_without_people
from focalnet.surveys.following import follow_up
from focalnet.surveys.model import Audience, ResponseState, Writer
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile

HEADS = "job | work/volunteer | work/hindered | work/share | change | _uuid | _submission_time"
ROWS = (
    "Officer | yes | time tor | 20 | More time | a-1 | 2012-06-03T10:00:00",
    "Assistant | no | | 5,5 | | a-2 | 2012-06-04T10:00:00",
)
Write = Callable[..., Path]
Plan = Callable[..., ExportPlan]


def outcomes(plan: ExportPlan) -> dict[str, int]:
    """Return the counts of the outcomes that a row has."""
    return {outcome: number for outcome, number in plan.counts.items() if number}


def test_codes_become_answers(write: Write, plan: Plan) -> None:
    rows = plan(write(HEADS, *ROWS)).rows
    assert rows[0].answers == {
        "job": "Officer", "volunteer": "yes", "hindered": ["time", "tor"], "share": 20, "change": "More time"
    }  # fmt: skip
    assert rows[1].answers == {"job": "Assistant", "volunteer": "no"}
    assert [(each.question, each.typed, each.cell) for each in rows[1].misfits] == [("share", "5.5", "D3")]


def test_taking_in_is_one_step_that_can_be_undone(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    path = write(HEADS, *ROWS)
    taken = apply(file, plan(path), path.read_bytes())
    kept = records.responses(file, open_round)
    assert [each.id for each in kept] == taken
    assert {each.source for each in kept} == {"kobo"}
    assert kept[0].places["hindered"] == "C2"
    assert records.original(file, kept[0].original) == path.read_bytes()
    file.undo()
    assert records.responses(file, open_round) == []
    assert outcomes(plan(path)) == {"accepted": 2}


def test_taking_in_that_is_cancelled_leaves_everything_as_it_was(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    path = write(HEADS, *ROWS)
    planned, steps = plan(path), len(file.history())

    def cancelled(done: int, _of: int) -> None:
        if done == len(ROWS):  # all is written
            raise InterruptedError

    with pytest.raises(InterruptedError):
        apply(file, planned, path.read_bytes(), report=cancelled)
    assert records.responses(file, open_round) == []
    assert len(file.history()) == steps
    told: list[tuple[int, int]] = []
    assert len(apply(file, planned, report=lambda done, of: told.append((done, of)))) == len(ROWS)
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_taken_in_again_counts_nothing_twice(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    apply(file, plan(write(HEADS, ROWS[0])))
    again = plan(write(HEADS, *ROWS))
    assert [str(each.outcome) for each in again.rows] == ["duplicate", "accepted"]
    apply(file, again)
    apply(file, again)
    assert len(records.responses(file, open_round)) == 2


def test_a_row_that_changed_since_is_in_doubt(file: NetworkFile, write: Write, plan: Plan) -> None:
    apply(file, plan(write(HEADS, *ROWS)))
    changed = plan(write(HEADS, ROWS[0].replace("yes", "no"), ROWS[1]))
    assert [str(each.outcome) for each in changed.rows] == ["doubtful", "duplicate"]
    assert changed.rows[0].reason["code"] == "exports.changed_since"


def test_people_are_found_by_code_address_and_name(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    asked = records.invitations(file, open_round)
    heads = "Timestamp | Code | Email address | Name | Your title"
    found = plan(
        write(
            heads,
            f"2012/06/03 4:20:37 pm CET | {asked[0].code} | | | A",
            f"2012/06/03 4:21:37 pm CET | | mailto:{asked[1].email.upper()} | | B",
            f"2012/06/03 4:22:37 pm CET | | | {asked[2].name} | C",
            "2012/06/03 4:23:37 pm CET | | nobody@example.org | | D",
            f"2012/06/03 4:24:37 pm CET | {asked[0].code} | | | E",
        )
    )
    assert [row.person for row in found.rows[:3]] == [each.name for each in asked[:3]]
    assert [row.reason["code"].split(".")[1] for row in found.rows] == [
        "by_code", "by", "by", "not_invited", "second_answer"
    ]  # fmt: skip
    assert outcomes(found) == {"accepted": 3, "doubtful": 2}
    apply(file, found)
    states = [each.state for each in records.responses(file, open_round)]
    assert states.count(ResponseState.ACCEPTED) == 3
    assert outcomes(plan(write(heads, f"2012/07/03 4:20:37 pm CET | {asked[0].code} | | | Z"))) == {
        "doubtful": 1
    }


def test_a_row_of_somebody_who_was_not_asked_says_who(file: NetworkFile, survey: str, write: Write) -> None:
    listed = actions.open_round(
        file, survey, audience=Audience.ADDRESSES, addresses=[Address("X", "x@example.org")], opened=DAY
    )
    rows = ("2012/06/03 4:20:37 pm CET | x@example.org | A", "2012/06/03 4:21:37 pm CET | z@example.net | B")
    apply(file, plan_export(file, listed, write("Timestamp | Email | Your title", *rows)))
    kept = {each.answers["job"]: each.writer for each in records.accepted(file, listed)}
    assert kept == {"A": Writer(), "B": Writer(email="z@example.net")}
    assert follow_up(file, listed).not_asked == 1


def test_a_confidential_round_keeps_no_link_but_the_key(
    file: NetworkFile, confidential_round: str, write: Write
) -> None:
    asked = records.invitations(file, confidential_round)
    rows = [f"2012/06/03 4:20:37 pm CET | {each.email} | Title {at}" for at, each in enumerate(asked[:20])]
    path = write("Timestamp | Email | Your title", *rows)
    plan = plan_export(file, confidential_round, path)
    apply(file, plan, path.read_bytes())
    kept = records.responses(file, confidential_round)
    whose = records.keys(file, confidential_round)
    assert {each.answers["job"]: whose[each.id] for each in kept} == {
        f"Title {at}": each.id for at, each in enumerate(asked[:20])
    }
    for each in kept:
        assert (each.invitation, each.original, each.file, each.places) == ("", "", "", {})
        assert "country" not in each.facts
        assert each.facts["sex"]
        assert str(each.reason) == "{}"
    assert [each.original for each in records.intake_files(file, confidential_round)] == [""]
    assert outcomes(plan_export(file, confidential_round, path)) == {"duplicate": 20}


def test_a_confidential_round_keeps_no_cell_and_no_name(
    file: NetworkFile, confidential_round: str, write: Write
) -> None:
    asked = records.invitations(file, confidential_round)
    heads = "Timestamp | Email | Did you volunteer? | Per cent of your time"
    path = write(
        heads,
        f"2012/06/03 4:20:37 pm CET | {asked[0].email} | perhaps | 5",
        f"2012/06/03 4:21:37 pm CET | {asked[0].email} | yes | 6",
        "2012/06/03 4:22:37 pm CET | somebody@example.org | no | 7",
    )
    plan = plan_export(file, confidential_round, path)
    assert outcomes(plan) == {"accepted": 1, "doubtful": 2}
    apply(file, plan, path.read_bytes())
    kept = {each.answers["share"]: each for each in records.responses(file, confidential_round)}
    assert [(one.typed, one.cell, one.sheet) for one in kept[5].misfits] == [("perhaps", "", "")]
    assert kept[6].reason == {"code": "intake.second_answer_nameless", "args": {}}
    assert kept[7].reason == {"code": "exports.not_invited_nameless", "args": {}}
    assert records.keys(file, confidential_round).keys() == {kept[5].id, kept[6].id}


def test_an_export_that_names_nobody_waits_for_one_decision(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    path = write(HEADS, *ROWS)
    held = plan(path, without_people=False)
    assert held.names_nobody
    assert [(str(each.outcome), each.reason["code"]) for each in held.rows] == [
        ("doubtful", "exports.nobody_named")
    ] * 2
    apply(file, held)
    assert records.accepted(file, open_round) == []
    wanted = plan(write(HEADS, ROWS[0], ROWS[1].replace("5,5", "6"), ROWS[0].replace("a-1", "a-3")))
    assert not wanted.names_nobody
    assert [each.reason["code"] for each in wanted.rows] == [
        "exports.anonymous", "exports.changed_since", "exports.anonymous"
    ]  # fmt: skip
    assert len(apply(file, wanted)) == 3
    assert len(records.accepted(file, open_round)) == 2
    assert len(records.responses(file, open_round)) == 4


def test_that_they_count_is_planned_without_the_file(file: NetworkFile, write: Write, plan: Plan) -> None:
    path = write(HEADS, *ROWS)
    held, counted = plan(path, without_people=False), plan(path)
    path.unlink()
    assert plan_without_people(file, held) == counted


def test_rows_that_name_nobody_beside_those_that_do_wait_too(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    who = records.invitations(file, open_round)[0]
    path = write(
        "Timestamp | Email | Your title", f"x | {who.email} | A", "y | | B", "z | nobody@example.org | C"
    )
    for without, outcomes in ((False, "accepted doubtful doubtful"), (True, "accepted accepted doubtful")):
        found = plan(path, without_people=without)
        assert [str(each.outcome) for each in found.rows] == outcomes.split()


def test_a_confidential_round_takes_answers_of_nobody(
    file: NetworkFile, confidential_round: str, write: Write
) -> None:
    assert outcomes(plan_export(file, confidential_round, write(HEADS, *ROWS))) == {"accepted": 2}


def test_the_same_answers_of_the_same_person_count_once(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    who = records.invitations(file, open_round)[0]
    heads = "Timestamp | Code | Your title"
    row = f"2012/06/03 4:2{{}}:37 pm CET | {who.code} | Officer"
    found = plan(write(heads, row.format(1), row.format(2)))
    assert [(str(each.outcome), each.reason["code"]) for each in found.rows] == [
        ("accepted", "exports.by_code"),
        ("duplicate", "intake.same_answers"),
    ]


def test_an_answer_that_confirms_a_field_becomes_a_proposal(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    who = records.invitations(file, open_round)[0]
    apply(file, plan(write("Timestamp | Email | Your title", f"2012/06/03 | {who.email} | Chief of unit")))
    (made,) = records.proposals(file, open_round)
    assert (made.field, made.new, made.place) == ("job_title", "Chief of unit", "export.csv · C2")


def test_empty_rows_are_no_rows_and_rows_without_answers_are_in_doubt(write: Write, plan: Plan) -> None:
    found = plan(write(HEADS, ROWS[0], " | | | | | |", " | | | | | a-9 | 2012-06-05"))
    assert [(each.row, str(each.outcome)) for each in found.rows] == [(2, "accepted"), (4, "doubtful")]


def test_alike_rows_that_say_neither_who_nor_when_are_several_answers(
    file: NetworkFile, write: Write, plan: Plan
) -> None:
    path = write("Your title | Did you volunteer?", "Officer | yes", "Officer | yes")
    apply(file, plan(path))
    assert outcomes(plan(path)) == {"duplicate": 2}
    more = write("Your title | Did you volunteer?", *["Officer | yes"] * 3)
    assert outcomes(plan(more)) == {"duplicate": 2, "accepted": 1}


def test_decisions_are_by_head_or_letter(
    file: NetworkFile, open_round: str, write: Write, plan: Plan
) -> None:
    who = records.invitations(file, open_round)[0]
    path = write("Timestamp | Post | Who | No time?", f"2012/06/03 | Officer | {who.name} | yes")
    found = plan(path, {"post": "job", "C": "@name", "No time?": "hindered/time"})
    assert found.rows[0].answers == {"job": "Officer", "hindered": ["time"]}
    assert found.rows[0].person == who.name
    assert plan(path, {"B": "-", "D": "volunteer"}).rows[0].answers == {"volunteer": "yes"}
    for column, question in (
        ("Nothing", "job"),
        ("B", "nothing"),
        ("B", "hindered/nothing"),
        ("B", "@nobody"),
    ):
        with pytest.raises(Refused, match=r"exports\.no_such_"):
            plan(path, {column: question})


def test_a_file_of_something_else_is_not_taken_in(file: NetworkFile, write: Write, plan: Plan) -> None:
    with pytest.raises(Refused, match=r"exports\.nothing_mapped"):
        apply(file, plan(write("Item | Price", "Pencil | 3")))


def test_a_sealed_round_takes_nothing_in(file: NetworkFile, confidential_round: str, write: Write) -> None:
    actions.seal_round(file, confidential_round)
    with pytest.raises(Refused, match=r"surveys\.sealed"):
        plan_export(file, confidential_round, write(HEADS, *ROWS))


def test_offices_are_found_by_their_names_whatever_the_column_is_called(
    file: NetworkFile, survey: str, write: Write
) -> None:
    asked = actions.open_round(file, survey, audience=Audience.OFFICES, opened=DAY)
    offices = records.invitations(file, asked)
    path = write(
        "Timestamp | Mission | Your title", f"x | {offices[0].name} | A", f"y | {offices[1].name} | B"
    )
    found = plan_export(file, asked, path)
    assert [row.person for row in found.rows] == [offices[0].name, offices[1].name]
    assert outcomes(found) == {"accepted": 2}
    assert [each.head for each in found.columns.unmapped] == []


def test_whoever_answers_a_round_of_addresses_is_counted(
    file: NetworkFile, survey: str, write: Write
) -> None:
    listed = [Address("Ana Diaz", "ana@example.org")]
    asked = actions.open_round(file, survey, audience=Audience.ADDRESSES, addresses=listed, opened=DAY)
    heads = "Timestamp | Email | Your title"
    found = plan_export(file, asked, write(heads, "x | ANA@example.org | A", "y | bo@example.org | B"))
    assert [row.person for row in found.rows] == ["Ana Diaz", ""]
    assert outcomes(found) == {"accepted": 2}
