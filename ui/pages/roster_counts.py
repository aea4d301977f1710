"""What is counted behind the rows of a list: the line above it at once, the facets when the typing rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.later import Later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from focalnet.network.listing import Selection
    from ui.session import Session

# After the last key; among 100,000 people the line above takes 10 ms, each facet up to 15.
_TALLY_AFTER_MS = 30
_FACETS_AFTER_MS = 120


class RosterCounts(QObject):
    """Counts a facet at a time, so that keys get through in between; what is asked last is what is told."""

    tallied = Signal(object)  # a Tally
    counted = Signal(object)  # facet → values with their counts

    def __init__(self, owner: QObject, session: Session, selection: Callable[[], Selection]) -> None:
        super().__init__(owner)
        self._session = session
        self._selection = selection
        self._left: Iterator[tuple[str, list[tuple[str, int]]]] = iter(())
        self._counts: dict[str, list[tuple[str, int]]] = {}
        self._tallying = Later(self, _TALLY_AFTER_MS, self._tally)
        self._resting = Later(self, _FACETS_AFTER_MS, self._begin)
        self._counting = Later(self, 0, self._count_one)

    def start(self) -> None:
        """Count anew."""
        self._counting.stop()
        self._tallying.start()
        self._resting.start()

    def _tally(self) -> None:
        if self._session.is_open and self._session.lists_ready:
            self.tallied.emit(self._session.listing.tally(self._selection()))

    def _begin(self) -> None:
        if self._session.is_open and self._session.lists_ready:
            self._left, self._counts = self._session.listing.facets_in_turn(self._selection()), {}
            self._counting.start()

    def _count_one(self) -> None:
        if not self._session.is_open:
            return
        for facet, counts in self._left:
            self._counts[facet] = counts
            self._counting.start()
            return
        self.counted.emit(self._counts)
