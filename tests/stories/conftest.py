"""The stories use the window as its tests do, and a coordinator who counts what her hands do."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from tests.stories.coordinator import Coordinator
from tests.stories.returned import asks_by_known_codes, hundred_and_seven
from tests.ui.conftest import (
    _nothing_left_behind,
    example,
    example_source,
    make_parts,
    opened,
    parts,
    pytest_collection_modifyitems,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.stories.returned import Returned
    from ui.app import Parts

__all__ = [
    "_nothing_left_behind",
    "coordinator",
    "example",
    "example_source",
    "make_parts",
    "opened",
    "parts",
    "pytest_collection_modifyitems",
]


@pytest.fixture
def coordinator(
    opened: Parts,
    qtbot: QtBot,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Coordinator:
    """Return somebody at the window of the example network, the date today."""
    kept = os.environ.get("FOCALNET_PICTURES")
    pictures = (Path(kept) if kept else tmp_path) / request.node.name.removeprefix("test_")
    pictures.mkdir(parents=True, exist_ok=True)
    person = Coordinator(opened, qtbot, pictures)

    def answered(dialog: QDialog) -> int:
        return person.answer(dialog)

    monkeypatch.setattr(QDialog, "exec", answered)
    monkeypatch.setattr(
        "ui.dialogs.files.QFileDialog.getSaveFileName", lambda *_: (str(person.kept_in()), "")
    )
    monkeypatch.setattr("ui.dialogs.files.QFileDialog.getExistingDirectory", lambda *_: str(person.kept_in()))
    monkeypatch.setattr(opened.session, "_today", lambda: person.day)
    opened.session.look(None)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    return person


@pytest.fixture(scope="session")
def filled_in(example_source: Path, tmp_path_factory: pytest.TempPathFactory) -> Returned:
    """Return what a hundred people sent back, saved by LibreOffice where it is installed; made once."""
    place = tmp_path_factory.mktemp("filled in")
    with pytest.MonkeyPatch.context() as patch:
        return hundred_and_seven(Path(shutil.copy(example_source, place)), place, patch)


@pytest.fixture
def returned(filled_in: Returned, monkeypatch: pytest.MonkeyPatch) -> Returned:
    """Return what comes back of the first round that is opened in the example network."""
    asks_by_known_codes(monkeypatch)
    return filled_in
