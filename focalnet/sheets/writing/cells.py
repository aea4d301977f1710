"""Values into cells, each as what it is: text stays text, dates are real dates."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from focalnet.sheets.styles import Look, Styles, date_format
from focalnet.sheets.writing.parts import Column, Kind
from focalnet.sheets.writing.text import FORMULA_STARTS, safe_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from focalnet.sheets.book import Value

    Put = Callable[[int, int, Value], object]

RIGHT = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.PER_CENT})
"""Kinds that stand at the right of their column."""
# A whole number without a decimal point, another with its decimals; the reader's system chooses the signs.
# What follows the sign _ is a gap of that width: an indent at the right, which LibreOffice draws unevenly.
_WHOLE, _BROKEN = "#,##0_);-#,##0_);0_);@_)", "#,##0.0#_);-#,##0.0#_);0_);@_)"
RIGHT_TEXT = "@_)"
"""The number format of text that stands above such numbers."""
_UNCERTAIN_STARTS = FORMULA_STARTS | {"<"}
# Excel counts its days from 1900, wrongly until March; an earlier date is written as text.
_FIRST_DAY = date(1900, 3, 1)


class Formats(NamedTuple):
    """How the values of one column look: text, text like a formula, whole numbers, others, dates."""

    plain: Format | None
    quoted: Format
    whole: Format | None
    broken: Format | None
    of_date: Format


def formats_of(
    styles: Styles, column: Column, language: str, look: Look, *, wrap: bool = False, ground: str = ""
) -> Formats:
    """Return the formats of a column in one kind of text; `ground` fills the cells."""
    more: dict[str, str | int | bool] = {"text_wrap": True} if wrap else {}
    if ground:
        more["bg_color"] = ground
    if column.kind in RIGHT:
        more["align"] = "right"
    elif column.kind is Kind.DATE:
        more["align"] = "left"
    of_date = styles.get(look, **more, num_format=date_format(language))
    if column.kind is Kind.CODE:
        more["num_format"] = "@"
    plain = styles.cell(look, **more)
    whole = broken = plain
    if column.kind in RIGHT:
        whole = plain = styles.get(look, **more, num_format=_WHOLE)
        broken = styles.get(look, **more, num_format=_BROKEN)
    elif column.kind is Kind.DATE:
        plain = of_date
    return Formats(plain, styles.get(look, **more, quote_prefix=True), whole, broken, of_date)


def cell_writers(sheet: Worksheet, formats: Formats) -> dict[type, Put]:
    """Return, for each type of value, what writes it into a column: `put(row, column, value)`."""
    return _CellWriter(sheet, formats).by_type()


class _CellWriter:
    """Writes values in the formats of one column; a method for each type of value."""

    def __init__(self, sheet: Worksheet, formats: Formats) -> None:
        self._sheet = sheet
        self._write_string = sheet.write_string
        self._plain, self._quoted, self._whole, self._broken, self._of_date = formats

    def by_type(self) -> dict[type, Put]:
        """Return the method for each type of value."""
        return {
            str: self.text, int: self.integer, float: self.fraction, bool: self.boolean,
            date: self.date, datetime: self.date, time: self.as_text, timedelta: self.as_text,
            type(None): self.nothing,
        }  # fmt: skip

    def text(self, row: int, column: int, value: Value) -> None:
        assert isinstance(value, str)
        if value[:1] not in _UNCERTAIN_STARTS and value:
            self._write_string(row, column, value if value.isascii() else safe_text(value), self._plain)
        elif not value:
            self.nothing(row, column, None)
        elif value.startswith("<r>") and value.endswith("</r>"):
            # Such text would be taken for the markup of rich text as it stands; in two pieces it is text.
            self._sheet.write_rich_string(
                row, column, "<r>", self._quoted, safe_text(value[3:]), self._quoted
            )
        else:
            self._write_string(row, column, safe_text(value), self._quoted)

    def integer(self, row: int, column: int, value: Value) -> None:
        assert isinstance(value, int)
        self._sheet.write_number(row, column, value, self._whole)

    def fraction(self, row: int, column: int, value: Value) -> None:
        assert isinstance(value, float)
        self._sheet.write_number(row, column, value, self._broken)

    def boolean(self, row: int, column: int, value: Value) -> None:
        self._sheet.write_boolean(row, column, bool(value), self._plain)

    def date(self, row: int, column: int, value: Value) -> None:
        assert isinstance(value, date)
        day = value.date() if isinstance(value, datetime) else value
        if day < _FIRST_DAY:
            self.as_text(row, column, value)
        else:
            self._sheet.write_datetime(row, column, value, self._of_date)

    def as_text(self, row: int, column: int, value: Value) -> None:
        self._write_string(row, column, str(value), self._plain)

    def nothing(self, row: int, column: int, value: Value) -> None:  # noqa: ARG002 - as its siblings
        self._sheet.write_blank(row, column, None, self._plain)
