"""What needs attention: a line for each kind of gap, with its count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.widgets.card import Card
from ui.widgets.count_row import CountRow
from ui.widgets.marking import emptied, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from focalnet.network.coverage import Attention
    from focalnet.surveys.standing import Call, Waiting
    from ui.labels import Labels
    from ui.theme import Theme

# The gaps that the organization is audited on, or that leave an office without anybody, are shown warm.
_WARN = frozenset({"offices_without", "countries_without", "tor_not_included", "terms_over"})


class AttentionCard(Card):
    """Lines that count gaps; each asks for the list behind it."""

    gap_requested = Signal(str)
    round_requested = Signal(str, str)  # a round, and the tab where its work is done

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__(" ", margin=10, space=0)
        self.body.setContentsMargins(10, 12, 10, 12)
        self.head.setContentsMargins(6, 0, 6, 4)
        self.title.setText(self.tr("Needs attention"))
        self.setAccessibleName(self.tr("Needs attention"))
        self._labels = labels
        self._theme = theme
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self._lines.addWidget(self._said(self.tr("Counting…")))

    def show_lines(
        self,
        lines: Sequence[Attention],
        rounds: Sequence[Waiting] = (),
        today: date = date.max,
        calls: Sequence[Call] = (),
    ) -> None:
        """Show the gaps that there are, and before them the rounds that wait for answers or for decisions."""
        emptied(self._lines)
        for each in rounds:
            self._lines.addWidget(self._round(each, overdue=each.due < today))
        for call in calls:
            self._lines.addWidget(self._call(call))
        shown = [line for line in lines if line.count]
        for line in shown:
            row = CountRow(
                self._theme,
                line.title(self._labels.language),
                line.note(self._labels.language),
                line.count,
                warns=line.code in _WARN,
            )
            row.setProperty("code", line.code)
            row.clicked.connect(lambda _=False, code=line.code: self.gap_requested.emit(code))
            self._lines.addWidget(row)
        if not shown and not rounds and not calls:
            self._lines.addWidget(self._said(self.tr("Nothing. Every fact that is asked for is there.")))

    def _round(self, waiting: Waiting, *, overdue: bool) -> CountRow:
        """Return the line of a round: when it is due, and how many have not answered."""
        text = self.tr("{round} was due {date}") if overdue else self.tr("{round} is due {date}")
        title = text.format(round=waiting.name, date=self._labels.date(waiting.due))
        detail = self.tr("without an answer, of {asked} asked").format(
            asked=self._labels.number(waiting.asked)
        )
        row = CountRow(self._theme, title, detail, waiting.outstanding, warns=overdue)
        row.clicked.connect(lambda: self.round_requested.emit(waiting.round, "people"))
        return row

    def _call(self, call: Call) -> CountRow:
        """Return the line of what waits in a round: its doubtful responses, or whom to remind."""
        from focalnet.surveys.standing import Calling

        doubtful = call.what is Calling.DOUBTFUL
        title = self.tr("Doubtful responses") if doubtful else self.tr("Can be reminded")
        row = CountRow(self._theme, title, call.name, call.number, warns=doubtful)
        tab = "collect" if doubtful else "people"
        row.clicked.connect(lambda: self.round_requested.emit(call.round, tab))
        return row

    @staticmethod
    def _said(text: str) -> QLabel:
        made = label(text, "muted", wraps=True)
        made.setContentsMargins(6, 4, 6, 4)
        return made

    def show_current(self, code: str) -> None:
        """Mark the line whose list is shown beside."""
        for row in self.findChildren(CountRow):
            row.setCheckable(True)
            row.setChecked(row.property("code") == code)
