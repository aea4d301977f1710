"""Editing a cell in place: the right editor for each column of the list of focal points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from focalnet.problems import Refused
from ui.dialogs.fields import ChoiceField, office_field, per_cent_of
from ui.facts import title
from ui.models.roster_columns import COLUMNS, Editor, choices
from ui.widgets.cell import CellDelegate
from ui.widgets.roster_table import PAD

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class RosterDelegate(CellDelegate):
    """Offers codes and offices in a list, takes text and shares as typed."""

    def __init__(self, theme: Theme, session: Session, labels: Labels, parent: QObject) -> None:
        super().__init__(theme, parent, pad=PAD)
        self._session = session
        self._labels = labels

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        """Return the editor for the cell's column."""
        column = COLUMNS[index.column()]
        editor: QWidget
        if column.editor is Editor.CHOICE:
            editor = ChoiceField(choices(column.fact, self._labels))
        elif column.editor is Editor.OFFICE:
            editor = office_field(self._session.file)
        else:
            editor = QLineEdit()
        editor.setParent(parent)
        editor.setAccessibleName(title(column.fact))
        if isinstance(editor, ChoiceField):
            editor.activated.connect(lambda: self._finish(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Put the cell's value into the editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, ChoiceField):
            office = COLUMNS[index.column()].editor is Editor.OFFICE
            editor.setCurrentIndex(editor.findText(str(value))) if office else editor.choose(str(value))
        elif isinstance(editor, QLineEdit):
            share = COLUMNS[index.column()].right
            editor.setText(("" if value is None else f"{value:g}") if share else str(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Ask for the value that was entered; a share that is no number leaves the cell as it was."""
        if isinstance(editor, ChoiceField):
            if editor.value() and editor.currentText() != index.data(Qt.ItemDataRole.DisplayRole):
                model.setData(index, editor.value())
        elif isinstance(editor, QLineEdit):
            if not COLUMNS[index.column()].right:
                model.setData(index, editor.text())
                return
            try:
                model.setData(index, per_cent_of(editor.text()))
            except Refused:
                return

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
