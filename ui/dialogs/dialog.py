"""What the dialogs have in common: a heading, a place for a refusal, and the buttons at the foot.

A dialog answers through one classmethod, `ask(...) -> value | None`; a test makes the dialog, fills it in and
takes `value()`, and never `exec`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout

from ui.widgets.marking import button, grown, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FormDialog(QDialog):
    """A form in `form`, a sentence where something is wrong, Cancel and one button that does it."""

    def __init__(self, parent: QWidget | None, title: str, done: str, text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(title, "title"))
        if text:
            column.addWidget(label(text, "muted", wraps=True))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self.form)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        column.addWidget(self._trouble)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.done_button = button(done, self.accept, "primary")
        self.done_button.setDefault(True)
        row.addWidget(self.cancel)
        row.addWidget(self.done_button)
        column.addLayout(row)
        self.setMinimumWidth(grown(self, 460))

    def add(self, title: str, field: QWidget) -> None:
        """Add a line to the form: its words, and the field that they name."""
        field.setAccessibleName(title)
        words = label(title, "")
        words.setBuddy(field)
        self.form.addRow(words, field)

    def show_trouble(self, text: str) -> None:
        """Show what is wrong where it is to be put right."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    @property
    def trouble(self) -> str:
        """Return the sentence that is shown, empty when nothing is wrong."""
        return self._trouble.text() if not self._trouble.isHidden() else ""

    def asked(self) -> bool:
        """Show the dialog and wait; tells whether it was accepted. The dialog is gone afterwards."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted
        finally:
            self.deleteLater()
