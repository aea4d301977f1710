"""The table of the focal points: columns that are chosen, moved and sized, and keys as in a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView

from ui.announcing import announce
from ui.models.layout import Layout, shared_out
from ui.models.roster_columns import COLUMNS, PLACE
from ui.widgets.marking import label, told
from ui.widgets.sort_header import SortHeader
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

    _Index = QModelIndex | QPersistentModelIndex

PAD = 6
_TROUBLE = 300
_MOVES = {
    Qt.Key.Key_Return: (0, 1),
    Qt.Key.Key_Enter: (0, 1),
    Qt.Key.Key_Tab: (1, 0),
    Qt.Key.Key_Backtab: (-1, 0),
}
_EDITS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)


class RosterTable(Table):
    """Shows the columns of a layout; Enter and Tab go on from cell to cell, Delete asks to clear one."""

    sort_requested = Signal(str, bool)  # a fact, whether it is added to the keys
    layout_changed = Signal(object)  # the Layout that somebody made by hand
    clear_requested = Signal()
    menu_requested = Signal(QPoint)  # on the screen; over a row
    columns_menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._layout = Layout()
        self._arranging = False
        self._trouble = label("", "trouble", wraps=True)
        self._trouble.setParent(self)
        self._trouble.hide()
        self.header = SortHeader(theme, self, pad=PAD)
        self.setHorizontalHeader(self.header)
        self.setEditTriggers(_EDITS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.header.sort_requested.connect(self._on_sort)
        self.header.sectionResized.connect(self._on_resized)
        self.header.sectionMoved.connect(self._on_moved)
        self.header.customContextMenuRequested.connect(
            lambda at: self.columns_menu_requested.emit(self.header.mapToGlobal(at))
        )

    @property
    def arranged(self) -> Layout:
        """Return the layout in force."""
        return self._layout

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's own name
        """Show a model with the columns of the list."""
        super().setModel(model)
        self.arrange(self._layout)

    def arrange(self, layout: Layout) -> None:
        """Show the columns of a layout in its order."""
        self._layout = layout
        self._arranging = True
        for fact, place in PLACE.items():
            self.header.setSectionHidden(place, fact not in layout.shown)
        for visual, fact in enumerate(layout.shown):
            self.header.moveSection(self.header.visualIndex(PLACE[fact]), visual)
        self._arranging = False
        self._share_out()
        self._keep_current_in_sight()

    def show_keys(self, keys: Sequence[tuple[str, bool]]) -> None:
        """Show by which columns the list is sorted."""
        shown = [(PLACE[fact], backwards) for fact, backwards in keys if fact in PLACE]
        if self.header.show_keys(shown):
            self._share_out()

    def current_fact(self) -> str:
        """Return the fact of the column of the current cell, that of the first column if there is none."""
        column = self.currentIndex().column()
        return COLUMNS[column].fact if column >= 0 else self._layout.shown[0]

    def facts_from(self, fact: str) -> tuple[str, ...]:
        """Return the facts shown from a column to the right."""
        shown = self._layout.shown
        return shown[shown.index(fact) :] if fact in shown else shown

    def go_by(self, across: int, down: int) -> bool:
        """Make the cell beside, below or above the current one; tells whether there is one."""
        index = self.currentIndex()
        shown = self._layout.shown
        fact = COLUMNS[index.column()].fact if index.isValid() else ""
        if fact not in shown:
            return False
        column, row = shown.index(fact) + across, index.row() + down
        if not (0 <= column < len(shown) and 0 <= row < self.model().rowCount()):
            return False
        self.setCurrentIndex(self.model().index(row, PLACE[shown[column]]))
        return True

    @property
    def told(self) -> str:
        """Return what is said about the current cell, empty where nothing is."""
        return told(self._trouble)

    def tell(self, text: str) -> None:
        """Say below the current cell why it does not take what was entered; nothing takes it away."""
        if not text and self._trouble.isHidden():
            return
        self._trouble.setVisible(bool(text))
        self._trouble.setText(text)
        if not text:
            return
        cell = self.visualRect(self.currentIndex()).translated(self.viewport().pos())
        wide = min(self._theme.px(_TROUBLE), self.viewport().width())
        self._trouble.setFixedSize(wide, self._trouble.heightForWidth(wide))
        left = min(max(cell.left(), 0), self.viewport().width() - wide)
        below = cell.bottom() + 2
        above = cell.top() - self._trouble.height() - 2
        self._trouble.move(left, below if below + self._trouble.height() < self.height() else above)
        self._trouble.raise_()
        announce(self, text)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 - Qt's own
        """Say no more what was wrong with another cell."""
        super().currentChanged(current, previous)
        self.tell("")

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Say no more what was wrong: the editor is left."""
        self.tell("")
        super().closeEditor(editor, hint)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802 - Qt's own name
        """Leave nothing hanging where the cell was."""
        super().scrollContentsBy(across, down)
        self.tell("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter and Tab, clear with Delete, open an editor's list with F4 or Alt+Down."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move and self.state() != QAbstractItemView.State.EditingState:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and move[1]
            if not self.go_by(move[0], -move[1] if back else move[1]) and move[0]:
                self.focusNextPrevChild(move[0] > 0)
        elif event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.clear_requested.emit()
        elif _opens(event) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: object) -> bool:
        """Take Tab before Qt makes it leave the table."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            tabbed = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
            if tabbed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keyPressEvent(event)
                return True
        return super().event(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out()

    def _share_out(self) -> None:
        self._arranging = True
        room = self.viewport().width()
        headings = {fact: self.header.width_of_heading(PLACE[fact]) for fact in self._layout.shown}
        for fact, width in shared_out(self._layout, room, self._theme.px, headings).items():
            self.header.resizeSection(PLACE[fact], width)
        self._arranging = False

    def _keep_current_in_sight(self) -> None:
        index = self.currentIndex()
        if index.isValid() and COLUMNS[index.column()].fact not in self._layout.shown:
            self.selectionModel().setCurrentIndex(
                self.model().index(index.row(), PLACE[self._layout.shown[0]]),
                self.selectionModel().SelectionFlag.NoUpdate,
            )

    def _on_sort(self, column: int, added: bool) -> None:
        self.sort_requested.emit(COLUMNS[column].fact, added)

    def _on_resized(self, column: int, _: int, width: int) -> None:
        if not self._arranging and width:
            own = {**self._layout.widths, COLUMNS[column].fact: round(width / self._theme.unit)}
            self._take(Layout(self._layout.shown, own))

    def _on_moved(self) -> None:
        if not self._arranging:
            columns = sorted((PLACE[fact] for fact in self._layout.shown), key=self.header.visualIndex)
            self._take(Layout(tuple(COLUMNS[each].fact for each in columns), self._layout.widths))

    def _take(self, layout: Layout) -> None:
        self._layout = layout
        self.layout_changed.emit(layout)

    def _on_menu(self, at: QPoint) -> None:
        if self.indexAt(at).isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(at))


def _opens(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return (event.key() == Qt.Key.Key_F4 and not alt) or (event.key() == Qt.Key.Key_Down and alt)
