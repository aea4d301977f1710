"""The underlined letters of menus: given out by the program, so that they are unique in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def with_mnemonics(titles: Sequence[str]) -> list[str]:
    """Return the titles of one menu, each with `&` before a letter that no other has, while letters last.

    The first letters of words are taken first; a title that already bears its `&` keeps it.
    """
    used = {title[title.index("&") + 1].lower() for title in titles if "&" in title[:-1]}
    marked = []
    for title in titles:
        place = -1 if "&" in title else _place(title, used)
        if place >= 0:
            used.add(title[place].lower())
        marked.append(title if place < 0 else f"{title[:place]}&{title[place:]}")
    return marked


def _place(title: str, used: set[str]) -> int:
    """Return where a letter stands that nobody has yet, -1 for nowhere."""
    places = [place for place, letter in enumerate(title) if letter.isalnum()]
    begins = [place for place in places if place == 0 or not title[place - 1].isalnum()]
    free = (place for place in (*begins, *places) if title[place].lower() not in used)
    return next(free, -1)
