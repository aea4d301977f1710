"""Commands on offices: add, edit, close, merge, and how many focal points each should have."""

from __future__ import annotations

from functools import cached_property

from ui.commands.group import CommandGroup
from ui.place_names import PlaceNames


class OfficeCommands(CommandGroup):
    """Commands on the offices that are chosen; an id given goes before the choice."""

    @cached_property
    def _names(self) -> PlaceNames:
        return PlaceNames(self._session, self._labels)

    def new(self) -> None:
        """Ask for a new office."""
        self.edit("", new=True)

    def edit(self, office: str = "", *, new: bool = False) -> None:
        """Ask for the facts of an office."""
        from ui.dialogs.office import OfficeDialog

        asked = "" if new else office or self._session.chosen_offices[0]
        frame, names = self._shell.frame(), self._names
        self._done(lambda: OfficeDialog.ask(frame, self._session, self._labels, names, asked))

    def close(self, office: str = "") -> None:
        """Ask when an office closes, and what becomes of its appointments."""
        from ui.dialogs.closing import CloseOfficeDialog

        asked = office or self._session.chosen_offices[0]
        self._done(lambda: CloseOfficeDialog.ask(self._shell.frame(), self._session, self._labels, asked))

    def merge(self, one: str = "", other: str = "") -> None:
        """Ask which of two offices stays."""
        from ui.dialogs.closing import MergeOfficesDialog

        offices = (one, other) if one else self._session.chosen_offices
        self._done(lambda: MergeOfficesDialog.ask(self._shell.frame(), self._session, self._labels, *offices))

    def expect(self, office: str, number: int) -> None:
        """Set how many focal points an office should have."""
        from focalnet.network import actions

        self._done(lambda: actions.correct_office(self._session.file, office, focal_points_expected=number))
