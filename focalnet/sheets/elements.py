"""Reading XML a piece at a time, with nothing in it that reaches outside or multiplies.

Element names come without their prefix, so that the transitional and the strict form of a format, and writers
that put a prefix before every element, look the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def parse(
    pieces: Iterable[bytes],
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call back for every element and text. Raises `Refused` for malformed XML and for any document type."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, facts: start(local(name), facts)
    if end:
        parser.EndElementHandler = lambda name: end(local(name))
    if text:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_document_type
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused("sheets.damaged") from None


def _refuse_document_type(*_: object) -> None:
    raise Refused("sheets.entities")


def local(name: str) -> str:
    """Return a name without its prefix."""
    return name.rpartition(":")[2]


def fact(facts: dict[str, str], name: str) -> str:
    """Return an attribute whatever prefix it has, empty if it is absent."""
    return next((value for key, value in facts.items() if local(key) == name), "")
