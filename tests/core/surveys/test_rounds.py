"""Surveys and rounds are kept as they were given, and a round's audience is frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions as network
from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.questionnaire import Item, Questionnaire, fingerprint, from_json, placed, to_json
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def test_a_questionnaire_is_kept_whole(file: NetworkFile, survey: str) -> None:
    kept = records.survey(file, survey)
    assert kept.questionnaire == small()
    assert kept.name == "Constraints"
    assert from_json(to_json(small())) == small()


def test_keys_carry_their_groups_only_where_names_repeat() -> None:
    found = placed(
        [Item("begin_group", "a"), Item("text", "x"), Item("end_group"), Item("text", "x"), Item("text", "y")]
    )
    assert [item.key for item in found if item.type == "text"] == ["a/x", "x", "y"]
    assert found[1].path == ("a",)


def test_the_fingerprint_is_of_what_answers_mean() -> None:
    first = small()
    labels = placed([Item("text", "x", {"default": "One"})]), placed([Item("text", "x", {"default": "Two"})])
    assert fingerprint(Questionnaire(labels[0])) == fingerprint(Questionnaire(labels[1]))
    fewer = Questionnaire(first.items, {**first.choices, "yes_no": first.choices["yes_no"][:1]})
    assert fingerprint(first) != fingerprint(fewer)


def test_everybody_of_the_register_is_asked_once_with_their_facts(file: NetworkFile, open_round: str) -> None:
    invited = records.invitations(file, open_round)
    assert len(invited) == 142
    assert len({each.code for each in invited}) == 142
    assert {each.facts["sex"] for each in invited} <= {"F", "M", "not_stated"}
    assert all(each.prefill["family_name"] for each in invited)


def test_the_audience_stays_as_it_was_when_the_round_opened(file: NetworkFile, open_round: str) -> None:
    before = records.invitations(file, open_round)
    network.correct_person(file, before[0].subject, family_name="Changed")
    assert records.invitations(file, open_round) == before


def test_a_filter_chooses_whom_to_ask(file: NetworkFile, survey: str) -> None:
    asked = actions.open_round(file, survey, where={"sex": ["M"]}, opened=DAY)
    assert {each.facts["sex"] for each in records.invitations(file, asked)} == {"M"}
    with pytest.raises(Refused, match=r"surveys\.nobody_asked"):
        actions.open_round(file, survey, opened=DAY, where={"country": ["ATA"]})


def test_opening_a_round_is_taken_back_in_one_step(file: NetworkFile, open_round: str) -> None:
    file.undo()
    assert records.rounds(file) == []
    assert records.invitations(file, open_round) == []
    file.redo()
    assert len(records.invitations(file, open_round)) == 142


def test_a_survey_that_was_fielded_stays(file: NetworkFile, survey: str, open_round: str) -> None:
    with pytest.raises(Refused, match=r"surveys\.has_rounds"):
        actions.remove_survey(file, survey)
    assert actions.rename_survey(file, survey, "Obstacles") == survey
    assert records.survey(file, survey).name == "Obstacles"
    actions.close_round(file, open_round, DAY)
    assert records.round_(file, open_round).closed == DAY


def test_no_two_surveys_are_called_the_same(file: NetworkFile) -> None:
    surveys = [actions.add_survey(file, small(), day=DAY) for _ in range(3)]
    first, *others = [records.survey(file, each).name for each in surveys]
    assert others == [f"{first} (2)", f"{first} (3)"]
    third = surveys[2]
    assert records.survey(file, actions.duplicate_survey(file, third)).name == f"{first} (4)"
    copied = actions.duplicate_survey(file, third, name=f" {first.upper()} ")
    assert records.survey(file, copied).name == f"{first.upper()} (5)"
    actions.rename_survey(file, third, first)
    assert records.survey(file, third).name == f"{first} (3)"
    rounds = [actions.open_round(file, surveys[0], opened=DAY) for _ in range(2)]
    assert [records.round_(file, each).name for each in rounds] == [
        f"{first} {DAY.year}", f"{first} {DAY.year} (2)",
    ]  # fmt: skip
