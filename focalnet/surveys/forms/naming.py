"""What the files of forms are called: by round and person, or by the code where the round is confidential.

What is too long for a name of a file is taken out of the round's name: person and code always stand whole.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import count
from typing import TYPE_CHECKING

from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from focalnet.surveys.model import Invitation, Round

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_BETWEEN = " - "
_LEFT_OUT = "…"

_MOST_CHARACTERS = 100
"""So that a folder some levels deep stays within the 260 characters that a path may have on Windows."""
_MOST_BYTES = 220
"""Of the 255 that file systems take; the rest is for the ending, and for the kind of mail of a draft."""


def file_names(round_: Round, invited: Iterable[Invitation]) -> list[tuple[Invitation, str]]:
    """Return the name of each form's file, no two alike on any system; a namesake has the code behind it.

    They are of the whole round: of everybody whom it asks, whether or not they get a form now.
    """
    found: list[tuple[Invitation, str]] = []
    taken: set[str] = set()
    for each in invited:
        shown = each.code if round_.confidential else called(each)
        names = (file_name(round_.name, tail) for tail in _tails(shown, each.code))
        name = next(free for free in names if _as_systems_see(free) not in taken)
        taken.add(_as_systems_see(name))
        found.append((each, name))
    return found


def file_name(title: str, tail: str) -> str:
    """Return a title and what tells one form from another as the name of a workbook on every system.

    The middle of the title is left out where the name is too long: years and numbers stand at its end.
    """
    called = _plain(tail)
    kept = _shortened(_plain(title), _BETWEEN + called)
    return f"{_BETWEEN.join(filter(None, (kept, called)))}.xlsx"


def called(invitation: Invitation, language: str = "") -> str:
    """Return what somebody asked is called, a supervisor as such: in a language, else in that of the form."""
    if invitation.part != "supervisor":
        return invitation.name
    language = language or invitation.language
    if language not in LANGUAGES:
        language = "en"
    return f"{invitation.name} ({words(language)('form', 'supervisor')})"


def _tails(called: str, code: str) -> Iterator[str]:
    """Return what may stand behind the title: who is asked, then with the code, then with a number too."""
    name = _plain(called)
    if _fits(name):
        yield name
    with_code = f"{_shortened(name, f' {code}')} {code}"
    yield with_code
    yield from (f"{with_code} ({number})" for number in count(2))


def _plain(text: str) -> str:
    return " ".join(_FORBIDDEN.sub(" ", text).split()).rstrip(". ")


def _shortened(text: str, behind: str) -> str:
    """Return a text with as much of its middle left out as is needed for what stands behind it."""
    if _fits(text + behind):
        return text
    for kept in range(len(text) - 1, 1, -1):
        last = kept // 3
        shorter = f"{text[: kept - last].rstrip()}{_LEFT_OUT}{text[len(text) - last :].lstrip()}"
        if _fits(shorter + behind):
            return shorter
    return ""


def _fits(text: str) -> bool:
    return len(text) <= _MOST_CHARACTERS and len(_on_disk(text).encode()) <= _MOST_BYTES


def _on_disk(text: str) -> str:
    """Return a text as the systems write it that take accents and letters apart, which is the longest."""
    return unicodedata.normalize("NFD", text)


def _as_systems_see(name: str) -> str:
    """Return a name as systems compare it that know no capitals and take accents apart."""
    return unicodedata.normalize("NFKC", name.casefold())
