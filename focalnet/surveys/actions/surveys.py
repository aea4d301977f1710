"""What can be done with surveys: add, rename, change the questionnaire, remove."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.model import Survey

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.questionnaire import Questionnaire


def add_survey(
    file: NetworkFile,
    questionnaire: Questionnaire,
    *,
    name: str = "",
    template: str = "",
    day: date | None = None,
) -> str:
    """Keep a questionnaire as a survey, and return its id; without a name it is called by its title."""
    called = " ".join((name or questionnaire.title).split())
    if not called:
        raise Refused("surveys.name_missing")
    added = Survey(new_id(), called, questionnaire, day or _today(), template)
    with file.step("survey.add", survey=called):
        records.SURVEY.insert(file, [added])
    return added.id


def rename_survey(file: NetworkFile, survey_id: str, name: str) -> str:
    """Give a survey another name."""
    before, called = records.survey(file, survey_id), " ".join(name.split())
    if not called:
        raise Refused("surveys.name_missing")
    with file.step("survey.rename", survey=before.name, other=called):
        records.SURVEY.update(file, survey_id, {"name": called})
    return survey_id


def change_questionnaire(file: NetworkFile, survey_id: str, questionnaire: Questionnaire) -> str:
    """Put a changed questionnaire in the place of a survey's own; rounds that are open keep theirs."""
    before = records.survey(file, survey_id)
    with file.step("survey.change", survey=before.name):
        records.SURVEY.update(file, survey_id, {"questionnaire": questionnaire})
    return survey_id


def remove_survey(file: NetworkFile, survey_id: str) -> None:
    """Remove a survey that was never fielded. Raises `Refused` (`surveys.has_rounds`) for another."""
    before = records.survey(file, survey_id)
    if records.rounds(file, survey_id):
        raise Refused("surveys.has_rounds", survey=before.name)
    with file.step("survey.remove", survey=before.name):
        records.SURVEY.delete(file, survey_id)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's own day
