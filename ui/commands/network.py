"""Commands on the network as a whole: begin it, open it, take a roster in, close it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from ui.jobs import Progress


class NetworkCommands(CommandGroup):
    """Commands on the file."""

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
        from ui.dialogs.files import ask_roster

        if (roster := ask_roster(self._shell.frame(), self._settings)) is not None:
            self.start_from(roster)

    def start_from(self, roster: Path) -> None:
        """Ask where the network of a roster is to be, make it and begin the import."""
        from ui.dialogs.files import ask_new_network

        path = ask_new_network(self._shell.frame(), self._settings, roster.stem)
        if path is not None and self.create(path):
            self._shell.start_import(roster)

    def save_copy(self) -> None:
        """Ask where, and write a verified copy of the network; the open one stays open."""
        from ui.dialogs.files import ask_copy

        name = self._session.file.path.stem
        path = ask_copy(self._shell.frame(), self._settings, name, self._session.today)
        if path is not None:
            self.copy_to(path)

    def copy_to(self, path: Path) -> None:
        """Write a verified copy of the network."""
        file = self._session.file

        def work(_: Progress) -> None:
            with file.beside() as own:
                own.backup(path)

        title = self.tr("Writing {name}…").format(name=path.name)
        self._jobs.run(title, work, lambda _: self.written(path), self.failed)

    def reopen(self) -> None:
        """Open the network that was open when the window was closed; one that is gone is not asked for."""
        path = Path(self._settings.get("open", ""))
        if path.is_file():
            self.open(path)

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


def _build_example(path: Path) -> None:
    from focalnet.example import build_example

    path.parent.mkdir(parents=True, exist_ok=True)
    build_example(path)
