"""The steps of the network, found by what one asks for, with the details of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.models.history_facets import HistoryFacets
from ui.models.history_model import HistoryModel
from ui.numbers import number
from ui.pages.history.filters import HistoryFilters
from ui.pages.history.step_pane import StepPane
from ui.widgets.card import Card
from ui.widgets.facet_list import FacetList
from ui.widgets.marking import label, tell
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from focalnet.network.history import History
    from focalnet.store import StepRecord
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme

# Below this width, in pixels of 13 px text, details go below the list and further filters are folded away.
_NARROW = 760


class StepsPart(QWidget):
    """Facets, filters, the list by day, and the step that is chosen in it."""

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._theme = theme
        self._history: History | None = None
        self._where: Mapping[str, frozenset[str]] = {}
        self.model = HistoryModel(labels)
        self.facets = HistoryFacets(labels, names)
        self.filters = HistoryFilters(session, labels, theme)
        self.table = Table(theme, self.tr("Steps"))
        self.table.setModel(self.model)
        self.table.set_widths(60, 0, 90, 70, stretched=1)
        self.pane = StepPane(session, labels, theme, self.model)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        self._build(theme)
        self.filters.changed.connect(self._find)
        self.filters.changed_shape.connect(self._fit)
        self.filters.told.connect(self._show_trouble)
        self.facets.chosen.connect(self._on_ticked)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        session.closing.connect(self._forget)

    def refresh(self) -> None:
        """Show the history as it is now, the latest step chosen."""
        self._find()

    def chosen(self) -> StepRecord | None:
        """Return the step that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.step(row) if 0 <= row < self.model.rowCount() else None

    def choose(self, row: int) -> None:
        """Choose the step of a row."""
        if 0 <= row < self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 1), flags)

    def _find(self) -> None:
        from focalnet.network.history import Asked, History
        from focalnet.words import words

        if not self._session.is_open:
            return
        self._trouble.hide()
        if self._history is None:
            self._history = History(self._session.file, words(self._labels.language))
        asked = self.filters.asked(self._where)
        found = self._history.find(asked)
        self.model.show(self._session.file, found)
        self.facets.show({"kind": self._history.kinds(asked), "actor": self._history.actors(asked)})
        self.filters.all.setVisible(asked != Asked())
        self._say_counts(len(found))
        self.choose(self.model.first_step())
        self._show_chosen()

    def _say_counts(self, found: int) -> None:
        steps = self._session.steps
        words = self.tr("1 of {all} steps") if found == 1 else self.tr("{found} of {all} steps")
        if found == steps:
            words = self.tr("1 step") if found == 1 else self.tr("{found} steps")
        self.filters.counts.setText(words.format(found=number(found), all=number(steps)))

    def _show_chosen(self) -> None:
        if self._session.is_open:
            self.pane.show_step(self.chosen())

    def _on_ticked(self, where: Mapping[str, frozenset[str]]) -> None:
        self._where = where
        self._find()

    def _show_trouble(self, text: str) -> None:
        tell(self._trouble, text)

    def _forget(self) -> None:
        self._history = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._facets.setVisible(self.filters.show_narrow(narrow=narrow))
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        for column in (2, 3):
            self.table.setColumnHidden(column, narrow)

    def _build(self, theme: Theme) -> None:
        steps = Card(margin=1)
        steps.body.setContentsMargins(1, 4, 1, 4)
        steps.body.addWidget(self.table, 1)
        self._facets = FacetList(theme, self.facets)
        self._facets.setFixedWidth(theme.px(176))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(12)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(steps)
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([theme.px(560), theme.px(300)])
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._facets)
        across.addWidget(self._split, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filters)
        column.addWidget(self._trouble)
        column.addLayout(across, 1)
