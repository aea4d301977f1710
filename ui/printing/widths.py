"""How wide the columns of a list are on paper: as their words ask for, shrunk fairly where they must be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ui.content import Content

_NARROWEST, _WIDEST = 30.0, 190.0
_MEASURED = 400  # rows; more of them hardly change the picture


class Width(NamedTuple):
    """What a column asks for, in points: room for its longest cell, and for its longest word at least."""

    whole: float
    word: float


def asked_widths(content: Content, width_of: Callable[[str], float], pad: float) -> list[Width]:
    """Return how wide each column would be if there were room for all, and how wide it must be."""
    step = max(1, len(content.rows) // _MEASURED)
    asked = []
    for place, header in enumerate(content.headers):
        cells = {header, *(row[place] for row in content.rows[::step])}
        whole = _widest(cells, width_of, pad)
        asked.append(Width(whole, _widest({word for cell in cells for word in cell.split()}, width_of, pad)))
    return asked


def fitted(asked: Sequence[Width], room: float) -> list[float]:
    """Return the widths that fill the room: what is missing is taken from the widest columns first.

    No word is cut as long as all the longest words fit beside each other.
    """
    whole = sum(width.whole for width in asked)
    if whole <= room:
        return [width.whole * min(room / whole, 1.6) for width in asked]
    words = sum(width.word for width in asked)
    if words >= room:
        return [width.word * room / words for width in asked]
    low, high = 0.0, max(width.whole for width in asked)
    for _ in range(40):  # the width at which the widest are cut off so that all fit
        cut = (low + high) / 2
        low, high = (cut, high) if sum(_cut(asked, cut)) <= room else (low, cut)
    return _cut(asked, low)


def _cut(asked: Sequence[Width], at: float) -> list[float]:
    return [min(width.whole, max(width.word, at)) for width in asked]


def _widest(texts: Iterable[str], width_of: Callable[[str], float], pad: float) -> float:
    widest = max(map(width_of, texts), default=0.0) + 2 * pad + 1
    return min(max(widest, _NARROWEST), _WIDEST)
