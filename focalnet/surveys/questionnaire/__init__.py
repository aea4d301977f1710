"""Questionnaires: XLSForm in and out, and what stands in between."""

from focalnet.surveys.questionnaire.answering import Answering
from focalnet.surveys.questionnaire.coding import fingerprint, from_json, placed, to_json
from focalnet.surveys.questionnaire.evaluating import evaluate
from focalnet.surveys.questionnaire.expressions import Expression, NotUnderstood, parse_expression, references
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
