"""Commands on what was done: take it back, do it again."""

from __future__ import annotations

from ui.commands.group import CommandGroup
from ui.refusals import RefusalsTold


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
        """Take one step back, the latest or an older one."""
        with RefusalsTold(self._labels, self._shell.trouble):
            taken = self._session.file.revert(step)
            self.say_step(self.tr("Taken back: {step}"), taken, (self.tr("Undo"), self.undo))

    def redo(self) -> None:
        """Do again what was undone last."""
        with RefusalsTold(self._labels, self._shell.trouble):
            again = self._session.redoable()
            self._session.file.redo()
            if again is not None:
                self.say_step(self.tr("Done again: {step}"), again, (self.tr("Undo"), self.undo))
