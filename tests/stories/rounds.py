"""What stories of rounds have in common: rounds that are under way, and the tabs that are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Mailing, Response, Sending
from tests.core.surveys.conftest import small
from ui.pages.surveys.page import SurveysPage
from ui.pages.surveys.round_tab import RoundTab

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answers, Round
    from tests.stories.coordinator import Coordinator

T = TypeVar("T", bound=RoundTab)


def file_of(coordinator: Coordinator) -> NetworkFile:
    """Return the network that is open."""
    return coordinator.parts.session.file


def under_way(coordinator: Coordinator, name: str, survey: str = "", day: date | None = None) -> Round:
    """Return a round of a small questionnaire that everybody was asked in, on a day or today."""
    file, opened = file_of(coordinator), day or coordinator.day
    survey = survey or actions.add_survey(file, small(), day=opened)
    asked = actions.open_round(file, survey, name=name, opened=opened, reference_date=coordinator.day)
    sent = [
        Mailing(new_id(), each.id, Sending.INVITATION, opened, opened)
        for each in records.invitations(file, asked)
    ]
    with file.step("round.mail_sent", number=len(sent)):
        records.MAILING.insert(file, sent)
    return records.round_(file, asked)


def answered(coordinator: Coordinator, asked: Round, people: range, said: Callable[[int], Answers]) -> None:
    """Have these of the people whom a round asks answer, each by their number."""
    file = file_of(coordinator)
    invited = records.invitations(file, asked.id)
    made = [
        Response(new_id(), asked.id, invited[each].id, asked.opened, said(each), facts=invited[each].facts)
        for each in people
    ]
    with file.step("round.take_in", number=len(made), round=asked.name):
        records.RESPONSE.insert(file, made)


def goes_to_round(coordinator: Coordinator, tab: str) -> None:
    """Open the first round of the list, at one of its tabs."""
    coordinator.presses("Ctrl+4")
    coordinator.goes_to("Rounds and surveys")
    coordinator.presses("Return")
    coordinator.clicks_button(tab)


def tab_shown(coordinator: Coordinator, kind: type[T]) -> T:
    """Return the tab that is seen, which has to be of this kind."""
    shown = coordinator.page(SurveysPage).view.shown_tab()
    assert isinstance(shown, kind), shown
    return shown
