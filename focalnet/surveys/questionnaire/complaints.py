"""pyxform's errors and warnings as problems: with the sheet, the row and the column where it says one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.problems import Place, Problem
from focalnet.sheets import cell_name
from focalnet.surveys.questionnaire.columns import odd_head, tokens_of
from focalnet.surveys.questionnaire.model import DEFAULT
from focalnet.surveys.questionnaire.raw import RawSheet
from focalnet.surveys.questionnaire.sayings import COMMON, WHERE, args_of, sayings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.questionnaire.sayings import Where

_LACKING = re.compile(
    r"Language '([^']*)' is missing the (?:survey|choices) (?:columns )?([^.]*?)(?: column)?\."
)
_ROW, _SHEET = re.compile(r"\[row ?: ?(\d+)\]"), re.compile(r"(?:On the|for sheet:) '(\w+)'")
_COLUMN = re.compile(r"the '([^']+)' value")
_ABOUT_HEADS = frozenset(
    f"xlsform.{code}" for code in ("column_missing", "column_twice", "column_twice_named")
)


def problems_of(
    refusal: Exception | None, warnings: Sequence[str], file: str, sheets: Mapping[str, RawSheet]
) -> tuple[Problem, ...]:
    """Return what pyxform says as problems: why it refuses first, then each thing it warns of."""
    found: list[Problem] = []
    if refusal is not None and not hasattr(refusal, "context"):  # not pyxform's own: it broke off
        found = [_broken_off(refusal, file, sheets)]
    elif refusal is not None:
        lines = re.split(r"\n(?=\[row)", str(refusal))
        found = [_problem(line, "xlsform.refused", file, sheets) for line in lines]
    return (*found, *(_problem(line, "xlsform.warning", file, sheets) for line in warnings))


def _broken_off(error: Exception, file: str, sheets: Mapping[str, RawSheet]) -> Problem:
    """Return what probably broke pyxform off: a list that it did not find, or a head that it took amiss."""
    text = f"{type(error).__name__}: {error}"
    if isinstance(error, KeyError):
        code, args = "xlsform.list_missing", {"list": str(error.args[0])}
        row, at = _row_with(WHERE[code], args, sheets)
        if row:
            return Problem(
                code, Place(file, "survey", cell_name(row - 1, at)), {**args, "row": row, "text": text}
            )
    for on, sheet in sheets.items():
        if head := odd_head(on, sheet.heads, _default_language(sheets)):
            place = Place(file, on, cell_name(0, sheet.heads.index(head)))
            return Problem("xlsform.column_odd", place, {"column": head, "row": 1, "text": text})
    return Problem("xlsform.breaks_off", Place(file), {"text": text})


def _problem(said: str, general: str, file: str, sheets: Mapping[str, RawSheet]) -> Problem:
    """Return one sentence of pyxform as a problem."""
    text = " ".join(said.split())
    code, args = _meant(text, general)
    found_row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    on = sheet[1] if sheet else "survey" if found_row else ""
    row, head = int(found_row[1]) if found_row else 0, column[1] if column else ""
    if not row and code in _ABOUT_HEADS:
        head = str(args.get("column", ""))
        on = on or _sheet_with(head, sheets)
        row = 1 if on else 0
    heads = sheets.get(on, RawSheet()).heads
    at = heads.index(head) if head in heads else 0
    if not row and code in WHERE:
        on = WHERE[code].sheet
        row, at = _row_with(WHERE[code], args, sheets)
    if not row:
        return Problem(code, Place(file, on), args)
    return Problem(code, Place(file, on, cell_name(row - 1, at)), args | {"row": row})


def _meant(text: str, general: str) -> tuple[str, dict[str, str | int | float]]:
    """Return the code of a sentence and what it names."""
    code, args = general, dict[str, str | int | float]()
    for pattern, own in sayings():
        if found := pattern.search(text):
            code = f"xlsform.{own}"
            args |= args_of(found)
            break
    args = {**COMMON.get(code, {}), **args, "text": _ROW.sub("", text).strip()}
    if lacking := _LACKING.findall(text):
        args["missing"] = "; ".join(f"{language}: {columns}" for language, columns in lacking)
    return code, args


def _sheet_with(head: str, sheets: Mapping[str, RawSheet]) -> str:
    """Return the sheet that has a head most often: twice, where that is wrong; empty if none has it."""
    found = {on: sheet.heads.count(head) for on, sheet in sheets.items() if head in sheet.heads}
    return max(found, key=lambda on: found[on], default="")


def _default_language(sheets: Mapping[str, RawSheet]) -> str:
    rows = sheets.get("settings", RawSheet()).rows
    return rows[0].get("default_language", DEFAULT) if rows else DEFAULT


def _row_with(
    where: Where, args: Mapping[str, str | int | float], sheets: Mapping[str, RawSheet]
) -> tuple[int, int]:
    """Return the first row, counted from 1, and the column, from 0, that say something; row 0: none."""
    sheet = sheets.get(where.sheet, RawSheet())
    tokens = tokens_of(where.sheet, sheet.heads)
    pattern = re.compile(where.pattern.format_map({key: re.escape(str(args[key])) for key in args}))
    for number, row in enumerate(sheet.rows, start=2):
        for head, cell in row.items():
            if where.column in {"", tokens[head][0]} and pattern.search(" ".join(cell.split())):
                return number, sheet.heads.index(head)
    return 0, 0
