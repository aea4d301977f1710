"""Focal points: search as you type, facets with their counts, the table, and the one who is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from focalnet.network.listing import Selection
from focalnet.network.saved_views import SavedView
from focalnet.store import Changes
from ui.content import content_of
from ui.later import Later
from ui.models.facet_model import FacetModel
from ui.models.layout import Layout, layout_from
from ui.models.roster_columns import PLACE
from ui.models.roster_model import RosterModel
from ui.models.sorting import BY_NAME, Keys, sorted_by
from ui.pages.page import Page
from ui.pages.person.pane import PersonPane
from ui.pages.roster_cells import RosterCells
from ui.pages.roster_counts import RosterCounts
from ui.pages.roster_following import RosterFollowing
from ui.pages.roster_views import RosterViews
from ui.widgets.button_line import ButtonLine
from ui.widgets.facet_pane import FacetPane
from ui.widgets.marking import button, label
from ui.widgets.parted import Parted
from ui.widgets.roster_card import RosterCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.listing import RosterRow
    from ui.content import Content
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme

_LAYOUT = "roster.columns"
_SPLIT = "roster.split"
_HIDDEN = "roster.hidden."
# After the last key: who is chosen need not be shown in full at every row passed, 10 ms each.
_PERSON_AFTER_MS = 60
_MESSAGE = 56  # px at the foot of the page, where what was done is said


class FocalPointsPage(Page):
    """The list of the network as at the date."""

    import_requested = Signal()
    export_requested = Signal(object)  # the selection that the list shows
    person_requested = Signal()
    said = Signal(str, str, str)  # what was done, to be undone; of one cell, its appointment and its fact
    wanted = Signal(str, str, str)  # of the pane: a thing to be done, the id it is about, a fact
    taken_back = Signal(int)  # of the pane: a step

    def __init__(
        self, session: Session, labels: Labels, theme: Theme, names: PlaceNames, settings: Settings
    ) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("Focal points"))
        self._labels = labels
        self._settings = settings
        self._where: dict[str, frozenset[str]] = {}
        self._sort: Keys = BY_NAME
        self._only: frozenset[str] | None = None
        self._wanted = ""
        self._alone: tuple[str, str] | None = None  # somebody whom the list does not show, but the pane does
        self._changes: Changes | None = None
        self.model = RosterModel(labels, self._fetch, names.countries)
        self.facets = FacetModel(labels, names)
        self.card = RosterCard(session, labels, theme, names, self.model)
        self.pane = PersonPane(session, labels, theme, names)
        self.filters = FacetPane(theme, self.facets)
        self.views = RosterViews(self, session, labels, self.card.views, self._as_view)
        self.cells = RosterCells(self, session, labels, theme, names)
        self.counting = RosterCounts(self, session, self.selection)
        self.following = RosterFollowing(self, session, self.model)
        self._telling = Later(self, _PERSON_AFTER_MS, self._show_person)
        self._trouble = label("", "trouble", wraps=True)
        self._trouble.hide()
        self.cells.work_on(self.card.table, self.model)
        session.lists_read.connect(self._on_stated)
        self._build(theme)
        self._wire()

    def refresh(self) -> None:
        """Show the list as it is now, the same appointment chosen if it is still there."""
        self.model.editable = self.session.writable
        changes, self._changes = self._changes, None
        if changes is not None:
            self._follow(changes)
        else:
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
        self.session.choose(self.chosen(), listed=True, cells=True)

    def chosen(self) -> list[str]:
        """Return the appointments that are chosen, in the order shown."""
        return self.cells.chosen()

    def content(self) -> Content:
        """Return the list as it is shown."""
        return self._content(None)

    def chosen_content(self) -> Content:
        """Return the chosen rows as they are shown."""
        return self._content(sorted(map(self.model.row_of, self.chosen())))

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

    def show_view(self, view: SavedView) -> None:
        """Show a saved view: its search, its filters, its order and its columns."""
        self._sort = view.sort
        if view.columns:
            self.arrange(self.card.table.arranged.with_shown(view.columns))
        self._reset(dict(view.where), view.text)

    def sort_by(self, keys: Keys) -> None:
        """Sort by some columns, the first key first."""
        self._sort = keys
        self._wanted = self.current()
        self._search()

    def sort_keys(self) -> Keys:
        """Return by which columns the list is sorted."""
        return self._sort

    def arrange(self, layout: Layout) -> None:
        """Show other columns, and remember them."""
        self.card.table.arrange(layout)
        self._on_layout(layout)

    def turn(self, part: str) -> None:
        """Hide the `filters` or the `details` beside the list, or show them again; it is remembered."""
        self._settings.put(f"{_HIDDEN}{part}", not self._is_hidden(part))
        self._show_parts()

    def _show_parts(self) -> None:
        self.split.want(first=not self._is_hidden("filters"))
        self._show_person()

    def _is_hidden(self, part: str) -> bool:
        return bool(self._settings.get(f"{_HIDDEN}{part}", False))

    def _content(self, rows: Sequence[int] | None) -> Content:
        columns = [PLACE[fact] for fact in self.card.table.arranged.shown]
        return content_of(self.model, self.title.text(), self.card.counts.text(), rows=rows, columns=columns)

    def _as_view(self, name: str) -> SavedView:
        selection = self.selection()
        columns = self.card.table.arranged.shown
        return SavedView(name, selection.text, selection.where, selection.sort, columns)

    def show_person(self, person_id: str, appointment_id: str = "") -> None:
        """Show somebody's row, or where the list has none their details alone, with one appointment."""
        from focalnet.network import records

        held = {each.id for each in records.appointments(self.session.file, person=person_id)}
        self.catch_up()
        if held.isdisjoint(self.model.ids()):
            self._reset({})
        listed = [each for each in self.model.ids() if each in held]
        if listed:
            self.show_appointment(listed[0])
            return
        self._telling.stop()
        self._alone = (person_id, appointment_id)
        self.card.table.clearSelection()
        self._show_person()

    def step_by(self, rows: int) -> None:
        """Choose the row so many rows below, or above."""
        row = self.card.table.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.card.table.selectRow(row)

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

    def _ids(self) -> Sequence[str]:
        if not self.session.lists_ready:
            self.session.wait_for_lists()
            return self.session.listing.beginning(self.session.as_at)
        ids = self.session.listing.appointment_ids(self.selection())
        return ids if self._only is None else [each for each in ids if each in self._only]

    def _search(self) -> None:
        if not self.session.is_open:
            return
        self.model.set_ids(self._ids())
        self._choose()
        self._show_asked()

    def _follow(self, changes: Changes) -> None:
        """Show what a step changed: the rows stay where they are, and those that changed are marked."""
        shown = self.following.show(changes, self._ids())
        if shown and changes.step.undoes is not None:
            self._wanted = shown[0]
        if self._wanted:
            self._choose()
        self._telling.start()
        self._show_asked()

    def _show_asked(self) -> None:
        self.card.table.show_keys(self._sort)
        self.card.chips.show_filters(self._where)
        self.views.compare()
        self.counting.start()

    def _choose(self) -> None:
        row = self.model.row_of(self._wanted) if self._wanted else -1
        row = max(row, 0 if self.model.rowCount() else -1)
        self._wanted = ""
        if row >= 0:
            table = self.card.table
            column = table.currentIndex().column()
            shown = table.arranged.shown
            column = column if column >= 0 else PLACE[shown[0]]
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            table.selectionModel().setCurrentIndex(self.model.index(row, column), flags)
            # In the middle, where no message covers it; a row that is seen already stays where it is.
            index = self.model.index(row, column)
            seen = table.viewport().rect().adjusted(0, 0, 0, -_MESSAGE).contains(table.visualRect(index))
            if not seen:
                table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._telling.start()

    def _show_person(self) -> None:
        if not self.session.is_open or self._shows_alone():
            return
        row = self.model.row_of(self.current()) if self.current() else -1
        shown = self.model.row(row) if row >= 0 else None
        self.pane.setHidden(shown is None or self._is_hidden("details"))
        self.pane.show_row(shown, row, self.model.rowCount())

    def _shows_alone(self) -> bool:
        """Show somebody who is not in the list, until a row is chosen or the person is gone."""
        if not self._alone or self.card.table.selectionModel().hasSelection():
            self._alone = None
        if self._alone is None or not self.pane.show_person(*self._alone):
            return False
        self.pane.show()
        return True

    def _fetch(self, ids: Sequence[str]) -> Sequence[RosterRow]:
        return self.session.listing.rows(ids, self._labels.language, self.session.as_at)

    def _on_stated(self, what: object = None) -> None:
        follows = isinstance(what, Changes) and self.isVisible() and not self._stale
        self._changes = what if isinstance(what, Changes) and follows else None
        super()._on_stated()

    def _on_chosen(self) -> None:
        if self.isVisible():
            self.tell_chosen()

    def _on_where(self, where: Mapping[str, frozenset[str]]) -> None:
        self._where = dict(where)
        self._search()

    def _without(self, facet: str) -> None:
        self._where = {name: values for name, values in self._where.items() if name != facet}
        self.facets.tick(self._where)
        self._search()

    def _on_layout(self, layout: Layout) -> None:
        self._settings.put(_LAYOUT, layout.kept())
        self.views.compare()

    def _on_corrected(self, text: str, appointment: str, fact: str) -> None:
        self._trouble.hide()
        self.said.emit(text, appointment, fact)

    def _show_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()

    def _build(self, theme: Theme) -> None:
        self.split = Parted(theme, self.filters, self.card, self.pane)
        self.split.want(first=not self._is_hidden("filters"))
        self.head.insertSpacing(1, 8)
        self.head.insertWidget(2, self.split.door)
        self.head.insertWidget(3, self.card.views)
        buttons = ButtonLine(
            button(self.tr("Import roster…"), self.import_requested.emit),
            button(self.tr("Export…"), lambda: self.export_requested.emit(self.selection())),
            button(self.tr("New focal point"), self.person_requested.emit, "primary"),
        )
        self.head.addWidget(buttons)
        kept = self._settings.get(_SPLIT, [])
        self.split.setSizes(kept if len(kept) == 3 else [theme.px(140), theme.px(660), theme.px(252)])
        self.card.table.arrange(layout_from(self._settings.get(_LAYOUT, {})))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._trouble)
        column.addWidget(self.split, 1)
        self.column.addWidget(middle, 1)

    def _wire(self) -> None:
        card, table = self.card, self.card.table
        card.search.textChanged.connect(self._search)
        card.import_requested.connect(self.import_requested)
        card.person_requested.connect(self.person_requested)
        card.all_requested.connect(lambda: self._reset({}))
        card.chips.removed.connect(self._without)
        card.chips.cleared.connect(lambda: self._reset({}, card.search.text()))
        self.facets.chosen.connect(self._on_where)
        self.views.shown.connect(self.show_view)
        self.views.said.connect(lambda text: self.said.emit(text, "", ""))
        self.cells.corrected.connect(self._on_corrected)
        self.views.refused.connect(self._show_trouble)
        self.counting.tallied.connect(card.show_tally)
        self.counting.counted.connect(self.facets.show)
        table.sort_requested.connect(
            lambda fact, added: self.sort_by(sorted_by(self._sort, fact, added=added))
        )
        table.layout_changed.connect(self._on_layout)
        # Queued: the step gives the model new ids, and the editor has to be gone by then.
        self.model.edited.connect(self.cells.edit, Qt.ConnectionType.QueuedConnection)
        table.selectionModel().currentRowChanged.connect(self._telling.start)
        table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.pane.step_requested.connect(self.step_by)
        self.pane.wanted.connect(self.wanted)
        self.pane.taken_back.connect(self.taken_back)
        self.pane.said.connect(lambda text: self.said.emit(text, "", ""))
        self.split.arranged.connect(lambda widths: self._settings.put(_SPLIT, widths))
