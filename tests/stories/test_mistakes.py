"""Stories of mistakes: a step of some time ago is taken back, and one record comes back from a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from ui.pages.history import HistoryPage

if TYPE_CHECKING:
    from tests.stories.coordinator import Coordinator


@pytest.mark.guide("mistakes")
def test_step_of_some_time_ago_is_taken_back(coordinator: Coordinator) -> None:
    """Found by its words, looked at field by field, taken back; what came later stays."""
    file = coordinator.parts.session.file
    person, other = records.persons(file)[:2]
    actions.correct_person(file, person.id, family_name="Mistaken")
    actions.correct_person(file, other.id, family_name="Later")
    coordinator.presses("Ctrl+5")
    page = coordinator.page(HistoryPage)
    steps = page.steps.model.rowCount()
    page.steps.filters.words.setFocus()
    coordinator.types(person.family_name)
    coordinator.waits(lambda: 0 < page.steps.model.rowCount() < steps)
    coordinator.sees("what-it-changed")
    coordinator.clicks(page.steps.pane.revert)
    coordinator.sees("taken-back")
    assert records.person(file, person.id).family_name == person.family_name
    assert records.person(file, other.id).family_name == "Later"
    assert coordinator.interactions <= 3


@pytest.mark.guide("mistakes")
def test_one_record_comes_back_from_a_backup(coordinator: Coordinator) -> None:
    """Somebody removed by mistake comes back with the appointments, and all else stays as it is."""
    file = coordinator.parts.session.file
    person = next(each for each in records.persons(file) if each.family_name == "Abdullahi")
    held = records.appointments(file, person=person.id)
    file.backup()
    actions.remove_person(file, person.id)
    newcomer = actions.add_person(file, family_name="Newcomer")
    coordinator.presses("Ctrl+K")
    coordinator.types("show backups", "Return")
    page = coordinator.page(HistoryPage)
    coordinator.sees("the-backups")
    coordinator.clicks_cell(page.backups.table, page.backups.model.index(0, 0))
    comparison = page.backups.comparison
    coordinator.waits(comparison.model.rowCount)
    comparison.search.setFocus()
    coordinator.types("abdullahi")
    coordinator.sees("beside-the-present")
    coordinator.clicks(comparison.take_back)
    coordinator.sees("back-again")
    assert records.appointments(file, person=person.id) == held
    assert records.person(file, newcomer).family_name == "Newcomer"
