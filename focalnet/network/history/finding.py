"""Finding steps as one asks for them: by person, office, kind, actor, days and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.steps import sentence
from focalnet.store import Sought

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import FoundStep, NetworkFile
    from focalnet.words import Words

_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Asked:
    """What one asks the history for; what is empty asks for everything."""

    person: str = ""  # an id, of somebody who is gone too
    office: str = ""
    codes: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    first: date | None = None
    last: date | None = None
    text: str = ""  # each of its words stands in the sentence of the step


class History:
    """The history of one open network; it remembers the words of the steps that it has searched."""

    def __init__(self, file: NetworkFile, words: Words) -> None:
        self._file = file
        self._words = words
        self._texts: dict[int, str] = {}
        self._sought: Sought | None = None
        self._latest = 0
        self._found: list[FoundStep] = []

    def find(self, asked: Asked) -> list[FoundStep]:
        """Return the steps asked for, latest first."""
        return [step for step in self._among(asked) if _by(step, asked) and _of_kind(step, asked)]

    def kinds(self, asked: Asked) -> list[tuple[str, int]]:
        """Return how many steps of each kind there are, whichever are asked for; the commonest first."""
        return Counter(step.code for step in self._among(asked) if _by(step, asked)).most_common()

    def actors(self, asked: Asked) -> list[tuple[str, int]]:
        """Return how many steps each actor made, whoever is asked for; who made most comes first."""
        return Counter(step.actor for step in self._among(asked) if _of_kind(step, asked)).most_common()

    def _among(self, asked: Asked) -> list[FoundStep]:
        """Return the steps asked for, of all kinds and by all actors."""
        sought = self._sought_for(asked)
        if sought != self._sought:
            self._sought, self._latest, self._found = sought, 0, []
        newer = self._file.find_steps(sought._replace(after=self._latest))
        if newer:
            self._latest = newer[0].id
            self._found = newer + self._found
        return self._with_words(self._found, asked.text) if asked.text.strip() else self._found

    def _sought_for(self, asked: Asked) -> Sought:
        rows = None
        for table, row in (("person", asked.person), ("office", asked.office)):
            if row:
                of_this = frozenset(self._file.kin(table, row))
                rows = of_this if rows is None else rows & of_this
        until = asked.last + timedelta(days=1) if asked.last else None
        return Sought(rows, _midnight(asked.first), _midnight(until))

    def _with_words(self, found: Sequence[FoundStep], text: str) -> list[FoundStep]:
        wanted = fold(text).split()
        new = [step.id for step in found if step.id not in self._texts]
        for start in range(0, len(new), _CHUNK):
            for step in self._file.numbered_steps(new[start : start + _CHUNK]):
                self._texts[step.id] = fold(sentence(step, self._words))
        texts = self._texts
        return [step for step in found if all(word in texts[step.id] for word in wanted)]


def _of_kind(step: FoundStep, asked: Asked) -> bool:
    return not asked.codes or step.code in asked.codes


def _by(step: FoundStep, asked: Asked) -> bool:
    return not asked.actors or step.actor in asked.actors


def _midnight(day: date | None) -> datetime | None:
    """Return the moment here at which a day begins."""
    return datetime(day.year, day.month, day.day).astimezone() if day else None
