"""Drop-down lists and checks of the cells a reader may edit."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.sheets.grid import column_name
from focalnet.sheets.writing.parts import Column, Kind
from focalnet.words import words

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

# Excel keeps a list of at most 255 characters in the cell's own check; longer ones stand on a hidden sheet.
_LONGEST_INLINE = 255
_SIGNS = ',"\n'
# What a spreadsheet that looks for a text takes for a sign, and texts that it takes for numbers.
_PATTERN = re.compile(r"[*?~]|^[<>=]|^[\d.,\s%-]+$|.{255}")
ROWS_TO_COME = 200
"""The checks go on below the last row, for the people who will be added."""
_EARLIEST = date(1950, 1, 1)
_LATEST = date(2099, 12, 31)


class Lists:
    """The drop-down lists of one workbook; long ones are gathered for a hidden sheet, written last."""

    def __init__(self, language: str) -> None:
        self._words = words(language)
        self._long: list[tuple[str, ...]] = []

    def check(self, sheet: Worksheet, column: Column, at: int, rows: tuple[int, int]) -> None:
        """Add to a column of the sheet, from a first to a last row, what its cells may hold."""
        if column.choices:
            options: dict[str, Any] = {"validate": "list", "source": self.source(column.choices)}
        elif column.kind is Kind.DATE:
            options = {"validate": "date", "criteria": "between", "minimum": _EARLIEST, "maximum": _LATEST}
        else:
            return
        what = "choice" if column.choices else "date"
        options |= {
            "error_type": "warning",
            "error_title": self._words("sheets_out", f"{what}_title"),
            "error_message": self._words("sheets_out", f"{what}_message"),
        }
        sheet.data_validation(rows[0], at, rows[1], at, options)

    def source(self, choices: tuple[str, ...]) -> list[str] | str:
        """Return the choices as a cell's check names them: themselves, or where they will be written."""
        if len(",".join(choices)) <= _LONGEST_INLINE and not any(
            sign in choice for choice in choices for sign in _SIGNS
        ):
            return list(choices)
        return f"={self._written(choices)}"

    def offered(self, offers: tuple[tuple[str, str], ...], within: str) -> list[str] | str:
        """Return those texts as a check's list whose group is the text of the cell with this defined name.

        All of them while it is empty; and always, where a group reads like a pattern to a spreadsheet.
        """
        places = {group: place for place, group in enumerate(dict.fromkeys(group for group, _ in offers))}
        together = sorted(offers, key=lambda offer: places[offer[0]])
        texts = tuple(text for _, text in together)
        if any(_PATTERN.search(group) for group in places):
            return self.source(texts)
        listed, groups = self._written(texts), self._written(tuple(group for group, _ in together))
        first, count = listed.partition(":")[0], f"COUNTIF({groups},{within})"
        found = f"OFFSET({first},MATCH({within},{groups},0)-1,0,{count},1)"
        formula = f"=IF({count}=0,{listed},{found})"
        return formula if len(formula) <= _LONGEST_INLINE else self.source(texts)

    def _written(self, choices: tuple[str, ...]) -> str:
        """Return where choices will be written."""
        if choices not in self._long:
            self._long.append(choices)
        letter = column_name(self._long.index(choices))
        return f"'{self._name}'!${letter}$1:${letter}${len(choices)}"

    @property
    def _name(self) -> str:
        return self._words("sheets_out", "lists_sheet")

    def write(self, workbook: Workbook) -> None:
        """Write the hidden sheet of the long lists, a column each, if there are any."""
        if not self._long:
            return
        sheet = workbook.add_worksheet(self._name)
        for row in range(max(map(len, self._long))):
            for column, choices in enumerate(self._long):
                if row < len(choices):
                    sheet.write_string(row, column, choices[row])
        sheet.hide()
