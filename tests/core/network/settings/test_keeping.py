"""Settings are kept in the network, changed in one step each, and refused in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.network import actions
from focalnet.network.sentence import NETWORK_FIELDS
from focalnet.network.settings import (
    NAMES,
    NUMBERS,
    NetworkSettings,
    change_settings,
    changed_settings,
    network_settings,
    reset_settings,
)
from focalnet.problems import Refused
from focalnet.words import LANGUAGES, words
from tests.core.network.settings.test_effects import CHOSEN

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def test_all_at_once_is_one_step_that_undo_takes_back(file: NetworkFile) -> None:
    chosen = CHOSEN | {"swap_international_exceeds": "P-5", "swap_gender_areas": ("psea",)}
    steps = len(file.history())
    assert set(change_settings(file, **chosen)) == set(NAMES) - {"swap_international_exceeds"}
    assert len(file.history()) == steps + 1
    kept = network_settings(file)
    assert {name: getattr(kept, name) for name in NAMES} == {**kept.plain(), **chosen}
    file.undo()
    assert network_settings(file) == NetworkSettings()


def test_a_setting_as_it_ships_is_not_kept(file: NetworkFile) -> None:
    change_settings(file, swap_time_share=30)
    assert changed_settings(network_settings(file)) == ("swap_time_share",)
    reset_settings(file, "swap_time_share")
    assert set(file.settings()) == {"network.identity"}
    steps = len(file.history())
    assert change_settings(file, swap_time_share=20) == ()
    assert len(file.history()) == steps


@given(name=st.sampled_from(sorted(NUMBERS)), number=st.integers(-5, 4000))
@settings(max_examples=60, deadline=None)
def test_a_number_is_kept_inside_its_bounds_only(file: NetworkFile, name: str, number: int) -> None:
    least, most = NUMBERS[name]
    before = network_settings(file)
    try:
        change_settings(file, **{name: number})
    except Refused as refused:
        crossed = refused.problem.code == "network.parity_crossed"
        assert crossed or not least <= number <= most
        assert network_settings(file) == before
    else:
        assert least <= number <= most
        assert getattr(network_settings(file), name) == number
        reset_settings(file, name)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("swap_time_share", 0, "setting_out_of_range"),
        ("swap_time_share", "20", "setting_odd"),
        ("swap_time_share", True, "setting_odd"),
        ("headquarters_counts", 1, "setting_odd"),
        ("swap_version", "4.0", "setting_unknown_value"),
        ("swap_international_from", "G-7", "setting_unknown_value"),
        ("swap_international_exceeds", "P-3", "exceeds_below"),
        ("swap_gender_areas", ("cooking",), "area_unknown"),
        ("parity_from", 60, "parity_crossed"),
        ("form_languages", (), "setting_empty"),
        ("form_languages", ("de",), "setting_unknown_value"),
        ("office_kinds", "headquarters", "setting_odd"),
        ("seniority", {"senior": ("P-5",), "junior": ("P5",)}, "grade_twice"),
        ("seniority", {"elder": ("P-5",)}, "setting_unknown_value"),
        ("seniority", ["P-5"], "setting_odd"),
        ("staff_categories", {"national": ("XX",)}, "setting_unknown_value"),
        ("sentence", {"en": "{peple}"}, "template_field"),
        ("sentence", {"en": "{people.__class__}"}, "template_field"),
        ("sentence", {"en": "{people!r}"}, "template_field"),
        ("sentence", {"en": "{people:>9}"}, "template_field"),
        ("sentence", {"en": "{}"}, "template_field"),
        ("growth_sentence", {"en": "{sexes}"}, "template_field"),
        ("sentence", {"en": "{people"}, "template_broken"),
        ("sentence", {"de": "x"}, "setting_unknown_value"),
        ("disclaimer", "a note", "setting_odd"),
        ("footnotes", {"KEN": "a note"}, "setting_odd"),
        ("office_kind_levels", {"headquarters": "top"}, "setting_unknown_value"),
        ("backups_kept", {"days": 0}, "setting_out_of_range"),
        ("backups_kept", {"hours": 1}, "setting_odd"),
    ],
)
def test_what_is_refused_leaves_the_network_alone(
    file: NetworkFile, name: str, value: Any, code: str
) -> None:
    steps = len(file.history())
    with pytest.raises(Refused) as refused:
        change_settings(file, **{name: value})
    assert refused.value.problem.code == f"network.{code}"
    for language in LANGUAGES:
        assert words(language).sentence(refused.value.problem)
    assert len(file.history()) == steps
    assert network_settings(file) == NetworkSettings()


def test_a_wrong_field_is_refused_naming_those_that_exist(file: NetworkFile) -> None:
    with pytest.raises(Refused) as refused:
        change_settings(file, sentence={"fr": "{gens}"})
    said = words("fr").sentence(refused.value.problem)
    assert "{gens}" in said
    assert all(f"{{{field}}}" in said for field in NETWORK_FIELDS)


def test_an_unknown_setting_is_a_defect_of_the_caller(file: NetworkFile) -> None:
    with pytest.raises(TypeError, match="swap_colour"):
        change_settings(file, swap_colour="blue")


def test_what_offices_and_people_have_is_not_taken_from_the_lists(file: NetworkFile, build: Builder) -> None:
    build.office(kind="mrf")
    actions.set_expertise(file, build.person(), {"ddr": 2})
    kept = network_settings(file)
    with pytest.raises(Refused, match="kind_in_use"):
        change_settings(file, office_kinds=[kind for kind in kept.office_kinds if kind != "mrf"])
    with pytest.raises(Refused, match="area_in_use"):
        change_settings(file, expertise_areas=[area for area in kept.expertise_areas if area != "ddr"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_has_a_name_and_says_what_it_does(language: str) -> None:
    assert words(language).section("setting").keys() == {*NAMES, "other"}
    assert words(language).section("setting_about").keys() == set(NAMES)


def test_grades_are_read_as_people_type_them(file: NetworkFile) -> None:
    change_settings(file, seniority={"senior": ["d1", "p 5"], "middle": ["NPO-C"]})
    assert network_settings(file).seniority == {"senior": ("D-1", "P-5"), "middle": ("NO-C",)}
