"""Who holds the posts at each of the three counts, dealt out so that the published integers come out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from focalnet.example.pools import INTERNATIONAL_CULTURES, office_seeds
from focalnet.network.model import OfficeKind, Role, Sex, StaffCategory

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.example.dice import Dice
    from focalnet.example.pools import Names, OfficeSeed

COUNT_DAYS = {2003: date(2003, 12, 1), 2009: date(2009, 11, 23), 2012: date(2012, 11, 1)}
WORKING_GROUP_SIZE = 20

# What offices of a kind weigh when international staff are dealt out; the rest of a year's quota is national.
_INTERNATIONAL_WEIGHT = {
    OfficeKind.HEADQUARTERS: 12.0,
    OfficeKind.SPECIAL_LIAISON: 3.0,
    OfficeKind.REGIONAL_OFFICE: 2.5,
}
_STAYS = {2003: 0.16, 2012: 0.52}  # of those who hold a post in 2009, how many do so in the other year too


@dataclass(frozen=True, slots=True)
class Post:
    """One seat of the network: an office, a role, and the years in whose count somebody sits on it."""

    number: int
    office: int
    role: Role
    years: frozenset[int]
    leads: bool

    @property
    def seed(self) -> OfficeSeed:
        """The office the post is in."""
        return office_seeds()[self.office]


@dataclass(slots=True)
class Holder:
    """A fictional person, as far as counting needs one."""

    family_name: str
    given_names: str
    sex: Sex
    category: StaffCategory
    languages: tuple[str, ...]
    recorded_twice: bool = False


@dataclass(frozen=True, slots=True)
class Quota:
    """What the people of one count, or those still to be dealt, add up to; the rest are national women."""

    men: int
    not_stated: int
    international: int
    non_staff: int = 0
    unknown: int = 0

    def without(self, present: Sequence[Holder]) -> Quota:
        """Return what is left to deal when these people are already there."""
        return Quota(
            self.men - sum(holder.sex == Sex.MEN for holder in present),
            self.not_stated - sum(holder.sex == Sex.NOT_STATED for holder in present),
            self.international - sum(holder.category == StaffCategory.INTERNATIONAL for holder in present),
            self.non_staff,
            self.unknown,
        )


QUOTAS = {
    2003: Quota(men=11, not_stated=2, international=33, unknown=4),
    2009: Quota(men=23, not_stated=0, international=37),
    2012: Quota(men=35, not_stated=1, international=44, non_staff=3, unknown=1),
}


def all_posts() -> list[Post]:
    """Return every post: the Headquarters working group of 2003, then the offices as the file has them."""
    seats: list[tuple[int, Role, frozenset[int], bool]] = [
        (0, Role.HQ_WORKING_GROUP, frozenset({2003}), False) for _ in range(WORKING_GROUP_SIZE)
    ]
    for number, office in enumerate(office_seeds()):
        seats += [(number, Role.FOCAL_POINT, years, n == 0) for n, years in enumerate(office.focal_points)]
        seats += [(number, Role.ALTERNATE, years, False) for years in office.alternates]
    return [Post(number, *seat) for number, seat in enumerate(seats)]


def deal(dice: Dice, names: Names, posts: Sequence[Post]) -> dict[int, dict[int, Holder]]:
    """Return for each year of the counts who holds which post (by number), every quota kept."""
    cast = {2009: _deal_year(dice, names, [post for post in posts if 2009 in post.years], QUOTAS[2009])}
    for year in (2003, 2012):
        held = [post for post in posts if year in post.years]
        stay = {post.number: cast[2009][post.number] for post in held if _stays(dice, post, cast[2009], year)}
        new = [post for post in held if post.number not in stay]
        quota = QUOTAS[year].without(list(stay.values()))
        cast[year] = stay | _deal_year(dice, names, new, quota)
    return cast


def _stays(dice: Dice, post: Post, present: Mapping[int, Holder], year: int) -> bool:
    return post.number in present and dice.chance(_STAYS[year])


def _deal_year(dice: Dice, names: Names, posts: Sequence[Post], quota: Quota) -> dict[int, Holder]:
    international = dice.sample(posts, quota.international, _international_weight)
    local = [post for post in posts if post not in international and post.role != Role.HQ_WORKING_GROUP]
    others = dice.sample(local, quota.non_staff + quota.unknown, lambda _: 1.0)
    category = dict.fromkeys(posts, StaffCategory.NATIONAL)
    category |= dict.fromkeys(international, StaffCategory.INTERNATIONAL)
    category |= dict.fromkeys(others[: quota.non_staff], StaffCategory.NON_STAFF)
    category |= dict.fromkeys(others[quota.non_staff :], StaffCategory.UNKNOWN)
    not_women = dice.shuffled(dice.sample(posts, quota.men + quota.not_stated, lambda _: 1.0))
    sexes = dict.fromkeys(posts, Sex.WOMEN) | dict.fromkeys(not_women[: quota.men], Sex.MEN)
    sexes |= dict.fromkeys(not_women[quota.men :], Sex.NOT_STATED)
    return {post.number: new_holder(dice, names, post, sexes[post], category[post]) for post in posts}


def _international_weight(post: Post) -> float:
    if post.role == Role.ALTERNATE:
        return 0.4
    return _INTERNATIONAL_WEIGHT.get(OfficeKind(post.seed.kind), 1.0 if post.leads else 0.6)


def new_holder(dice: Dice, names: Names, post: Post, sex: Sex, category: StaffCategory) -> Holder:
    """Return a new person for the post: national staff bear names of the country, others of anywhere."""
    office = post.seed
    foreign = category == StaffCategory.INTERNATIONAL or office.culture == "any"
    culture = dice.pick(INTERNATIONAL_CULTURES) if foreign else office.culture
    family, given = names.draw(culture, sex)
    languages = office.languages
    if category == StaffCategory.INTERNATIONAL:
        languages = tuple(
            dict.fromkeys((*languages, "en", *dice.shuffled(("fr", "es"))[: dice.number(0, 1)]))
        )
    return Holder(family, given, sex, category, languages)
