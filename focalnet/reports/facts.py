"""Everything the summary workbook shows, gathered once, so that all its sheets tell of the same moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.dates import year_before
from focalnet.network import records
from focalnet.network.composition import compose
from focalnet.network.coverage import coverage
from focalnet.network.sentence import growth_sentence, own_sentence
from focalnet.network.settings import network_settings, own_words
from focalnet.network.swap import check

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.network.composition import Composition
    from focalnet.network.coverage import Coverage
    from focalnet.network.records import Held, Standing
    from focalnet.network.settings import NetworkSettings
    from focalnet.network.swap import SwapCheck
    from focalnet.store import NetworkFile
    from focalnet.words import Words

# How many years growth looks back.
_YEARS = 12


@dataclass(frozen=True, slots=True)
class Facts:
    """The figures and gaps of a network as at a date, with the words and names to show them.

    `people` holds the names, by id, of those who stand in lists of gaps; an external workbook has none.
    """

    as_at: date
    language: str
    external: bool
    composition: Composition
    coverage: Coverage
    swap: SwapCheck
    growth: tuple[Composition, ...]  # a year apart, the latest last
    settings: NetworkSettings
    sentence: str
    countries: Mapping[str, str]
    regions: Mapping[str, str]
    region_of: Mapping[str, str]  # country → region
    offices: Mapping[str, Standing]
    held: Mapping[str, Held]
    people: Mapping[str, str]
    expertise: Mapping[str, tuple[tuple[str, int], ...]]  # person → area and level

    @property
    def say(self) -> Words:
        """The network's words in the workbook's language."""
        return own_words(self.settings, self.language)

    @property
    def places(self) -> set[str]:
        """The countries (alpha-3) in which offices lie."""
        return {office.country for office in self.offices.values()}

    @property
    def growth_sentence(self) -> str:
        """What changed over the years shown; empty where there is one year only."""
        if len(self.growth) < 2:
            return ""
        return growth_sentence(self.growth[0], self.growth[-1], self.language, self.settings)


def gather(file: NetworkFile, as_at: date, *, external: bool, language: str) -> Facts:
    """Work out the figures and gaps of a network as at a date."""
    composition = compose(file, as_at)
    settings = network_settings(file)
    countries = records.countries(file)
    people = {each.person for each in records.held(file, as_at)}
    held = {each.appointment: each for each in records.held(file, as_at)}
    return Facts(
        as_at=as_at,
        language=language,
        external=external,
        composition=composition,
        coverage=coverage(file, as_at),
        swap=check(file, as_at, settings),
        growth=_growth(file, composition),
        settings=settings,
        sentence=own_sentence(composition, settings, language),
        region_of={code: row.region for code, row in countries.items()},
        countries={code: getattr(row, f"name_{language}") for code, row in countries.items()},
        regions={row.id: getattr(row, f"name_{language}") or row.name_en for row in records.regions(file)},
        offices=records.standing(file, as_at),
        held=held,
        people={} if external else _names(file, people),
        expertise={} if external else records.expertise_of(file, people),
    )


def _names(file: NetworkFile, ids: set[str]) -> dict[str, str]:
    return {
        person.id: ", ".join(part for part in (person.family_name, person.given_names) if part)
        for person in records.persons(file, ids)
    }


def _growth(file: NetworkFile, latest: Composition) -> tuple[Composition, ...]:
    """Return the network on the same day of earlier years, as far back as anything changed."""
    found = [latest]
    while len(found) < _YEARS and found[0].focal_points:
        found.insert(0, compose(file, year_before(found[0].as_at)))
    while len(found) > 1 and _same(found[0], found[1]):
        found.pop(0)
    return tuple(each for each in found if each.focal_points or each is latest)


def _same(one: Composition, other: Composition) -> bool:
    return (one.focal_points, one.women, one.countries) == (other.focal_points, other.women, other.countries)
