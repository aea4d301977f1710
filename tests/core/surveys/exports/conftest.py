"""Exports as tests write them, read as answers to questionnaires of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from focalnet.surveys.exports import ExportPlan, plan_export, recognise
from focalnet.surveys.exports.columns import map_columns
from focalnet.surveys.exports.gathering import Gathering
from focalnet.surveys.exports.habits import habits_of
from focalnet.surveys.exports.nothing import without_words_for_nothing
from focalnet.surveys.exports.reading import read_export
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.exports import Columns, Recognised

EN, FR, AR = "English (en)", "French (fr)", "Arabic (ar)"


class Taken(NamedTuple):
    """An export as it was understood: the tool, the columns, and each row's answers and misfits."""

    recognised: Recognised
    columns: Columns
    rows: list[dict[str, Any]]
    misfits: list[list[tuple[str, str]]]  # question and rule


def taken(path: Path, questionnaire: Questionnaire) -> Taken:
    """Read an export as answers to a questionnaire, without a network."""
    export = read_export(path)
    recognised = recognise(export.sheet)
    columns = map_columns(export.sheet, recognised, questionnaire)
    export = without_words_for_nothing(export, recognised, columns, questionnaire)
    habits = habits_of(export, recognised, columns, questionnaire)
    gathering = Gathering(export.sheet, recognised, columns, questionnaire, habits)
    read = [
        gathering.row(at, confidential=False) for at in range(recognised.first_row, len(export.sheet.rows))
    ]
    misfits = [[(one.question, one.rule) for one in each.misfits] for each in read]
    return Taken(recognised, columns, [each.answers for each in read], misfits)


def choices(**labels: str) -> tuple[Choice, ...]:
    """Return choices with English labels, by name."""
    return tuple(Choice(name, {EN: label}) for name, label in labels.items())


def asking(*items: Item, **lists: tuple[Choice, ...]) -> Questionnaire:
    """Return a questionnaire of these items and lists of choices."""
    spoken = [language for item in items for language in item.labels]
    languages = tuple(dict.fromkeys([EN, *spoken]))
    return Questionnaire(placed(items), lists, {}, languages, EN)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes an export as delimited text, from rows with bars between their cells."""

    def write(*rows: str, name: str = "export.csv", separator: str = ",", encoding: str = "utf-8") -> Path:
        lines = []
        for row in rows:
            cells = [cell.strip().replace('"', '""') for cell in row.split("|")]
            lines.append(separator.join(f'"{cell}"' if cell else "" for cell in cells))
        path = tmp_path / name
        path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
        return path

    return write


@pytest.fixture
def plan(file: NetworkFile, open_round: str) -> Callable[..., ExportPlan]:
    """Return what plans the import of an export into the named round, without names where it has none."""

    def plan(
        path: Path, decided: Mapping[str, str] | None = None, *, without_people: bool = True
    ) -> ExportPlan:
        return plan_export(file, open_round, path, decided or {}, without_people=without_people)

    return plan
