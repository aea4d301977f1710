"""Surveys and their rounds as a table: state, due date, how many were asked and how many answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.surveys.standing import Standing, State
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ui.labels import Labels

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NAME, SURVEY, STATE, DUE, ASKED, ANSWERED = range(6)
_PILLS = {State.OPEN: "accent", State.OVERDUE: "warning"}


class RoundModel(QAbstractTableModel):
    """Surveys that were never fielded, then the rounds, those opened last first."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._rows: list[Standing] = []
        self._states: list[State] = []

    def show(self, rows: Sequence[Standing], today: date) -> None:
        """Show how surveys and rounds stand on a day."""
        self.beginResetModel()
        self._rows = list(rows)
        self._states = [row.state(today) for row in rows]
        self.endResetModel()

    def standing(self, row: int) -> Standing:
        """Return the survey or round of a row."""
        return self._rows[row]

    def row_of(self, survey: str, round_id: str = "") -> int:
        """Return the row of a round, or of a survey without one; -1 where it is not listed."""
        for place, row in enumerate(self._rows):
            if (row.round.id == round_id) if row.round else (not round_id and row.survey == survey):
                return place
        return -1

    def share(self, row: int) -> float | None:
        """Return which share of those asked answered, None where nobody was."""
        listed = self._rows[row]
        return listed.of_asked / listed.invited if listed.invited else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else ANSWERED + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= ANSWERED:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ASKED:
            return _RIGHT
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                *(self.tr("Round"), self.tr("Survey"), self.tr("State")),
                *(self.tr("Due"), self.tr("Asked"), self.tr("Answered")),
            )[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in {NAME, SURVEY}:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ASKED:
            return _RIGHT
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: the state is a pill, what is past its due date warns."""
        text, state = self._text(row, column), self._states[row]
        if column == STATE:
            return Face(text, pill=_PILLS.get(state, "plain"))
        if column == DUE and state is State.OVERDUE:
            return Face(text, ink="warning")
        fielded = self._rows[row].round is not None
        return Face(
            text,
            ink="text" if column == NAME else "muted",
            strong=column == NAME and fielded,
            right=column == ASKED,
        )

    def _text(self, row: int, column: int) -> str:
        listed, labels = self._rows[row], self._labels
        if column == STATE:
            return labels.capital("round_state", self._states[row])
        if listed.round is None:
            return (listed.survey_name, self._questions(listed))[column] if column <= SURVEY else ""
        if column == ANSWERED:
            return labels.number(listed.answered) if not listed.invited else self._rate(listed)
        due = labels.date(listed.round.due) if listed.round.due else ""
        return (listed.round.name, listed.survey_name, "", due, labels.number(listed.invited))[column]

    def _rate(self, listed: Standing) -> str:
        share = self._labels.per_cent(listed.of_asked, listed.invited)
        count = self._labels.number(listed.of_asked)
        return self.tr("{count} · {share} %").format(count=count, share=share)

    def _questions(self, listed: Standing) -> str:
        if listed.questions == 1:
            return self.tr("1 question")
        return self.tr("{count} questions").format(count=self._labels.number(listed.questions))
