"""What is known of an online export while it is taken in: the tool, its columns, its rows. No reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from focalnet.network.roster.values.days import Order
from focalnet.surveys.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.sheets import Sheet
    from focalnet.surveys.model import Answers, Misfit, Round


class Tool(StrEnum):
    """Where an export comes from; `table` is any other table with a head over each column."""

    KOBO = "kobo"
    ODK = "odk"
    LIMESURVEY = "limesurvey"
    GOOGLE = "google"
    MSFORMS = "msforms"
    SURVEYMONKEY = "surveymonkey"
    TABLE = "table"


class Part(StrEnum):
    """What a column holds."""

    ANSWER = "answer"  # the whole answer to a question
    CHOICE = "choice"  # whether one choice of a multiple choice was ticked
    RANK = "rank"  # the choice at one place of a ranking
    PLACE = "place"  # the place of one choice in a ranking
    COORDINATE = "coordinate"  # one of the numbers of a place on the map
    OTHER = "other"  # what was written beside the choice `other`
    CODE = "code"  # the code of the invitation
    EMAIL = "email"
    NAME = "name"
    FAMILY_NAME = "family_name"
    GIVEN_NAMES = "given_names"
    METADATA = "metadata"  # what the tool adds: known, and left aside
    ASIDE = "aside"  # left aside because somebody decided so, or because nobody answers it: a note
    UNMAPPED = "unmapped"


IDENTITY = frozenset({Part.CODE, Part.EMAIL, Part.NAME, Part.FAMILY_NAME, Part.GIVEN_NAMES})
"""Columns that tell who answered."""


NOT_INVITED = "exports.not_invited"
"""What is said of a row of somebody whom the round does not ask."""
NOBODY_NAMED, NOT_TOLD = "exports.nobody_named", "exports.not_told"
"""Why a row waits that does not say who answered: no row of its export does, or this one does not."""


class How(StrEnum):
    """By what a column was recognised, with words in section `export_how`."""

    DECIDED = "decided"
    LEARNED = "learned"
    NAME = "name"
    LABEL = "label"
    ORDER = "order"  # several questions have this label: taken in the order of the form
    ALIKE = "alike"
    HEAD = "head"  # a head that the tool writes
    VALUES = "values"  # what stands in the column
    NONE = ""


@dataclass(frozen=True, slots=True)
class Export:
    """An export as it was read: the sheet with the answers, and the names of what lies beside it."""

    file: str
    fingerprint: str
    sheet: Sheet
    further: tuple[str, ...] = ()  # sheets, or files of an archive, with the rows of repeats
    separator: str = ""  # of delimited text


@dataclass(frozen=True, slots=True)
class Recognised:
    """Which tool wrote an export: how sure that is (0 to 1), by which heads, and where its rows begin."""

    tool: Tool
    sure: float
    why: tuple[str, ...]
    head_row: int = 0  # counted from 0
    head_rows: int = 1
    tag_rows: int = 0  # rows of HXL tags under the heads: `#adm1 +name`

    @property
    def first_row(self) -> int:
        """The first row of answers, counted from 0."""
        return self.head_row + self.head_rows + self.tag_rows


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an export, counted from 0: its head as it stands, what it holds, and why."""

    index: int
    head: str
    part: Part = Part.UNMAPPED
    question: str = ""  # key
    choice: str = ""  # name; for a ranking, the place
    how: How = How.NONE
    sure: float = 0.0  # 0 to 1


@dataclass(frozen=True, slots=True)
class Columns:
    """Every column of an export with what it holds, and the questions that no column answers."""

    columns: tuple[Column, ...]
    unanswered: tuple[str, ...]  # keys
    language: str = ""  # of the heads, as the questionnaire names it; empty where they are names

    @property
    def unmapped(self) -> tuple[Column, ...]:
        """The columns of which nobody knows what they hold."""
        return tuple(each for each in self.columns if each.part is Part.UNMAPPED)

    def of(self, part: Part) -> tuple[Column, ...]:
        """Return the columns that hold this."""
        return tuple(each for each in self.columns if each.part is part)


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of an export and what comes of it.

    `row` is counted as the spreadsheet counts. `reason` is a problem's code and args. `source` is what the
    row is known by when the export is taken in again, `content` what tells whether it is still the same.
    """

    row: int
    outcome: Outcome
    answers: Answers
    misfits: tuple[Misfit, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    invitation: str = ""
    person: str = ""  # the name
    candidates: Mapping[str, str] = field(default_factory=dict)  # who may be meant: invitation → name
    reason: Mapping[str, Any] = field(default_factory=dict)
    received: str = ""  # the day the tool received it, ISO
    source: str = ""
    content: str = ""
    waiting: str = ""  # the response that this row became before, and that is counted now


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What taking an export in would do: what was shown is what is applied."""

    round: Round
    export: Export
    recognised: Recognised
    columns: Columns
    rows: tuple[PlannedRow, ...]
    left_out: tuple[str, ...] = ()  # keys of questions in repeats, names of sheets and files
    decided: Mapping[str, str] = field(default_factory=dict)  # head → question, to be learned
    order: Order = Order.UNKNOWN  # of day and month, as somebody decided
    without_people: bool = False  # rows that do not say who answered count, as somebody decided

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many rows have each outcome, in the order of the outcomes."""
        return Outcome.counted(each.outcome for each in self.rows)

    @property
    def names_nobody(self) -> bool:
        """Whether all rows wait because none says who answered: one decision counts them all."""
        return any(each.reason.get("code") == NOBODY_NAMED for each in self.rows)
