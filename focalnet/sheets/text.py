"""Delimited text: its letters, its separator and its rows, found from what it contains.

Cells stay text; what they mean is for the reader of the table to say.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.sheets import charsets, quotes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.sheets.notes import Note

SEPARATORS = "\t;|,"
"""In order of preference where several cut alike: a comma is also within names."""
_DECLARED = re.compile(r'"?sep=(.)"?\s*?(\r\n|\r|\n|$)', re.IGNORECASE)
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x19\x1b\x1c-\x1f\x7f]")
_AS_FORMULA = re.compile(r'="([^"]*)"')
_SAMPLE_LINES = 400
_TOO_MANY_CONTROLS = 200
"""A file with more than one control character in so many letters was not written as text."""
_MOST_LINES_NAMED = 5


@dataclass(slots=True)
class Table:
    """The rows of a text file, how they were found, and what was odd about it."""

    rows: list[list[str]]
    encoding: str
    separator: str
    notes: list[Note] = field(default_factory=list)


def read(content: bytes) -> Table:
    """Read delimited text. Raises `Refused` where it is empty or no text at all."""
    notes: list[Note] = []
    text, encoding = decode(content, notes)
    if not text.strip("\ufeff\x1a \t\r\n"):
        raise Refused("sheets.empty")
    if len(_CONTROL.findall(text, 0, 1 << 16)) * _TOO_MANY_CONTROLS > min(len(text), 1 << 16):
        raise Refused("sheets.not_a_workbook")
    declared = _DECLARED.match(text)
    separator = declared[1] if declared else separator_of(text)
    text = text[declared.end() :] if declared else text
    rows = quotes.rows(text.rstrip("\x1a"), separator, notes)
    if '="' in text:
        rows = [[_AS_FORMULA.sub(r"\1", cell) if cell[:2] == '="' else cell for cell in row] for row in rows]
    return Table(rows, encoding, separator, notes)


def decode(content: bytes, notes: list[Note]) -> tuple[str, str]:
    """Return the text and the encoding it was written in; what could not be read adds to the notes."""
    if marked := charsets.marked(content):
        text = content.decode(marked, "replace")
        if "\ufffd" in text:
            notes.append(("sheets.letters_lost", "", marked))
        return text.replace("\0", ""), marked.removesuffix("-sig")
    if b"\0" in content:
        notes.append(("sheets.zero_bytes", "", str(content.count(0))))
        content = content.replace(b"\0", b"")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(content, notes)


def _legacy(content: bytes, notes: list[Note]) -> tuple[str, str]:
    """Read text that is not, or not all, UTF-8."""
    lines = content.splitlines(keepends=True)
    beyond = [line for line in lines if not line.isascii()]
    odd = frozenset(line for line in beyond if not _is_utf8(line))
    encoding = charsets.guess(b"".join(line for line in beyond if line in odd))
    as_utf8 = sum(line not in odd for line in beyond)
    if not as_utf8 or (encoding in charsets.DOUBLE and as_utf8 * 2 < len(beyond)):
        text = content.decode(encoding, "replace")
        if "\ufffd" in text:
            notes.append(("sheets.letters_lost", "", encoding))
        return text, encoding
    places = [number for number, line in enumerate(lines, 1) if line in odd]
    named = ", ".join(map(str, places[:_MOST_LINES_NAMED])) + (
        " …" if len(places) > _MOST_LINES_NAMED else ""
    )
    notes.append(("sheets.mixed_encodings", "", named))
    return "".join(line.decode(encoding if line in odd else "utf-8", "replace") for line in lines), "utf-8"


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def separator_of(text: str) -> str:
    """Return the separator that cuts the lines most evenly into more than one field, a comma if none does."""
    sample = _QUOTED.sub('""', text[:200_000])
    lines = [line for line in re.split(r"\r\n|\r|\n", sample)[:_SAMPLE_LINES] if line.strip()]
    evenness = {separator: _evenness(lines, separator) for separator in SEPARATORS}
    # In "Doe, Ann" the comma is part of the name; only where all are so can it still be the separator.
    evenness[","] = max(evenness[","] / 2, _evenness([line.replace(", ", " ") for line in lines], ","))
    return max(evenness, key=lambda separator: evenness[separator]) if any(evenness.values()) else ","


def _evenness(lines: Iterable[str], separator: str) -> float:
    """Return how many lines have the commonest number of fields, weighed by that number."""
    counts = Counter(count for line in lines if (count := line.count(separator)))
    if not counts:
        return 0.0
    best = max(counts, key=lambda count: (counts[count] * count**0.5, count))
    near = sum(number for count, number in counts.items() if abs(count - best) <= 1)
    return float((counts[best] + near) * best**0.5)
