"""UN-SWAP, gender architecture: met, not met or unknown, and unknown is never met."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions, records
from focalnet.network.settings import NetworkSettings, change_settings, network_settings
from focalnet.network.swap import CRITERIA, Counts, check, check_person, criterion_words
from focalnet.words import LANGUAGES, words
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.mark.parametrize(
    ("facts", "criterion", "finding"),
    [
        ({"grade": "P-4"}, "grade", "met"),
        ({"grade": "D-1"}, "grade", "met"),
        ({"grade": "NO-C"}, "grade", "met"),
        ({"grade": "P-3"}, "grade", "not_met"),
        ({"grade": "NO-B"}, "grade", "not_met"),
        ({"grade": "G-7"}, "grade", "not_met"),
        ({"grade": "UNV"}, "grade", "not_met"),
        ({"staff_category": "non_staff"}, "grade", "not_met"),
        ({}, "grade", "unknown"),
        ({"grade": "seconded"}, "grade", "unknown"),
        ({"tor_state": "included"}, "terms_of_reference", "met"),
        ({"tor_state": "drafted"}, "terms_of_reference", "not_met"),
        ({"tor_state": "requested"}, "terms_of_reference", "not_met"),
        ({"tor_state": "not_requested"}, "terms_of_reference", "not_met"),
        ({"tor_state": "declined"}, "terms_of_reference", "not_met"),
        ({"tor_state": "unknown"}, "terms_of_reference", "unknown"),
        ({"time_allotted": 20}, "time_share", "met"),
        ({"time_allotted": 19.5}, "time_share", "not_met"),
        ({"time_allotted": 0}, "time_share", "not_met"),
        ({"time_spent": 40}, "time_share", "unknown"),  # spent is not allotted
        ({}, "expertise", "unknown"),
    ],
)
def test_each_criterion(
    file: NetworkFile, build: Builder, facts: dict[str, Any], criterion: str, finding: str
) -> None:
    held = build.appointed(**facts)
    person = records.appointment(file, held).person
    assert check_person(file, person, DAY)[criterion] == finding
    assert check(file, DAY).counts[criterion] == Counts(**{finding: 1})


@pytest.mark.parametrize(
    ("levels", "finding"),
    [
        ({"gender_analysis": 3}, "met"),
        ({"psea": 4, "ddr": 1}, "met"),
        ({"gender_analysis": 2}, "not_met"),
        ({"labour_migration": 4}, "not_met"),  # no area of gender expertise
    ],
)
def test_expertise_is_level_three_in_a_gender_area(
    file: NetworkFile, build: Builder, levels: dict[str, int], finding: str
) -> None:
    held = records.appointment(file, build.appointed())
    actions.set_expertise(file, held.person, levels)
    assert check_person(file, held.person, DAY)["expertise"] == finding


def test_the_result_is_a_list_of_gaps_for_each_criterion(file: NetworkFile, build: Builder) -> None:
    office = build.office("Geneva", "CHE", kind="headquarters")
    good = build.appointed("Ana Ruiz", office=office, grade="P-5", tor_state="included", time_allotted=25)
    poor = build.appointed("Ece Demir", office=office, grade="G-5", tor_state="declined")
    found = check(file, DAY)
    assert [row.appointment for row in found.gaps["grade"]] == [poor]
    assert [row.appointment for row in found.gaps["terms_of_reference"]] == [poor]
    assert found.gaps["time_share"] == ()
    assert [row.appointment for row in found.unknown["time_share"]] == [poor]
    assert found.counts["time_share"] == Counts(met=1, not_met=0, unknown=1)
    assert found.exceeds_grade == Counts(met=1, not_met=1)
    assert {row.appointment for row in found.rows} == {good, poor}
    assert all(found.counts[criterion].people == 2 for criterion in CRITERIA)


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        ("headquarters", "headquarters"),
        ("regional_office", "regional"),
        ("mrf", "regional"),
        ("country_office", "country"),
        ("sub_office", "country"),
        ("unknown", "unknown"),
    ],
)
def test_levels_follow_the_kind_of_the_office(
    file: NetworkFile, build: Builder, kind: str, level: str
) -> None:
    build.appointed(office=build.office(kind=kind), grade="P-4")
    found = check(file, DAY)
    assert found.rows[0].level == level
    assert found.by_level["grade"][level] == Counts(met=1)
    assert sum(counts.people for counts in found.by_level["grade"].values()) == 1


def test_a_kind_of_their_own_has_the_level_that_was_said(file: NetworkFile, build: Builder) -> None:
    kind = actions.add_to_list(file, "office_kind", {"en": "Hub"})
    build.appointed(office=build.office(kind=kind))
    assert check(file, DAY).rows[0].level == "unknown"
    actions.set_kind_level(file, kind, "regional")
    assert check(file, DAY).rows[0].level == "regional"


def test_versions_and_thresholds_are_settings(file: NetworkFile, build: Builder) -> None:
    build.appointed(grade="NO-B", time_allotted=15)
    change_settings(file, swap_version="2.0", swap_national_from="NO-B", swap_time_share=15)
    found = check(file, DAY)
    assert (found.version, found.criteria) == ("2.0", CRITERIA[:3])
    assert found.counts["grade"] == found.counts["time_share"] == Counts(met=1)
    strict = check(file, DAY, NetworkSettings(swap_time_share=50))
    assert strict.counts["time_share"] == Counts(not_met=1)
    assert "expertise" in strict.criteria


def test_only_who_holds_an_appointment_on_the_date_is_looked_at(file: NetworkFile, build: Builder) -> None:
    held = records.appointment(file, build.appointed(ends=date(2009, 1, 1), grade="P-4"))
    assert check(file, DAY).rows == ()
    assert check_person(file, held.person, DAY) == {}
    assert check_person(file, held.person, date(2008, 1, 1))["grade"] == "met"


@pytest.mark.parametrize("language", LANGUAGES)
def test_criteria_are_worded_with_the_networks_thresholds(file: NetworkFile, language: str) -> None:
    change_settings(file, swap_time_share=30)
    chosen = network_settings(file)
    assert "30" in criterion_words("time_share", chosen, language)
    assert "P-4" in criterion_words("grade", chosen, language)
    assert all(words(language).has("criterion", each) for each in CRITERIA)


def test_a_setting_that_does_not_exist_is_our_own_error(file: NetworkFile) -> None:
    with pytest.raises(TypeError):
        change_settings(file, swap_colour="blue")


def test_settings_come_back_as_they_were_set_and_undo(file: NetworkFile) -> None:
    change_settings(file, swap_gender_areas=("psea",), seniority={"senior": ("P-5",)}, retention_years=7)
    kept = network_settings(file)
    assert (kept.swap_gender_areas, kept.seniority, kept.retention_years) == (
        ("psea",),
        {"senior": ("P-5",)},
        7,
    )
    assert kept.swap_version == "3.0"
    file.undo()
    assert network_settings(file) == NetworkSettings()
