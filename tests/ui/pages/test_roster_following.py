"""The list after a step: rows stay where they are, and those that changed are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records

if TYPE_CHECKING:
    from ui.pages.focal_points import FocalPointsPage


def marked(page: FocalPointsPage) -> list[int]:
    return [row for row in range(page.model.rowCount()) if page.model.face(row, 0).marked]


@pytest.mark.parametrize("rows", [[3], [7, 1], [9, 0, 5, 2, 14, 11]])
def test_the_rows_that_a_step_changed_are_marked(page: FocalPointsPage, rows: list[int]) -> None:
    before = list(page.model.ids())
    ids = [before[row] for row in rows]
    assert marked(page) == []
    actions.correct_many(page.session.file, ids, unit="Sub-office")
    assert marked(page) == sorted(rows)
    assert list(page.model.ids()) == before
    assert page.model.row(rows[0]).unit == "Sub-office"


def test_every_row_of_a_person_is_marked(page: FocalPointsPage) -> None:
    held = page.model.row(4)
    actions.correct_person(page.session.file, held.person_id, telephone="+41 22 717 91 11")
    assert held.person_id in {page.model.row(row).person_id for row in marked(page)}
    assert {page.model.row(row).person_id for row in marked(page)} == {held.person_id}


def test_what_is_not_in_the_list_is_not_marked(page: FocalPointsPage) -> None:
    shown = page.model.row(0)
    page.search_for(shown.family_name)
    others = {each.id for each in records.appointments(page.session.file)} - set(page.model.ids())
    actions.correct_appointment(page.session.file, min(others), unit="Sub-office")
    assert marked(page) == []


def test_a_step_that_touches_too_many_marks_none(
    page: FocalPointsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.roster_following._MARKED_MOST", 2)
    actions.correct_many(page.session.file, list(page.model.ids()[:3]), unit="Sub-office")
    assert marked(page) == []
    assert page.model.row(2).unit == "Sub-office"
