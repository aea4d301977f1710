"""Growth: focal points, countries and men over the ten years up to the date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.widgets.chart_card import ChartCard
from ui.widgets.line_chart import Line, LineChart, Point
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.composition import Growth
    from ui.labels import Labels
    from ui.theme import Theme


class GrowthCard(ChartCard):
    """Shows a series of compositions; each year is a door to the network as it was then."""

    date_requested = Signal(object)

    def __init__(self, labels: Labels, theme: Theme) -> None:
        self.lines = LineChart(theme, labels)
        super().__init__(self.lines)
        self.name(self.tr("Growth"))
        self._labels = labels
        self._nothing = label(self.tr("The lines begin with the second year."), "muted", wraps=True)
        self._nothing.hide()
        self.body.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)
        self.lines.opened.connect(self.date_requested)

    def show_series(self, series: Sequence[Growth]) -> None:
        """Show the figures of several dates, the earliest first; words where nothing can have grown."""
        grown = len(series) > 1
        self._nothing.setVisible(not grown)
        self.chart.setVisible(grown and not self.as_table.isChecked())
        if series:
            self.lines.note = self.tr("Each year as at {date}.").format(
                date=self._labels.date(series[-1].as_at)
            )
        self.lines.show_lines(
            [Point(str(each.as_at.year), each.as_at) for each in series],
            [
                Line(self.tr("focal points"), "accent", tuple(each.focal_points for each in series)),
                Line(
                    self.tr("countries"), "not_stated", tuple(each.countries for each in series), dashed=True
                ),
                Line(self._labels.word("sex", "M"), "men", tuple(each.men for each in series)),
            ],
        )
        self.follow()
