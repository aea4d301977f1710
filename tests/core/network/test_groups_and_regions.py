from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet import places
from focalnet.network import actions, records
from focalnet.network.model import Group, Membership
from focalnet.network.schema import SCHEMA
from focalnet.problems import Refused
from focalnet.store import NetworkFile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.network.conftest import Builder


def test_joining_twice_is_joining_once(file: NetworkFile, build: Builder) -> None:
    group, person = actions.add_group(file, name=" Working Group "), build.person()
    joined = actions.join_group(file, group, person, date(2003, 1, 1))
    assert actions.join_group(file, group, person, date(2004, 1, 1)) == joined
    assert records.memberships(file, group=group) == [
        Membership(joined, group, person, date(2003, 1, 1), None)
    ]
    assert records.groups(file)[0].name == "Working Group"


def test_leaving_and_coming_back_are_two_times(file: NetworkFile, build: Builder) -> None:
    group, person = actions.add_group(file, name="Network for Africa"), build.person()
    actions.join_group(file, group, person, date(2003, 1, 1))
    actions.leave_group(file, group, person, date(2005, 1, 1))
    assert records.memberships(file, person=person, as_at=date(2005, 1, 1)) == []
    actions.join_group(file, group, person, date(2006, 1, 1))
    assert len(records.memberships(file, person=person)) == 2
    assert records.groups_of(file, [person]) == {person: ("Network for Africa",)}


def test_removing_a_group_takes_its_memberships_and_undo_brings_them_back(
    file: NetworkFile, build: Builder
) -> None:
    group = actions.add_group(file, name="Network")
    actions.join_group(file, group, build.person())
    actions.remove_group(file, group)
    assert records.memberships(file) == []
    file.undo()
    assert len(records.memberships(file, group=group)) == 1


def test_a_group_needs_a_name(file: NetworkFile) -> None:
    with pytest.raises(Refused):
        actions.add_group(file, name="  ")


def test_regions_are_a_list_that_the_user_edits(file: NetworkFile) -> None:
    actions.add_region(file, "ASI", "Asia", name_fr="Asie")
    actions.edit_region(file, "ASI", name_en="Asia and the Pacific")
    assert [region.id for region in records.regions(file)] == ["AFR", "EUR", "ASI"]
    added = records.regions(file)[-1]
    assert (added.name("en"), added.name("fr"), added.name("es")) == (
        "Asia and the Pacific",
        "Asie",
        "Asia and the Pacific",
    )
    actions.remove_region(file, "ASI")
    assert len(records.regions(file)) == 2


def test_a_region_in_use_is_not_removed(file: NetworkFile) -> None:
    with pytest.raises(Refused) as refused:
        actions.remove_region(file, "AFR")
    assert refused.value.problem.args["number"] == 3


@pytest.mark.parametrize(
    ("code", "name", "problem"),
    [
        ("AFR", "Africa", "region_exists"),
        ("", "Asia", "region_name_missing"),
        ("ASI", " ", "region_name_missing"),
    ],
)
def test_what_a_region_cannot_be(file: NetworkFile, code: str, name: str, problem: str) -> None:
    with pytest.raises(Refused) as refused:
        actions.add_region(file, code, name)
    assert refused.value.problem.code == f"network.{problem}"


def test_countries_and_regions_that_are_not_there(file: NetworkFile) -> None:
    with pytest.raises(Refused, match="no_such_country"):
        actions.assign_country(file, "ATL", "AFR")
    with pytest.raises(Refused, match="no_such_region"):
        actions.assign_country(file, "KEN", "MOON")
    with pytest.raises(Refused, match="region_name_missing"):
        actions.edit_region(file, "AFR", name_en=" ")


def test_a_new_network_is_filled_with_the_places_that_ship(tmp_path: Path) -> None:
    with NetworkFile.create(tmp_path / "new.focalnet", (SCHEMA,)) as file:
        actions.seed_places(file)
        kept = records.countries(file)
        assert kept.keys() == {country.alpha3 for country in places.countries()}
        assert [region.id for region in records.regions(file)] == [each.code for each in places.regions()]
        assert {row.region for row in kept.values()} - {""} <= {region.id for region in records.regions(file)}
        actions.assign_country(file, "KEN", records.regions(file)[0].id)
        actions.seed_places(file)  # what is there stays
        assert records.countries(file)["KEN"].region == records.regions(file)[0].id
        assert [step.code for step in file.history()].count("places.seed") == 1


def test_a_group_is_renamed_not_emptied_of_its_name(file: NetworkFile) -> None:
    group = actions.add_group(file, name="Africa network")
    actions.rename_group(file, group, "  Réseau Afrique ", "regional_network")
    assert records.group(file, group) == Group(group, "Réseau Afrique", "regional_network")
    with pytest.raises(Refused):
        actions.rename_group(file, group, " ")


def test_several_join_several_groups_in_one_step(file: NetworkFile, build: Builder) -> None:
    people = [build.person("Mary Achieng"), build.person("Awa Bah")]
    groups = [actions.add_group(file, name=name) for name in ("Africa", "Trainers")]
    before = len(file.history())
    actions.join_groups(file, groups, people, date(2009, 1, 1))
    assert len(file.history()) == before + 1
    assert len(records.memberships(file)) == 4
    file.undo()
    assert records.memberships(file) == []


def test_when_somebody_was_in_a_group_is_corrected_or_taken_away(file: NetworkFile, build: Builder) -> None:
    group, person = actions.add_group(file, name="Africa"), build.person()
    joined = actions.join_group(file, group, person, date(2009, 1, 1))
    actions.correct_membership(file, joined, starts=date(2008, 1, 1), ends=date(2010, 1, 1))
    held = records.membership(file, joined)
    assert (held.starts, held.ends) == (date(2008, 1, 1), date(2010, 1, 1))
    with pytest.raises(Refused):
        actions.correct_membership(file, joined, ends=date(2007, 1, 1))
    actions.remove_membership(file, joined)
    assert records.memberships(file) == []
