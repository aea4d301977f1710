"""Long work: one worker thread, its progress polled by the window, a cancel that really cancels.

The work opens its own store (`NetworkFile.beside`), so the window reads on until the commit. Nothing of Qt is
touched outside the window's thread.
"""

from __future__ import annotations

import gc
import sys
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from queue import SimpleQueue

_POLLED_MS = 40


class Cancelled(Exception):  # noqa: N818 - it is what the user asked for, no error
    """The user has cancelled; raised inside the work, which lets everything go as it was."""


class _Uncollected:
    """Holds Python's collector off while workers work.

    Among the objects of 100,000 people one collection takes up to 0.4 s, in which the window stands still;
    what the work leaves behind goes without it, since nothing of it refers to itself. What stays of it counts
    as old at once: the first collection afterwards would look through it all, 40 ms.
    """

    def __init__(self) -> None:
        self._working = 0
        self._lock = Lock()

    def __enter__(self) -> None:
        with self._lock:
            self._working += 1
            gc.disable()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._working -= 1
            if not self._working:
                gc.freeze()
                gc.unfreeze()
                gc.enable()


_UNCOLLECTED = _Uncollected()


class Progress:
    """What the work tells of itself, and how it learns that it is to stop."""

    def __init__(self) -> None:
        self._cancelled = Event()
        self.done = 0
        self.of = 0

    def report(self, done: int, of: int) -> None:
        """Say how far the work is. Raises Cancelled when the user has cancelled it."""
        if self._cancelled.is_set():
            raise Cancelled
        self.done, self.of = done, of

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    @property
    def stopping(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._cancelled.is_set()


class _Job:
    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        self.title = title
        self.work = work
        self.then = then
        self.failed = failed
        self.progress = Progress()
        self.result: Any = None
        self.error: BaseException | None = None


class Jobs(QObject):
    """Runs one piece of work after the other. Signals and answers come in the window's thread."""

    started = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: SimpleQueue[_Job | None]
        self._done: SimpleQueue[_Job]
        self._thread: Thread | None = None
        self._waiting: list[_Job] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_POLLED_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        """Tell whether work is under way or waits."""
        return bool(self._waiting)

    def run(
        self,
        title: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Do work in the worker; hand its result to `then`, its error (Cancelled too) to `failed`."""
        job = _Job(title, work, then, failed)
        if self._thread is None:
            self._begin()
        self._waiting.append(job)
        if len(self._waiting) == 1:
            self.started.emit(title)
        self._asked.put(job)
        self._timer.start()

    def cancel(self) -> None:
        """Ask everything that is under way or waits to stop."""
        for job in self._waiting:
            job.progress.stop()

    def close(self) -> None:
        """Cancel, and wait until the worker has let go of what it holds."""
        self.cancel()
        self._timer.stop()
        self._waiting.clear()
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join()
            self._thread = None

    def _begin(self) -> None:
        from queue import SimpleQueue  # 2 ms that the first paint need not wait for

        self._asked, self._done = SimpleQueue(), SimpleQueue()
        self._thread = Thread(target=self._labour, name="focalnet worker", daemon=True)
        self._thread.start()

    def _labour(self) -> None:
        # The window gives the interpreter away at each call into Qt, and would wait 5 ms to get it back.
        sys.setswitchinterval(0.0005)
        while (job := self._asked.get()) is not None:
            try:
                job.progress.report(0, 0)
                with _UNCOLLECTED:
                    job.result = job.work(job.progress)
            except BaseException as error:  # noqa: BLE001 - carried to the window's thread, which decides
                job.error = error
            self._done.put(job)

    def _poll(self) -> None:
        if self._waiting:
            progress = self._waiting[0].progress
            self.progressed.emit(progress.done, progress.of)
        while not self._done.empty():
            self._finish(self._done.get())

    def _finish(self, job: _Job) -> None:
        if job not in self._waiting:
            return
        self._waiting.remove(job)
        if not self._waiting:
            self._timer.stop()
            self.ended.emit()
        else:
            self.started.emit(self._waiting[0].title)
        if job.error is not None:
            job.failed(job.error)
        else:
            job.then(job.result)
