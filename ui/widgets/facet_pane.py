"""The filters beside a list: a field that finds a value of any facet, and the facets below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.facet_list import FacetList
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.models.facet_model import FacetModel
    from ui.theme import Theme


class FacetPane(QWidget):
    """Typing narrows the filters to those that fit; Down or Enter goes to them, Escape shows all again."""

    def __init__(self, theme: Theme, model: FacetModel) -> None:
        super().__init__()
        self._facets = model
        self.search = _Search(self)
        self.list = FacetList(theme, model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(theme.px(140))
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(model.narrow)

    def enter(self) -> None:
        """Go to the first filter that is shown."""
        first = next(
            (row for row in range(self._facets.rowCount()) if _can_be_pressed(self._facets, row)), None
        )
        if first is not None:
            self.list.setCurrentIndex(self._facets.index(first))
            self.list.setFocus()


class _Search(QLineEdit):
    def __init__(self, pane: FacetPane) -> None:
        super().__init__()
        self._pane = pane
        looking(self, "search")
        self.setPlaceholderText(self.tr("Find a filter"))
        self.setAccessibleName(self.tr("Find a filter"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pane.enter()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _can_be_pressed(model: FacetModel, row: int) -> bool:
    return bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable)
