"""Sealing a confidential round: what links a response with a person is destroyed, for good."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import SystemRandom
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.audience import new_code
from focalnet.surveys.coarsening import KEPT, WITHHELD, coarsened
from focalnet.surveys.model import Cleaning, ResponseState, Tag
from focalnet.surveys.results.confidential import tables_of
from focalnet.surveys.results.keeping import keep

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from focalnet.store import Backup, NetworkFile
    from focalnet.store.forgetting import Forgetting
    from focalnet.surveys.model import Response, Round

R = TypeVar("R", Cleaning, Tag)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What came of it: how many responses stay, and the backups and copies that hold the key still."""

    round: str
    responses: int
    backups: tuple[Backup, ...]
    copies: tuple[Path, ...] = ()  # made by hand, beside the file


def seal_round(file: NetworkFile, round_id: str, day: date | None = None) -> Sealed:
    """Destroy the key between code and person, with all that could serve as one; it cannot be undone.

    Gone are: the key, the codes of the forms and the names of the drafts that tell them, the files that came
    in with their names, when each response came and in which order, in the history too, and in the bytes of
    the file. The responses that are counted in the round's results stay in an order of chance, under new ids,
    with facts that at least the smallest cell of the invited share; the tables stay as they were. Accepted
    ones that came too late to be counted go: beside the tables, they would tell what these few said.
    Raises `Refused`: `surveys.not_confidential`, `surveys.already_sealed`.
    """
    sealing = records.round_(file, round_id)
    if not sealing.confidential:
        raise Refused("surveys.not_confidential", round=sealing.name)
    if sealing.sealed:
        raise Refused("surveys.already_sealed", round=sealing.name)
    when = day or date.today()  # noqa: DTZ011 - the reader's own day
    tables = tables_of(file, sealing)
    with file.forgetting("round.seal", round=sealing.name) as wanted:
        keep(file, tables.values())
        stay = _anonymous(file, sealing, when, tables[()].counted)
        cleaned, tagged = records.cleanings(file, round_id), records.tags(file, round_id)
        gone = _forget(file, sealing, wanted)
        records.RESPONSE.insert(file, [each for _, each in stay])
        named = {old: each.id for old, each in stay}
        records.CLEANING.insert(file, _renamed(cleaned, named))
        records.TAG.insert(file, _renamed(tagged, named))
        records.ROUND.update(file, round_id, {"sealed": when, "closed": sealing.closed or when})
    holding = "response", gone, wanted.step
    backups = tuple(file.backups_holding(*holding))
    listed = {backup.path for backup in backups}
    copies = tuple(path for path in file.copies_holding(*holding) if path not in listed)
    return Sealed(sealing.name, len(stay), backups, copies)


def responses_that_stay(file: NetworkFile, round_id: str) -> int:
    """Return how many responses of a confidential round would stay, as its results were last given out."""
    accepted, counted = records.accepted(file, round_id), records.counted_then(file, round_id)
    return len(accepted) if counted is None else sum(each.id in counted for each in accepted)


def remove_backups(file: NetworkFile, sealed: Sealed) -> list[Path]:
    """Remove the backups that hold the key, and make one of today in their place.

    Returns those that could not be removed.
    """
    kept = file.remove_backups([backup.path for backup in sealed.backups])
    file.backup_before("sealed")
    return kept


def _anonymous(
    file: NetworkFile, sealing: Round, day: date, counted: Collection[str] | None
) -> list[tuple[str, Response]]:
    """Return the counted responses as they stay, each after its former id, in an order of chance."""
    facts = coarsened(
        {each.id: each.facts for each in records.invitations(file, sealing.id)}, sealing.smallest_cell
    )
    whose, nobody = records.keys(file, sealing.id), dict.fromkeys(KEPT, WITHHELD)
    stay = [
        (
            each.id,
            replace(
                each, id=str(uuid4()), invitation="", received=day, reason={}, misfits=(), language="",
                facts=facts.get(whose.get(each.id, ""), nobody), source="", original="", file="", places={},
            ),
        )
        for each in records.responses(file, sealing.id, ResponseState.ACCEPTED)
        if counted is None or each.id in counted
    ]  # fmt: skip
    SystemRandom().shuffle(stay)
    return stay


def _renamed(remarks: Iterable[R], named: Mapping[str, str]) -> list[R]:
    """Return remarks on responses that stay, under the new names of these."""
    return [
        replace(each, id=str(uuid4()), response=named[each.response])
        for each in remarks
        if each.response in named
    ]


def _forget(file: NetworkFile, sealing: Round, wanted: Forgetting) -> set[str]:
    """Remove what links people and responses, and have the history forget it, with what was undone.

    Returns the ids of all responses that there ever were.
    """
    gone = wanted.ever("response", "round", {sealing.id})
    for table, column, values in (
        (records.CLEANING, "response", gone), (records.TAG, "response", gone),
        (records.PROPOSAL, "response", gone), (records.RESPONSE_KEY, "id", gone),
        (records.INTAKE_FILE, "round", {sealing.id}), (records.RESPONSE, "round", {sealing.id}),
    ):  # fmt: skip
        wanted.facts(table.name, wanted.ever(table.name, column, values), table.columns)
        records.delete_of_round(file, table.name, sealing.id)
    records.delete_of_round(file, records.GIVEN_OUT.name, sealing.id)
    _forget_codes(file, sealing, wanted)
    records.remove_orphaned_originals(file)
    return gone


def _forget_codes(file: NetworkFile, sealing: Round, wanted: Forgetting) -> None:
    """Give everybody another code, and take the names of the drafts away, which tell the former ones."""
    for invited in records.invitations(file, sealing.id):
        records.INVITATION.update(file, invited.id, {"code": new_code()})
    for mailed in records.mailings(file, sealing.id):
        records.MAILING.update(file, mailed.id, {"file": ""})
    invitations = wanted.ever("invitation", "round", {sealing.id})
    wanted.facts("invitation", invitations, ("code",))
    wanted.facts("mailing", wanted.ever("mailing", "invitation", invitations), ("file",))
