"""Names of surveys and rounds that are called as no other is, however it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBERED = re.compile(r" \(\d+\)$")


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return a name where nothing is called so, else with the first number behind it that is free."""
    known = {fold(each) for each in taken}
    if fold(name) not in known:
        return name
    base = _NUMBERED.sub("", name)
    numbered = (f"{base} ({number})" for number in range(2, len(known) + 3))
    return next(free for free in numbered if fold(free) not in known)
