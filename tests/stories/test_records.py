"""Stories of single records: a cell corrected, a grade that changed on a day, two entries that are one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.model import TorState
from tests.stories.test_lists import clicks_fact, goes_to_the_list
from ui.dialogs.change import ChangeDialog
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.merge import MergeDialog

if TYPE_CHECKING:
    from tests.stories.coordinator import Coordinator


@pytest.mark.guide("facts-changed")
def test_cell_is_corrected_as_in_excel(coordinator: Coordinator) -> None:
    """Two interactions: to the cell, and the new value with Enter."""
    page = goes_to_the_list(coordinator)
    held = page.model.ids()[3]
    coordinator.interactions = 0
    clicks_fact(coordinator, page, 3, "grade")
    coordinator.types("P-3", "Return")
    coordinator.sees("corrected")
    assert coordinator.interactions <= 2
    assert page.model.row(page.model.row_of(held)).grade == "P-3"


@pytest.mark.guide("facts-changed")
def test_grade_changed_on_a_day(coordinator: Coordinator) -> None:
    """The list of the day before keeps the grade that was true then."""

    def enters_the_grade(dialog: ChangeDialog) -> None:
        coordinator.types("P-5", "Tab")
        coordinator.clicks(dialog.from_date)
        dialog.day.setFocus()
        coordinator.presses("Ctrl+A")
        coordinator.types("2012-10-01", "Tab")
        dialog.show_rows()
        coordinator.sees("what-it-will-look-like", dialog)
        coordinator.clicks(dialog.done_button)

    page = goes_to_the_list(coordinator)
    clicks_fact(coordinator, page, 3, "grade")
    before = page.model.row(3)
    coordinator.will_answer(ChangeDialog, enters_the_grade)
    coordinator.presses("Ctrl+M")
    coordinator.sees("changed")
    file = coordinator.parts.session.file
    for day, grade in ((date(2012, 9, 30), before.grade), (date(2012, 10, 1), "P-5")):
        held = records.appointments(file, person=before.person_id, as_at=day)
        assert [each.grade for each in held if each.office == before.office_id] == [grade]


@pytest.mark.guide("two-are-one")
def test_two_entries_are_one_person(coordinator: Coordinator) -> None:
    """Offered as a pair, compared side by side, made one in one step."""
    file = coordinator.parts.session.file
    known = next(each for each in records.persons(file) if each.family_name == "Abdullahi")
    office = records.appointments(file, person=known.id)[-1].office
    twin = actions.add_person(
        file, family_name=known.family_name, given_names=known.given_names, email="a@example.org"
    )
    actions.appoint(file, twin, office, starts=date(2012, 6, 1), tor_state=TorState.REQUESTED)

    def takes_the_pair(dialog: DuplicatesDialog) -> None:
        coordinator.sees("pairs-that-may-be-one", dialog)
        coordinator.clicks_button("Merge…", dialog)
        coordinator.sees("nobody-is-left", dialog)
        coordinator.clicks(dialog.done_button)

    def compares(dialog: MergeDialog) -> None:
        coordinator.sees("side-by-side", dialog)
        coordinator.clicks(dialog.choices["email"].buttons()[1])
        coordinator.clicks(dialog.done_button)

    coordinator.will_answer(DuplicatesDialog, takes_the_pair)
    coordinator.will_answer(MergeDialog, compares)
    coordinator.presses("Ctrl+K")
    coordinator.types("possible duplicates", "Return")
    coordinator.sees("one-person")
    left = [each for each in records.persons(file) if each.family_name == known.family_name]
    assert len(left) == 1
    assert {each.office for each in records.appointments(file, person=left[0].id)} >= {office}
    coordinator.presses("Ctrl+Z")
    assert len([each for each in records.persons(file) if each.family_name == known.family_name]) == 2
