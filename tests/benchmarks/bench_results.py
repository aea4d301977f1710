"""Results of 10,000 confidential responses of 40 questions by three facts, beside one pass over them."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from focalnet.opening import new_network
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.actions import add_survey
from focalnet.surveys.model import Audience, Invitation, Response, Round
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, fingerprint, placed
from focalnet.surveys.results import broken_down
from tests.benchmarks.measuring import Pair, benchmark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile

_FOLDER = tempfile.TemporaryDirectory()
_RESPONSES, _TURNS = 10_000, 5
_DAY = date(2012, 6, 1)
_FACTS = {
    "sex": ("F", "M", "not_stated"),
    "staff_category": ("international", "national", "non_staff"),
    "region": ("africa", "americas", "asia", "europe", "middle_east"),
}
_LISTS = {
    "yes_no": ("yes", "no"),
    "degree": ("1", "2", "3", "4"),
    "hindrances": ("time", "tor", "budget", "tools", "training", "resistance"),
}


def _questionnaire() -> Questionnaire:
    asked = [Item("select_one", f"yes_no_{at}", choices="yes_no") for at in range(10)]
    asked += [Item("select_one", f"degree_{at}", choices="degree") for at in range(16)]
    asked += [Item("select_multiple", f"hindered_{at}", choices="hindrances") for at in range(6)]
    asked += [Item("integer", f"share_{at}") for at in range(4)]
    asked += [Item("text", f"words_{at}") for at in range(4)]
    lists = {name: tuple(map(Choice, names)) for name, names in _LISTS.items()}
    return Questionnaire(placed(asked), lists, {"form_title": "Large"})


def _answers(questionnaire: Questionnaire, random: Random) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for item in questionnaire.questions:
        if random.random() < 0.05:
            continue
        if item.type == "select_one":
            said[item.key] = random.choice(_LISTS[item.choices])
        elif item.type == "select_multiple":
            said[item.key] = random.sample(_LISTS[item.choices], random.randint(1, 3))
        else:
            said[item.key] = random.randint(0, 100) if item.type == "integer" else "A thing to change"
    return said


@cache
def _network() -> tuple[NetworkFile, str]:
    file, random, asked = new_network(Path(_FOLDER.name) / "large.focalnet"), Random(7), _questionnaire()
    survey = add_survey(file, asked, day=_DAY)
    opened = Round(
        new_id(), survey, "Large", asked, fingerprint(asked), Audience.PEOPLE, {}, _DAY, _DAY,
        confidential=True,
    )  # fmt: skip
    facts = [{fact: random.choice(values) for fact, values in _FACTS.items()} for _ in range(_RESPONSES)]
    with file.step("round.open", round="Large", number=_RESPONSES):
        records.ROUND.insert(file, [opened])
        records.INVITATION.insert(
            file,
            [Invitation(new_id(), opened.id, "", "x", code=str(at), facts=of) for at, of in enumerate(facts)],
        )
        records.RESPONSE.insert(
            file, [Response(new_id(), opened.id, "", _DAY, _answers(asked, random), facts=of) for of in facts]
        )
    return file, opened.id


def _three_facts() -> None:
    file, opened = _network()
    by_sex, *_ = broken_down(file, opened, [[fact] for fact in _FACTS])
    assert by_sex.responded == _RESPONSES


def _forget() -> None:
    """Have the file forget what was given out: each turn makes the tables, guards and remembers them."""
    file, opened = _network()
    with file.step("round.give_out", round="Large"):
        records.delete_of_round(file, records.GIVEN_OUT.name, opened)


def _one_pass() -> Counter[Any]:
    """Read every answer once and count it: what no tabulation can do without."""
    file, opened = _network()
    counts: Counter[Any] = Counter()
    for (answers,) in file.query("SELECT answers FROM response WHERE round = ?", (opened,)):
        for question, answer in json.loads(answers).items():
            for value in answer if isinstance(answer, list) else (answer,):
                counts[question, value] += 1
    return counts


@benchmark("results of 10,000 × 40, guarded, by three facts", "≤ 3")
def by_three_facts() -> Iterator[Pair]:
    _network()
    for _ in range(_TURNS):
        _forget()
        yield Pair(_three_facts, _one_pass)
