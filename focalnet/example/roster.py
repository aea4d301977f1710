"""The list of 23 November 2009 as it really reached Headquarters: the same 129 people in a messy workbook.

Titles above a two-level header, a section row for each region, offices merged downwards, every region's own
way of writing, two addresses in a cell, a repeated header, a total, a side summary and a hidden sheet of an
older list. `python -m focalnet.example` writes it.
"""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from focalnet import places
from focalnet.dates import written
from focalnet.example.cast import COUNT_DAYS
from focalnet.example.dice import Dice
from focalnet.example.handwriting import Handwriting, Line, roster_words
from focalnet.example.plan import plan_example
from focalnet.network.model import OfficeKind, Role, Sex
from focalnet.sheets.book import Range
from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from focalnet.network.model import Office

AS_AT = COUNT_DAYS[2009]
HEADERS_MEANT = ("Staff=staff_category", "Ext.=telephone")
"""What two headers of this list mean, as `--map` takes it."""

MENDING = ("Congo=COG", "Guatamala=GTM", "Zimbawe=ZWE")
"""What a person decides about this list, as `--set` takes it: an ambiguous country, two misspelled."""

_SEED = 129
_HEADERS = (
    ("", "No."), ("Duty station", "Mission"), ("Duty station", "Country"),
    ("Focal point", "Name"), ("Focal point", "M/F"), ("Focal point", "Role"),
    ("Post", "Staff"), ("Post", "Grade"), ("Post", "Job title"),
    ("Contact", "E-mail(s)"), ("Contact", "Ext."),
    ("Gender work", "GFP since"), ("Gender work", "In ToR?"), ("Gender work", "% of time"),
    ("", "Languages"), ("", "Remarks"),
)  # fmt: skip
_WIDTHS = (5, 18, 19, 31, 9, 7, 13, 11, 30, 33, 10, 15, 13, 9, 23, 32, 3, 16, 8)
_LOOKS: dict[str, dict[str, str | int | bool]] = {
    "title": {"bold": True, "font_size": 16, "align": "center", "valign": "vcenter", "bg_color": "#C5D9F1"},
    "small": {"italic": True, "font_size": 9},
    "group": {"bold": True, "align": "center", "border": 1, "bg_color": "#B8CCE4"},
    "header": {"bold": True, "border": 1, "bg_color": "#DCE6F1", "text_wrap": True, "valign": "vcenter"},
    "section": {"bold": True, "bg_color": "#FFFF99", "border": 1},
    "cell": {"border": 1, "valign": "top"},
    "wrap": {"border": 1, "valign": "top", "text_wrap": True},
    "alternate": {"border": 1, "italic": True, "valign": "top"},
    "day": {"border": 1, "num_format": "dd/mm/yyyy", "align": "right", "valign": "top"},
    "month": {"border": 1, "num_format": "mmm-yy", "align": "right", "valign": "top"},
    "share": {"border": 1, "num_format": "0%", "valign": "top"},
    "total": {"bold": True, "top": 2, "bg_color": "#DCE6F1"},
    "red": {"border": 1, "font_color": "#C00000", "valign": "top"},
}
_FIRST_ROW = 6
_SUMMARY_COLUMN = 17
_OLD_DAY = date(2007, 6, 1)


def write_example_roster(out: Path) -> None:
    """Write the messy workbook. The same bytes every time. Raises `Refused` where it cannot be written."""
    write_plain(out, (_list_sheet(), _notes_sheet(), _old_sheet()), _LOOKS)


def _lines(day: date) -> list[Line]:
    """Return the people of a day by section and office, focal points before alternates."""
    example = plan_example()
    people = {person.id: person for person in example.persons}
    offices = {office.id: office for office in example.offices}
    sections = ["headquarters", *(region.code for region in places.regions())]
    lines = [
        Line(people[row.person], row, offices[row.office], _section(offices[row.office]))
        for row in example.open_on(day)
    ]
    return sorted(
        lines,
        key=lambda line: (
            sections.index(line.section),
            line.office.name,
            line.appointment.role == Role.ALTERNATE,
        ),
    )


def _section(office: Office) -> str:
    return "headquarters" if office.kind == OfficeKind.HEADQUARTERS else places.country(office.country).region


def _list_sheet() -> PlainSheet:
    sheet = PlainSheet("GFP list Nov 2009", frozen=(_FIRST_ROW, 0), landscape=True)
    sheet.widths = dict(enumerate(_WIDTHS))
    lines = _lines(AS_AT)
    _put_title(sheet)
    _put_header(sheet, _FIRST_ROW - 2)
    row = _Rows(sheet).put(lines)
    sheet.put(row + 1, 1, "TOTAL GFPs", "total")
    sheet.put(row + 1, 3, len(lines), "total")
    sheet.put(row + 3, 1, "Prepared by Gender Issues Coordination for the Council, November 2009", "small")
    _put_summary(sheet, lines)
    return sheet


def _put_title(sheet: PlainSheet) -> None:
    title = PlainCell("GENDER FOCAL POINTS – WORLDWIDE LIST", "title")
    sheet.merged[Range(0, 0, 0, len(_HEADERS) - 1)] = title
    sheet.heights[0] = 36
    sheet.put(1, 1, f"Updated: {written(AS_AT)}", "small")
    sheet.put(1, 9, "Please send changes to gic@example.org", "small")
    sheet.put(2, 1, "Alternates in italics.", "small")


def _put_header(sheet: PlainSheet, row: int) -> None:
    """Put the two rows of the header: groups over their columns, single columns merged over both."""
    column = 0
    for group, headers in groupby(_HEADERS, key=lambda pair: pair[0]):
        for _, header in headers:
            if group:
                sheet.put(row + 1, column, header, "header")
            else:
                sheet.merged[Range(row, column, row + 1, column)] = PlainCell(header, "header")
            column += 1
    for group in dict.fromkeys(group for group, _ in _HEADERS if group):
        columns = [number for number, (name, _) in enumerate(_HEADERS) if name == group]
        sheet.merged[Range(row, columns[0], row, columns[-1])] = PlainCell(group, "group")


def _put_summary(sheet: PlainSheet, lines: Sequence[Line]) -> None:
    women = sum(line.person.sex == Sex.WOMEN for line in lines)
    international = sum(line.appointment.staff_category == "international" for line in lines)
    countries = {line.office.country for line in lines if places.country(line.office.country).counted}
    counts = {
        "Women": women, "Men": len(lines) - women, "International": international,
        "National": len(lines) - international, "Countries": len(countries),
    }  # fmt: skip
    sheet.put(5, _SUMMARY_COLUMN, "SUMMARY", "group")
    for row, (name, number) in enumerate(counts.items(), 6):
        sheet.put(row, _SUMMARY_COLUMN, name, "cell")
        sheet.put(row, _SUMMARY_COLUMN + 1, number, "cell")


class _Rows:
    """Puts the rows of the list, section by section, office by office."""

    def __init__(self, sheet: PlainSheet) -> None:
        self._sheet = sheet
        self._hand = Handwriting(Dice(_SEED))
        self._row = _FIRST_ROW
        self._number = 0

    def put(self, lines: Sequence[Line]) -> int:
        """Put all lines, and return the row after the last."""
        names = {region.code: region.name_en for region in places.regions()} | {
            "headquarters": "Headquarters"
        }
        for section, members in groupby(lines, key=lambda line: line.section):
            if section == "asia_pacific":
                _put_header(
                    self._sheet, self._row
                )  # somebody printed the list and wanted it on the second page too
                self._row += 2
            self._put_section(names[section].upper())
            for _, people in groupby(members, key=lambda line: line.office.id):
                self._put_office(list(people))
        return self._row

    def _put_section(self, name: str) -> None:
        block = Range(self._row, 0, self._row, len(_HEADERS) - 1)
        self._sheet.merged[block] = PlainCell(name, "section")
        self._row += 1

    def _put_office(self, people: Sequence[Line]) -> None:
        """Put the people of one office, its name and country merged downwards where there are several."""
        office = people[0].office
        last = self._row + len(people) - 1
        for column, name in ((1, office.name), (2, self._hand.country(office.country))):
            if len(people) > 1:
                self._sheet.merged[Range(self._row, column, last, column)] = PlainCell(name, "cell")
            else:
                self._sheet.put(self._row, column, name, "cell")
        for line in people:
            self._put_line(line)

    def _put_line(self, line: Line) -> None:
        self._number += 1
        self._sheet.put(self._row, 0, self._number, "cell")
        alternate = line.appointment.role == Role.ALTERNATE
        for column, (value, look) in enumerate(self._hand.cells(line), 3):
            self._sheet.put(self._row, column, value, "alternate" if alternate and look == "cell" else look)
            if isinstance(value, str) and "\n" in value:
                self._sheet.heights[self._row] = 34
        self._row += 1


def _notes_sheet() -> PlainSheet:
    sheet = PlainSheet("Notes", widths={0: 110})
    sheet.put(0, 0, "Notes to the list", "total")
    for row, line in enumerate(roster_words()["notes"]["lines"], 2):
        sheet.put(row, 0, line)
    return sheet


def _old_sheet() -> PlainSheet:
    """Return the list of two years before, hidden and forgotten."""
    sheet = PlainSheet("2007 (old)", hidden=True, widths={0: 20, 1: 22, 2: 32, 3: 32})
    sheet.put(0, 0, "GFPs as of 1 June 2007", "total")
    for column, header in enumerate(("Mission", "Country", "Name", "E-mail")):
        sheet.put(2, column, header, "header")
    for row, line in enumerate(_lines(_OLD_DAY), 3):
        name = f"{line.person.given_names} {line.person.family_name.upper()}"
        values = (line.office.name, places.country(line.office.country).name_en, name, line.person.email)
        for column, value in enumerate(values):
            sheet.put(row, column, value)
    return sheet
