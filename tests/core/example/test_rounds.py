"""The rounds of the example network: what lies ready is what holding them gives, and it is worth a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.example import build_example
from focalnet.example.holding import written
from focalnet.network.composition import compose
from focalnet.opening import open_network
from focalnet.resources import resource
from focalnet.surveys import records
from focalnet.surveys.following import follow_up
from focalnet.surveys.questionnaire.templates import template
from focalnet.surveys.results import results

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NetworkFile]:
    """Return the example with its rounds, open for reading."""
    path = tmp_path_factory.mktemp("example") / "example.focalnet"
    build_example(path)
    with open_network(path, read_only=True) as file:
        yield file


@pytest.fixture
def rounds(network: NetworkFile) -> dict[bool, Round]:
    """Return the two rounds: whether confidential → round."""
    return {each.confidential: each for each in records.rounds(network)}


def test_what_lies_ready_is_what_holding_the_rounds_gives(tmp_path: Path) -> None:
    build_example(tmp_path / "bare.focalnet", rounds=False)
    with open_network(tmp_path / "bare.focalnet") as file:
        assert records.rounds(file) == []
        assert written(file) == resource("example", "rounds.json").read_text(encoding="utf-8")


def test_the_round_on_composition_is_over_and_asked_all_of_the_network(
    network: NetworkFile, rounds: dict[bool, Round]
) -> None:
    over = rounds[False]
    standing = follow_up(network, over.id)
    assert over.closed is not None
    assert (standing.invited, standing.answered) == (142, 98)
    assert standing.invited == compose(network, over.reference_date).focal_points
    assert len(standing.days) > 10
    assert over.questionnaire == template("composition")
    assert 10 <= len(records.proposals(network, over.id)) <= 40
    assert {each.tag for each in records.tags(network, over.id)} == {"time", "languages"}


def test_its_results_tell_something(network: NetworkFile, rounds: dict[bool, Round]) -> None:
    found = results(network, rounds[False].id, ["sex"])
    needs = found.table("needs")
    assert needs.all.answered is not None
    assert needs.all.answered > 90
    assert len({each.count for each in needs.all.cells}) >= 5
    assert {group.key for group in needs.groups} >= {("F",), ("M",)}


def test_the_confidential_round_is_open_and_its_answers_name_nobody(
    network: NetworkFile, rounds: dict[bool, Round]
) -> None:
    secret = rounds[True]
    came = records.responses(network, secret.id)
    assert secret.closed is None
    assert 30 <= len(came) <= 60
    assert {each.invitation for each in came} == {""}
    assert {each.received for each in came} == {came[0].received}
    assert set(records.keys(network, secret.id)) == {each.id for each in came}
    order = [records.keys(network, secret.id)[each.id] for each in came]
    assert order != sorted(order)
