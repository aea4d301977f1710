"""What a field that completes offers: offices and countries, found by any of their words, accents apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network import records
from focalnet.places import Outcome, find
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from focalnet.network.model import CountryRow, Office
    from focalnet.store import NetworkFile

_OFFERED = 12


class Choice(NamedTuple):
    """Something that can be chosen: its id, its name, and what tells it from others of that name."""

    id: str
    name: str
    about: str = ""
    words: str = ""  # folded: all that it is found by

    @property
    def text(self) -> str:
        """Return name and about as one line."""
        return f"{self.name} · {self.about}" if self.about else self.name


class Choices:
    """Things to be found by typing; those whose name begins as typed come first."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self._choices = sorted(choices, key=lambda each: (fold(each.name), each.about))
        self._by_id = {each.id: each for each in self._choices}

    def find(self, text: str, most: int = _OFFERED) -> list[Choice]:
        """Return what every word of the text occurs in, the best first; everything for no text."""
        words = fold(text).split()
        found = [each for each in self._choices if all(word in each.words for word in words)]
        if words:
            found.sort(key=lambda each: _distance(each, words))
        return found[:most]

    def get(self, choice_id: str) -> Choice | None:
        """Return the choice of an id."""
        return self._by_id.get(choice_id)


class Countries(Choices):
    """The network's countries, found by former names, abbreviations and codes as well."""

    def find(self, text: str, most: int = _OFFERED) -> list[Choice]:
        """Return the countries that a text names for certain, then those whose names hold its words."""
        found = super().find(text, most)
        named = find(text) if text.strip() else None
        if named is None or named.outcome is Outcome.UNKNOWN:
            return found
        meant = [self.get(code) for code in (named.alpha3, *named.candidates) if code]
        first = [each for each in dict.fromkeys(meant) if each is not None]
        return [*first, *(each for each in found if each not in first)][:most]


def offices_to_choose(file: NetworkFile, language: str, as_at: date | None = None) -> Choices:
    """Return the offices open on a date, or all, found by name, city and country in any language."""
    countries = records.countries(file)
    return Choices(_office(each, countries, language) for each in records.offices(file, as_at))


def countries_to_choose(file: NetworkFile, language: str) -> Countries:
    """Return the countries that the network knows, found by name in any language and by code."""
    return Countries(
        Choice(row.id, row.name(language), "", fold(" ".join((row.id, *map(row.name, LANGUAGES)))))
        for row in records.countries(file).values()
    )


def _office(office: Office, countries: Mapping[str, CountryRow], language: str) -> Choice:
    country = countries.get(office.country)
    named = country.name(language) if country else ""
    about = ", ".join(dict.fromkeys(part for part in (office.city, named) if part and part != office.name))
    everything = (
        office.name,
        office.city,
        office.country,
        *(map(country.name, LANGUAGES) if country else ()),
    )
    return Choice(office.id, office.name, about, fold(" ".join(everything)))


def _distance(choice: Choice, words: list[str]) -> tuple[bool, bool, int]:
    name = fold(choice.name)
    begins = name.startswith(words[0])
    inside = any(part.startswith(words[0]) for part in choice.words.split())
    return not begins, not inside, len(name)
