"""The languages of a questionnaire by their names in the language of the window."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire import language_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.labels import Labels


def language_names(labels: Labels, languages: Iterable[str]) -> dict[str, str]:
    """Return name in the sheet → name to be shown; the sheet's own where another would not tell it apart."""
    listed = list(languages)
    said = {each: _named(labels, each) for each in listed}
    counts = Counter(said.values())
    return {each: name if counts[name] == 1 else each for each, name in said.items()}


def _named(labels: Labels, language: str) -> str:
    code = language_code(language)
    return labels.capital("language", code) if code and labels.has("language", code) else language
