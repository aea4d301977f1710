"""Facts that somebody confirmed are put into their records, person by person; what cannot be stays."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network import actions as network
from focalnet.network import records as register
from focalnet.network.actions.changing import LIVING
from focalnet.network.cells import OF_PERSON, CellReader
from focalnet.network.cells.facts import as_kept
from focalnet.problems import Problem, Refused
from focalnet.surveys.proposing import NAMES, appointment_asked, meant
from focalnet.surveys.questionnaire.model import EXPERTISE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Proposal, Round


class Left(NamedTuple):
    """A proposal that could not be taken over, and why."""

    proposal: Proposal
    why: Problem


@dataclass
class Taking:
    """Takes proposals over inside a step, and collects those that are left."""

    file: NetworkFile
    reader: CellReader
    asked: Round
    from_date: date | None
    left: list[Left] = field(default_factory=list)

    def take(self, person: str, proposals: Sequence[Proposal]) -> list[Proposal]:
        """Take over what a person proposes; returns what was. If one is refused, each is tried alone."""
        if not register.persons(self.file, [person]):
            self._leave(proposals, Problem("surveys.person_gone"))
            return []
        if len(proposals) > 1 and not self._refusal(person, proposals):
            return list(proposals)
        taken = []
        for each in proposals:
            if refusal := self._refusal(person, [each]):
                self._leave([each], refusal)
            else:
                taken.append(each)
        return taken

    def _leave(self, proposals: Sequence[Proposal], why: Problem) -> None:
        self.left += (Left(each, why) for each in proposals)

    def _refusal(self, person: str, proposals: Sequence[Proposal]) -> Problem | None:
        """Take proposals over, all or none; returns why it was none."""
        try:
            with self.file.step("proposal.accept", number=len(proposals), round=self.asked.name):
                facts = {each.field: meant(self.reader, each.field, each.new) for each in proposals}
                _take_over(self.file, person, facts, self.asked.reference_date, self.from_date)
        except Refused as refused:
            return refused.problem
        return None


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
    for name, value in facts.items():
        if not name.startswith(EXPERTISE):
            kept[name in OF_PERSON | NAMES] |= as_kept(name, value)
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
