"""What an answer may be: the ends of a number, a scale or a date, or for experts an expression."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from focalnet.problems import Refused
from focalnet.surveys.questionnaire.parameters import range_of, with_ends
from focalnet.surveys.questionnaire.simple_rules import (
    DATED,
    MEASURED,
    Between,
    between,
    between_days,
    between_expression,
)
from ui.dialogs.typed_field import TypedField
from ui.pages.surveys.designer.day_ends import DayEnds
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Item
    from ui.desk import Desk


class LimitsPart(QWidget):
    """Two ends for numbers, scales and dates; an expression where ends are none or not enough."""

    changed = Signal(str, object)  # part (`constraint`, `parameters`), what it is now
    refused = Signal(str)  # why what was typed is not taken

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Item | None = None
        self._expert = ""  # the key of the question whose expression is written by hand
        self.least, self.most = TypedField(desk.labels), TypedField(desk.labels)
        self.text = TypedField(desk.labels)
        self.text.setPlaceholderText(". >= 0 and . <= 100")
        for field, name in (
            (self.least, self.tr("The least that is allowed")),
            (self.most, self.tr("The most that is allowed")),
            (self.text, self.tr("Allowed if, as an expression")),
        ):
            field.setAccessibleName(name)
        self.days = DayEnds(desk.labels, desk.session.today)
        self.other = button(self.tr("An expression…"), self._begin_expression, "link")
        self._ends = QWidget()
        row = QHBoxLayout(self._ends)
        row.setContentsMargins(0, 0, 0, 0)
        for words, part in ((self.tr("from"), self.least), (self.tr("to"), self.most)):
            row.addWidget(label(words, "muted"))
            row.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._ends)
        column.addWidget(self.days)
        column.addWidget(self.other)
        column.addWidget(self.text)
        for field in (self.least, self.most):
            field.editingFinished.connect(self._on_ends)
        self.text.editingFinished.connect(self._on_text)
        self.days.changed.connect(lambda now: self.changed.emit("constraint", now))
        self.days.refused.connect(self.refused)

    def show_item(self, item: Item) -> None:
        """Show what the answer to a question may be."""
        if self._shown is None or self._shown.key != item.key:
            self._expert = ""
        self._shown = item
        ends = self._ends_of(item)
        days = between_days(item.constraint) if item.type in DATED else None
        by_hand = (ends is None and days is None) or bool(self._expert)
        self._ends.setVisible(ends is not None and not by_hand)
        self.days.setVisible(days is not None and not by_hand)
        self.other.setVisible(item.type in MEASURED | DATED and not by_hand)
        self.text.setVisible(by_hand or (item.type == "range" and bool(item.constraint)))
        self.text.setText(item.constraint)
        self.least.setText(ends.least if ends else "")
        self.most.setText(ends.most if ends else "")
        if days is not None:
            self.days.show_days(days)

    def _ends_of(self, item: Item) -> Between | None:
        if item.type == "range":
            scale = range_of(item)
            return Between(f"{scale.first:g}", f"{scale.last:g}")
        return between(item.constraint) if item.type in MEASURED else None

    def _on_ends(self) -> None:
        item = self._shown
        if item is None:
            return
        ends = Between(self.least.text(), self.most.text())
        if ends == self._ends_of(item):
            self.refused.emit("")
            return
        try:
            part = "parameters" if item.type == "range" else "constraint"
            now = with_ends(item, ends) if item.type == "range" else between_expression(ends)
        except Refused as refused:
            self.refused.emit(self._desk.labels.problem(refused.problem))
        else:
            if now != getattr(item, part):
                self.changed.emit(part, now)

    def _on_text(self) -> None:
        if self._shown is not None and self.text.value() != self._shown.constraint:
            self.changed.emit("constraint", self.text.value())

    def _begin_expression(self) -> None:
        if self._shown is not None:
            self._expert = self._shown.key
            self.show_item(self._shown)
            self.text.setFocus()
