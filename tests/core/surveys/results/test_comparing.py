"""A round beside an earlier one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions
from focalnet.surveys.questionnaire import Choice, placed
from focalnet.surveys.results.comparing import Change, compare
from tests.core.surveys.conftest import DAY, EN, small

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.questionnaire import Questionnaire
    from tests.core.surveys.results.conftest import Answer


def _changed() -> Questionnaire:
    asked = small()
    items = [
        replace(item, labels={EN: "Were you asked?"}) if item.name == "volunteer" else item
        for item in asked.items
        if item.name != "change"
    ]
    items += [replace(items[-2], type="text", name="new", labels={EN: "New"})]
    hindrances = (*asked.choices["hindrances"], Choice("tools", {EN: "No tools"}))
    items = [replace(item, type="decimal") if item.name == "share" else item for item in items]
    return replace(asked, items=placed(items), choices={**asked.choices, "hindrances": hindrances})


def test_the_same_people_are_followed(
    file: NetworkFile, survey: str, open_round: str, answer: Answer
) -> None:
    later = actions.open_round(file, survey, name="later", opened=DAY)
    answer(open_round, lambda place, _: {"volunteer": "no"} if place < 60 else None)
    answer(
        later, lambda place, _: {"volunteer": "yes" if place < 50 else "no"} if 40 <= place < 100 else None
    )
    found = compare(file, later, open_round)
    assert found.same_people == 20
    volunteer = next(pair for pair in found.pairs if pair.now.question.key == "volunteer")
    assert volunteer.then is not None
    assert (volunteer.now.all.count("yes"), volunteer.then.all.count("yes")) == (10, 0)
    assert (volunteer.now.all.answered, volunteer.then.all.answered) == (60, 60)
    same = next(pair for pair in found.same if pair.now.question.key == "volunteer")
    assert same.then is not None
    assert (same.now.all.count("yes"), same.then.all.count("no")) == (10, 20)
    assert not volunteer.changes


def test_changed_questions_are_flagged(file: NetworkFile, survey: str, open_round: str) -> None:
    actions.change_questionnaire(file, survey, _changed())
    later = actions.open_round(file, survey, name="later", opened=DAY)
    found = compare(file, later, open_round)
    assert {pair.now.question.key: pair.changes for pair in found.pairs} == {
        "job": (), "volunteer": (Change.LABEL,), "hindered": (Change.CHOICES,), "share": (Change.TYPE,),
        "new": (Change.NEW,),
    }  # fmt: skip
    assert [pair.now.question.key for pair in found.pairs if pair.then is None] == ["share", "new"]
    assert [item.key for item in found.left] == ["change"]


def test_nobody_is_followed_out_of_a_confidential_round(
    file: NetworkFile, open_round: str, confidential_round: str, answer: Answer
) -> None:
    for each in (open_round, confidential_round):
        answer(each, lambda place, _: {"volunteer": "yes" if place % 2 else "no"})
    found = compare(file, confidential_round, open_round)
    assert (found.same, found.same_people) == ((), None)
    assert found.pairs


def test_a_round_is_not_compared_with_itself(file: NetworkFile, open_round: str) -> None:
    with pytest.raises(Refused, match=r"results\.same_round"):
        compare(file, open_round, open_round)
