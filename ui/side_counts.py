"""The counts beside the places of the sidebar, taken after the paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.later import Later

if TYPE_CHECKING:
    from ui.session import Session
    from ui.widgets.side_bar import SideBar

_AFTER_MS = 250


class SideCounts(QObject):
    """Keeps the number of focal points and of vacant offices beside their places."""

    def __init__(self, session: Session, side: SideBar) -> None:
        super().__init__(side)
        self._session = session
        self._side = side
        self._timer = Later(self, _AFTER_MS, self._count)
        for stated in (session.opened, session.changed, session.as_at_changed):
            stated.connect(self._timer.start)

    def _count(self) -> None:
        if not self._session.is_open:
            return
        from focalnet.network.coverage import coverage
        from focalnet.network.listing import Selection

        file, as_at = self._session.file, self._session.as_at
        people = self._session.listing.tally(Selection(as_at)).people
        self._side.show_count("focal_points", f"{people:,}" if people else "")
        gaps = len(coverage(file, as_at).offices_without)
        words = self.tr("1 gap") if gaps == 1 else self.tr("{count} gaps").format(count=f"{gaps:,}")
        self._side.show_count("coverage", words if gaps else "")
