"""Answers to questions that confirm a register field become proposals: old → new, with where it was read.

A proposal is made where the answer means something else than the form showed. It is decided on one by one, by
field or all together, and put into the register as a correction or from a date, like any other change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records as register
from focalnet.network.cells import EDITABLE, CellReader
from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys.model import Audience, Proposal
from focalnet.surveys.questionnaire.model import EXPERTISE
from focalnet.surveys.results.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from focalnet.network.model import Appointment
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answer, Invitation, Response, Round

NAMES = frozenset({"family_name", "given_names"})


def can_be_proposed(field: str) -> bool:
    """Tell whether the register can take a field over; city and country, say, follow from the office."""
    return field in EDITABLE | NAMES or field.startswith(EXPERTISE)


def proposals_of(
    file: NetworkFile, asked: Round, whose: Invitation, response: Response, reader: CellReader
) -> list[Proposal]:
    """Return what a response proposes to the register.

    That is nothing in a confidential round, of an office, and by the answer to a confidential question.
    """
    if asked.confidential or asked.audience is not Audience.PEOPLE or not whose.subject:
        return []
    known = {each.area: str(each.level) for each in register.expertise(file, whose.subject)}
    made = []
    answers = Telling(asked).answers(response.answers)
    for item in asked.questionnaire.questions:
        answer = answers.get(item.key)
        if answer is None or not can_be_proposed(item.confirms):
            continue
        shown = whose.prefill.get(item.confirms, "")
        if item.confirms.startswith(EXPERTISE):
            shown = known.get(item.confirms.removeprefix(EXPERTISE), "")
        old, new = as_typed(shown, item.confirms), as_typed(answer, item.confirms)
        if not _means_the_same(reader, item.confirms, old, new):
            place = response.places.get(item.key, "")
            said = " · ".join(part for part in (response.file, place) if part)
            made.append(Proposal(new_id(), response.id, item.key, item.confirms, old, new, said))
    return made


def as_typed(answer: Answer, field: str) -> str:
    """Return an answer as somebody types it into the register's cell: lists with commas."""
    if isinstance(answer, str) and field in {"languages", "countries_covered"}:
        return ", ".join(answer.replace(",", " ").split())
    if isinstance(answer, list):
        return ", ".join(answer)
    return f"{answer:g}" if isinstance(answer, float) else str(answer)


def meant(reader: CellReader, field: str, text: str) -> Any:
    """Return what a text means as a field of the register. Raises `Refused` where it means nothing there."""
    if field in NAMES:
        return " ".join(text.split())
    if field.startswith(EXPERTISE):
        if text not in {"1", "2", "3", "4"}:
            raise Refused("surveys.not_a_level", text=text)
        return int(text)
    return reader.read(field, text)


def appointment_asked(file: NetworkFile, person: str, reference_date: date) -> Appointment | None:
    """Return the appointment that somebody was asked about: of those held on the date, begun last."""
    held = [
        each
        for each in register.appointments(file, person=person)
        if (each.starts is None or each.starts <= reference_date)
        and (each.ends is None or each.ends > reference_date)
    ]
    return max(held, key=lambda each: (each.starts is not None, each.starts or reference_date), default=None)


def fields_of(proposals: Iterable[Proposal]) -> list[str]:
    """Return the fields that proposals are about, each once, in their order."""
    return list(dict.fromkeys(each.field for each in proposals))


def _means_the_same(reader: CellReader, field: str, old: str, new: str) -> bool:
    if old == new or (new.isupper() and new.casefold() == old.casefold()):
        return True  # who writes in capitals throughout corrects nothing
    try:
        before, after = meant(reader, field, old), meant(reader, field, new)
    except Refused:
        return False  # what the register cannot read is for a person to look at
    if isinstance(before, tuple) and isinstance(after, tuple):
        return set(before) == set(after)  # boxes are ticked in the order of the form
    return bool(before == after)
