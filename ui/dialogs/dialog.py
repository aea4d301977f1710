"""What the dialogs have in common: a heading, a place for a refusal, and the buttons at the foot.

A dialog answers through one classmethod, `ask(...) -> value | None`; a test makes the dialog, fills it in and
takes `value()`, and never `exec`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.room import room_on_screen
from ui.dialogs.typed_field import TypedField
from ui.widgets.card import Scrolled
from ui.widgets.marking import button, grown, label, tell, told

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


_MARGIN = 24
_RING = 2  # the place of the focus ring round what scrolls


class _Area(Scrolled):
    """Holds the form; scrolls only where the screen is lower than the form is high."""

    def __init__(self, inside: QVBoxLayout, name: str) -> None:
        holder = QWidget()
        self._column = inside
        self._outer = outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(inside)
        outer.addStretch(1)
        super().__init__(holder, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def measure_anew(self) -> None:
        """Let go of what was measured before words changed: Qt would do so only when it comes round to it."""
        self._outer.activate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the whole form, its wrapped lines as high as they are at its width."""
        self._column.invalidate()
        hint = self._column.totalSizeHint()
        width = max(hint.width(), self.window().minimumWidth() - 2 * _MARGIN)
        high = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else hint.height()
        return QSize(width + _RING, high + _RING)

    def minimumSizeHint(self) -> QSize:
        """Keep the width, with a scroll bar beside it; in height give way."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._column.totalMinimumSize().width() + bar, 80)


class FormDialog(QDialog):
    """A form in `form`, a sentence where something is wrong, Cancel and one button that does it."""

    def __init__(self, parent: QWidget | None, title: str, done: str, text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(label(title, "title", wraps=True))
        if text:
            column.addWidget(label(text, "muted", wraps=True))
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(0, 0, 0, 4)
        self.inside.setSpacing(12)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(24)
        self.inside.addLayout(self._columns)
        self.form = self.add_column()
        self._area = _Area(self.inside, title)
        column.addWidget(self._area, 1)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        column.addWidget(self._trouble)
        self.buttons = row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.done_button = button(done, self.accept, "primary")
        self.done_button.setDefault(True)
        row.addWidget(self.cancel)
        row.addWidget(self.done_button)
        column.addLayout(row)
        self.setMinimumWidth(grown(self, 460))

    def px(self, size: int) -> int:
        """Return a size given for 13 px text, in the pixels of the text that the dialog has."""
        return grown(self, size)

    def add(self, title: str, field: QWidget, form: QFormLayout | None = None) -> None:
        """Add a line to the form, or to one of its columns: its words, and the field that they name."""
        field.setAccessibleName(title)
        words = label(title, "")
        words.setBuddy(field)
        (form or self.form).addRow(words, field)
        if isinstance(field, TypedField):
            field.told.connect(self.show_trouble)

    def add_column(self) -> QFormLayout:
        """Add a column of lines beside those there are."""
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._columns.addLayout(form, 1)
        return form

    def stand_wide(self, width: int) -> None:
        """Be that wide, for 13 px text; where the screen is not, put the columns below each other."""
        if self.px(width) <= room_on_screen(self).width():
            self.setMinimumWidth(self.px(width))
        else:
            self._columns.setDirection(QHBoxLayout.Direction.TopToBottom)

    def fit(self) -> None:
        """Take the room that the form needs, as far as the screen has it; the rest scrolls."""
        self._area.measure_anew()
        room = room_on_screen(self)
        wanted = self.sizeHint().expandedTo(self.minimumSizeHint())
        if self.isVisible():  # what is looked at grows, and never shrinks under the hand
            wanted = wanted.expandedTo(self.size())
        self.resize(wanted.boundedTo(room))
        self._area.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the form needs."""
        self.fit()
        super().showEvent(event)

    def show_trouble(self, text: str) -> None:
        """Show what is wrong where it is to be put right."""
        tell(self._trouble, text)

    @property
    def trouble(self) -> str:
        """Return the sentence that is shown, empty when nothing is wrong."""
        return told(self._trouble)

    def asked(self) -> bool:
        """Show the dialog and wait; tells whether it was accepted. The dialog is gone afterwards."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted
        finally:
            self.deleteLater()
