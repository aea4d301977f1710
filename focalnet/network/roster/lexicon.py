"""The words of rosters, read once from `resources/roster/*.toml` and folded for comparing."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network.roster.fields import Field
from focalnet.resources import resource
from focalnet.words import LANGUAGES
from focalnet.words import words as catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("roster", f"{name}.toml").read_text(encoding="utf-8"))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(folded for word in words if (folded := fold(word)))


@cache
def headers() -> Mapping[str, tuple[Field, ...]]:
    """Return the folded header words, each with the fields it can name."""
    found: dict[str, tuple[Field, ...]] = {}
    for name, languages in _data("headers").items():
        field = Field(name)
        for folded in sorted({fold(word) for listed in languages.values() for word in listed}):
            found[folded] = (*found.get(folded, ()), field)
    return found


@cache
def layout(kind: str) -> frozenset[str]:
    """Return the folded words of a kind of row: `total`, `note`, `vacant`; or `somebody_else` of a header."""
    return _folded(_data("layout")[kind])


@cache
def sexes() -> Mapping[str, str]:
    """Return the folded words that tell a sex plainly, with the code of `Sex`."""
    return {fold(word): code for code, words in _data("people")["sex"].items() for word in words}


@cache
def letters() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return the letters that mean women here and men there: letter → sex → deciding company."""
    data = _data("people")["letters"]
    return {letter: {sex: _folded(words) for sex, words in sides.items()} for letter, sides in data.items()}


@cache
def titles() -> Mapping[str, str]:
    """Return the folded courtesy titles with the sex each tells, empty where it tells none."""
    data = _data("people")["titles"]
    told = {"F": "F", "M": "M", "none": ""}
    return {fold(word): told[sex] for sex in told for word in data[sex]}


@cache
def dotted_titles() -> frozenset[str]:
    """Return words that are titles only when written with a full stop (`Hon.`)."""
    return _folded(_data("people")["titles"]["dotted"])


@cache
def closing_titles() -> tuple[str, ...]:
    """Return the titles of scripts without spaces, which close a name: `女士`."""
    return tuple(title for title in titles() if ord(title[0]) > 0x2E7F)


@cache
def guarded_titles() -> Mapping[str, frozenset[str]]:
    """Return titles that may be an initial, each with the companions that make it a title."""
    return {title: _folded(words) for title, words in _data("people")["guarded_titles"].items()}


@cache
def name_words(kind: str) -> frozenset[str]:
    """Return the words of a kind that occur in names: `particles`, `suffixes`, `degrees` …; folded."""
    return _folded(_data("people")["names"][kind])


@cache
def family_first() -> frozenset[str]:
    """Return the family names that stand first where their accents are kept."""
    return frozenset(name.casefold() for name in _data("people")["family_first"]["vietnamese"])


@cache
def months() -> Mapping[str, int]:
    """Return the folded names of months with their number, 1 to 12."""
    return {fold(word): number for number, words in enumerate(_data("dates")["months"], 1) for word in words}


@cache
def date_words(kind: str) -> frozenset[str]:
    """Return the folded words `around` a date, or those that say there is `nothing`."""
    return _folded(_data("dates")[kind])


@cache
def codes(field: str) -> Mapping[str, str]:
    """Return the folded words of a coded field (`role`, `tor_state` …), each with its code."""
    found = {fold(word): code for code, entry in _data("codes")[field].items() for word in entry["words"]}
    return own_words(field) | found


@cache
def languages() -> Mapping[str, str]:
    """Return the folded names and codes of languages, each with its ISO 639-1 code."""
    listed = _data("codes")["languages"]
    return own_words("language") | {fold(word): code for code, words in listed.items() for word in words}


@cache
def areas() -> Mapping[str, str]:
    """Return the folded names of areas of expertise that ship, in all languages, each with its code."""
    return own_words("expertise")


def own_words(section: str) -> dict[str, str]:
    """Return the words the program itself writes into workbooks, folded, so that it reads what it wrote."""
    return {
        fold(text): code
        for language in LANGUAGES
        for code, text in catalogue(language).section(section).items()
    }


@cache
def plain(kind: str) -> frozenset[str]:
    """Return the folded words for `yes`, `no` or `blank`."""
    return _folded(_data("codes")[kind])
