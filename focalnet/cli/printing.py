"""What the commands print: lines, aligned tables, JSON."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from focalnet.numbers import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from focalnet.words import Words


@dataclass(frozen=True, slots=True)
class Output:
    """Standard output in one language; a silent one prints nothing but JSON."""

    words: Words
    silent: bool = False

    @property
    def language(self) -> str:
        """The language that people read here."""
        return self.words.language

    def number(self, count: int) -> str:
        """Return a count as the language groups its figures."""
        return number(count, self.language)

    def line(self, text: str = "") -> None:
        """Print one line."""
        if not self.silent:
            print(text)

    def say(self, key: str, /, **args: object) -> None:
        """Print a line of section `cli` of the words."""
        self.line(self.words("cli", key, **args))

    def count(self, key: str, number: int, /, **args: object) -> None:
        """Print a line of section `cli` that agrees with a number."""
        self.line(self.words.count("cli", key, number, **args))

    def table(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[object]],
        *,
        right: str = "",
        section: str = "cli_column",
    ) -> None:
        """Print rows in columns, each as wide as its widest cell.

        Args:
            headers: Keys of a section of words; an empty one has no words above it.
            rows: The cells; None is printed as nothing.
            right: The keys of the columns that are aligned to the right, with spaces between.
            section: The section of words that the headers are keys of.

        """
        named = [self.words(section, header) if header else "" for header in headers]
        cells = [named, *([self._text(cell) for cell in row] for row in rows)]
        if not any(named):
            del cells[0]
        widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
        to_right = [header in right.split() for header in headers]
        for row in cells:
            padded = [_pad(cell, width, r) for cell, width, r in zip(row, widths, to_right, strict=True)]
            self.line("  ".join(padded).rstrip())

    def change(self, fact: str, before: object, after: object) -> None:
        """Print what a fact was and became, the fact by the words that lists have for it."""
        named = self.words("import_field", fact) if self.words.has("import_field", fact) else fact
        self.line("  " + self.words.of(named, f"{_said(before)} → {_said(after)}"))

    def book(
        self,
        out: Path,
        title: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[object]],
        *,
        note: str = "",
        right: str = "",
    ) -> None:
        """Write rows, as `table` would print them, as a workbook, and say so. Raises `Refused`."""
        from focalnet.cli.opened import size
        from focalnet.reports.plain_list import write_list

        named = [self.words("cli_column", header) for header in headers]
        cells = [[self._text(cell) for cell in row] for row in rows]
        places = [place for place, header in enumerate(headers) if header in right.split()]
        write_list(
            out,
            title,
            named,
            cells,
            note=note,
            right=places,
            places="country" in headers,
            language=self.language,
        )
        self.say("wrote", file=out, size=size(out))

    def _text(self, cell: object) -> str:
        if cell is None:
            return ""
        return self.number(cell) if isinstance(cell, int) and not isinstance(cell, bool) else str(cell)

    def json_stream(self, head: dict[str, Any], name: str, entries: Iterable[Any]) -> None:
        """Print an object whose last member is a list of any length, each entry printed as it comes."""
        print(_dumped(head, indent=2)[:-2] + f',\n  "{name}": [', end="")
        separator = "\n    "
        for entry in entries:
            print(separator + _dumped(entry), end="")
            separator = ",\n    "
        print("\n  ]\n}")

    def json(self, value: Any) -> None:
        """Print a value as JSON, dates as ISO 8601."""
        print(_dumped(value, indent=2))


def _said(value: object) -> str:
    if value is None or value == "":
        return "–"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _dumped(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)


def _width(text: str) -> int:
    """Return the columns a terminal uses: two for Chinese letters, none for what joins the letter before."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


def _pad(text: str, width: int, to_right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if to_right else text + space


def _plain(value: object) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple | set | frozenset):
        return sorted(value) if isinstance(value, set | frozenset) else list(value)
    return str(value)
