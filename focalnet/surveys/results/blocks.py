"""Small groups of a fact are put together until none of them is too small to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Blocks = tuple[tuple[str, ...], ...]
"""The groups of a fact as they are shown: single values, and at most one block of several, the last."""


def smallest_group(smallest_cell: int) -> int:
    """Return how many a group needs: room for one answer that can be shown, and for all others together."""
    return 2 * smallest_cell


def put_together(sizes: Mapping[str, int], least: int) -> Blocks:
    """Return the values of a fact as groups of at least so many people.

    Values with fewer form one group; where they are still too few together, the smallest of the others join
    them. A single group is left where there is no other way: then the fact tells nothing.
    """
    small = [value for value, size in sizes.items() if size < least]
    large = [value for value in sizes if value not in small]
    while small and large and sum(sizes[value] for value in small) < least:
        joining = min(large, key=lambda value: (sizes[value], value))
        large.remove(joining)
        small.append(joining)
    return _blocks(sizes, large, small)


def coarser(sizes: Mapping[str, int], blocks: Blocks) -> Blocks:
    """Return the groups with the smallest single one put into the block, or the two smallest together."""
    single = sorted(
        (block[0] for block in blocks if len(block) == 1), key=lambda value: (sizes[value], value)
    )
    block = next((list(block) for block in blocks if len(block) > 1), [])
    joining = single[: 1 if block else 2]
    return _blocks(sizes, [value for value in single if value not in joining], [*block, *joining])


def _blocks(sizes: Mapping[str, int], single: list[str], block: list[str]) -> Blocks:
    alone = tuple((value,) for value in sizes if value in single)
    together = tuple(value for value in sizes if value in block)
    return (*alone, together) if together else alone
