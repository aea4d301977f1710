"""What the parameters of a range question say: `start=1 end=5 step=1`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.questionnaire.simple_rules import Between, between_expression

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.model import Item

_PARAMETER = re.compile(r"(\w+)\s*=\s*([^\s;,]+)")
_MOST_STEPS = 100


class Scale(NamedTuple):
    """The ends of a range, both included, and its step."""

    first: float
    last: float
    step: float

    @property
    def whole(self) -> bool:
        """Whether it has whole numbers only."""
        return float(self.first).is_integer() and float(self.step).is_integer()

    @property
    def values(self) -> tuple[float, ...]:
        """Every number it has; none where they are too many to choose from."""
        steps = round((self.last - self.first) / self.step) if self.step > 0 else 0
        if not 0 < steps <= _MOST_STEPS:
            return ()
        found = (round(self.first + each * self.step, 9) for each in range(steps + 1))
        return tuple(int(each) if self.whole else each for each in found if each <= self.last)


def range_of(item: Item) -> Scale:
    """Return the scale of a range question; what its parameters lack is as XLSForm has it: 0, 10, 1."""
    given = {name.lower(): text for name, text in _PARAMETER.findall(item.parameters)}
    first, last, step = (
        _number(given.get(name, ""), default) for name, default in (("start", 0), ("end", 10), ("step", 1))
    )
    return Scale(min(first, last), max(first, last), abs(step) or 1)


def with_ends(item: Item, ends: Between) -> str:
    """Return the parameters of a range question with other ends, its step and all else as it was.

    Raises `Refused` (`questionnaire.end_unreadable`, `questionnaire.ends_crossed`).
    """
    between_expression(ends)
    before = range_of(item)
    given = {name.lower(): text for name, text in _PARAMETER.findall(item.parameters)}
    first = ends.least.strip().replace(",", ".") or f"{before.first:g}"
    last = ends.most.strip().replace(",", ".") or f"{before.last:g}"
    parts = {"start": first, "end": last, "step": f"{before.step:g}"}
    return " ".join(f"{name}={text}" for name, text in {**given, **parts}.items())


def _number(text: str, default: float) -> float:
    try:
        found = float(text)
    except ValueError:
        return default
    return int(found) if found.is_integer() else found
