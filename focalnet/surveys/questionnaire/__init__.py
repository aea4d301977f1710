"""Questionnaires: XLSForm in and out, and what stands in between.

Reading, writing and expressions are loaded when asked for: whoever only looks at what a file keeps does not
wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from focalnet.surveys.questionnaire.coding import fingerprint, from_json, placed, to_json
from focalnet.surveys.questionnaire.model import (
    ASKED,
    CHOOSING,
    DEFAULT,
    OTHER,
    Choice,
    Item,
    Questionnaire,
    Texts,
    in_language,
    language_code,
)

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.answering import Answering
    from focalnet.surveys.questionnaire.evaluating import evaluate
    from focalnet.surveys.questionnaire.expressions import (
        Expression,
        NotUnderstood,
        parse_expression,
        references,
    )
    from focalnet.surveys.questionnaire.reading import XlsformReading, read_xlsform
    from focalnet.surveys.questionnaire.writing import write_xlsform

__all__ = [
    "ASKED",
    "CHOOSING",
    "DEFAULT",
    "OTHER",
    "Answering",
    "Choice",
    "Expression",
    "Item",
    "NotUnderstood",
    "Questionnaire",
    "Texts",
    "XlsformReading",
    "evaluate",
    "fingerprint",
    "from_json",
    "in_language",
    "language_code",
    "parse_expression",
    "placed",
    "read_xlsform",
    "references",
    "to_json",
    "write_xlsform",
]

_LATE = {
    "Answering": "answering",
    "evaluate": "evaluating",
    **dict.fromkeys(("Expression", "NotUnderstood", "parse_expression", "references"), "expressions"),
    **dict.fromkeys(("XlsformReading", "read_xlsform"), "reading"),
    "write_xlsform": "writing",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for."""
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
