"""Commands on what was done: take it back, do it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from ui.commands.group import CommandGroup
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from focalnet.network.history import Reverting
    from focalnet.store import NetworkFile, StepRecord
    from ui.jobs import Progress
    from ui.pages.history import HistoryPage

# A step of more rows than this is taken back beside the window.
_LARGE = 5000

T = TypeVar("T")


class HistoryCommands(CommandGroup):
    """Commands on steps and backups."""

    backed_up = Signal()

    def serve(self, page: HistoryPage) -> None:
        """Do what the page of the history asks for, and tell it what came of that."""
        for asked, do in (
            (page.undo_requested, self.undo),
            (page.redo_requested, self.redo),
            (page.revert_requested, self.revert),
            (page.backups.back_up_requested, self.back_up),
            (page.backups.folder_requested, self.open_folder),
            (page.backups.taken_back, self.say_latest),
            (self.backed_up, page.backups.refresh),
        ):
            asked.connect(do)

    def undo(self) -> None:
        """Take the last step back."""
        with RefusalsTold(self._labels, self._shell.trouble):
            taken = self._session.undoable()
            if taken is not None:
                self._session.file.undo()
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

    def show_backups(self) -> None:
        """Show the backups of the network."""
        self._shell.show_backups()

    def back_up(self) -> None:
        """Make a verified backup in the folder of the backups."""
        file = self._session.file

        def work(_: Progress) -> Path:
            with file.beside() as own:
                return own.backup()

        def done(_: Path) -> None:
            self.backed_up.emit()
            self._shell.say(self.tr("Backed up and verified"))

        self._jobs.run(self.tr("Backing up…"), work, done, self.failed)

    def open_folder(self) -> None:
        """Let the system show the folder of the backups."""
        from ui.dialogs.files import show_in_folder

        folder = self._settings.backups
        folder.mkdir(parents=True, exist_ok=True)
        show_in_folder(folder / "backups")

    def say_latest(self) -> None:
        """Say what the latest step did, and offer to undo it."""
        (step,) = self._session.file.history(limit=1)
        self._shell.say(self._labels.step(step), (self.tr("Undo"), self.undo))

    def anonymize(self) -> None:
        """Offer to anonymize the focal points who left before the retention period, or to forget them."""
        from focalnet.network import personal_data, records
        from focalnet.network.settings import network_settings
        from ui.dialogs.forgetting import ForgettingDialog, Leaving

        file = self._session.file
        before = personal_data.retention_limit(file, self._session.today)
        years = network_settings(file).retention_years
        former, people = personal_data.former_before(file, before), personal_data.to_forget(file, before)
        if not people:
            said = self.tr("Nobody is to be anonymized: nobody left more than {years} years ago.")
            self._shell.say(said.format(years=years))
            return
        names = [person.name for person in records.persons(file, former)]
        backups = len(file.backups_holding("person", people))
        day = self._labels.date(before)
        leaving = Leaving(names, len(people) - len(former), years, day, backups)
        choice = ForgettingDialog.ask(self._shell.frame(), leaving)
        if choice is None:
            return
        if choice.for_good:
            self._forget(people, backups=choice.backups)
        else:
            self._anonymize(former)

    def _anonymize(self, people: Sequence[str]) -> None:
        from focalnet.surveys import actions

        with RefusalsTold(self._labels, self._shell.trouble):
            actions.anonymize(self._session.file, people)
            self.say_latest()

    def _forget(self, people: Sequence[str], *, backups: bool) -> None:
        from focalnet.network import actions
        from focalnet.surveys import actions as surveys

        file = self._session.file

        def work(_: Progress) -> list[Path]:
            with file.beside() as own:
                forgotten = surveys.anonymize_and_forget(own, people)
                return actions.remove_backups(own, forgotten) if backups else []

        def done(kept: list[Path]) -> None:
            self._session.tell(file.changes(self._session.steps))
            (step,) = file.history(limit=1)
            self._shell.say(self._labels.step(step))
            if kept:
                names = ", ".join(path.name for path in kept)
                text = self.tr("These backups could not be removed, remove them by hand: {names}")
                self._shell.trouble(text.format(names=names))

        self._jobs.run(self.tr("Forgetting…"), work, done, self.failed)

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
