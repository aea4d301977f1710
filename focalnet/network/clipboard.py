"""Blocks of cells as programs exchange them on the clipboard: text with tabs, or a table in HTML."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

_WIDEST = 100  # cells that one of a table in HTML may stretch over
# A spreadsheet takes a text that begins like this for a formula, unless it is a number or a telephone number.
_FORMULA = re.compile(r"[=@]|[+\-](?![\d\s().\-/]+$)")


def block_from(text: str, html: str = "") -> list[list[str]]:
    """Return the cells of what lies on the clipboard, line by line; texts only, nothing is ever calculated.

    The text is what spreadsheets put there; a table in HTML is read where the text holds one cell at most, as
    some mail programs have it. Lines at the end that hold nothing are left out.
    """
    block = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), "excel-tab", strict=False))
    if html and len(block) <= 1 and all(len(line) <= 1 for line in block):
        block = _table_in(html) or block
    while block and not any(cell.strip() for cell in block[-1]):
        block.pop()
    return [[cell.strip() for cell in line] for line in block]


def without_headers(block: list[list[str]], titles: list[str]) -> list[list[str]]:
    """Return a block without its first line where this repeats the titles of the columns it goes into."""
    if len(block) > 1 and block[0] == titles[: len(block[0])]:
        return block[1:]
    return block


def plain(cell: str) -> str:
    """Return a cell for text with tabs: one line, and nothing that a spreadsheet would calculate."""
    text = " ".join(cell.split())
    return f"'{text}" if _FORMULA.match(text) else text


class _Tables(HTMLParser):
    """Gathers the cells of the first table."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[list[str]] = []
        self.inside = False
        self._at = 0
        self._done = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._done:
            return
        if tag == "tr":
            self.lines.append([])
        elif tag in {"td", "th"} and self.lines:
            self.inside = True
            self._at = len(self.lines[-1])
            across = dict(attrs).get("colspan") or "1"
            self.lines[-1].extend([""] * (min(int(across), _WIDEST) if across.isdigit() else 1))
        elif tag == "br" and self.inside:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self.inside = False
        elif tag == "table" and self.lines:
            self._done = True

    def handle_data(self, data: str) -> None:
        if self.inside and not self._done:
            self.lines[-1][self._at] += data


def _table_in(html: str) -> list[list[str]]:
    reader = _Tables()
    reader.feed(html)
    reader.close()
    return [[" ".join(cell.split()) for cell in line] for line in reader.lines]
