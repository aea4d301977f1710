"""Several chosen rows at once: one fact changed in all of them, all of them ended."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from focalnet.network import records
from focalnet.progress import unheard
from tests.ui.conftest import COUNCIL
from tests.ui.hands import presses, types
from ui.dialogs import several
from ui.dialogs.change_several import ChangeSeveralDialog
from ui.dialogs.several import EndSeveralDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Parts


@pytest.fixture
def chosen(opened: Parts) -> list[str]:
    held = records.appointments(opened.session.file, as_at=COUNCIL)
    return [each.id for each in held if each.starts and each.starts < date(2009, 1, 1)][:4]


@pytest.fixture
def dialog(opened: Parts, chosen: list[str]) -> Iterator[ChangeSeveralDialog]:
    made = ChangeSeveralDialog(opened.window, opened.session, opened.labels, chosen, jobs=opened.jobs)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def facts(opened: Parts, chosen: list[str], fact: str) -> set[Any]:
    return {getattr(each, fact) for each in records.appointments(opened.session.file, ids=chosen)}


def typed(dialog: ChangeSeveralDialog, fact: str, text: str) -> None:
    dialog.fact.choose(fact)
    assert isinstance(dialog.editor, QLineEdit)
    dialog.editor.selectAll()
    types(dialog.editor, text)


def test_fact_is_corrected_in_all_rows_in_one_step(
    opened: Parts, dialog: ChangeSeveralDialog, chosen: list[str]
) -> None:
    steps = opened.session.steps
    typed(dialog, "unit", "Gender Unit")
    dialog.accept()
    assert facts(opened, chosen, "unit") == {"Gender Unit"}
    assert opened.session.steps == steps + 1
    opened.session.file.undo()
    assert facts(opened, chosen, "unit") != {"Gender Unit"}


def test_many_rows_change_beside_the_window(
    opened: Parts,
    dialog: ChangeSeveralDialog,
    chosen: list[str],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(several, "_AT_ONCE", 2)
    steps = opened.session.steps
    typed(dialog, "grade", "p5")
    dialog.from_date.setChecked(True)
    dialog.day.setText("1 June 2009")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
        assert not dialog.done_button.isEnabled()
    assert facts(opened, chosen, "ends") == {date(2009, 6, 1)}
    assert opened.session.steps == steps + 1


def test_many_rows_are_left_as_they_are_when_it_is_cancelled_or_refused(
    opened: Parts,
    dialog: ChangeSeveralDialog,
    chosen: list[str],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(several, "_AT_ONCE", 2)
    steps = opened.session.steps
    typed(dialog, "grade", "p5")
    dialog.from_date.setChecked(True)
    dialog.day.setText("1 June 2009")
    dialog.accept()
    dialog.reject()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.trouble)
    dialog.day.setText("1 June 1950")
    dialog.accept()
    qtbot.waitUntil(lambda: "1950" in dialog.trouble)
    assert dialog.isVisible()
    assert dialog.done_button.isEnabled()
    assert opened.session.steps == steps


def test_enter_in_the_field_does_it(opened: Parts, dialog: ChangeSeveralDialog, chosen: list[str]) -> None:
    typed(dialog, "tor_state", "incl")
    presses(dialog.editor, Qt.Key.Key_Return)  # type: ignore[arg-type]
    assert facts(opened, chosen, "tor_state") == {"included"}


def test_fact_changes_from_a_day(opened: Parts, dialog: ChangeSeveralDialog, chosen: list[str]) -> None:
    typed(dialog, "grade", "p5")
    dialog.from_date.setChecked(True)
    dialog.day.setText("1 June 2009")
    dialog.accept()
    assert facts(opened, chosen, "ends") == {date(2009, 6, 1)}
    people = {each.person for each in records.appointments(opened.session.file, ids=chosen)}
    followed = [
        each
        for each in records.appointments(opened.session.file, as_at=COUNCIL)
        if each.person in people and each.starts == date(2009, 6, 1)
    ]
    assert {each.grade for each in followed} == {"P-5"}


def test_what_is_the_person_s_does_not_change_from_a_day(dialog: ChangeSeveralDialog) -> None:
    dialog.from_date.setChecked(True)
    dialog.fact.choose("languages")
    assert not dialog.from_date.isEnabled()
    assert dialog.always.isChecked()
    assert dialog.day.isHidden()


def test_what_is_refused_is_said_in_the_dialog(
    opened: Parts, dialog: ChangeSeveralDialog, chosen: list[str]
) -> None:
    before = facts(opened, chosen, "time_allotted")
    typed(dialog, "time_allotted", "half")
    dialog.accept()
    assert "half" in dialog.trouble
    typed(dialog, "time_allotted", "20")
    dialog.from_date.setChecked(True)
    dialog.day.setText("1 January 1950")
    dialog.accept()
    assert dialog.trouble
    assert facts(opened, chosen, "time_allotted") == before


def test_every_fact_has_a_field(dialog: ChangeSeveralDialog) -> None:
    for row in range(dialog.fact.count()):
        dialog.fact.setCurrentIndex(row)
        assert dialog.editor is not None


def test_appointments_end_together(opened: Parts, chosen: list[str]) -> None:
    dialog = EndSeveralDialog(opened.window, opened.session, opened.labels, chosen, jobs=opened.jobs)
    dialog.day.setText("31/12/2009")
    dialog.reason.choose("term_ended")
    dialog.accept()
    assert facts(opened, chosen, "ends") == {date(2009, 12, 31)}
    assert facts(opened, chosen, "end_reason") == {"term_ended"}
    again = EndSeveralDialog(opened.window, opened.session, opened.labels, chosen, jobs=opened.jobs)
    again.day.setText("31/12/2009")
    again.accept()
    assert again.trouble
    for each in (dialog, again):
        each.deleteLater()


def test_many_appointments_end_beside_the_window(
    opened: Parts, chosen: list[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(several, "_AT_ONCE", 2)
    steps = opened.session.steps
    dialog = EndSeveralDialog(opened.window, opened.session, opened.labels, chosen, jobs=opened.jobs)
    dialog.show()
    dialog.day.setText("31/12/2009")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
        assert not dialog.day.isEnabled()
    assert facts(opened, chosen, "ends") == {date(2009, 12, 31)}
    assert opened.session.steps == steps + 1
    dialog.deleteLater()


def test_actions_ask_and_offer_to_undo(
    opened: Parts, chosen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(dialog: ChangeSeveralDialog) -> bool:
        typed(dialog, "unit", "Gender Unit")
        dialog.work()(opened.session.file, unheard)
        dialog.deleteLater()
        return True

    monkeypatch.setattr(ChangeSeveralDialog, "asked", asked)
    opened.window.go("focal_points")
    opened.actions["roster.change"].trigger()
    assert opened.window.toast is not None
    assert "Corrected 1 row" in opened.window.toast.text
