"""Codes into words: the one catalogue that the command line, the workbooks and the window share.

The core speaks codes (`F`, `hq_working_group`, `roster.grade_unknown`); a person reads the words that
`resources/words/<language>/*.toml` gives for them, a file per room. A word that a language lacks is an error
in a test, and falls back to English in the program.

The files keep to a small part of TOML, which a test holds them to: a section's name, or a key and its text in
quotes, on a line of its own, and no backslash. So a language is read in 1 ms before the window's
first paint; `tomllib` would take 10.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from focalnet.dates import in_sentence
from focalnet.numbers import number as written
from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.problems import Place, Problem

LANGUAGES = ("en", "fr", "es")
FORM_LANGUAGES = (*LANGUAGES, "ar", "pt", "ru")
"""Those and the languages that only the forms speak: what stands there around the questions."""
_DAYS = frozenset({"closed", "date", "day", "ends", "opened", "starts"})
"""Facts of a problem that are days: what somebody typed is quoted as it was typed, whatever it looks like."""


class Words:
    """The words of one language. `words("sex", "F")` gives `women`; named args fill `{placeholders}`."""

    def __init__(
        self, language: str, catalogue: Mapping[str, Mapping[str, str]], fallback: Words | None
    ) -> None:
        self.language = language
        self._catalogue = catalogue
        self._fallback = fallback

    def __call__(self, section: str, key: str, /, **args: object) -> str:
        """Return the words for a key, filled with the args. Raises KeyError where no language has it."""
        return self.template(section, key).format_map(args) if args else self.template(section, key)

    def template(self, section: str, key: str) -> str:
        """Return the words with their placeholders unfilled."""
        found = self._catalogue.get(section, {}).get(key)
        if found is not None:
            return found
        if self._fallback is None:
            raise KeyError(f"{section}.{key}")
        return self._fallback.template(section, key)

    def count(self, section: str, key: str, number: int, /, **args: object) -> str:
        """Return words that agree with a number: the key's `_one` or `_other` form, filled.

        One takes the singular in all three languages, and so does nought in French.
        """
        return self(section, self.counted(key, number), number=written(number, self.language), **args)

    def of(self, what: str, value: object) -> str:
        """Return what something is called and what it is: `Women: 106`, with the language's own colon."""
        return self("said", "of", what=what, value=value)

    def agreeing(self, section: str, key: str, facts: Mapping[str, object]) -> str:
        """Return the words for a key unfilled, in the form that agrees with the `number` among the facts.

        A key with one form has that one. Raises KeyError where no language has the key.
        """
        if self.has(section, key):
            return self.template(section, key)
        number = facts.get("number")
        return self.template(section, self.counted(key, number if isinstance(number, int) else 2))

    def counted(self, key: str, number: int) -> str:
        """Return the key of the form that agrees with a number."""
        singular = number == 1 or (number == 0 and self.language == "fr")
        return f"{key}_{'one' if singular else 'other'}"

    def has(self, section: str, key: str) -> bool:
        """Tell whether this language, or the fallback, has words for the key."""
        if key in self._catalogue.get(section, {}):
            return True
        return self._fallback is not None and self._fallback.has(section, key)

    def section(self, section: str) -> dict[str, str]:
        """Return all keys of a section with their words, English where this language has none."""
        base = self._fallback.section(section) if self._fallback else {}
        return {**base, **self._catalogue.get(section, {})}

    def listed(self, section: str) -> dict[str, str]:
        """Return the keys of a section that may be chosen, with their words."""
        return self.section(section)

    def sentence(self, problem: Problem) -> str:
        """Return what a person reads of a problem: what happened, where, what to do."""
        facts = {
            name: in_sentence(str(fact), self.language) if name in _DAYS else fact
            for name, fact in problem.args.items()
        }
        said = self.agreeing("problem", problem.code, facts)
        return self.place(problem.place) + (said.format_map(facts) if facts else said)

    def place(self, place: Place) -> str:
        """Return the place as a sentence begins, `roster.xlsx, sheet “GFP”, cell D7: `; empty if none."""
        parts = [place.file] if place.file else []
        if place.sheet:
            parts.append(self("place", "sheet", name=place.sheet))
        if place.cell:
            parts.append(self("place", "cell", name=place.cell))
        return self("place", "before", place=", ".join(parts)) if parts else ""


def capital(text: str) -> str:
    """Return a text as a sentence or a cell begins: with a capital."""
    return text[:1].upper() + text[1:]


@cache
def words(language: str = "en") -> Words:
    """Return the words of a language: `en`, `fr` or `es`."""
    catalogue: dict[str, dict[str, str]] = {}
    for file in sorted(resource("words", language).glob("*.toml")):
        for section, entries in entries_of(file.read_text(encoding="utf-8")).items():
            catalogue.setdefault(section, {}).update(entries)
    return Words(language, catalogue, None if language == "en" else words("en"))


@cache
def form_words(language: str) -> Words:
    """Return the words around the questions of a form, English where the forms have none in a language.

    Dates and numbers within them are written as in a language of the program.
    """
    if language in LANGUAGES or language not in FORM_LANGUAGES:
        return words(language if language in LANGUAGES else "en")
    entries = entries_of(resource("forms", f"{language}.toml").read_text(encoding="utf-8"))
    return Words("en", entries, words("en"))


def entries_of(text: str) -> dict[str, dict[str, str]]:
    """Read a file of the catalogue: section → key → words."""
    sections: dict[str, dict[str, str]] = {}
    entries: dict[str, str] = {}
    for line in text.splitlines():
        key, equals, said = line.partition(" = ")
        if line.startswith("["):
            entries = sections.setdefault(line.strip("[]"), {})
        elif equals and not line.startswith("#"):
            entries[key.strip('"')] = said[1:-1]
    return sections
