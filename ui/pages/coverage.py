"""Coverage: what is missing, kind by kind, and who or which office each count is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.models.gap_model import GapModel
from ui.models.gaps import GapLine, gap_lines
from ui.pages.page import Page
from ui.widgets.attention_card import AttentionCard
from ui.widgets.card import Card
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from focalnet.network.coverage import Attention
    from ui.figures import Figures
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme


class CoveragePage(Page):
    """The lines of Home's attention, each with the list behind it."""

    list_requested = Signal(str, object)  # a title, the appointments
    appointment_requested = Signal(str)

    def __init__(
        self, session: Session, labels: Labels, theme: Theme, names: PlaceNames, figures: Figures
    ) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("Coverage"))
        self._labels = labels
        self._names = names
        self._lines: dict[str, Attention] = {}
        self._code = ""
        self._appointments: list[str] = []
        self.attention = AttentionCard(labels, theme)
        self.attention.setFixedWidth(theme.px(320))
        self.attention.gap_requested.connect(self.show_gap)
        self.model = GapModel()
        self.table = Table(theme, self.tr("What the line counts"))
        self.table.setModel(self.model)
        self.table.set_widths(240, 0, stretched=1)
        self.table.activated.connect(self._on_activated)
        self.table.doubleClicked.connect(self._on_activated)
        self._title = label("", "name")
        self._detail = label("", "muted")
        self._open = button(self.tr("Show in the list"), self._on_open)
        self.column.addLayout(self._halves(), 1)
        self._figures_of = figures
        figures.attended.connect(self._show_attention)

    def refresh(self) -> None:
        """Ask for the gaps as at the session's date; the one that was looked at is shown again."""
        self._figures_of.ask()

    def _show_attention(self, lines: Sequence[Attention]) -> None:
        self._lines = {line.code: line for line in lines}
        self.attention.show_lines(lines)
        self._show(self._code if self._code in self._lines else next(iter(self._lines), ""))

    def show_gap(self, code: str) -> None:
        """Show what one line counts."""
        self._code = code
        self.catch_up()
        self._show(code)

    def _gaps(self, line: Attention) -> list[GapLine]:
        return gap_lines(self.session.file, line, self._names, self._labels, self.session.as_at)

    def _show(self, code: str) -> None:
        self._code = code
        line = self._lines.get(code)
        self._title.setText(line.title(self._labels.language) if line else self.tr("Nothing is missing"))
        self._detail.setText(line.note(self._labels.language) if line else "")
        lines = self._gaps(line) if line else []
        self._appointments = [gap.appointment for gap in lines if gap.appointment]
        self._open.setVisible(bool(self._appointments))
        self.model.show(lines)
        self.attention.show_current(code)

    def _halves(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.addWidget(self.attention)
        left.addStretch(1)
        right = Card(margin=1)
        right.body.setContentsMargins(1, 12, 1, 4)
        head = QHBoxLayout()
        head.setContentsMargins(15, 0, 15, 0)
        head.addWidget(self._title)
        head.addSpacing(12)
        head.addWidget(self._detail)
        head.addStretch(1)
        head.addWidget(self._open)
        right.body.addLayout(head)
        right.body.addWidget(self.table, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(left)
        both.addWidget(right, 1)
        return both

    def _on_activated(self, index: QModelIndex) -> None:
        if appointment := self.model.line(index.row()).appointment:
            self.appointment_requested.emit(appointment)

    def _on_open(self) -> None:
        line = self._lines.get(self._code)
        if line is not None:
            self.list_requested.emit(line.title(self._labels.language), self._appointments)
