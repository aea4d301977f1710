"""How an export as a whole writes dates and decimals, for the columns that do not show it themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.network.roster.values.days import Order, order_of
from focalnet.surveys.exports.joined import by_labels
from focalnet.surveys.exports.model import Part, Tool
from focalnet.surveys.exports.values import DAYS, NUMBERS, Habits, decimal_sign, labelled
from focalnet.surveys.questionnaire import language_code
from focalnet.surveys.questionnaire.fitting import typed
from focalnet.surveys.questionnaire.model import CHOOSING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.sheets import Value
    from focalnet.surveys.exports.model import Column, Columns, Export, Recognised
    from focalnet.surveys.questionnaire import Questionnaire

_DAY_FIRST = frozenset({"fr", "es", "pt", "de", "it", "ar", "ru", "tr", "nl", "sw"})
"""Languages whose readers all write the day before the month."""


def habits_of(
    export: Export,
    recognised: Recognised,
    columns: Columns,
    questionnaire: Questionnaire,
    decided: Order = Order.UNKNOWN,
) -> Habits:
    """Return the habits of an export: what some column shows, else what was decided, or what is usual there.

    Usual is what its tool does, or what all who read its language do.
    """
    types = {each.key: each.type for each in questionnaire.items}
    rows = export.sheet.rows[recognised.first_row :]

    def cells(column: Column) -> set[Value]:
        return {row[column.index] for row in rows if column.index < len(row)}

    dated = [
        each for each in columns.columns if each.part is Part.METADATA or types.get(each.question) in DAYS
    ]
    order = order_of(cells(each) for each in dated)
    if order is Order.UNKNOWN:
        order = decided
    if order is Order.UNKNOWN:
        order = _usual(recognised.tool, language_code(columns.language))
    numbers = [each for each in columns.columns if types.get(each.question) in NUMBERS]
    shown = decimal_sign({cell for each in numbers for cell in cells(each)})
    choosing = {
        each.question: cells(each) - {None}
        for each in columns.columns
        if each.part in {Part.ANSWER, Part.RANK} and types.get(each.question) in CHOOSING
    }
    by_label = _labelled(choosing, questionnaire, columns.language)
    language = columns.language or (_spoken(choosing, questionnaire) if by_label else "")
    decimal = shown or ("," if export.separator == ";" else "")
    return Habits(language, order, decimal, by_label, recognised.tool)


def _labelled(choosing: Mapping[str, set[Value]], questionnaire: Questionnaire, language: str) -> bool | None:
    """Return whether most questions whose cells show it hold labels of choices; None where none shows it."""
    shown = [
        found
        for key, cells in choosing.items()
        if (found := labelled(questionnaire.question(key), questionnaire, cells, language)) is not None
    ]
    return sum(shown) * 2 > len(shown) if shown else None


def _spoken(choosing: Mapping[str, set[Value]], questionnaire: Questionnaire) -> str:
    """Return the language in which most cells are labels, where the heads do not show it."""
    spoken = Counter(
        language
        for key, cells in choosing.items()
        for language in questionnaire.languages
        for cell in cells
        if by_labels(questionnaire.question(key), questionnaire, typed(cell), language)
    )
    return spoken.most_common(1)[0][0] if spoken else ""


def _usual(tool: Tool, language: str) -> Order:
    """Return the order of day and month where no date shows it; SurveyMonkey's exports are American."""
    if tool is Tool.SURVEYMONKEY:
        return Order.MONTH_FIRST
    return Order.DAY_FIRST if language in _DAY_FIRST else Order.UNKNOWN
