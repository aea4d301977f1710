"""Counts as people read them: how each language groups the figures of a number."""

from __future__ import annotations

# English groups by a comma, French by a narrow no-break space, Spanish by a point; Spanish leaves numbers of
# four figures whole. So do the Unicode locale data, and the documents of the United Nations in each language.
_GROUPS = {"en": ",", "fr": "\u202f", "es": "."}


def number(count: int, language: str = "en") -> str:
    """Return a count as its readers write it: `1,234`, in French `1 234`, in Spanish `1234` and `12.345`."""
    if language == "es" and abs(count) < 10_000:
        return str(count)
    return f"{count:,}".replace(",", _GROUPS[language])
