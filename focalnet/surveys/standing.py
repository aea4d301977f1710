"""How surveys and their rounds stand, at a glance: the state of each, how many were asked and answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.model import number_not_asked

if TYPE_CHECKING:
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round


_SOON = 14  # days


class State(StrEnum):
    """Where a survey is on its way: never fielded, or where its round is."""

    DRAFT = "draft"
    OPEN = "open"
    OVERDUE = "overdue"
    CLOSED = "closed"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Standing:
    """A round of a survey, or a survey that was never fielded: then `round` is None."""

    survey: str  # id
    survey_name: str
    questions: int
    round: Round | None = None
    invited: int = 0
    answered: int = 0  # all that are counted
    not_asked: int = 0  # how many of these are of people whom the round does not ask

    @property
    def of_asked(self) -> int:
        """How many of those asked have answered: what the response rate counts."""
        return self.answered - self.not_asked

    def state(self, day: date) -> State:
        """Return where it is on its way on a day."""
        return State.DRAFT if self.round is None else state_of(self.round, day)


def state_of(of: Round, day: date) -> State:
    """Return where a round is on its way on a day; it is overdue from the day after its due date."""
    if of.sealed:
        return State.SEALED
    if of.closed:
        return State.CLOSED
    return State.OVERDUE if of.due is not None and of.due < day else State.OPEN


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open round that is due soon, or was, and how many have not answered it."""

    round: str  # id
    name: str
    due: date
    asked: int
    outstanding: int


class Calling(StrEnum):
    """What in a round waits for the coordinator."""

    DOUBTFUL = "doubtful"
    REMIND = "remind"


@dataclass(frozen=True, slots=True)
class Call:
    """Something in a round that waits for the coordinator, and how many of it there are."""

    round: str  # id
    name: str
    number: int
    what: Calling


def waiting_rounds(file: NetworkFile, day: date) -> list[Waiting]:
    """Return the open rounds that are due within two weeks of a day, or were due, the earliest first."""
    asked, answered, others = records.invited(file), records.counted(file), records.counted_of_others(file)
    found = [
        Waiting(
            each.id,
            each.name,
            each.due,
            asked.get(each.id, 0),
            asked.get(each.id, 0) - answered.get(each.id, 0) + others.get(each.id, 0),
        )
        for each in records.due_rounds(file, day + timedelta(_SOON))
    ]
    return [each for each in found if each.outstanding > 0]


def calls(file: NetworkFile, day: date) -> list[Call]:
    """Return what waits for the coordinator on a day beside due dates: doubtful responses, then reminders."""
    doubtful = [Call(*each, Calling.DOUBTFUL) for each in records.doubtful_in(file)]
    return [*doubtful, *(Call(*each, Calling.REMIND) for each in records.to_remind_in(file, day))]


def standings(file: NetworkFile) -> list[Standing]:
    """Return surveys that wait to be fielded, by name, then all rounds, those opened last first."""
    kept = {each.id: each for each in records.surveys(file)}
    rounds = records.rounds(file)
    asked, answered, others = records.invited(file), records.counted(file), records.counted_of_others(file)
    fielded = {each.survey for each in rounds}
    waiting = [
        Standing(each.id, each.name, len(each.questionnaire.questions))
        for each in kept.values()
        if each.id not in fielded
    ]
    return waiting + [
        Standing(
            each.survey, kept[each.survey].name, len(each.questionnaire.questions), each,
            *_figures(asked.get(each.id, 0), answered.get(each.id, 0), others.get(each.id, 0)),
        )
        for each in rounds
    ]  # fmt: skip


def _figures(invited: int, answered: int, others: int) -> tuple[int, int, int]:
    """Return how many were asked, how many answered, and how many of these were not asked."""
    return invited, answered, number_not_asked(invited, answered, others)


def standing_of_survey(file: NetworkFile, survey_id: str) -> Standing:
    """Return how a survey stands, whatever its rounds. Raises `Refused` (`surveys.no_such_survey`)."""
    found = records.survey(file, survey_id)
    return Standing(survey_id, found.name, len(found.questionnaire.questions))
