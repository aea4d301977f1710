"""Taking an older step back when some of its records changed later: which, how, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.dialog import FormDialog
from ui.facts import shown, title
from ui.labels import capital
from ui.numbers import number
from ui.widgets.card import Scrolled
from ui.widgets.marking import label

if TYPE_CHECKING:
    from focalnet.network.history import MovedFact, MovedRecord, Reverting
    from ui.labels import Labels

_SHOWN = 50


class RevertDialog(FormDialog):
    """Shows each record in the way; its button takes back the rest of the step, where there is a rest."""

    def __init__(self, parent: QWidget | None, reverting: Reverting, said: str, labels: Labels) -> None:
        super().__init__(parent, self.tr("Take back a step"), self.tr("Take back the rest"), said)
        self._labels = labels
        self._reverting = reverting
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(label(self._why(), wraps=True))
        for record in reverting.moved[:_SHOWN]:
            self._add(column, record)
        if (more := len(reverting.moved) - _SHOWN) > 0:
            column.addWidget(label(self.tr("{count} more…").format(count=number(more)), "muted"))
        column.addStretch(1)
        area = Scrolled(inside, self.tr("Records that changed later"))
        area.setMinimumHeight(self.fontMetrics().height() * 14)
        self.form.addRow(area)
        self.form.addRow(label(self._what_can_be_done(), wraps=True))
        self.done_button.setVisible(reverting.rest)
        self.setMinimumWidth(self.fontMetrics().height() * 34)
        area.fit()

    @classmethod
    def ask(cls, parent: QWidget, reverting: Reverting, said: str, labels: Labels) -> bool | None:
        """Show what stands in the way; True to take back the rest, None to leave it all."""
        return True if cls(parent, reverting, said, labels).asked() else None

    def _why(self) -> str:
        if len(self._reverting.moved) == 1:
            return self.tr("One record stands in the way, because of what happened after this step:")
        count = number(len(self._reverting.moved))
        text = self.tr("{count} records stand in the way, because of what happened after this step:")
        return text.format(count=count)

    def _what_can_be_done(self) -> str:
        left, records = self._reverting.left, self._reverting.records
        if not self._reverting.rest:
            return self.tr(
                "Nothing else of this step could be taken back. Take the later steps back first, "
                "or correct the records by hand."
            )
        text = self.tr("{taken} of {all} records can be taken back; the others stay as they are now.")
        return text.format(taken=number(records - left), all=number(records))

    def _add(self, column: QVBoxLayout, record: MovedRecord) -> None:
        column.addSpacing(8)
        column.addWidget(label(record.name, "heading", wraps=True))
        reason = self._labels.word("conflict_reason", record.reason)
        kind = self._labels.word("record", record.table)
        column.addWidget(label(f"{kind} · {reason}", "muted", wraps=True))
        for fact in record.facts:
            column.addWidget(label(self._line(fact, removes=record.removes), wraps=True))
        if record.removes:
            column.addWidget(label(self.tr("Taking the step back would remove it."), "warning", wraps=True))

    def _line(self, fact: MovedFact, *, removes: bool) -> str:
        now = shown(self._labels, fact.fact, fact.now)
        if removes:
            return self.tr("{fact}: now {now}").format(fact=capital(title(fact.fact)), now=now)
        text = self.tr("{fact}: now {now}, would become {before}")
        before = shown(self._labels, fact.fact, fact.would_be)
        return text.format(fact=capital(title(fact.fact)), now=now, before=before)
