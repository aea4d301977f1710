"""Questionnaires: XLSForm in and out, and what stands in between."""

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

__all__ = [
    "ASKED",
    "CHOOSING",
    "DEFAULT",
    "OTHER",
    "Choice",
    "Item",
    "Questionnaire",
    "Texts",
    "fingerprint",
    "from_json",
    "in_language",
    "language_code",
    "placed",
    "to_json",
]
