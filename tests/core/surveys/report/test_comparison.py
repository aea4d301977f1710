"""The sheet that sets a round beside an earlier one, and the line of answers over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.report.days import in_steps
from tests.core.surveys.conftest import DAY, EN
from tests.core.surveys.report.conftest import hundred
from tests.core.surveys.results.conftest import response_of

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.surveys.report.conftest import Write


@pytest.fixture
def later(file: NetworkFile, survey: str, named: str) -> str:
    """Return a round a year after: fifty of the hundred said yes to a question that is worded anew."""
    changed = records.survey(file, survey).questionnaire
    items = [
        replace(item, labels={EN: "Do you volunteer?"}) if item.name == "volunteer" else item
        for item in changed.items
    ]
    kept = [item for item in items if item.name != "job"]
    actions.change_questionnaire(file, survey, replace(changed, items=tuple(kept)))
    made = actions.open_round(file, survey, name="A year later", opened=DAY + timedelta(365))
    earlier = {each.invitation for each in records.accepted(file, named)}
    people = {each.subject for each in records.invitations(file, named) if each.id in earlier}
    asked = [each for each in records.invitations(file, made) if each.subject in people][:50]
    with file.step("round.intake"):
        records.RESPONSE.insert(file, [response_of(False, each, {"volunteer": "yes"}) for each in asked])
    return made


def test_a_question_stands_then_and_now_and_of_the_same_people(
    file: NetworkFile, write: Write, named: str, later: str
) -> None:
    book = write(later, earlier=named)
    then = records.round_(file, named).name
    assert list(book.sheets).index("Comparison") == list(book.sheets).index("Results") + 1
    heads = ["Answer", then, "A year later", f"{then}, per cent", "A year later, per cent"]
    rows = book.sheets["Comparison"]
    place = next(at for at, row in enumerate(rows) if str(row[0]).endswith("Do you volunteer?"))
    block = rows[place : place + 6]
    assert heads in [row[:5] for row in block]
    yes = next(row for row in block if row[0] == "Yes")
    assert yes[1:5] == [66, 50, 66, 100]
    assert yes[6] == 50
    assert ["Answered", 100, 50] in [row[:3] for row in block]
    assert any("50 people answered both rounds" in str(row[0]) for row in rows)
    assert [text for text in book.charts.values() if "Comparison!$E$" in text]


def test_changed_questions_are_flagged(write: Write, named: str, later: str) -> None:
    book = write(later, earlier=named)
    texts = [str(row[0]) for row in book.sheets["Comparison"]]
    assert any(text.startswith("The question has changed: other words") for text in texts)
    assert book.row("Comparison", "Do you volunteer?")[1] == "other words"
    assert "no longer asked" in [row[1] for row in book.sheets["Comparison"]]


def test_without_an_earlier_round_there_is_no_such_sheet(write: Write, named: str) -> None:
    assert "Comparison" not in write(named).sheets


def test_a_round_is_not_set_beside_itself(write: Write, named: str) -> None:
    with pytest.raises(Refused, match="same_round"):
        write(named, earlier=named)


def test_beside_a_confidential_round_nobody_is_followed_and_nothing_small_stands(
    write: Write, named: str, secret: str
) -> None:
    book = write(secret, earlier=named)
    rows = book.sheets["Comparison"]
    assert any("nobody is followed" in str(row[0]) for row in rows)
    heads = next(row for row in rows if row[0] == "Answer")
    assert sum(cell is not None for cell in heads) == 5
    now = [row[2] for row in rows if isinstance(row[2], int)]
    assert now
    assert min(now) >= 5


def test_answers_over_time_are_a_line_beside_the_target(
    file: NetworkFile, write: Write, open_round: str
) -> None:
    responses = hundred(file, open_round)
    with file.step("round.settings"):
        for place, each in enumerate(records.responses(file, open_round)):
            records.RESPONSE.update(file, each.id, {"received": DAY + timedelta(place // 10)})
    actions.change_round(file, open_round, target=80)
    book = write(open_round)
    rows = book.sheets["Response rate"]
    place = next(at for at, row in enumerate(rows) if row[0] == "Day")
    days = [row[:3] for row in rows[place + 1 : place + 11]]
    assert [row[1] for row in days] == list(range(10, 101, 10))
    assert {row[2] for row in days} == {114}
    assert days[-1][0].date() == DAY + timedelta(9)
    assert len(responses) == 100
    assert [text for text in book.charts.values() if "<c:lineChart>" in text]


def test_days_of_a_confidential_round_tell_of_no_few_answers() -> None:
    day = date(2012, 6, 1)
    came = [2, 3, 9, 9, 12, 20, 21]
    told = in_steps([(day + timedelta(at), answered) for at, answered in enumerate(came)], 5)
    assert told[-1] == (day + timedelta(6), 21)
    shown = [0, *(answered for _, answered in told)]
    assert all(more == less or more - less >= 5 for less, more in pairwise(shown))
    assert in_steps([(day, 3)], 5) == []
