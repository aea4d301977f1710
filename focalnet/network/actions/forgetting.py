"""Letting go of people for good: anonymized, and forgotten by the history and in the bytes of the file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.personal_data import ANONYMOUS, former_before

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date
    from pathlib import Path

    from focalnet.store import Backup, NetworkFile
    from focalnet.store.forgetting import Forgetting

_NOBODY: Mapping[str, Any] = {
    **dict.fromkeys(("given_names", "email", "telephone", "form_language", "notes"), ""),
    "family_name": ANONYMOUS,
    "other_emails": (),
}
_NO_FREE_TEXT = dict.fromkeys(("unit", "job_title", "tor_reference", "appointed_by", "end_reason"), "")
_CALLED = ("family_name", "given_names", "email", "telephone", "other_emails")


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What came of it: the people, and the backups that hold their names still."""

    people: tuple[str, ...]
    backups: tuple[Backup, ...]


def anonymize_former(file: NetworkFile, before: date) -> list[str]:
    """Anonymize everybody whose last appointment ended before a date, usually `retention_limit`."""
    return anonymize(file, former_before(file, before))


def anonymize(file: NetworkFile, people: Collection[str]) -> list[str]:
    """Take the names, addresses and free text of people away; a step that can be undone like any.

    Dates, office, sex, staff category and grade stay, so that figures of earlier dates stay too. The history
    and the backups keep what was, until it is forgotten.
    """
    with file.step("person.anonymize", number=len(people)):
        _anonymize(file, people)
    return list(people)


def _nothing_else(_wanted: Forgetting, _people: Collection[str]) -> None:
    """Forget nothing beside the register."""


def anonymize_and_forget(
    file: NetworkFile,
    people: Collection[str],
    also: Callable[[Forgetting, Collection[str]], None] = _nothing_else,
) -> Forgotten:
    """Anonymize people and forget for good who they were: in the history too, and in the file's bytes.

    It cannot be undone, nor can steps before it that touched them. Whoever was merged into them is forgotten
    with them. What others' notes say of them stays, and so do copies made elsewhere; backups that still hold
    them are named in the result. `also` forgets, in the same step, what other rooms know of the people and of
    whoever was merged into them.
    """
    if not people:
        return Forgotten((), ())
    meant = {each for person in people for each in (person, *_merged_into(file, person))}
    kin = {row for person in meant for row in file.kin("person", person)} - meant
    names = {name for person in meant for name in _names(file, person)}
    with file.forgetting("person.forget", number=len(people)) as wanted:
        _anonymize(file, people)
        wanted.facts("person", meant, _NOBODY)
        wanted.facts("appointment", kin, _NO_FREE_TEXT)
        wanted.facts("expertise", kin, ("source",))
        wanted.names(names)
        also(wanted, meant)
    return Forgotten(tuple(people), tuple(file.backups_holding("person", meant, wanted.step)))


def remove_backups(file: NetworkFile, forgotten: Forgotten) -> list[Path]:
    """Remove the backups that hold people who were forgotten, and make one of today in their place.

    Returns those that could not be removed.
    """
    kept = file.remove_backups([backup.path for backup in forgotten.backups])
    file.backup_before("forgotten")
    return kept


def _anonymize(file: NetworkFile, people: Collection[str]) -> None:
    """Take names, addresses and free text away, inside a step."""
    records.PERSON.update_many(file, people, _NOBODY)
    for person in people:
        held = [each.id for each in records.appointments(file, person=person)]
        records.APPOINTMENT.update_many(file, held, _NO_FREE_TEXT)
        known = [each.id for each in records.expertise(file, person)]
        records.EXPERTISE.update_many(file, known, {"source": ""})


def _merged_into(file: NetworkFile, person: str) -> set[str]:
    """Return the people, long gone, whose appointments and the like passed to a person in a merge."""
    found: set[str] = set()
    for row in file.kin("person", person) - {person}:
        for table in ("appointment", "expertise", "membership"):
            found |= file.ever(table, row, ("person",))["person"]
    here = {each.id for each in records.persons(file, found)}
    return found - here - {person}


def _names(file: NetworkFile, person: str) -> set[str]:
    """Return everything a person was ever called or written to at."""
    held = file.ever("person", person, _CALLED)
    families = held["family_name"] - {ANONYMOUS}
    given = held["given_names"] | {""}
    names = {f"{one} {other}" for pair in product(families, given) for one, other in (pair, pair[::-1])}
    others = {address for said in held["other_emails"] for address in json.loads(said)}
    return names | held["email"] | held["telephone"] | others
