"""Focal points: search as you type, facets with their counts, the table, and the one who is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from focalnet.network.listing import Selection
from ui.content import content_of
from ui.later import Later
from ui.models.editing import correct
from ui.models.facet_model import FacetModel
from ui.models.roster_model import RosterModel
from ui.pages.page import Page
from ui.pages.person_pane import PersonPane
from ui.refusals import RefusalsTold
from ui.widgets.facet_list import FacetList
from ui.widgets.marking import button, label
from ui.widgets.roster_card import RosterCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.listing import RosterRow
    from ui.content import Content
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme

# After the last key: the counts follow the rows at once, the facets when the typing rests.
_FACETS_AFTER_MS = 120


class FocalPointsPage(Page):
    """The list of the network as at the date."""

    import_requested = Signal()
    export_requested = Signal(object)  # the selection that the list shows
    person_requested = Signal()
    said = Signal(str)  # what was done, to be offered for undoing

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("Focal points"))
        self._labels = labels
        self._where: dict[str, frozenset[str]] = {}
        self._sort: tuple[tuple[str, bool], ...] = (("name", False),)
        self._only: frozenset[str] | None = None
        self._wanted = ""
        self.model = RosterModel(labels, self._fetch)
        self.facets = FacetModel(labels, names)
        self.card = RosterCard(session, labels, theme, self.model)
        self.pane = PersonPane(session, labels, theme, names)
        self._counting = Later(self, 0, self._show_counts)
        self._faceting = Later(self, _FACETS_AFTER_MS, self._show_facets)
        self._telling = Later(self, 0, self._show_person)
        self._trouble = label("", "trouble", wraps=True)
        self._trouble.hide()
        self._build(theme)
        self._wire()

    def refresh(self) -> None:
        """Show the list as it is now, the same appointment chosen if it is still there."""
        self.model.editable = self.session.writable
        self._wanted = self._wanted or self.current()
        self._search()

    def selection(self) -> Selection:
        """Return what the list is asked for."""
        return Selection(
            as_at=self.session.as_at,
            text=self.card.search.text(),
            where=self._where,
            sort=self._sort,
            language=self._labels.language,
        )

    def tell_chosen(self) -> None:
        """Tell which appointments are chosen in the list."""
        rows = sorted(index.row() for index in self.card.table.selectionModel().selectedRows())
        self.session.choose([self.model.ids()[row] for row in rows], listed=True)

    def content(self) -> Content:
        """Return the list as it is shown."""
        return content_of(self.model, self.title.text(), self.card.counts.whole)

    def current(self) -> str:
        """Return the appointment that is chosen, empty if none is."""
        row = self.card.table.currentIndex().row()
        return self.model.ids()[row] if 0 <= row < self.model.rowCount() else ""

    def search_for(self, text: str) -> None:
        """Search for a text, the cursor in the field so that it can be typed on."""
        self._only = None
        self.card.search.setText(text)
        self.card.search.setFocus()

    def show_where(self, where: Mapping[str, frozenset[str]], text: str = "") -> None:
        """Show the people of some values of facets and with a text, and nothing else filtered."""
        self._reset(dict(where), text)

    def show_only(self, title: str, appointments: Sequence[str]) -> None:
        """Show exactly these appointments, under a title that can be taken away."""
        self._reset({})
        self._only = frozenset(appointments)
        self.card.show_only(title)
        self._search()

    def show_appointment(self, appointment_id: str) -> None:
        """Show one appointment's row and details, the filters gone if they hide it."""
        self.catch_up()
        if self.model.row_of(appointment_id) < 0:
            self._reset({})
        self._wanted = appointment_id
        self._choose()

    def _reset(self, where: dict[str, frozenset[str]], text: str = "") -> None:
        self._only = None
        self.card.show_only("")
        self._where = where
        self.facets.tick(where)
        self.card.search.blockSignals(True)
        self.card.search.setText(text)
        self.card.search.blockSignals(False)
        self._stale = False
        self._search()

    def _search(self) -> None:
        if not self.session.is_open:
            return
        ids = self.session.listing.appointment_ids(self.selection())
        if self._only is not None:
            ids = [each for each in ids if each in self._only]
        self.model.set_ids(ids)
        self._choose()
        self._counting.start()
        self._faceting.start()

    def _choose(self) -> None:
        row = self.model.row_of(self._wanted) if self._wanted else -1
        row = max(row, 0 if self.model.rowCount() else -1)
        self._wanted = ""
        if row >= 0:
            index = self.model.index(row, max(self.card.table.currentIndex().column(), 0))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.card.table.selectionModel().setCurrentIndex(index, flags)
            self.card.table.scrollTo(index)
        self._telling.start()

    def _show_counts(self) -> None:
        if self.session.is_open:
            self.card.show_tally(self.session.listing.tally(self.selection()))

    def _show_facets(self) -> None:
        if self.session.is_open:
            self.facets.show(self.session.listing.facets(self.selection()))

    def _show_person(self) -> None:
        if self.session.is_open:
            row = self.model.row_of(self.current()) if self.current() else -1
            shown = self.model.row(row) if row >= 0 else None
            self.pane.setVisible(shown is not None)
            self.pane.show_row(shown, row, self.model.rowCount())

    def _fetch(self, ids: Sequence[str]) -> Sequence[RosterRow]:
        return self.session.listing.rows(ids, self._labels.language, self.session.as_at)

    def _on_chosen(self) -> None:
        if self.isVisible():
            self.tell_chosen()

    def _on_where(self, where: Mapping[str, frozenset[str]]) -> None:
        self._where = dict(where)
        self._search()

    def _on_sorted(self, fact: str, backwards: bool) -> None:
        self._sort = ((fact, backwards),)
        self._wanted = self.current()
        self._search()

    def _on_edited(self, row: RosterRow, fact: str, value: Any) -> None:
        self._wanted = row.appointment_id
        self._trouble.hide()
        before = self.session.steps
        with RefusalsTold(self._labels, self._show_trouble):
            correct(self.session.file, row, fact, value)
        step = self.session.undoable()
        if step is not None and self.session.steps > before:
            self.said.emit(self._labels.done(step))

    def _show_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()

    def _step_by(self, rows: int) -> None:
        row = self.card.table.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.card.table.selectRow(row)

    def _build(self, theme: Theme) -> None:
        self._writing = [
            button(self.tr("Import roster…"), self.import_requested.emit),
            button(self.tr("New focal point"), self.person_requested.emit, "primary"),
        ]
        export = button(self.tr("Export…"), lambda: self.export_requested.emit(self.selection()))
        for part in (self._writing[0], export, self._writing[1]):
            self.head.addWidget(part)
        facets = FacetList(theme, self.facets)
        facets.setFixedWidth(theme.px(176))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.card)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 1)
        split.setSizes([theme.px(600), theme.px(270)])
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(facets)
        across.addWidget(split, 1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._trouble)
        column.addLayout(across, 1)
        self.column.addWidget(middle, 1)

    def _wire(self) -> None:
        self.card.search.textChanged.connect(self._search)
        self.card.import_requested.connect(self.import_requested)
        self.card.person_requested.connect(self.person_requested)
        self.card.all_requested.connect(lambda: self._reset({}))
        self.facets.chosen.connect(self._on_where)
        self.model.sort_requested.connect(self._on_sorted)
        # Queued: the step gives the model new ids, and the editor has to be gone by then.
        self.model.edited.connect(self._on_edited, Qt.ConnectionType.QueuedConnection)
        self.card.table.selectionModel().currentRowChanged.connect(self._telling.start)
        self.card.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.pane.step_requested.connect(self._step_by)
        self.pane.shown_requested.connect(self.show_appointment)
        self.card.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
