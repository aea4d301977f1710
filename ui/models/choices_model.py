"""A list of choices as a table: a row for each choice, a column for each language; the last row adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.questionnaire import Choice

_Index = QModelIndex | QPersistentModelIndex


class ChoicesModel(QAbstractTableModel):
    """Tells by `worded` what was typed: row (the one behind the last: a new choice), language, words."""

    worded = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[Choice] = ()
        self._languages: Sequence[str] = ()
        self._names: Mapping[str, str] = {}

    def show(self, choices: Sequence[Choice], languages: Mapping[str, str]) -> None:
        """Show the choices of a list as they are now; languages with what they are called."""
        self.beginResetModel()
        self._choices, self._languages, self._names = choices, tuple(languages), languages
        self.endResetModel()

    def column_of(self, language: str) -> int:
        """Return the column of a language."""
        return self._languages.index(language)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are: one more than choices."""
        return 0 if parent.isValid() else len(self._choices) + bool(self._languages)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many languages there are."""
        return 0 if parent.isValid() else len(self._languages)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a language; as a tip, the one that the sheet gives it."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._languages):
            return None
        language = self._languages[section]
        said = {Qt.ItemDataRole.DisplayRole: self._names[language], Qt.ItemDataRole.ToolTipRole: language}
        return said.get(Qt.ItemDataRole(role))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        if not index.isValid():
            return super().flags(index)
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a choice in a language."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole:
            return self._said(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.face(index.row(), index.column()).text
        if role == Qt.ItemDataRole.ToolTipRole and index.row() < len(self._choices):
            return self._choices[index.row()].name
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the table is shown anew by whoever takes it."""
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or words == self._said(index.row(), index.column()):
            return False
        self.worded.emit(index.row(), self._languages[index.column()], words)
        return True

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: words that are missing warn."""
        if row == len(self._choices):
            return Face(self.tr("Add a choice…"), ink="muted") if column == 0 else Face("")
        said = self._said(row, column)
        return Face(said) if said else Face(self.tr("missing"), ink="warning")

    def _said(self, row: int, column: int) -> str:
        if row >= len(self._choices):
            return ""
        return self._choices[row].labels.get(self._languages[column], "")
