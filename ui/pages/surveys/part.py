"""What the parts of the collecting tab have in common: a list in a card, and room for its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.content import content_of
from ui.widgets.card import Card
from ui.widgets.marking import label
from ui.widgets.yielding_table import YieldingTable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.content import Content
    from ui.models.line_model import LineModel
    from ui.page_makers import Desk

# Below this width, in pixels of 13 px text, details go below the list.
_NARROW = 720


class ListPart(QWidget):
    """A list with what belongs above it in `above`, below it in `below`, and beside it in `beside`."""

    def __init__(self, desk: Desk, name: str, model: LineModel) -> None:
        super().__init__()
        self.desk = desk
        self.model = model
        self.table = YieldingTable(desk.theme, name)
        self.table.setModel(model)
        self.above, self.below = QVBoxLayout(), QHBoxLayout()
        self.above.setContentsMargins(15, 0, 15, 4)
        self.below.setContentsMargins(15, 8, 15, 8)
        self.below.setSpacing(8)
        self.trouble = label("", "error", wraps=True)
        self.trouble.hide()
        self._list = Card(margin=1)
        self._list.body.setContentsMargins(1, 10, 1, 4)
        self._list.body.addLayout(self.above)
        self._list.body.addWidget(self.trouble)
        self._list.body.addWidget(self.table, 1)
        self._list.body.addLayout(self.below)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(12)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def put_beside(self, part: QWidget, width: int = 340) -> None:
        """Put details beside the list, so many pixels of 13 px text wide."""
        self._split.addWidget(part)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([self.desk.theme.px(620), self.desk.theme.px(width)])

    def content(self) -> Content:
        """Return the list as it is shown."""
        return content_of(self.model, self.table.accessibleName())

    def chosen(self) -> list[str]:
        """Return the keys of the lines that are chosen, in their order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.key(row) for row in rows]

    def current(self) -> str:
        """Return the key of the line with the cursor, empty for none."""
        return self.model.key(self.table.currentIndex().row())

    def choose(self, key: str) -> None:
        """Put the cursor on a line; where it is not there any more, on the first."""
        if self.model.rowCount():
            self.table.selectRow(max(self.model.row_of(key), 0))

    def show_trouble(self, text: str) -> None:
        """Say above the list what went wrong; an empty text takes it away."""
        self.trouble.setText(text)
        self.trouble.setContentsMargins(15, 0, 15, 4)
        self.trouble.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < self.desk.theme.px(_NARROW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
