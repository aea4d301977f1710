"""What a step changed: the old value struck through, the new one beside it; large steps counted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.facts import NOTHING
from ui.models.change_lines import change_lines, group_title, record_title
from ui.numbers import number
from ui.widgets.marking import ElidedButton, button, emptied, label
from ui.widgets.sentence import escape

if TYPE_CHECKING:
    from focalnet.network.history import RecordChange, RowGroup, StepChanges
    from ui.labels import Labels
    from ui.models.change_lines import ChangeLine
    from ui.theme import Theme

# Up to so many records are told at once; of more, groups are counted, and opened so many at a time.
_FEW = 12
_AT_ONCE = 30


class ChangeList(QWidget):
    """A column of records with their changed facts; `resized` when it has become longer or shorter."""

    resized = Signal()

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)

    def show_changes(self, changes: StepChanges | None) -> None:
        """Show the changes of a step; None shows nothing."""
        emptied(self._column)
        groups = changes.groups if changes is not None else []
        few = sum(group.count for group in groups) <= _FEW
        for group in groups:
            if changes is not None:
                part = _Group(self, changes, group, opened=few)
                part.grown.connect(self.resized)
                self._column.addWidget(part)
        self._column.addStretch(1)

    def record(self, record: RecordChange) -> list[QWidget]:
        """Return the lines of one record."""
        name = label(record.name, "heading", wraps=True)
        name.setContentsMargins(0, self._theme.px(6), 0, 0)
        lines = [change_label(self._theme, line) for line in change_lines(record.facts, self._labels)]
        return [name, label(record_title(record, self._labels), "muted", wraps=True), *lines]

    def title(self, group: RowGroup) -> str:
        """Return the words of a group that is counted."""
        return group_title(group, self._labels)


def change_label(theme: Theme, line: ChangeLine) -> QLabel:
    """Return a fact with its old value struck through and the new one beside it."""
    tokens = theme.tokens
    old = new = ""
    if line.before != NOTHING:
        old = f'<s style="color:{tokens.error}">{escape(line.before)}</s> '
    if line.after != NOTHING:
        new = f'<span style="color:{tokens.good}">{escape(line.after)}</span>'
    made = QLabel(f'<span style="color:{tokens.muted}">{escape(line.fact)}</span>&nbsp; {old}{new}')
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setAccessibleName(f"{line.fact}: {line.before} → {line.after}")
    return made


class _Group(QWidget):
    """Records of one kind: all of them, or a line with their count that opens them some at a time."""

    grown = Signal()

    def __init__(self, of: ChangeList, changes: StepChanges, group: RowGroup, *, opened: bool) -> None:
        super().__init__()
        self._of = of
        self._changes = changes
        self._group = group
        self._told = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._head = ElidedButton(self._on_head, "link")
        self._records = QVBoxLayout()
        self._records.setContentsMargins(0, 0, 0, 0)
        self._records.setSpacing(2)
        self._more = button(self.tr("More…"), self._tell_more, "link")
        self._column.addWidget(self._head)
        self._column.addLayout(self._records)
        self._column.addWidget(self._more)
        self._head.setVisible(not opened)
        self._more.hide()
        if opened:
            self._tell_more()
        self._say()

    def _on_head(self) -> None:
        if self._told:
            emptied(self._records)
            self._told = 0
            self._more.hide()
            self.grown.emit()
        else:
            self._tell_more()
        self._say()

    def _tell_more(self) -> None:
        touched = self._changes.rows(self._group)[self._told : self._told + _AT_ONCE]
        for row in touched:
            for part in self._of.record(self._changes.record(self._group, row)):
                self._records.addWidget(part)
                part.show()
        self._told += len(touched)
        left = self._group.count - self._told
        self._more.setText(self.tr("{count} more…").format(count=number(left)))
        self._more.setVisible(left > 0)
        self.grown.emit()

    def _say(self) -> None:
        mark = "▾" if self._told else "▸"
        self._head.setText(f"{mark}  {self._of.title(self._group)}")
        self._head.setAccessibleName(self._of.title(self._group))
