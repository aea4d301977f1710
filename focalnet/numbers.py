"""Counts as people read them: how each language groups the figures of a number."""

from __future__ import annotations

# English groups by a comma, French by a narrow no-break space, Spanish by a point; Spanish leaves numbers of
# four figures whole. So do the Unicode locale data, and the documents of the United Nations in each language.
_GROUPS = {"en": ",", "fr": "\u202f", "es": "."}
_MOST_DIGITS = 15  # what a spreadsheet keeps of a number


def number(count: int, language: str = "en") -> str:
    """Return a count as its readers write it: `1,234`, in French `1 234`, in Spanish `1234` and `12.345`."""
    if language == "es" and abs(count) < 10_000:
        return str(count)
    return f"{count:,}".replace(",", _GROUPS[language])


def count(text: str, language: str = "en") -> int | None:
    """Return the count that a text is, its figures grouped or not; None for any other, such as `007`."""
    digits = text.replace(_GROUPS[language], "").removeprefix("-")
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        return None
    found = -int(digits) if text.startswith("-") else int(digits)
    return found if text in {number(found, language), str(found)} else None
