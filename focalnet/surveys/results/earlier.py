"""What was given out of a round before, as a later state of its tables has to reckon with.

Two states of a round differ by the answers that came, went or were mended between them. Whoever has both
subtracts: not only a group then from the same group now, but any set of people whose count followed then from
any larger set whose count follows now. So each count that is told now is also looked at as what it adds to
each count told before (`Difference`), and guarded like a count of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from focalnet.surveys.results.family import Family

Told = dict[str, int]
"""Counts that followed from the tables, by the place of their set, as JSON has it."""


class Difference(NamedTuple):
    """By how much a set of the family differs from a part of it that was told before.

    `of` is by how many more answered, `lines` by how many more gave each answer that was told then.
    """

    place: int
    of: int
    lines: Mapping[str, int]

    def telling(self, line: str, least: int) -> bool:
        """Tell whether the difference in a line says something of fewer than the smallest cell.

        It does where fewer came, went or changed with this answer, or with all others; not where nobody did.
        """
        this, others = abs(self.lines[line]), abs(self.of - self.lines[line])
        return bool(this or others) and min(this, others) < least


class Lines(NamedTuple):
    """The lines of a question, each with its counts now and those told then; and how many answered."""

    now: Mapping[str, Sequence[int]]
    then: Mapping[str, Told]
    base: Sequence[int]
    base_then: Told


class Earlier:
    """A state of the round that was given out before, beside the family of now."""

    def __init__(self, told: Mapping[str, Any], family: Family) -> None:
        self._told = told["questions"]
        self.people: Told = told["people"]
        numbers = {profile: number for number, profile in enumerate(family.profiles)}
        present = [numbers.get(tuple(profile)) for profile in told["profiles"]]
        sets = [frozenset(present[at] for at in members) - {None} for members in told["sets"]]
        sizes = dict(zip(present, told["sizes"], strict=True))
        before = [sum(sizes.get(each, 0) for each in members) for members in family.sets]
        self.pairs = [
            (place, str(at))
            for at, then in enumerate(sets)
            for place, now in enumerate(family.sets)
            if then and (then <= now or (now < then and before[place] == family.people[place]))
        ]

    def of(self, question: str, part: str) -> Any:
        """Return what was told of a question: `answered`, `lines`, `tags`, `sums`."""
        return self._told.get(question, {}).get(part, {})

    def differences(self, lines: Lines) -> Iterator[Difference]:
        """Give the differences between now and then; a line that was not there then had nobody."""
        nobody = dict.fromkeys(lines.base_then, 0)
        known = [(line, counts, lines.then.get(line, nobody)) for line, counts in lines.now.items()]
        for place, then in self.pairs:
            if then not in lines.base_then:
                continue
            found = {line: counts[place] - told[then] for line, counts, told in known if then in told}
            of = lines.base[place] - lines.base_then[then]
            if of or any(found.values()):
                yield Difference(place, of, found)


def told(family: Family, questions: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return what later states have to know of a family that is given out: nothing that does not follow."""
    return {
        "profiles": [list(profile) for profile in family.profiles],
        "sizes": [family.sizes[number] for number in range(len(family.profiles))],
        "sets": [sorted(each) for each in family.sets],
        "people": {str(place): number for place, number in enumerate(family.people)},
        "questions": questions,
    }


def at_places(counts: Sequence[int], places: Iterable[int]) -> Told:
    """Return the counts at these places, as they are kept."""
    return {str(place): counts[place] for place in sorted(places)}


def other_lines(earlier: Collection[Earlier], question: str, lines: Collection[str]) -> bool:
    """Tell whether a question was given out with lines that it has no more: then nothing can be compared."""
    return any(not each.of(question, "lines").keys() <= set(lines) for each in earlier)
