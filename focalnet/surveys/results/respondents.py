"""Whom a round asked, as facts, and which texts were tagged: what named and confidential results share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.audience import FACTS
from focalnet.surveys.model import RELEASED

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round


def invited_facts(
    file: NetworkFile,
    of: Round,
    where: Mapping[str, frozenset[str]],
    subjects: Collection[str] | None = None,
) -> list[Mapping[str, str]]:
    """Return the facts of those asked: of all, or of those with these values of facts, or of these people."""
    facts = {name: values for name, values in where.items() if name in FACTS}
    return [
        each
        for each, subject in records.facts_of_invited(file, of.id)
        if (subjects is None or subject in subjects)
        and all(each.get(name, "") in values for name, values in facts.items())
    ]


def tagged(file: NetworkFile, round_id: str) -> dict[str, dict[str, list[str]]]:
    """Return question → tag → the responses whose text has it."""
    found: dict[str, dict[str, list[str]]] = {}
    for each in records.tags(file, round_id):
        if each.tag == RELEASED:
            continue
        found.setdefault(each.question, {}).setdefault(each.tag, []).append(each.response)
    return found
