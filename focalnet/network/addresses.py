"""Addresses as mail programs take them into their address line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.model import Person

# A name with other signs is quoted in an address line (RFC 5322); letters of any script need no quotes.
_PLAIN = re.compile(r"[\w\s'’.\-]+")


def address_line(people: Iterable[Person]) -> tuple[str, list[Person]]:
    """Return `Name <address>; …` of each person with an address once, and the people without one."""
    found: dict[str, str] = {}
    without = []
    for person in people:
        if person.email:
            found.setdefault(person.email, f"{_quoted(person.name)} <{person.email}>")
        else:
            without.append(person)
    return "; ".join(found.values()), without


def _quoted(name: str) -> str:
    if _PLAIN.fullmatch(name) and "." not in name:
        return name
    inside = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inside}"'
