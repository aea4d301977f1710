"""Finds the tables of a sheet: where each begins and ends, which rows are people, what the others are.

A table is a head, the columns under it, and rows. Rows that stand between the people are told apart:
section rows (`West Africa`), totals, heads printed again, notes. Nothing is dropped without being named.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import IDENTITY, Field
from focalnet.network.roster.tables.heads import Head, HeadCell, find_heads, unknown_head
from focalnet.network.roster.tables.pairs import split_people

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from focalnet.sheets.book import Range, Sheet, Value

    Row = Sequence[Value]

_LONGEST_TOTAL = 60
_SAMPLE = 2000
_LOOKED_AT = 400
"""Rows that decide whether a column under a head is empty."""


class Lone(NamedTuple):
    """A row that holds one text: a section, a note, or a name that nothing is known of."""

    row: int
    column: int
    text: str


class Skipped(NamedTuple):
    """A row or block that is not about a person, and why: `title`, `head_again`, `total`, `note`, `aside`."""

    sheet: str
    row: int
    column: int
    why: str
    text: str


@dataclass(slots=True)
class Table:
    """A table found in a sheet. Rows and columns are counted from 0; `last_column` is included.

    `head` is None where the content alone tells what the columns are. `filled` holds, by column and row, the
    values that merged cells give to the cells they cover. `rows` are the rows about people, in order; `lone`
    the rows with one text. Of rows with two people, `others` are the columns of the other one, `group` the
    word that told this one apart (`alternate`).
    """

    sheet: Sheet
    head: Head | None
    first_column: int
    last_column: int
    rows: list[int] = field(default_factory=list)
    lone: list[Lone] = field(default_factory=list)
    others: frozenset[int] = frozenset()
    group: str = ""
    skipped: list[Skipped] = field(default_factory=list)
    filled: dict[int, dict[int, Value]] = field(default_factory=dict)

    def cells(self) -> dict[int, HeadCell]:
        """Return the header cells by column."""
        head = self.head.cells if self.head else ()
        inside = range(self.first_column, self.last_column + 1)
        return {
            cell.column: cell for cell in head if cell.column in inside and cell.column not in self.others
        }

    def sample(self, index: int) -> list[Value]:
        """Return the values of a column for the first rows about people."""
        if self.filled.get(index):
            return self.column(index)[:_SAMPLE]
        rows = self.sheet.rows
        return [
            row[index] if index < len(row) else None for row in map(rows.__getitem__, self.rows[:_SAMPLE])
        ]

    def column(self, index: int) -> list[Value]:
        """Return the values of a column for all rows about people, merged cells filled."""
        rows = self.sheet.rows
        values = [row[index] if index < len(row) else None for row in map(rows.__getitem__, self.rows)]
        covered = self.filled.get(index)
        if covered:
            for position, number in enumerate(self.rows):
                if values[position] is None and number in covered:
                    values[position] = covered[number]
        return values


def find_tables(sheet: Sheet, known: Mapping[str, Field] | None = None) -> list[Table]:
    """Return the tables of a sheet, from the top and the left; none for a sheet without a list.

    `known`: what people said of headers, folded text → field.
    """
    heads = find_heads(sheet, known)
    if not heads:
        return _headless(sheet)
    tables: list[Table] = []
    for number, head in enumerate(heads):
        end = heads[number + 1].first if number + 1 < len(heads) else len(sheet.rows)
        tables.extend(_tables_under(sheet, head, end))
    _name_titles(tables, heads[0].first)
    return tables


def all_lines(table: Table) -> list[Skipped]:
    """Return every line of a table that is no list of people, as standing beside one."""
    head = range(table.head.first, table.head.last + 1) if table.head else ()
    numbers = sorted({*head, *table.rows, *(lone.row for lone in table.lone)})
    first = table.first_column
    beside = [
        Skipped(table.sheet.name, n, first, "aside", str(table.sheet.value(n, first) or "")) for n in numbers
    ]
    return table.skipped + beside


def _headless(sheet: Sheet) -> list[Table]:
    """Take the sheet as one table without a head; what its columns are, `columns` finds or does not."""
    first = next((n for n, row in enumerate(sheet.rows) if _filled(row) > 1), None)
    if first is None:
        return []
    width = sheet.width
    left = next(
        (c for c in range(width) if any(c < len(r) and r[c] is not None for r in sheet.rows[first:])), 0
    )
    head = unknown_head(sheet, first)
    table = Table(sheet, head, left, width - 1)
    _sort_rows(table, first + (head is not None), len(sheet.rows))
    return [table]


def _tables_under(sheet: Sheet, head: Head, end: int) -> Iterator[Table]:
    blocks = _blocks(sheet, head, end)
    main = [block for block in blocks if _tells_who(head, block)] or blocks[:1]
    sides: list[Skipped] = []
    for block in blocks:
        if block not in main:
            text = str(sheet.value(head.last, block[0]) or sheet.value(head.first, block[0]) or "")
            sides.append(Skipped(sheet.name, head.first, block[0], "aside", text))
    for first, last in main:
        table = Table(sheet, head, first, last, skipped=sides)
        sides = []
        _sort_rows(table, head.last + 1, end)
        yield from split_people(table)


def _tells_who(head: Head, block: tuple[int, int]) -> bool:
    return bool(_fields_in(head, block) & IDENTITY)


def _fields_in(head: Head, block: tuple[int, int]) -> set[Field]:
    inside = [cell for cell in head.cells if block[0] <= cell.column <= block[1]]
    return {cell.heading.field for cell in inside if cell.heading.field}


def _blocks(sheet: Sheet, head: Head, end: int) -> list[tuple[int, int]]:
    """Divide the columns at those that are empty from the head down."""
    sample = sheet.rows[head.last + 1 : min(end, head.last + 1 + _LOOKED_AT)]
    used = {cell.column for cell in head.cells} | {
        c for row in sample for c, v in enumerate(row) if v is not None
    }
    blocks: list[tuple[int, int]] = []
    for column in sorted(used):
        if blocks and blocks[-1][1] == column - 1:
            blocks[-1] = (blocks[-1][0], column)
        else:
            blocks.append((column, column))
    return _joined(head, blocks, sample)


def _joined(head: Head, blocks: list[tuple[int, int]], sample: list[list[Value]]) -> list[tuple[int, int]]:
    joined = blocks[:1]
    for block in blocks[1:]:
        more = _fields_in(head, block) - _fields_in(head, joined[-1])
        alone = bool(_fields_in(head, block) & IDENTITY)
        if not _tells_who(head, joined[-1]) or (not alone and more and _goes_on(joined[-1], block, sample)):
            joined[-1] = (joined[-1][0], block[1])
        else:
            joined.append(block)
    return joined


def _goes_on(left: tuple[int, int], right: tuple[int, int], sample: list[list[Value]]) -> bool:
    """Tell whether the right block is filled in most rows in which the left one is."""
    rows = [row for row in sample if _filled(row[left[0] : left[1] + 1]) > 1]
    both = sum(1 for row in rows if _filled(row[right[0] : right[1] + 1]))
    return both * 2 > len(rows)


def _filled(row: Row) -> int:
    return len(row) - row.count(None)


def _sort_rows(table: Table, start: int, end: int) -> None:
    """Tell rows about people from the rest, and fill what merged cells cover."""
    left, right = table.first_column, table.last_column + 1
    _fill_merged(table, start, end)
    head = table.head
    again = [table.sheet.rows[n] for n in range(head.first, head.last + 1)] if head else []
    who = [c for c, cell in table.cells().items() if cell.heading.field in IDENTITY]
    for number in range(start, min(end, len(table.sheet.rows))):
        row = table.sheet.rows[number]
        cells = row[left:right]
        filled = len(cells) - cells.count(None)
        if filled == 0:
            continue
        if filled > 3 and row not in again and any(c < len(row) and row[c] is not None for c in who):
            table.rows.append(number)
        else:
            _sort_row(table, number, cells, again)


def _sort_row(table: Table, number: int, cells: list[Value], again: list[list[Value]]) -> None:
    """Decide about a row that is not plainly a person."""
    column, first = next((c, v) for c, v in enumerate(cells, table.first_column) if v is not None)
    filled = _filled(cells)
    why = ""
    if table.sheet.rows[number] in again:
        why = "head_again"
    elif _is_total(first):
        why = "total"
    elif _is_count(cells):
        why = "aside"
    elif filled == 1:
        table.lone.append(Lone(number, column, str(first)))
        return
    elif filled == 2 and _is_note(str(first)):
        why = "note"
    if why:
        table.skipped.append(Skipped(table.sheet.name, number, column, why, str(first)))
    else:
        table.rows.append(number)


def _is_total(first: Value) -> bool:
    """Tell `Total`, `Sous-total Afrique:`, `Total général 129`."""
    if not isinstance(first, str) or len(first) > _LONGEST_TOTAL:
        return False
    parts = fold(first).split()
    words = lexicon.layout("total")
    return any(" ".join(parts[:length]) in words for length in (1, 2)) and not _is_name_like(first)


def _is_name_like(text: str) -> bool:
    return "," in text or "@" in text


def _is_count(cells: list[Value]) -> bool:
    """Tell `Women | 18`: a text and numbers only."""
    kinds = [type(value) for value in cells if value is not None]
    return len(kinds) == 2 and kinds[0] is str and kinds[1] in (int, float)


def _is_note(text: str) -> bool:
    folded = fold(text)
    return text.startswith(("*", "†", "(1)", "1)", "¹")) or any(
        folded == word or folded.startswith(word + " ") for word in lexicon.layout("note")
    )


def _fill_merged(table: Table, start: int, end: int) -> None:
    for block in table.sheet.merged:
        inside = table.first_column <= block.first_column <= table.last_column
        if inside and block.last_row > block.first_row and start <= block.first_row < end:
            _fill(table, block)


def _fill(table: Table, block: Range) -> None:
    value = table.sheet.value(block.first_row, block.first_column)
    if value is not None:
        covered = table.filled.setdefault(block.first_column, {})
        covered.update(dict.fromkeys(range(block.first_row + 1, block.last_row + 1), value))


def _name_titles(tables: list[Table], first: int) -> None:
    """Name the texts above the first head."""
    if not tables:
        return
    sheet = tables[0].sheet
    for number in range(first):
        for column, value in enumerate(sheet.rows[number]):
            if value is not None:
                tables[0].skipped.append(Skipped(sheet.name, number, column, "title", str(value)))
                break
