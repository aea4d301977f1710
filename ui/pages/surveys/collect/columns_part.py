"""What each column of an online export holds, and the place to say otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from focalnet.network.roster.values.days import Order
from focalnet.surveys.exports import Part
from ui.dialogs.fields import ChoiceField
from ui.facts import NOTHING
from ui.labels import capital
from ui.models.sorted_lines import SortedLines, sortable
from ui.pages.surveys.part import ListPart
from ui.widgets.card import Card
from ui.widgets.cell import Face
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from focalnet.surveys.exports import Column, ExportPlan
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.pages.surveys.round_words import RoundWords

_ASIDE = "-"
_UNCLEAR = "date_ambiguous"


class ColumnsPart(ListPart):
    """The columns, those of which nobody knows what they hold first; `decided` tells column and meaning."""

    decided = Signal(str, str)
    order_decided = Signal(str)

    def __init__(self, desk: Desk) -> None:
        titles = (self.tr("Column"), self.tr("Answers"), self.tr("Recognised"))
        super().__init__(desk, "columns", self.tr("Columns of the export"), SortedLines(*titles))
        self.lay_out(200, 220, 200, stretched=1, yielding=(2,))
        self.table.have_lines(2, 0, 1)
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._words: RoundWords | None = None
        self._plan: ExportPlan | None = None
        self.said = label("", "muted", wraps=True)
        self.order = ChoiceField(
            [
                (Order.UNKNOWN.value, self.tr("Day and month in dates: as the export shows")),
                (Order.DAY_FIRST.value, self.tr("Dates: the day first")),
                (Order.MONTH_FIRST.value, self.tr("Dates: the month first")),
            ]
        )
        self.order.setAccessibleName(self.tr("Which comes first in dates"))
        self.order.activated.connect(lambda _: self.order_decided.emit(self.order.value()))
        self.above.addWidget(self.said)
        self.above.addWidget(self.order)
        self._pane = Card(self.tr("What the column holds"))
        self._head = label("", "heading", wraps=True)
        self._why = label("", "muted", wraps=True)
        self.meaning = ChoiceField([])
        self.meaning.setAccessibleName(self.tr("What the column holds"))
        self.keep = button(self.tr("It holds this"), self._on_keep, "primary")
        doing = FlowBox()
        doing.flow.addWidget(self.keep)
        for each in (self._head, self._why, self.meaning, doing):
            self._pane.body.addWidget(each)
        self._pane.body.addStretch(1)
        self.put_beside(self._pane, 320)

    def show_export(self, plan: ExportPlan, words: RoundWords) -> None:
        """Show the columns of an export; the one that was chosen stays chosen."""
        self._plan, self._words = plan, words
        chosen = self.current()
        columns = sorted(plan.columns.columns, key=lambda each: each.part is not Part.UNMAPPED)
        self.model.show([self._line(each) for each in columns])
        self.meaning.clear()
        for key, text in self._meanings():
            self.meaning.addItem(text, key)
        unclear = any(one.rule.endswith(_UNCLEAR) for row in plan.rows for one in row.misfits)
        self.order.setVisible(unclear or plan.order is not Order.UNKNOWN)
        self.order.choose(plan.order)
        self._tell()
        self.choose(chosen)
        self._on_chosen()

    def _tell(self) -> None:
        plan, words = self._plan, self._words
        if plan is None or words is None:
            return
        parts = []
        if plan.columns.unmapped:
            names = ", ".join(each.head for each in plan.columns.unmapped)
            parts.append(self.tr("Columns that nobody knows yet: {names}").format(names=names))
        if plan.columns.unanswered:
            names = ", ".join(words.question(key) for key in plan.columns.unanswered)
            parts.append(self.tr("Questions without a column: {names}").format(names=names))
        if plan.left_out:
            parts.append(self.tr("Left out: {names}").format(names=", ".join(plan.left_out)))
        self.said.setText(
            " · ".join(parts) or self.tr("Every column is understood, and every question has one.")
        )

    def _meanings(self) -> list[tuple[str, str]]:
        if self._words is None:
            return []
        who = (
            (f"@{Part.EMAIL}", self.tr("Who answered: the e-mail address")),
            (f"@{Part.NAME}", self.tr("Who answered: the name")),
            (f"@{Part.CODE}", self.tr("Who answered: the code")),
            (_ASIDE, self.tr("Nothing that is kept")),
        )
        asked = self._words.round.questionnaire.questions
        return [*((each.key, self._words.question(each.key)) for each in asked), *who]

    def _line(self, column: Column) -> Line:
        unknown = column.part is Part.UNMAPPED
        how = self.desk.labels.filled("export_how", column.how) if column.how else ""
        meaning = Face(self.tr("unknown"), pill="warning") if unknown else Face(self._holds(column))
        return sortable(str(column.index), (Face(column.head), meaning, Face(how or NOTHING, ink="muted")))

    def _holds(self, column: Column) -> str:
        if self._words is None:
            return ""
        if column.question:
            said = self._words.question(column.question)
            choice = self._words.answer(column.question, column.choice) if column.choice else ""
            return f"{said} · {choice}" if choice else said
        if column.part in {Part.METADATA, Part.ASIDE}:
            return self.tr("left aside")
        return self.tr("who answered")

    def _column(self) -> Column | None:
        columns = self._plan.columns.columns if self._plan else ()
        return next((each for each in columns if str(each.index) == self.current()), None)

    def _on_chosen(self) -> None:
        column = self._column()
        self._pane.setVisible(column is not None)
        if column is None:
            return
        self._head.setText(column.head or NOTHING)
        how = self.desk.labels.filled("export_how", column.how) if column.how else ""
        self._why.setText(capital(how) or self.tr("Nothing tells what it holds."))
        self.meaning.choose(column.question or (f"@{column.part}" if self._tells_who(column) else _ASIDE))

    def _tells_who(self, column: Column) -> bool:
        return column.part in {Part.EMAIL, Part.NAME, Part.CODE}

    def _on_keep(self) -> None:
        column = self._column()
        if column is not None and self.meaning.value():
            from focalnet.sheets import column_name

            self.decided.emit(column.head or column_name(column.index), self.meaning.value())
