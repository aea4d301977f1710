"""What can be done with rounds: open one, with its audience frozen, and close it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import audience as audiences
from focalnet.surveys import records
from focalnet.surveys.model import Audience, Round
from focalnet.surveys.questionnaire import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.store import NetworkFile


def open_round(
    file: NetworkFile,
    survey_id: str,
    *,
    name: str = "",
    where: Mapping[str, Iterable[str]] | None = None,
    people: Iterable[str] | None = None,
    reference_date: date | None = None,
    opened: date | None = None,
    **facts: Any,
) -> str:
    """Field a survey to people of the register, with the facts of each at the reference date; return its id.

    `where` filters the register as its lists do, `people` asks for these alone. `facts` are further facts of
    `Round`. Raises `Refused` where nobody is left to ask (`surveys.nobody_asked`).
    """
    survey = records.survey(file, survey_id)
    day = opened or date.today()  # noqa: DTZ011 - the reader's own day
    filtered = {fact: sorted(values) for fact, values in (where or {}).items()}
    opening = Round(
        new_id(), survey_id, " ".join(name.split()) or f"{survey.name} {day.year}", survey.questionnaire,
        fingerprint(survey.questionnaire), Audience.PEOPLE, filtered, reference_date or day, day, **facts,
    )  # fmt: skip
    asked = audiences.people_asked(file, opening.id, opening.reference_date, filtered, people)
    if not asked:
        raise Refused("surveys.nobody_asked", survey=survey.name)
    with file.step("round.open", round=opening.name, number=len(asked)):
        records.ROUND.insert(file, [opening])
        records.INVITATION.insert(file, asked)
    return opening.id


def close_round(file: NetworkFile, round_id: str, day: date | None = None) -> str:
    """Close a round: what still comes in is taken in all the same, and nobody is reminded any more."""
    before = records.round_(file, round_id)
    with file.step("round.close", round=before.name):
        records.ROUND.update(file, round_id, {"closed": day or date.today()})  # noqa: DTZ011
    return round_id
