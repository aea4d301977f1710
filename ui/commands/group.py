"""What the groups of commands have in common: the parts they work with, and how they say what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from focalnet.store import StepRecord
    from ui.commands.shell import Shell
    from ui.jobs import Jobs
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings


class CommandGroup(QObject):
    """Commands on one subject; each is the handler of an entry in the table of actions."""

    def __init__(
        self, session: Session, settings: Settings, labels: Labels, jobs: Jobs, shell: Shell
    ) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._labels = labels
        self._jobs = jobs
        self._shell = shell

    def failed(self, error: BaseException) -> None:
        """Say what became of work that did not end well; a defect goes to the crash report."""
        from focalnet.problems import Refused
        from ui.jobs import Cancelled

        if isinstance(error, Cancelled):
            self._shell.say(self.tr("Cancelled. Nothing was changed."))
        elif isinstance(error, Refused):
            self._shell.trouble(self._labels.problem(error.problem))
        else:
            raise error

    def written(self, path: Path) -> None:
        """Say that a file was written, and offer to show it."""
        from ui.dialogs.files import show_in_folder

        show = (self.tr("Show in folder"), lambda: show_in_folder(path))
        self._shell.say(self.tr("Written: {name}").format(name=path.name), show)

    def say_step(self, text: str, step: StepRecord, offer: tuple[str, Callable[[], object]]) -> None:
        """Say what a step did, or took back, with a button for the way back."""
        self._shell.say(text.format(step=self._labels.done(step)), offer)

    def _done(self, do: Callable[[], object]) -> None:
        """Do something; if it made a step, say what was done and offer to undo it."""
        from ui.refusals import RefusalsTold

        before = self._session.steps
        with RefusalsTold(self._labels, self._shell.trouble):
            do()
        step = self._session.undoable()
        if step is not None and self._session.steps > before:
            self._shell.offer_undo(self._labels.done(step))
