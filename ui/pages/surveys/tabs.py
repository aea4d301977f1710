"""The makers of a round's tabs, each loaded when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.desk import Desk
    from ui.pages.surveys.round_tab import RoundTab


def _questions(desk: Desk) -> RoundTab:
    from ui.pages.surveys.designer.tab import QuestionsTab

    return QuestionsTab(desk)


def _people(desk: Desk) -> RoundTab:
    from ui.pages.surveys.people.tab import PeopleTab

    return PeopleTab(desk)


def _collect(desk: Desk) -> RoundTab:
    from ui.pages.surveys.collect.tab import CollectTab

    return CollectTab(desk)


def _results(desk: Desk) -> RoundTab:
    from ui.pages.surveys.results.tab import ResultsTab

    return ResultsTab(desk)


QUESTIONS, PEOPLE, COLLECT, RESULTS = "questions", "people", "collect", "results"
MAKERS: Mapping[str, Callable[[Desk], RoundTab]] = {
    QUESTIONS: _questions,
    PEOPLE: _people,
    COLLECT: _collect,
    RESULTS: _results,
}
"""The maker of each tab by its name, in the order of the work."""
