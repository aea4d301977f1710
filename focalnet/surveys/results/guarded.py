"""One question of a confidential round: which tables may show it, and the groups as they may be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.surveys.results.disclosure import Protection
from focalnet.surveys.results.earlier import Told, at_places, other_lines
from focalnet.surveys.results.model import Cell, Group, Hidden, Kind
from focalnet.surveys.results.ranks import Ranks
from focalnet.surveys.results.spreads import Spreads
from focalnet.surveys.results.statistics import centre

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.results.counting import Counted
    from focalnet.surveys.results.earlier import Earlier
    from focalnet.surveys.results.family import Facts, Family
    from focalnet.surveys.results.past import Past

_YES, _NO = "yes", "no"
_UNTOLD = frozenset({Kind.NUMBER, Kind.TEXT})


class Guarded:
    """A question over the family of tables of a confidential round.

    Args:
        counted: Its answers.
        family: The tables of the round.
        parents: The questions before it that decide whether it is asked.
        tags: For each tag of a text, how many of each profile have it.
        past: What was given out before.

    """

    def __init__(
        self,
        counted: Counted,
        family: Family,
        parents: Sequence[Guarded],
        tags: Mapping[str, Mapping[int, int]],
        past: Past,
    ) -> None:
        self.item, self.kind = counted.item, counted.shape.kind
        self._counted, self._family, self._parents, self._past = counted, family, parents, past
        self._base = family.counts(self._counted.answered)
        self._allowed = self._where_answered()
        self._told = family.following(frozenset(self._allowed))
        self._lines = {line: family.counts(by_profile) for line, by_profile in self._counted.lines.items()}
        self._shown = self._where_shown()
        self._spreads = Spreads(counted, family, self._allowed if self.kind is Kind.NUMBER else (), past)
        ordered = family.displayed if self.kind is Kind.RANK else ()
        self._ranks = Ranks(counted, family, [place for place in ordered if self.whole(place)], past)
        self._tags = {tag: family.counts(by_profile) for tag, by_profile in tags.items()}
        everybody = [table for table in self._allowed if not table]
        self._tagged = {
            tag: self._alone("tags", tag, counts, everybody) for tag, counts in self._tags.items()
        }

    def whole(self, place: int) -> bool:
        """Tell whether every line of the question is shown for a set of the family."""
        return place in self._told and all(place in places for places in self._shown.values())

    def groups(self, table: Facts, asked: Sequence[int]) -> tuple[Group, ...]:
        """Return the groups of a table, with nothing in them that must not be shown.

        What follows from other tables of the family is shown, and as safe as they are.
        """
        breaks = self._family.breaks[table]
        parts = zip(breaks.keys, breaks.places, breaks.merged, asked, strict=True)
        return tuple(
            Group(
                key, None if self._counted.conditional else max(invited, self._answered(place) or 0),
                self._answered(place), self._cells(place), self._statistics(table, place),
                self._tag_cells(place),
                merged if len(merged) > 1 else (), self._reason(table, place),
            )
            for key, place, merged, invited in parts
        )  # fmt: skip

    def told(self) -> dict[str, Any]:
        """Return all that follows from its tables, for later ones to be guarded against."""
        return {
            "answered": at_places(self._base, self._told),
            "lines": {line: at_places(self._lines[line], places) for line, places in self._shown.items()},
            "tags": {tag: at_places(self._tags[tag], places) for tag, places in self._tagged.items()},
            "sums": self._spreads.told(),
            "figures": self._spreads.places_told() or self._ranks.told(),
        }

    def _where_answered(self) -> list[Facts]:
        """Return the tables that may tell how many answered."""
        family, base = self._family, self._base
        tables = [table for table in family.breaks if self._depends_on_shown(table)]
        missing = [people - answered for people, answered in zip(family.people, base, strict=True)]
        if self._counted.answering_tells:
            lines = {_YES: base, _NO: missing}
            since = self._past.of_lines(lines, family.people, self._answered_then)
            shown = Protection(family, lines, family.people, tables, since).shown[_YES]
            return [table for table in tables if table in shown]
        told: list[Facts] = []
        for table in tables:
            following = family.following(frozenset((*told, table)))
            if (told or not table) and all(base[place] >= family.smallest_cell for place in following):
                told.append(table)
        return told

    def _depends_on_shown(self, table: Facts) -> bool:
        return all(
            parent.whole(place) for parent in self._parents for place in self._family.breaks[table].places
        )

    def _answered_then(self, earlier: Earlier) -> tuple[Mapping[str, Told], Told]:
        answered = earlier.answered(self.item.key)
        return {_YES: answered, _NO: _rest(answered, earlier.people)}, earlier.people

    def _where_shown(self) -> Mapping[str, frozenset[int]]:
        key = self.item.key
        if other_lines(self._past.states, key, self._lines):
            return dict.fromkeys(self._lines, frozenset[int]())
        if self.kind is Kind.MULTIPLE:
            return {
                line: self._alone("lines", line, counts, self._allowed)
                for line, counts in self._lines.items()
            }
        if len(self._lines) == 1:  # then every answer is this one
            return dict.fromkeys(self._lines, self._told)
        since = self._past.of_lines(
            self._lines, self._base, lambda each: (each.lines(key, "lines"), each.answered(key))
        )
        return Protection(self._family, self._lines, self._base, self._allowed, since).places()

    def _alone(self, part: str, line: str, counts: Sequence[int], allowed: Sequence[Facts]) -> frozenset[int]:
        """Return where a line is shown that others say nothing about: an option that was ticked or not."""
        lines = {_YES: counts, _NO: [base - count for base, count in zip(self._base, counts, strict=True)]}

        def then(earlier: Earlier) -> tuple[Mapping[str, Told], Told]:
            base = earlier.answered(self.item.key)
            given = earlier.lines(self.item.key, part).get(line, dict.fromkeys(base, 0))
            return {_YES: given, _NO: _rest(given, base)}, base

        since = self._past.of_lines(lines, self._base, then)
        return Protection(self._family, lines, self._base, allowed, since).places()[_YES]

    def _answered(self, place: int) -> int | None:
        return self._base[place] if place in self._told else None

    def _cells(self, place: int) -> tuple[Cell, ...]:
        return tuple(
            self._cell(line, counts, self._shown[line], place, self._ranks.of(place, line))
            for line, counts in self._lines.items()
        )

    def _tag_cells(self, place: int) -> tuple[Cell, ...]:
        """Return the tags, counted of all alone: by groups they would tell who wrote a text that was read."""
        if place not in self._family.breaks[()].places:
            return tuple(Cell(tag, None, reason=Hidden.OF_ALL) for tag in self._tags)
        return tuple(self._cell(tag, counts, self._tagged[tag], place) for tag, counts in self._tags.items())

    def _cell(
        self, line: str, counts: Sequence[int], shown: frozenset[int], place: int, rank: float | None = None
    ) -> Cell:
        expected = not self._counted.shape.expected or line in self._counted.shape.expected
        if place not in shown:
            return Cell(line, None, expected=expected, reason=Hidden.PROTECTED)
        return Cell(line, counts[place], expected=expected, mean_rank=rank)

    def _statistics(self, table: Facts, place: int) -> Mapping[str, float | str]:
        if self.kind is Kind.SCALE and self.whole(place):
            steps = self._counted.shape.scale
            return centre([number for step in steps for number in [float(step)] * self._lines[step][place]])
        return self._spreads.of(table, place)

    def _reason(self, table: Facts, place: int) -> str:
        if place in self._told:
            return Hidden.PERSONAL if self.kind in _UNTOLD and table not in self._spreads.shown else ""
        if not self._depends_on_shown(table):
            return Hidden.DEPENDS
        return Hidden.PROTECTED if self._counted.conditional else Hidden.TOO_FEW


def _rest(part: Told, whole: Told) -> Told:
    return {place: whole[place] - number for place, number in part.items()}
