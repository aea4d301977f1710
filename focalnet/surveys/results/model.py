"""What a round came to: tables of cells, each with the answers behind it or the reason why it is hidden.

A hidden number is nowhere in these values: its cell holds None and a code with words in section `hidden`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from focalnet.surveys.identifying import IDENTIFYING
from focalnet.surveys.model import number_not_asked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.surveys.model import Round
    from focalnet.surveys.questionnaire import Item

Key = tuple[str, ...]
"""A group of a break-down: one code for each fact, in their order; the empty text is what is not known."""

OTHER = "*"
"""The value of small groups, or of rare answers, of a confidential round that are put together."""


class Kind(StrEnum):
    """How the answers to a question are told."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    SCALE = "scale"
    NUMBER = "number"
    RANK = "rank"
    DATE = "date"
    TEXT = "text"


class Hidden(StrEnum):
    """Why a number is not shown. No reason tells how small the number is."""

    TOO_FEW = "too_few"  # too few people of the group answered the question, or of one beside it
    PROTECTED = "protected"  # few gave this answer, or nearly all, or it would give away one like that
    DEPENDS = "depends"  # who was asked depends on an answer that is hidden here
    TOGETHER = "together"  # a small group, told together with others
    OF_ALL = "of_all"  # tags by group would tell of a text that somebody reads which group wrote it
    PERSONAL = "personal"  # what one person wrote or the value of one person: never shown
    CONFIDENTIAL = "confidential"  # the question is confidential in a named round: told of all together only


@dataclass(frozen=True, slots=True)
class Cell:
    """How many of a group gave an answer. `responses` are theirs, and empty in a confidential round."""

    value: str
    count: int | None
    responses: tuple[str, ...] = ()
    expected: bool = True  # whether it is among the choices of the question
    mean_rank: float | None = None  # of a question that asks for an order; 1 is the first place
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The answers of one group to one question; the group of all has the empty key.

    Per cents are of `answered`. `statistics` are numbers, or dates as `2012-06-30`, by name: `mean`,
    `median`, `least`, `lower_quartile`, `upper_quartile`, `most`, `earliest`, `latest`.
    """

    key: Key
    asked: int | None
    answered: int | None
    cells: tuple[Cell, ...] = ()
    statistics: Mapping[str, float | str] = field(default_factory=dict)
    tags: tuple[Cell, ...] = ()
    merged: tuple[Key, ...] = ()  # the small groups that were put together in it
    reason: str = ""

    def count(self, value: str) -> int | None:
        """Return how many gave an answer; None where that is hidden. Raises KeyError for no such line."""
        for cell in self.cells:
            if cell.value == value:
                return cell.count
        raise KeyError(value)


def apart(group: Group) -> tuple[Group, ...]:
    """Return the small groups that were put together in a group, each with all of its numbers hidden."""
    return tuple(
        Group(
            key,
            None,
            None,
            tuple(
                Cell(each.value, None, expected=each.expected, reason=Hidden.TOGETHER) for each in group.cells
            ),
            reason=Hidden.TOGETHER,
        )
        for key in group.merged
    )


@dataclass(frozen=True, slots=True)
class Table:
    """The answers to one question: of all, and of the groups of a break-down."""

    question: Item
    kind: Kind
    all: Group
    groups: tuple[Group, ...] = ()

    @property
    def shares(self) -> bool:
        """Whether its lines are parts of those who answered: a multiple choice may sum to over 100."""
        return self.kind is not Kind.MULTIPLE

    @property
    def unlisted(self) -> bool:
        """Whether its numbers alone are shown: what was answered tells people apart, and is not hidden."""
        return self.question.confirms in IDENTIFYING and any(
            cell.count is not None for cell in self.all.cells
        )


@dataclass(frozen=True, slots=True)
class Results:
    """What a round came to, question by question, in the order of the questionnaire.

    Of a confidential round they may be those that were given out before, while answers that came since are
    not in them: then `given` is that day, and `later` how many more answers there are (below nought where
    some were taken back, nought where some were mended). `counted` are the responses in the table of all of
    such a round; None where nobody knows.
    """

    round: Round
    tables: tuple[Table, ...]
    invited: int
    responded: int
    by: tuple[str, ...] = ()
    where: Mapping[str, frozenset[str]] = field(default_factory=dict)
    overlapping: bool = False  # whether somebody may stand in several groups: broken down by several choices
    given: date | None = None
    later: int = 0
    counted: frozenset[str] | None = None
    others: int = 0  # responses that are known to be of people whom the round does not ask

    @property
    def not_asked(self) -> int:
        """How many responses are not of those asked."""
        return number_not_asked(self.invited, self.responded, self.others)

    @property
    def of_asked(self) -> int:
        """How many of those asked answered: what the response rate counts."""
        return self.responded - self.not_asked

    @property
    def provisional(self) -> bool:
        """Whether answers are still awaited: the round is open."""
        return self.round.closed is None

    @property
    def hidden(self) -> int:
        """How many cells are hidden."""
        groups = [group for table in self.tables for group in (table.all, *table.groups)]
        return sum(cell.count is None for group in groups for cell in group.cells)

    def table(self, question: str) -> Table:
        """Return the table of the question with this key. Raises KeyError."""
        for table in self.tables:
            if table.question.key == question:
                return table
        raise KeyError(question)
