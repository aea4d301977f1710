"""The register in memory, column by column: what a list searches, filters and sorts by.

Measured at 100,000 people: SQL takes 20 to 120 ms a key pressed, the columns 0.1 to 5 ms. They are read at
first use (0.8 s), and afterwards only what a step touched is read again (10 ms).
"""

from __future__ import annotations

import json
from bisect import insort
from collections import defaultdict
from functools import cache, lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.listing.holders import Holders
from focalnet.network.listing.letters import Letters

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from focalnet.store import NetworkFile

NEVER = records.NEVER
# Up to so many lines are taken out of a list and put into it one by one: 1 ms each in a list of 100,000.
_FEW = 20


class Exchanged(NamedTuple):
    """The lines that stand for changed people: those that stood for them, those that stand for them now."""

    gone: Collection[int]
    come: Sequence[int]


class Columns:
    """Parallel lists, a line an appointment; lines of removed rows stay behind, held on no date."""

    def __init__(self) -> None:
        self.appointment: list[str] = []  # empty for a person who never held one
        self.person: list[str] = []
        self.office: list[str] = []
        self.starts: list[str] = []  # empty: since nobody knows when
        self.ends: list[str] = []
        self.role: list[str] = []
        self.staff_category: list[str] = []
        self.grade: list[str] = []
        self.tor_state: list[str] = []
        self.mandate: list[str] = []
        self.term_ends: list[str] = []  # empty where no term is known
        self.verified_on: list[str] = []  # empty: never
        self.sex: list[str] = []
        self.language: list[str] = []  # ISO 639-1 codes with spaces between
        self.expertise: list[str] = []  # areas with spaces between
        self.groups: list[str] = []
        self.text: list[str] = []  # folded: family name, given names, addresses as far as the @
        self.work: list[str] = []  # folded: domains of addresses, job title, unit, notes; shared by many
        self.letters: Letters | None = None  # of the texts, where many searches are to come
        self.by_name: list[int] = []
        self.rare: dict[
            str, list[Any]
        ] = {}  # values of `records.SORTED_BY`, read when somebody sorts by them
        self._holders: dict[str, Holders] = {}  # of the columns that are searched, from the first search on
        self._removed = 0

    def __len__(self) -> int:
        """Return how many lines there are, those of removed rows among them."""
        return len(self.person)

    @property
    def worn(self) -> bool:
        """Tell whether so many lines belong to removed rows that reading all again is better."""
        return self._removed > 1000 + len(self) // 4

    def load(self, file: NetworkFile, going_on: Callable[[], object] = lambda: None) -> None:
        """Read everybody; `going_on` is called now and then, and what it raises ends the reading."""
        self.__init__()  # type: ignore[misc]
        self._add(file, None, going_on)
        self.by_name = list(range(len(self)))

    def get_ready(self, going_on: Callable[[], object]) -> None:
        """Make searching quick, which is worth while where somebody types."""
        letters = Letters()
        letters.add(self.text, 0, going_on)
        self.letters = letters

    def holders(self, column: str) -> Holders:
        """Return which lines have each value of a column, worked out when first asked for."""
        if column not in self._holders:
            self._holders[column] = holders = Holders()
            holders.add(getattr(self, column), 0)
        return self._holders[column]

    def reload(self, file: NetworkFile, people: Iterable[str]) -> Exchanged:
        """Read some people again: changed, added or removed."""
        asked = set(people)
        gone = self._lines_of(asked)
        for line in gone:
            self.starts[line], self.ends[line], self.person[line] = NEVER, "", ""
        self._removed += len(gone)
        first = len(self)
        self._add(file, asked)
        exchanged = Exchanged(gone, range(first, len(self)))
        self.by_name = self.exchanged(self.by_name, exchanged)
        return exchanged

    def exchanged(self, lines: Sequence[int], exchange: Exchanged) -> list[int]:
        """Return lines, given by name, with those gone taken out and those come put in their places."""
        gone = set(exchange.gone)
        if len(gone) + len(exchange.come) > _FEW:
            kept = [line for line in lines if line not in gone]
            return sorted([*kept, *exchange.come], key=self.name_key)
        kept = list(lines)
        for line in gone.intersection(lines):
            kept.remove(line)
        for line in exchange.come:
            insort(kept, line, key=self.name_key)
        return kept

    def name_key(self, line: int) -> tuple[str, str, str]:
        """Return what sorts a line by name; namesakes stand in one order always."""
        return self.text[line], self.appointment[line], self.person[line]

    def held(self, lines: Iterable[int], as_at: str) -> list[int]:
        """Return those of the lines whose appointment is held on a date."""
        starts, ends = self.starts, self.ends
        return [line for line in lines if starts[line] <= as_at < ends[line]]

    def values(self, file: NetworkFile, column: str) -> list[Any]:
        """Return the values of a column of `records.SORTED_BY`, read when first asked for."""
        if column not in self.rare:
            self.rare[column] = self._rare_values(file, column, None, 0)
        return self.rare[column]

    def _rare_values(
        self, file: NetworkFile, column: str, people: Collection[str] | None, first: int
    ) -> list[Any]:
        """Return the values of the lines from one on, None where there is none."""
        known = records.known_values(file, column, people)
        ids = self.person if records.is_of_person(column) else self.appointment
        return list(map(known.get, ids[first:]))

    def _lines_of(self, people: Collection[str]) -> list[int]:
        if len(people) > _FEW:
            return [line for line, person in enumerate(self.person) if person in people]
        return [line for person in people for line in _places(self.person, person)]

    def _add(
        self,
        file: NetworkFile,
        people: Collection[str] | None,
        going_on: Callable[[], object] = lambda: None,
    ) -> None:
        texts, read = _by_name(records.register_lines(file, people), going_on)
        if not read:
            return
        # Texts that lie in memory as they are searched are searched twice as fast.
        first = len(self)
        self.text.extend("\n".join(texts).split("\n"))
        if self.letters:
            self.letters.add(self.text[first:], first)
        # Rows by name lie all over the memory: each is taken up once, not once a column. 0.3 s of 1.5.
        for begin in range(0, len(read), _CHUNK):
            going_on()
            chunk = zip(*read[begin : begin + _CHUNK], strict=True)
            self._add_columns(dict(zip(records.REGISTER_COLUMNS, chunk, strict=True)))
        areas, groups = records.areas_of(file, people), records.group_ids_of(file, people)
        self.expertise.extend([intern(areas.get(person, "")) for person in self.person[first:]])
        self.groups.extend([intern(groups.get(person, "")) for person in self.person[first:]])
        for column, values in self.rare.items():
            values.extend(self._rare_values(file, column, people, first))
        for column, holders in self._holders.items():
            holders.add(getattr(self, column)[first:], first)

    def _add_columns(self, facts: Mapping[str, Sequence[str]]) -> None:
        self.person.extend(facts["person"])
        self.appointment.extend(facts["appointment"])
        for column in _CODED:
            getattr(self, column).extend(map(intern, facts[column]))
        self.language.extend(map(_languages, facts["working_languages"]))
        self.work.extend(map(_work, facts["work"], facts["other_emails"]))


# The facts that have a column of their name, in which the same values stand many times.
_CODED = records.REGISTER_COLUMNS[records.REGISTER_COLUMNS.index("office") :]
_CHUNK = 4000


def _by_name(
    read: Iterable[records.Line], going_on: Callable[[], object]
) -> tuple[list[str], list[records.Line]]:
    """Return rows in the order of their texts, with these, namesakes in the order of their appointments.

    Letter by letter: one sort of 100,000 would hold the interpreter, and with it the window, for 0.1 s.
    """
    letters: dict[str, list[tuple[str, str, str, records.Line]]] = defaultdict(list)
    for number, row in enumerate(read):
        if not number % _CHUNK:
            going_on()
        person, appointment, name, _, others, *_ = row
        text = _own_text(name, others)
        letters[text[:1]].append((text, appointment, person, row))
    found = [each for letter in sorted(letters) for each in sorted(letters[letter])]
    return [each[0] for each in found], [each[3] for each in found]


def _own_text(name: str, others: str) -> str:
    if others != "[]":
        name += " " + " ".join(each.partition("@")[0] for each in json.loads(others))
    return fold(name)


@lru_cache(maxsize=4096)
def _work(work: str, others: str) -> str:
    if others != "[]":
        work += " " + " ".join(each.partition("@")[2] for each in json.loads(others))
    return intern(fold(work))


@cache
def _languages(codes: str) -> str:
    return " ".join(json.loads(codes))


def _places(values: Sequence[str], value: str) -> Iterable[int]:
    place = -1
    while True:
        try:
            place = values.index(value, place + 1)
        except ValueError:
            return
        yield place
