"""Commands on people and their appointments."""

from __future__ import annotations

from ui.commands.group import CommandGroup


class PeopleCommands(CommandGroup):
    """Commands on people."""

    def new_focal_point(self) -> None:
        """Ask for a person and the appointment, and enter both in one step."""
        from ui.dialogs.person import PersonDialog

        made = PersonDialog.ask(self._shell.frame(), self._session, self._labels)
        if made is not None:
            self._shell.show_appointment(made)
