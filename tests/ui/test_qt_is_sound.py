"""The Qt that is installed: one version of it loses references to None and dies after some thousand calls."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_none_keeps_its_references_over_a_thousand_calls(qtbot: QtBot) -> None:
    label = QLabel()
    label.setText("once")
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("again")
    after = sys.getrefcount(None)
    label.deleteLater()
    assert after >= before - 50
