"""One list of gaps: what it lists, a search, the marks to filter by, the table, and the ways to mend it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from focalnet.network.gap_lists import gap_about
from ui.labels import capital
from ui.models.gap_model import GapModel
from ui.numbers import number
from ui.pages.coverage.doors import DOORS, Door
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowBox
from ui.widgets.gap_table import GapTable
from ui.widgets.marking import button, emptied, label, looking

if TYPE_CHECKING:
    from focalnet.network.gap_lists import GapRow
    from ui.gaps import ReadList
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

_ALL = "all"
_OFFICES = "offices"
_AHEAD = "terms_ending"
_DAYS = (30, 90, 180, 365)
# What a list of a criterion begins with; the others begin with everything.
_FIRST = {"finding": "not_met"}
_SEARCH, _BESIDE = 190, 60  # the width of the field at least; of what stands beside its words


class GapCard(Card):
    """Shows a list; says which way of mending is asked for, with the rows that are chosen."""

    door_opened = Signal(str, object)  # the key of a door, the rows
    chosen_changed = Signal()
    days_asked = Signal(int)
    office_requested = Signal()
    import_requested = Signal()

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(margin=1)
        self._session = session
        self._labels = labels
        self._read: ReadList | None = None
        self._level = ""
        self.model = GapModel(labels)
        self.table = GapTable(theme, self.tr("What the list counts"), self.model)
        self.name = label("", "name", wraps=True)
        self.about = label("", "muted", wraps=True)
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Search this list"))
        self.search.setAccessibleName(self.tr("Search this list"))
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setFixedWidth(max(theme.px(_SEARCH), words + theme.px(_BESIDE)))
        self.search.setClearButtonEnabled(True)
        self.counts = label("", "muted")
        self.marks = Choice(self.tr("Show only"))
        self.days = Choice(self.tr("Terms that end within"))
        self.doors = FlowBox()
        self._buttons: list[tuple[Door, QPushButton]] = []
        self._nothing = EmptyState(
            self.tr("Nothing is missing here"), self.tr("Every line that there was has been mended.")
        )
        self._no_office = EmptyState(
            self.tr("No office yet"),
            self.tr("Offices come with the first roster, or are added one by one."),
            (self.tr("New office…"), self.office_requested.emit),
            (self.tr("Import roster…"), self.import_requested.emit),
        )
        self._build(theme)
        self._wire()

    def show_waiting(self, name: str) -> None:
        """Say that a list is being read."""
        self._show_words(name)
        self._read = None
        self.model.show(None)
        self.counts.setText(self.tr("Reading the list…"))
        self.marks.hide()
        self.days.hide()
        self._stack.setCurrentIndex(0)

    def show_list(self, read: ReadList, *, level: str = "", mark: str = "", anew: bool = False) -> None:
        """Show a list, perhaps only those with a mark; `anew` when read again: then the filters stay."""
        row = self.table.currentIndex().row() if anew else -1
        wanted = self.marks.current() if anew else mark or _FIRST.get(read.gaps.marks, _ALL)
        if not anew:
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
        self._read, self._level = read, level
        self._show_words(read.gaps.name)
        self.about.setText(gap_about(read.gaps.name, read.settings, self._labels.language))
        self.model.editable = self._session.writable
        self.model.show(read, self.search.text(), "" if wanted == _ALL else wanted, level)
        self._tell(wanted)
        if row >= 0 and self.model.rowCount():
            self.table.selectRow(min(row, self.model.rowCount() - 1))

    def chosen(self) -> list[GapRow]:
        """Return the rows that are chosen."""
        return [self.model.row(row) for row in self.table.chosen()]

    def choose_mark(self, mark: str) -> None:
        """Show only the rows with a mark."""
        self._filter(mark)

    def said(self) -> str:
        """Return what is shown, for a note beside the list."""
        return self.counts.text()

    def open_first(self) -> None:
        """Go through the likeliest door with what is chosen."""
        first = next(iter(self._doors()), None)
        if first is not None:
            self._open(first)

    def _doors(self) -> tuple[Door, ...]:
        return DOORS.get(self._read.gaps.name, ()) if self._read else ()

    def _open(self, door: Door) -> None:
        rows = self.chosen()
        if door.open_to(len(rows), writable=self._session.writable):
            self.door_opened.emit(door.key, rows)

    def _show_words(self, name: str) -> None:
        title = self._labels.word("gap_list", name)
        if title != self.name.text():
            self.name.setText(title)
            self.setAccessibleName(title)
            self.about.setText("")

    def _filter(self, mark: str) -> None:
        """Show the rows that the search, the mark and the level leave."""
        self.model.ask(self.search.text(), "" if mark == _ALL else mark, self._level)
        self._tell(mark)

    def _tell(self, mark: str) -> None:
        """Tell what is shown: counts, marks, ways to mend."""
        self._offer_marks(mark)
        self._offer_days()
        self._say_counts()
        self._offer_doors()
        empty = self._read is not None and not self._read.gaps.rows
        of_offices = self._read is not None and self._read.gaps.name == _OFFICES
        self._stack.setCurrentIndex((2 if of_offices else 1) if empty else 0)
        for part in (self.search, self.counts, self.doors):
            part.setVisible(not empty)

    def _offer_marks(self, current: str) -> None:
        counts = self.model.counts()
        marks = self._read.gaps.marks if self._read else ""
        offered = [code for code in self._labels.codes(marks) if code in counts] if marks else []
        self.marks.setVisible(bool(offered) and (len(offered) > 1 or current != _ALL))
        if current not in {*offered, _ALL}:
            offered.append(current)
        options = [(_ALL, self.tr("All"), "chip")]
        for code in offered:
            text = self.tr("{mark} {count}").format(
                mark=capital(self._labels.word(marks, code)), count=number(counts.get(code, 0))
            )
            options.append((code, text, "chip"))
        self.marks.offer(options, current)

    def _offer_days(self) -> None:
        """Offer how far ahead the terms that end are looked for."""
        ahead = self._read is not None and self._read.gaps.name == _AHEAD and self._session.writable
        self.days.setVisible(ahead)
        if ahead and self._read is not None:
            now = self._read.settings.terms_ending_days
            offered = sorted({*_DAYS, now})
            text = self.tr("{count} days")
            self.days.offer([(str(days), text.format(count=days), "chip") for days in offered], str(now))

    def _say_counts(self) -> None:
        shown, whole = self.model.rowCount(), len(self._read.gaps.rows) if self._read else 0
        chosen = len(self.table.chosen())
        if chosen > 1:
            text = self.tr("{chosen} of {count} chosen").format(chosen=number(chosen), count=number(shown))
        elif shown != whole:
            text = self.tr("{count} of {whole}").format(count=number(shown), whole=number(whole))
        else:
            text = self.tr("1 line") if shown == 1 else self.tr("{count} lines").format(count=number(shown))
        self.counts.setText(text)

    def _offer_doors(self) -> None:
        doors = self._doors()
        if [door for door, _ in self._buttons] != list(doors):
            emptied(self.doors.flow)
            self._buttons = [(door, self._button(door, first=door is doors[0])) for door in doors]
            for _, made in self._buttons:
                self.doors.flow.addWidget(made)
        lines, writable = len(self.table.chosen()), self._session.writable
        for door, made in self._buttons:
            made.setEnabled(door.open_to(lines, writable=writable))

    def _button(self, door: Door, *, first: bool) -> QPushButton:
        return button(door.text, partial(self._open, door), "primary" if first else "")

    def _build(self, theme: Theme) -> None:
        self.body.setContentsMargins(1, 12, 1, 4)
        head = QVBoxLayout()
        head.setContentsMargins(15, 0, 15, 0)
        head.setSpacing(8)
        named = QHBoxLayout()
        named.setSpacing(12)
        named.addWidget(self.name, 1)
        named.addWidget(self.search)
        head.addLayout(named)
        head.addWidget(self.about)
        head.addWidget(self.doors)
        chips = QHBoxLayout()
        chips.setSpacing(12)
        chips.addWidget(self.marks, 1)
        chips.addWidget(self.days, 1)
        chips.addWidget(self.counts)
        chips.addStretch()
        head.addLayout(chips)
        self.body.addLayout(head)
        below = QWidget()
        below.setMinimumHeight(theme.px(180))
        self._stack = QStackedLayout(below)
        for part in (self.table, self._nothing, self._no_office):
            self._stack.addWidget(part)
        self.body.addWidget(below, 1)

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda: self._filter(self.marks.current() or _ALL))
        self.marks.chosen.connect(self._filter)
        self.days.chosen.connect(lambda days: self.days_asked.emit(int(days)))
        self.table.activated.connect(self._on_activated)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        self._say_counts()
        self._offer_doors()
        self.chosen_changed.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        if index.row() not in self.table.chosen():
            self.table.selectRow(index.row())
        self.open_first()

    def _on_menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.popup(self.table.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """Return the ways to mend what is chosen, as the table's own menu; it goes when it is closed."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        lines, writable = len(self.table.chosen()), self._session.writable
        for door in self._doors():
            action = menu.addAction(door.text)
            action.triggered.connect(partial(self._open, door))
            action.setEnabled(door.open_to(lines, writable=writable))
        return menu
