"""What the actions of the table do: ask for what is missing, call the core, say what was done.

A file for each group; a group is reached by its name, `commands.people.new_focal_point()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from ui.commands.shell import Shell
    from ui.jobs import Jobs
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings


class Commands:
    """All the groups of commands."""

    def __init__(
        self, session: Session, settings: Settings, labels: Labels, jobs: Jobs, shell: Shell
    ) -> None:
        parts = (session, settings, labels, jobs, shell)
        self.network: NetworkCommands = NetworkCommands(*parts)
        self.people: PeopleCommands = PeopleCommands(*parts)
        self.roster: RosterCommands = RosterCommands(*parts)
        self.lists: ListCommands = ListCommands(*parts)
        self.offices: OfficeCommands = OfficeCommands(*parts)
        self.gaps: GapCommands = GapCommands(*parts)
        self.figures: FigureCommands = FigureCommands(*parts)
        self.history: HistoryCommands = HistoryCommands(*parts)
        self.going: GoingCommands = GoingCommands(*parts)
        self.program: ProgramCommands = ProgramCommands(*parts)
