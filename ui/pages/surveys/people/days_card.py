"""How the answers came in, day by day, as a line; with the number that reaches the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.following import by_day
from ui.widgets.chart_card import ChartCard
from ui.widgets.line_chart import Line, LineChart, Point

if TYPE_CHECKING:
    from focalnet.surveys.following import FollowUp
    from ui.desk import Desk


class DaysCard(ChartCard):
    """Shows how many had answered by each day, once answers of two days are there."""

    def __init__(self, desk: Desk) -> None:
        self.lines = LineChart(desk.theme, desk.labels)
        super().__init__(self.lines)
        self.name(self.tr("Answers over time"))
        self._labels = desk.labels

    def show_standing(self, standing: FollowUp) -> None:
        """Show the days of a round."""
        days = list(by_day(standing))
        self.setVisible(len(days) > 1)
        self.lines.note = standing.round.name
        lines = [Line(self.tr("answers"), "accent", tuple(number for _, number in days))]
        if standing.round.target is not None:
            reached = standing.answered + standing.needed
            lines.append(Line(self.tr("target"), "not_stated", (reached,) * len(days), dashed=True))
        self.lines.show_lines([Point(self._labels.date(day)) for day, _ in days], lines)
        self.follow()
