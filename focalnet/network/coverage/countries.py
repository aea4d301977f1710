"""The network country by country, as at a date: who sits there, in which offices, and where nobody does."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.holders import vacant_places
from focalnet.network.model import Sex

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    offices = records.standing(file, as_at)
    held: dict[str, list[Held]] = defaultdict(list)
    for each in records.held(file, as_at):
        held[offices[each.office].country].append(each)
    there: dict[str, dict[str, Standing]] = defaultdict(dict)
    for office in offices.values():
        there[office.country][office.id] = office
    # Each country's appointments go with its line: 100,000 at once would hold up a window for 60 ms.
    return tuple(
        _line(alpha3, held.pop(alpha3, ()), there[alpha3])
        for alpha3 in sorted(there)
        if alpha3 and (alpha3 in held or any(office.open for office in there[alpha3].values()))
    )


def _line(alpha3: str, held: Sequence[Held], offices: dict[str, Standing]) -> CountryLine:
    sexes = list({each.person: each.sex for each in held}.values())
    return CountryLine(
        alpha3,
        counted=any(office.counted for office in offices.values()),
        people=len(sexes),
        women=sexes.count(Sex.WOMEN),
        men=sexes.count(Sex.MEN),
        not_stated=sexes.count(Sex.NOT_STATED),
        offices=sum(office.open for office in offices.values()),
        vacancies=vacant_places(held, offices),
    )
