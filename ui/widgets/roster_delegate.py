"""Editing a cell in place: the editor over the cell, what it refuses said below it, where the keys lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)

from focalnet.problems import Refused
from ui.facts import title
from ui.models.roster_columns import COLUMNS, Editor
from ui.widgets.cell import CellDelegate
from ui.widgets.cell_editors import editor_for, leaves

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme
    from ui.widgets.cell_keys import CellEditor

_Index = QModelIndex | QPersistentModelIndex
_LARGE = {Editor.LINES: (300, 110), Editor.LANGUAGES: (240, 280), Editor.COUNTRIES: (260, 280)}


class RosterDelegate(CellDelegate):
    """Makes the editors; `left` tells how many columns and rows to go on, `refused` why one stays."""

    left = Signal(int, int)
    refused = Signal(str)

    def __init__(self, theme: Theme, session: Session, labels: Labels, *, pad: int) -> None:
        super().__init__(theme, pad=pad)
        self._session = session
        self._labels = labels

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        """Return the editor for the cell's column."""
        column = COLUMNS[index.column()]
        editor = editor_for(column, self._session, self._labels)
        editor.setParent(parent)
        editor.setAccessibleName(title(column.fact))
        editor.setAutoFillBackground(True)
        self._as_cell(editor).leave = lambda across, down: self._leave(editor, across, down)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Put the cell's value into the editor."""
        self._as_cell(editor).put(index.model().data(index, Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Ask for the value that was entered; what means nothing leaves the cell as it was."""
        try:
            model.setData(index, self._as_cell(editor).entered())
        except Refused as refused:
            self.refused.emit(self._labels.problem(refused.problem))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Lay the editor over the cell; a list or a text of several lines takes the room it needs."""
        cell: QRect = option.rect
        wide, tall = _LARGE.get(COLUMNS[index.column()].editor, (0, 0))
        over = editor.parentWidget()
        room = over.rect() if over is not None else cell
        size = cell.size().expandedTo(QSize(self._theme.px(wide), self._theme.px(tall)))
        place = QRect(cell.topLeft(), size.boundedTo(room.size()))
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Enter and Tab to the editors."""
        return False if leaves(event) else super().eventFilter(watched, event)

    def _leave(self, editor: QWidget, across: int, down: int) -> None:
        try:
            self._as_cell(editor).entered()
        except Refused as refused:
            self.refused.emit(self._labels.problem(refused.problem))
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        self.left.emit(across, down)

    @staticmethod
    def _as_cell(editor: QWidget) -> CellEditor:
        return cast("CellEditor", editor)
