"""Counts as the window writes them: grouped as its language does."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from focalnet import numbers
from focalnet.words import LANGUAGES


def number(count: int) -> str:
    """Return a count in the language that `ui.translation` put in force."""
    language = QLocale().name()[:2]
    return numbers.number(count, language if language in LANGUAGES else "en")
