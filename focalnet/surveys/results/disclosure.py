"""Which numbers of a question may be shown, so that no hidden one can be worked out.

Per question, each line (a choice) is shown in some tables of the family: of all, by a fact, by two. Four
rules decide, and only on counts:

1. A line is shown in a table only if in every set of respondents for which its count then follows (its
   groups, and whatever sums and differences of tables give) at least the smallest cell gave that answer, and
   at least as many another one. Nought and all are as telling as one, and hidden like it.
2. Where lines of a set are hidden, they are two or more, and together at least the smallest cell: what all
   hidden ones add up to always follows.
3. All lines add up to those who answered, so that a line could also follow from the other lines. It then
   follows from its own tables together with those of any one other line: for one of them, nothing telling and
   no group that hides the line must follow so. What follows from all other lines then follows from its own
   tables too: a table that all others share has groups, and these would be told.
4. How many answered is shown as an answer would be, where answering tells an answer: for a question that not
   everybody was asked.
5. What a set shows now is also what it adds to each part of it that was told before (`results.earlier`):
   rules 1 and 2 hold for that difference too. And nothing that was not told before follows now of what was
   then (`results.untold`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from focalnet.surveys.results.earlier import Difference
    from focalnet.surveys.results.family import Facts, Family
    from focalnet.surveys.results.past import Before

Shown = dict[str, set["Facts"]]
"""For each line the tables it is shown in."""


class Protection:
    """The lines of one question over the sets of a family, and the tables that each may be shown in.

    Args:
        family: The tables of the round.
        lines: For each line, how many of each set gave it.
        base: How many of each set gave any of them.
        allowed: The tables that may be shown at all.
        before: What was told of the lines before.

    """

    def __init__(
        self,
        family: Family,
        lines: Mapping[str, Sequence[int]],
        base: Sequence[int],
        allowed: Sequence[Facts],
        before: Before | None = None,
    ) -> None:
        self._family, self._lines, self._allowed, self._before = family, lines, allowed, before
        self._least = least = family.smallest_cell
        self._telling = {
            line: {
                place
                for place, (count, of) in enumerate(zip(counts, base, strict=True))
                if not least <= count <= of - least
            }
            for line, counts in lines.items()
        }
        self._base = base
        self._since: dict[int, list[Difference]] = {}
        for each in before.differences if before else ():
            self._since.setdefault(each.place, []).append(each)
            for line in each.lines:
                if each.telling(line, least):
                    self._telling[line].add(each.place)
        self.shown: Shown = {line: self._most(line) for line in lines}
        while self._complete() or self._separate():
            pass

    def places(self) -> dict[str, frozenset[int]]:
        """Return for each line the sets for which its count is shown, or follows from what is shown."""
        return {line: self._family.following(frozenset(tables)) for line, tables in self.shown.items()}

    def _safe(self, line: str, tables: frozenset[Facts]) -> bool:
        if not self._telling[line].isdisjoint(self._family.following(tables)):
            return False
        return self._before is None or self._before.stays_untold(line, tables)

    def _most(self, line: str) -> set[Facts]:
        """Rule 1: return all tables that the line can be shown in, the earlier ones first."""
        shown: set[Facts] = set()
        for table in self._allowed:
            if (shown or not table) and self._safe(line, frozenset({*shown, table})):
                shown.add(table)
        return shown

    def _complete(self) -> bool:
        """Rule 2: hide one more line where what the hidden ones add up to would show one; tell whether so."""
        follows = self.places()
        for place in sorted(set().union(*follows.values())):
            shown = [line for line in self._lines if place in follows[line]]
            for lines, of in self._told(place):
                known = [line for line in shown if line in lines]
                hidden = len(self._lines) - len(known)
                together = abs(of - sum(lines[line] for line in known))
                if known and hidden and (hidden < 2 or together < self._least):
                    self._hide(min(shown, key=lambda line: (max(self._lines[line]), line)), place)
                    return True
        return False

    def _told(self, place: int) -> Iterator[tuple[Mapping[str, int], int]]:
        """Give the counts of a set and how many they add up to: as they are, and since each time before."""
        yield {line: counts[place] for line, counts in self._lines.items()}, self._base[place]
        for each in self._since.get(place, ()):
            yield each.lines, each.of

    def _hide(self, line: str, place: int) -> None:
        """Take a line out of tables until its count in a set follows no more."""
        shown = self.shown[line]
        for table in reversed([table for table in self._allowed if table in shown]):
            if place in self._family.breaks[table].places:
                shown.discard(table)
        while place in self._family.following(frozenset(shown)):
            shown.discard([table for table in self._allowed if table in shown][-1])

    def _separate(self) -> bool:
        """Rule 3: hide more of the least shown other line where a line would follow; tell whether so."""
        for line, tables in self.shown.items():
            others = {other: shown for other, shown in self.shown.items() if other != line}
            if not others or any(self._apart(line, frozenset(each)) for each in others.values()):
                continue
            least = min(others, key=lambda other: (len(others[other]), other))
            further = [table for table in self._allowed if table in others[least] - tables]
            self.shown[least].discard(further[-1])
            return True
        return False

    def _apart(self, line: str, tables: frozenset[Facts]) -> bool:
        """Tell whether nothing telling, and no group that hides the line, follows with these tables too."""
        own = frozenset(self.shown[line])
        more = self._family.following(own | tables) - self._family.following(own)
        return more.isdisjoint(self._telling[line] | self._family.displayed)
