"""Delimited text: which encoding, which separator, which rows."""

from __future__ import annotations

import codecs
import csv
from dataclasses import dataclass
from pathlib import Path

_SEPARATORS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a text file and how they were found."""

    rows: list[list[str]]
    encoding: str
    separator: str


def read_text(path: str) -> Table:
    """Read a delimited text file."""
    content = Path(path).read_bytes()
    encoding = _encoding(content)
    text = content.decode(encoding).replace("\0", "")
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    return Table(list(csv.reader(text.splitlines(keepends=True), delimiter=separator)), encoding, separator)


def _encoding(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"
