"""The history as a table: a line for each day and below it its steps, read when they are seen."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.dates import parse_iso
from ui.numbers import number
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import FoundStep, NetworkFile, StepRecord
    from ui.labels import Labels

_BLOCK = 100
_KEPT = 40  # blocks
_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Days and steps, the latest first, with the columns when, what, who and how many rows."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._file: NetworkFile | None = None
        self._lines: list[int] = []  # the number of a step, or of a day counted down from -1
        self._days: list[tuple[str, int]] = []  # each with its steps
        self._rows: dict[int, int] = {}
        self._blocks: dict[int, dict[int, StepRecord]] = {}
        self._undone: dict[int, str] = {}

    def show(self, file: NetworkFile, found: Sequence[FoundStep]) -> None:
        """Show steps, which come latest first."""
        self.beginResetModel()
        self._file = file
        self._lines, self._days, self._blocks, self._undone = [], [], {}, {}
        for day, steps in groupby(found, key=lambda step: step.day):
            numbers = [step.id for step in steps]
            self._days.append((day, len(numbers)))
            self._lines.append(-len(self._days))
            self._lines += numbers
        self._rows = {line: row for row, line in enumerate(self._lines)}
        self.endResetModel()

    def step(self, row: int) -> StepRecord | None:
        """Return the step of a row; None for a day, or where the network has been closed."""
        line = self._lines[row]
        if line < 0 or self._file is None or self._file.closed:
            return None
        block = row // _BLOCK
        if block not in self._blocks:
            if len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
            numbers = [each for each in self._lines[block * _BLOCK : (block + 1) * _BLOCK] if each > 0]
            self._blocks[block] = {step.id: step for step in self._file.numbered_steps(numbers)}
        return self._blocks[block].get(line)

    def row_of(self, step: int) -> int:
        """Return the row of a step, -1 if it is not among those shown."""
        return self._rows.get(step, -1)

    def first_step(self) -> int:
        """Return the row of the latest step, -1 where none is shown."""
        return 1 if self._lines else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many days and steps there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let days be passed over."""
        if index.isValid() and self._lines[index.row()] < 0:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or section > 3:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 3:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("When"), self.tr("What was done"), self.tr("Who"), self.tr("Records"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 3:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: days stand out, steps that were undone stand back."""
        text = self._text(row, column)
        if self._lines[row] < 0:
            return Face(text, strong=True)
        step = self.step(row)
        quiet = column != 1 or step is None or step.undone_by is not None
        return Face(text, ink="muted" if quiet else "text", right=column == 3)

    def moment(self, step: StepRecord) -> str:
        """Return the day and the time here at which a step was made."""
        here = step.at.astimezone()
        return self.tr("{date}, {time}").format(date=self._labels.date(here.date()), time=f"{here:%H:%M}")

    def undone(self, step: StepRecord) -> str:
        """Return who undid a step and when; empty for one that is in force."""
        by_step = step.undone_by
        if by_step is None or self._file is None or self._file.closed:
            return ""
        if by_step not in self._undone:
            by = self._file.step_of(by_step)
            said = self.tr("undone by {who}, {moment}") if by.actor else self.tr("undone, {moment}")
            self._undone[by_step] = said.format(who=by.actor, moment=self.moment(by))
        return self._undone[by_step]

    def _text(self, row: int, column: int) -> str:
        line = self._lines[row]
        if line < 0:
            return self._day_text(*self._days[-line - 1], column)
        step = self.step(row)
        if step is None:
            return ""
        if column == 0:
            return f"{step.at.astimezone():%H:%M}"
        if column == 1:
            said, undone = self._labels.step(step), self.undone(step)
            return self.tr("{step} – {undone}").format(step=said, undone=undone) if undone else said
        return step.actor if column == 2 else number(step.rows)

    def _day_text(self, day: str, count: int, column: int) -> str:
        if column != 1:
            return ""
        said = self.tr("{day} · 1 step") if count == 1 else self.tr("{day} · {count} steps")
        return said.format(day=self._labels.date(parse_iso(day)), count=number(count))
