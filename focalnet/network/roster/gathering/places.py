"""The facts about the place of a row: country, city, office, region, countries covered.

A row's own cell comes first, then the section it stands in (`West Africa`), then the name of its sheet, and
these two only where they name a country or a region for certain.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from focalnet import places
from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.tables.sections import sections_of
from focalnet.network.roster.values.codes import office_kind_kind, text_kind
from focalnet.network.roster.values.kinds import Kind, Partly, Trouble, as_text, is_empty
from focalnet.places import Outcome, find_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.network.roster.gathering.work import Context, Gathering
    from focalnet.places import Found
    from focalnet.sheets.book import Value

_OF_STATES = frozenset(
    {"the", "of", "republic", "kingdom", "state", "states", "federation", "union", "island", "islands"}
)
Place = tuple[str, str]
"""A country's code and the city that stood beside it in the same cell."""


def gather_places(work: Gathering) -> None:
    """Put what the table says about places into the facts."""
    work.take(text_kind(Field.OFFICE))
    work.take(office_kind_kind(work.context.office_kinds))
    work.take(_region_kind(work.context))
    work.take(_covered_kind(work.context))
    _country_and_city(work)
    _from_around(work)


def _country_and_city(work: Gathering) -> None:
    cities = work.read(text_kind(Field.CITY)) if work.has(Field.CITY) else [""] * len(work.facts)
    if work.has(Field.COUNTRY):
        cells = work.cells(Field.COUNTRY)
        work.facts.country_texts = [as_text(cell) if cell is not None else "" for cell in cells]
        places = work.read(country_kind(work.context), cells)
        cities = [city or beside for city, (_, beside) in zip(cities, places, strict=True)]
    else:
        read = {text: _place_in(text, work.context.find_country) for text in set(cities)}
        places = [read[text] or ("", text) for text in cities]
        work.facts.country_texts = [
            city if code else "" for city, (code, _) in zip(cities, places, strict=True)
        ]
        cities = [beside for _, beside in places]
    work.put(Field.COUNTRY, [code for code, _ in places])
    if any(cities):
        work.put(Field.CITY, cities)


def country_kind(context: Context) -> Kind[Place]:
    """Return the reader for the country of a row: certain, or in doubt with a suggestion or candidates."""

    def read(cell: Value) -> Place | Trouble:
        text = as_text(cell)
        if is_empty(text) or fold(text) in lexicon.plain("blank"):
            return "", ""
        found = context.find_country(text)
        place = _place_in(text, context.find_country)
        if found.outcome is Outcome.EXACT:
            return place if place and place[0] == found.alpha3 else (found.alpha3, "")
        return place or _country_trouble(text, found)

    def meaning(said: str) -> Place | None:
        found = context.find_country(said)
        return (found.alpha3, "") if found.outcome is Outcome.EXACT else None

    return Kind(Field.COUNTRY, ("", ""), read, meaning)


def _place_in(text: str, find: Callable[[str], Found]) -> Place | None:
    """Read `Nairobi, Kenya`: one part is a country for certain, no other part is one or is near one."""
    parts = [part.strip() for part in text.replace("(", ",").replace(")", "").replace(" - ", ",").split(",")]
    parts = [part for part in parts if part]
    if len(parts) != 2:
        return None
    found = [find(part) for part in parts]
    sure = [n for n, each in enumerate(found) if each.outcome is Outcome.EXACT]
    if len(sure) != 1 or found[1 - sure[0]].outcome is not Outcome.UNKNOWN:
        return None
    code, beside = found[sure[0]].alpha3, parts[1 - sure[0]]
    return None if _words_of(code) & set(fold(beside).split()) else (code, beside)


@lru_cache(maxsize=512)
def _words_of(code: str) -> frozenset[str]:
    """Return the words in the names of a country: `Islamic Republic of` after a comma is no city."""
    country = places.country(code)
    return frozenset(fold(f"{country.name_en} {country.name_fr} {country.name_es}").split()) | _OF_STATES


def _country_trouble(text: str, found: Found) -> Trouble:
    if found.outcome is Outcome.SUGGESTED:
        return Trouble("country_suggested", text, found.alpha3, found.candidates)
    if found.outcome is Outcome.AMBIGUOUS:
        return Trouble("country_ambiguous", text, "", found.candidates)
    several = [each.alpha3 for each in find_all(text) if each.outcome is Outcome.EXACT]
    if len(several) > 1:
        return Trouble("country_several", text, "", tuple(several))
    return Trouble("country_unknown", text)


def _covered_kind(context: Context) -> Kind[tuple[str, ...]]:
    def read(cell: Value) -> tuple[str, ...] | Partly:
        text = as_text(cell)
        if is_empty(text) or fold(text) in lexicon.plain("blank"):
            return ()
        found = find_all(text)
        sure = tuple(dict.fromkeys(each.alpha3 for each in found if each.outcome is Outcome.EXACT))
        strange = [each.text.strip() for each in found if each.outcome is not Outcome.EXACT]
        return Partly(sure, Trouble("covered_unknown", ", ".join(strange))) if strange else sure

    def meaning(said: str) -> tuple[str, ...] | None:
        found = [context.find_country(part) for part in said.split(",")]
        codes = tuple(each.alpha3 for each in found if each.outcome is Outcome.EXACT)
        return codes or None

    return Kind(Field.COUNTRIES_COVERED, (), read, meaning)


def _region_kind(context: Context) -> Kind[str]:
    def read(cell: Value) -> str | Trouble:
        text = as_text(cell)
        if is_empty(text) or fold(text) in lexicon.plain("blank"):
            return ""
        return context.regions.get(fold(text)) or Trouble("region_unknown", text)

    return Kind(Field.REGION, "", read, lambda said: context.regions.get(fold(said)))


def _from_around(work: Gathering) -> None:
    """Fill country, region and role from the section a row stands in, and from the name of its sheet."""
    around = sections_of(work.table, work.context, counted=not work.has(Field.COUNTRY))
    for of, given in around.items():
        own = work.facts.column(of)
        if of is Field.COUNTRY:
            texts = work.facts.country_texts
            free = [not text for text in texts]
            work.facts.country_texts = [t or g.text for t, g in zip(texts, given, strict=True)]
        else:
            free = [not value for value in own]
        work.put(of, [g.code if f and g.code else v for v, g, f in zip(own, given, free, strict=True)])
