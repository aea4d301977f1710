"""The pictures of the guide about surveys: asking, what came back, what was said, confidential rounds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from focalnet.surveys import actions, records
from focalnet.surveys.questionnaire.templates import template
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.dialogs.surveys.sealing import SealingDialog
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.designer.tab import QuestionsTab
from ui.pages.surveys.results.reading import Asked
from ui.pages.surveys.results.tab import ResultsTab
from ui.pictures.answering import returned
from ui.pictures.taking import settle, wait_for

if TYPE_CHECKING:
    from ui.pictures.stage import Stage

T = TypeVar("T")
_OPENED, _DUE = date(2012, 9, 17), date(2012, 10, 26)
_PURPOSE = "For the report to the Council: who is in the network, and what would help."
_CATEGORY = 7  # where the questionnaire asks for the staff category
_BACKUPS = ("Gender network 2012-11-01.focalnet", "Gender network 2012-11-02.focalnet")
_CHECKED_MS = 400  # the groups that are too small are told when the ticking rests


def asking(stage: Stage) -> None:
    """Show the questionnaires to choose from, one in the designer, and the round being opened."""
    parts = stage.parts
    given = (parts.session, parts.labels, parts.settings, parts.jobs)
    with stage.dialog(NewSurveyDialog(parts.window, *given), "new-survey"):
        wait_for(parts)
    survey = _survey(stage, "composition")
    parts.routes.show_survey(survey)
    _tab(stage, QuestionsTab).choose(_CATEGORY)
    stage.keep("designer")
    with stage.dialog(OpenRoundDialog(parts.window, parts.routes.desk(), survey), "open-round") as dialog:
        dialog.due.setText("26 October 2012")
        dialog.due.settle()
        dialog.who_asks.setText("Gender Coordination")
        dialog.purpose.text.setPlainText(_PURPOSE)


def answers_came(stage: Stage) -> None:
    """Show what came in before it is kept, what is in doubt, the proposals, and who has not answered."""
    parts, file = stage.parts, stage.parts.session.file
    (survey,) = records.surveys(file)
    asked = actions.open_round(file, survey.id, name="Composition 2012", opened=_OPENED, due=_DUE, target=90)
    parts.routes.show_round(asked, "collect")
    tab = _tab(stage, CollectTab)
    tab.basket.plan = plan = returned(file, records.round_(file, asked))
    tab.basket.forms_planned.emit(plan)
    stage.keep("came-in")
    tab.basket.take_in()
    wait_for(parts)
    stage.hush()
    stage.keep("doubtful")
    tab.show_section("proposals")
    stage.keep("proposals")
    parts.routes.show_round(asked, "people")
    stage.keep("round-people")


def what_they_said(stage: Stage) -> None:
    """Show the answers to a question, by sex."""
    (asked,) = records.rounds(stage.parts.session.file)
    stage.parts.routes.show_round(asked.id, "results")
    _results(stage, Asked(by=("sex",)), "needs")
    stage.keep("results")


def confidential(stage: Stage) -> None:
    """Show which groups are too small, the round while it is open, hidden numbers, and sealing."""
    parts, file = stage.parts, stage.parts.session.file
    survey = _survey(stage, "constraints")
    dialog = OpenRoundDialog(parts.window, parts.routes.desk(), survey)
    with stage.dialog(dialog, "open-confidential"):
        dialog.confidential.setChecked(True)
        settle(_CHECKED_MS)
    asked = actions.open_round(file, survey, name="Constraints 2012", opened=_OPENED, confidential=True)
    parts.routes.show_round(asked, "collect")
    tab = _tab(stage, CollectTab)
    tab.basket.plan = returned(file, records.round_(file, asked))
    tab.basket.take_in()
    wait_for(parts)
    stage.hush()
    parts.routes.show_round(asked, "results")
    stage.keep("confidential-open")
    actions.close_round(file, asked, _DUE)
    _results(stage, Asked(by=("sex",)), "budget")
    stage.keep("hidden")
    with stage.dialog(SealingDialog(parts.window, "Constraints 2012", 118, _BACKUPS), "seal"):
        pass


def _survey(stage: Stage, name: str) -> str:
    """Return the survey made of a questionnaire that comes with the program."""
    file = stage.parts.session.file
    return actions.add_survey(file, template(name), template=name, day=_OPENED)


def _results(stage: Stage, asked: Asked, question: str) -> None:
    """Show the answers to a question, broken down."""
    tab = _tab(stage, ResultsTab)
    tab.ask(asked)
    wait_for(stage.parts)
    tab.show_question(question)


def _tab(stage: Stage, kind: type[T]) -> T:
    """Return the tab of the round that is shown.

    Raises:
        TypeError: Another one is shown.

    """
    shown = stage.parts.routes.surveys().view.shown_tab()
    if not isinstance(shown, kind):
        raise TypeError(f"{type(shown).__name__} is shown")
    return shown
