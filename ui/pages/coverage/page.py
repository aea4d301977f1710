"""Coverage: what is missing, list by list, as at the date; each line is a way to mending it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.content import content_of
from ui.dialogs.fields import ChoiceField
from ui.models.finding_model import FindingModel
from ui.models.section_model import SectionModel
from ui.numbers import number as written
from ui.pages.coverage.gap_card import GapCard
from ui.pages.coverage.sections import SWAP, counts, sections
from ui.pages.page import Page
from ui.widgets.card import Card
from ui.widgets.finding_grid import TOKENS, FindingGrid
from ui.widgets.legend_line import LegendLine
from ui.widgets.marking import button
from ui.widgets.room import Room
from ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from focalnet.network.coverage import Attention
    from focalnet.network.gap_lists import GapRow
    from ui.content import Content
    from ui.figures import Figures
    from ui.gaps import Gaps, Overview, ReadList
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

_FIRST = "offices"
# Figures elsewhere that count a part of a list.
_OTHER_WAYS = {"vacancies": ("offices", "vacant")}


class CoveragePage(Page):
    """The lists at the left, the one that is looked at at the right, UN-SWAP with its grid above."""

    door_opened = Signal(str, object)  # the key of a door, the rows
    expected_asked = Signal(str, int)  # an office, how many focal points it should have
    days_asked = Signal(int)
    office_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(object)  # the names of lists; empty: all

    def __init__(self, session: Session, labels: Labels, theme: Theme, figures: Figures, gaps: Gaps) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("Coverage"))
        self._labels = labels
        self._figures = figures
        self._gaps = gaps
        self._name = _FIRST
        self._level = self._mark = ""
        self._shown = ""
        self._narrow = theme.px(760)
        self._lines: Sequence[Attention] | None = None
        self._overview: Overview | None = None
        self.sections = SectionModel()
        self.section_list = SectionList(theme, self.sections)
        self.section_list.setFixedWidth(theme.px(226))
        self.section_field = ChoiceField(())
        self.section_field.setAccessibleName(self.tr("What may be missing"))
        self.section_field.hide()
        self.card = GapCard(session, labels, theme)
        self.findings = FindingModel(labels)
        self.grid = FindingGrid(theme, self.findings)
        self._grid_card = Card(margin=8, space=4)
        self._build(theme)
        self._wire()

    def refresh(self) -> None:
        """Ask for the counts and for the list that is looked at, as they are now."""
        self._lines = self._overview = None
        self._new.setEnabled(self.session.writable)
        self._figures.ask()
        self._gaps.ask_overview()
        self._gaps.ask(self._name)

    def show_gap(self, name: str, level: str = "") -> None:
        """Show one list, of a criterion those at a level; nothing named shows the one there was."""
        name, self._mark = _OTHER_WAYS.get(name, (name or self._name, ""))
        self._name, self._level = name, level
        self.catch_up()
        self.section_list.show_current(name)
        self.section_field.choose(name)
        self._show_grid()
        if self._gaps.lists.get(name) is None:
            self._shown = ""
            self.card.show_waiting(name)
        else:
            self._shown = ""
        self._gaps.ask(name)

    def current(self) -> str:
        """Return the name of the list that is looked at."""
        return self._name

    def tell_chosen(self) -> None:
        """Tell which appointments and offices are chosen in the list."""
        rows = self.card.chosen()
        held = [row.appointment for row in rows if row.appointment]
        of_offices = not held
        offices = [row.office for row in rows if row.office] if of_offices else []
        self.session.choose(held, listed=True, offices=offices)

    def content(self) -> Content:
        """Return the list as it is shown."""
        return content_of(self.card.model, self.card.name.text(), self.card.said())

    def chosen_content(self) -> Content:
        """Return the chosen rows as they are shown; where none are, all of them."""
        rows = self.card.table.chosen() or None
        return content_of(self.card.model, self.card.name.text(), self.card.said(), rows=rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way: where there is no room for the lists beside the table, they drop down above it."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._narrow
        self.section_list.setVisible(not narrow)
        self.section_field.setVisible(narrow)

    def _build(self, theme: Theme) -> None:
        self._new = button(self.tr("New office…"), self.office_requested.emit)
        self._export = button(self.tr("Export…"), self._on_export)
        for part in (self._new, self._export):
            self.head.addWidget(part)
        words = (self._labels.word("finding", each) for each in ("met", "not_met", "unknown"))
        self._grid_card.body.addWidget(self.grid)
        self._grid_card.body.addWidget(LegendLine(theme, list(zip(TOKENS, words, strict=True))))
        self._grid_card.hide()
        inside = QWidget()
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.section_field)
        right.addWidget(self._grid_card)
        right.addWidget(self.card, 1)
        self._room = Room(inside, self.tr("What the list counts"))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.section_list)
        both.addWidget(self._room, 1)
        self.column.addLayout(both, 1)

    def _wire(self) -> None:
        self._figures.attended.connect(self._on_attended)
        self._gaps.overseen.connect(self._on_overseen)
        self._gaps.listed.connect(self._on_listed)
        self.section_list.asked.connect(self.show_gap)
        self.section_field.activated.connect(lambda: self.show_gap(self.section_field.value()))
        self.grid.asked.connect(lambda criterion, level: self.show_gap(f"{SWAP}{criterion}", level))
        self.card.door_opened.connect(self.door_opened)
        self.card.office_requested.connect(self.office_requested)
        self.card.import_requested.connect(self.import_requested)
        self.card.days_asked.connect(self.days_asked)
        self.card.chosen_changed.connect(self._on_chosen)
        # Queued: the step brings the list anew, and the editor has to be gone by then.
        self.card.model.expected.connect(self._on_expected, Qt.ConnectionType.QueuedConnection)

    def _on_attended(self, lines: Sequence[Attention]) -> None:
        self._lines = lines
        self._show_sections()

    def _on_overseen(self, overview: Overview) -> None:
        self._overview = overview
        self._show_sections()
        self._show_grid()

    def _on_listed(self, read: ReadList) -> None:
        if read.gaps.name == self._name:
            anew = self._shown == self._name
            self._shown = self._name
            self.card.show_list(read, level=self._level, mark=self._mark, anew=anew)
            self._show_grid()
            self._room.fit()
            if self.isVisible():
                self.tell_chosen()

    def _show_sections(self) -> None:
        shown, found = sections(self._overview, self._labels), counts(self._lines, self._overview)
        self.sections.show(shown, found)
        self.section_list.show_current(self._name)
        self.section_field.clear()
        for section in shown:
            if section.name:
                number = found.get(section.name)
                said = "" if number is None else f"  {written(number)}"
                self.section_field.addItem(section.text + said, section.name)
        self.section_field.choose(self._name)

    def _show_grid(self) -> None:
        read = self._gaps.lists.get(self._name)
        shown = self._name.startswith(SWAP) and self._overview is not None
        self._grid_card.setVisible(shown)
        if shown and self._overview is not None and read is not None:
            self.findings.show(self._overview.swap, read.settings)
            self.grid.show_current(self._name.removeprefix(SWAP), self._level)

    def _on_export(self) -> None:
        """Offer this list, or all of them."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        this = menu.addAction(self.tr("This list as a workbook…"))
        this.triggered.connect(lambda: self.export_requested.emit([self._name]))
        every = menu.addAction(self.tr("All lists as one workbook…"))
        every.triggered.connect(lambda: self.export_requested.emit([]))
        menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))

    def _on_chosen(self) -> None:
        if self.isVisible():
            self.tell_chosen()

    def _on_expected(self, row: GapRow, number: int) -> None:
        self.expected_asked.emit(row.office, number)
