"""What the files of forms are called: by round and person, or by the code where the round is confidential."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.surveys.model import Invitation, Round

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 100


def file_names(round_: Round, invited: Iterable[Invitation]) -> list[tuple[Invitation, str]]:
    """Return the name of each form's file, no two alike; who shares a name has the code behind it."""
    found: list[tuple[Invitation, str]] = []
    taken: set[str] = set()
    for each in invited:
        called = each.code if round_.confidential else _called(each)
        name = file_name(f"{round_.name} - {called}")
        if name.casefold() in taken:
            name = file_name(f"{round_.name} - {called} {each.code}")
        taken.add(name.casefold())
        found.append((each, name))
    return found


def file_name(text: str) -> str:
    """Return a text as the name of a workbook on every system."""
    plain = " ".join(_FORBIDDEN.sub(" ", text).split())
    return f"{plain[:_LONGEST].rstrip('. ')}.xlsx"


def _called(invitation: Invitation) -> str:
    if invitation.part != "supervisor":
        return invitation.name
    language = invitation.language if invitation.language in {"en", "fr", "es"} else "en"
    return f"{invitation.name} ({words(language)('form', 'supervisor')})"
