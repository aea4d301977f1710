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
from focalnet.surveys.coarsening import coarse_responses, told_by_register
from focalnet.surveys.model import Cleaning, Tag, Writer
from focalnet.surveys.results.confidential import tables_of
from focalnet.surveys.results.keeping import keep

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.store.forgetting import Forgetting
    from focalnet.surveys.model import Response, Round

R = TypeVar("R", Cleaning, Tag)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What came of it: how many responses stay, and the backups that hold the key still, by whatever name."""

    round: str
    responses: int
    was_open: bool  # and is closed with that
    backups: tuple[Path, ...]  # those of the folder, then copies made by hand beside the file or in it


def seal_round(file: NetworkFile, round_id: str, day: date | None = None) -> Sealed:
    """Destroy the key between code and person, with all that could serve as one; it cannot be undone.

    Gone are: the key, the codes of the forms and the names of the drafts that tell them, the files that
    came in with their names, when each response came and in which order, and answers that say who gave them:
    in the history too, and in the bytes of the file. The responses that are counted in the round's results
    stay in an order of chance, under new ids. Of their facts, and of answers that the register knows, stays
    what at least the smallest cell of those who answered share; the tables stay as they were. Accepted
    responses that came too late to be counted go: beside the tables, they would tell what these few said.
    Steps before it that are about the round can no longer be taken back.
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
        cleaned, tagged = _cleaned(file, sealing), records.tags(file, round_id)
        gone = _forget(file, sealing, wanted)
        records.RESPONSE.insert(file, [each for _, each in stay])
        named = {old: each.id for old, each in stay}
        records.CLEANING.insert(file, _renamed(cleaned, named))
        records.TAG.insert(file, _renamed(tagged, named))
        records.ROUND.update(file, round_id, {"sealed": when, "closed": sealing.closed or when})
    return Sealed(sealing.name, len(stay), sealing.closed is None, _backups_knowing(file, gone, wanted.step))


def responses_that_stay(file: NetworkFile, round_id: str) -> int:
    """Return how many responses of a confidential round would stay, as its results were last given out."""
    accepted, counted = records.accepted(file, round_id), records.counted_then(file, round_id)
    return len(accepted) if counted is None else sum(each.id in counted for each in accepted)


def backups_with_key(file: NetworkFile, round_id: str) -> tuple[Path, ...]:
    """Return the backups, by whatever name, that hold the key of a round that is not sealed yet."""
    return _backups_knowing(file, {each.id for each in records.responses(file, round_id)})


def remove_backups(file: NetworkFile, sealed: Sealed) -> list[Path]:
    """Remove the backups that hold the key, and make one of today in their place.

    Returns those that stay: what the system did not let go, and copies in which somebody worked on.
    """
    kept = file.remove_backups(sealed.backups)
    file.backup_before("sealed")
    return kept


def _backups_knowing(
    file: NetworkFile, responses: Collection[str], step: int | None = None
) -> tuple[Path, ...]:
    """Return the backups and copies that know responses; with a step of forgetting, those from before it."""
    listed = [backup.path for backup in file.backups_holding("response", responses, step)]
    found = [*listed, *file.copies_holding("response", responses, step)]
    return tuple({path.resolve(): path for path in found}.values())


def _anonymous(
    file: NetworkFile, sealing: Round, day: date, counted: Collection[str] | None
) -> list[tuple[str, Response]]:
    """Return the counted responses as they stay, each after its former id, in an order of chance."""
    counting = [each for each in records.accepted(file, sealing.id) if counted is None or each.id in counted]
    stay = [
        (
            each.id,
            replace(
                each, id=str(uuid4()), invitation="", received=day, reason={}, misfits=(), language="",
                source="", original="", file="", places={}, writer=Writer(),
            ),
        )
        for each in coarse_responses(counting, sealing.questionnaire, sealing.smallest_cell)
    ]  # fmt: skip
    SystemRandom().shuffle(stay)
    return stay


def _cleaned(file: NetworkFile, sealing: Round) -> list[Cleaning]:
    """Return the cleaning log, with nothing of what stood in answers that the register knows."""
    telling = told_by_register(sealing.questionnaire)
    return [
        replace(each, old=None, new=None) if each.question in telling else each
        for each in records.cleanings(file, sealing.id)
    ]


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
    wanted.facts(records.ROUND.name, {sealing.id}, ())
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
