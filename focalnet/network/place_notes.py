"""The standing notes under every output by country: designations and boundaries, then footnotes of places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.words import Words


def place_notes(say: Words, countries: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the disclaimer and the footnotes of those of the countries (alpha-3) that have one.

    `say` are the words of a network (`network_words`), which may have its own of both.
    """
    noted = sorted({code for code in countries if code and say.has("footnote", code)})
    return (say("disclaimer", "boundaries"), *(say("footnote", code) for code in noted))
