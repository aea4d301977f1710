"""The card of the list: the search field, the views, the filters in force, the counts, the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from ui.numbers import number
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.marking import ElidedLabel, button, looking
from ui.widgets.page_view import PageStack
from ui.widgets.roster_table import RosterTable
from ui.widgets.views_button import ViewsButton

if TYPE_CHECKING:
    from focalnet.network.listing import Tally
    from ui.labels import Labels
    from ui.models.roster_model import RosterModel
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme


class RosterCard(Card):
    """What the page of focal points shows in its middle."""

    all_requested = Signal()
    import_requested = Signal()
    person_requested = Signal()

    def __init__(
        self, session: Session, labels: Labels, theme: Theme, names: PlaceNames, model: RosterModel
    ) -> None:
        super().__init__(margin=0)
        self.body.setContentsMargins(1, 8, 1, 4)
        self._labels = labels
        self._session = session
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Name, office, country, expertise…"))
        self.search.setAccessibleName(self.tr("Search focal points"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme.px(130))
        self.views = ViewsButton(self._view_names, lambda: session.writable)
        self.counts = ElidedLabel("", "muted")
        self.counts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.counts.setMinimumWidth(theme.px(60))
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.only = button(self.tr("Show everybody"), self.all_requested.emit, "chip-warning")
        self.only.hide()
        self.chips = FilterChips(labels, names)
        self.body.addLayout(self._head())
        self.table = RosterTable(theme, self.tr("Focal points"))
        self.table.setModel(model)
        self._stack = self._tables_and_instead()
        self.body.addWidget(self._stack, 1)
        for left in (model.modelReset, model.rowsRemoved, model.rowsInserted):
            left.connect(lambda *_: self._stack.setCurrentIndex(0 if model.rowCount() else 1))

    def _head(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.search, 1)
        line.addWidget(self.only)
        line.addWidget(self.counts)
        head = QVBoxLayout()
        head.setContentsMargins(11, 0, 11, 0)
        head.setSpacing(6)
        head.addLayout(line)
        head.addWidget(self.chips)
        return head

    def _tables_and_instead(self) -> PageStack:
        stack = PageStack()
        stack.addWidget(self.table)
        stack.addWidget(
            EmptyState(
                self.tr("Nobody fits"),
                self.tr("No focal point of this date fits the search and the filters."),
                (self.tr("Show everybody"), self.all_requested.emit),
            )
        )
        stack.addWidget(
            EmptyState(
                self.tr("Nobody is a focal point on this date"),
                self.tr("Import the roster you have, or enter the first person."),
                (self.tr("Import roster…"), self.import_requested.emit),
                (self.tr("New focal point"), self.person_requested.emit),
            )
        )
        return stack

    def show_only(self, title: str) -> None:
        """Say that the list shows exactly what a line counted; empty takes that away."""
        self.only.setText(f"{title}  ×")
        self.only.setAccessibleName(self.tr("{title}: show everybody again").format(title=title))
        self.only.setVisible(bool(title))
        self.counts.setVisible(not title)

    def show_tally(self, tally: Tally) -> None:
        """Say how many people the list holds, of how many, and who they are."""
        if not tally.of:
            self._stack.setCurrentIndex(2)
        parts = [
            self.tr("{count} of {all}").format(count=number(tally.people), all=number(tally.of)),
            self.tr("1 woman")
            if tally.women == 1
            else self.tr("{count} women").format(count=number(tally.women)),
            self.tr("1 man") if tally.men == 1 else self.tr("{count} men").format(count=number(tally.men)),
        ]
        if tally.not_stated:
            parts.append(self.tr("{count} not stated").format(count=number(tally.not_stated)))
        several = self.tr("{count} countries").format(count=number(tally.countries))
        parts.append(self.tr("1 country") if tally.countries == 1 else several)
        self.counts.setText(" · ".join(parts))

    def _view_names(self) -> list[str]:
        from focalnet.network.saved_views import saved_views

        return [view.name for view in saved_views(self._session.file)] if self._session.is_open else []
