"""What a confidential round once gave out is remembered: a later state tells nothing by subtraction."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.opening import open_network
from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.model import ResponseState
from focalnet.surveys.results import Hidden, Results, giving_out, results
from focalnet.surveys.results.confidential import tables_of
from focalnet.surveys.results.making import Made, make
from focalnet.surveys.results.texts import written_answers
from focalnet.surveys.results.wording import Wording
from tests.core.surveys.conftest import DAY
from tests.core.surveys.results.conftest import response_of

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

Come = Callable[[int, int], None]


@pytest.fixture
def come(file: NetworkFile, confidential_round: str) -> Come:
    """Return what lets those invited answer, from one place in the list to another."""

    def come(first: int, last: int) -> None:
        asked = records.invitations(file, confidential_round)[first:last]
        with file.step("round.intake"):
            records.RESPONSE.insert(
                file, [response_of(True, each, _said(first + at)) for at, each in enumerate(asked)]
            )

    return come


def _said(place: int) -> dict[str, Any]:
    return {
        "volunteer": "no" if place % 3 else "yes",
        "hindered": ["time", "tor", "budget"][: 1 + place % 3],
        "share": place % 7 * 5,
        **({"change": f"Words of {place}"} if place % 3 == 0 else {}),
    }


def _count(found: Results, value: str) -> int | None:
    return found.table("volunteer").all.count(value)


def test_the_same_answers_give_the_same_figures(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 100)
    first, second = (results(file, confidential_round, ["sex"]) for _ in range(2))
    assert first == second
    assert (first.given, first.later, _count(first, "yes")) == (None, 0, 34)


def test_a_few_more_answers_are_not_counted(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 100)
    before = results(file, confidential_round, ["sex"])
    come(100, 103)
    for by in ("sex", "staff_category", "region"):
        after = results(file, confidential_round, [by])
        assert (after.responded, after.later) == (100, 3)
        assert after.given is not None
    assert results(file, confidential_round, ["sex"]).tables == before.tables
    note = Wording(file, after.round.questionnaire).waiting(after)
    assert "3 answers that came since are not counted yet" in note


def test_as_many_answers_again_are_counted(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 50)
    before = results(file, confidential_round)
    come(50, 130)
    after = results(file, confidential_round)
    assert (before.responded, after.responded, after.given) == (50, 130, None)
    assert _count(after, "yes") == 44
    kept = records.given_out(file, confidential_round)
    assert [bool(each.tables) for each in kept] == [False, True], (
        "of a former state only what follows from it"
    )


def test_answers_wait_until_they_are_as_many_as_a_group_needs(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 10)
    assert results(file, confidential_round).responded == 10
    come(10, 19)
    found = results(file, confidential_round)
    assert (found.responded, found.later) == (10, 9)
    come(19, 20)
    found = results(file, confidential_round)
    assert (found.responded, found.later) == (20, 0)


def test_former_figures_stay_where_later_ones_would_tell_fewer(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 100)
    before = results(file, confidential_round)
    come(100, 112)
    after = results(file, confidential_round)
    assert (after.responded, after.later, after.tables) == (100, 12, before.tables)


def test_what_was_given_out_meanwhile_is_given_out(
    file: NetworkFile, confidential_round: str, come: Come, monkeypatch: pytest.MonkeyPatch
) -> None:
    come(0, 100)
    meanwhile: list[Results] = []

    def make_late(*args: Any) -> Made:
        found = make(*args)
        if not meanwhile:
            monkeypatch.setattr(giving_out, "make", make)
            meanwhile.append(results(file, confidential_round))
        return found

    monkeypatch.setattr(giving_out, "make", make_late)
    assert results(file, confidential_round) == meanwhile[0]
    assert len(records.given_out(file, confidential_round)) == 1


def test_no_difference_between_two_states_is_small(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    least, states = records.round_(file, confidential_round).smallest_cell, []
    for first, last in ((0, 25), (25, 28), (28, 60), (60, 64), (64, 142)):
        come(first, last)
        states.append(tables_of(file, records.round_(file, confidential_round)))
    assert [each[()].responded for each in states] == [25, 25, 60, 60, 142]
    for earlier, later in pairwise(states):
        for by in earlier.keys() & later.keys():
            for then, now in zip(earlier[by].tables, later[by].tables, strict=True):
                groups = {group.key: group for group in (now.all, *now.groups)}
                for group in (then.all, *then.groups):
                    if group.merged or group.key not in groups or groups[group.key].merged:
                        continue
                    for cell in group.cells:
                        found = groups[group.key].count(cell.value)
                        if cell.count is not None and found is not None:
                            assert found == cell.count or found - cell.count >= least


def test_a_mended_answer_is_counted_as_it_was(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 100)
    assert _count(results(file, confidential_round), "yes") == 34
    one = next(
        each for each in records.accepted(file, confidential_round) if each.answers["volunteer"] == "no"
    )
    actions.mend_answer(file, one.id, "volunteer", "yes", reason="Said so on the phone")
    found = results(file, confidential_round)
    assert (_count(found, "yes"), found.later) == (34, 0)
    assert "count as they were then" in Wording(file, found.round.questionnaire).waiting(found)


def test_no_undo_makes_the_file_forget(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 100)
    results(file, confidential_round)
    come(100, 103)
    assert results(file, confidential_round).later == 3
    file.undo()
    assert results(file, confidential_round).given is None
    file.undo()
    file.redo()
    come(100, 104)
    assert results(file, confidential_round).later == 4


def test_tags_of_the_same_answers_are_counted_as_they_are_given(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 100)
    texts = [each.id for each in records.accepted(file, confidential_round) if "change" in each.answers]
    for number in (6, 7):
        actions.tag_texts(file, texts[:number], "change", "time")
        (tag,) = results(file, confidential_round).table("change").all.tags
        assert tag.count == number
    assert len(records.given_out(file, confidential_round)) == 1


def test_where_it_cannot_be_remembered_nothing_new_is_given_out(
    file: NetworkFile, confidential_round: str, come: Come, tmp_path: Path
) -> None:
    come(0, 100)
    with open_network(file.path, read_only=True) as reading:
        with pytest.raises(Refused, match=r"results\.not_remembered"):
            results(reading, confidential_round)
        before = results(file, confidential_round)
        assert results(reading, confidential_round) == before


def test_what_cannot_be_remembered_stays_as_it_was(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 50)
    results(file, confidential_round)
    come(50, 130)
    with open_network(file.path, read_only=True) as reading:
        found = results(reading, confidential_round)
    assert (found.responded, found.later) == (50, 80)
    assert results(file, confidential_round).responded == 130


def test_texts_of_answers_that_are_not_counted_are_not_told(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 100)
    actions.close_round(file, confidential_round, DAY)
    texts = written_answers(file, confidential_round, "change")
    assert len(texts) == 34
    come(100, 103)
    assert written_answers(file, confidential_round, "change") == texts
    assert results(file, confidential_round).later == 3
    with file.step("round.intake"):
        records.RESPONSE.update(file, texts[0].response, {"state": ResponseState.SUPERSEDED})
    assert written_answers(file, confidential_round, "change") == texts, "one that is gone would be known"


def test_texts_of_too_few_are_not_told(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 9)
    actions.close_round(file, confidential_round, DAY)
    assert written_answers(file, confidential_round, "change") == []
    come(9, 10)
    assert len(written_answers(file, confidential_round, "change")) == 4


def test_tags_are_counted_of_all_alone(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 100)
    texts = [each.id for each in records.accepted(file, confidential_round) if "change" in each.answers]
    actions.tag_texts(file, texts[:20], "change", "time")
    found = results(file, confidential_round, ["sex"]).table("change")
    assert [tag.count for tag in found.all.tags] == [20]
    tags = {(tag.count, tag.reason) for group in found.groups for tag in group.tags}
    assert tags == {(None, Hidden.OF_ALL)}


def test_nothing_shown_is_nothing_given_out(file: NetworkFile, confidential_round: str, come: Come) -> None:
    come(0, 4)
    assert results(file, confidential_round).hidden
    assert records.given_out(file, confidential_round) == []


def test_sealing_keeps_what_was_given_out_and_no_more(
    file: NetworkFile, confidential_round: str, come: Come
) -> None:
    come(0, 100)
    before = results(file, confidential_round, ["sex"])
    come(100, 103)
    assert actions.responses_that_stay(file, confidential_round) == 100
    actions.seal_round(file, confidential_round)
    sealed = results(file, confidential_round, ["sex"])
    assert sealed.tables == before.tables
    assert sealed.responded == len(records.accepted(file, confidential_round)) == 100
    assert records.given_out(file, confidential_round) == []
