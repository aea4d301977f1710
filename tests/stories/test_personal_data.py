"""Stories of personal data: all that is held on somebody, and those whose names are not kept any longer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from focalnet.network import records
from focalnet.network.personal_data import ANONYMOUS
from tests.stories.test_lists import clicks_fact, goes_to_the_list
from ui.dialogs.forgetting import ForgettingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.coordinator import Coordinator


@pytest.mark.guide("personal-data")
def test_somebody_asks_what_is_kept(coordinator: Coordinator, tmp_path: Path) -> None:
    """Chosen in the list, written by the palette: everything, in one file for them to see."""
    page = goes_to_the_list(coordinator)
    clicks_fact(coordinator, page, 0, "name")
    person = page.model.row(0).person_id
    kept = coordinator.will_keep_in(tmp_path / "held.json")
    coordinator.presses("Ctrl+K")
    coordinator.types("export all that is held")
    coordinator.sees("offered")
    coordinator.presses("Return")
    coordinator.sees("written")
    held = json.loads(kept.read_text(encoding="utf-8"))
    assert held["person"]["id"] == person
    assert held["appointments"]


@pytest.mark.guide("personal-data")
def test_former_focal_points_are_anonymized(coordinator: Coordinator) -> None:
    """Whom it is about is seen first; what takes the names away gently can be undone."""

    def gently(dialog: ForgettingDialog) -> None:
        coordinator.sees("two-ways", dialog)
        coordinator.clicks(dialog.done_button)

    before = names(coordinator)
    coordinator.will_answer(ForgettingDialog, gently)
    coordinator.presses("Ctrl+K")
    coordinator.types("anonymize former", "Return")
    coordinator.sees("done")
    assert names(coordinator) < before
    coordinator.presses("Ctrl+Z")
    assert names(coordinator) == before


@pytest.mark.guide("personal-data")
def test_former_focal_points_are_forgotten_for_good(coordinator: Coordinator) -> None:
    """The one thing that cannot be undone wants a tick, and offers no undo afterwards."""

    def for_good(dialog: ForgettingDialog) -> None:
        coordinator.clicks(dialog.for_good)
        assert not dialog.done_button.isEnabled()
        coordinator.clicks(dialog.sure)
        coordinator.sees("a-tick-is-asked-for", dialog)
        coordinator.clicks(dialog.done_button)

    before = names(coordinator)
    coordinator.will_answer(ForgettingDialog, for_good)
    coordinator.presses("Ctrl+K")
    coordinator.types("anonymize former", "Return")
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    coordinator.sees("forgotten")
    gone = before - names(coordinator)
    assert gone
    written = coordinator.parts.session.file.path.read_bytes()
    assert not [name for name in gone if name.encode() in written]


def names(coordinator: Coordinator) -> set[str]:
    """Return the names that the network holds."""
    people = records.persons(coordinator.parts.session.file)
    return {each.name for each in people if each.family_name != ANONYMOUS}
