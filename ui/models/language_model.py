"""The languages of a questionnaire as a table: what each is called, and how many of its words are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from focalnet.surveys.questionnaire.lacking import KINDS, Count, counts
from focalnet.surveys.questionnaire.languages import completeness
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.surveys.questionnaire import Questionnaire
    from ui.labels import Labels

_Index = QModelIndex | QPersistentModelIndex
NAME = 0
_FIRST_KIND = 1
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class LanguageLine(NamedTuple):
    """A language: as the sheet names it, as the window does, and what it has by kind."""

    language: str
    name: str
    first: bool
    said: Mapping[str, Count]


class LanguageModel(QAbstractTableModel):
    """Tells by `renamed` which name in the sheet was typed for a language."""

    renamed = Signal(str, str)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._lines: list[LanguageLine] = []
        self.writable = True

    def show(self, of: Questionnaire, names: Mapping[str, str], *, writable: bool) -> None:
        """Show the languages of a questionnaire under the names that the window has for them."""
        found = completeness(of)
        self.beginResetModel()
        self.writable = writable
        self._lines = [
            LanguageLine(each, names[each], each == of.default_language, counts(found, each))
            for each in of.languages
        ]
        self.endResetModel()

    def line(self, row: int) -> LanguageLine:
        """Return the language of a row."""
        return self._lines[row]

    def row_of(self, language: str) -> int:
        """Return the row of a language, -1 for none."""
        return next((row for row, line in enumerate(self._lines) if line.language == language), -1)

    def kind(self, column: int) -> str:
        """Return the kind of words that a column counts, empty for none."""
        return KINDS[column - _FIRST_KIND] if column >= _FIRST_KIND else ""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many languages there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are: the name, and what is counted."""
        return 0 if parent.isValid() else _FIRST_KIND + len(KINDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Language"),
            *(self.tr("Questions"), self.tr("Hints"), self.tr("Messages"), self.tr("Choices")),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the name be edited: as it stands in the sheet."""
        editable = index.isValid() and self.writable and index.column() == NAME
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, and as a tip what it leads to."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return line.language
        if role == Qt.ItemDataRole.DisplayRole:
            return self.face(index.row(), index.column()).text
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= _FIRST_KIND:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, index.column())
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the table is shown anew by whoever takes it."""
        language, name = self._lines[index.row()].language, str(value).strip()
        if role != Qt.ItemDataRole.EditRole or name == language:
            return False
        self.renamed.emit(language, name)
        return True

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: words that are missing warn."""
        line = self._lines[row]
        if column == NAME:
            said = self.tr("{language} · shown where words lack").format(language=line.name)
            return Face(said if line.first and len(self._lines) > 1 else line.name)
        count = line.said[self.kind(column)]
        if not count.of:
            return Face("–", ink="muted", right=True)
        text = self.tr("{said} of {all}").format(
            said=self._labels.number(count.said), all=self._labels.number(count.of)
        )
        return Face(text, ink="warning" if count.missing else "good", right=True)

    def _tip(self, line: LanguageLine, column: int) -> str | None:
        if column < _FIRST_KIND:
            return self.tr("In the sheet: {name}").format(name=line.language)
        missing = line.said[self.kind(column)].missing
        said = self.tr("{count} missing: Enter or a double click goes to the first")
        return said.format(count=self._labels.number(missing)) if missing else None
