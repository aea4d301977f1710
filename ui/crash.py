"""When the program itself is wrong: the file is closed safely, and a report that can be copied is shown."""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

import focalnet
from ui.widgets.marking import button, label

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
        CrashDialog(self._frame, report(error)).exec()
        self._telling = False


def report(error: BaseException) -> str:
    """Return what a developer needs: versions and the trace, without any data of the network."""
    where = f"focalnet {focalnet.__version__} · Python {platform.python_version()} · Qt {qVersion()}"
    trace = "".join(traceback.format_tb(error.__traceback__))
    # The exception's own text may quote a cell or a name; its kind is what is needed.
    return f"{where} · {platform.platform()}\n\n{trace}{type(error).__name__}"


class CrashDialog(QDialog):
    """Says that the fault is the program's, that the work is safe, and offers the report to copy."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        said = self.tr(
            "This is a fault of the program, not of yours. The network was closed safely: every finished "
            "step is in the file. You can open it again. The report below holds no names; please send it on."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "name"))
        column.addWidget(label(said, wraps=True))
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Copy report"), self.copy))
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept, "primary"))
        column.addLayout(row)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())
