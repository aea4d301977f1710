"""Lists of the register at the speed of typing: which appointments, in which order, how many a facet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.listing.columns import Columns
from focalnet.network.listing.day import Day
from focalnet.network.listing.following import touched_since
from focalnet.network.listing.selection import FACETS
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.network.listing.selection import Selection
    from focalnet.store import NetworkFile


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
        self._seen = -1
        self._days: dict[date, Day] = {}

    def appointment_ids(self, selection: Selection) -> list[str]:
        """Return the appointments of a selection, in its order."""
        lines = self._day(selection.as_at).selected(selection, selection.where)
        return list(map(self._columns.appointment.__getitem__, lines))

    def best(self, selection: Selection, most: int) -> list[str]:
        """Return the first few appointments of a selection, those first whose names the text begins."""
        day = self._day(selection.as_at)
        lines = day.selected(selection, selection.where)
        words = fold(selection.text).split()
        found = day.search.named_first(lines, words, most) if words else lines[:most]
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
        found = search.matching(self._columns.by_name, fold(text).split())
        return list(dict.fromkeys(map(self._columns.person.__getitem__, found)))

    def facets(self, selection: Selection) -> dict[str, list[tuple[str, int]]]:
        """Return each facet's values with how many people they leave under the other facets' filters.

        Every value that occurs on the date is listed, with nought where the filters leave nobody.
        """
        day = self._day(selection.as_at)
        return {facet: self._facet(day, selection, facet) for facet in FACETS}

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
        if records.latest_step(self._file) != self._seen:
            self._read_again()
        if as_at not in self._days:
            kept = list(self._days.items())[-2:]  # today, the date shown, and that of a search over everybody
            self._days = {**dict(kept), as_at: Day(self._file, self._columns, as_at)}
        return self._days[as_at]

    def _read_again(self) -> None:
        if self._seen < 0:
            self._read_all(records.latest_step(self._file))
            return
        touched = touched_since(self._file, self._seen)
        if touched.people is None or self._columns.worn:
            self._read_all(touched.step)
        elif touched.people:
            exchange = self._columns.reload(self._file, touched.people)
            for day in self._days.values():
                day.follow(exchange)
        if touched.others:
            self._days = {}
        self._seen = touched.step

    def _read_all(self, step: int) -> None:
        self._days = {}
        self._columns.load(self._file)
        self._seen = step


def appointment_ids(file: NetworkFile, selection: Selection) -> list[str]:
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
