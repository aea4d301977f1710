"""XLSForm in: a workbook, CSV or Markdown becomes a `Questionnaire`, or is refused as pyxform refuses it.

The file is first looked at by `sheets.read`, which takes no harm from any file; then pyxform reads the file
itself, so that what is accepted, and every name, type and label, is what Kobo and ODK will have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet import sheets
from focalnet.problems import Problem, Refused
from focalnet.surveys.questionnaire.checking import Conversion, convert
from focalnet.surveys.questionnaire.coding import placed
from focalnet.surveys.questionnaire.columns import full_head, head_of, language_of, part_of, tokens_of
from focalnet.surveys.questionnaire.model import DEFAULT, Questionnaire, is_yes
from focalnet.surveys.questionnaire.raw import RawSheet
from focalnet.surveys.questionnaire.rows import Cells, read_choices, read_item
from focalnet.surveys.questionnaire.suspicions import suspicions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from focalnet.sheets import Book
    from focalnet.surveys.questionnaire.columns import Tokens

LIMITS = sheets.Limits(cells=3_000_000, text=60_000_000, packed=40_000_000, unpacked=300_000_000)
"""What a questionnaire may cost: more than a hundred times what the longest known ones do."""
_READ = ("survey", "choices", "settings")


class XlsformReading(NamedTuple):
    """What came of reading a file. `problems`: what made pyxform refuse it, first; and what it warns of."""

    questionnaire: Questionnaire | None
    accepted: bool
    problems: tuple[Problem, ...]


def read_xlsform(path: Path) -> XlsformReading:
    """Read a questionnaire from `.xlsx`, `.xlsm`, `.xls`, `.csv` or `.md`. Nothing in a file is an error."""
    try:
        book = sheets.read(path, limits=LIMITS)
    except Refused as refused:
        return XlsformReading(None, False, (refused.problem,))
    conversion = convert(path, _heads(book))
    if not conversion.accepted:
        return XlsformReading(None, False, conversion.problems)
    questionnaire = _questionnaire(conversion, book)
    return XlsformReading(questionnaire, True, conversion.problems + suspicions(questionnaire, path.name))


def _heads(book: Book) -> dict[str, RawSheet]:
    """Return the sheets of a workbook with nothing but their heads."""
    return {
        sheet.name.lower(): RawSheet(tuple(plain_text(value or "").strip() for value in sheet.rows[0]))
        for sheet in book.sheets
        if sheet.rows
    }


def _questionnaire(conversion: Conversion, book: Book) -> Questionnaire:
    survey, choices = conversion.sheet("survey"), conversion.sheet("choices")
    heads = {"survey": tokens_of("survey", survey.heads), "choices": tokens_of("choices", choices.heads)}
    settings = _settings(conversion)
    meant = settings.get("default_language", DEFAULT)
    tidy = is_yes(settings.get("clean_text_values", "yes"))
    cells = Cells(heads["survey"], meant, tidy=tidy)
    items = placed(read_item(number, row, cells) for number, row in enumerate(survey.rows, start=2) if row)
    lists = read_choices(choices.rows, Cells(heads["choices"], meant, choices=True))
    found = Questionnaire(items, lists, settings)
    languages = _languages(found, heads, meant)
    return Questionnaire(
        items, lists, settings, languages, meant if meant in languages else languages[0],
        _other_sheets(conversion, book),
        {
            sheet: tuple(dict.fromkeys(map(name, heads[sheet].values())))
            for sheet, name in (("survey", head_of), ("choices", full_head)) if heads[sheet]
        },
    )  # fmt: skip


def _settings(conversion: Conversion) -> dict[str, str]:
    """Return the settings, all in the first row; the form's title and id under XLSForm's own words."""
    sheet = conversion.sheet("settings")
    tokens = tokens_of("settings", sheet.heads)
    names = {"title": "form_title", "id_string": "form_id"}
    first = sheet.rows[0] if sheet.rows else {}
    full = {head: "::".join(tokens[head]) for head in first}
    if {"form_id", "id_string"} <= set(sheet.heads):
        full["form_id"] = "form_id"  # pyxform then passes over the other one, which is kept as it is
        names.pop("id_string")
    return {names.get(full[head], full[head]): text for head, text in first.items()}


def _languages(
    found: Questionnaire, heads: Mapping[str, Mapping[str, Tokens]], meant: str
) -> tuple[str, ...]:
    """Return the languages of a form, in the order of the heads that name them.

    The default language (`meant`) has texts under a head without one where another language stands beside it;
    where none does, such a text is said in all of them. It is `default` where the form names none.
    """
    labels = [item.labels for item in found.items]
    labels += [choice.labels for listed in found.choices.values() for choice in listed]
    spoken = frozenset(language for texts in labels for language in texts)
    tokens = [each for known in heads.values() for each in known.values()]
    named = [language_of(each) or (meant if part_of(each)[1] else "") for each in tokens]
    said = {language_of(each) for each in tokens} | (spoken & {meant})
    languages = tuple(dict.fromkeys(name for name in named if name in said - {"", DEFAULT}))
    nameless = DEFAULT in spoken and meant not in languages
    return (*languages, DEFAULT) if not languages or nameless else languages


def _other_sheets(conversion: Conversion, book: Book) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the sheets that do not become part of the questionnaire, as texts."""
    others = {name: conversion.sheet(name).table() for name in conversion.names if name.lower() not in _READ}
    for sheet in book.sheets if len(book.sheets) > 1 else ():
        if sheet.name.lower() not in {*_READ, *others}:
            others[sheet.name] = tuple(
                tuple("" if value is None else plain_text(value) for value in row) for row in sheet.rows
            )
    return others


def plain_text(value: object) -> str:
    """Return a cell's value as pyxform writes it: whole numbers without a point, TRUE and FALSE."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
