"""What can be done with rounds: open one, its audience frozen; change it; ask somebody no longer; close."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.mail import is_address
from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import audience as audiences
from focalnet.surveys import records
from focalnet.surveys.actions.naming import free_name
from focalnet.surveys.identifying import without_saying_who
from focalnet.surveys.model import Audience, Round
from focalnet.surveys.questionnaire import fingerprint

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from focalnet.store import NetworkFile
    from focalnet.surveys.addresses import Address
    from focalnet.surveys.model import Invitation

_LEAST, _MOST = 3, 10
"""How small the smallest cell of a confidential round may be chosen."""


def open_round(
    file: NetworkFile,
    survey_id: str,
    *,
    name: str = "",
    audience: Audience = Audience.PEOPLE,
    where: Mapping[str, Iterable[str]] | None = None,
    subjects: Iterable[str] | None = None,
    addresses: Iterable[Address] = (),
    reference_date: date | None = None,
    opened: date | None = None,
    **facts: Any,
) -> str:
    """Field a survey, with the facts of everybody asked at the reference date; return the round's id.

    A confidential round leaves out the questions that say who answers (`identifying`).

    Args:
        file: The network.
        survey_id: The survey.
        name: What the round is called; the survey's name and the year where it is not given. Either has a
            number behind it where another round is called so.
        audience: People or offices of the register, projects, or addresses outside of it.
        where: A filter of the register, as its lists have them: for people, for offices by what these are.
        subjects: Only these people, or these offices.
        addresses: Who is asked where the audience is outside the register; may be nobody, for blank forms.
        reference_date: The date of the facts; the day of opening where it is not given.
        opened: The day of opening, by default today.
        facts: Further facts of `Round`: due, confidential, paired, smallest_cell, sender …

    Raises:
        Refused: `surveys.nobody_asked`, `surveys.smallest_cell`, `surveys.target_impossible`,
            `surveys.contact_no_address`, `surveys.refers_to_who`, and what does not go
            together: `surveys.filter_of_people`, `surveys.filter_of_addresses`, `surveys.paired_people`.

    """
    survey = records.survey(file, survey_id)
    day = opened or date.today()  # noqa: DTZ011 - the reader's own day
    filtered = {fact: sorted(values) for fact, values in (where or {}).items()}
    usual = f"{survey.name} {day.year}"
    questionnaire = survey.questionnaire
    if facts.get("confidential"):
        questionnaire = without_saying_who(questionnaire)
    opening = _possible(
        Round(
            new_id(), survey_id, _free(file, name or usual), questionnaire,
            fingerprint(questionnaire), audience, filtered, reference_date or day, day, **facts,
        ),
        facts,
    )  # fmt: skip
    asked = _asked(file, opening, subjects, addresses)
    if not asked and audience is not Audience.ADDRESSES:
        raise Refused("surveys.nobody_asked", survey=survey.name)
    with file.step("round.open", round=opening.name, number=len(asked)):
        records.ROUND.insert(file, [opening])
        records.INVITATION.insert(file, [*asked, *(_paired(asked) if opening.paired else ())])
    return opening.id


def change_round(file: NetworkFile, round_id: str, **facts: Any) -> str:
    """Change what a round says of itself: its name, its due date, who asks, the target.

    The name has a number behind it where another round is called so.
    What answers depend on stays as it was when the round was opened. Raises TypeError for such a fact, and
    `Refused` (`surveys.sealed`) where anything but the name of a sealed round is to become another.
    """
    before = records.round_(file, round_id)
    if fixed := facts.keys() - _CHANGEABLE:
        raise TypeError(f"a round keeps its {', '.join(sorted(fixed))}")
    if replace(before, **facts) != replace(before, name=facts.get("name", before.name)):
        before.unsealed()
    if "name" in facts:
        facts["name"] = _free(file, facts["name"], but=round_id)
    _possible(replace(before, **facts), facts)
    with file.step("round.change", round=before.name):
        records.ROUND.update(file, round_id, facts)
    return round_id


def withdraw_invitations(file: NetworkFile, invitations: Collection[str], *, withdrawn: bool = True) -> int:
    """Ask somebody no longer, or again; what they answered stays. Returns how many.

    Raises `Refused` (`surveys.sealed`).
    """
    for round_id in {records.INVITATION.get(file, each).round for each in invitations}:
        records.round_(file, round_id).unsealed()
    code = "round.withdraw" if withdrawn else "round.ask_again"
    with file.step(code, number=len(invitations)):
        records.INVITATION.update_many(file, invitations, {"withdrawn": withdrawn})
    return len(invitations)


def close_round(file: NetworkFile, round_id: str, day: date | None = None) -> str:
    """Close a round: what still comes in is taken in all the same, and nobody is reminded any more.

    One that is closed stays as it is.

    Raises `Refused` (`surveys.sealed`) for one that is sealed: it was closed with that.
    """
    before = records.round_(file, round_id).unsealed()
    if before.closed:
        return round_id
    with file.step("round.close", round=before.name):
        records.ROUND.update(file, round_id, {"closed": day or date.today()})  # noqa: DTZ011
    return round_id


_CHANGEABLE = frozenset({"name", "due", "target", "sender", "contact", "purpose", "days_before_reminder"})


def _possible(opening: Round, given: Collection[str]) -> Round:
    """Return a round that can be as it is. The address is looked at where it is `given` now."""
    if not _LEAST <= opening.smallest_cell <= _MOST:
        raise Refused("surveys.smallest_cell", least=_LEAST, most=_MOST, number=opening.smallest_cell)
    if opening.target is not None and not 0 <= opening.target <= 100:
        raise Refused("surveys.target_impossible", target=f"{opening.target:g}")
    if not opening.name.strip():
        raise Refused("surveys.round_name_missing")
    if opening.paired and opening.audience is not Audience.PEOPLE:
        raise Refused("surveys.paired_people")
    if "contact" in given and opening.contact and not is_address(opening.contact):
        raise Refused("surveys.contact_no_address", text=opening.contact)
    return opening


def _free(file: NetworkFile, name: str, *, but: str = "") -> str:
    """Return a name as no other round has it."""
    taken = [each.name for each in records.rounds(file) if each.id != but]
    return free_name(" ".join(name.split()), taken)


def _asked(
    file: NetworkFile, opening: Round, subjects: Iterable[str] | None, addresses: Iterable[Address]
) -> list[Invitation]:
    where = opening.audience_where
    if opening.audience is Audience.PEOPLE:
        return audiences.people_asked(file, opening.id, opening.reference_date, where, subjects)
    if opening.audience is Audience.OFFICES:
        return audiences.offices_asked(file, opening.id, opening.reference_date, subjects, where)
    if where:
        raise Refused("surveys.filter_of_addresses")
    return audiences.addresses_asked(opening.id, addresses)


def _paired(asked: Iterable[Invitation]) -> list[Invitation]:
    """Return an invitation for the supervisor of each: the same questions, the same facts, nothing shown."""
    return [
        replace(
            each, id=new_id(), subject="", email="", code=audiences.new_code(), prefill={}, pair=each.id,
            part="supervisor",
        )
        for each in asked
    ]  # fmt: skip
