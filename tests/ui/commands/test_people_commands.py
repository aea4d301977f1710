"""Commands on people: they ask, do, show who it was, and offer to undo."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from tests.ui.conftest import COUNCIL
from ui.dialogs.appointment import EndDialog
from ui.dialogs.change import ChangeDialog
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.edit_person import EditPersonDialog
from ui.dialogs.groups import GroupsDialog, JoinGroupDialog
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.person import PersonDialog
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.pages.focal_points import FocalPointsPage


@pytest.fixture
def page(opened: Parts, page: FocalPointsPage, qtbot: QtBot) -> FocalPointsPage:
    settle()  # what is read beside the window may still give the list anew
    page.card.table.selectRow(2)
    qtbot.waitUntil(lambda: opened.session.chosen == (page.current(),))
    return page


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what lets a dialog answer without being shown."""

    def answer(kind: type, does: Callable[..., Any]) -> None:
        monkeypatch.setattr(kind, "ask", does)

    return answer


def test_naming_somebody_shows_them_and_offers_undo(
    opened: Parts, page: FocalPointsPage, answers: Callable[..., None]
) -> None:
    file = opened.session.file
    office = records.offices(file, COUNCIL)[0].id

    def ask(*_: object) -> str:
        return actions.name_focal_point(file, {"family_name": "Aaaa"}, office, starts=COUNCIL)

    answers(PersonDialog, ask)
    opened.actions["person.new"].trigger()
    assert page.model.row(page.model.row_of(page.current())).family_name == "Aaaa"
    toast = opened.window.toast
    assert toast is not None
    assert "Aaaa" in toast.text
    opened.actions["edit.undo"].trigger()
    assert all(each.family_name != "Aaaa" for each in records.persons(file))


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("appointment.change", ChangeDialog),
        ("appointment.hand_over", HandOverDialog),
        ("appointment.end", EndDialog),
    ],
)
def test_the_chosen_appointment_is_asked_about(
    opened: Parts, page: FocalPointsPage, answers: Callable[..., None], action: str, kind: type
) -> None:
    asked: list[object] = []
    answers(kind, lambda *given: asked.append(given[3]))
    opened.actions[action].trigger()
    assert asked == [page.current()]


def test_the_chosen_person_is_asked_about(
    opened: Parts, page: FocalPointsPage, answers: Callable[..., None]
) -> None:
    person = records.appointment(opened.session.file, page.current()).person
    asked: list[object] = []
    answers(EditPersonDialog, lambda *given: asked.append(given[3]))
    answers(PersonDialog, lambda *given: asked.append(given[3]))
    answers(JoinGroupDialog, lambda *given: asked.append(given[3][0]))
    answers(GroupsDialog, lambda *_: None)
    answers(DuplicatesDialog, lambda *_: None)
    for action in ("person.edit", "appointment.new", "group.join", "group.all", "person.duplicates"):
        opened.actions[action].trigger()
    assert asked == [person] * 3


def test_merging_two_chosen_people(
    opened: Parts, page: FocalPointsPage, answers: Callable[..., None]
) -> None:
    ids = [page.model.ids()[row] for row in (3, 4)]
    opened.session.choose(ids, listed=True)
    people = [records.appointment(opened.session.file, each).person for each in ids]
    answers(MergeDialog, lambda *given: actions.merge_people(opened.session.file, *given[3:]))
    opened.actions["person.merge"].trigger()
    assert records.persons(opened.session.file, [people[1]]) == []
    assert page.model.row(page.model.row_of(page.current())).person_id == people[0]


def test_two_appointments_of_one_person_are_not_two_people(opened: Parts, page: FocalPointsPage) -> None:
    file = opened.session.file
    held = records.appointment(file, page.current())
    other = actions.appoint(file, held.person, held.office, "alternate", COUNCIL)
    opened.session.choose([held.id, other], listed=True)
    before = opened.session.steps
    opened.actions["person.merge"].trigger()
    assert opened.session.steps == before


def test_removing_and_undoing(opened: Parts, page: FocalPointsPage) -> None:
    file = opened.session.file
    held = records.appointment(file, page.current())
    opened.actions["appointment.remove"].trigger()
    assert held.id not in page.model.ids()
    opened.actions["edit.undo"].trigger()
    page.show_appointment(held.id)
    opened.actions["person.remove"].trigger()
    assert records.persons(file, [held.person]) == []
    opened.actions["edit.undo"].trigger()
    assert records.appointment(file, held.id) == held


def test_all_that_is_held_is_written(
    opened: Parts, page: FocalPointsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.dialogs import files

    path = tmp_path / "held.json"
    monkeypatch.setattr(files, "ask_export_of_person", lambda *_: path)
    opened.actions["person.export"].trigger()
    held = json.loads(path.read_text(encoding="utf-8"))
    assert held["person"]["id"] == records.appointment(opened.session.file, page.current()).person


def test_next_and_previous_by_keyboard(opened: Parts, page: FocalPointsPage) -> None:
    opened.actions["person.next"].trigger()
    assert page.card.table.currentIndex().row() == 3
    opened.actions["person.previous"].trigger()
    opened.actions["person.previous"].trigger()
    assert page.card.table.currentIndex().row() == 1


def test_a_step_of_long_ago_is_taken_back(opened: Parts, page: FocalPointsPage) -> None:
    file = opened.session.file
    person = records.appointment(file, page.current()).person
    actions.correct_person(file, person, telephone="1")
    step = opened.session.steps
    actions.correct_person(file, person, notes="later")
    page.taken_back.emit(step)
    after = records.person(file, person)
    assert (after.telephone == "1", after.notes) == (False, "later")
