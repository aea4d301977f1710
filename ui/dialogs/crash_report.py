"""What is shown when the program itself is wrong: that the work is safe, and the report to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from ui.dialogs.room import take_size
from ui.widgets.marking import button, grown, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CrashDialog(QDialog):
    """Says that the fault is the program's, that the work is safe, and offers the report to copy."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        take_size(self, grown(self, 640), grown(self, 420))
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
