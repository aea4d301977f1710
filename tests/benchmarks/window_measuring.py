"""What the benchmarks in the real window share: waiting, painting, and for how long it could not answer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Parts, application, assemble
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path


def program(home: Path, today: date) -> Parts:
    """Return the program put together, its window not yet shown."""
    parts = assemble(application(), home, today=lambda: today)
    parts.window.resize(1280, 800)
    return parts


def wait(until: Callable[[], bool], most: float = 120) -> None:
    """Let the window live until something is so, for so many seconds at most."""
    begun = time.perf_counter()
    while not until():
        if time.perf_counter() - begun > most:
            raise TimeoutError
        settle(5)


def painted() -> None:
    """Do what waits, the paint too; what is put off for longer comes later."""
    QApplication.processEvents()


class Blocks:
    """The longest time in milliseconds for which the window could not answer while something went on."""

    def __init__(self) -> None:
        self.longest = 0.0

    def __enter__(self) -> Blocks:
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)
        return self

    def __exit__(self, *_: object) -> None:
        self._tick()
        self._timer.stop()

    def __str__(self) -> str:
        return f"longest block {self.longest:.0f} ms"

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()
