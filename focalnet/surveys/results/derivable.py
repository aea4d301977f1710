"""What can be worked out from sums: which sets of respondents are sums and differences of the groups shown.

Somebody who knows the tables of a round, and from the roster who belongs to which group, can add and
subtract. Respondents with the same facts form a profile; a group is a set of profiles. The count of an answer
in a set of profiles follows from tables exactly if the set's vector (1 for a profile in it, 0 else) is in the
span of the vectors of their groups.

Instead of solving a system for each set, one vector that is orthogonal to all groups is drawn at random: a
set that follows is orthogonal to it too, and one that does not follow fails to be, but for a chance of 1 in
10^38. The reckoning is modulo a prime that is larger than any minor of these 0-1 tables up to sixty groups
(Hadamard's bound), so that nothing that follows in rational numbers is missed.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PRIME = 2**127 - 1
_SEED = 2012  # the same results each time they are asked for

Profiles = frozenset[int]
"""A set of respondents, by the numbers of their profiles."""


class Span:
    """Groups of which the counts are known, in echelon form: each row with its pivot, whose factor is 1."""

    def __init__(self, rows: Sequence[tuple[int, dict[int, int]]] = ()) -> None:
        self._rows = rows

    def extended(self, groups: Iterable[Profiles]) -> Span:
        """Return this with further groups."""
        rows = list(self._rows)
        for group in groups:
            row = dict.fromkeys(group, 1)
            for pivot, above in rows:
                if factor := row.get(pivot):
                    _subtract(row, factor, above)
            if row:
                pivot = min(row)
                inverse = pow(row[pivot], -1, _PRIME)
                rows.append((pivot, {profile: factor * inverse % _PRIME for profile, factor in row.items()}))
        return Span(rows)

    def following(self, sets: Sequence[Profiles]) -> frozenset[int]:
        """Return the places of those sets whose counts follow from the counts of the groups."""
        vector = self._orthogonal(sorted(frozenset().union(*sets, *(row for _, row in self._rows))))
        return frozenset(
            place for place, each in enumerate(sets) if sum(map(vector.__getitem__, each)) % _PRIME == 0
        )

    def _orthogonal(self, profiles: Sequence[int]) -> dict[int, int]:
        """Return a random vector, profile → number, whose sum over each group is 0 modulo the prime.

        No row has the pivot of a row before it, so that it is completed from the last row to the first.
        """
        random = Random(_SEED)  # noqa: S311 - nothing is kept secret by it
        vector = {profile: random.randrange(_PRIME) for profile in profiles}
        for pivot, row in reversed(self._rows):
            vector[pivot] = 0
            vector[pivot] = -sum(factor * vector[profile] for profile, factor in row.items()) % _PRIME
        return vector


def _subtract(row: dict[int, int], factor: int, other: dict[int, int]) -> None:
    for profile, each in other.items():
        left = (row.get(profile, 0) - factor * each) % _PRIME
        if left:
            row[profile] = left
        else:
            row.pop(profile, None)
