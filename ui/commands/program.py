"""Commands on the program itself."""

from __future__ import annotations

from ui.commands.group import CommandGroup


class ProgramCommands(CommandGroup):
    """Commands on the window."""

    def quit(self) -> None:
        """Close the window."""
        self._shell.frame().close()
