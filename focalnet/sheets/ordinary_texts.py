"""Texts of small Open XML workbooks as spreadsheet programs write them, read without a parser.

What is not ordinary, a phonetic guide, a letter by its number, a character written `_x000D_`, is `Unusual`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_RUN = re.compile(
    r'<r>(?:<rPr>(?:<\w+(?: [\w:]+="[^"<>&]*")* ?/>)*</rPr>)?'
    r'(<t(?: xml:space="preserve")?>[^<]*</t>)</r>'
)
"""A part of a text that has several looks."""
_SHARED = re.compile(r'\s*<si>((?:<t(?: xml:space="preserve")?>[^<]*</t>)+)')
_PIECE = re.compile(r'<t( xml:space="preserve")?>([^<]*)</t>')
_MARKS = re.compile(r"[&\r\0]|_x")
"""What a text has to have in it to mean another than is written."""
_ENTITY = re.compile(r"&([^;&]*);?")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#10": "\n", "#xA": "\n", "#9": "\t"}
_MOST, _SHORT = 2048, 4096
"""How many pieces of XML are remembered, and of how many letters at most: some 50 MB where all are long."""


class Unusual(Exception):  # noqa: N818 - what was found, and no error
    """Something stands there that is not read here."""


def remembered(make: Callable[[str], T]) -> Callable[[str], T]:
    """Have what is made of a short text made once: files of one origin say most things in the same words.

    The text has to be all that it is made of, and what is made must not be changed.
    """
    kept = lru_cache(_MOST)(make)
    return lambda text: kept(text) if len(text) <= _SHORT else make(text)


def meant(kept: str | None, written: str) -> str:
    """Return what a text means; blanks at its ends are only meant where they are to be kept.

    Raises `Unusual`.
    """
    text = _mended(written) if _MARKS.search(written) else written
    if not kept and text != text.strip():
        raise Unusual
    return text


@remembered
def shared_text(written: str) -> str | None:
    """Return the meaning of an entry in the list of texts that cells share, up to its end tag.

    Nothing for an empty one. Raises `Unusual`.
    """
    found = _SHARED.fullmatch(_RUN.sub(r"\1", written) if "<r>" in written else written)
    if found is None:
        raise Unusual
    return "".join(meant(*piece) for piece in _PIECE.findall(found[1])) or None


def _mended(written: str) -> str:
    if "_x" in written or "\0" in written:
        raise Unusual
    lines = written.replace("\r\n", "\n").replace("\r", "\n")
    return _ENTITY.sub(_entity, lines)


def _entity(found: re.Match[str]) -> str:
    letter = _ENTITIES.get(found[1])
    if letter is None:
        raise Unusual
    return letter
