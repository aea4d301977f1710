"""Lists with two people in a row: `Focal point | E-mail | Alternate | E-mail | Country`.

Such a table is read as two: one person each, with the columns that belong to the row in both.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.tables.headers import EXACT, SURE, Heading, read_heading

if TYPE_CHECKING:
    from focalnet.network.roster.tables.heads import HeadCell
    from focalnet.network.roster.tables.layout import Table
    from focalnet.sheets.book import Value

_STARTERS = frozenset({Field.FULL_NAME, Field.FAMILY_NAME})
_OWN = frozenset(
    {
        *(Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAMES, Field.TITLE, Field.SEX, Field.EMAIL),
        *(Field.TELEPHONE, Field.GRADE, Field.JOB_TITLE, Field.STAFF_CATEGORY, Field.STARTS, Field.UNIT),
    }
)
"""What each of two people in a row has of their own."""
_NUMBER = re.compile(r"(?<!\d)([1-3])(?!\d)")


def split_people(table: Table) -> list[Table]:
    """Return the table, or one table for each of the people that its rows name."""
    if table.head is None:
        return [table]
    cells = [_with_group(cell, table) for cell in table.cells().values()]
    groups = list(dict.fromkeys(group for cell, group in cells if group and cell.heading.field in _STARTERS))
    plain = any(not group and cell.heading.field in _STARTERS for cell, group in cells)
    if len(groups) + plain < 2:
        return [table]
    belongs = _belongings(cells, groups)
    keys = ["", *groups] if plain else groups
    return [_of_one(table, [cell for cell, _ in cells], belongs, key) for key in keys]


def _with_group(cell: HeadCell, table: Table) -> tuple[HeadCell, str]:
    """Return a header without the words that say whose it is, and these words: `alternate`."""
    whole = fold(f"{cell.above} {cell.text}")
    role = next((w for w in _role_words() if f" {w} " in f" {whole} "), "")
    number = _NUMBER.search(whole)
    if not role and not number:
        return cell, ""
    group = role or (number[1] if number else "")
    rest = " ".join(f" {whole} ".replace(f" {group} ", " ").split())
    heading = read_heading(rest) if rest else Heading()
    if not rest and _holds_names(table.sample(cell.column)):
        heading = Heading(Field.FULL_NAME, EXACT)
    if heading.field is None or heading.confidence < SURE:
        return cell, ""
    return cell._replace(heading=heading), group


def _role_words() -> list[str]:
    """Return the words that say `alternate`, the longest first."""
    roles = lexicon.codes("role")
    return sorted(
        (w for w, code in roles.items() if code == "alternate" and len(w) > 2), key=len, reverse=True
    )


def _holds_names(sample: list[Value]) -> bool:
    texts = [value for value in sample if isinstance(value, str)]
    named = [text for text in texts if len(text.replace(",", " ").split()) > 1 and "@" not in text]
    return len(named) * 2 > len(texts)


def _belongings(cells: list[tuple[HeadCell, str]], groups: list[str]) -> dict[int, str]:
    """Return whose each column is, where it is not the row's: by its header, or by repeating."""
    belongs: dict[int, str] = {}
    seen: set[Field | None] = set()
    current = ""
    for cell, group in cells:
        of = cell.heading.field
        if group:
            belongs[cell.column] = current = group
        elif of in seen and current in groups:
            belongs[cell.column] = current
        elif of in _OWN:
            belongs[cell.column] = ""
            seen.add(of)
    return belongs


def _of_one(table: Table, cells: list[HeadCell], belongs: dict[int, str], key: str) -> Table:
    others = frozenset(column for column, owner in belongs.items() if owner != key)
    own = [c.column for c in cells if belongs.get(c.column) == key and c.heading.field in _OWN]
    rows = table.sheet.rows
    named = [n for n in table.rows if any(c < len(rows[n]) and rows[n][c] is not None for c in own)]
    head = table.head._replace(cells=tuple(cells)) if table.head else None
    first = key == "" or not key.isalpha()
    return replace(
        table,
        head=head,
        rows=named,
        others=table.others | others,
        group=key,
        skipped=table.skipped if first else [],
        lone=table.lone,
    )
