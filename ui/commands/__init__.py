"""What the actions of the table do: ask for what is missing, call the core, say what was done.

A file for each group; a group is reached by its name, `commands.people.new_focal_point()`, and loaded when it
is reached for the first time: the first paint needs one of them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.commands.figures import FigureCommands
    from ui.commands.gaps import GapCommands
    from ui.commands.going import GoingCommands
    from ui.commands.history import HistoryCommands
    from ui.commands.lists import ListCommands
    from ui.commands.network import NetworkCommands
    from ui.commands.offices import OfficeCommands
    from ui.commands.people import PeopleCommands
    from ui.commands.program import ProgramCommands
    from ui.commands.roster import RosterCommands
    from ui.commands.shell import Shell
    from ui.commands.surveys import SurveyCommands
    from ui.jobs import Jobs
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings


class Commands:
    """All the groups of commands."""

    def __init__(
        self, session: Session, settings: Settings, labels: Labels, jobs: Jobs, shell: Shell
    ) -> None:
        self._parts = (session, settings, labels, jobs, shell)

    @cached_property
    def figures(self) -> FigureCommands:
        """Return the commands on figures."""
        from ui.commands.figures import FigureCommands

        return FigureCommands(*self._parts)

    @cached_property
    def gaps(self) -> GapCommands:
        """Return the commands on gaps."""
        from ui.commands.gaps import GapCommands

        return GapCommands(*self._parts)

    @cached_property
    def going(self) -> GoingCommands:
        """Return the commands on going about in the window."""
        from ui.commands.going import GoingCommands

        return GoingCommands(*self._parts)

    @cached_property
    def history(self) -> HistoryCommands:
        """Return the commands on what was done."""
        from ui.commands.history import HistoryCommands

        return HistoryCommands(*self._parts)

    @cached_property
    def lists(self) -> ListCommands:
        """Return the commands on lists and workbooks."""
        from ui.commands.lists import ListCommands

        return ListCommands(*self._parts)

    @cached_property
    def network(self) -> NetworkCommands:
        """Return the commands on the file."""
        from ui.commands.network import NetworkCommands

        return NetworkCommands(*self._parts)

    @cached_property
    def offices(self) -> OfficeCommands:
        """Return the commands on offices."""
        from ui.commands.offices import OfficeCommands

        return OfficeCommands(*self._parts)

    @cached_property
    def people(self) -> PeopleCommands:
        """Return the commands on people and their appointments."""
        from ui.commands.people import PeopleCommands

        return PeopleCommands(*self._parts)

    @cached_property
    def program(self) -> ProgramCommands:
        """Return the commands on the program itself."""
        from ui.commands.program import ProgramCommands

        return ProgramCommands(*self._parts)

    @cached_property
    def roster(self) -> RosterCommands:
        """Return the commands on the cells of the list."""
        from ui.commands.roster import RosterCommands

        return RosterCommands(*self._parts)

    @cached_property
    def surveys(self) -> SurveyCommands:
        """Return the commands on surveys and rounds."""
        from ui.commands.surveys import SurveyCommands

        return SurveyCommands(*self._parts)
