"""What a row inherits: from the section rows above it, and from the name of the sheet it stands on."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field
from focalnet.network.roster.tables.layout import Skipped

if TYPE_CHECKING:
    from focalnet.network.roster.gathering.work import Context
    from focalnet.network.roster.tables.layout import Table


class Given(NamedTuple):
    """A value that a row inherits, and the words that gave it."""

    code: str = ""
    text: str = ""


_NONE = Given()
_SHEET_COUNTRY = 4  # letters: a sheet named with fewer is more often an abbreviation than a code
_INHERITED = (Field.COUNTRY, Field.REGION, Field.ROLE, Field.OFFICE_KIND)


def sections_of(table: Table, context: Context, *, counted: bool) -> dict[Field, list[Given]]:
    """Return what each row of a table inherits, by field; nothing for a table without sections.

    A new region ends the country and kind of office before it; a role holds until the next. `counted`: the
    table has no column of countries, so that its sheet's name may give the country.
    """
    state = _from_sheet(table, context, counted=counted)
    starts, states = [-1], [state]
    for lone in table.lone:
        meant = _meaning(lone.text, context)
        if not meant:
            continue
        state = dict(state)
        if Field.REGION in meant:
            state.pop(Field.COUNTRY, None)
            state.pop(Field.OFFICE_KIND, None)
        state.update(meant)
        starts.append(lone.row)
        states.append(state)
    if not any(states):
        return {}
    found = [states[bisect_right(starts, number) - 1] for number in table.rows]
    return {of: [each.get(of, _NONE) for each in found] for of in _INHERITED if any(of in s for s in states)}


def _from_sheet(table: Table, context: Context, *, counted: bool) -> dict[Field, Given]:
    name = table.sheet.name
    meant = _meaning(name, context, shortest=_SHEET_COUNTRY)
    if not counted:
        meant.pop(Field.COUNTRY, None)
    role = lexicon.codes("role").get(table.group)
    return {**meant, Field.ROLE: Given(role, table.group)} if role else meant


def _meaning(text: str, context: Context, *, shortest: int = 2) -> dict[Field, Given]:
    """Read a section's words: a region, a role, or a country for certain.

    `shortest`: the letters a country needs. `USA` alone in a row is a section; a sheet may be called `ALL`.
    """
    plain = text.strip(" :–-*•").split(" (")[0].strip() or text
    for words in (text, plain):
        folded, text = fold(words), words
        if folded in context.regions:
            return {Field.REGION: Given(context.regions[folded], text)}
        if folded in lexicon.codes("role"):
            return {Field.ROLE: Given(lexicon.codes("role")[folded], text)}
        if folded in lexicon.codes("office_kind") and len(words) > 3:
            return {Field.OFFICE_KIND: Given(lexicon.codes("office_kind")[folded], text)}
        if len(words) >= shortest and context.is_country(words):
            return {Field.COUNTRY: Given(context.find_country(words).alpha3, text)}
    return {}


def with_lone_rows(table: Table, context: Context, name_columns: set[int]) -> tuple[Table, set[int]]:
    """Return the table with its one-text rows sorted, and the rows (of the sheet) that hold a name alone.

    A text that gives something to the rows below is a section, one under the header of names may be a person
    of whom nothing else is said, and any other is a note.
    """
    skipped, people = list(table.skipped), []
    for lone in table.lone:
        section = bool(_meaning(lone.text, context))
        if not section and lone.column in name_columns and _may_be_name(lone.text):
            people.append(lone.row)
        else:
            why = "section" if section else "note"
            skipped.append(Skipped(table.sheet.name, lone.row, lone.column, why, lone.text))
    return replace(table, rows=sorted([*table.rows, *people]), skipped=skipped), set(people)


def _may_be_name(text: str) -> bool:
    words = [word for word in text.replace(",", " ").split() if word[0] != "("]
    plain = all(c.isalpha() or c in " ,.'’-()" for c in text)
    return plain and 2 <= len(words) <= 5 and all(word[0].isupper() for word in (words[0], words[-1]))
