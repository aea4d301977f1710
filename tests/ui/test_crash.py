"""A fault of the program: the network is closed, the report holds nothing of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from ui.crash import CrashReports, report
from ui.dialogs.crash_report import CrashDialog

if TYPE_CHECKING:
    import pytest

    from ui.app import Parts


NAME = "Aïssatou Bah, a.bah@example.org"


def fail(text: str) -> None:
    raise ValueError(text)


def fault() -> ValueError:
    try:
        fail(NAME)
    except ValueError as error:
        return error
    raise AssertionError


def test_report_tells_versions_and_trace_and_no_data() -> None:
    said = report(fault())
    assert "ValueError" in said
    assert "test_crash.py" in said
    assert "Python" in said
    assert "Bah" not in said


def test_fault_closes_the_network_and_shows_the_report(
    opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[CrashDialog] = []

    def _keep(dialog: CrashDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(CrashDialog, "exec", _keep)
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    file = opened.session.file
    error = fault()
    with CrashReports(opened.session, opened.window):
        sys.excepthook(type(error), error, error.__traceback__)
    assert file.closed
    assert len(shown) == 1
    shown[0].copy()
    shown[0].deleteLater()
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_hook_is_given_back(opened: Parts) -> None:
    before = sys.excepthook
    with CrashReports(opened.session, opened.window):
        assert sys.excepthook is not before
    assert sys.excepthook is before


def test_interruption_from_the_keyboard_is_no_fault(opened: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    with CrashReports(opened.session, opened.window):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert opened.session.is_open
