"""Finding steps by the rows they touched and by their time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from focalnet.store import Sought
from tests.core.store.tables import add_team, rename

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def found(network: NetworkFile, sought: Sought) -> list[str]:
    return [step.code for step in network.find_steps(sought)]


def test_all_steps_are_found_latest_first_with_the_day_here(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    rename(network, "ana", "Anna")
    (latest, first) = network.find_steps()
    assert (latest.code, first.code, first.actor) == ("member.rename", "team.add", "Ana")
    assert first.day == network.history()[1].at.astimezone().date().isoformat()


def test_steps_that_touched_some_rows(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    add_team(network, "u", "cyd")
    rename(network, "bea", "Bea")
    assert found(network, Sought(frozenset({"bea", "ana"}))) == ["member.rename", "team.add"]
    assert found(network, Sought(frozenset())) == []
    assert [step.code for step in network.history(row="cyd")] == ["team.add"]


def test_steps_of_a_time_and_after_a_step(network: NetworkFile) -> None:
    add_team(network, "t")
    now = datetime.now(UTC)
    assert found(network, Sought(since=now - timedelta(minutes=1), until=now + timedelta(minutes=1)))
    assert not found(network, Sought(since=now + timedelta(minutes=1)))
    assert not found(network, Sought(until=now - timedelta(minutes=1)))
    assert not found(network, Sought(after=network.history()[0].id))


def test_steps_by_their_numbers(network: NetworkFile) -> None:
    for team in "tuv":
        add_team(network, team)
    first, last = network.history()[2], network.history()[0]
    assert network.numbered_steps([first.id, last.id, 10**6]) == [last, first]


def test_kin_are_the_rows_that_point_to_a_row_or_ever_did(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    add_team(network, "u", "cyd")
    with network.step("move"):
        network.execute("UPDATE member SET team = 'u' WHERE id = 'ana'")
        network.execute("DELETE FROM member WHERE id = 'bea'")
        network.execute("UPDATE member SET note = 't' WHERE id = 'cyd'")
    assert network.kin("team", "t") == {"t", "ana", "bea"}
    assert network.kin("team", "u") == {"u", "ana", "cyd"}
    assert network.kin("member", "ana") == {"ana"}
