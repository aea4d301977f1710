"""What the map tells of a country, in words and in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from focalnet.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.network.coverage import CountryLine
    from ui.labels import Labels


@dataclass(frozen=True, slots=True)
class MapLine:
    """A country on the map: its name, what is said of it line by line, and its numbers."""

    alpha3: str
    name: str
    words: tuple[str, ...]
    counts: tuple[int, ...] = (0, 0, 0, 0, 0, 0)  # people, women, men, not stated, offices, vacancies
    without: bool = False

    @property
    def people(self) -> int:
        """Return how many people hold an appointment there."""
        return self.counts[0]

    @property
    def tells(self) -> bool:
        """Tell whether there is anybody, or an office."""
        return any(self.counts)


class MapLines(QObject):
    """Makes the lines of the map from the core's, in the language of the window."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels

    def made(self, known: Iterable[CountryLine], names: Mapping[str, str]) -> list[MapLine]:
        """Return a line for every country: those with people or offices first, each part by name."""
        told = {line.alpha3: self._told(line, names.get(line.alpha3, line.alpha3)) for line in known}
        nothing = self.tr("No office")
        rest = [MapLine(code, name, (name, nothing)) for code, name in names.items() if code not in told]
        return sorted([*told.values(), *rest], key=lambda line: (not line.tells, fold(line.name)))

    def _told(self, line: CountryLine, name: str) -> MapLine:
        words = [name, self._people(line), self._offices(line)]
        if not line.counted:
            words.append(self.tr("An office location, not a counted country"))
        counts = (line.people, line.women, line.men, line.not_stated, line.offices, line.vacancies)
        return MapLine(line.alpha3, name, tuple(words), counts, without=line.without)

    def _people(self, line: CountryLine) -> str:
        if not line.people:
            return self.tr("Nobody")
        number, word = self._labels.number, self._labels.word
        people = self.tr("1 focal point") if line.people == 1 else self.tr("{count} focal points")
        sexes = (("F", line.women), ("M", line.men), ("not_stated", line.not_stated))
        parts = ", ".join(f"{number(count)} {word('sex', sex)}" for sex, count in sexes if count)
        return f"{people.format(count=number(line.people))}: {parts}"

    def _offices(self, line: CountryLine) -> str:
        number = self._labels.number
        offices = self.tr("1 office") if line.offices == 1 else self.tr("{count} offices")
        said = offices.format(count=number(line.offices))
        if line.vacancies:
            vacant = self.tr("1 place vacant") if line.vacancies == 1 else self.tr("{count} places vacant")
            said += ", " + vacant.format(count=number(line.vacancies))
        return said
