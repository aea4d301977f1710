"""What is done to the cells of the list: corrected, cleared, filled down, pasted; each in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from focalnet.network.cells import Cell, apply_block, correct_cells, fill_down, plan_block
from ui.facts import title
from ui.models.editing import correct
from ui.refusals import RefusalsTold
from ui.widgets.cell_editors import cell_reader
from ui.widgets.roster_delegate import RosterDelegate
from ui.widgets.roster_table import PAD

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QItemSelectionRange
    from PySide6.QtWidgets import QWidget

    from focalnet.network.cells import BlockPlan
    from focalnet.network.listing import RosterRow
    from ui.labels import Labels
    from ui.models.roster_model import RosterModel
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme
    from ui.widgets.roster_table import RosterTable


class RosterCells(QObject):
    """Works on the current cell and the chosen rows of a table; says what was done, or why not."""

    corrected = Signal(str, str, str)  # what was done; of one cell, its appointment and its fact
    refused = Signal(str)

    def __init__(
        self, frame: QWidget, session: Session, labels: Labels, theme: Theme, names: PlaceNames
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session
        self._labels = labels
        self._theme = theme
        self._names = names
        self._table: RosterTable
        self._model: RosterModel

    def work_on(self, table: RosterTable, model: RosterModel) -> None:
        """Take the table and the model that are worked on."""
        self._table, self._model = table, model
        self._delegate = RosterDelegate(self._theme, self._session, self._labels, pad=PAD)
        table.setItemDelegate(self._delegate)
        table.clear_requested.connect(self.clear)
        self._delegate.left.connect(table.go_by)
        self._delegate.refused.connect(table.tell)
        self.refused.connect(table.tell)

    def edit(self, row: RosterRow, fact: str, value: Any) -> None:
        """Correct one cell."""
        self._do(lambda: correct(self._session.file, row, fact, value), row.appointment_id, fact)

    def clear(self) -> None:
        """Empty the cells of the current column in the chosen rows; where unknown is a value, it is that."""
        fact, chosen = self._table.current_fact(), self.chosen()
        if not self._model.editable or not chosen:
            return

        def emptied() -> None:
            value = cell_reader(self._session, self._labels).read(fact, "")
            correct_cells(self._session.file, [Cell(each, fact, value) for each in chosen], "roster.clear")

        self._do(emptied)

    def fill_down(self) -> None:
        """Give the chosen rows the value of the first of them in the current column."""
        fact, chosen = self._table.current_fact(), self.chosen()
        if len(chosen) > 1:
            self._do(lambda: fill_down(self._session.file, chosen, [fact]))

    def paste(self, text: str, html: str = "") -> None:
        """Paste a block at the current cell: into one row at once, into several after it was shown."""
        from focalnet.network.clipboard import block_from, without_headers

        facts = self._table.facts_from(self._table.current_fact())
        block = without_headers(block_from(text, html), [title(fact) for fact in facts])
        if not block or not self._model.editable:
            return
        with RefusalsTold(self._labels, self.refused.emit):
            plan = self._planned(facts, block)
            if len(plan.rows) > 1 or len(plan.refused) > 1 or plan.left_over:
                self._ask(plan)
                return
            for cell in plan.refused:
                if cell.problem is not None:
                    self.refused.emit(self._labels.problem(cell.problem))
            if plan.changed:
                self._do(lambda: apply_block(self._session.file, plan))

    def chosen(self) -> list[str]:
        """Return the appointments of the chosen rows, in the order shown."""
        # Rows are chosen whole; to ask for them as such would ask every cell of theirs, at every key pressed.
        blocks = self._table.selectionModel().selection()
        rows = {row for at in range(blocks.size()) for row in _rows(blocks.at(at))}
        return [self._model.ids()[row] for row in sorted(rows)]

    def _planned(self, facts: Sequence[str], block: Sequence[Sequence[str]]) -> BlockPlan:
        chosen = self.chosen()
        first = self._table.currentIndex().row()
        ids = chosen if len(block) == 1 else self._model.ids()[first : first + len(block)]
        rows = self._session.listing.rows(ids, self._labels.language, self._session.as_at)
        reader = cell_reader(self._session, self._labels)
        return plan_block(self._session.file, rows, facts, block, reader=reader, shown=self._model.text)

    def _ask(self, plan: BlockPlan) -> None:
        from ui.dialogs.paste import PasteDialog

        if PasteDialog.ask(self._frame, plan, self._labels, self._theme, self.places()):
            self._do(lambda: apply_block(self._session.file, plan))

    def places(self) -> Mapping[str, str]:
        """Return the names of countries by code and of offices by id."""
        from focalnet.network import records

        offices = {office.id: office.name for office in records.offices(self._session.file)}
        return {**self._names.countries(), **offices}

    def _do(self, change: Callable[[], object], appointment: str = "", fact: str = "") -> None:
        before = self._session.steps
        with RefusalsTold(self._labels, self.refused.emit):
            change()
        step = self._session.undoable()
        if step is not None and self._session.steps > before:
            self.corrected.emit(self._labels.done(step), appointment, fact)


def _rows(block: QItemSelectionRange) -> range:
    return range(block.top(), block.bottom() + 1)
