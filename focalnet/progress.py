"""How work that takes long tells how far it is; and how it is ended: by what is raised when it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
Report: TypeAlias = "Callable[[int, int], object]"
"""Is told how many are done, of how many."""
_EVERY = 1000


def unheard(_done: int, _of: int) -> None:
    """Report to nobody."""


class Telling:
    """Counts what is done of one piece of work, in rows, and reports it every few milliseconds."""

    def __init__(self, report: Report = unheard, of: int = 0) -> None:
        self._report = report
        self._of = of
        self._done = 0.0

    def add(self, rows: float) -> None:
        """Tell that so many more are done; parts of the work may count for parts of a row."""
        self._done += rows
        self._report(min(round(self._done), self._of), self._of)

    def each(self, items: Iterable[T], worth: float) -> Iterator[T]:
        """Give the items, and tell of every thousand; each is worth so many rows."""
        since = 0
        self.add(0)
        for item in items:
            yield item
            since += 1
            if since == _EVERY:
                self.add(since * worth)
                since = 0
        self.add(since * worth)
