"""The figures of the session's network and date, worked out once for every page that shows them.

A large network takes seconds to compose: a worker of its own does it, and the window stays alive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.beside import Beside
from ui.later import Later

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from focalnet.network.composition import Composition, Growth
    from focalnet.network.coverage import Attention, CountryLine
    from focalnet.store import NetworkFile
    from ui.beside import Report, Work
    from ui.jobs import Jobs
    from ui.session import Session

# After the first paint: countries, what needs attention, then growth, which takes longest.
_AFTER_MS = 80
# Among many people figures take seconds of a processor: they are worked out anew when the editing rests.
_REST_MS = 1500
_YEARS = 9


class Figures(QObject):
    """Composition, countries, growth and attention; each told when known, and again when changed."""

    composed = Signal(object)  # Composition
    attended = Signal(object)  # the lines of attention
    grown = Signal(object)  # the counts of several years, the earliest first
    placed = Signal(object)  # the lines of the countries

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._beside = Beside(session, jobs)
        self.composition: Composition | None = None
        self.attention: Sequence[Attention] | None = None
        self.growth: Sequence[Growth] | None = None
        self.countries: Sequence[CountryLine] | None = None
        self._wanted = False
        self._changed = False
        self._told = 0  # of what comes after the first paint
        self._resting = Later(self, _REST_MS, self._begin)
        self._attending = Later(self, _AFTER_MS, self._attend)
        for stated in (session.opened, session.as_at_changed, session.closed):
            stated.connect(self._forget)
        session.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Tell everything that is known, and work out what is not."""
        if self.composition is not None:
            self.composed.emit(self.composition)
        if self.attention is not None:
            self.attended.emit(self.attention)
        if self.growth is not None:
            self.grown.emit(self.growth)
        if self.countries is not None:
            self.placed.emit(self.countries)
        if not self._wanted and self._session.is_open:
            self._wanted = True
            if self._changed and self._session.large:
                self._resting.start()
            else:
                self._begin()

    def _begin(self) -> None:
        if self._session.is_open:
            self._beside.work(_compose, self._on_composed)
            self._told = 0
            self._attending.start(_AFTER_MS)

    def _attend(self) -> None:
        """Work one of them out; between two the window looks at keys and mouse."""
        works: tuple[tuple[Work[Any], Callable[[Any], object]], ...] = (
            (_countries, self._on_placed),
            (_attention, self._on_attended),
            (_growth, self._on_grown),
        )
        if self._session.is_open:
            work, told = works[self._told]
            self._told += 1
            if self._told < len(works):
                self._attending.start(0)
            self._beside.work(work, told)

    def _on_changed(self) -> None:
        self._forget()
        self._changed = True

    def _forget(self) -> None:
        self._wanted = self._changed = False
        self._beside.forget()
        self._attending.stop()
        self._resting.stop()
        self.composition = self.attention = self.growth = self.countries = None

    def _on_composed(self, figures: Composition) -> None:
        self.composition = figures
        self.composed.emit(figures)

    def _on_attended(self, lines: Sequence[Attention]) -> None:
        self.attention = lines
        self.attended.emit(lines)

    def _on_grown(self, series: Sequence[Growth]) -> None:
        self.growth = series
        self.grown.emit(series)

    def _on_placed(self, lines: Sequence[CountryLine]) -> None:
        self.countries = lines
        self.placed.emit(lines)


def _compose(file: NetworkFile, as_at: date, _: Report) -> Composition:
    from focalnet.network.composition import compose

    return compose(file, as_at)


def _attention(file: NetworkFile, as_at: date, _: Report) -> Sequence[Attention]:
    from focalnet.network.coverage import attention

    return attention(file, as_at)


def _countries(file: NetworkFile, as_at: date, _: Report) -> Sequence[CountryLine]:
    from focalnet.network.coverage import by_country

    return by_country(file, as_at)


def _growth(file: NetworkFile, as_at: date, report: Report) -> Sequence[Growth]:
    from focalnet.dates import year_before
    from focalnet.network.composition import series

    grown: list[Growth] = []
    for years in range(_YEARS, 0, -1):
        grown += series(file, [year_before(as_at, years)])
        report(len(grown), _YEARS)  # ends the work where nobody waits for it any more
    grown += series(file, [as_at])
    first = next((place for place, each in enumerate(grown) if each.focal_points), _YEARS)
    return grown[first:]
