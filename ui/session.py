"""What every page knows: the open network, the date it is looked at, and word of what changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from focalnet.opening import new_network, open_network
from focalnet.store.lock import user_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from focalnet.network.listing import Listing
    from focalnet.store import Changes, NetworkFile, StepRecord

# From this size of file on (some 15,000 people) lists and figures are worked out beside the window.
_LARGE_BYTES = 10_000_000
# Before these there was no network to work with: its countries and regions would go.
_BEGINNINGS = frozenset({"network.create", "network.example", "places.seed"})


class Session(QObject):
    """One open network at most, seen as at one date. Signals state facts; nothing here shows anything."""

    opened = Signal()
    closing = Signal()  # the network is still open: let go of what is beside it
    closed = Signal()
    changed = Signal(object)  # the store's Changes, after the commit
    as_at_changed = Signal(object)  # the date
    chosen_changed = Signal()
    reading_wanted = Signal()
    lists_read = Signal()

    def __init__(self, *, backups: Path | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._backups = backups
        self._today = today
        self._file: NetworkFile | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._as_at: date | None = None
        self._listing: Listing | None = None
        self._chosen: tuple[str, ...] = ()
        self._chosen_offices: tuple[str, ...] = ()
        self._listed = False
        self._cells = False
        self._round = ""
        self._survey = ""

    @property
    def is_open(self) -> bool:
        """Tell whether a network is open."""
        return self._file is not None

    @property
    def file(self) -> NetworkFile:
        """Return the open network; asking without one is a defect of the caller."""
        if self._file is None:
            raise RuntimeError("no network is open")
        return self._file

    @property
    def listing(self) -> Listing:
        """Return the lists of the open network; they remember what they read."""
        if self._listing is None:
            from focalnet.network.listing import Listing

            self._listing = Listing(self.file)
        return self._listing

    @property
    def large(self) -> bool:
        """Tell whether the open network holds so many people that work is done beside the window."""
        return self.file.path.stat().st_size >= _LARGE_BYTES

    @property
    def lists_ready(self) -> bool:
        """Tell whether a list is shown at once; where not, `wait_for_lists` has it read beside the window."""
        return not self.large or self.listing.ready

    def wait_for_lists(self) -> None:
        """Ask for the lists to be read beside the window; `lists_read` tells when they are."""
        self.reading_wanted.emit()

    def take_lists(self, read: Listing) -> None:
        """Take over lists that were read beside the window."""
        self.listing.adopt(read)
        self.lists_read.emit()

    @property
    def writable(self) -> bool:
        """Tell whether a network is open and may be changed."""
        return self._file is not None and not self._file.read_only

    @property
    def today(self) -> date:
        """Return the date of today."""
        return self._today()

    @property
    def as_at(self) -> date:
        """Return the date that every list and figure is as at."""
        return self._as_at or self._today()

    @property
    def looks_back(self) -> bool:
        """Tell whether the date is another than today."""
        return self.as_at != self._today()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the appointments that are chosen on the page that is seen."""
        return self._chosen

    @property
    def listed(self) -> bool:
        """Tell whether the page that is seen shows a list that can be copied, printed and written."""
        return self._listed

    @property
    def cells(self) -> bool:
        """Tell whether the page that is seen is the list whose cells can be edited."""
        return self._cells

    @property
    def chosen_offices(self) -> tuple[str, ...]:
        """Return the offices that are chosen on the page that is seen."""
        return self._chosen_offices

    @property
    def round_id(self) -> str:
        """Return the round that is seen or chosen, empty where none is."""
        return self._round

    @property
    def survey_id(self) -> str:
        """Return the survey that is seen or chosen, of the round too; empty where none is."""
        return self._survey

    def choose(
        self,
        appointments: Sequence[str],
        *,
        listed: bool = False,
        cells: bool = False,
        offices: Sequence[str] = (),
        round_of: tuple[str, str] = ("", ""),
    ) -> None:
        """Say what the page that is seen has chosen, and whether it shows a list, with cells or without.

        `round_of` is a survey and its round; the latter may be empty.
        """
        chosen = (tuple(appointments), tuple(offices), listed, cells, *round_of)
        before = (self._chosen, self._chosen_offices, self._listed, self._cells, self._survey, self._round)
        if chosen != before:
            self._chosen, self._chosen_offices, self._listed, self._cells, self._survey, self._round = chosen
            self.chosen_changed.emit()

    def look(self, as_at: date | None) -> None:
        """Look at the network as at a date; None means today, whichever day that is."""
        before = self.as_at
        self._as_at = None if as_at == self._today() else as_at
        if self.as_at != before:
            self.as_at_changed.emit(self.as_at)

    def open(self, path: Path) -> None:
        """Open a network in place of the open one. Raises Refused, and then keeps the one there was."""
        if self._file is not None and self._file.path == path:
            return
        self._take(open_network(path, actor=user_name(), backups=self._backups))

    def create(self, path: Path) -> None:
        """Make an empty network and open it. Raises Refused."""
        self._take(new_network(path, actor=user_name(), backups=self._backups))

    def close(self) -> None:
        """Close the network; what was finished is in the file already."""
        if self._file is None:
            return
        self._drop()
        self.closed.emit()

    @property
    def steps(self) -> int:
        """Return how many steps the history of the open network holds."""
        latest = self.file.history(limit=1)
        return latest[0].id if latest else 0

    def undoable(self) -> StepRecord | None:
        """Return the step that undo would take back."""
        step = self._file.undoable() if self._file is not None and self.writable else None
        return None if step is None or step.code in _BEGINNINGS else step

    def redoable(self) -> StepRecord | None:
        """Return the step that redo would do again."""
        return self._file.redoable() if self._file is not None and self.writable else None

    def tell(self, changes: Changes) -> None:
        """Pass on what a worker changed through its own opening of the file."""
        self.changed.emit(changes)

    def _take(self, file: NetworkFile) -> None:
        if self._file is not None:
            self._drop()
        self._file = file
        self._as_at = None
        self._unsubscribe = file.subscribe(self.changed.emit)
        self.opened.emit()

    def _drop(self) -> None:
        self.closing.emit()
        file, self._file, self._listing = self._file, None, None
        self.choose(())
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if file is not None:
            file.close()
