"""By which columns a list is sorted, as clicks on its header change that."""

from __future__ import annotations

Keys = tuple[tuple[str, bool], ...]
"""Facts with whether they run backwards, the first key first."""

BY_NAME: Keys = (("name", False),)


def sorted_by(keys: Keys, fact: str, *, added: bool, usual: Keys = BY_NAME) -> Keys:
    """Return the keys after a click on the header of a fact.

    A click sorts by that column alone, a second one turns it round. With `added` it joins the keys there
    are, is turned round the next time, and taken out again the third; where none is left, `usual` sorts.
    """
    held = dict(keys)
    if not added:
        return ((fact, not held[fact] if len(keys) == 1 and fact in held else False),)
    if fact not in held:
        return (*keys, (fact, False))
    if not held[fact]:
        return tuple((each, True if each == fact else backwards) for each, backwards in keys)
    return tuple(key for key in keys if key[0] != fact) or usual
