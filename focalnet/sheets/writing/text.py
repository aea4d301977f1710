"""Text on its way into a cell: kept text, kept writable, and measured."""

from __future__ import annotations

import re
import unicodedata
from math import ceil

# A cell that begins with one of these is a formula to a spreadsheet that is asked to enter it again.
FORMULA_STARTS = frozenset("=+-@\t\r\n")

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
# What XML cannot hold, and what a spreadsheet would take for the escape of such a sign.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SENTENCE = re.compile(r"\s*\S.*?(?:[.!?؟](?=\s)|[。！？]|(?=\n)|\Z)")
_WORD = re.compile(r"\s*\S{1,40}")
_LIKE_ESCAPE = re.compile("_(x[0-9A-Fa-f]{4}_)")

LETTER = 1.08
"""Columns are measured in digits, and running text is a little narrower than digits are."""


def safe_text(text: str) -> str:
    """Return the text as a workbook can hold it: half a surrogate pair, which has no UTF-8, becomes `?`."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def escaped(text: str) -> str:
    """Return the text as it stands in a sheet's markup."""
    plain = _LIKE_ESCAPE.sub(r"_x005F_\1", _NOT_XML.sub("", safe_text(text)))
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def sheet_name(text: str) -> str:
    """Return the text as the name of a sheet: without what Excel forbids, at most 31 characters."""
    plain = _FORBIDDEN.sub(" ", text).strip("' ")
    return plain[:_LONGEST_NAME].rstrip("' ") or "Sheet"


def width_of(text: str) -> float:
    """Return how wide the longest line of a text is, in characters of a column width."""
    return max((_line_width(line) for line in text.splitlines()), default=0.0)


def widest_word(text: str) -> float:
    """Return how wide the longest word is: narrower than that, a column would break it."""
    return max((_line_width(word) for word in text.split()), default=0.0)


def lines_needed(text: str, width: float) -> int:
    """Return how many lines the text takes in a cell of a width in characters."""
    return sum(max(1, ceil(_line_width(line) / width)) for line in text.splitlines() or [""])


def in_pieces(text: str, width: float, most: int) -> list[str]:
    """Return the text in pieces of about so many lines each, in a cell of a width in characters.

    It is cut between sentences, or between words where a sentence is long; words of more than forty letters
    are cut too, because some scripts have no spaces.
    """
    if lines_needed(text, width) <= most:
        return [text]
    parts = _SENTENCE.findall(text)
    if max(map(_line_width, parts), default=0) > most * width / 2:
        parts = _WORD.findall(text)
    pieces, used = [""], 0.0
    for part in parts:
        wide = _line_width(part) + width * part.count("\n")
        if pieces[-1] and used + wide > most * width:
            pieces.append("")
            used = 0.0
        pieces[-1] += part if pieces[-1] else part.lstrip()
        used += wide
    return pieces


def _line_width(line: str) -> float:
    if line.isascii():
        return len(line) + 0.2 * sum(map(str.isupper, line))
    return sum(_letter_width(letter) for letter in line)


def _letter_width(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 2.0
    return 1.2 if letter.isupper() else 1.0
