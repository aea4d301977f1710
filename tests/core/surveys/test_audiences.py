"""Rounds ask people, offices, supervisors, and addresses outside the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.addresses import Address, read_addresses
from focalnet.surveys.audience import facts_of_respondent
from focalnet.surveys.model import Audience, Invitation
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from tests.core.surveys.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

LIST = """Staff survey;;
Name;E-mail;Language
Awa Ndiaye;awa@iom.int;French
"Smith, John";john@iom.int;
;"Zoë Quinn <zoe@iom.int>";es
Awa again;AWA@iom.int;
No address;;
"""


def test_offices_are_asked_through_their_focal_points(file: NetworkFile, survey: str) -> None:
    asked = actions.open_round(file, survey, audience=Audience.OFFICES, opened=DAY)
    invited = records.invitations(file, asked)
    assert len(invited) == len({each.subject for each in invited})
    assert sum("@" in each.email for each in invited) > len(invited) / 2
    assert all(each.facts["office_kind"] for each in invited)


def test_supervisors_get_the_same_questions_and_nothing_shown(file: NetworkFile, survey: str) -> None:
    asked = actions.open_round(file, survey, where={"sex": ["M"]}, opened=DAY, paired=True)
    invited = {each.id: each for each in records.invitations(file, asked)}
    supervisors = [each for each in invited.values() if each.part == "supervisor"]
    assert len(invited) == 2 * len(supervisors)
    for each in supervisors:
        assert invited[each.pair].facts == each.facts
        assert (each.prefill, each.subject, each.email) == ({}, "", "")
        assert invited[each.pair].code != each.code


def test_a_list_of_addresses_is_read_whatever_it_looks_like(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    assert read_addresses(path) == [
        Address("Awa Ndiaye", "awa@iom.int", "fr"),
        Address("Smith, John", "john@iom.int"),
        Address("Zoë Quinn", "zoe@iom.int", "es"),
    ]
    path.write_text("Name;Office\nAwa;Dakar\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"surveys\.no_addresses"):
        read_addresses(path)


def test_people_outside_the_register_may_be_asked_with_blank_forms(file: NetworkFile, survey: str) -> None:
    blank = actions.open_round(file, survey, name="All staff", audience=Audience.ADDRESSES, opened=DAY)
    assert records.invitations(file, blank) == []
    listed = actions.open_round(
        file, survey, audience=Audience.ADDRESSES, addresses=[Address("A", "a@b.org", "fr")], opened=DAY
    )
    (invited,) = records.invitations(file, listed)
    assert (invited.name, invited.language, dict(invited.facts)) == ("A", "fr", {})


def test_what_cannot_be_is_refused(file: NetworkFile, survey: str) -> None:
    with pytest.raises(Refused, match=r"surveys\.smallest_cell"):
        actions.open_round(file, survey, opened=DAY, smallest_cell=2)
    assert records.rounds(file) == []


def test_a_round_changes_and_keeps_its_questions(file: NetworkFile, open_round: str) -> None:
    actions.change_round(file, open_round, due=date(2012, 7, 1), sender="Gender Coordination Unit")
    changed = records.round_(file, open_round)
    assert (changed.due, changed.sender) == (date(2012, 7, 1), "Gender Coordination Unit")
    with pytest.raises(TypeError):
        actions.change_round(file, open_round, confidential=True)
    with pytest.raises(Refused, match=r"surveys\.round_name_missing"):
        actions.change_round(file, open_round, name=" ")
    with pytest.raises(Refused, match=r"surveys\.target_impossible"):
        actions.change_round(file, open_round, target=400.0)


def test_somebody_is_asked_no_longer_and_again(file: NetworkFile, open_round: str) -> None:
    someone = records.invitations(file, open_round)[0].id
    assert actions.withdraw_invitations(file, [someone]) == 1
    assert records.invitations(file, open_round)[0].withdrawn
    actions.withdraw_invitations(file, [someone], withdrawn=False)
    assert not records.invitations(file, open_round)[0].withdrawn


def test_who_is_outside_the_register_says_the_facts_themselves(file: NetworkFile) -> None:
    choices = (Choice("female"), Choice("male"))
    items = placed(
        [Item("select_one", "sex", choices="sexes"), Item("select_one", "office", choices="sexes")]
    )
    survey = actions.add_survey(file, Questionnaire(items, {"sexes": choices}), name="Staff", day=DAY)
    said = {"sex": "female", "office": "male"}
    named = records.round_(file, actions.open_round(file, survey, audience=Audience.ADDRESSES, opened=DAY))
    assert facts_of_respondent(named, None, said) == {"sex": "F", "office": "male"}
    secret = replace(named, confidential=True)
    assert facts_of_respondent(secret, None, said) == {"sex": "F"}
    asked = Invitation("i", named.id, "p", "A", facts={"sex": "M", "country": "SEN"})
    assert facts_of_respondent(secret, asked, said) == {"sex": "M"}
