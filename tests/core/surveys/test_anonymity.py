"""The anonymity check: what it announces is what the results of a round that everybody answers show."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from focalnet.surveys import records
from focalnet.surveys.anonymity import GroupSize, check_anonymity
from focalnet.surveys.anonymity_wording import sentences
from focalnet.surveys.model import Response, ResponseKey
from focalnet.surveys.results.confidential import offered
from focalnet.surveys.results.wording import Wording
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def people(**counts: int) -> list[dict[str, str]]:
    """Return the facts of so many people by region, half of them women."""
    return [
        {"region": region, "sex": "F" if number % 2 else "M"}
        for region, count in counts.items()
        for number in range(count)
    ]


def test_small_groups_are_named_with_what_they_are_put_together_with() -> None:
    found = check_anonymity(small(), people(north=30, south=12, east=4, west=3), 5)
    (region,) = found.facts
    assert region.fact == "region"
    assert region.small == (GroupSize("east", 4), GroupSize("west", 3))
    assert set(region.merged) == {"south", "east", "west"}
    assert region.together == 19
    assert found.smallest_group == 10


def test_fact_with_one_large_group_beside_few_is_not_offered() -> None:
    found = check_anonymity(small(), people(north=30, south=3), 5)
    assert [(each.fact, each.offered) for each in found.facts] == [("region", False)]


def test_large_groups_need_nothing() -> None:
    found = check_anonymity(small(), people(north=30, south=30), 5)
    assert found.reportable
    assert found.facts == ()


def test_too_few_can_be_told_nothing_of() -> None:
    assert not check_anonymity(small(), people(north=6), 5).reportable


def test_what_is_announced_is_what_results_offer(file: NetworkFile, confidential_round: str) -> None:
    of = records.round_(file, confidential_round)
    invited = records.invitations(file, confidential_round)
    found = check_anonymity(of.questionnaire, [each.facts for each in invited], of.smallest_cell)
    made = [(str(uuid4()), each) for each in invited]
    with file.step("round.intake", number=len(made), round=of.name):
        facts = {
            each.id: {k: v for k, v in each.facts.items() if k not in {"country", "office"}}
            for each in invited
        }
        records.RESPONSE.insert(file, [Response(i, of.id, "", DAY, {}, facts=facts[e.id]) for i, e in made])
        records.RESPONSE_KEY.insert(file, [ResponseKey(i, e.id) for i, e in made])
    shown = {fact for (fact, *more) in offered(file, of) if not more}
    left_out = {each.fact for each in found.facts if not each.offered}
    assert left_out
    assert shown.isdisjoint(left_out)
    assert {each.fact for each in found.facts if each.offered} <= shown


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_check_is_said_in_sentences(file: NetworkFile, language: str) -> None:
    wording = Wording(file, small(), language)
    found = check_anonymity(small(), people(north=30, south=12, east=4, west=3), 5)
    said = sentences(found, wording)
    assert "10" in said[0]
    assert "19" in said[1]
    assert len(said) == 3
    assert len(sentences(check_anonymity(small(), people(north=3), 5), wording)) == 1
    (left,) = sentences(check_anonymity(small(), people(north=30, south=3), 5), wording)[1:-1]
    assert "(3)" in left
