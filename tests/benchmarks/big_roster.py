"""A roster of any length and 20 columns, the same every time, for the benchmarks."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = (
    "Last name",
    "First name",
    "Sex",
    "Country",
    "Duty station",
    "Role",
    "Grade",
    "Job title",
    "E-mail",
    "Telephone",
    "Languages",
    "ToR",
    "Time allotted",
    "Appointed on",
    "Unit",
    "Notes",
    "Staff category",
    "Countries covered",
    "Term ends",
    "Appointed by",
)
_FAMILIES = (
    "Kaboré",
    "Yılmaz",
    "Tanaka",
    "Kim",
    "Okafor",
    "Dlamini",
    "Nguyễn",
    "Schmidt",
    "Müller",
    "Traoré",
    "Petrov",
    "Haddad",
    "Silva",
    "Rossi",
    "Dupont",
)
_GIVEN = (
    "Aïssatou",
    "Mary",
    "Lucía",
    "Hoa",
    "Daria",
    "Priya",
    "Olga",
    "Noor",
    "Ngozi",
    "Sofía",
    "Jonas",
    "Peter",
    "Omar",
    "Luis",
    "Kofi",
    "Carlos",
)
_COUNTRIES = (
    "Senegal",
    "Kenya",
    "Colombia",
    "Thailand",
    "Jordan",
    "Ukraine",
    "Mali",
    "Guinea",
    "Bolivia",
    "Moldova",
    "Switzerland",
    "Ghana",
)
_GRADES = ("P3", "P-4", "NOB", "NO-A", "G-5", "GS-6", "", "P-2")


def people(count: int) -> Iterator[tuple[object, ...]]:
    """Yield the rows, every person with a name and an address of their own."""
    first = date(2005, 1, 1)
    for number in range(count):
        family = f"{_FAMILIES[number % 15]} {_FAMILIES[number // 15 % 15]}-{number // 225}"
        appointed = first + timedelta(days=number % 5000)
        yield (
            family, _GIVEN[number % 16], "FM"[number % 3 == 0], _COUNTRIES[number % 12],
            f"City {number % 400}", "Focal point", _GRADES[number % 8], "Programme Officer",
            f"person{number}@example.org", "+41 22 000 00 00", "English, French", "yes", 20, appointed,
            f"Unit {number % 30}", "", "", "", appointed + timedelta(days=730), "Chief of mission",
        )  # fmt: skip


def write(path: Path, count: int) -> Path:
    """Write the roster with XlsxWriter in constant memory: also the floor of our own writing."""
    workbook = xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_formulas": False})
    day = workbook.add_format({"num_format": "d mmm yyyy"})
    sheet = workbook.add_worksheet("Roster")
    for column, title in enumerate(HEADER):
        sheet.write_string(0, column, title)
    for row, values in enumerate(people(count), 1):
        for column, value in enumerate(values):
            if isinstance(value, date):
                sheet.write_datetime(row, column, value, day)
            elif isinstance(value, str):
                if value:
                    sheet.write_string(row, column, value)
            elif isinstance(value, int):
                sheet.write_number(row, column, value)
    workbook.close()
    return path


def cached(count: int) -> Path:
    """Return the roster in the build folder, written once."""
    path = Path("build") / f"roster-{count}.xlsx"
    path.parent.mkdir(exist_ok=True)
    return path if path.exists() else write(path, count)
