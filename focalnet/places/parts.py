"""What a text in several parts means: `Aruba (The Netherlands)`, `Nairobi, Kenya`, `Vatican/Holy See`."""

from __future__ import annotations

import re

from focalnet.places.index import Meaning, companions
from focalnet.places.names import meaning

_PARTS = re.compile(r"\s*(?:[()\[\]{}/,;:|=+\n]|\s-+\s|[–—])\s*")
_AND = re.compile(r"\s*&\s*|\s+(?:and|et|y|e|und)\s+", re.IGNORECASE)
_BRACKETED = re.compile(r"(.*\S)\s*[(\[](.+)[)\]]")
# A code by its letters, a given name by its capitals: Ben, Per, Nam.
_SMALL_CODE = re.compile(r"(?:^|, )[A-Z]?[a-z]{1,2}$")
_LIST = re.compile(r"[/;|+\n]")
_OFFICE_WORDS = re.compile(
    r"\b(?:iom|oim|mission|misión|mision|office|bureau|oficina|delegation|délégation|delegación|country|"
    r"field|national|nationale?|nacional|regional|régional|co|ro|in|en|au|aux|for|de|of|the|la|el|le|for|pour|para)\b",
    re.IGNORECASE,
)
# Names that are given names or states elsewhere too: beside an unknown word they say nothing.
_CAREFUL = frozenset({"GEO", "JOR", "TCD", "ISR"})


def meaning_of_parts(text: str) -> Meaning | None:
    """Return what the parts mean together; None where there is one part, and it names no office."""
    if (bracketed := _BRACKETED.fullmatch(text)) and (whole := _explained(*bracketed.groups())):
        return whole
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) < 2:
        return Meaning() if _several(text) else _without_office_words(text)
    read = [meaning(part) for part in parts]
    sure = _agreed(read) or (_explained_by_last(read) if "(" in text or "[" in text else None)
    return sure or (None if _LIST.search(text) else _with_sovereign(read)) or _noted(text, read)


def _explained(name: str, note: str) -> Meaning | None:
    """Read a name with a note in brackets: certain where the note fits, suggested where it is not known."""
    read = [meaning(name), meaning(note)]
    says_nothing = read[1] is None or read[1] == Meaning()
    if says_nothing and read[0] and read[0].code and read[0].code not in _CAREFUL:
        return Meaning(read[0].codes, asked=True)
    return _agreed(read) or _explained_by_last(read) or _with_sovereign(read)


def _agreed(read: list[Meaning | None]) -> Meaning | None:
    """Take the one country that every part names, or lies in: `Nairobi, Kenya`, `Vatican/Holy See`."""
    possible = _possible(read)
    named = {each.code for each in read if each and each.code}
    certain = not any(each and len(each.codes) > 1 for each in read)
    return Meaning(tuple(possible)) if certain and len(possible) == 1 and possible <= named else None


def _explained_by_last(read: list[Meaning | None]) -> Meaning | None:
    """Take the one candidate of an ambiguous name that its note names: `Congo (DRC)`."""
    possible = _possible(read)
    last = read[-1].code if read[-1] else ""
    return Meaning((last,)) if possible == {last} else None


def _with_sovereign(read: list[Meaning | None]) -> Meaning | None:
    """Take an area whose country stands behind it: `Aruba (The Netherlands)`."""
    certain = [each.code for each in read if each and each.code]
    if len(certain) == len(read) == 2 and certain[1] in companions().get(certain[0], frozenset()):
        return Meaning((certain[0],))
    return None


def _possible(read: list[Meaning | None]) -> set[str]:
    """Return the countries that all parts may mean; none where a part is not known or only suggested."""
    allowed = [set(each.codes or each.inside) if each and not each.asked else set() for each in read]
    return set.intersection(*allowed)


def _noted(text: str, read: list[Meaning | None]) -> Meaning:
    """Suggest the one country named beside words nobody knows, where these look like a note or a town."""
    named = [each for each in read if each and (each.codes or each.inside)]
    strangers = [each for each in read if each is None]
    if len(named) != 1 or len(strangers) + 1 != len(read) or _LIST.search(text) or _several(text):
        return Meaning()
    country = named[0]
    if country.code in _CAREFUL or not country.code:
        return Meaning()
    if _SMALL_CODE.search(text):
        return Meaning()
    as_note = read[0] is country and "," not in text
    as_town = read[-1] is country and "(" not in text
    return Meaning((country.code,), asked=True) if as_note or as_town else Meaning()


def _several(text: str) -> bool:
    read = [meaning(part) for parts in _PARTS.split(text) for part in _AND.split(parts)]
    return len({each.code for each in read if each and each.code}) > 1


def _without_office_words(text: str) -> Meaning | None:
    bare = " ".join(_OFFICE_WORDS.sub(" ", text).split())
    if not bare or bare == text or len(bare) < 4:
        return None
    read = meaning(bare)
    return Meaning((read.code,), asked=True) if read and read.code else None
