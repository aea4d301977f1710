"""What was given out of a round before, as a later state of its tables has to reckon with.

Two states of a round differ by the answers that came, went or were mended between them. Whoever has both
subtracts: not only a group then from the same group now, but any set of people whose count followed then from
any larger set whose count follows now. So each count that is told now is also looked at as what it adds to
each count told before (`Difference`), and guarded like a count of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from focalnet.surveys.results.family import Family

N = TypeVar("N", int, float)
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


class Figures(NamedTuple):
    """Figures of a group that are no counts, by name, and of how many answers: quartiles, mean ranks."""

    of: int
    values: Mapping[str, float | str]


class Lines(NamedTuple):
    """The lines of a question, each with its counts now and those told then; and how many answered."""

    now: Mapping[str, Sequence[int]]
    then: Mapping[str, Told]
    base: Sequence[int]
    base_then: Told


class Earlier:
    """A state of the round that was given out before, beside the family of now.

    `members` are its sets, `groups` those that stood in a table, and `sizes` how many of each profile had
    answered, all by the number of the profile in `numbers`: as the family counts them, and after these those
    of whom nobody is left.
    """

    def __init__(self, told: Mapping[str, Any], family: Family, numbers: dict[tuple[str, ...], int]) -> None:
        self._told, self._family = told["questions"], family
        profiles = [numbers.setdefault(tuple(each), len(numbers)) for each in told["profiles"]]
        self.members = [frozenset(profiles[at] for at in members) for members in told["sets"]]
        self.sizes: dict[int, int] = dict(zip(profiles, told["sizes"], strict=True))
        self.groups = [self.members[place] for table in told["tables"] for place in table]
        present = frozenset(range(len(family.profiles)))
        self._sets = [members & present for members in self.members]
        self._tables: list[list[int]] = told["tables"]
        self._people: Told = told["people"]
        self._unions: dict[str, list[str]] = {}
        self.pairs: list[tuple[int, str]] = []
        family.include(each for then in self._sets if then for each in family.around(then))

    @property
    def people(self) -> Told:
        """How many of each set had sent a response."""
        return self._with_unions(self._people)

    def pair(self) -> None:
        """Find what lies in what, now that the family names all sets that earlier ones ask for."""
        people = self._family.counts(self._family.sizes)
        for place, now in enumerate(self._family.sets):
            same = people[place] == sum(self.sizes.get(each, 0) for each in now)
            self.pairs += [
                (place, str(at))
                for at, then in enumerate(self._sets)
                if then and (then <= now or (same and now < then))
            ]
            for table in self._tables:
                inside = [str(at) for at in table if self._sets[at] and self._sets[at] <= now]
                if 1 < len(inside) < len(table):
                    self._unions["+".join(inside)] = inside
                    self.pairs.append((place, "+".join(inside)))

    def answered(self, question: str) -> Told:
        """Return how many had answered a question."""
        return self._with_unions(self._told.get(question, {}).get("answered", {}))

    def sums(self, question: str) -> dict[str, tuple[int, float]]:
        """Return how many numbers were given in answer to a question, and their sum."""
        found = self._told.get(question, {}).get("sums", {})
        numbers = self._with_unions({place: number for place, (number, _) in found.items()})
        totals = self._with_unions({place: total for place, (_, total) in found.items()})
        return {place: (number, totals[place]) for place, number in numbers.items()}

    def lines(self, question: str, part: str) -> dict[str, Told]:
        """Return what was told of the `lines` or `tags` of a question."""
        found = self._told.get(question, {}).get(part, {})
        return {line: self._with_unions(counts) for line, counts in found.items()}

    def figures(self, question: str, place: int) -> Iterator[Figures]:
        """Give the figures of a question that were told of sets which a set of now is held against."""
        found = self._told.get(question, {}).get("figures", {})
        for now, then in self.pairs if found else ():
            if now == place and then in found:
                yield Figures(*found[then])

    def _with_unions(self, told: dict[str, N]) -> dict[str, N]:
        """Add what groups of a table were told together, where each of them was."""
        unions = {
            union: sum(told[part] for part in parts)
            for union, parts in self._unions.items()
            if all(part in told for part in parts)
        }
        return {**told, **unions}

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
        "tables": [list(each.places) for each in family.breaks.values()],
        "people": {str(place): number for place, number in enumerate(family.people)},
        "questions": questions,
    }


def at_places(counts: Sequence[int], places: Iterable[int]) -> Told:
    """Return the counts at these places, as they are kept."""
    return {str(place): counts[place] for place in sorted(places)}


def places_of(counts: Iterable[str]) -> frozenset[int]:
    """Return the places that counts are kept at, but for those of groups taken together."""
    return frozenset(int(place) for place in counts if place.isdecimal())


def other_lines(earlier: Iterable[Earlier], question: str, lines: Collection[str]) -> bool:
    """Tell whether a question was given out with lines that it has no more: then nothing can be compared."""
    return any(not each.lines(question, "lines").keys() <= set(lines) for each in earlier)
