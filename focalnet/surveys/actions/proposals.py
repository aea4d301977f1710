"""Deciding on proposals to the register: taken over in one step, or declined."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network.cells import CellReader
from focalnet.surveys import records
from focalnet.surveys.actions.taking_over import Left, Taking
from focalnet.surveys.model import Decision

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Proposal


class TakenOver(NamedTuple):
    """The people whose records changed, how many proposals that were, and those that stay open."""

    people: list[str]
    number: int
    left: list[Left]


def accept_proposals(
    file: NetworkFile,
    round_id: str,
    proposals: Collection[str],
    *,
    from_date: date | None = None,
    day: date | None = None,
) -> TakenOver:
    """Take proposals over into the register: as corrections, or from a date where one is given.

    What can only be corrected (a name, an address) is corrected either way. All that can be taken over is, in
    one step. What cannot stays open and is returned with the reason: it means nothing in the register, or the
    person or the appointment is gone.
    """
    asked = records.round_(file, round_id)
    today = day or date.today()  # noqa: DTZ011 - the reader's own day
    people = records.subjects(file, round_id)
    wanted: dict[str, list[Proposal]] = defaultdict(list)
    for each in _open(file, round_id, proposals):
        wanted[people.get(each.response, "")].append(each)
    taking = Taking(file, CellReader(file, today), asked, from_date)
    with file.step("proposal.accept", number=0, round=asked.name) as step:
        taken = {person: taking.take(person, several) for person, several in wanted.items()}
        number = sum(map(len, taken.values()))
        step.note(number=number)  # how many can be taken over is known once each was tried
        _decide(file, taken.values(), Decision.ACCEPTED, today)
    return TakenOver([person for person, several in taken.items() if several], number, taking.left)


def decline_proposals(
    file: NetworkFile, round_id: str, proposals: Collection[str], *, day: date | None = None
) -> int:
    """Leave the register as it is; returns how many proposals were declined."""
    asked = records.round_(file, round_id)
    declined = _open(file, round_id, proposals)
    with file.step("proposal.decline", number=len(declined), round=asked.name):
        _decide(file, [declined], Decision.DECLINED, day or date.today())  # noqa: DTZ011
    return len(declined)


def _open(file: NetworkFile, round_id: str, proposals: Collection[str]) -> list[Proposal]:
    among = set(proposals)
    found = [each for each in records.proposals(file, round_id) if each.id in among]
    return [each for each in found if each.decision is Decision.OPEN]


def _decide(file: NetworkFile, groups: Any, decision: Decision, day: date) -> None:
    ids = [each.id for group in groups for each in group]
    records.PROPOSAL.update_many(file, ids, {"decision": decision, "decided": day})
