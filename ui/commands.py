"""What the actions of the table do: ask for what is missing, call the core, say what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from focalnet.network.listing import Selection
    from focalnet.store import StepRecord
    from ui.jobs import Jobs, Progress
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings


class Shell(Protocol):
    """What the commands need of the window."""

    def go(self, place: str) -> None:
        """Show a page."""

    def say(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say what was done, with buttons for what may follow."""

    def trouble(self, text: str) -> None:
        """Show the sentence of a refusal."""

    def start_import(self, path: Path | None) -> None:
        """Show the import of a roster, with a file already chosen or not."""

    def find_people(self, text: str) -> None:
        """Show the focal points that a text finds, the text still to be typed on."""

    def show_appointment(self, appointment_id: str) -> None:
        """Show one focal point's row and details."""

    def focus_commands(self) -> None:
        """Put the cursor into the command field."""

    def frame(self) -> QWidget:
        """Return the widget that dialogs belong to."""


class Commands(QObject):
    """One method for each entry of the table of actions."""

    def __init__(
        self, session: Session, settings: Settings, labels: Labels, jobs: Jobs, shell: Shell
    ) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._labels = labels
        self._jobs = jobs
        self._shell = shell

    def new_network(self) -> None:
        """Ask where a new network is to be and make it."""
        from ui.dialogs.files import ask_new_network

        if (path := ask_new_network(self._shell.frame(), self._settings)) is not None:
            self.create(path)

    def open_network(self) -> None:
        """Ask for a network and open it."""
        from ui.dialogs.files import ask_network

        if (path := ask_network(self._shell.frame(), self._settings)) is not None:
            self.open(path)

    def start_from_roster(self) -> None:
        """Ask for a roster and where the network is to be, make it and begin the import."""
        from ui.dialogs.files import ask_new_network, ask_roster

        roster = ask_roster(self._shell.frame(), self._settings)
        if roster is None:
            return
        path = ask_new_network(self._shell.frame(), self._settings, roster.stem)
        if path is not None and self.create(path):
            self._shell.start_import(roster)

    def open_example(self) -> None:
        """Open the example network, built when it is asked for the first time."""
        path = self._settings.home / "example.focalnet"
        if path.exists():
            self.open(path)
            return
        self._jobs.run(
            self.tr("Building the example network…"),
            lambda _: _build_example(path),
            lambda _: self.open(path),
            self.failed,
        )

    def open(self, path: Path) -> bool:
        """Open a network at a path; tells whether it is open now."""
        with RefusalsTold(self._labels, self._shell.trouble):
            self._session.open(path)
            self._settings.remember(path)
            return True
        return False

    def create(self, path: Path) -> bool:
        """Make an empty network at a path and open it; tells whether it is open now."""
        with RefusalsTold(self._labels, self._shell.trouble):
            self._session.create(path)
            self._settings.remember(path)
            return True
        return False

    def close_network(self) -> None:
        """Close the network."""
        self._jobs.cancel()
        self._session.close()

    def quit(self) -> None:
        """Close the window."""
        self._shell.frame().close()

    def import_roster(self) -> None:
        """Begin the import of a roster."""
        self._shell.start_import(None)

    def export(self, selection: Selection | None = None) -> None:
        """Ask what to export and where, and write it; a selection is what the list shows."""
        from ui.dialogs.export import ExportDialog

        choice = ExportDialog.ask(self._shell.frame(), self._session, self._labels, self._settings, selection)
        if choice is None:
            return
        file = self._session.file

        def work(_: Progress) -> None:
            with file.beside() as own:
                choice.write(own)

        title = self.tr("Writing {name}…").format(name=choice.path.name)
        self._jobs.run(title, work, lambda _: self.written(choice.path), self.failed)

    def undo(self) -> None:
        """Take the last step back."""
        with RefusalsTold(self._labels, self._shell.trouble):
            taken = self._session.undoable()
            self._session.file.undo()
            if taken is not None:
                self._say_step(self.tr("Undone: {step}"), taken, (self.tr("Redo"), self.redo))

    def redo(self) -> None:
        """Do again what was undone last."""
        with RefusalsTold(self._labels, self._shell.trouble):
            again = self._session.redoable()
            self._session.file.redo()
            if again is not None:
                self._say_step(self.tr("Done again: {step}"), again, (self.tr("Undo"), self.undo))

    def new_focal_point(self) -> None:
        """Ask for a person and the appointment, and enter both in one step."""
        from ui.dialogs.person import PersonDialog

        made = PersonDialog.ask(self._shell.frame(), self._session, self._labels)
        if made is not None:
            self._shell.show_appointment(made)

    def search_everything(self) -> None:
        """Put the cursor into the command field."""
        self._shell.focus_commands()

    def find_focal_point(self) -> None:
        """Put the cursor into the search of the focal points."""
        self._shell.find_people("")

    def go_home(self) -> None:
        """Show Home."""
        self._shell.go("home")

    def go_to_focal_points(self) -> None:
        """Show the focal points."""
        self._shell.go("focal_points")

    def go_to_coverage(self) -> None:
        """Show what is missing."""
        self._shell.go("coverage")

    def go_to_history(self) -> None:
        """Show the history."""
        self._shell.go("history")

    def choose_date(self) -> None:
        """Ask for the date to look at the network as at."""
        from ui.dialogs.as_at import AsAtDialog

        day = AsAtDialog.ask(self._shell.frame(), self._session.as_at, self._session.today, self._labels)
        if day is not None:
            self.look(day)

    def look(self, day: date | None) -> None:
        """Look at the network as at a date; None is today."""
        self._session.look(day)

    def back_to_today(self) -> None:
        """Look at the network as at today again."""
        self._session.look(None)

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

    def _say_step(self, text: str, step: StepRecord, offer: tuple[str, Callable[[], object]]) -> None:
        self._shell.say(text.format(step=self._labels.done(step)), offer)


def _build_example(path: Path) -> None:
    from focalnet.example import build_example

    path.parent.mkdir(parents=True, exist_ok=True)
    build_example(path)
