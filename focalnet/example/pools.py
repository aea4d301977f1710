"""What the generator draws from: the lists in `resources/example/*.toml`, read into typed values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network.model import Sex
from focalnet.resources import resource

if TYPE_CHECKING:
    from datetime import date

    from focalnet.example.dice import Dice

INTERNATIONAL_CULTURES = (
    "anglophone", "francophone", "germanic", "italian", "nordic", "hispanic", "south_slavic", "polish",
    "arab", "indian", "bengali", "sri_lankan", "japanese", "korean", "nigerian", "ghanaian", "ivorian",
    "west_african", "east_african", "ethiopian", "lusophone", "philippine",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfficeSeed:
    """One line of `offices.toml`: a place, and the posts it has at each of the three counts."""

    name: str
    country: str
    kind: str
    opened: date
    culture: str
    languages: tuple[str, ...]
    focal_points: tuple[frozenset[int], ...]
    alternates: tuple[frozenset[int], ...] = ()
    city: str = ""
    former_kind: str = ""
    closed: date | None = None
    covers: tuple[str, ...] = ()
    expected: int = 1
    footnote: str = ""


@cache
def office_seeds() -> tuple[OfficeSeed, ...]:
    """Return the offices in the order of the file."""
    return tuple(OfficeSeed(**_typed(line)) for line in _table("offices")["office"])


@cache
def posts_table() -> dict[str, Any]:
    """Return `posts.toml`: titles, units, likelihood of areas of expertise, networks, coordinators."""
    return _table("posts")


def answers_table() -> dict[str, Any]:
    """Return `answers.toml`: how likely each answer of the example's rounds is, and what people write."""
    return _table("answers")


def post_words(section: str, key: str) -> list[str]:
    """Return one list of words of `posts.toml`."""
    words: list[str] = posts_table()[section][key]
    return words


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("example", f"{name}.toml").read_text(encoding="utf-8"))


def _typed(line: dict[str, Any]) -> dict[str, Any]:
    years = {
        key: tuple(frozenset(int(year) for year in post.split()) for post in line[key])
        for key in ("focal_points", "alternates")
        if key in line
    }
    words = {key: tuple(line[key].split()) for key in ("languages", "covers") if key in line}
    return line | {"city": line.get("city", line["name"])} | years | words


class Names:
    """Deals names: every culture's lists come round in turn, and no two people get the same name."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._pools = _table("names")
        self._decks: dict[tuple[str, str], list[str]] = {}
        self._given_out: set[str] = set()

    def draw(self, culture: str, sex: Sex) -> tuple[str, str]:
        """Return the family name and given names of a new person; sex not stated draws from either list."""
        woman = self._dice.chance(0.5) if sex == Sex.NOT_STATED else sex == Sex.WOMEN
        while True:
            family = self._deal(culture, "family_women" if woman else "family")
            given = self._deal(culture, "women" if woman else "men")
            whole = fold(f"{given} {family}")
            if whole not in self._given_out:
                self._given_out.add(whole)
                return family, given

    def _deal(self, culture: str, kind: str) -> str:
        deck = self._decks.get((culture, kind))
        if not deck:
            pool = self._pools[culture]
            cards = pool["family"] + pool.get("family_women", []) if kind == "family_women" else pool[kind]
            deck = self._decks[culture, kind] = self._dice.shuffled(cards)
        return deck.pop()
