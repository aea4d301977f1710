"""Deciding on proposals to the register: taken over in one step, or declined."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.network import actions as network
from focalnet.network.actions.changing import LIVING
from focalnet.network.cells import OF_PERSON, CellReader
from focalnet.network.cells.facts import as_kept
from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import Decision
from focalnet.surveys.proposing import NAMES, appointment_asked, meant
from focalnet.surveys.questionnaire.model import EXPERTISE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Proposal


def accept_proposals(
    file: NetworkFile,
    round_id: str,
    proposals: Collection[str],
    *,
    from_date: date | None = None,
    day: date | None = None,
) -> list[str]:
    """Take proposals over into the register: as corrections, or from a date where one is given.

    What can only be corrected (a name, an address) is corrected either way. Returns the people that changed.
    Raises `Refused` where a proposal means nothing in the register or its appointment is gone.
    """
    asked = records.round_(file, round_id)
    today = day or date.today()  # noqa: DTZ011 - the reader's own day
    reader = CellReader(file, today)
    people = records.subjects(file, round_id)
    wanted: dict[str, list[Proposal]] = defaultdict(list)
    for each in _open(file, round_id, proposals):
        wanted[people[each.response]].append(each)
    with file.step("proposal.accept", number=sum(map(len, wanted.values())), round=asked.name):
        for person, accepted in wanted.items():
            facts = {each.field: meant(reader, each.field, each.new) for each in accepted}
            _take_over(file, person, facts, asked.reference_date, from_date)
        _decide(file, wanted.values(), Decision.ACCEPTED, today)
    return list(wanted)


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


def _take_over(
    file: NetworkFile, person: str, facts: Mapping[str, Any], reference_date: date, from_date: date | None
) -> None:
    """Put facts that somebody confirmed into their records, inside a step."""
    levels = {
        field.removeprefix(EXPERTISE): value for field, value in facts.items() if field.startswith(EXPERTISE)
    }
    if levels:
        network.set_expertise(file, person, levels, "survey")
    kept: dict[bool, dict[str, Any]] = {True: {}, False: {}}
    for field, value in facts.items():
        if not field.startswith(EXPERTISE):
            kept[field in OF_PERSON | NAMES] |= as_kept(field, value)
    if kept[True]:
        network.correct_person(file, person, **kept[True])
    if kept[False]:
        _change_appointment(file, person, kept[False], reference_date, from_date)


def _change_appointment(
    file: NetworkFile, person: str, facts: dict[str, Any], reference_date: date, from_date: date | None
) -> None:
    held = appointment_asked(file, person, reference_date)
    if held is None:
        raise Refused("surveys.appointment_gone", date=reference_date.isoformat())
    changing = {name: value for name, value in facts.items() if name in LIVING and from_date is not None}
    correcting = {name: value for name, value in facts.items() if name not in changing}
    if correcting:
        network.correct_appointment(file, held.id, **correcting)
    if changing and from_date is not None:
        network.change_appointment(file, held.id, from_date, **changing)
