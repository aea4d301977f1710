"""What a row is known by when the export is taken in again, and when it was received."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.roster.values.days import order_of, read_date
from focalnet.surveys.exports import heads
from focalnet.surveys.exports.model import Part
from focalnet.surveys.questionnaire.fitting import typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.sheets import Sheet, Value
    from focalnet.surveys.exports.model import Columns, Recognised
    from focalnet.surveys.model import Answers

_LENGTH = 24


class Mark(NamedTuple):
    """What a row is known by, what its content comes to, and the day it was received, ISO or empty."""

    source: str
    content: str
    received: str


class Marks:
    """Marks the rows of an export.

    In a confidential round no mark is of answers and of who gave them together, and no content is marked:
    either would be a key to whose the answers are.
    """

    def __init__(
        self,
        sheet: Sheet,
        recognised: Recognised,
        columns: Columns,
        told_by: Iterable[int],
        *,
        confidential: bool,
    ) -> None:
        self._sheet, self._tool, self._confidential = sheet, recognised.tool, confidential
        own = {
            name: each.index
            for each in columns.of(Part.METADATA)
            for name in (fold(each.head), fold(each.head.partition(". ")[2]))
        }
        self._known_by = [own[fold(head)] for head in heads.SOURCES if fold(head) in own]
        self._received = [own[fold(head)] for head in heads.RECEIVED if fold(head) in own]
        self._told_by = tuple(told_by)
        self._order = order_of(
            [row[at] for row in sheet.rows[recognised.first_row :] if at < len(row)] for at in self._received
        )
        self._alike: Counter[str] = Counter()

    def of(self, number: int, answers: Answers) -> Mark:
        """Return the mark of a row, counted from 0 in the sheet."""
        cells = self._sheet.rows[number]
        content = "" if self._confidential else _digest(json.dumps(answers, sort_keys=True))
        return Mark(self._source(cells), content, self._day(cells))

    def _source(self, cells: Sequence[Value]) -> str:
        own = next((text for at in self._known_by if (text := _at(cells, at))), "")
        if own:
            return _digest(f"{self._tool} {own}")
        telling = [_at(cells, at) for at in (*self._received, *self._told_by)]
        if any(telling) and not self._confidential:
            return _digest(json.dumps([typed(cell) for cell in cells]))
        # Rows that say neither when nor who may be alike and still be two answers; so may those of a
        # confidential round, of which only when and who is marked.
        known = _digest(json.dumps(telling if any(telling) else [typed(cell) for cell in cells]))
        self._alike[known] += 1
        return known if self._alike[known] == 1 else _digest(f"{known} {self._alike[known]}")

    def _day(self, cells: Sequence[Value]) -> str:
        for at in self._received:
            cell = cells[at] if at < len(cells) else None
            if isinstance(cell, datetime):
                return cell.date().isoformat()
            text = typed(cell).replace("T", " ").split(" ")[0]
            found = read_date(text, self._order)
            if isinstance(found, date):
                return found.isoformat()
        return ""


def _at(cells: Sequence[Value], at: int) -> str:
    return typed(cells[at]) if at < len(cells) else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
