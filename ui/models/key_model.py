"""The sheet of keys: what can be done, with which keys, in which menu it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeySequence

from focalnet.folding import fold
from ui.actions import MENUS, TABLE, words_of
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Iterator

_Index = QModelIndex | QPersistentModelIndex

# Keys that Qt gives every list, and those of the field at the top; none of them stands in a menu.
_OF_LISTS = (
    (QT_TRANSLATE_NOOP("Keys", "Go to the next or the row before"), "Down; Up"),
    (QT_TRANSLATE_NOOP("Keys", "Go to the first or last column"), "Home; End"),
    (QT_TRANSLATE_NOOP("Keys", "Go to the first or last row"), "Ctrl+Home; Ctrl+End"),
    (QT_TRANSLATE_NOOP("Keys", "Go a page down or up"), "PgDown; PgUp"),
    (QT_TRANSLATE_NOOP("Keys", "Choose further rows"), "Shift+Down; Shift+Up"),
    (QT_TRANSLATE_NOOP("Keys", "Choose all rows"), "Ctrl+A"),
    (QT_TRANSLATE_NOOP("Keys", "Sort by a column, by its place"), "Alt+1; Alt+9"),
    (QT_TRANSLATE_NOOP("Keys", "Sort by a further column"), "Alt+Shift+1; Alt+Shift+9"),
    (QT_TRANSLATE_NOOP("Keys", "Edit the cell"), "F2"),
    (QT_TRANSLATE_NOOP("Keys", "Leave the cell as it was"), "Esc"),
    (QT_TRANSLATE_NOOP("Keys", "Go to the next or the control before"), "Tab; Shift+Tab"),
    (QT_TRANSLATE_NOOP("Keys", "Press a button, tick a box"), "Space"),
)
_LISTS = QT_TRANSLATE_NOOP("Keys", "In lists and forms")


class Line(NamedTuple):
    """One thing to do: its words, its keys, the menu it stands in."""

    title: str
    keys: str
    menu: str


class KeyModel(QAbstractTableModel):
    """The lines that hold what is searched; those without keys stand there too, with their menu."""

    def __init__(self) -> None:
        super().__init__()
        self._all = list(_lines())
        self._shown = self._all

    def search(self, text: str) -> None:
        """Show the lines that hold all words of a text, in their words, keys or menu."""
        words, keys = fold(text).split(), text.strip().casefold()
        self.beginResetModel()
        self._shown = [
            line
            for line in self._all
            if all(word in fold(f"{line.title} {line.menu}") for word in words)
            or keys in line.keys.casefold()
        ]
        self.endResetModel()

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like; the keys strong."""
        return Face(self._shown[row][column], strong=column == 1, ink="muted" if column == 2 else "text")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return three: words, keys, menu."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell."""
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self._shown[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What it does"), self.tr("Keys"), self.tr("Menu"))[section]
        return None


def _lines() -> Iterator[Line]:
    for menu, title in MENUS:
        for entry in TABLE:
            if entry.menu == menu:
                words = words_of(entry.title).replace("&", "")
                yield Line(words, _native(entry.shortcut), words_of(title).replace("&", ""))
    for title, keys in _OF_LISTS:
        yield Line(_of_keys(title), _native(keys), _of_keys(_LISTS))


def _native(keys: str) -> str:
    """Return keys as this system writes them; several, which mean the same or its opposite, with a stroke."""
    native = QKeySequence.SequenceFormat.NativeText
    return " / ".join(QKeySequence(each.strip()).toString(native) for each in keys.split(";") if each)


def _of_keys(source: object) -> str:
    return QCoreApplication.translate("Keys", str(source))
