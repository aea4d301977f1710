"""Reading that may take long: at once in a small network, beside the window in a large one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject

from ui.jobs import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from focalnet.store import NetworkFile
    from ui.jobs import Jobs, Progress
    from ui.session import Session

T = TypeVar("T")
Report: TypeAlias = "Callable[[int, int], None]"
"""Told how far the work is: done, of. It ends work for which nobody waits any more."""
Work: TypeAlias = "Callable[[NetworkFile, date, Report], T]"


class Beside(QObject):
    """Works results out of the session's network and date; those of a state that is gone are dropped."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._age = 0

    def forget(self) -> None:
        """Drop whatever is under way: the network or the date is another now."""
        self._age += 1
        self._jobs.cancel()

    def work(self, work: Work[T], then: Callable[[T], object], *, long: bool = False) -> None:
        """Work something out and hand it over, now or when it is known.

        `long`: it takes so long in a small network that the window would be felt to stand still.
        """
        file, as_at, age = self._session.file, self._session.as_at, self._age
        if not (long or self._session.large):
            then(work(file, as_at, _no_progress))
            return

        def beside(progress: Progress) -> T:
            with file.beside() as own:
                return work(own, as_at, progress.report)

        def told(result: T) -> None:
            if age == self._age:
                then(result)

        self._jobs.run("", beside, told, _failed)


def _no_progress(_: int, __: int) -> None:
    """Report to nobody: the work is done at once."""


def _failed(error: BaseException) -> None:
    if not isinstance(error, Cancelled):
        raise error
