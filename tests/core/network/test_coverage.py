from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.coverage import attention, coverage
from focalnet.network.settings import change_settings
from focalnet.words import LANGUAGES
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def test_an_office_is_vacant_since_its_last_holder_left(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN")
    for name, ends in (("Ana Ruiz", date(2006, 5, 1)), ("Ece Demir", date(2008, 2, 1))):
        build.appointed(name, office=office, ends=ends)
    (vacancy,) = coverage(file, DAY).vacancies
    assert (vacancy.name, vacancy.country, vacancy.region) == ("Dakar", "SEN", "AFR")
    assert (vacancy.expected, vacancy.holding, vacancy.places) == (1, 0, 1)
    assert vacancy.since == date(2008, 2, 1)
    assert coverage(file, date(2007, 1, 1)).vacancies == ()


def test_an_office_that_expects_two_and_has_one_lacks_one(file: NetworkFile, build: Builder) -> None:
    office = build.office(focal_points_expected=2)
    build.appointed(office=office)
    found = coverage(file, DAY)
    assert [(each.holding, each.places, each.since) for each in found.vacancies] == [(1, 1, None)]
    assert found.offices_without == ()


def test_a_vacancy_begins_where_the_office_opened_if_nobody_was_ever_there(
    file: NetworkFile, build: Builder
) -> None:
    build.office("Baku", "KEN", opened=date(2007, 3, 1))
    build.office("Beirut", "SEN")
    assert [each.since for each in coverage(file, DAY).vacancies] == [date(2007, 3, 1), None]


def test_one_of_two_places_is_vacant_since_fewer_than_two_held_one(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN", focal_points_expected=2, opened=date(2000, 1, 1))
    build.appointed("Stays On", office=office, starts=date(2006, 1, 1))
    build.appointed("Left First", office=office, starts=date(2001, 1, 1), ends=date(2005, 1, 1))
    assert [each.since for each in coverage(file, DAY).vacancies] == [date(2000, 1, 1)]
    build.appointed("Left Later", office=office, starts=date(2004, 1, 1), ends=date(2008, 1, 1))
    assert [each.since for each in coverage(file, DAY).vacancies] == [date(2008, 1, 1)]


def test_a_change_of_facts_begins_no_vacancy(file: NetworkFile, build: Builder) -> None:
    office = build.office("Dakar", "SEN", focal_points_expected=2, opened=date(2000, 1, 1))
    held = build.appointed("Ana Ruiz", office=office, starts=date(2001, 1, 1))
    actions.change_appointment(file, held, date(2005, 1, 1), grade="P-4")
    assert [each.since for each in coverage(file, DAY).vacancies] == [date(2000, 1, 1)]


def test_a_country_is_without_since_the_last_one_left_also_a_closed_office(
    file: NetworkFile, build: Builder
) -> None:
    closed = build.office("Saint-Louis", "SEN")
    build.appointed("Ana Ruiz", office=closed, starts=date(2001, 1, 1))
    actions.close_office(file, closed, date(2008, 5, 1))
    build.office("Dakar", "SEN", opened=date(2009, 1, 1))
    assert [gap.since for gap in coverage(file, DAY).countries_without] == [date(2008, 5, 1)]
    assert coverage(file, date(2004, 1, 1)).countries_without == ()


def test_offices_that_are_not_open_or_expect_nobody_are_no_gap(file: NetworkFile, build: Builder) -> None:
    build.office("Manila", "KEN", focal_points_expected=0)
    build.office("Closed", "KEN", closed=date(2009, 1, 1))
    build.office("Not yet", "KEN", opened=date(2010, 1, 1))
    assert coverage(file, DAY).vacancies == ()
    assert coverage(file, DAY).countries_without == ()


def test_an_alternate_fills_no_place(file: NetworkFile, build: Builder) -> None:
    build.appointed(role="alternate")
    found = coverage(file, DAY)
    assert len(found.offices_without) == 1
    assert [gap.alpha3 for gap in found.countries_without] == ["KEN"]
    assert found.alternates_missing == ()


def test_alternates_are_missing_where_there_is_a_focal_point_only(file: NetworkFile, build: Builder) -> None:
    alone, both = build.office("Alone", "KEN"), build.office("Both", "SEN")
    build.appointed("Ana Ruiz", office=alone)
    build.appointed("Ece Demir", office=both)
    build.appointed("Peter Kamau", "M", both, role="alternate")
    assert [each.name for each in coverage(file, DAY).alternates_missing] == ["Alone"]


def test_a_country_is_without_only_if_all_its_offices_are(file: NetworkFile, build: Builder) -> None:
    build.appointed("Ana Ruiz", office=build.office("Nairobi", "KEN"))
    build.office("Kisumu", "KEN")
    build.appointed("Ece Demir", office=build.office("Dakar", "SEN"), ends=date(2008, 2, 1))
    ziguinchor = build.office("Ziguinchor", "SEN")
    (gap,) = coverage(file, DAY).countries_without
    assert (gap.alpha3, gap.since) == ("SEN", date(2008, 2, 1))
    assert ziguinchor in gap.offices


def test_terms_ending_and_terms_over(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    ends = {
        "Over Long": date(2008, 1, 1),
        "Over Today": DAY,
        "Ending Soon": date(2010, 2, 21),  # the 90th day
        "Ending Later": date(2010, 2, 22),
    }
    for name, day in ends.items():
        build.appointed(name, office=office, term_ends=day)
    build.appointed("Gone Already", office=office, term_ends=DAY, ends=date(2009, 1, 1))
    found = coverage(file, DAY)

    def names(gaps: tuple[object, ...]) -> list[str]:
        return [records.person(file, gap.person).name for gap in gaps]  # type: ignore[attr-defined]

    assert names(found.terms_over) == ["Over Long", "Over Today"]
    assert names(found.terms_ending) == ["Ending Soon"]
    change_settings(file, terms_ending_days=91)
    assert names(coverage(file, DAY).terms_ending) == ["Ending Soon", "Ending Later"]


def test_missing_facts_are_named_once_a_person(file: NetworkFile, build: Builder) -> None:
    person = build.person("Kim Lee", "not_stated")
    actions.appoint(file, person, build.office("Somewhere", ""))
    actions.appoint(file, person, build.office("Nairobi", "KEN"), grade="P-4")
    whole = build.person("Ana Ruiz", "F", email="a@example.org")
    actions.appoint(file, whole, build.office(), starts=date(2005, 1, 1), grade="P-4")
    (gap,) = coverage(file, DAY).missing_facts
    assert gap.person == person
    assert set(gap.facts) == {"sex", "email", "country", "staff_category", "grade", "starts"}


def test_who_was_not_verified_for_a_year(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    for name, verified in (
        ("Never", None),
        ("Long ago", date(2008, 11, 22)),
        ("A year ago", date(2008, 11, 23)),
        ("Now", DAY),
    ):
        held = build.appointed(f"{name} Person", office=office)
        actions.correct_person(file, records.appointment(file, held).person, verified_on=verified)
    gaps = coverage(file, DAY).not_verified
    assert sorted(str(gap.verified_on) for gap in gaps) == ["2008-11-22", "None"]


def test_role_not_in_the_terms_of_reference(file: NetworkFile, build: Builder) -> None:
    office = build.office()
    for state in ("included", "requested", "declined", "unknown"):
        build.appointed(f"Person {state}", office=office, tor_state=state, time_allotted=20)
    found = coverage(file, DAY)
    assert {gap.state for gap in found.tor_not_included} == {"requested", "declined", "unknown"}
    assert found.time_share_unknown == ()


def test_attention_says_what_and_how_many_with_the_rows_behind(file: NetworkFile, build: Builder) -> None:
    vacant = build.office("Dakar", "SEN")
    build.appointed("Ana Ruiz", office=vacant, ends=date(2008, 2, 1))
    held = build.appointed("Ece Demir", tor_state="requested")
    person = records.appointment(file, held).person
    lines = {line.code: line for line in attention(file, DAY)}
    assert lines["offices_without"].offices == (vacant,)
    assert (lines["offices_without"].count, lines["offices_without"].detail) == (1, 1)
    assert (lines["tor_not_included"].appointments, lines["tor_not_included"].detail) == ((held,), 1)
    assert lines["time_share_unknown"].note() == "UN-SWAP asks for 20 per cent"
    assert lines["not_verified"].people == (person,)
    assert lines["offices_without"].title() == "Office without a focal point"
    assert lines["offices_without"].note("es") == "1 desde hace más de un año"
    assert "duplicates" not in lines
    assert "terms_over" not in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_words(file: NetworkFile, build: Builder, language: str) -> None:
    office = build.office("Dakar", "SEN", focal_points_expected=3)
    build.office("Geneva", "CHE")
    for name in ("Ana Ruiz", "Ana Ruíz"):
        build.appointed(name, office=office, tor_state="requested", term_ends=date(2009, 12, 1))
    build.appointed("Ece Demir", office=office, term_ends=date(2007, 12, 1))
    lines = attention(file, DAY)
    assert {line.code for line in lines} >= {"duplicates", "terms_ending", "terms_over", "countries_without"}
    for line in lines:
        assert line.title(language)
        assert "{" not in line.title(language) + line.note(language)


def test_an_empty_network_needs_nothing(file: NetworkFile) -> None:
    assert attention(file, DAY) == ()
