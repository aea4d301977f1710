"""Work on a round beside the window: in its own connection, busy told, refusals said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from focalnet.problems import Refused
from ui.jobs import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.store import NetworkFile
    from ui.desk import Desk
    from ui.jobs import Progress


class BesideWork(QObject):
    """Runs work in the worker; subclasses say what is told of what was cancelled."""

    refused = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.cancelled = self.tr("Cancelled. Nothing was changed.")

    def run(
        self, title: str, work: Callable[[NetworkFile, Progress], Any], then: Callable[[Any], object]
    ) -> None:
        """Do work with a connection of its own, and hand over what came of it."""
        file = self.desk.session.file

        def working(progress: Progress) -> Any:
            with file.beside() as own:
                return work(own, progress)

        def done(result: Any) -> None:
            self.busy_changed.emit(False)
            then(result)

        self.busy_changed.emit(True)
        self.desk.jobs.run(title, working, done, self._on_failed)

    def tell_changed(self) -> None:
        """Let the window know of the step that the worker made."""
        session = self.desk.session
        if latest := session.file.history(limit=1):
            session.tell(session.file.changes(latest[0].id))

    def _on_failed(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, Refused):
            self.refused.emit(self.desk.labels.problem(error.problem))
        elif isinstance(error, Cancelled):
            self.refused.emit(self.cancelled)
        else:
            raise error
