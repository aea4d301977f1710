"""What a text in several parts means: `Aruba (The Netherlands)`, `Nairobi, Kenya`, `Vatican/Holy See`."""

from __future__ import annotations

import re

from focalnet.places.index import Meaning, companions
from focalnet.places.names import meaning

_PARTS = re.compile(r"\s*(?:[()\[\]{}/,;:|=+\n]|\s-+\s|[–—])\s*")
_BRACKETED = re.compile(r"(.*\S)\s*[(\[](.+)[)\]]")
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
        return _without_office_words(text)
    read = [meaning(part) for part in parts]
    return _agreed(read, explains="(" in text or "[" in text) or _noted(text, read)


def _explained(name: str, note: str) -> Meaning | None:
    """Read a name with a note in brackets: certain where the note fits, suggested where it is not known."""
    read = [meaning(name), meaning(note)]
    certain = read[0].code if read[0] else ""
    if certain and read[1] is None and certain not in _CAREFUL:
        return Meaning((certain,), asked=True)
    return _agreed(read, explains=True)


def _agreed(read: list[Meaning | None], *, explains: bool) -> Meaning | None:
    """Take the one country that every part names or, where brackets explain the rest, allows."""
    if any(each is None or each.asked for each in read):
        return None
    allowed = [set(each.codes or each.inside) for each in read if each]
    if not explains and any(len(each.codes) > 1 for each in read if each):
        return None
    possible = set.intersection(*allowed)
    named = {each.code for each in read if each and each.code}
    if len(possible) == 1 and possible <= named:
        return Meaning(tuple(possible))
    first = read[0].code if read[0] else ""
    if (
        first
        and len(read) == 2
        and named - {first}
        and named - {first} <= companions().get(first, frozenset())
    ):
        return Meaning((first,))
    return None


def _noted(text: str, read: list[Meaning | None]) -> Meaning:
    """Suggest the one country named beside words nobody knows, where these look like a note or a town."""
    named = [each for each in read if each and (each.codes or each.inside)]
    strangers = [each for each in read if each is None]
    if len(named) != 1 or len(strangers) + 1 != len(read) or _LIST.search(text):
        return Meaning()
    country = named[0]
    if country.code in _CAREFUL or not country.code:
        return Meaning()
    as_note = read[0] is country and "," not in text
    as_town = read[-1] is country and "(" not in text
    return Meaning((country.code,), asked=True) if as_note or as_town else Meaning()


def _without_office_words(text: str) -> Meaning | None:
    bare = " ".join(_OFFICE_WORDS.sub(" ", text).split())
    if not bare or bare == text or len(bare) < 4:
        return None
    read = meaning(bare)
    return Meaning((read.code,), asked=True) if read and read.code else None
