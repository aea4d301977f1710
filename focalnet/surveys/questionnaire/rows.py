"""Rows of the sheets `survey` and `choices` as items and choices, cleaned as pyxform cleans them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.surveys.questionnaire.columns import CONFIDENTIAL, HEADS, UNNAMED, full_head, head_of, part_of
from focalnet.surveys.questionnaire.kinds import read_kind
from focalnet.surveys.questionnaire.model import DEFAULT, Choice, Item, is_yes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.surveys.questionnaire.columns import Tokens


class Cells(NamedTuple):
    """How the cells of a sheet are read: what its heads mean, the language of texts under heads without."""

    tokens: Mapping[str, Tokens]
    default_language: str
    tidy: bool = False  # several spaces are one
    choices: bool = False  # it is the sheet of choices


class _Row(NamedTuple):
    parts: dict[str, str]
    texts: dict[str, dict[str, str]]
    more: dict[str, str]


def read_item(number: int, row: Mapping[str, str], cells: Cells) -> Item:
    """Return a row of the survey sheet as an item; `number` is that of the row in the sheet."""
    parts, texts, more = _parted(row, cells)
    kind = read_kind(parts.pop("type", ""))
    if kind.type == "note" and "name" not in parts:
        parts["name"] = f"generated_note_name_{number}"  # as pyxform calls a note without a name
    if kind.type == "audit":
        parts["name"] = "audit"
    said: dict[str, Any] = {**parts, **texts}
    confidential = said.pop("confidential", "")
    if confidential and not is_yes(confidential):
        more[CONFIDENTIAL] = confidential
    return Item(
        kind.type, choices=kind.choices, or_other=kind.or_other, written=kind.written,
        confidential=is_yes(confidential), more=more, row=number, **said,
    )  # fmt: skip


def read_choices(rows: Iterable[Mapping[str, str]], cells: Cells) -> dict[str, tuple[Choice, ...]]:
    """Return the lists of choices by name; those that name no list under the empty name."""
    lists: dict[str, list[Choice]] = {}
    for row in rows:
        if row:
            parts, texts, more = _parted(row, cells)
            listed = more.pop("list_name", "")
            lists.setdefault(listed, []).append(Choice(parts.get("name", ""), texts.get("labels", {}), more))
    return {name: tuple(listed) for name, listed in lists.items()}


def _parted(row: Mapping[str, str], cells: Cells) -> _Row:
    """Return the cells of a row as parts, texts by language, and what is kept as it is."""
    from pyxform.parsing.sheet_headers import clean_text_values

    found = _Row({}, {}, {})
    for head, written in row.items():
        text = clean_text_values(written, strip_whitespace=cells.tidy)
        part, language = part_of(cells.tokens[head])
        if cells.choices and part not in {"name", "labels"}:
            found.more[full_head(cells.tokens[head])] = text
        elif not part:
            found.more[head_of(cells.tokens[head])] = text
        elif language is None:
            found.parts[part] = text
        else:
            _put(found, part, language, text, cells.default_language)
    for texts in found.texts.values():
        if UNNAMED in texts:
            texts[DEFAULT] = texts.pop(UNNAMED)
    return found


def _put(row: _Row, part: str, language: str, text: str, default_language: str) -> None:
    """Put a text beside those of the columns before it, as pyxform does.

    One under a head without a language takes the place of all before it. It is in the form's default language
    as soon as one in another follows; one in that very language takes its place. What counts for nothing is
    only kept.
    """
    texts = row.texts.setdefault(part, {})
    if language == UNNAMED:
        row.more.update({f"{HEADS[part]}::{each}": texts[each] for each in texts if each != UNNAMED})
        texts.clear()
    elif UNNAMED in texts:
        texts[default_language] = texts.pop(UNNAMED)
    if language in texts:
        row.more[HEADS[part]] = texts[language]
    texts[language] = text
