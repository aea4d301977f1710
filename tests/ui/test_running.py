"""The window put together anew: in another language or size of text, on the same file, date and page."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from focalnet.network import actions
from tests.ui.conftest import COUNCIL, TODAY, let_go
from ui.app import assemble
from ui.running import Running

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.app import Parts


def test_language_and_size_hold_at_once_on_the_same_network(
    qapp: QApplication, qtbot: QtBot, example: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    font = qapp.font()
    running = Running(qapp, lambda: assemble(qapp, home, family="DejaVu Sans", today=lambda: TODAY))
    renewed: list[Parts] = []
    running.renewed.connect(renewed.append)
    before = running.parts
    before.window.show()
    before.commands.network.open(example)
    before.session.look(COUNCIL)
    before.window.go("history")
    before.commands.program.preferences("look")
    dialog = before.commands.program._preferences
    assert dialog is not None
    dialog.program.choose_language("fr")
    qtbot.waitUntil(lambda: len(renewed) == 1)
    after = running.parts
    assert after is not before
    assert after.labels.language == "fr"
    assert after.session.file.path == example
    assert after.session.as_at == COUNCIL
    assert after.window.place == "history"
    assert after.commands.program.section == "look"
    unit = after.theme.unit
    dialog = after.commands.program._preferences
    assert dialog is not None
    dialog.program.choose_text_size(200)
    qtbot.waitUntil(lambda: len(renewed) == 2)
    assert running.parts.theme.unit == 2 * unit
    dialog = running.parts.commands.program._preferences
    assert dialog is not None
    dialog.program.choose_text_size(100)
    qtbot.waitUntil(lambda: len(renewed) == 3)
    assert running.parts.theme.unit == unit
    running.parts.window.close()
    running.parts.window.deleteLater()
    running.parts.translation.install("en")
    qapp.setFont(font)
    let_go()


def test_words_follow_the_network_that_is_open(opened: Parts, example: Path, tmp_path: Path) -> None:
    actions.rename_in_list(opened.session.file, "expertise", "psea", {"en": "protection from abuse"})
    assert opened.labels.word("expertise", "psea") == "protection from abuse"
    opened.session.file.undo()
    assert opened.labels.word("expertise", "psea") == "PSEA"
    opened.session.file.redo()
    other = shutil.copy(example, tmp_path / "Another.focalnet")
    opened.session.close()
    assert opened.labels.word("expertise", "psea") == "PSEA"
    from pathlib import Path

    opened.commands.network.open(Path(other))
    assert opened.labels.word("expertise", "psea") == "protection from abuse"


def test_dense_rows_and_chosen_backups(tmp_path: Path, qapp: QApplication) -> None:
    from ui.settings import Settings
    from ui.theme import Theme

    font = qapp.font()
    assert Theme(qapp, dense=True).row < Theme(qapp).row
    settings = Settings(tmp_path)
    settings.put("text_size", 1000)
    settings.put("backups_folder", "relative")
    settings.put("scheme", "light")
    assert (settings.text_size, settings.backups, settings.dark) == (200, tmp_path / "backups", False)
    qapp.setFont(font)
