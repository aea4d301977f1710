"""Codes into the words people read: the core speaks codes, and this asks its catalogue for the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from focalnet import steps
from focalnet.dates import written
from focalnet.network.figures import per_cent
from focalnet.numbers import number
from focalnet.problems import Place
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.network.settings import NetworkSettings
    from focalnet.problems import Problem
    from focalnet.store import StepRecord


class Labels:
    """The words of one language for the codes of the core, with the open network's own names among them."""

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._words = words(self.language)
        self.settings: NetworkSettings | None = None

    @property
    def month_first(self) -> bool:
        """Tell whether `7/1/2011` is a day in July: in English, where the system writes dates so."""
        short = QLocale.system().dateFormat(QLocale.FormatType.ShortFormat)
        return self.language == "en" and short.upper().startswith("M")

    def follow(self, settings: NetworkSettings | None) -> None:
        """Speak as a network with these settings does from now on; None: as the program ships."""
        from focalnet.network.settings import own_words

        self.settings = settings
        self._words = words(self.language) if settings is None else own_words(settings, self.language)

    def word(self, section: str, key: str) -> str:
        """Return the words for a code; a code that has none (typed by a user) as it is."""
        return self._words(section, key) if self._words.has(section, key) else key

    def capital(self, section: str, key: str) -> str:
        """Return the words for a code as a line begins: with a capital."""
        return capital(self.word(section, key))

    def codes(self, section: str) -> Mapping[str, str]:
        """Return the codes that may be chosen of a section with their words, in the network's order."""
        return self._words.listed(section)

    def counted(self, section: str, key: str, number: int, **args: object) -> str:
        """Return words that agree with a number."""
        return self._words.count(section, key, number, **args)

    def has(self, section: str, key: str) -> bool:
        """Tell whether there are words for a code."""
        return self._words.has(section, key)

    def filled(self, section: str, key: str, **args: object) -> str:
        """Return the words for a key with its placeholders filled; empty where there are none."""
        return self._words(section, key, **args) if self._words.has(section, key) else ""

    def number(self, count: int) -> str:
        """Return a count as the language groups its figures."""
        return number(count, self.language)

    def per_cent(self, part: int, whole: int) -> str:
        """Return a share in per cent, rounded as the reports do; without the words."""
        return per_cent(part, whole, self.language)

    def date(self, day: date | None) -> str:
        """Return a date as people write it; a dash for none."""
        return written(day, self.language) if day else "–"

    def problem(self, problem: Problem) -> str:
        """Return the sentence for a problem: what happened, where, what to do."""
        try:
            return self._words.sentence(problem)
        except KeyError:
            return f"{problem.code} {problem.place} {dict(problem.args)}"

    def finding(self, problem: Problem) -> str:
        """Return what is wrong as a sentence that stands where it is to be mended, without its place."""
        return capital(self.problem(problem._replace(place=Place())))

    def step(self, record: StepRecord) -> str:
        """Return what a step did, in plain words."""
        return steps.sentence(record, self._words)

    def done(self, record: StepRecord) -> str:
        """Return what was done, in plain words; of an undo or redo, what the step it took back did."""
        return steps.done(record, self._words)

    def step_kind(self, code: str) -> str:
        """Return in a few words what steps of a code do."""
        return steps.kind(code, self._words)


def capital(text: str) -> str:
    """Return the text with its first letter a capital."""
    return text[:1].upper() + text[1:]
