"""Reading OpenDocument spreadsheets, as LibreOffice writes them: cells, merged ranges, errors, hidden sheets.

Empty rows and cells that are repeated to the end of the sheet cost nothing; the prefixes of the names are
those that every writer of the format uses.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.problems import Place, Refused
from focalnet.sheets import elements
from focalnet.sheets.grid import LAST_COLUMN, LAST_ROW, cell_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.sheets.archive import Archive
    from focalnet.sheets.notes import Note

CONTENT = "content.xml"
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?")
_ERROR = re.compile(r"#[A-Z/0!?]+|Err:\d+|#N/A")
_ASIDE = frozenset({"annotation", "shapes", "tracked-changes", "dde-links", "forms"})
"""Elements with texts that are not of the cell they stand in."""
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_DAY = timedelta(days=1)
_MOST_REPEATED = 2_000_000
"""Cells that one row of the document may stand for."""


class TableSheet(NamedTuple):
    """One sheet as it is read: `take(row, column, value)` has been given its cells."""

    name: str
    visible: bool
    merged: list[tuple[int, int, int, int]]
    notes: list[Note]


class Reader:
    """Reads all sheets: says `begin(sheet)`, gives each value to `take`, says `end(sheet)`.

    `begin` tells whether the sheet's cells are wanted.
    """

    def __init__(
        self,
        begin: Callable[[TableSheet], bool],
        take: Callable[[int, int, Any], None],
        end: Callable[[TableSheet], None],
    ) -> None:
        self._begin, self._take, self._finish = begin, take, end
        self._hidden: set[str] = set()
        self._style = ""
        self._sheet: TableSheet | None = None
        self._wanted = False
        self._aside = 0
        self._row = self._column = 0
        self._rows = 1
        self._cells: list[tuple[int, int, Any]] = []
        self._facts: dict[str, str] | None = None
        self._pieces: list[str] = []

    def read(self, archive: Archive) -> None:
        """Read the document. Raises `Refused` where it is damaged."""
        elements.parse(archive.pieces(CONTENT), self._start, self._end, self._text)

    def _start(self, name: str, facts: dict[str, str]) -> None:
        if self._aside or name in _ASIDE:
            self._aside += 1
        elif name in _CELLS:
            self._facts = facts
            self._pieces.clear()
        elif name == "table-row":
            self._rows = _repeated(facts, "table:number-rows-repeated")
            self._column = 0
            self._cells.clear()
        elif name == "table":
            self._row = 0
            visible = facts.get("table:style-name", "") not in self._hidden
            self._sheet = TableSheet(facts.get("table:name", ""), visible, [], [])
            self._wanted = self._begin(self._sheet)
        elif self._facts is not None:
            self._within_cell(name, facts)
        elif name == "style":
            self._style = facts.get("style:name", "")
        elif name == "table-properties" and facts.get("table:display") == "false":
            self._hidden.add(self._style)

    def _within_cell(self, name: str, facts: dict[str, str]) -> None:
        if name == "p" and self._pieces:
            self._pieces.append("\n")
        elif name == "s":
            self._pieces.append(" " * _repeated(facts, "text:c"))
        elif name == "tab":
            self._pieces.append("\t")
        elif name == "line-break":
            self._pieces.append("\n")

    def _text(self, text: str) -> None:
        if self._facts is not None and not self._aside:
            self._pieces.append(text)

    def _end(self, name: str) -> None:
        if self._aside:
            self._aside -= 1
        elif name in _CELLS and self._facts is not None:
            self._end_cell(self._facts, "".join(self._pieces))
            self._facts = None
        elif name == "table-row":
            self._end_row()
        elif name == "table" and self._sheet:
            self._finish(self._sheet)
            self._sheet = None

    def _end_cell(self, facts: dict[str, str], text: str) -> None:
        repeated = _repeated(facts, "table:number-columns-repeated")
        assert self._sheet is not None
        if self._wanted:
            value = self._value(facts, text, self._sheet)
            if value is not None and value != "":
                self._cells.append((self._column, repeated, value))
            rows = _repeated(facts, "table:number-rows-spanned")
            columns = _repeated(facts, "table:number-columns-spanned")
            if rows > 1 or columns > 1:
                corner = (self._row, self._column, self._row + rows - 1, self._column + columns - 1)
                self._sheet.merged.append(corner)
        self._column += repeated

    def _end_row(self) -> None:
        if self._rows * sum(repeated for _, repeated, _ in self._cells) > _MOST_REPEATED:
            place = Place(cell=cell_name(self._row, self._cells[0][0]))
            raise Refused("sheets.too_many_cells", place, most=_MOST_REPEATED)
        for row in range(self._row, self._row + self._rows) if self._cells else ():
            for column, repeated, value in self._cells:
                if row >= LAST_ROW or column + repeated > LAST_COLUMN:
                    raise Refused("sheets.cell_outside", Place(cell=cell_name(row, column)))
                for each in range(column, column + repeated):
                    self._take(row, each, value)
        self._row += self._rows

    def _value(self, facts: dict[str, str], text: str, sheet: TableSheet) -> Any:
        kind = facts.get("office:value-type", "")
        formula = "table:formula" in facts
        if facts.get("calcext:value-type") == "error" or (formula and _ERROR.fullmatch(text)):
            sheet.notes.append(("sheets.error_cell", cell_name(self._row, self._column), text))
            return None
        if formula and not kind and not text:
            sheet.notes.append(("sheets.not_calculated", cell_name(self._row, self._column), ""))
        match kind:
            case "float" | "percentage" | "currency":
                return _number(facts.get("office:value", ""), text)
            case "date":
                return _moment(facts.get("office:date-value", ""), text)
            case "time":
                return _duration(facts.get("office:time-value", ""), text)
            case "boolean":
                return facts.get("office:boolean-value") == "true"
        return facts.get("office:string-value", text)


def _repeated(facts: dict[str, str], name: str) -> int:
    found = facts.get(name, "1")
    return min(int(found), LAST_ROW) if found.isdecimal() else 1


def _number(written: str, text: str) -> float | str:
    try:
        return float(written)
    except ValueError:
        return text


def _moment(written: str, text: str) -> date | datetime | str:
    try:
        moment = datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError:
        return text
    return moment if "T" in written and moment.time() != time() else moment.date()


def _duration(written: str, text: str) -> time | timedelta | str:
    """Return a time of day for up to a day, else the time span."""
    found = _DURATION.fullmatch(written)
    if not found:
        return text
    days, hours, minutes, seconds = (int(found[number] or 0) for number in range(2, 6))
    microseconds = int((found[6] or "0")[:6].ljust(6, "0"))
    if hours > 1_000_000:
        return text
    span = timedelta(days, seconds, microseconds, 0, minutes, hours)
    if found[1]:
        return -span
    return (datetime(1, 1, 1) + span).time() if span < _DAY else span  # noqa: DTZ001
