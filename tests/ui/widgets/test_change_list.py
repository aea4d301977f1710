"""What a step changed: struck through, escaped, counted where there is much of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from focalnet.network import actions
from focalnet.network.history import Names, StepChanges
from ui.widgets.change_list import ChangeList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile
    from ui.app import Parts


@pytest.fixture
def file(opened: Parts) -> NetworkFile:
    return opened.session.file


@pytest.fixture
def changes(opened: Parts) -> Iterator[ChangeList]:
    made = ChangeList(opened.theme, opened.labels)
    yield made
    made.deleteLater()


def show(changes: ChangeList, file: NetworkFile, step: int = 0) -> None:
    changes.show_changes(StepChanges(file, step or file.history(limit=1)[0].id, Names(file)))


def texts(changes: ChangeList) -> list[str]:
    return [label.text() for label in changes.findChildren(QLabel) if label.isVisibleTo(changes)]


def doors(changes: ChangeList) -> list[QPushButton]:
    return [door for door in changes.findChildren(QPushButton) if door.isVisibleTo(changes)]


def test_old_is_struck_through_and_new_stands_beside_it(changes: ChangeList, file: NetworkFile) -> None:
    office = actions.add_office(file, name="Praia", city="<Praia>", country="CPV")
    actions.correct_office(file, office, city="Mindelo & more", country="", focal_points_expected=2)
    show(changes, file)
    said = texts(changes)
    assert said[:2] == ["Praia", "Office · changed"]
    assert any(
        "<s style" in text and "&lt;Praia&gt;" in text and "Mindelo &amp; more" in text for text in said
    )
    assert any("Cabo Verde" in text for text in said)
    assert "Focal points expected: 1 → 2" in [
        label.accessibleName() for label in changes.findChildren(QLabel)
    ]


def test_codes_and_dates_are_words(changes: ChangeList, file: NetworkFile) -> None:
    person = actions.add_person(file, family_name="Bah", sex="F", working_languages=("fr",))
    office = actions.add_office(file, name="Praia")
    actions.appoint(
        file,
        person,
        office,
        starts=date(2009, 1, 1),
        tor_state="included",
        in_appraisal=True,
        time_allotted=20.0,
    )
    show(changes, file)
    said = " ".join(texts(changes))
    for words in ("Bah · Praia", "Appointment · added", "1 January 2009", "included", "yes", "20 %"):
        assert words in said
    assert "2009-01-01" not in said


def test_large_steps_are_counted_and_opened_some_at_a_time(changes: ChangeList, file: NetworkFile) -> None:
    with file.step("roster.import", file="x", new=70, changed=0):
        for number in range(70):
            actions.add_person(file, family_name=f"Name {number}")
    show(changes, file)
    assert texts(changes) == []
    (head,) = doors(changes)
    assert head.text() == "▸  Added · 70 people"
    head.click()
    assert "Name 0" in texts(changes)
    more = doors(changes)[1]
    assert more.text() == "40 more…"
    more.click()
    more.click()
    assert "Name 69" in texts(changes)
    assert more.isHidden()
    head.click()
    assert doors(changes) == [head]


def test_nothing_is_shown_of_no_step(changes: ChangeList, file: NetworkFile) -> None:
    actions.add_office(file, name="Praia")
    show(changes, file)
    changes.show_changes(None)
    assert texts(changes) == []
