"""The command `round anonymity`: small groups are told before anybody is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.opening import open_network
from focalnet.surveys import actions
from tests.core.cli.conftest import refused
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def kept(network: Path) -> Path:
    """Return a network that keeps the small questionnaire as a survey."""
    with open_network(network) as file:
        actions.add_survey(file, small(), day=DAY)
    return network


def test_small_groups_are_told_with_what_becomes_of_them(run: Run, kept: Path) -> None:
    told = run("round", "anonymity", kept, "Constraints", "--reference-date", "2012-06-01", "--json").json
    assert (told["people"], told["smallest_group"], told["reportable"]) == (142, 10, True)
    assert all(group["people"] < 10 for fact in told["facts"] for group in fact["small"])
    assert "Country and office are never reported" in run("round", "anonymity", kept, "Constraints").out


def test_smallest_cell_decides_how_large_a_group_must_be(run: Run, kept: Path) -> None:
    ran = run(
        "round", "anonymity", kept, "Constraints", "--where", "sex=M", "--smallest-cell", "10", "--json"
    )
    wide = run(
        "round", "anonymity", kept, "Constraints", "--where", "sex=M", "--smallest-cell", "3", "--json"
    )
    assert ran.json["smallest_group"] == 20
    assert wide.json["smallest_group"] == 6
    assert ran.json["people"] == wide.json["people"] < 142
    assert refused(run("round", "anonymity", kept, "Constraints", "--smallest-cell", "few"))
