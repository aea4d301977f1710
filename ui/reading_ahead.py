"""Everybody of a large network read beside the window, before somebody asks for the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.jobs import Cancelled
from ui.later import Later

if TYPE_CHECKING:
    from focalnet.network.listing import Listing
    from ui.jobs import Jobs, Progress
    from ui.session import Session

# When the first page has been painted and its figures are on their way.
_AFTER_MS = 200


class ReadingAhead(QObject):
    """Lets the worker read the lists of a network that was opened or much changed, for the session to take.

    100,000 people take a second or two: in the window's own thread that would be felt at the first look at
    the list. A small network is read in milliseconds when it is looked at.
    """

    def __init__(self, session: Session, jobs: Jobs, owner: QObject) -> None:
        super().__init__(owner)
        self._session = session
        self._jobs = jobs
        self._waiting = Later(self, _AFTER_MS, self.begin)
        session.opened.connect(self._waiting.start)
        session.changed.connect(self._waiting.start)  # an import of many leaves all to be read again
        session.reading_wanted.connect(self.begin)
        session.closing.connect(self._end)

    def begin(self) -> None:
        """Begin to read, unless that was done or is under way."""
        session = self._session
        self._waiting.stop()
        if not session.is_open or session.lists_ready or self._jobs.busy:
            return
        file, as_at = session.file, session.as_at

        def read(progress: Progress) -> Listing:
            from focalnet.network.listing import Listing

            with file.beside() as own:
                return Listing(own).get_ready(as_at, lambda: progress.report(0, 0))

        self._jobs.run("", read, session.take_lists, _failed)

    def _end(self) -> None:
        self._waiting.stop()
        self._jobs.close()


def _failed(error: BaseException) -> None:
    if not isinstance(error, Cancelled):
        raise error
