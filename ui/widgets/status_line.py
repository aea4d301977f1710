"""The window's foot: what is saved, how far long work is with its cancel, what undo would take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.numbers import number
from ui.widgets.marking import ElidedLabel, label, looking

if TYPE_CHECKING:
    from ui.theme import Theme


class StatusLine(QFrame):
    """Says how things stand."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        looking(self, "foot")
        self.setFixedHeight(theme.px(30))
        self.saved = label("", "muted")
        self.undo = ElidedLabel("", "muted")
        self.undo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.work = label("", "muted")
        self.counts = label("", "muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(theme.px(140))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = looking(QPushButton(self.tr("Cancel")), "link")
        self.cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.saved)
        row.addStretch(1)
        for part in self._of_work():
            part.hide()
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.undo, 4)

    def show_work(self, title: str) -> None:
        """Show that long work has begun; empty means it is over."""
        self.work.setText(title)
        self.progress.setRange(0, 0)
        self.counts.clear()
        for part in self._of_work():
            part.setVisible(bool(title))

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is, with the counts where they are known."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        said = self.tr("{done} of {of}").format(done=number(done), of=number(of)) if of else ""
        self.counts.setText(said)
        self.progress.setAccessibleDescription(said)

    def _of_work(self) -> tuple[QWidget, ...]:
        return (self.work, self.progress, self.counts, self.cancel)
