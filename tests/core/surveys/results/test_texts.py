"""Text answers: tags by steps that can be undone, and texts that go out only when released."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.results import results
from focalnet.surveys.results.texts import written_answers
from focalnet.surveys.results.wording import Wording
from tests.core.surveys.conftest import DAY, naming

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation
    from tests.core.surveys.results.conftest import Answer


def _wishes(place: int, _invited: Invitation) -> Mapping[str, str] | None:
    return {"job": "Officer", "volunteer": "yes", "change": f"wish {place}"} if place < 20 else None


def test_a_tag_is_given_once_counted_and_taken_back(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    ids = answer(open_round, _wishes)
    assert actions.tag_texts(file, ids[:3], "change", "  more   time ") == 3
    assert actions.tag_texts(file, ids[:4], "change", "more time") == 1
    assert [(cell.value, cell.count) for cell in results(file, open_round).table("change").all.tags] == [
        ("more time", 4)
    ]
    file.undo()
    told = {each.response: each.tags for each in written_answers(file, open_round, "change")}
    assert [told[each] for each in ids[:4]] == [("more time",)] * 3 + [()]
    assert actions.untag_texts(file, ids[:2], "change", "more time") == 2
    assert sum(bool(each.tags) for each in written_answers(file, open_round, "change")) == 1


def test_a_tag_has_to_say_something(file: NetworkFile, open_round: str, answer: Answer) -> None:
    ids = answer(open_round, _wishes)
    for nothing in ("", "   ", "*"):
        with pytest.raises(Refused) as refused:
            actions.tag_texts(file, ids, "change", nothing)
        assert refused.value.problem.code == "results.tag_missing"


def test_texts_of_a_named_round_say_whose_they_are(
    file: NetworkFile, open_round: str, answer: Answer
) -> None:
    answer(open_round, _wishes)
    texts = written_answers(file, open_round, "change")
    assert len(texts) == 20
    assert all(each.name and each.released for each in texts)


def test_texts_of_a_confidential_round_are_read_once_it_is_closed_and_go_out_when_released(
    file: NetworkFile, confidential_round: str, answer: Answer
) -> None:
    ids = answer(confidential_round, _wishes)
    with pytest.raises(Refused) as refused:
        written_answers(file, confidential_round, "change")
    assert refused.value.problem.code == "results.still_open"
    actions.close_round(file, confidential_round, DAY)
    assert not any(each.name or each.released for each in written_answers(file, confidential_round, "change"))
    assert written_answers(file, confidential_round, "job") == []
    assert actions.release_texts(file, ids[:2], "change") == 2
    texts = written_answers(file, confidential_round, "change")
    assert {each.response for each in texts if each.released} == set(ids[:2])
    assert not any(each.tags for each in texts)
    assert not results(file, confidential_round).table("change").all.tags
    assert actions.release_texts(file, ids[:1], "change", released=False) == 1


def test_a_question_that_nobody_asked_has_no_texts_to_show(file: NetworkFile, open_round: str) -> None:
    with pytest.raises(Refused, match=r"surveys\.no_such_question"):
        written_answers(file, open_round, "nothing")
    assert written_answers(file, open_round, "hindered_other") == []


def test_answers_that_tell_people_apart_are_counted_and_not_listed(file: NetworkFile, answer: Answer) -> None:
    survey = actions.add_survey(file, naming(), day=DAY)
    opened = actions.open_round(file, survey, opened=DAY)
    wording = Wording(file, naming())
    assert not results(file, opened).table("job").unlisted  # nothing was answered: there is nothing to list
    answer(opened, _wishes)
    told = results(file, opened)
    assert [table.question.key for table in told.tables if wording.unlisted(table)] == ["job"]
    assert told.table("job").all.answered == 20
    assert told.table("job").all.count("Officer") == 20  # kept, for those who ask for values


def test_a_confidential_round_of_before_says_of_names_that_they_are_hidden(
    file: NetworkFile, answer: Answer
) -> None:
    survey = actions.add_survey(file, naming(), day=DAY)
    opened = actions.open_round(file, survey, opened=DAY, confidential=True)
    with file.step("round.change", round="x"):  # it leaves such a question out, as none did before
        records.ROUND.update(file, opened, {"questionnaire": naming()})
    answer(opened, _wishes)
    actions.close_round(file, opened, DAY)
    table = results(file, opened).table("job")
    assert not table.unlisted
    assert all(cell.count is None for cell in table.all.cells)
