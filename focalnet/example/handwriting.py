"""How every region’s correspondents wrote their rows: names, sexes, grades, dates, shares of time.

The ways of writing come from `resources/example/roster.toml`; none can be mistaken for something else.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from focalnet import places
from focalnet.dates import written
from focalnet.network.model import Role, Sex
from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from focalnet.example.dice import Dice
    from focalnet.network.model import Appointment, Office, Person

    Cell = tuple[str | int | float | date | None, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the list with the place of the appointment, in the section of a region."""

    person: Person
    appointment: Appointment
    office: Office
    section: str


@cache
def roster_words() -> dict[str, Any]:
    """Return `roster.toml`: spellings of countries, grades and categories, the styles of the regions."""
    return tomllib.loads(resource("example", "roster.toml").read_text(encoding="utf-8"))


class Handwriting:
    """Writes the cells of a line, from the name on."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def cells(self, line: Line) -> Iterator[Cell]:
        """Give the value and the look of each cell from the name to the remarks."""
        person, appointment, dice = line.person, line.appointment, self._dice
        style = roster_words()["styles"][line.section]
        yield self._name(person, style["name"]), "cell"
        yield style[person.sex] or None, "cell"
        yield ("Alt." if appointment.role == Role.ALTERNATE else "GFP"), "cell"
        grade = dice.pick(roster_words()["grades"].get(appointment.grade, [None]))
        told = grade is None or dice.chance(0.8)
        yield (dice.pick(roster_words()["staff"][appointment.staff_category]) if told else None), "cell"
        yield grade, "cell"
        yield appointment.job_title or None, "cell"
        yield self._emails(person), "wrap"
        yield person.telephone.removeprefix("ext. ") or None, "cell"
        yield self._since(appointment.starts)
        yield dice.pick(roster_words()["tor"][appointment.tor_state]) or None, "cell"
        yield self._share(appointment.time_allotted)
        yield self._languages(person), "cell"
        remark = dice.pick(roster_words()["remarks"]["some"]) if dice.chance(0.3) else ""
        yield remark or None, "red" if remark.startswith("pls") else "cell"

    def _name(self, person: Person, style: str) -> str:
        title = "Mr" if person.sex == Sex.MEN else self._dice.pick(("Ms", "Ms", "Mrs"))
        family, given = person.family_name, person.given_names
        name = style.format(FAMILY=family.upper(), family=family, given=given, title=title)
        return name.replace(" ", "  ", 1) if self._dice.chance(0.04) else name

    def country(self, alpha3: str) -> str:
        """Return what stands in the column for the country."""
        usual: str = roster_words()["countries"].get(alpha3, places.country(alpha3).name_en)
        return f"{usual} " if self._dice.chance(0.05) else usual

    def _emails(self, person: Person) -> str | None:
        if self._dice.chance(0.05):
            return None
        if self._dice.chance(0.08):
            return f"{person.email};\n{person.email.split('@')[0]}.office@example.org"
        return person.email.capitalize() if self._dice.chance(0.1) else person.email

    def _since(self, day: date | None) -> Cell:
        """Return a start as people write it; figures only where day and month cannot be mistaken."""
        if day is None:
            return None, "cell"
        style = self._dice.weighted({"day": 60.0, "month": 12.0, "words": 14.0, "figures": 8.0, "iso": 6.0})
        if style == "month" and day.day > 1:
            style = "day"
        if style == "words" or (style == "figures" and day.day <= 12):
            return written(day), "cell"
        if style == "figures":
            return f"{day:%d/%m/%Y}", "cell"
        return (day.isoformat(), "cell") if style == "iso" else (day, style)

    def _share(self, share: float | None) -> Cell:
        if share is None:
            return (None if self._dice.chance(0.8) else "tbc"), "cell"
        return (share / 100, "share") if self._dice.chance(0.75) else (f"{share:.0f} %", "cell")

    def _languages(self, person: Person) -> str | None:
        names = [roster_words()["languages"][code] for code in person.working_languages]
        return ", ".join(names) or None
