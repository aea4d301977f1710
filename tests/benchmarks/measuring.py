"""How a benchmark is measured: work and floor in turn, medians, and the ratio."""

from __future__ import annotations

import gc
import math
import statistics
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True)
class Pair:
    """One turn: the work to be measured and the floor it is held against, each a callable giving nothing."""

    work: Callable[[], object]
    floor: Callable[[], object]
    before: Callable[[], object] = lambda: None  # what earlier work put off, done before the clock starts


@dataclass(frozen=True)
class Result:
    """Medians in seconds, what 95 of 100 turns kept within, the ratio, and what was aimed at."""

    name: str
    work: float
    most: float
    floor: float
    ratio: float
    aim: str
    note: str = ""

    def line(self) -> str:
        """Return the printed line."""
        return (
            f"{self.name:<52}{_seconds(self.work):>11}{_seconds(self.most):>11}{_seconds(self.floor):>11}"
            f"{self.ratio:>8.2f}x  {self.aim:<18}{self.note}"
        )


@dataclass(frozen=True)
class Benchmark:
    """A named benchmark: its aim as text and the generator of its turns."""

    name: str
    aim: str
    turns: Callable[[], Iterator[Pair]]
    note: Callable[[], str] = field(default=lambda: "")

    def run(self) -> Result:
        """Run all turns and return medians; the ratio is the median of the turns' own ratios."""
        works, floors = [], []
        for pair in self.turns():
            floors.append(_timed(pair.floor))
            works.append(_timed(pair.work, pair.before))
        ratio = statistics.median(w / f for w, f in zip(works, floors, strict=True))
        most = sorted(works)[math.ceil(len(works) * 0.95) - 1]
        middle, floor = statistics.median(works), statistics.median(floors)
        return Result(self.name, middle, most, floor, ratio, self.aim, self.note())


_BENCHMARKS: list[Benchmark] = []


def benchmark(
    name: str, aim: str, note: Callable[[], str] = lambda: ""
) -> Callable[[Callable[[], Iterator[Pair]]], Callable[[], Iterator[Pair]]]:
    """Register a generator of turns as a benchmark with an aim such as `≤ 3`, and a note to end its line."""

    def register(turns: Callable[[], Iterator[Pair]]) -> Callable[[], Iterator[Pair]]:
        _BENCHMARKS.append(Benchmark(name, aim, turns, note))
        return turns

    return register


def registered() -> list[Benchmark]:
    """Return the benchmarks in the order of their files."""
    return list(_BENCHMARKS)


def _timed(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    gc.collect()
    before()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _seconds(value: float) -> str:
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"
