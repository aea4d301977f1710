"""The register in memory, column by column: what a list searches, filters and sorts by.

Measured at 100,000 people: SQL takes 20 to 120 ms a key pressed, the columns 1 to 12 ms. They are read at
first use, and afterwards only what a step touched is read again.
"""

from __future__ import annotations

import json
from functools import cache
from sys import intern
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from focalnet.store import NetworkFile

NEVER = "9999-99-99"  # later than every date


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
        self.work: list[
            str
        ] = []  # folded: domains of addresses, job title, unit, notes; many lines share them
        self.by_name: list[int] = []
        self._removed = 0

    def __len__(self) -> int:
        """Return how many lines there are, those of removed rows among them."""
        return len(self.person)

    @property
    def worn(self) -> bool:
        """Tell whether so many lines belong to removed rows that reading all again is better."""
        return self._removed > 1000 + len(self) // 4

    def load(self, file: NetworkFile) -> None:
        """Read everybody."""
        self.__init__()  # type: ignore[misc]
        self._add(file, None)

    def reload(self, file: NetworkFile, people: Iterable[str]) -> None:
        """Read some people again: changed, added or removed."""
        asked = set(people)
        for line, person in enumerate(self.person):
            if person in asked:
                self.starts[line], self.ends[line], self.person[line] = NEVER, "", ""
                self._removed += 1
        self._add(file, asked)

    def held(self, lines: Iterable[int], as_at: str) -> list[int]:
        """Return those of the lines whose appointment is held on a date."""
        starts, ends = self.starts, self.ends
        return [line for line in lines if starts[line] <= as_at < ends[line]]

    def _add(self, file: NetworkFile, people: Collection[str] | None) -> None:
        who_is = {row[0]: row for row in records.people_lines(file, people)}
        lines = [(who_is[held[0]], held) for held in records.appointment_lines(file, people)]
        without = who_is.keys() - {held[0] for _, held in lines}
        lines.extend((who_is[person], _NOTHING_HELD) for person in sorted(without))
        first = len(self)
        self._add_by_name(lines)
        areas, groups = records.areas_of(file, people), records.group_ids_of(file, people)
        self.expertise.extend(intern(areas.get(person, "")) for person in self.person[first:])
        self.groups.extend(intern(groups.get(person, "")) for person in self.person[first:])
        self.by_name = [line for line in self.by_name if self.person[line]]
        self.by_name.extend(range(first, len(self)))
        namesakes_apart = list(zip(self.text, self.appointment, self.person, strict=True))
        self.by_name.sort(key=namesakes_apart.__getitem__)

    def _add_by_name(self, lines: list[tuple[records.Line, records.Line]]) -> None:
        """Add lines by name: texts that lie in memory as they are searched are searched twice as fast."""
        texts = [_own_text(who) for who, _ in lines]
        order = sorted(range(len(lines)), key=lambda place: lines[place][1][1])
        order.sort(key=texts.__getitem__)
        if order:
            self.text.extend("\n".join(texts[place] for place in order).split("\n"))
        self.work.extend(_work(*lines[place]) for place in order)
        self._add_people([lines[place][0] for place in order])
        self._add_appointments([lines[place][1] for place in order])

    def _add_people(self, people: list[records.Line]) -> None:
        self.person.extend(who[0] for who in people)
        self.sex.extend(intern(who[1]) for who in people)
        self.language.extend(_languages(who[2]) for who in people)
        self.verified_on.extend(intern(who[7] or "") for who in people)

    def _add_appointments(self, appointments: list[records.Line]) -> None:
        self.appointment.extend(held[1] for held in appointments)
        self.office.extend(intern(held[2]) for held in appointments)
        self.starts.extend(intern(held[3] or "") for held in appointments)
        self.ends.extend(intern(held[4] or NEVER) for held in appointments)
        self.role.extend(intern(held[5]) for held in appointments)
        self.staff_category.extend(intern(held[6]) for held in appointments)
        self.grade.extend(intern(held[7]) for held in appointments)
        self.tor_state.extend(intern(held[8]) for held in appointments)
        self.mandate.extend(intern(held[11]) for held in appointments)
        self.term_ends.extend(intern(held[12] or "") for held in appointments)


# What stands for the appointment of somebody who never held one: search finds the person, no date shows it.
_NOTHING_HELD: records.Line = ("", "", "", NEVER, "", "", "", "", "", "", "", "", "")


def _own_text(who: records.Line) -> str:
    family, given, email, others = who[3:7]
    return fold(f"{family} {given} {' '.join(each.partition('@')[0] for each in _addresses(email, others))}")


def _work(who: records.Line, held: records.Line) -> str:
    email, others, _, notes = who[5:9]
    domains = dict.fromkeys(each.partition("@")[2] for each in _addresses(email, others))
    return intern(fold(f"{' '.join(domains)} {held[9]} {held[10]} {notes}"))


def _addresses(email: str, others: str) -> list[str]:
    return [email] if others == "[]" else [email, *json.loads(others)]


@cache
def _languages(codes: str) -> str:
    return " ".join(json.loads(codes))
