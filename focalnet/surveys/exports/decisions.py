"""What somebody decided that the columns of an export hold, checked, and how that is learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.problems import Place, Refused
from focalnet.sheets import column_name
from focalnet.surveys.exports.columns import heads_of
from focalnet.surveys.exports.index import Index
from focalnet.surveys.exports.model import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.surveys.exports.model import Export, Recognised
    from focalnet.surveys.model import Round


def learned_kind(survey: str) -> str:
    """Return the kind under which is learned what the heads of a survey's exports mean."""
    return f"export_column:{survey}"


def checked(
    decided: Mapping[str, str], export: Export, recognised: Recognised, asked: Round
) -> dict[str, str]:
    """Return the decisions by folded head. Raises `Refused` for a column or a question that is not there."""
    found = heads_of(export.sheet, recognised)
    known = {fold(column_name(head.at)): fold(head.shown) for head in found}
    known |= {fold(head.shown): fold(head.shown) for head in found}
    index = Index(asked.questionnaire)
    names = index.names
    said = {}
    for column, meaning in decided.items():
        if fold(column) not in known:
            raise Refused("exports.no_such_column", Place(export.file), column=column)
        who = meaning.startswith("@") and meaning[1:] in set(Part)
        if not (meaning == "-" or who or meaning in names or _is_choice(meaning, index)):
            raise Refused("exports.no_such_question", Place(export.file), question=meaning)
        said[known[fold(column)]] = meaning
    return said


def _is_choice(meaning: str, index: Index) -> bool:
    """Tell whether `key/choice` names a choice of a question."""
    key, _, choice = meaning.rpartition("/")
    found = index.names.get(key, ())
    return any(
        each.name == choice
        for one in found
        for each in index.questionnaire.choices_of(index.items[one.place])
    )
