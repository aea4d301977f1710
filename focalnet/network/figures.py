"""Per cents as the reports print them: whole, half up, and 37.5 where exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.sheets import Value

NOTHING = "–"

_DECIMAL = {"en": ".", "fr": ",", "es": ","}


def per_cent(part: int, whole: int, language: str = "en") -> str:
    """Return the share in per cent, without the words: `82`, `37.5`; `–` where there is no whole.

    Rounded to the whole per cent, half up; a value that ends in exactly .5 keeps its decimal. Two parts of
    one whole then always add up to 100: neither both round up nor both round down. This rule gives every
    figure that the Council reports of 2003 to 2012 published.
    """
    if whole <= 0:
        return NOTHING
    halves, rest = divmod(200 * part, whole)
    if rest == 0 and halves % 2:
        return f"{halves // 2}{_DECIMAL[language]}5"
    return str((halves + 1) // 2)


def share(part: int, whole: int) -> Value:
    """Return a per cent for a cell: a number where it can be one, so that it sorts and charts."""
    text = per_cent(part, whole)
    return text if not text[0].isdigit() else float(text) if "." in text else int(text)
