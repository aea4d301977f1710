"""Steps of the history as JSON has them."""

from __future__ import annotations

from datetime import UTC, datetime

from focalnet.cli.steps import as_row
from focalnet.store import StepRecord
from focalnet.words import words


def test_as_json_a_step_has_its_facts_and_its_sentence() -> None:
    at = datetime(2009, 11, 23, 8, tzinfo=UTC)
    step = StepRecord(7, at, "somebody", "person.add", {"name": "A. Diallo"}, rows=3)
    row = as_row(step, words())
    assert (row["step"], row["code"], row["args"], row["rows"]) == (7, "person.add", {"name": "A. Diallo"}, 3)
    assert row["sentence"] == "Added A. Diallo"
