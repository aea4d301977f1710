"""The fifth step: rows that might be somebody, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.importing.rows_step import RowsStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.roster.plan import PlanRow
    from focalnet.problems import Problem
    from ui.dialogs.importing.state import ImportState
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.theme import Theme


class DoubtsStep(RowsStep):
    """The rows that may be somebody, decided or not; what stays undecided is left out of the import."""

    def __init__(self, state: ImportState, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__(state, labels, theme, names)
        self.heading = self.tr("who is this?")

    def needed(self) -> bool:
        """Be passed over where nobody is in doubt."""
        return bool(self.state.doubtful())

    def rows(self) -> Sequence[int]:
        """Return the rows that may be somebody, and those about which that was decided."""
        return self.state.doubtful()

    def problems(self, row: PlanRow) -> list[Problem]:
        """Leave out what was asked under the values, and may have been left open there."""
        asked = {f"roster.{doubt.code}" for doubt in self.state.doubts.values()}
        return [each for each in row.problems if each.code not in asked]
