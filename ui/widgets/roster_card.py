"""The card of the list: the search field, the counts that the filters leave, the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QStackedWidget

from ui.models.roster_columns import COLUMNS
from ui.widgets.card import Card
from ui.widgets.cell_editors import RosterDelegate
from ui.widgets.empty import EmptyState
from ui.widgets.marking import ElidedLabel, button, looking
from ui.widgets.table import Table

if TYPE_CHECKING:
    from focalnet.network.listing import Tally
    from ui.labels import Labels
    from ui.models.roster_model import RosterModel
    from ui.session import Session
    from ui.theme import Theme


class RosterCard(Card):
    """What the page of focal points shows in its middle."""

    all_requested = Signal()
    import_requested = Signal()
    person_requested = Signal()

    def __init__(self, session: Session, labels: Labels, theme: Theme, model: RosterModel) -> None:
        super().__init__(margin=0)
        self.body.setContentsMargins(1, 8, 1, 4)
        self._labels = labels
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Name, office, country, expertise…"))
        self.search.setAccessibleName(self.tr("Search focal points"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme.px(200))
        self.counts = ElidedLabel("", "muted")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.only = button(self.tr("Show everybody"), self.all_requested.emit, "chip-warning")
        self.only.hide()
        head = QHBoxLayout()
        head.setContentsMargins(11, 0, 11, 0)
        head.setSpacing(8)
        head.addWidget(self.search, 3)
        head.addWidget(self.only)
        head.addWidget(self.counts, 4)
        self.body.addLayout(head)
        self.table = Table(theme, self.tr("Focal points"))
        self.table.setModel(model)
        self.table.setItemDelegate(RosterDelegate(theme, session, labels, self.table))
        self.table.setEditTriggers(_EDITS)
        self.table.setSortingEnabled(True)
        self.table.set_widths(*(column.width for column in COLUMNS))
        self._stack = self._tables_and_instead()
        self.body.addWidget(self._stack, 1)
        model.modelReset.connect(lambda: self._stack.setCurrentIndex(0 if model.rowCount() else 1))

    def _tables_and_instead(self) -> QStackedWidget:
        stack = QStackedWidget()
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
            self.tr("{count} of {all}").format(count=f"{tally.people:,}", all=f"{tally.of:,}"),
            self.tr("{count} women").format(count=f"{tally.women:,}"),
            self.tr("{count} men").format(count=f"{tally.men:,}"),
        ]
        if tally.not_stated:
            parts.append(self.tr("{count} not stated").format(count=f"{tally.not_stated:,}"))
        parts.append(self.tr("{count} countries").format(count=f"{tally.countries:,}"))
        self.counts.setText(" · ".join(parts))


_EDITS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
