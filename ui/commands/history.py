"""Commands on what was done: take it back, do it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ui.commands.group import CommandGroup
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.network.history import Reverting
    from focalnet.store import NetworkFile, StepRecord
    from ui.jobs import Progress

# A step of more rows than this is taken back beside the window.
_LARGE = 5000

T = TypeVar("T")


class HistoryCommands(CommandGroup):
    """Commands on steps."""

    def undo(self) -> None:
        """Take the last step back."""
        with RefusalsTold(self._labels, self._shell.trouble):
            taken = self._session.undoable()
            self._session.file.undo()
            if taken is not None:
                self.say_step(self.tr("Undone: {step}"), taken, (self.tr("Redo"), self.redo))

    def revert(self, step: int) -> None:
        """Take one step back, the latest or an older one; what stands in the way is shown before."""
        from focalnet.network.history import Names, look_at_revert

        language = self._labels.language

        def look(file: NetworkFile) -> Reverting:
            return look_at_revert(file, step, Names(file, language))

        with RefusalsTold(self._labels, self._shell.trouble):
            self._work(self._session.file.step_of(step), look, self._on_looked)

    def _on_looked(self, found: Reverting) -> None:
        from ui.dialogs.revert import RevertDialog

        step = self._session.file.step_of(found.step)
        if found.moved:
            said = self._labels.step(step)
            if RevertDialog.ask(self._shell.frame(), found, said, self._labels) is None:
                return

        def take_back(file: NetworkFile) -> StepRecord:
            return file.revert_rest(found.step) if found.moved else file.revert(found.step)

        self._work(step, take_back, self._on_taken_back)

    def _on_taken_back(self, taken: StepRecord) -> None:
        self.say_step(self.tr("Taken back: {step}"), taken, (self.tr("Undo"), self.undo))

    def _work(self, step: StepRecord, work: Callable[[NetworkFile], T], then: Callable[[T], object]) -> None:
        """Work on a step: at once or, on a large one, beside the window."""
        file = self._session.file
        if step.rows < _LARGE:
            with RefusalsTold(self._labels, self._shell.trouble):
                then(work(file))
            return

        def beside(_: Progress) -> T:
            with file.beside() as own:
                return work(own)

        def done(result: T) -> None:
            if self._session.steps > before:
                self._session.tell(file.changes(self._session.steps))
            then(result)

        before = self._session.steps
        self._jobs.run(self.tr("Taking back a step…"), beside, done, self.failed)

    def redo(self) -> None:
        """Do again what was undone last."""
        with RefusalsTold(self._labels, self._shell.trouble):
            again = self._session.redoable()
            self._session.file.redo()
            if again is not None:
                self.say_step(self.tr("Done again: {step}"), again, (self.tr("Undo"), self.undo))
