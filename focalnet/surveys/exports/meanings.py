"""A head of an export, the ways to read it as a question and a part of it, and what it may mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.exports.model import How, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.surveys.exports.index import Found

_SPLIT = re.compile(r" - |__|[/.:>|-]")
_BRACKETED = re.compile(r"^(.*?)\s*\[([^\[\]]*(?:\[[^\]]*\][^\[\]]*)*)\]\s*$", re.DOTALL)

_NUMBERED = re.compile(r"(?:\.{3}|[._])?\d{1,4}$")


class Head(NamedTuple):
    """The head of a column, counted from 0, and what a second row of heads says under it.

    A head is `carried` that stands over a column before: the second row tells its columns apart.
    """

    at: int
    text: str
    below: str = ""
    carried: bool = False

    @property
    def shown(self) -> str:
        """Both, as one head."""
        return f"{self.text} [{self.below}]" if self.below else self.text


class Meaning(NamedTuple):
    """What a head may mean: with several questions found, their order decides."""

    part: Part
    found: tuple[Found, ...] = ()
    choices: tuple[str, ...] = ()
    how: How = How.NONE
    sure: float = 0.0


UNKNOWN = Meaning(Part.UNMAPPED)


def unnumbered(text: str) -> str:
    """Return a head without what programs add where it comes again: `Why?2`, `Why?.1`, `Why?...7`."""
    return _NUMBERED.sub("", text)


def divisions(text: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to read a head as a question and a part of it."""
    if bracketed := _BRACKETED.match(text):
        yield bracketed[1], bracketed[2]
    for cut in reversed(list(_SPLIT.finditer(text))):
        yield text[: cut.start()], text[cut.end() :]
