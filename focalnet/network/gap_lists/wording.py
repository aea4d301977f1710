"""Lists of gaps in words: what each lists, by the network's own thresholds, and what a value says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.gap_lists.columns import COLUMNS
from focalnet.network.swap import criterion_words
from focalnet.words import words

if TYPE_CHECKING:
    from datetime import date

    from focalnet.network.gap_lists.model import Value
    from focalnet.network.settings import NetworkSettings
    from focalnet.words import Words


def gap_about(name: str, settings: NetworkSettings, language: str = "en") -> str:
    """Return what a list of gaps lists, with the network's own thresholds: its definition."""
    criterion = name.removeprefix("swap_")
    return words(language)(
        "gap_about",
        name,
        days=settings.terms_ending_days,
        verified=settings.verified_within_days,
        share=settings.swap_time_share,
        rotation=settings.rotation_years,
        criterion=criterion_words(criterion, settings, language) if criterion != name else "",
    )


def in_words(column: str, value: Value, say: Words) -> str | float | date | None:
    """Return a value with its codes in words, several joined; what is no code as it is."""
    section = COLUMNS[column].words

    def word(code: str) -> str:
        return say(section, code) if say.has(section, code) else code

    if isinstance(value, tuple):
        said = ", ".join(map(word, value))
    elif section and isinstance(value, str):
        said = word(value)
    else:
        return value
    return said[:1].upper() + said[1:]
