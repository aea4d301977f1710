"""What taking files in would do: each with its outcome and the reason. What was shown is applied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.surveys.model import Outcome, Writer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from focalnet.problems import Problem, Refused
    from focalnet.surveys.model import Answers, Invitation, Misfit, Round


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that comes in: where it lies, and what it was called by whoever sent it."""

    path: Path
    name: str
    refused: Refused | None = None  # why it could not be unpacked


@dataclass(frozen=True, slots=True)
class TakenFile:
    """One file: what it turned out to be, why, whose it is, and what it answers."""

    name: str
    path: Path
    original: str  # SHA-256 of its bytes; empty where it could not be read
    outcome: Outcome
    reason: Problem | None = None  # None for what is accepted as it is
    whose: Invitation | None = None
    answers: Answers = field(default_factory=dict)
    misfits: tuple[Misfit, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)  # question → sheet and cell
    language: str = ""
    candidates: tuple[Invitation, ...] = ()  # who may have sent it, where that is not sure
    writer: Writer = field(default_factory=Writer)  # who wrote it, as a blank form says
    logged: bool = False  # the same file had the same outcome before: nothing is written down again

    @property
    def counts(self) -> bool:
        """Whether it becomes a response: accepted, or kept until somebody decides."""
        return self.outcome in {Outcome.ACCEPTED, Outcome.DOUBTFUL}


@dataclass(frozen=True, slots=True)
class IntakePlan:
    """All files in the order in which they came in."""

    round: Round
    files: tuple[TakenFile, ...]

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many files have each outcome, in the order of the outcomes."""
        return Outcome.counted(each.outcome for each in self.files)
