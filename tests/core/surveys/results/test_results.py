"""Results of a named round: the answers behind every figure, no group dropped, the right bases."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.results import Kind, results

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation
    from tests.core.surveys.results.conftest import Answer


def _hundred(place: int, _invited: Invitation) -> dict[str, Any] | None:
    if place >= 100:
        return None
    volunteer = "yes" if place % 3 else "no"
    said: dict[str, Any] = {
        "volunteer": volunteer,
        "share": place % 4 * 10,
        "hindered": ["time", "tor"][: 1 + place % 2],
    }
    return said if place % 10 else {"volunteer": volunteer}


def test_every_choice_is_listed_and_every_count_leads_to_its_answers(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    ids = answer(open_round, _hundred)
    found = results(file, open_round)
    assert (found.invited, found.responded, found.provisional) == (142, 100, True)
    table = found.table("volunteer")
    assert (table.kind, table.all.asked, table.all.answered) == (Kind.SINGLE, 142, 100)
    assert {cell.value: cell.count for cell in table.all.cells} == {"yes": 66, "no": 34}
    kept = {each.id: each.answers for each in records.accepted(file, open_round)}
    for cell in table.all.cells:
        assert len(cell.responses) == cell.count
        assert {kept[each]["volunteer"] for each in cell.responses} == {cell.value}
    assert found.table("job").all.answered == 0
    assert set(ids) == set(kept)


def test_the_base_of_a_multiple_choice_is_those_who_answered_it(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    answer(open_round, _hundred)
    hindered = results(file, open_round).table("hindered")
    assert hindered.all.answered == 90
    assert {cell.value: cell.count for cell in hindered.all.cells} == {
        "time": 90, "tor": 50, "budget": 0, "other": 0
    }  # fmt: skip
    assert not hindered.shares


def test_numbers_have_their_quartiles(file: NetworkFile, open_round: str, answer: Answer) -> None:
    answer(open_round, lambda place, _: {"share": [10, 20, 30, 50][place]} if place < 4 else None)
    share = results(file, open_round).table("share").all
    assert share.statistics == {
        "least": 10, "lower_quartile": 17.5, "median": 25, "upper_quartile": 35, "most": 50, "mean": 27.5
    }  # fmt: skip
    assert [cell.value for cell in share.cells] == ["10", "20", "30", "50"]


def test_all_groups_are_shown_also_those_that_nobody_answered_in(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    answer(open_round, lambda place, of: {"volunteer": "yes"} if of.facts["sex"] == "F" else None)
    table = results(file, open_round, ["sex"]).table("volunteer")
    asked = Counter(each.facts["sex"] for each in records.invitations(file, open_round))
    assert {group.key[0]: group.asked for group in table.groups} == asked
    assert {group.key[0]: group.answered for group in table.groups} == {
        "F": asked["F"],
        "M": 0,
        "not_stated": 0,
    }
    assert [group.key[0] for group in table.groups] == ["F", "M", "not_stated"]


def test_two_facts_make_a_group_of_each_pair_and_the_groups_make_the_whole(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    answer(open_round, _hundred)
    table = results(file, open_round, ["sex", "staff_category"]).table("volunteer")
    assert sum(group.count("yes") or 0 for group in table.groups) == 66
    assert sum(group.asked or 0 for group in table.groups) == 142


def test_broken_down_by_several_choices_somebody_stands_in_several_groups(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    answer(open_round, _hundred)
    found = results(file, open_round, ["hindered"])
    assert found.overlapping
    assert [(group.key[0], group.answered) for group in found.table("volunteer").groups] == [
        ("time", 90), ("tor", 50), ("", 10)
    ]  # fmt: skip


def test_filters_leave_those_who_fit(file: NetworkFile, open_round: str, answer: Answer) -> None:
    answer(open_round, _hundred)
    men = results(file, open_round, where={"sex": ["M"]})
    assert men.invited == sum(each.facts["sex"] == "M" for each in records.invitations(file, open_round))
    volunteers = results(file, open_round, where={"volunteer": ["yes"], "sex": ["M", "F", "not_stated"]})
    assert volunteers.responded == 66
    assert volunteers.table("volunteer").all.count("no") == 0


def test_an_answer_that_is_no_choice_is_a_line_of_its_own(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    answer(open_round, lambda place, _: {"volunteer": "perhaps"} if place < 2 else None)
    cells = results(file, open_round).table("volunteer").all.cells
    assert [(cell.value, cell.count, cell.expected) for cell in cells] == [
        ("yes", 0, True), ("no", 0, True), ("perhaps", 2, False)
    ]  # fmt: skip


def test_what_cannot_be_asked_is_refused(file: NetworkFile, open_round: str) -> None:
    with pytest.raises(Refused, match=r"results\.fact_unknown"):
        results(file, open_round, ["age"])
    with pytest.raises(Refused, match=r"results\.facts_too_many"):
        results(file, open_round, ["sex", "role", "level"])
    with pytest.raises(Refused, match=r"results\.facts_too_many"):
        results(file, open_round, ["sex", "sex"])


def test_tags_of_a_text_are_counted(file: NetworkFile, open_round: str, answer: Answer) -> None:
    from focalnet.store import new_id
    from focalnet.surveys.model import Tag

    ids = answer(open_round, lambda place, _: {"change": f"More time {place}"} if place < 3 else None)
    with file.step("round.tag"):
        records.TAG.insert(file, [Tag(new_id(), each, "change", "time") for each in ids[:2]])
    change = results(file, open_round).table("change").all
    assert [(tag.value, tag.count) for tag in change.tags] == [("time", 2)]
    assert len(change.cells) == 3
