"""A block from a spreadsheet, shown before it is pasted: every cell old and new, what is refused and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.dialog import FormDialog
from ui.models.paste_model import PasteModel
from ui.numbers import number
from ui.widgets.marking import label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from focalnet.network.cells import BlockPlan
    from ui.labels import Labels
    from ui.theme import Theme

_WIDTHS = (170, 190)
_WIDTH = 700
_ROWS = 8  # as many as are seen at once
_WHY = 40


class PasteDialog(FormDialog):
    """Nothing is changed until the button is pressed; then everything that can be is, in one step."""

    def __init__(
        self, parent: QWidget | None, plan: BlockPlan, labels: Labels, theme: Theme, places: Mapping[str, str]
    ) -> None:
        super().__init__(
            parent, self.tr("Paste"), self.tr("Paste {count} cells").format(count=number(len(plan.changed)))
        )
        self.model = PasteModel(plan, labels, places)
        self.table = Table(theme, self.tr("What would change"))
        self.table.setModel(self.model)
        self.table.set_widths(_WIDTHS[0], *[_WIDTHS[1]] * len(plan.facts))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMinimumWidth(min(theme.px(_WIDTH), self.table.horizontalHeader().length()))
        self.table.setFixedHeight(self._height(self.model.rowCount()))
        self.table.setSelectionBehavior(Table.SelectionBehavior.SelectItems)
        self.why = label("", "error", wraps=True)
        if plan.refused:
            self.why.setMinimumHeight(theme.px(_WHY))
        for part in (label(self._summary(plan), "", wraps=True), self.table, self.why):
            self.form.addRow(part)
        self.done_button.setEnabled(bool(plan.changed))
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.setCurrentIndex(self.model.first_refused())
        self.table.setFocus()

    def _height(self, rows: int) -> int:
        """Return the height of so many rows and their titles; of more than a few they scroll."""
        head = self.table.horizontalHeader().sizeHint().height()
        each = self.table.verticalHeader().defaultSectionSize()
        wide = self.table.horizontalHeader().length() > self.table.minimumWidth()
        bar = self.table.horizontalScrollBar().sizeHint().height() if wide else 0
        return head + min(rows, _ROWS) * each + bar + 2

    def _summary(self, plan: BlockPlan) -> str:
        rows = len({cell.appointment for cell in plan.changed})
        parts = [
            self.tr("{cells} cells in {rows} rows would change.").format(
                cells=number(len(plan.changed)), rows=number(rows)
            )
        ]
        if plan.refused:
            refused = self.tr("{count} cannot be taken and stay as they are: choose one to see why.")
            parts.append(refused.format(count=number(len(plan.refused))))
        if plan.left_over:
            over = self.tr("{count} lie beyond the end of the list.")
            parts.append(over.format(count=number(plan.left_over)))
        return " ".join(parts)

    def _on_current(self, index: QModelIndex) -> None:
        self.why.setText(self.model.why(index) if index.isValid() else "")

    @classmethod
    def ask(
        cls, parent: QWidget, plan: BlockPlan, labels: Labels, theme: Theme, places: Mapping[str, str]
    ) -> bool | None:
        """Show the plan; True where it is to be pasted, None when the user thinks better of it."""
        dialog = cls(parent, plan, labels, theme, places)
        return dialog.asked() or None
