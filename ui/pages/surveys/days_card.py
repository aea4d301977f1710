"""How the answers came in, day by day, as a line; with the number that reaches the target."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ui.widgets.chart_card import ChartCard
from ui.widgets.line_chart import Line, LineChart, Point

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from focalnet.surveys.following import FollowUp
    from ui.page_makers import Desk

_MOST = 60
"""Points of the line; of a longer round every second day is told, every third, and so on."""


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


def by_day(standing: FollowUp) -> Iterator[tuple[date, int]]:
    """Give every day from the opening to the last answer, with how many had answered by then.

    Days without an answer stand too, so that the line is as steep as the answers were quick.
    """
    if not standing.days:
        return
    came, last = dict(standing.days), standing.days[-1][0]
    first = min(standing.round.opened, standing.days[0][0])
    step = max(1, -(-(last - first).days // _MOST))
    answered = 0
    for past in range((last - first).days + 1):
        day = first + timedelta(past)
        answered = came.get(day, answered)
        if (last - day).days % step == 0:
            yield day, answered
