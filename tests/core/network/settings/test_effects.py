"""Each setting changes something that somebody reads: a figure, a sentence, a list, a workbook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.monitoring.parity import Zone, zone_of
from focalnet.network import actions, records
from focalnet.network.composition import compose, summary
from focalnet.network.coverage import coverage
from focalnet.network.listing import Listing, Selection
from focalnet.network.personal_data import retention_limit
from focalnet.network.place_notes import place_notes
from focalnet.network.sentence import growth_sentence
from focalnet.network.settings import NAMES, change_settings, network_settings, network_words, reset_settings
from focalnet.network.swap import check
from focalnet.reports.definitions import definitions_page
from focalnet.reports.facts import gather
from focalnet.store import backups
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

CHOSEN: dict[str, Any] = {
    "office_kinds": ("country_office", "headquarters"),
    "office_kind_names": {"country_office": {"en": "mission"}},
    "office_kind_levels": {"country_office": "regional"},
    "expertise_areas": ("psea", "gender_analysis", "harmful_practices", "gender_based_violence", "hub",
                        "gender_balance_hr"),
    "expertise_names": {"psea": {"en": "protection from abuse"}},
    "working_languages": ("sw", "en"),
    "language_names": {"sw": {"en": "Kiswahili"}},
    "form_languages": ("fr",),
    "headquarters_counts": False,
    "seniority": {"senior": ("P-4",)},
    "staff_categories": {"international": ("NO",)},
    "parity_from": 45,
    "parity_to": 55,
    "parity_staff_over": 10,
    "swap_version": "2.0",
    "swap_international_from": "P-5",
    "swap_national_from": "NO-D",
    "swap_international_exceeds": "P-4",
    "swap_national_exceeds": "NO-E",
    "swap_time_share": 30,
    "swap_expertise_level": 4,
    "swap_gender_areas": ("gender_analysis",),
    "terms_ending_days": 400,
    "verified_within_days": 3000,
    "rotation_years": 0,
    "retention_years": 1,
    "minimum_cell": 7,
    "organization": {"en": "the Organization"},
    "sentence": {"en": "{people} on {date}, {organization}."},
    "growth_sentence": {"en": "It grew by {people}."},
    "growth_neutral": {"en": "Now {people_after}."},
    "disclaimer": {"en": "Our own note."},
    "footnotes": {"KEN": {"en": "A note on Kenya."}},
    "backups_kept": {"days": 1, "weeks": 0, "months": 0},
}  # fmt: skip


def _definitions(file: NetworkFile) -> Any:
    page = definitions_page(gather(file, DAY, external=False, language="en"))
    return [getattr(block, "rows", block) for block in page.blocks]


def _growth(file: NetworkFile, *days: date) -> str:
    before, after = (compose(file, day) for day in days)
    return growth_sentence(before, after, "en", network_settings(file))


def _category_of_a_new_appointment(file: NetworkFile) -> str:
    with file.step("probe"):
        person = actions.add_person(file, family_name="Probe")
        held = actions.appoint(file, person, records.offices(file)[0].id, grade="NO-B")
        said = records.appointment(file, held).staff_category
        actions.remove_person(file, person)
    return said


def _kept(file: NetworkFile) -> backups.Keep:
    return backups.Keep.of(file.setting("backups.keep"))


PROBES: dict[str, Callable[[NetworkFile], Any]] = {
    "office_kinds": lambda file: list(network_words(file, "en").listed("office_kind")),
    "office_kind_names": lambda file: network_words(file, "en")("office_kind", "country_office"),
    "office_kind_levels": lambda file: check(file, DAY).by_level["grade"]["regional"].people,
    "expertise_areas": lambda file: list(network_words(file, "en").listed("expertise")),
    "expertise_names": lambda file: Listing(file).appointment_ids(Selection(DAY, "protection from abuse")),
    "working_languages": lambda file: list(network_words(file, "en").listed("language")),
    "language_names": lambda file: network_words(file, "en")("language", "sw"),
    "form_languages": lambda file: list(network_words(file, "en").listed("form_language")),
    "headquarters_counts": lambda file: compose(file, DAY).countries,
    "seniority": lambda file: [line.key for line in compose(file, DAY).breakdowns["seniority"]],
    "staff_categories": _category_of_a_new_appointment,
    "parity_from": lambda file: zone_of(42, 58, network_settings(file)),
    "parity_to": lambda file: zone_of(58, 42, network_settings(file)),
    "parity_staff_over": lambda file: zone_of(4, 4, network_settings(file)),
    "swap_version": lambda file: check(file, DAY).criteria,
    "swap_international_from": lambda file: check(file, DAY).counts["grade"],
    "swap_national_from": lambda file: check(file, DAY).counts["grade"],
    "swap_international_exceeds": lambda file: check(file, DAY).exceeds_grade,
    "swap_national_exceeds": lambda file: check(file, DAY).exceeds_grade,
    "swap_time_share": lambda file: check(file, DAY).counts["time_share"],
    "swap_expertise_level": lambda file: check(file, DAY).counts["expertise"],
    "swap_gender_areas": lambda file: check(file, DAY).counts["expertise"],
    "terms_ending_days": lambda file: len(coverage(file, DAY).terms_ending),
    "verified_within_days": lambda file: len(coverage(file, DAY).not_verified),
    "rotation_years": lambda file: len(coverage(file, DAY).rotation_due),
    "retention_years": lambda file: retention_limit(file, DAY),
    "minimum_cell": _definitions,
    "organization": lambda file: gather(file, DAY, external=False, language="en").say("report", "source"),
    "sentence": lambda file: summary(file, DAY)["sentence"],
    "growth_sentence": lambda file: _growth(file, date(1990, 1, 1), DAY),
    "growth_neutral": lambda file: _growth(file, DAY, DAY),
    "disclaimer": lambda file: place_notes(network_words(file, "en")),
    "footnotes": lambda file: place_notes(network_words(file, "en"), ["KEN"]),
    "backups_kept": _kept,
}


@pytest.fixture
def network(file: NetworkFile, build: Builder) -> NetworkFile:
    """A woman at Headquarters and a man in Nairobi, of whom something is known."""
    geneva = build.office("Geneva", "CHE", kind="headquarters")
    build.appointed(
        "Anna Weber", "F", geneva, grade="P-4", starts=date(2000, 1, 1), time_allotted=25,
        term_ends=date(2010, 10, 1),
    )  # fmt: skip
    held = build.appointed("Peter Kamau", "M", grade="NO-C", starts=date(2008, 12, 1), time_allotted=10)
    build.appointed("Ana Pérez", grade="NO-D")
    person = records.appointment(file, held).person
    actions.set_expertise(file, person, {"psea": 3})
    actions.verify_people(file, [person], date(2004, 1, 1))
    return file


@pytest.mark.parametrize("name", NAMES)
def test_a_setting_has_an_effect_and_going_back_takes_it_away(network: NetworkFile, name: str) -> None:
    if name == "swap_international_exceeds":
        change_settings(network, swap_international_from="P-3")
    before = PROBES[name](network)
    change_settings(network, **{name: CHOSEN[name]})
    assert PROBES[name](network) != before
    reset_settings(network, name)
    assert PROBES[name](network) == before


def test_no_setting_is_left_out_here() -> None:
    assert set(CHOSEN) == set(PROBES) == set(NAMES)


def test_headquarters_country_counts_for_whoever_sits_elsewhere_in_it(
    network: NetworkFile, build: Builder
) -> None:
    build.appointed("Luca Bernasconi", "M", build.office("Bern", "CHE"))
    change_settings(network, headquarters_counts=False)
    assert compose(network, DAY).countries == 2
    assert network.one("SELECT countries FROM composition") == (2,)


def test_the_zone_has_both_its_ends_inside(network: NetworkFile) -> None:
    settings = network_settings(network)
    assert [zone_of(women, 100 - women, settings) for women in (39, 40, 60, 61)] == [
        *(Zone.BELOW, Zone.IN, Zone.IN, Zone.ABOVE)
    ]
