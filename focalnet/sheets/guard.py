"""The reading process seen from the program: started, asked, waited for, and ended when it takes too long.

A parser that crashes, hangs or swallows memory does so over there.
"""

from __future__ import annotations

import io
import os
import queue
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Self

from focalnet.problems import Refused
from focalnet.sheets import wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SWITCH = "--read-workbook"
"""What the frozen program is started with to become the reading process, that is, to call `child.main`."""
THREAD = "reading process"
"""The name of the thread that receives what a reading process sends."""
_AHEAD, _PIECE = 32, 1 << 16
"""How much is received ahead: pieces, and the most bytes of one. All small answers at hand come as one."""
_LOOK_ABOUT = 0.05
"""Seconds between two looks at the clock and at whether the user has cancelled."""
_START = "import sys; sys.path += sys.argv[1:]; from focalnet.sheets.child import main; main()"


class Ended(Exception):  # noqa: N818 - what happened, not what went wrong with us
    """The reading process is gone before it had answered: it crashed, or the system ended it."""


class ReadingProcess:
    """One reading process. It answers requests in the order in which they were asked."""

    def __init__(self) -> None:
        # Without the site's set-up and the user's environment: it needs nothing of them, and starts faster.
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "RUST_BACKTRACE": "0"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._frames = wire.Frames()
        self._sent: queue.Queue[bytes] = queue.Queue(_AHEAD)
        self._pump = threading.Thread(target=self._receive, name=THREAD, daemon=True)
        self._pump.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _receive(self) -> None:
        pipe = self._process.stdout
        assert isinstance(pipe, io.BufferedReader)
        while piece := pipe.read1(_PIECE):
            self._sent.put(piece)
        self._sent.put(b"")

    def ask(self, requests: list[tuple[Any, ...]]) -> None:
        """Ask for files. A process that is gone is noticed when its answer is waited for."""
        assert self._process.stdin is not None
        try:
            wire.send(self._process.stdin, requests)
        except OSError:
            return

    def answers(
        self, until: float, cancelled: Callable[[], bool] | None
    ) -> Iterator[tuple[int, list[tuple[Any, ...]]]]:
        """Yield the messages about one file, with their size in bytes, frame by frame.

        Raises `Ended`, or `Refused` when the monotonic clock passes `until` or the user has cancelled.
        """
        while True:
            packed = self._next(until, cancelled)
            messages = wire.unmarshal(packed)
            yield len(packed), messages
            if messages[-1] == ("end",):
                return

    def _next(self, until: float, cancelled: Callable[[], bool] | None) -> bytes:
        while (packed := self._frame()) is None:
            if cancelled and cancelled():
                raise Refused("sheets.cancelled")
            if time.monotonic() > until:
                raise Refused("sheets.too_slow")
            try:
                piece = self._sent.get(timeout=_LOOK_ABOUT)
            except queue.Empty:
                continue
            if not piece:
                self._sent.put(b"")
                raise Ended
            self._frames.feed(piece)
        return packed

    def _frame(self) -> bytes | None:
        try:
            return self._frames.next()
        except ValueError:
            raise Ended from None

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        while self._pump.is_alive():
            try:
                self._sent.get(timeout=_LOOK_ABOUT)
            except queue.Empty:
                continue
        self._pump.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    continue
        self._process.wait()


def _command() -> list[str]:
    """Return how the reading process is started: by Python, or as the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SWITCH]
    return [sys.executable, "-I", "-S", "-c", _START, *(path for path in sys.path if path)]
