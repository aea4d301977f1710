"""Posts, people and their tenures: quotas kept whatever the seed, and a history without contradictions."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache
from itertools import pairwise

import pytest

from focalnet.example.cast import (
    COUNT_DAYS,
    QUOTAS,
    WORKING_GROUP_SIZE,
    Holder,
    Quota,
    all_posts,
    deal,
)
from focalnet.example.dice import Dice
from focalnet.example.pools import Names, office_seeds, posts_table
from focalnet.example.story import NETWORK_BEGAN, Tenure, tell
from focalnet.network.model import OfficeKind, Role, Sex, StaffCategory

SEEDS = (1325, 1, 2, 3)


@cache
def told(seed: int) -> list[Tenure]:
    return tell(Dice(seed))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("year", COUNT_DAYS)
def test_the_quota_does_not_hang_on_the_seed(seed: int, year: int) -> None:
    people = {id(tenure.holder): tenure.holder for tenure in told(seed) if tenure.open_on(COUNT_DAYS[year])}
    sexes = Counter(holder.sex for holder in people.values())
    categories = Counter(holder.category for holder in people.values())
    assert len(people) == {2003: 80, 2009: 129, 2012: 142}[year]
    assert (sexes[Sex.MEN], sexes[Sex.NOT_STATED]) == (QUOTAS[year].men, QUOTAS[year].not_stated)
    assert categories[StaffCategory.INTERNATIONAL] == QUOTAS[year].international


@pytest.mark.parametrize("seed", SEEDS)
def test_a_post_has_one_holder_at_a_time(seed: int) -> None:
    posts: dict[int, list[Tenure]] = {}
    for tenure in told(seed):
        posts.setdefault(tenure.post.number, []).append(tenure)
    for tenures in posts.values():
        for before, after in pairwise(tenures):
            assert before.ends is not None
            assert before.ends <= after.began


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_holds_two_posts_at_once(seed: int) -> None:
    for tenure in told(seed):
        others = [other for other in told(seed) if other.holder is tenure.holder and other is not tenure]
        for other in others:
            first, second = sorted((tenure, other), key=lambda each: each.began)
            assert first.ends is not None
            assert first.ends <= second.began


@pytest.mark.parametrize("seed", SEEDS)
def test_some_people_moved_and_some_were_recorded_twice(seed: int) -> None:
    holders = Counter(id(tenure.holder) for tenure in told(seed))
    assert 1 <= sum(count == 2 for count in holders.values()) <= 9
    assert sum(tenure.holder.recorded_twice for tenure in told(seed)) == 3


def test_the_working_group_sits_at_headquarters_until_2007() -> None:
    group = [tenure for tenure in told(1325) if tenure.post.role == Role.HQ_WORKING_GROUP]
    assert len(group) == WORKING_GROUP_SIZE
    assert {tenure.post.seed.kind for tenure in group} == {OfficeKind.HEADQUARTERS}
    assert {tenure.ends for tenure in group} == {date(2007, 7, 1)}


def test_nothing_happens_before_the_network_began() -> None:
    starts = [tenure.starts for tenure in told(1325)]
    assert min(day for day in starts if day) > NETWORK_BEGAN
    assert starts.count(None) == 4


def test_alternates_and_sub_offices_are_mostly_national() -> None:
    posts = all_posts()
    dice = Dice(5)
    cast = deal(dice, Names(dice), posts)[2009]
    at_headquarters = [cast[post.number] for post in posts if post.office == 0 and post.number in cast]
    elsewhere = [cast[post.number] for post in posts if post.office != 0 and post.number in cast]
    assert _share(at_headquarters) > _share(elsewhere)


def _share(holders: list[Holder]) -> float:
    return sum(holder.category == StaffCategory.INTERNATIONAL for holder in holders) / len(holders)


def test_a_quota_counts_those_who_are_there_already() -> None:
    there = [
        Holder("A", "B", Sex.MEN, StaffCategory.INTERNATIONAL, ()),
        Holder("C", "D", Sex.WOMEN, StaffCategory.NATIONAL, ()),
    ]
    assert Quota(men=3, not_stated=1, international=5, unknown=2).without(there) == Quota(2, 1, 4, 0, 2)


def test_no_two_people_get_one_name() -> None:
    names = Names(Dice(9))
    drawn = [names.draw("hispanic", Sex.WOMEN) for _ in range(150)]
    assert len(set(drawn)) == 150


def test_names_that_only_women_bear() -> None:
    names = Names(Dice(9))
    women = {names.draw("central_asian", Sex.WOMEN)[0] for _ in range(40)}
    men = {names.draw("central_asian", Sex.MEN)[0] for _ in range(10)}
    assert "Karimova" in women
    assert "Karimova" not in men


def test_every_office_has_a_culture_with_names() -> None:
    names = Names(Dice(9))
    for culture in {seed.culture for seed in office_seeds()} - {"any"}:
        for sex in Sex:
            assert all(names.draw(culture, sex))


def test_offices_are_named_once_and_stand_in_one_country() -> None:
    names = [seed.name for seed in office_seeds()]
    assert len(set(names)) == len(names)
    assert all(len(seed.country) == 3 for seed in office_seeds())


def test_every_post_is_held_in_some_year() -> None:
    assert all(post.years <= COUNT_DAYS.keys() and post.years for post in all_posts())


def test_the_networks_and_coordinators_name_offices_that_exist() -> None:
    countries = {seed.country for seed in office_seeds()}
    for listed in posts_table()["networks"].values():
        assert set(listed.split()) <= countries
    assert posts_table()["coordinators"].keys() <= {seed.name for seed in office_seeds()}
