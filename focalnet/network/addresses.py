"""Addresses as mail programs take them into their address line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet import mail

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.model import Person


def address_line(people: Iterable[Person]) -> tuple[str, list[Person]]:
    """Return `Name <address>; …` of each person with an address once, and the people without one."""
    listed = list(people)
    line = mail.address_line((person.name, person.email) for person in listed if person.email)
    return line, [person for person in listed if not person.email]
