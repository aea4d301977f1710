"""Commands that lead somewhere: to a page, to a search, to another date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from datetime import date


class GoingCommands(CommandGroup):
    """Commands that change nothing but what is looked at."""

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

    def go_to_surveys(self) -> None:
        """Show the surveys and their rounds."""
        self._shell.go("surveys")

    def go_to_history(self) -> None:
        """Show the history."""
        self._shell.go("history")

    def next_area(self) -> None:
        """Give the keyboard to the next area of the window."""
        self._shell.go_round(1)

    def area_before(self) -> None:
        """Give the keyboard to the area of the window before."""
        self._shell.go_round(-1)

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
