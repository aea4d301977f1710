"""Which columns a list shows, in which order and how wide: chosen by a person, remembered, shared out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ui.models.roster_columns import COLUMNS, PLACE, USUAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ui.models.roster_columns import Column

_WIDEST = 2  # no column grows beyond so many times the width it likes


@dataclass(frozen=True)
class Layout:
    """Facts in the order of their columns, and the widths that somebody gave to some, for 13 px text."""

    shown: tuple[str, ...] = USUAL
    widths: Mapping[str, int] = field(default_factory=dict)

    def with_shown(self, facts: Sequence[str]) -> Layout:
        """Return a layout of other columns, widths kept; facts that no version knows are left out."""
        return replace(self, shown=tuple(fact for fact in facts if fact in PLACE) or USUAL)

    def kept(self) -> dict[str, Any]:
        """Return the layout as settings keep it."""
        return {"shown": list(self.shown), "widths": dict(self.widths)}


def layout_from(kept: Mapping[str, Any]) -> Layout:
    """Return the layout that settings kept; whatever they held, a list with columns comes of it."""
    widths = kept.get("widths", {})
    known = {fact: int(width) for fact, width in widths.items() if fact in PLACE} if widths else {}
    return Layout(widths=known).with_shown(kept.get("shown", ()))


def shared_out(
    layout: Layout, room: int, px: Callable[[float], int], headings: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Return the width of each column shown, in pixels, where there is so much room.

    Where the widths that columns like do not fit, each gives up some, down to its least; where even these do
    not fit, the list is scrolled sideways. What is left over goes to those that have a use for it.
    No column is narrower than its heading, in pixels, for which longer words than English may be taken.
    """
    columns = [COLUMNS[PLACE[fact]] for fact in layout.shown]
    own = {fact: px(width) for fact, width in layout.widths.items() if fact in layout.shown}
    free = [column for column in columns if column.fact not in own]
    left = room - sum(own.values())
    narrow = {each.fact: max(px(each.least), (headings or {}).get(each.fact, 0)) for each in free}
    widths = {each.fact: max(px(each.width), narrow[each.fact]) for each in free}
    likes, least = sum(widths.values()), sum(narrow.values())
    if least <= left < likes:
        widths = _squeezed(free, left - least, narrow, widths)
    elif left > likes and (takers := sum(each.room for each in free)):
        more = left - likes
        for each in free:
            widths[each.fact] += min(int(more * each.room / takers), (_WIDEST - 1) * px(each.width))
    return own | widths


def _squeezed(
    columns: Sequence[Column], spare: int, least: Mapping[str, int], liked: Mapping[str, int]
) -> dict[str, int]:
    """Share out what is spare beyond the least widths: first to names and other texts, then to the rest."""
    widths = dict(least)
    for some in ([each for each in columns if each.room], [each for each in columns if not each.room]):
        wants = {each.fact: (liked[each.fact] - least[each.fact]) * (each.room or 1) for each in some}
        asked, given = sum(wants.values()), 0
        for fact, wanted in wants.items():
            share = min(int(spare * wanted / asked) if asked else 0, liked[fact] - least[fact])
            widths[fact] += share
            given += share
        spare -= given
    return widths
