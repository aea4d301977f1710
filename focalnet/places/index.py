"""The index of names: every key a name may be compared by, and what it means; read when first asked.

`resources/places/index.tsv` is made from the reviewed alias files by `focalnet.places.indexing`; making it
again at every start would cost more than everything else the room does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from focalnet.places.table import countries, table
from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means: the codes it may stand for, and whether to ask first."""

    codes: tuple[str, ...] = ()
    asked: bool = False  # a common slip or a doubtful name: the code is only suggested
    inside: tuple[str, ...] = ()  # no country but a town or part: the countries that have one so named

    @property
    def code(self) -> str:
        """The one code that is certain, or nothing."""
        return self.codes[0] if len(self.codes) == 1 and not self.asked else ""


def read_meaning(text: str) -> Meaning:
    """Read the files' short form: `KEN`; `COD COG` either; `~LBY` ask; `-` no country; `-MEX` in Mexico."""
    if text.startswith("-"):
        return Meaning(inside=tuple(text[1:].split()))
    return Meaning(tuple(text.lstrip("~").split()), asked=text.startswith("~"))


@cache
def index() -> Mapping[str, str]:
    """Return every key of a name with the short form of its meaning."""
    return {key: meaning for key, meaning, _ in _lines()}


@cache
def spelled() -> tuple[str, ...]:
    """Return the keys that a wrong spelling may stand for: whole names, in the languages of the forms."""
    return tuple(key for key, _, near in _lines() if near)


@cache
def _lines() -> list[list[str]]:
    lines = resource("places", "index.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


@cache
def codes() -> Mapping[str, str]:
    """Return the alpha-3 code for every ISO alpha-2 and alpha-3 code (upper case) and three-digit number."""
    found = {each.alpha2: each.alpha3 for each in countries()}
    found |= {each.alpha3: each.alpha3 for each in countries()}
    found |= {each.m49: each.alpha3 for each in countries() if each.m49}
    return found | {"158": "TWN"}  # ISO 3166-1 numbers it; the M49 standard does not


@cache
def as_typed() -> Mapping[str, str]:
    """Return the few texts whose capitals, accents or dots decide what they mean."""
    return dict(table("as_typed.tsv"))


@cache
def companions() -> Mapping[str, frozenset[str]]:
    """Return for an area the countries whose name beside it does not make it another place."""
    return {code: frozenset(others.split()) for code, others in table("companions.tsv")}
