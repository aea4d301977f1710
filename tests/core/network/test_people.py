from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.model import Sex
from focalnet.network.settings import EXPERTISE_AREAS
from focalnet.problems import Refused
from focalnet.words import words

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def test_a_person_is_kept_tidy(file: NetworkFile) -> None:
    added = actions.add_person(
        file,
        family_name="  Le   Thi ",
        given_names=" Hoa",
        sex="F",
        email=" h.le@example.org ",
        other_emails=[" hoa@example.org", "", "hoa@example.org"],
        notes="first line\nsecond line\n",
    )
    person = records.person(file, added)
    assert (person.family_name, person.given_names, person.name) == ("Le Thi", "Hoa", "Hoa Le Thi")
    assert person.sex is Sex.WOMEN
    assert (person.email, person.other_emails) == ("h.le@example.org", ("hoa@example.org",))
    assert person.notes == "first line\nsecond line"


def test_sex_is_not_stated_until_somebody_states_it(file: NetworkFile) -> None:
    assert records.person(file, actions.add_person(file, family_name="Kim")).sex is Sex.NOT_STATED


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"family_name": " "}, "network.name_missing"),
        ({"family_name": "Kim", "sex": "female"}, "network.code_unknown"),
    ],
)
def test_what_a_person_cannot_be(file: NetworkFile, facts: dict[str, str], code: str) -> None:
    with pytest.raises(Refused) as refused:
        actions.add_person(file, **facts)
    assert refused.value.problem.code == code
    assert words("fr").sentence(refused.value.problem)


def test_a_fact_that_does_not_exist_is_our_own_error(file: NetworkFile, build: Builder) -> None:
    with pytest.raises(TypeError):
        actions.add_person(file, family_name="Kim", birth_date="1970-01-01")
    with pytest.raises(TypeError):
        actions.correct_person(file, build.person(), id="another")


def test_a_correction_is_one_step_and_none_where_nothing_differs(file: NetworkFile, build: Builder) -> None:
    person = build.person("Mary Achieng")
    actions.correct_person(file, person, family_name="Achieng Otieno", telephone="+254 20 1")
    done = [step.code for step in file.history()]
    assert done[:2] == ["person.correct", "person.add"]
    actions.correct_person(file, person, telephone=" +254  20 1 ")
    assert [step.code for step in file.history()] == done
    file.undo()
    assert records.person(file, person).name == "Mary Achieng"


def test_expertise_is_set_raised_and_removed(file: NetworkFile, build: Builder) -> None:
    person = build.person()
    actions.set_expertise(file, person, {"psea": 2, "ddr": 4}, "survey 2012")
    actions.set_expertise(file, person, {"psea": 3})
    assert [(each.area, each.level) for each in records.expertise(file, person)] == [("ddr", 4), ("psea", 3)]
    actions.set_expertise(file, person, {"psea": 0, "integration": 0})
    assert [each.source for each in records.expertise(file, person)] == ["survey 2012"]


@pytest.mark.parametrize(
    ("levels", "code"), [({"juggling": 3}, "network.area_unknown"), ({"psea": 5}, "network.out_of_range")]
)
def test_expertise_has_known_areas_and_four_levels(
    file: NetworkFile, build: Builder, levels: dict[str, int], code: str
) -> None:
    with pytest.raises(Refused) as refused:
        actions.set_expertise(file, build.person(), levels)
    assert refused.value.problem.code == code


def test_every_area_of_expertise_has_words() -> None:
    for language in ("en", "fr", "es"):
        assert all(words(language).has("expertise", area) for area in EXPERTISE_AREAS)


def test_people_are_verified_together(file: NetworkFile, build: Builder) -> None:
    people = [build.person(name) for name in ("Ana Ruiz", "Ece Demir")]
    actions.verify_people(file, people, date(2009, 11, 23))
    assert {person.verified_on for person in records.persons(file, people)} == {date(2009, 11, 23)}
    assert file.history()[0].args == {"number": 2}


def test_the_same_fact_of_many_is_corrected_in_one_step(file: NetworkFile, build: Builder) -> None:
    people = [build.person(name, "not_stated") for name in ("Ana Ruiz", "Ece Demir", "Kim Lee")]
    actions.correct_people(file, people[:2], sex="F", form_language="fr")
    assert [records.person(file, each).sex for each in people] == ["F", "F", "not_stated"]
    assert file.history()[0].code == "person.correct_many"
    with pytest.raises(Refused):
        actions.correct_people(file, people, family_name="")


def test_two_people_are_said_to_be_two_once(file: NetworkFile, build: Builder) -> None:
    one, other = build.person("Ana Ruiz"), build.person("Ana Ruíz")
    actions.not_the_same_person(file, other, one)
    actions.not_the_same_person(file, one, other)
    assert records.not_the_same(file) == {(min(one, other), max(one, other))}
    assert [step.code for step in file.history()].count("person.not_same") == 1
    with pytest.raises(Refused):
        actions.not_the_same_person(file, one, one)


def test_removing_a_person_takes_everything_and_undo_brings_it_back(
    file: NetworkFile, build: Builder
) -> None:
    held = build.appointed()
    person = records.appointment(file, held).person
    actions.set_expertise(file, person, {"psea": 2})
    actions.remove_person(file, person)
    assert records.appointments(file) == []
    with pytest.raises(Refused) as refused:
        records.person(file, person)
    assert refused.value.problem.code == "network.no_such_person"
    file.undo()
    assert records.appointments(file, person=person)[0].id == held
    assert len(records.expertise(file, person)) == 1
