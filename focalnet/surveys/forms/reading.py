"""A form that came back, as far as it is understood without its questionnaire: whose it is, what was typed.

Nothing is read by the address of a cell. Answers are found by their defined names, which survive inserted
rows and columns, or by the keys that stand hidden in their rows, which survive programs that drop the names.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from focalnet.sheets import cell_name
from focalnet.sheets.forms.parts import ENTRY, KEY, PART, SHEET, SMALL_ENTRY, SUMMARY, fact_name
from focalnet.surveys.forms.heads import EMAIL, NAME
from focalnet.surveys.forms.writing import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from focalnet.problems import Problem
    from focalnet.sheets import Book, Sheet, Value
    from focalnet.sheets.book import NamedCell

FIELD = "fn_"
"""How the defined names of answers begin."""


class Cell(NamedTuple):
    """What stands in the cell of an answer, and where; `trouble` is why its value cannot be known."""

    value: Value
    sheet: str
    row: int
    column: int
    trouble: Problem | None = None

    @property
    def cell(self) -> str:
        """The name of the cell, for people to find it: `F12`."""
        return cell_name(self.row, self.column)


@dataclass(frozen=True, slots=True)
class FormReading:
    """What a workbook is as a form.

    `facts` has survey, round, code, fingerprint and language, as far as they are found. `cells` are the
    answers by the key of their question and, for ticks and ranks, their choice; the empty ones among them.
    `codes` are all the codes of people that stand in it; one form has one. `is_several`: sheets of it have
    different answers to the same questions, or are of different people.
    """

    facts: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[tuple[str, str], Cell] = field(default_factory=dict)
    codes: frozenset[str] = frozenset()
    is_several: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything into it."""
        return all(cell.value is None and cell.trouble is None for cell in self.cells.values())

    @property
    def name(self) -> str:
        """What somebody outside the register wrote as their name, in a blank form."""
        return self._said(NAME)

    @property
    def email(self) -> str:
        """What somebody outside the register wrote as their address, in a blank form."""
        return self._said(EMAIL)

    def _said(self, key: str) -> str:
        cell = self.cells.get((key, ""))
        return _text(cell.value) if cell else ""

    @property
    def survey(self) -> str:
        """The id of the survey."""
        return self.facts.get("survey", "")

    @property
    def round(self) -> str:
        """The id of the round."""
        return self.facts.get("round", "")

    @property
    def code(self) -> str:
        """The code of the person; empty in a blank form."""
        return self.facts.get("code", "")

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the questionnaire that was asked."""
        return self.facts.get("fingerprint", "")

    @property
    def language(self) -> str:
        """The code of the form's language."""
        return self.facts.get("language", "")


def read_form(book: Book) -> FormReading:
    """Return what a workbook is as a form; nothing is found where it is none."""
    sheets = {sheet.name: sheet for sheet in book.sheets}
    named = {at: place for at, name in _listed(sheets.get(SHEET)) if (place := book.names.get(name))}
    forms = [(sheet, own) for sheet in book.sheets if (own := _by_keys(sheet, named))]
    cells = dict(forms[0][1]) if forms else {}
    for _, own in forms[1:]:
        for at, cell in own.items():
            _take(cells, at, cell)
    _take_named(cells, named, sheets)
    facts = _facts(book, sheets)
    codes = frozenset({facts.get("code", ""), *(_code(sheet) for sheet, _ in forms)} - {""})
    is_several = any(_form(*form) != _form(*forms[0]) for form in forms[1:])
    return FormReading(facts, cells, codes, is_several)


def _form(sheet: Sheet, own: Mapping[tuple[str, str], Cell]) -> tuple[str, dict[tuple[str, str], Value]]:
    """Return what tells one form from another: whose it is, and what it answers."""
    return _code(sheet), {at: cell.value for at, cell in own.items()}


def _take_named(
    cells: dict[tuple[str, str], Cell],
    named: Mapping[tuple[str, str], NamedCell],
    sheets: Mapping[str, Sheet],
) -> None:
    """Add the answers by their names, but for names that lead into the row of another answer.

    Some programs insert rows and columns and leave the names where they were: then the keys alone are right.
    """
    elsewhere = {at: place for at, place in named.items() if not _is_at(cells.get(at), place)}
    if not elsewhere or _are_left_behind(named, cells):
        return
    rows = {(cell.sheet, cell.row): at for at, cell in cells.items()}
    for at, place in elsewhere.items():
        known = cells.get(at)
        if known and known.value is not None:
            continue
        if place.sheet in sheets and rows.get((place.sheet, place.row), at) == at:
            _look(cells, at, sheets[place.sheet], place.row, place.column)


def _are_left_behind(
    named: Mapping[tuple[str, str], NamedCell], cells: Mapping[tuple[str, str], Cell]
) -> bool:
    """Tell whether most names lead to another cell of their sheet than the keys in the rows do.

    One or two that do are answers that somebody moved.
    """
    both = [(place, cells[at]) for at, place in named.items() if at in cells]
    strayed = [place for place, cell in both if place.sheet == cell.sheet and not _is_at(cell, place)]
    return len(strayed) > max(2, len(both) // 2)


def _is_at(cell: Cell | None, place: NamedCell) -> bool:
    return cell is not None and (cell.sheet, cell.row, cell.column) == place


def _code(sheet: Sheet) -> str:
    """Return the code of the person that a sheet itself tells."""
    return _summary(sheet).get("code", "")


def _take(cells: dict[tuple[str, str], Cell], at: tuple[str, str], cell: Cell) -> None:
    """Keep the cell of an answer; of two, the one that is filled in."""
    if at not in cells or (cells[at].value is None and cell.value is not None):
        cells[at] = cell


def _look(
    cells: dict[tuple[str, str], Cell], at: tuple[str, str], sheet: Sheet, row: int, column: int
) -> None:
    """Keep a cell of the sheet as the one of an answer, as `_take` does."""
    value = sheet.value(row, column)
    if isinstance(value, str) and not value.strip():
        value = None
    if at in cells and (value is None or cells[at].value is not None):
        return
    trouble = _trouble(sheet, cell_name(row, column)) if value is None and sheet.problems else None
    cells[at] = Cell(value, sheet.name, row, column, trouble)


def _columns(named: Mapping[tuple[str, str], NamedCell]) -> dict[str, int]:
    """Return the columns to which most names lead, by their marks, for sheets whose marks are wiped."""
    columns = [(SMALL_ENTRY if part else ENTRY, place.column) for (_, part), place in named.items()]
    return dict(at for at, _ in reversed(Counter(columns).most_common()))


def _by_keys(sheet: Sheet, named: Mapping[tuple[str, str], NamedCell]) -> dict[tuple[str, str], Cell]:
    """Return the answers of a sheet by the keys in their rows, below the marks that tell the columns."""
    found: dict[tuple[str, str], Cell] = {}
    marks: dict[str, int] = {}
    for number, row in enumerate(sheet.rows):
        if KEY in row:
            marks = _marks(row, named)
        elif marks and (key := _at(row, marks[KEY])):
            part = _at(row, marks[PART]) if PART in marks else ""
            # An answer may stand in a cell that was merged with the narrow one before it.
            for mark in (SMALL_ENTRY,) if part else (ENTRY, SMALL_ENTRY):
                if mark in marks:
                    _look(found, (key, part), sheet, number, marks[mark])
    return found


def _marks(row: list[Value], named: Mapping[tuple[str, str], NamedCell]) -> dict[str, int]:
    """Return the columns of a sheet by their marks; the names tell those whose marks are wiped."""
    own = {value: column for column, value in enumerate(row) if isinstance(value, str)}
    return own if own.keys() >= {ENTRY, SMALL_ENTRY} else {**_columns(named), **own}


def _listed(sheet: Sheet | None) -> Iterator[tuple[tuple[str, str], str]]:
    """Give the keys of the answers with their defined names, as the hidden sheet lists them."""
    for row in sheet.rows if sheet else ():
        name = row[0] if row else None
        if isinstance(name, str) and name.startswith(FIELD) and len(row) > 1:
            yield (_text(row[1]), _text(row[2]) if len(row) > 2 else ""), name


def _facts(book: Book, sheets: Mapping[str, Sheet]) -> dict[str, str]:
    """Return the facts of a form: by their names, of the hidden sheet, or of the cell that has them all."""
    found: dict[str, str] = {}
    for key in FACTS:
        place = book.names.get(fact_name(key))
        if place and place.sheet in sheets:
            found[key] = _text(sheets[place.sheet].value(place.row, place.column))
    for row in sheets[SHEET].rows if SHEET in sheets else ():
        if len(row) > 1 and row[0] in FACTS and not found.get(str(row[0])):
            found[str(row[0])] = _text(row[1])
    if found.get("round"):
        return found
    return found | next(filter(None, map(_summary, book.sheets)), {})


def _summary(sheet: Sheet) -> dict[str, str]:
    for value in (value for row in sheet.rows[:20] for value in row if isinstance(value, str)):
        if value.startswith(f"{SUMMARY} "):
            pairs = (part.partition("=") for part in value.split()[1:])
            return {key: text for key, _, text in pairs if key in FACTS}
    return {}


def _trouble(sheet: Sheet, cell: str) -> Problem | None:
    """Return why nothing is known of a cell that is not empty: it holds an error, or was never calculated."""
    return next((each for each in sheet.problems if each.place.cell == cell), None)


def _at(row: list[Value], column: int) -> str:
    return _text(row[column]) if column < len(row) else ""


def _text(value: Value) -> str:
    return "" if value is None else str(value).strip()
