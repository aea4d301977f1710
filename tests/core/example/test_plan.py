"""The example as values: the published integers, and a history that could have been."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from focalnet import places
from focalnet.example.cast import COUNT_DAYS, QUOTAS, all_posts
from focalnet.example.plan import plan_example
from focalnet.example.pools import office_seeds
from focalnet.folding import fold
from focalnet.network.grades import category_of, read_grade
from focalnet.network.model import Role, Sex, StaffCategory, TorState
from focalnet.network.settings import EXPERTISE_AREAS

EXAMPLE = plan_example()
PEOPLE = {person.id: person for person in EXAMPLE.persons}
OFFICES = {office.id: office for office in EXAMPLE.offices}


def test_the_posts_of_each_year_are_as_many_as_were_published() -> None:
    posts = all_posts()
    counts = {year: sum(year in post.years for post in posts) for year in COUNT_DAYS}
    assert counts == {2003: 80, 2009: 129, 2012: 142}


@pytest.mark.parametrize("year", COUNT_DAYS)
def test_every_year_keeps_its_quota(year: int) -> None:
    people = {row.person: row.staff_category for row in EXAMPLE.open_on(COUNT_DAYS[year])}
    sexes = Counter(PEOPLE[person].sex for person in people)
    categories = Counter(people.values())
    quota = QUOTAS[year]
    assert sexes[Sex.MEN] == quota.men
    assert sexes[Sex.NOT_STATED] == quota.not_stated
    assert categories[StaffCategory.INTERNATIONAL] == quota.international
    assert categories[StaffCategory.NON_STAFF] == quota.non_staff
    assert categories[StaffCategory.UNKNOWN] == quota.unknown


def test_no_more_than_38_of_2009_are_at_p4_or_above() -> None:
    senior = [row for row in EXAMPLE.open_on(COUNT_DAYS[2009]) if row.grade in {"P-4", "P-5", "D-1", "D-2"}]
    assert 5 <= len(senior) <= 38


def test_grades_agree_with_staff_categories() -> None:
    stated = [
        row for row in EXAMPLE.appointments if row.grade and row.staff_category != StaffCategory.NON_STAFF
    ]
    assert len(stated) > 250
    for row in stated:
        assert read_grade(row.grade) == row.grade
        assert category_of(row.grade) == row.staff_category


def test_names_differ_but_for_the_three_suspected_doubles() -> None:
    names = Counter(fold(f"{person.given_names} {person.family_name}") for person in EXAMPLE.persons)
    assert sorted(names.values())[-4:] == [1, 2, 2, 2]


def test_addresses_are_fictional_and_nobody_shares_one() -> None:
    addresses = [person.email for person in EXAMPLE.persons]
    assert len(set(addresses)) == len(addresses)
    assert all(address.endswith("@example.org") and address.isascii() for address in addresses)


def test_nobody_serves_outside_the_life_of_the_office() -> None:
    for row in EXAMPLE.appointments:
        office = OFFICES[row.office]
        assert office.opened is not None
        assert row.starts is None or row.starts >= office.opened
        assert office.closed is None or (row.ends is not None and row.ends <= office.closed)


def test_appointments_end_after_they_start_and_say_nothing_of_later_days() -> None:
    for row in EXAMPLE.appointments:
        assert row.starts is None or row.ends is None or row.starts < row.ends
        assert row.starts is None or row.starts <= COUNT_DAYS[2012]
        held = [each.starts for each in EXAMPLE.appointments if each.person == row.person]
        if row.tor_date is not None and None not in held:
            assert row.tor_date >= min(day for day in held if day)


def test_the_history_has_what_a_history_has() -> None:
    held = Counter(row.person for row in EXAMPLE.appointments)
    roles = Counter(row.role for row in EXAMPLE.open_on(COUNT_DAYS[2009]))
    assert max(held.values()) >= 2
    assert any(row.end_reason == "changed" for row in EXAMPLE.appointments)
    assert any(row.starts is None for row in EXAMPLE.appointments)
    assert any(row.term_ends for row in EXAMPLE.open_on(COUNT_DAYS[2012]))
    assert roles[Role.ALTERNATE] >= 5
    assert {row.tor_state for row in EXAMPLE.open_on(COUNT_DAYS[2009])} == set(TorState)


def test_some_hold_two_appointments_at_once() -> None:
    held = Counter(row.person for row in EXAMPLE.open_on(COUNT_DAYS[2012]))
    assert max(held.values()) == 2


def test_codes_are_those_of_the_register() -> None:
    assert {row.area for row in EXAMPLE.expertise} <= set(EXPERTISE_AREAS)
    assert all(places.country(office.country) for office in EXAMPLE.offices)
    covered = {alpha3 for row in EXAMPLE.appointments for alpha3 in row.countries_covered}
    assert {alpha3 for alpha3 in covered if not places.country(alpha3).counted} == set()


def test_missions_with_regional_functions_change_kind_in_july_2011() -> None:
    assert len(EXAMPLE.former_kinds) == 18
    assert {former.until for former in EXAMPLE.former_kinds} == {date(2011, 7, 1)}
    regional = {seed.name for seed in office_seeds() if seed.kind == "regional_office"}
    assert len(regional) == 9


def test_the_plan_is_the_same_every_time() -> None:
    plan_example.cache_clear()
    assert plan_example() == EXAMPLE
    ids = [*(row.id for row in EXAMPLE.persons), *(row.id for row in EXAMPLE.appointments)]
    ids += [office.id for office in EXAMPLE.offices]
    assert len(set(ids)) == len(ids)


def test_the_first_lines_stay_what_they_were() -> None:
    """Another Python must not tell another story: the guide shows these names."""
    first = EXAMPLE.open_on(COUNT_DAYS[2009])[0]
    person = PEOPLE[first.person]
    assert (person.given_names, person.family_name, first.starts) == ("Achieng’", "Wambui", date(2004, 1, 1))
