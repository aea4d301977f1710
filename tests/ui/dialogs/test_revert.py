"""Taking back a step of which records changed later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from focalnet.network import actions, records
from focalnet.network.history import Names, look_at_revert
from ui.commands import history
from ui.dialogs.revert import RevertDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from focalnet.store import NetworkFile
    from ui.app import Parts


@pytest.fixture
def file(opened: Parts) -> NetworkFile:
    return opened.session.file


@pytest.fixture
def open_dialog(opened: Parts) -> Iterator[Callable[[int], RevertDialog]]:
    made: list[RevertDialog] = []

    def open_dialog(step: int) -> RevertDialog:
        file = opened.session.file
        found = look_at_revert(file, step, Names(file))
        made.append(RevertDialog(None, found, "Added the office Praia", opened.labels))
        return made[-1]

    yield open_dialog
    for dialog in made:
        dialog.deleteLater()


def latest(file: NetworkFile) -> int:
    return file.history(limit=1)[0].id


def two_offices(file: NetworkFile) -> int:
    """Correct two offices in one step, and one of them again later."""
    one, other = (actions.add_office(file, name=name, country="CPV") for name in ("Praia", "Mindelo"))
    with file.step("office.correct", office="both"):
        actions.correct_office(file, one, city="First")
        actions.correct_office(file, other, city="First")
    step = latest(file)
    actions.correct_office(file, one, city="Second")
    return step


def test_each_record_is_told_with_what_it_is_and_would_be(
    file: NetworkFile, open_dialog: Callable[[int], RevertDialog]
) -> None:
    dialog = open_dialog(two_offices(file))
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Praia" in said
    assert "Office · changed since" in said
    assert "City: now Second, would become –" in said
    assert "1 of 2 records can be taken back; the others stay as they are now." in said
    assert dialog.done_button.isVisibleTo(dialog)


def test_where_nothing_is_left_to_take_back_it_says_so(
    file: NetworkFile, open_dialog: Callable[[int], RevertDialog]
) -> None:
    office = actions.add_office(file, name="Praia")
    step = latest(file)
    actions.correct_office(file, office, city="Praia")
    dialog = open_dialog(step)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Taking the step back would remove it." in said
    assert "Nothing else of this step could be taken back." in said
    assert not dialog.done_button.isVisibleTo(dialog)


def test_the_rest_is_taken_back_when_wanted(
    opened: Parts, file: NetworkFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = two_offices(file)
    answers = iter([None, True])
    monkeypatch.setattr(RevertDialog, "ask", lambda *_: next(answers))
    before = latest(file)
    opened.commands.history.revert(step)
    assert latest(file) == before
    opened.commands.history.revert(step)
    cities = {office.name: office.city for office in records.offices(file)}
    assert (cities["Praia"], cities["Mindelo"]) == ("Second", "")
    assert opened.window.toast is not None
    assert "Corrected the facts of both" in opened.window.toast.text


def test_a_step_that_is_gone_is_refused_in_words(opened: Parts) -> None:
    opened.commands.history.revert(10**6)
    assert opened.window._trouble.text()


def test_a_large_step_is_taken_back_beside_the_window(
    opened: Parts, file: NetworkFile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(history, "_LARGE", 1)
    actions.add_office(file, name="Praia")
    step = latest(file)
    with qtbot.waitSignal(opened.session.changed):
        opened.commands.history.revert(step)
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert "Praia" not in {office.name for office in records.offices(file)}
