"""A confidential round as people meet it: what it offers and refuses, and what stays when it is sealed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Tag
from focalnet.surveys.results import OTHER, Hidden, apart, broken_down, results
from focalnet.surveys.results.confidential import offered

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation
    from tests.core.surveys.results.conftest import Answer


def _said(place: int, invited: Invitation) -> dict[str, Any] | None:
    if place % 10 == 9:
        return None
    few = invited.facts["region"] == "asia_pacific" and place % 2
    return {
        "volunteer": "no" if few or place % 3 == 0 else "yes",
        "hindered": ["time", "tor", "budget"][: 1 + place % 3],
        "share": place % 7 * 5,
        "job": f"Officer {place}",
        **({"change": "More time"} if place % 3 else {}),
    }


@pytest.fixture
def answered(file: NetworkFile, confidential_round: str, answer: Answer) -> str:
    """Return a confidential round that nine of ten answered."""
    answer(confidential_round, _said)
    return confidential_round


def test_no_response_and_no_small_number_is_in_the_results(file: NetworkFile, answered: str) -> None:
    of = records.round_(file, answered)
    for found in broken_down(file, answered, [(), *offered(file, of)]):
        for table in found.tables:
            for group in (table.all, *table.groups):
                for cell in (*group.cells, *group.tags):
                    assert cell.responses == ()
                    assert cell.count is None or cell.count >= of.smallest_cell
                    assert (cell.count is None) == bool(cell.reason)
                assert not {"least", "most", "earliest", "latest"} & group.statistics.keys()


def test_words_are_counted_and_not_told(file: NetworkFile, answered: str) -> None:
    job = results(file, answered).table("job").all
    assert (job.answered, job.cells, job.reason) == (128, (), Hidden.PERSONAL)


def test_what_is_shown_does_not_depend_on_what_is_asked_for(file: NetworkFile, answered: str) -> None:
    offers = offered(file, records.round_(file, answered))
    together = broken_down(file, answered, offers)
    for by, found in list(zip(offers, together, strict=True))[::5]:
        assert found.tables == results(file, answered, by).tables
    assert ("sex",) in offers
    assert not any({"country", "office"} & set(each) for each in offers)


def test_small_groups_are_put_together_and_named(file: NetworkFile, answered: str) -> None:
    women, others = results(file, answered, ["sex"]).table("volunteer").groups
    assert women.key == ("F",)
    assert (others.key, others.merged) == ((OTHER,), (("M",), ("not_stated",)))
    assert others.asked == 36


def test_two_facts_come_in_the_order_they_are_asked_for(file: NetworkFile, answered: str) -> None:
    one = results(file, answered, ["sex", "staff_category"]).table("volunteer").groups
    other = results(file, answered, ["staff_category", "sex"]).table("volunteer").groups
    assert [group.key for group in other] == [group.key[::-1] for group in one]
    assert [group.cells for group in other] == [group.cells for group in one]


@pytest.mark.parametrize(
    ("by", "code"),
    [
        (["country"], "naming_fact"),
        (["sex", "office"], "naming_fact"),
        (["volunteer"], "question_confidential"),
        (["region", "mandate"], "fact_not_offered"),
    ],
)
def test_what_could_name_people_is_refused(
    file: NetworkFile, answered: str, by: list[str], code: str
) -> None:
    with pytest.raises(Refused, match=rf"results\.{code}"):
        results(file, answered, by)


@pytest.mark.parametrize("by", [["sex"], ["staff_category", "sex"]])
def test_groups_too_small_to_tell_apart_stand_together(
    file: NetworkFile, confidential_round: str, answer: Answer, by: list[str]
) -> None:
    answer(
        confidential_round,
        lambda place, _: {"volunteer": "yes" if place % 2 else "no"} if place < 18 else None,
    )
    found = results(file, confidential_round, by).table("volunteer")
    (group,) = found.groups
    assert group.key == (OTHER,) * len(by)
    assert group.cells == found.all.cells
    assert {cell.count for cell in group.cells} == {9}
    assert {key[by.index("sex")] for key in group.merged} >= {"F", "M"}
    assert {cell.count for each in apart(group) for cell in each.cells} == {None}


def test_no_filter_cuts_a_few_people_out(file: NetworkFile, answered: str) -> None:
    with pytest.raises(Refused, match=r"results\.filter_confidential"):
        results(file, answered, where={"sex": ["F"]})
    with pytest.raises(Refused, match=r"results\.filter_confidential"):
        results(file, answered, subjects=["somebody"])


def test_a_question_that_followed_from_a_hidden_answer_is_hidden_with_it(
    file: NetworkFile, confidential_round: str, answer: Answer
) -> None:
    answer(
        confidential_round,
        lambda place, _: {"volunteer": "yes", "change": "x"} if place < 3 else {"volunteer": "no"},
    )
    found = results(file, confidential_round)
    assert {cell.count for cell in found.table("volunteer").all.cells} == {None}
    change = found.table("change").all
    assert (change.asked, change.answered, change.reason) == (None, None, Hidden.DEPENDS)


def test_tags_with_few_texts_are_hidden(file: NetworkFile, answered: str) -> None:
    texts = [each.id for each in records.accepted(file, answered) if "change" in each.answers]
    with file.step("round.tag"):
        tags = [Tag(new_id(), each, "change", "time") for each in texts[:40]]
        records.TAG.insert(file, [*tags, Tag(new_id(), texts[0], "change", "rare")])
    counts = {tag.value: tag.count for tag in results(file, answered).table("change").all.tags}
    assert counts == {"time": 40, "rare": None}


def test_sealing_keeps_the_tables_as_they_were(file: NetworkFile, answered: str) -> None:
    offers = [(), *offered(file, records.round_(file, answered))]
    before = broken_down(file, answered, offers)
    actions.seal_round(file, answered)
    of = records.round_(file, answered)
    assert offers == sorted([(), *offered(file, of)], key=offers.index)
    assert [replace(each, round=of, counted=None) for each in before] == broken_down(file, answered, offers)
    with pytest.raises(Refused, match=r"results\.fact_not_offered"):
        results(file, answered, ["region", "mandate"])


def test_a_round_that_nobody_answered_has_nothing_to_show(file: NetworkFile, confidential_round: str) -> None:
    found = results(file, confidential_round)
    assert (found.invited, found.responded) == (142, 0)
    assert {table.all.answered for table in found.tables} == {None}
    assert offered(file, found.round) == []
