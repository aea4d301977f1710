"""A questionnaire as an XLSForm workbook that pyxform accepts, and KoboToolbox and ODK take.

The columns stand as they stood in the form it came from, with those added that changes since then need;
sheets that we do not read go back as they came.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from focalnet.sheets.writing.plain import write_plain
from focalnet.surveys.questionnaire.checking import convert_sheets
from focalnet.surveys.questionnaire.columns import CONFIDENTIAL, HEADS, TEXTS
from focalnet.surveys.questionnaire.kinds import Kind, written_kind
from focalnet.surveys.questionnaire.model import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from focalnet.problems import Problem
    from focalnet.surveys.questionnaire.model import Choice, Item, Questionnaire, Texts

_Row = dict[str, str]
_BY_LANGUAGE = frozenset(TEXTS.values())


def write_xlsform(questionnaire: Questionnaire, out: Path) -> None:
    """Write a questionnaire as an .xlsx XLSForm. Raises `Refused` (`sheets.out_…`)."""
    write_plain(out, xlsform_sheets(questionnaire))


def check_questionnaire(questionnaire: Questionnaire) -> tuple[bool, tuple[Problem, ...]]:
    """Return whether pyxform would take a questionnaire as it stands, and what it says against it.

    The rows that problems name are those of the form that would be written (`row_numbers`).
    """
    found = convert_sheets(xlsform_sheets(questionnaire))
    return found.accepted, found.problems


def xlsform_sheets(questionnaire: Questionnaire) -> dict[str, Sequence[Sequence[str]]]:
    """Return the sheets of the XLSForm as rows of texts, the heads first."""
    columns = questionnaire.columns
    survey = _Heads(questionnaire, columns.get("survey", ()))
    choices = _Heads(questionnaire, columns.get("choices", ()))
    rows = _spaced(questionnaire.items, [_item_row(item, survey) for item in questionnaire.items])
    sheets = {"survey": _table(rows, survey.all(("type", "name", *survey.of("labels"))))}
    listed = [
        _choice_row(name, choice, choices)
        for name, list_ in questionnaire.choices.items()
        for choice in list_
    ]
    if listed or columns.get("choices"):
        sheets["choices"] = _table(listed, choices.all(("list_name", "name", *choices.of("labels"))))
    if settings := _settings(questionnaire):
        sheets["settings"] = [tuple(settings), tuple(settings.values())]
    others = {name: rows for name, rows in questionnaire.other_sheets.items() if name not in sheets}
    return {**sheets, **others}


class _Heads:
    """How the heads of one sheet are written: as the form had them, else in XLSForm's own words."""

    def __init__(self, questionnaire: Questionnaire, known: Sequence[str]) -> None:
        self._known = known
        self._languages = questionnaire.languages
        self._default = questionnaire.settings.get("default_language", "")

    def of(self, part: str) -> list[str]:
        """Return the heads of a text in all languages of the questionnaire."""
        return [self.text(part, language) for language in self._languages]

    def text(self, part: str, language: str) -> str:
        """Return the head of a text in a language; the form's default may stand under a head without one."""
        plain = HEADS[part]
        full = f"{plain}::{language}"
        if language not in {DEFAULT, self._default} or full in self._known:
            return full
        return plain if language == DEFAULT or plain in self._known else full

    def all(self, needed: Iterable[str]) -> tuple[str, ...]:
        """Return the heads in the order they had; for a questionnaire made here, those needed."""
        return tuple(self._known or needed)


def _item_row(item: Item, heads: _Heads) -> _Row:
    row = {"type": written_kind(Kind(item.type, item.choices, item.or_other, item.written))}
    for part, head in HEADS.items():
        value = getattr(item, part)
        if part in _BY_LANGUAGE:
            row |= _texts(value, part, heads)
        elif part == "confidential":
            row[CONFIDENTIAL] = "yes" if value else ""
        elif part != "type":
            row[head] = value
    return {**{head: text for head, text in item.more.items() if not row.get(head)}, **_filled(row)}


def _choice_row(name: str, choice: Choice, heads: _Heads) -> _Row:
    row = {"list_name": name, "name": choice.name, **_texts(choice.labels, "labels", heads)}
    return {**_filled(row), **choice.more}


def _texts(texts: Texts, part: str, heads: _Heads) -> _Row:
    return {heads.text(part, language): text for language, text in texts.items()}


def _filled(row: Mapping[str, str]) -> _Row:
    return {head: text for head, text in row.items() if text}


def row_numbers(items: Sequence[Item]) -> list[int]:
    """Return the rows of the sheet that items are written to, from 2: as they were read, while in order."""
    numbers = [item.row for item in items]
    if not numbers or numbers[0] < 2 or any(after <= before for before, after in pairwise(numbers)):
        return list(range(2, len(items) + 2))
    return numbers


def _spaced(items: Sequence[Item], rows: Sequence[_Row]) -> list[_Row]:
    """Return rows with the empty ones between that the form had."""
    numbers = row_numbers(items)
    spaced: list[_Row] = [{} for _ in range(numbers[-1] - 1)] if numbers else []
    for number, row in zip(numbers, rows, strict=True):
        spaced[number - 2] = row
    return spaced


def _table(rows: Sequence[_Row], first: Sequence[str]) -> list[tuple[str, ...]]:
    """Return rows of cells under the first heads and all others that rows have, each in its place."""
    used = dict.fromkeys(head for row in rows for head in row)
    heads = list(dict.fromkeys(first))
    ours = [head for head in HEADS.values() if head in used and head not in heads]
    rest = [head for head in used if head not in heads and head not in ours]
    for head in (*ours, *rest):
        heads.insert(_place(head, heads), head)
    if any(":" in head for head in heads) and not any("::" in head for head in heads):
        heads.append("instance::none")  # says that a single colon parts nothing here
    return [tuple(heads), *(tuple(row.get(head, "") for head in heads) for row in rows)]


def _place(head: str, heads: Sequence[str]) -> int:
    """Return where a head is put: after the last one of the same column in another language, else last."""
    base = head.partition("::")[0]
    same = [place for place, each in enumerate(heads) if each.partition("::")[0] == base]
    return same[-1] + 1 if same else len(heads)


def _settings(questionnaire: Questionnaire) -> dict[str, str]:
    """Return the settings, with the default language where the order of the columns does not say it."""
    settings = dict(questionnaire.settings)
    default = questionnaire.default_language
    if "default_language" not in settings and default not in {DEFAULT, questionnaire.languages[0]}:
        settings["default_language"] = default
    return settings
