"""Lists of the register at the speed of typing: which appointments, in which order, how many a facet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.listing.bits import bits_of
from focalnet.network.listing.columns import Columns
from focalnet.network.listing.day import Day
from focalnet.network.listing.following import touched_since
from focalnet.network.listing.ids import Ids
from focalnet.network.listing.rows import Known, rows
from focalnet.network.listing.selection import FACETS, Selection
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from focalnet.network.listing.rows import RosterRow
    from focalnet.store import NetworkFile

_BEGINNING = 100  # more than a screen shows


@dataclass(frozen=True, slots=True)
class Tally:
    """What the head of a list says: how many people it holds, of how many on the date, and who they are."""

    people: int
    of: int
    women: int
    men: int
    not_stated: int
    countries: int


class Listing:
    """The lists of one open network. Keep it while that is open: it remembers, and follows each step."""

    def __init__(self, file: NetworkFile) -> None:
        self._file = file
        self._columns = Columns()
        self._read = False
        self._seen = -1
        self._days: dict[date, Day] = {}
        self._known: dict[tuple[str, date], Known] = {}  # 1 to 3 ms a page of rows to read anew

    @property
    def ready(self) -> bool:
        """Tell whether everybody is read, so that every answer is a matter of milliseconds."""
        self._follow()
        return self._read

    def get_ready(self, as_at: date, going_on: Callable[[], object]) -> Listing:
        """Read everybody, and work out what a first look at a date asks for; for a worker's thread.

        `going_on` is called every 50 ms or so: what it raises ends the work.
        """
        if not self._read:
            self._seen = records.latest_step(self._file)
            self._columns.load(self._file, going_on)
            self._columns.get_ready(going_on)
            self._read = True
        self._day(as_at).get_ready(Selection(as_at, text="a"))
        self.tally(Selection(as_at))
        for _ in self.facets_in_turn(Selection(as_at)):
            going_on()
        return self

    def adopt(self, other: Listing) -> None:
        """Take over what another listing of the same network has read, unless this one has too."""
        if not self._read:
            self._columns, self._days = other._columns, other._days
            self._seen, self._read = other._seen, other._read
            for day in self._days.values():
                day.file = self._file

    def beginning(self, as_at: date) -> Sequence[str]:
        """Return the first appointments by name without reading everybody, to be shown while that is done.

        Accents count here: who is called Élodie comes only when everybody is read.
        """
        return records.first_by_name(self._file, as_at, _BEGINNING)

    def appointment_ids(self, selection: Selection) -> Sequence[str]:
        """Return the appointments of a selection, in its order; they stay as they are whatever comes."""
        lines = self._day(selection.as_at).selected(selection, selection.where)
        return Ids(self._columns.appointment, lines)

    def rows(self, ids: Sequence[str], language: str, as_at: date) -> list[RosterRow]:
        """Return the rows of these appointments, in their order; ids that are gone are left out."""
        self._follow()
        key = (language, as_at)
        if key not in self._known:
            self._known = {key: Known(self._file, language, as_at)}
        return rows(self._file, ids, language, as_at, self._known[key])

    def best(self, selection: Selection, most: int) -> list[str]:
        """Return the first few appointments of a selection, those first whose names the text begins."""
        found = self._day(selection.as_at).best(selection, most)
        return list(map(self._columns.appointment.__getitem__, found))

    def at_office(self, office: str, as_at: date) -> list[str]:
        """Return the appointments held at an office on a date, by name."""
        columns, held = self._columns, self._day(as_at).held
        return [columns.appointment[line] for line in held if columns.office[line] == office]

    def of_people(self, people: Collection[str], as_at: date) -> list[str]:
        """Return the appointments that these people hold on a date, by name."""
        columns, held = self._columns, self._day(as_at).held
        return [columns.appointment[line] for line in held if columns.person[line] in people]

    def person_ids(self, text: str) -> list[str]:
        """Return everybody in whose facts each word occurs, by name; former focal points too."""
        search = self._day(date.max).search
        everybody = self._columns.by_name
        found = search.matching(everybody, bits_of(everybody), fold(text).split())
        return list(dict.fromkeys(map(self._columns.person.__getitem__, found)))

    def facets(self, selection: Selection) -> dict[str, list[tuple[str, int]]]:
        """Return each facet's values with how many people they leave under the other facets' filters.

        Every value that occurs on the date is listed, with nought where the filters leave nobody.
        """
        return dict(self.facets_in_turn(selection))

    def facets_in_turn(self, selection: Selection) -> Iterator[tuple[str, list[tuple[str, int]]]]:
        """Give what `facets` returns facet by facet: one takes up to 15 ms, all of them 120."""
        day = self._day(selection.as_at)
        for facet in FACETS:
            yield facet, self._facet(day, selection, facet)

    def tally(self, selection: Selection) -> Tally:
        """Return the counts of distinct people in a selection."""
        day = self._day(selection.as_at)
        lines = day.selected(selection, selection.where)
        sexes = day.people_by("sex", lines)
        return Tally(
            people=day.people(lines),
            of=day.people(day.held),
            women=sexes[Sex.WOMEN],
            men=sexes[Sex.MEN],
            not_stated=sexes[Sex.NOT_STATED],
            countries=day.countries(lines),
        )

    def _facet(self, day: Day, selection: Selection, facet: str) -> list[tuple[str, int]]:
        others = {name: values for name, values in selection.where.items() if name != facet}
        counts = day.people_by(facet, day.selected(selection, others))
        values = day.occurring(facet)
        return [(value, counts[value]) for value in day.meanings.order(facet, values, selection.language)]

    def _day(self, as_at: date) -> Day:
        """Return the lists as at a date, up to the network's latest step."""
        self._follow()
        if not self._read:
            self._columns.load(self._file)
            self._read = True
        if as_at not in self._days:
            kept = list(self._days.items())[-2:]  # today, the date shown, and that of a search over everybody
            self._days = {**dict(kept), as_at: Day(self._file, self._columns, as_at)}
        return self._days[as_at]

    def _follow(self) -> None:
        """Take over what steps have changed since, also those of another connection."""
        latest = records.latest_step(self._file)
        if latest == self._seen:
            return
        if self._read:
            self._read_again()
        self._seen = latest

    def _read_again(self) -> None:
        touched = touched_since(self._file, self._seen)
        if touched.others:
            self._days, self._known = {}, {}
        if touched.people is None or self._columns.worn:
            self._days, self._read = {}, False
        elif touched.people:
            exchange = self._columns.reload(self._file, touched.people)
            for day in self._days.values():
                day.follow(exchange)


def appointment_ids(file: NetworkFile, selection: Selection) -> Sequence[str]:
    """Return the appointments of a selection, in its order. For many in a row, keep a `Listing`."""
    return Listing(file).appointment_ids(selection)


def person_ids(file: NetworkFile, text: str) -> list[str]:
    """Return everybody in whose facts each word of the text occurs, by name."""
    return Listing(file).person_ids(text)


def facets(file: NetworkFile, selection: Selection) -> dict[str, list[tuple[str, int]]]:
    """Return for each facet its values with counts of people."""
    return Listing(file).facets(selection)


def tally(file: NetworkFile, selection: Selection) -> Tally:
    """Return the counts of distinct people in a selection."""
    return Listing(file).tally(selection)
