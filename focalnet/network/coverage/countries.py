"""The network country by country, as at a date: who sits there, in which offices, and where nobody does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from focalnet.network.records import Held, Standing
    from focalnet.store import NetworkFile


@dataclass(frozen=True, slots=True)
class CountryLine:
    """A duty-station country: the distinct people who hold an appointment there, and its open offices."""

    alpha3: str
    counted: bool  # whether figures count it as a country
    people: int
    women: int
    men: int
    not_stated: int
    offices: int  # open on the date
    vacancies: int  # places expected there and not held

    @property
    def without(self) -> bool:
        """Tell whether a focal point is expected there and nobody is one."""
        return self.people == 0 and self.vacancies > 0


def by_country(file: NetworkFile, as_at: date) -> tuple[CountryLine, ...]:
    """Return every country with people or an open office, in the order of the codes.

    A person with appointments in two countries counts in both, as in the number of countries of the network
    sentence; so the lines may add up to more than the network.
    """
    from focalnet.network.coverage.gaps import vacancies

    held = records.held(file, as_at)
    offices = records.standing(file, as_at)
    vacant: dict[str, int] = {}
    for each in vacancies(file, held, offices, as_at):
        vacant[each.country] = vacant.get(each.country, 0) + each.places
    stations = _grouped(held, offices)
    standing: dict[str, list[Standing]] = {}
    for office in offices.values():
        if office.country and (office.open or office.country in stations):
            standing.setdefault(office.country, []).append(office)
    return tuple(
        _line(alpha3, stations.get(alpha3, {}), standing[alpha3], vacant.get(alpha3, 0))
        for alpha3 in sorted(standing)
    )


def _grouped(held: Iterable[Held], offices: dict[str, Standing]) -> dict[str, dict[str, str]]:
    """Return country → person → sex."""
    grouped: dict[str, dict[str, str]] = {}
    for each in held:
        grouped.setdefault(offices[each.office].country, {})[each.person] = each.sex
    return grouped


def _line(alpha3: str, people: dict[str, str], offices: Sequence[Standing], vacant: int) -> CountryLine:
    sexes = list(people.values())
    return CountryLine(
        alpha3,
        counted=any(each.counted for each in offices),
        people=len(sexes),
        women=sexes.count(Sex.WOMEN),
        men=sexes.count(Sex.MEN),
        not_stated=sexes.count(Sex.NOT_STATED),
        offices=sum(each.open for each in offices),
        vacancies=vacant,
    )
