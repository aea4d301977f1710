"""The counts beside the places of the sidebar, taken after the paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.later import Later
from ui.numbers import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.composition import Composition
    from focalnet.network.coverage import Attention
    from ui.figures import Figures
    from ui.session import Session
    from ui.widgets.side_bar import SideBar

_AFTER_MS = 250


class SideCounts(QObject):
    """Keeps the number of focal points, of vacant offices and of open rounds beside their places."""

    def __init__(self, session: Session, figures: Figures, side: SideBar) -> None:
        super().__init__(side)
        self._session = session
        self._figures = figures
        self._side = side
        self._timer = Later(self, _AFTER_MS, self._ask)
        for stated in (session.opened, session.changed, session.as_at_changed):
            stated.connect(self._timer.start)
        session.closed.connect(self._timer.stop)
        figures.composed.connect(self._show_people)
        figures.attended.connect(self._show_gaps)

    def _ask(self) -> None:
        self._figures.ask()
        if self._session.is_open:
            self._show_rounds()

    def _show_rounds(self) -> None:
        from focalnet.surveys import records

        there = records.open_rounds(self._session.file)
        words = self.tr("1 open") if there == 1 else self.tr("{count} open").format(count=number(there))
        self._side.show_count("surveys", words if there else "")

    def _show_people(self, composition: Composition) -> None:
        people = composition.focal_points
        self._side.show_count("focal_points", number(people) if people else "")

    def _show_gaps(self, lines: Sequence[Attention]) -> None:
        gaps = sum(line.count for line in lines if line.code == "offices_without")
        words = self.tr("1 gap") if gaps == 1 else self.tr("{count} gaps").format(count=number(gaps))
        self._side.show_count("coverage", words if gaps else "")
