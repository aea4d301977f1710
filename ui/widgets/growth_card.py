"""Growth: focal points, countries and men over the ten years up to the date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.card import Card
from ui.widgets.line_chart import Line, LineChart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.composition import Composition
    from ui.labels import Labels
    from ui.theme import Theme


class GrowthCard(Card):
    """Shows a series of compositions."""

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__(" ")
        self.title.setText(self.tr("Growth"))
        self.setAccessibleName(self.tr("Growth"))
        self._labels = labels
        self.chart = LineChart(theme)
        self.body.addWidget(self.chart)
        self.body.addStretch(1)

    def show_series(self, series: Sequence[Composition]) -> None:
        """Show the figures of several dates, the earliest first; hidden where nothing can have grown."""
        self.setVisible(len(series) > 1)
        self.chart.show_lines(
            [str(each.as_at.year) for each in series],
            [
                Line(self.tr("focal points"), "accent", tuple(each.focal_points for each in series)),
                Line(
                    self.tr("countries"), "not_stated", tuple(each.countries for each in series), dashed=True
                ),
                Line(self._labels.word("sex", "M"), "men", tuple(each.men for each in series)),
            ],
        )
