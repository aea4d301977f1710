"""What happened on each post from 2001 to 2012: who handed over to whom and when, and what stood empty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from focalnet.example.cast import COUNT_DAYS, Holder, Post, all_posts, deal, new_holder
from focalnet.example.pools import Names
from focalnet.folding import fold
from focalnet.network.model import Role, Sex, StaffCategory

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from focalnet.example.dice import Dice

NETWORK_BEGAN = date(2001, 2, 1)
_MARGIN = timedelta(days=25)  # nobody comes or goes so close to a count, so that no figure hangs on a day
_BETWEEN = {2003: {0: 0.7, 1: 0.3}, 2009: {0: 0.35, 1: 0.45, 2: 0.2}, 2012: {0: 0.8, 1: 0.2}}
_CATEGORIES = {StaffCategory.NATIONAL: 0.66, StaffCategory.INTERNATIONAL: 0.26, StaffCategory.UNKNOWN: 0.08}
_SEXES = {Sex.WOMEN: 0.8, Sex.MEN: 0.16, Sex.NOT_STATED: 0.04}
_MOVES = 9
_RECORDED_TWICE = 3


@dataclass(slots=True)
class Tenure:
    """One holder's time on one post; `starts` None where the oldest lists do not say."""

    post: Post
    holder: Holder
    starts: date | None
    ends: date | None = None

    @property
    def began(self) -> date:
        """The start, or the beginning of the network where nobody knows it."""
        return self.starts or NETWORK_BEGAN

    def open_on(self, day: date) -> bool:
        """Tell whether the post is held by this person on the day; the day of the end is not."""
        return self.began <= day and (self.ends is None or day < self.ends)


def tell(dice: Dice) -> list[Tenure]:
    """Return all tenures, post by post and in order of time."""
    names = Names(dice)
    posts = all_posts()
    cast = deal(dice, names, posts)
    tenures: list[Tenure] = []
    for post in posts:
        held = {year: people[post.number] for year, people in cast.items() if post.number in people}
        tenures += _Timeline(dice, names, post).fill(held)
    _let_people_move(dice, tenures)
    _record_twice(tenures)
    _forget_starts(dice, tenures)
    return tenures


@dataclass(frozen=True, slots=True)
class _Span:
    """The time between two counts in which a post may change hands; `year` is that of the later count."""

    year: int
    first: date
    last: date


class _Timeline:
    """One post from the beginning of the network to the last count."""

    def __init__(self, dice: Dice, names: Names, post: Post) -> None:
        self._dice = dice
        self._names = names
        self._post = post
        self._tenures: list[Tenure] = []

    def fill(self, held: Mapping[int, Holder]) -> list[Tenure]:
        """Return the tenures that put these people on the post at the counts, with others between them."""
        for (_, before_day), (year, day) in pairwise([(0, NETWORK_BEGAN), *COUNT_DAYS.items()]):
            before, after = self._present(), held.get(year)
            if before is not after:
                first = max(before_day, self._post.seed.opened) + _MARGIN
                self._change(before, after, _Span(year, first, self._last(day, after)))
        if self._post.role == Role.HQ_WORKING_GROUP:
            self._tenures[-1].ends = date(2007, 7, 1)
        return self._tenures

    def _present(self) -> Holder | None:
        return self._tenures[-1].holder if self._tenures and self._tenures[-1].ends is None else None

    def _last(self, day: date, after: Holder | None) -> date:
        closed = self._post.seed.closed
        return min(day - _MARGIN, closed) if closed and after is None else day - _MARGIN

    def _change(self, before: Holder | None, after: Holder | None, span: _Span) -> None:
        between = [self._stranger() for _ in range(self._strangers(before, after, span))]
        handovers = self._handovers(span.first, span.last, len(between) + 1)
        if before is not None:
            self._tenures[-1].ends = handovers[0]
        newcomers = [*between, after] if after else between
        for holder, start, end in zip(newcomers, handovers, [*handovers[1:], None], strict=False):
            vacant = self._gap(start, end or span.last) if self._tenures else timedelta()
            self._tenures.append(Tenure(self._post, holder, start + vacant, end))

    def _strangers(self, before: Holder | None, after: Holder | None, span: _Span) -> int:
        """Return how many held the post between the two: none where it stood empty, or the time was short."""
        empty = after is None or (before is None and span.year != 2003)
        if empty or (span.last - span.first).days < 500 or self._post.role == Role.HQ_WORKING_GROUP:
            return 0
        return self._dice.weighted(_BETWEEN[span.year])

    def _handovers(self, first: date, last: date, number: int) -> list[date]:
        days = (last - first).days // number
        return [
            self._dice.day(first + timedelta(days * n), first + timedelta(days * (n + 1) - days // 4))
            for n in range(number)
        ]

    def _gap(self, start: date, until: date) -> timedelta:
        vacant = timedelta(days=self._dice.number(14, 150) if self._dice.chance(0.3) else 0)
        return min(vacant, max(timedelta(), until - start - _MARGIN))

    def _stranger(self) -> Holder:
        sex, category = self._dice.weighted(_SEXES), self._dice.weighted(_CATEGORIES)
        return new_holder(self._dice, self._names, self._post, sex, category)


def _let_people_move(dice: Dice, tenures: list[Tenure]) -> None:
    """Let some newcomers of 2012 be people who held a post elsewhere before: one person, two tenures."""
    moved: set[int] = set()
    for new in dice.shuffled([t for t in tenures if _came_after_2009(t, StaffCategory.INTERNATIONAL)]):
        if len(moved) == _MOVES:
            return
        former = [old for old in _former(tenures, new) if id(old.holder) not in moved]
        if former:
            new.holder = dice.pick(former).holder
            moved.add(id(new.holder))


def _record_twice(tenures: list[Tenure]) -> None:
    """Make three newcomers suspected doubles: the name of somebody who left, without its accents."""
    doubled: set[int] = set()
    for new in (t for t in tenures if _came_after_2009(t, StaffCategory.NATIONAL)):
        accented = [old for old in _former(tenures, new) if not _whole_name(old.holder).isascii()]
        here = [old for old in accented if old.post.seed.culture == new.post.seed.culture]
        once = [old for old in here if id(old.holder) not in doubled and _sole(tenures, old.holder)]
        if once and len(doubled) < _RECORDED_TWICE:
            doubled.add(id(once[0].holder))
            new.holder = _without_accents(once[0].holder, new.holder)


def _came_after_2009(tenure: Tenure, category: StaffCategory) -> bool:
    in_time = tenure.began > COUNT_DAYS[2009] and tenure.open_on(COUNT_DAYS[2012])
    return in_time and tenure.holder.category == category


def _former(tenures: Sequence[Tenure], new: Tenure) -> Iterator[Tenure]:
    for old in tenures:
        alike = old.holder.sex == new.holder.sex and old.holder.category == new.holder.category
        gone = old.ends is not None and old.ends <= new.began and not old.open_on(COUNT_DAYS[2009])
        if alike and gone and old.post.office != new.post.office and _sole(tenures, old.holder):
            yield old


def _sole(tenures: Sequence[Tenure], holder: Holder) -> bool:
    return sum(tenure.holder is holder for tenure in tenures) == 1


def _whole_name(holder: Holder) -> str:
    return f"{holder.given_names} {holder.family_name}"


def _without_accents(old: Holder, new: Holder) -> Holder:
    family, given = (_plain(name) for name in (old.family_name, old.given_names))
    return replace(new, family_name=family, given_names=given, recorded_twice=True)


def _plain(name: str) -> str:
    """Return a name as somebody types it on a keyboard without accents."""
    return "".join(letter if letter.isascii() else _ascii(letter) for letter in name)


def _ascii(letter: str) -> str:
    return fold(letter).capitalize() if letter.isupper() else fold(letter)


def _forget_starts(dice: Dice, tenures: Sequence[Tenure]) -> None:
    oldest = [t for t in tenures if t.began < date(2002, 1, 1) and t.open_on(COUNT_DAYS[2003])]
    for tenure in dice.sample(oldest, min(4, len(oldest)), lambda _: 1.0):
        tenure.starts = None
