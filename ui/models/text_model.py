"""Texts that people wrote: what, tagged with what, by whom, or whether it may go out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.results.texts import Written

_ROLES = Qt.ItemDataRole
_TEXT = frozenset({_ROLES.DisplayRole, _ROLES.AccessibleTextRole, _ROLES.ToolTipRole})
_Index = QModelIndex | QPersistentModelIndex
TEXT, TAGS, NAME = range(3)


class TextModel(QAbstractTableModel):
    """Three columns; in a confidential round the last says whether a text was released."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: Sequence[Written] = ()
        self._confidential = False

    def show(self, texts: Sequence[Written], *, confidential: bool) -> None:
        """Show these texts; where only tags changed, the lines stay."""
        same = [each.response for each in texts] == [each.response for each in self._texts]
        if same and confidential == self._confidential and texts:
            self._texts = texts
            self.dataChanged.emit(self.index(0, 0), self.index(len(texts) - 1, NAME))
            return
        self.beginResetModel()
        self._texts, self._confidential = texts, confidential
        self.endResetModel()

    def text(self, row: int) -> Written:
        """Return the text of a line."""
        return self._texts[row]

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        words = self._words(row, column)
        if column == TAGS and words:
            return Face(words, pill="accent")
        if column == NAME and self._confidential:
            return Face(words, pill="plain" if self._texts[row].released else "warning")
        return Face(words, ink="muted" if column == NAME else "text")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many texts there are."""
        return 0 if parent.isValid() else len(self._texts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return three."""
        return 0 if parent.isValid() else NAME + 1

    def data(self, index: _Index, role: int = _ROLES.DisplayRole) -> Any:
        """Return the words of a cell."""
        return self._words(index.row(), index.column()) if index.isValid() and role in _TEXT else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole) -> Any:
        """Return what a column holds."""
        if orientation != Qt.Orientation.Horizontal or role != _ROLES.DisplayRole:
            return None
        last = self.tr("Going out") if self._confidential else self.tr("Who")
        return (self.tr("What they wrote"), self.tr("Tags"), last)[section]

    def _words(self, row: int, column: int) -> str:
        text = self._texts[row]
        if column == TEXT:
            return " ".join(text.text.split())
        if column == TAGS:
            return ", ".join(text.tags)
        if not self._confidential:
            return text.name
        return self.tr("may go out") if text.released else self.tr("to be read")
