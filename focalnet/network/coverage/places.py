"""Places to be held in offices: how many are, which are vacant, and since when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from focalnet.dates import kept_date
from focalnet.network.holders import holders

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.network.records import Held, Span, Standing


@dataclass(frozen=True, slots=True)
class Vacancy:
    """An office open on the date with fewer focal points than it should have; alternates do not count."""

    office: str
    name: str
    kind: str
    city: str
    country: str
    region: str
    expected: int
    holding: int
    since: date | None  # the first day on which a place was vacant; None: nobody knows, or none is

    @property
    def places(self) -> int:
        """Return how many places are vacant."""
        return self.expected - self.holding


@dataclass(frozen=True, slots=True)
class CountryGap:
    """A country with an open office that should have a focal point, and with nobody."""

    alpha3: str
    offices: tuple[str, ...]
    since: date | None


def places_of(
    appointments: Iterable[Held], offices: Mapping[str, Standing], spans: Iterable[Span]
) -> list[Vacancy]:
    """Return every open office where a focal point is expected, with how many hold a place.

    `spans` are the times of those who filled places until the date; vacancies begin where they end.
    """
    held, times = holders(appointments), _by_office(spans)
    return [
        Vacancy(
            *(office.id, office.name, office.kind, office.city, office.country, office.region),
            expected=office.expected,
            holding=(holding := len(held.get(office.id, ()))),
            since=_since(office, times.get(office.id, ())) if holding < office.expected else None,
        )
        for office in offices.values()
        if office.open and office.expected
    ]


def in_question(appointments: Iterable[Held], offices: Mapping[str, Standing]) -> set[str]:
    """Return the offices whose past says since when a place is vacant, or a country without anybody."""
    held = holders(appointments)
    short = [
        office
        for office in offices.values()
        if office.open and len(held.get(office.id, ())) < office.expected
    ]
    countries = {office.country for office in short} - {""}
    return {office.id for office in short} | {
        office.id for office in offices.values() if office.country in countries
    }


def countries_without(
    places: Sequence[Vacancy], offices: Mapping[str, Standing], spans: Iterable[Span]
) -> tuple[CountryGap, ...]:
    """Return the countries with a place to be held and nobody who holds one, since the last one left.

    That was in any office of the country, also one that is closed now. Where nobody ever held a place, it is
    since the first of the offices opened.
    """
    by_country: dict[str, list[Vacancy]] = defaultdict(list)
    for each in places:
        if each.country:
            by_country[each.country].append(each)
    times = _by_office(spans)
    last = {office: max(span.ends for span in known if span.ends) for office, known in times.items()
            if any(span.ends for span in known)}  # fmt: skip
    left: dict[str, str] = {}
    for office, ended in last.items():
        country = offices[office].country
        left[country] = max(left.get(country, ""), ended)
    return tuple(
        CountryGap(
            alpha3,
            tuple(each.office for each in there),
            kept_date(left.get(alpha3) or _first_opened(offices[each.office] for each in there)),
        )
        for alpha3, there in by_country.items()
        if not any(each.holding for each in there)
    )


def _first_opened(offices: Iterable[Standing]) -> str | None:
    days = [office.opened for office in offices]
    return min(day for day in days if day) if all(days) else None


def _since(office: Standing, spans: Sequence[Span]) -> date | None:
    """Return the day from which fewer than expected filled places without a break until the date."""
    for ended in sorted({span.ends for span in spans if span.ends}, reverse=True):
        before = {
            span.person
            for span in spans
            if (span.starts is None or span.starts < ended) and (span.ends is None or span.ends >= ended)
        }
        if len(before) >= office.expected:
            return date.fromisoformat(max(ended, office.opened or ""))
    return kept_date(office.opened)


def _by_office(spans: Iterable[Span]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        found[span.office].append(span)
    return found
