"""When the program itself is wrong: the file is closed safely, and a report that can be copied is shown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from ui.session import Session


class CrashReports:
    """Catches, while it is entered, every exception that nothing else caught."""

    def __init__(self, session: Session, frame: QWidget) -> None:
        self._session = session
        self._frame = frame
        self._before = sys.excepthook
        self._telling = False

    def follow(self, session: Session, frame: QWidget) -> None:
        """Look after another session and window from now on."""
        self._session, self._frame = session, frame

    def __enter__(self) -> Self:
        """Begin to catch."""
        sys.excepthook = self._on_exception
        return self

    def __exit__(self, *_: object) -> None:
        """Let exceptions go their usual way again."""
        sys.excepthook = self._before

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, error, trace)
        if self._telling or issubclass(kind, KeyboardInterrupt):
            return
        self._telling = True
        self._session.close()
        from ui.dialogs.crash_report import (
            CrashDialog,
        )  # what is hoped never to be needed is loaded when it is

        CrashDialog(self._frame, report(error)).exec()
        self._telling = False


def report(error: BaseException) -> str:
    """Return what a developer needs: versions and the trace, without any data of the network."""
    import platform
    import traceback

    from PySide6.QtCore import qVersion

    import focalnet

    where = f"focalnet {focalnet.__version__} · Python {platform.python_version()} · Qt {qVersion()}"
    trace = "".join(traceback.format_tb(error.__traceback__))
    # The exception's own text may quote a cell or a name; its kind is what is needed.
    return f"{where} · {platform.platform()}\n\n{trace}{type(error).__name__}"
