"""Names of surveys and rounds that nobody chose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBERED = re.compile(r" \(\d+\)$")


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return a name where nothing is called so, else with the first number behind it that is free."""
    known = set(taken)
    if name not in known:
        return name
    base = _NUMBERED.sub("", name)
    return next(free for number in range(2, len(known) + 3) if (free := f"{base} ({number})") not in known)
