"""What can be done with surveys: add, rename, change the questionnaire, remove."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.actions.naming import free_name
from focalnet.surveys.model import Survey
from focalnet.surveys.questionnaire.what_changed import what_changed

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
    """Keep a questionnaire as a survey, and return its id.

    Without a name it is called by its title; with a number behind it where another survey is called so.
    """
    called = _free(file, name, questionnaire.title)
    added = Survey(new_id(), called, questionnaire, day or _today(), template)
    with file.step("survey.add", survey=called):
        records.SURVEY.insert(file, [added])
    return added.id


def rename_survey(file: NetworkFile, survey_id: str, name: str) -> str:
    """Give a survey another name, with a number behind it where another survey is called so."""
    before = records.survey(file, survey_id)
    called = _free(file, name, but=survey_id)
    with file.step("survey.rename", survey=before.name, other=called):
        records.SURVEY.update(file, survey_id, {"name": called})
    return survey_id


def change_questionnaire(
    file: NetworkFile, survey_id: str, questionnaire: Questionnaire, *, moved: str = ""
) -> str:
    """Put a changed questionnaire in the place of a survey's own; rounds that are open keep theirs.

    The step says what was changed, told from the two; `moved` names the row that was moved, if one was.
    """
    before = records.survey(file, survey_id)
    code, what = what_changed(before.questionnaire, questionnaire, moved)
    with file.step(code, survey=before.name, what=what):
        records.SURVEY.update(file, survey_id, {"questionnaire": questionnaire})
    return survey_id


def replace_questionnaire(file: NetworkFile, survey_id: str, questionnaire: Questionnaire) -> str:
    """Put a questionnaire that was written elsewhere in the place of a survey's own."""
    before = records.survey(file, survey_id)
    with file.step("survey.replace", survey=before.name):
        records.SURVEY.update(file, survey_id, {"questionnaire": questionnaire})
    return survey_id


def duplicate_survey(
    file: NetworkFile, survey_id: str, *, round_id: str = "", name: str = "", day: date | None = None
) -> str:
    """Make a survey of the same questions, and return its id.

    With a round, they are those that the round was opened with. Without a name it is called as the survey;
    with a number behind it where another survey is called so.
    """
    before = records.survey(file, survey_id)
    questionnaire = records.round_(file, round_id).questionnaire if round_id else before.questionnaire
    called = _free(file, name, before.name)
    made = Survey(new_id(), called, questionnaire, day or _today(), before.template)
    with file.step("survey.duplicate", survey=before.name, other=called):
        records.SURVEY.insert(file, [made])
    return made.id


def remove_survey(file: NetworkFile, survey_id: str) -> None:
    """Remove a survey that was never fielded. Raises `Refused` (`surveys.has_rounds`) for another."""
    before = records.survey(file, survey_id)
    if records.rounds(file, survey_id):
        raise Refused("surveys.has_rounds", survey=before.name)
    with file.step("survey.remove", survey=before.name):
        records.SURVEY.delete(file, survey_id)


def _free(file: NetworkFile, name: str, usual: str = "", *, but: str = "") -> str:
    """Return the name, or the usual one, as no other survey has it. Raises `Refused` where both are empty."""
    called = " ".join((name if name.strip() else usual).split())
    if not called:
        raise Refused("surveys.name_missing")
    return free_name(called, [each.name for each in records.surveys(file) if each.id != but])


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's own day
