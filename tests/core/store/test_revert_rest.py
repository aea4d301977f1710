"""Taking back what can be of a step: rows that moved on stay, and so do the rows they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from tests.core.store.tables import add_team, content, names, rename

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def first(network: NetworkFile) -> int:
    """Return the number of the first step."""
    return network.history()[-1].id


def test_a_row_that_moved_on_stays_and_so_does_its_parent(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea", "cyd")
    rename(network, "ana", "Anna")
    assert network.left_by_revert(first(network)) == [("member", "ana"), ("team", "t")]
    taken = network.revert_rest(first(network))
    assert names(network) == ["Anna"]
    assert (taken.code, taken.args["code"], taken.args["left"], taken.undoes) == (
        "step.revert_rest",
        "team.add",
        2,
        None,
    )
    assert network.check() == []


def test_it_is_one_step_that_can_be_undone(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    rename(network, "ana", "Anna")
    before = content(network)
    network.revert_rest(first(network))
    network.undo()
    assert content(network) == before


def test_rows_of_later_steps_keep_what_they_hang_on(network: NetworkFile) -> None:
    with network.step("two"):
        add_team(network, "t")
        add_team(network, "u")
    with network.step("joined"):
        network.execute("INSERT INTO member (id, team, name) VALUES ('ana', 't', 'ana')")
    network.revert_rest(first(network))
    assert network.query("SELECT id FROM team") == [("t",)]
    assert names(network) == ["ana"]


def test_without_conflicts_it_is_a_plain_revert(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    add_team(network, "u")
    assert network.left_by_revert(first(network)) == []
    taken = network.revert_rest(first(network))
    assert (taken.code, taken.undoes) == ("step.revert", first(network))


def test_where_nothing_would_be_left_it_is_refused(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    rename(network, "ana", "Anna")
    renamed = network.history()[0].id
    rename(network, "ana", "Hanna")
    before = content(network)
    for refused in (network.revert_rest, network.left_by_revert):
        with pytest.raises(Refused, match="rows_moved_on"):
            refused(renamed)
    assert content(network) == before
