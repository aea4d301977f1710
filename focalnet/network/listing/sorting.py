"""The orders a list can have: by name, by any column, forwards and backwards, blanks always last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network import records
from focalnet.network.listing.columns import NEVER
from focalnet.network.listing.meanings import COLUMN, SEVERAL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.network.listing.columns import Columns
    from focalnet.network.listing.meanings import Meanings
    from focalnet.network.listing.selection import Selection
    from focalnet.store import NetworkFile

_OF_OFFICE = ("office", "city")
_CODED = (
    "region",
    "country",
    "office_kind",
    "sex",
    "staff_category",
    "role",
    "seniority",
    "tor_state",
    "mandate",
)
_PLAIN = ("grade", "starts", "ends", "expertise", "term_ends", "verified_on")
_LIES_IN = {"languages": "language"}
_BLANK = (None, "")

# Columns of several values, sorted by the names of these: what names them.
_NAMED = {"languages": "language", "language": "language", "groups": "group", "countries_covered": "country"}
SORTABLE = frozenset(("name", *_NAMED, *_OF_OFFICE, *_CODED, *_PLAIN, *records.SORTED_BY))


def ordered(
    file: NetworkFile, columns: Columns, meanings: Meanings, lines: Sequence[int], selection: Selection
) -> list[int]:
    """Return lines, given by name, in the order of a selection. Raises KeyError for an unknown column."""
    if unknown := {column for column, _ in selection.sort} - SORTABLE:
        raise KeyError(*unknown)
    result = list(lines)
    for place, (column, backwards) in enumerate(reversed(selection.sort)):
        if column != "name":
            values = _values(file, columns, column)
            key = _key(meanings, column, selection.language)
            result = _sorted(result, values, {value: key(value) for value in set(values)}, backwards)
        elif place > 0 or backwards:
            result.sort(key=columns.text.__getitem__, reverse=backwards)
    return result


def _sorted(lines: list[int], values: list[Any], keys: dict[Any, Any], backwards: bool) -> list[int]:
    """Return lines by the keys of their values, equal ones as they stood; blanks last, also backwards."""
    blank = {value for value, key in keys.items() if key in _BLANK}
    last = [line for line in lines if values[line] in blank] if blank else []
    first = [line for line in lines if values[line] not in blank] if blank else lines
    first.sort(key=[keys[value] for value in values].__getitem__, reverse=backwards)
    return first + last


def _values(file: NetworkFile, columns: Columns, column: str) -> list[Any]:
    """Return the values to sort by, for each line."""
    if column in records.SORTED_BY:
        return columns.values(file, column)
    if column == "ends":
        return ["" if day == NEVER else day for day in columns.ends]
    name = "office" if column in _OF_OFFICE else _LIES_IN.get(column, COLUMN.get(column, column))
    values: list[Any] = getattr(columns, name)
    return values


def _key(meanings: Meanings, column: str, language: str) -> Callable[[Any], Any]:
    """Return what makes a value sortable; None stands for a blank."""
    if column in _OF_OFFICE:
        offices = meanings.offices
        what = "name" if column == "office" else "city"
        return lambda office: fold(getattr(offices[office], what)) if office in offices else None
    if column in _CODED:
        return _place_of_code(meanings, column, language)
    if column in _NAMED:
        name = meanings.name_of(_NAMED[column], language)
        return lambda value: tuple(fold(name(each)) for each in _parts(column, value)) or None
    if column == "email":
        return lambda value: value and value.lower()  # 100,000 different ones: folding them takes 0.3 s
    return lambda value: fold(value) if isinstance(value, str) else value


def _parts(column: str, value: str | None) -> list[str]:
    if not value:
        return []
    if column == "countries_covered":
        return list(json.loads(value))
    return value.split(SEVERAL[_NAMED[column]])


def _place_of_code(meanings: Meanings, facet: str, language: str) -> Callable[[Any], int | None]:
    known = meanings.all_values(facet)
    place = {value: number for number, value in enumerate(meanings.order(facet, known, language))}

    def key(value: Any) -> int | None:
        code = meanings.of(facet, value)[0]
        return place.get(code) if code else None

    return key
