"""Where in an export the answers to one question stand: in one column, in several, in one beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets import Value
    from focalnet.surveys.exports.model import Column
    from focalnet.surveys.model import Answer, Misfit
    from focalnet.surveys.questionnaire import Item

Reading = Callable[["Value"], "Answer | Misfit | None"]


@dataclass(slots=True)
class Source:
    """Where the answers to one question stand."""

    item: Item
    wholes: list[tuple[Column, Reading]] = field(default_factory=list)
    read: Reading | None = None  # of the columns of a ranking
    choices: list[Column] = field(default_factory=list)
    ranks: list[Column] = field(default_factory=list)
    placed: list[Column] = field(default_factory=list)
    coordinates: list[Column] = field(default_factory=list)
    other: Column | None = None
    two_is_no: bool = False
    says_yes: bool = False  # a ticked choice says yes in some language: whatever else stands there says no
    letters: str = ""  # of the column whose cell is named as the answer's

    def columns(self) -> Iterator[Column]:
        """Yield its columns, first the one whose cell is named as the answer's."""
        yield from (column for column, _ in self.wholes)
        yield from (*self.choices, *self.ranks, *self.placed, *self.coordinates)
        if self.other:
            yield self.other
