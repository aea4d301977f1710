"""Which tool wrote an export, told by the heads it adds to the questions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.exports import heads
from focalnet.surveys.exports.model import Recognised, Tool

if TYPE_CHECKING:
    from focalnet.sheets import Sheet, Value

_CODE = re.compile(r"^[A-Za-z]\w*(\[[^\]]+\])?(\[[^\]]+\])?\. \S")
"""LimeSurvey's heads with code and text: `Q1[SQ002]. Which of these? [Time]`."""
_SUBQUESTION = re.compile(r"^[A-Za-z]\w*\[\w+\](\[\w+\])?$")
_ENOUGH = 2
_SURE, _LIKELY, _UNKNOWN = 0.98, 0.8, 0.3
_LOOKED_AT = 20
"""Rows among which the heads are looked for."""


def recognise(sheet: Sheet) -> Recognised:
    """Return the tool that wrote a sheet; `table` where none of those known did."""
    found = _recognised(sheet)
    tags = [cell for cell in _cells(sheet, found.first_row) if cell is not None]
    tagged = bool(tags) and all(str(cell).startswith("#") for cell in tags)
    return replace(found, tag_rows=1) if tagged else found


def _recognised(sheet: Sheet) -> Recognised:
    row = _head_row(sheet)
    if len(_named(_cells(sheet, row + 1), heads.TELLING[Tool.LIMESURVEY])) >= _ENOUGH:
        row += 1  # LimeSurvey's own archive: texts, and the codes under them
    texts = [cell.strip() for cell in _cells(sheet, row) if isinstance(cell, str)]
    below = _cells(sheet, row + 1)
    if _is_second_head(_cells(sheet, row), below):
        return Recognised(Tool.SURVEYMONKEY, _SURE, tuple(_named(below, heads.WHOLE)[:3]), row, 2)
    coded = [text for text in texts if _CODE.match(text) or _SUBQUESTION.match(text)]
    if len(coded) >= max(_ENOUGH, len(texts) // 2):
        return Recognised(Tool.LIMESURVEY, _SURE, tuple(coded[:3]), row)
    found = {tool: _named(texts, telling) for tool, telling in heads.TELLING.items()}
    tool = max(found, key=lambda each: len(found[each]))
    why = tuple(found[tool])
    if tool is Tool.GOOGLE and not (texts and fold(texts[0]) in heads.TELLING[Tool.GOOGLE]):
        why = ()
    if not why:
        return Recognised(Tool.TABLE, _UNKNOWN, (), row)
    enough = len(why) >= _ENOUGH or tool is Tool.GOOGLE
    return Recognised(tool, _SURE if enough else _LIKELY, why, row)


def _cells(sheet: Sheet, row: int) -> list[Value]:
    return sheet.rows[row] if row < len(sheet.rows) else []


def _head_row(sheet: Sheet) -> int:
    """Return the row with a tool's heads; else the first as wide as a head: a title fills a cell or two."""
    for at, row in enumerate(sheet.rows[:_LOOKED_AT]):
        if max(len(_named(row, telling)) for telling in heads.TELLING.values()) >= _ENOUGH:
            return at
        if row and _named(row[:1], heads.TELLING[Tool.GOOGLE]):
            return at
    filled = [sum(cell is not None for cell in row) for row in sheet.rows[:_LOOKED_AT]]
    widest = max(filled, default=0)
    fewest = min(2, widest)
    return next((at for at, count in enumerate(filled) if count >= fewest and count * 3 >= widest), 0)


def _named(cells: list[Value] | list[str], known: frozenset[str]) -> list[str]:
    return [cell for cell in cells if isinstance(cell, str) and fold(cell) in known]


def _is_second_head(first: list[Value], second: list[Value]) -> bool:
    """Tell whether the second row names the columns of questions that the first names once.

    Below the heads that SurveyMonkey adds nothing stands then: a row of answers has an id there.
    """
    own = [at for at, cell in enumerate(first) if _named([cell], heads.OWN[Tool.SURVEYMONKEY])]
    if any(at < len(second) and second[at] is not None for at in own):
        return False
    told = {fold(cell) for cell in second if isinstance(cell, str)}
    known = _named(first, heads.TELLING[Tool.SURVEYMONKEY])
    return bool(told & heads.WHOLE) or (len(known) >= _ENOUGH and bool(told))
