"""A question as people put it, read as a selection: `who in West Africa speaks French` gives two facets.

Nothing is guessed: a phrase is read where it is the name, or a usual name, of a value that a facet of the
lists has, in any of the three languages; words that only hold a question together are passed over; every
other word stays to be searched for as text. What was read is shown before anything is done with it.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.settings import in_all_languages, network_settings
from focalnet.places.names import meaning
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from focalnet.store import NetworkFile

    Phrase = tuple[str, ...]
    Values = frozenset[tuple[str, str]]  # facet and value

_CODED = ("language", "expertise", "role", "sex", "person_sex", "staff_category", "tor_state", "seniority")
_FACET_OF = {"person_sex": "sex"}
_NO_QUESTION = frozenset({"unknown", "focal_point"})  # of every facet; whom every question is about
_LONGEST = 8  # words of a phrase
_BEHIND_ALL = chr(sys.maxunicode)  # no word that goes on sorts behind this letter
_UNFINISHED = 3  # letters of the last word from which on it may stand for its whole phrase


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks for: facet values as a `Selection` takes them, and words left to search for."""

    where: Mapping[str, frozenset[str]] = field(default_factory=dict)
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    capitals: bool  # typed as an abbreviation: `DRC`


class Vocabulary:
    """The names of a network's facet values; make it anew when the network's regions or countries change."""

    def __init__(self, file: NetworkFile) -> None:
        self._phrases = _Phrases(_common())
        self._countries = records.countries(file)
        for country in self._countries.values():
            for name in (country.name_en, country.name_fr, country.name_es):
                self._phrases.enter(name, "country", country.id)
        for region in records.regions(file):
            usual = (words(language).section("asked_region").get(region.id, "") for language in LANGUAGES)
            listed = [name for names in usual for name in names.split(",")]
            for name in (region.name_en, region.name_fr, region.name_es, *listed):
                self._phrases.enter(name, "region", region.id)

        settings = network_settings(file)
        for section, codes in (
            ("office_kind", settings.office_kinds),
            ("expertise", settings.expertise_areas),
            ("language", settings.working_languages),
        ):
            for code, names in in_all_languages(settings, section, codes).items():
                for name in names:
                    self._phrases.enter(name, section, code)

    def read(self, text: str) -> Asked:
        """Read a question, in English, French, Spanish or a mixture."""
        typed = [_Word(part, piece.isupper()) for piece in text.split() for part in fold(piece).split()]
        found: dict[str, frozenset[str]] = {}
        rest: list[str] = []
        at = 0
        while at < len(typed):
            length, values = self._phrase_at(typed, at)
            if values and not (rest and rest[-1] in _listed("negations")):
                for facet, value in values:
                    found[facet] = found.get(facet, frozenset()) | {value}
            elif values or typed[at].folded not in _listed("fillers"):
                rest.extend(word.folded for word in typed[at : at + length])
            at += length
        return Asked(found, " ".join(rest))

    def _phrase_at(self, typed: Sequence[_Word], at: int) -> tuple[int, Values]:
        """Return how many words the longest phrase has that begins here, and what it means."""
        for length in range(min(_LONGEST, len(typed) - at), 0, -1):
            part = typed[at : at + length]
            phrase = tuple(word.folded for word in part)
            if values := self._phrases.meaning(phrase) or self._country(part):
                return length, values
        return self._unfinished(typed, at)

    def _country(self, part: Sequence[_Word]) -> Values:
        """Return the country of a usual name; of two that share it, both. Short words need capitals."""
        name = " ".join(word.folded for word in part)
        spelled = len(name) > 3 or all(word.capitals for word in part)
        fillers = _listed("fillers")
        if not spelled or part[0].folded in fillers or part[-1].folded in fillers:
            return frozenset()
        known = meaning(name.upper() if len(name) <= 3 else name)
        if known is None or known.asked or known.inside:
            return frozenset()
        return frozenset(("country", code) for code in known.codes if code in self._countries)

    def _unfinished(self, typed: Sequence[_Word], at: int) -> tuple[int, Values]:
        """Read the last words as the beginning of a phrase, where they begin the names of one value only."""
        left = len(typed) - at
        if left > _LONGEST or len(typed[-1].folded) < _UNFINISHED or typed[at].folded in _listed("fillers"):
            return 1, frozenset()
        begun = tuple(word.folded for word in typed[at:])
        meant = self._phrases.begun(begun)
        return (left, meant.pop()) if len(meant) == 1 else (1, frozenset())


class _Phrases:
    """What phrases mean: as they are spelled, and where nothing is spelled so, without the s of a plural."""

    def __init__(self, spelled: Mapping[Phrase, Values] | None = None) -> None:
        self.spelled: dict[Phrase, Values] = dict(spelled or {})
        self._stems: dict[Phrase, Values] = {}
        self._in_order: list[Phrase] = []  # sorted when first looked through
        for phrase, values in self.spelled.items():
            self._stems[_stems(phrase)] = self._stems.get(_stems(phrase), frozenset()) | values

    def enter(self, name: str, facet: str, value: str) -> None:
        """Let a name mean a value, beside what it means already."""
        phrase = tuple(fold(name).split())
        if phrase and value not in _NO_QUESTION:
            for kept, key in ((self.spelled, phrase), (self._stems, _stems(phrase))):
                kept[key] = kept.get(key, frozenset()) | {(facet, value)}

    def meaning(self, phrase: Phrase) -> Values:
        """Return what a phrase means, nothing if it is none."""
        return self.spelled.get(phrase) or self._stems.get(_stems(phrase), frozenset())

    def begun(self, words: Phrase) -> set[Values]:
        """Return what the phrases mean that begin with these words, the last of them perhaps unfinished."""
        if len(self._in_order) < len(self.spelled):
            self._in_order = sorted(self.spelled)
        first = bisect_left(self._in_order, words)
        after = bisect_left(self._in_order, (*words[:-1], words[-1] + _BEHIND_ALL))
        return {self.spelled[phrase] for phrase in self._in_order[first:after]}


@cache
def _common() -> Mapping[Phrase, Values]:
    """Return the phrases that mean the same in every network."""
    phrases = _Phrases()
    for section in (*_CODED, "office_kind"):
        facet = _FACET_OF.get(section, section)
        for language in LANGUAGES:
            usual = words(language).section(f"asked_{facet}")
            for code, name in words(language).section(section).items():
                for each in (name, *usual.get(code, "").split(",")):
                    for prefix in ("", *_prefixes(facet)):
                        phrases.enter(f"{prefix} {each}" if each else "", facet, code)
    return phrases.spelled


def _prefixes(facet: str) -> Iterator[str]:
    """Give what may stand before a value to say of which facet it is: `ToR included`."""
    if facet == "tor_state":
        for language in LANGUAGES:
            yield from words(language)("asked", "terms_of_reference").split(",")


@cache
def _listed(key: str) -> frozenset[str]:
    """Return the single words of a list of all three languages."""
    texts = (words(language)("asked", key) for language in LANGUAGES)
    return frozenset(fold(word) for text in texts for word in text.split(","))


def _stems(folded: Iterable[str]) -> Phrase:
    """Let plurals in s agree with their singulars, in all three languages alike."""
    return tuple(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in folded)
