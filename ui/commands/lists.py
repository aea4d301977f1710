"""Commands on the list that is shown: what goes out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from focalnet.network.listing import Selection
    from ui.jobs import Progress


class ListCommands(CommandGroup):
    """Commands on lists."""

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
