"""What stands in a field is read as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from ui.widgets.plain_text import one_line, written_in

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("text", ["", "un\ndeux", "combien\u00a0?", "dix\u202f; onze\n\ndouze"])
def test_a_text_is_read_as_it_was_put(qtbot: QtBot, text: str) -> None:
    field = QPlainTextEdit(text)
    qtbot.addWidget(field)
    assert written_in(field) == text


def test_one_line_keeps_what_must_not_break() -> None:
    assert one_line("  combien\u00a0?\n deux \t mots ") == "combien\u00a0? deux mots"
