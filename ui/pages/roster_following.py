"""The list after a step: its rows stay where they are, and those that changed are marked for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.later import Later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import Changes
    from ui.models.roster_model import RosterModel
    from ui.session import Session

_MARKED_MS = 2500
_MARKED_MOST = 500  # rows; where more changed, marks would only dazzle
_LOOKED_FOR = 4  # appointments; of more, going through the list once is quicker


class RosterFollowing(QObject):
    """Lets the rows of the list follow what is done."""

    def __init__(self, owner: QObject, session: Session, model: RosterModel) -> None:
        super().__init__(owner)
        self._session = session
        self._model = model
        self._fading = Later(self, _MARKED_MS, lambda: model.mark(()))

    def show(self, changes: Changes, ids: Sequence[str]) -> list[str]:
        """Show the appointments that a step left; returns those that it changed, in the order shown."""
        self._model.follow(ids)
        changed = self._listed(self._touched(changes))
        self._model.mark(changed)
        self._fading.start()
        return changed

    def _touched(self, changes: Changes) -> set[str]:
        """Return the appointments in whose rows a step is seen; none where it touched too many."""
        if changes.step.rows > _MARKED_MOST:
            return set()
        people = set(changes.touched("person"))
        for table in ("expertise", "membership"):
            rows = (dict(row.before) | dict(row.after) for row in changes.rows(table))
            people |= {str(row["person"]) for row in rows if "person" in row}
        held = self._session.listing.of_people(people, self._session.as_at) if people else ()
        return {*changes.touched("appointment"), *held}

    def _listed(self, appointments: set[str]) -> list[str]:
        """Return those of the appointments that are listed, in the order shown."""
        if len(appointments) > _LOOKED_FOR:
            return list(filter(appointments.__contains__, self._model.ids()))
        places = sorted(map(self._model.row_of, appointments))
        return [self._model.ids()[place] for place in places if place >= 0]
