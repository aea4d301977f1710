"""Facts of respondents made so coarse that nobody can be told from them.

When a round is sealed its responses stay, without the key, and with facts by which results are broken down.
Sex, category, region and kind of office together would name many a person again, whom the roster lists with
the same facts. So a fact is kept only as far as at least the smallest cell of those invited share all that is
kept; the source of the rule is DOMAIN's "smallest cell", applied to the people who could have answered.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.model import Facts

WITHHELD = "withheld"
"""What stands for a fact that was known and is not kept."""

KEPT = (
    *("sex", "staff_category", "seniority", "region", "level", "office_kind"),
    *("role", "mandate", "tor_state"),
)
"""The facts of the people asked that may stay, the more telling for the work first."""


def coarsened(invited: Mapping[str, Facts], smallest: int) -> dict[str, dict[str, str]]:
    """Return for each of the invited the facts that may stay: `smallest` or more share each set of them.

    Where fewer are invited than that, nothing stays.
    """
    facts: dict[str, dict[str, str]] = {one: {} for one in invited}
    groups: list[Sequence[str]] = [list(invited)]
    if len(invited) < smallest:
        return {one: dict.fromkeys(KEPT, WITHHELD) for one in invited}
    for fact in KEPT:
        split: list[Sequence[str]] = []
        for group in groups:
            for value, members in _parts(group, {one: invited[one].get(fact, "") for one in group}, smallest):
                split.append(members)
                for one in members:
                    facts[one][fact] = value
        groups = split
    return facts


def _parts(group: Sequence[str], values: Mapping[str, str], smallest: int) -> list[tuple[str, Sequence[str]]]:
    """Split a group by a fact: what is large enough by itself, and the rest together, large enough too.

    Where the rest would be too small, nothing is split: who is missing from the others would be known.
    """
    by_value: dict[str, list[str]] = defaultdict(list)
    for one in group:
        by_value[values[one]].append(one)
    large = [(value, members) for value, members in by_value.items() if len(members) >= smallest]
    rest = [one for members in by_value.values() if len(members) < smallest for one in members]
    if rest and len(rest) < smallest:
        return [(WITHHELD, group)]
    return [*large, (WITHHELD, rest)] if rest else [*large]
