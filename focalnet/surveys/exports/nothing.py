"""The words that tools and other programs write where nobody answered, taken out of an export."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.surveys.exports.model import Part, Tool
from focalnet.surveys.exports.values import DAYS, NUMBERS
from focalnet.surveys.questionnaire.choosing import choice_named
from focalnet.surveys.questionnaire.model import CHOOSING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.exports.model import Column, Columns, Export, Recognised
    from focalnet.surveys.questionnaire import Item, Questionnaire

_WORDS = {
    Tool.KOBO: ("n/a", "NA"),
    Tool.ODK: ("NA",),
    Tool.LIMESURVEY: ("{question_not_shown}", "NA"),
    Tool.TABLE: ("n/a", "NA"),
}
"""KoboCAT's and Ona's own exports write `n/a`, LimeSurvey's archive the long word, and R `NA`."""
_CHECKED = NUMBERS | DAYS | CHOOSING
"""Types of questions whose answers a tool checks: nobody typed such a word there."""


def without_words_for_nothing(
    export: Export, recognised: Recognised, columns: Columns, questionnaire: Questionnaire
) -> Export:
    """Return an export with empty cells where a word stands for nothing, if some column shows that one does.

    Only what no respondent can have typed shows it: a number, a date, a choice, a tick, what the tool adds. A
    column in which the word is a choice, as `NA` is Namibia, stays as it is.
    """
    rows = export.sheet.rows[recognised.first_row :]
    asked = {each.key: each for each in questionnaire.items if each.is_question}
    empty: set[tuple[int, Value]] = set()
    for word in _WORDS.get(recognised.tool, ()):
        if any(word in row for row in rows):
            open_ = [
                (each, item)
                for each in columns.columns
                if not (item := asked.get(each.question)) or not choice_named(item, questionnaire, word)
            ]
            if _stands_in(word, (each.index for each, item in open_ if _checked(each, item)), rows):
                empty |= {(each.index, word) for each, _ in open_}
    if not empty:
        return export
    found = [
        [None if (at, cell) in empty else cell for at, cell in enumerate(row)] for row in export.sheet.rows
    ]
    return replace(export, sheet=replace(export.sheet, rows=found))


def _stands_in(word: str, indexes: Iterable[int], rows: Sequence[Sequence[Value]]) -> bool:
    return any(row[at] == word for at in indexes for row in rows if at < len(row))


def _checked(column: Column, item: Item | None) -> bool:
    """Tell whether no respondent can have typed what stands in a column."""
    if column.part in {Part.METADATA, Part.CHOICE}:
        return True
    return column.part is Part.ANSWER and item is not None and item.type in _CHECKED
