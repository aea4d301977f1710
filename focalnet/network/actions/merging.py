"""Merging two records of one person: a choice for each fact; all else moves to the one that is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.facts import UNKNOWN, changed
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.model import Appointment, Expertise, Membership, Person
    from focalnet.store import NetworkFile

MERGED_FACTS = (
    *("family_name", "given_names", "sex", "email", "telephone", "form_language", "working_languages"),
    *("verified_on", "notes"),
)
_NOT_FACTS = frozenset({"id", "person", "office", "role", "starts", "ends", "working_group"})


def merge_people(file: NetworkFile, keep: str, other: str, choices: Mapping[str, str] | None = None) -> str:
    """Merge a person into another and return the one kept, in one step that can be undone like any.

    Args:
        file: The network.
        keep: The person that stays.
        other: The person whose appointments, memberships and expertise move over, and who then goes.
        choices: Fact → `keep` or `other`. Without one the kept person's fact stays, and the other's fills
            what is unknown. Addresses are joined: the one not chosen becomes another address.

    Overlapping appointments in one office and role become one, from the earlier start to the later end.

    Raises:
        Refused: Both are the same person, or one is not there.

    """
    if keep == other:
        raise Refused("network.same_person_twice")
    kept, gone = records.person(file, keep), records.person(file, other)
    merged = merged_person(kept, gone, choices or {})
    with file.step("person.merge", name=kept.name, other=gone.name):
        moving = records.appointments(file, person=other)
        move_appointments(file, records.appointments(file, person=keep), moving, {"person": keep})
        _move_memberships(file, keep, other)
        _move_expertise(file, keep, other)
        _move_differences(file, keep, other)
        records.PERSON.delete(file, other)
        facts = _facts(merged)
        records.PERSON.update(file, keep, changed(kept, facts))
    return keep


def merged_person(kept: Person, gone: Person, choices: Mapping[str, str]) -> Person:
    """Return the person that a merge would leave. Raises TypeError for a choice about no such fact."""
    if unknown := choices.keys() - set(MERGED_FACTS):
        raise TypeError(f"no choice about {', '.join(sorted(unknown))}")
    facts = {name: _chosen(kept, gone, name, choices.get(name)) for name in MERGED_FACTS}
    addresses = dict.fromkeys((kept.email, *kept.other_emails, gone.email, *gone.other_emails))
    others = tuple(each for each in addresses if each and each != facts["email"])
    return kept._replace(other_emails=others, **facts)


def _chosen(kept: Any, gone: Any, name: str, choice: str | None) -> Any:
    ours, theirs = getattr(kept, name), getattr(gone, name)
    if choice is None:
        return theirs if ours in UNKNOWN else ours
    return theirs if choice == "other" else ours


def move_appointments(
    file: NetworkFile, kept: Sequence[Appointment], moving: Sequence[Appointment], to: Mapping[str, Any]
) -> None:
    """Give appointments another person or office; what overlaps a kept one there becomes one with it."""
    there = list(kept)
    for each in moving:
        moved = each._replace(**to)
        same = [held for held in there if _equal(held, moved) and _overlap(held, moved)]
        if not same:
            records.APPOINTMENT.update(file, each.id, to)
            there.append(moved)
            continue
        joined = _joined(same[0], [*same[1:], moved])
        for gone in (*same[1:], moved):
            records.APPOINTMENT.delete(file, gone.id)
        records.APPOINTMENT.update(file, joined.id, changed(same[0], _facts(joined)))
        there = [joined if held.id == joined.id else held for held in there if held not in same[1:]]


def _move_memberships(file: NetworkFile, keep: str, other: str) -> None:
    kept = records.memberships(file, person=keep)
    for moving in records.memberships(file, person=other):
        same = [
            each for each in kept if each.working_group == moving.working_group and _overlap(each, moving)
        ]
        if not same:
            records.MEMBERSHIP.update(file, moving.id, {"person": keep})
            kept.append(moving._replace(person=keep))
            continue
        starts, ends = _span([*same, moving])
        for each in (*same[1:], moving):
            records.MEMBERSHIP.delete(file, each.id)
        joined = same[0]._replace(starts=starts, ends=ends)
        records.MEMBERSHIP.update(file, joined.id, changed(same[0], {"starts": starts, "ends": ends}))
        kept = [joined if each.id == joined.id else each for each in kept if each not in same[1:]]


def _move_expertise(file: NetworkFile, keep: str, other: str) -> None:
    """Move the areas that the kept person lacks; of an area that both have, the kept person's level stays."""
    held = {each.area for each in records.expertise(file, keep)}
    for moving in records.expertise(file, other):
        if moving.area not in held:
            records.EXPERTISE.update(file, moving.id, {"person": keep})


def _move_differences(file: NetworkFile, keep: str, other: str) -> None:
    """Keep what somebody said of the person who goes: who is not them is not the person kept either."""
    known = records.not_the_same(file)
    for row in records.NOT_SAME_PERSON.select(file, "WHERE ? IN (t.one, t.other)", (other,)):
        third = row.other if row.one == other else row.one
        pair = (min(keep, third), max(keep, third))
        if third != keep and pair not in known:
            records.NOT_SAME_PERSON.update(file, row.id, {"one": pair[0], "other": pair[1]})


def _equal(one: Appointment, other: Appointment) -> bool:
    return (one.person, one.office, one.role) == (other.person, other.office, other.role)


def _overlap(one: Appointment | Membership, other: Appointment | Membership) -> bool:
    """Tell whether two periods have a day in common or touch."""
    return (one.starts or date.min) <= (other.ends or date.max) and (other.starts or date.min) <= (
        one.ends or date.max
    )


def _span(periods: Sequence[Appointment | Membership]) -> tuple[date | None, date | None]:
    """Return the known start of the earliest and the end of the latest; an open one stays open."""
    starts = [each.starts for each in periods if each.starts]
    ends = [each.ends for each in periods if each.ends]
    return min(starts, default=None), max(ends) if len(ends) == len(periods) else None


def _joined(first: Appointment, others: Sequence[Appointment]) -> Appointment:
    """Return one appointment for several: the first one's facts, gaps filled from the others."""
    joined = first
    for each in others:
        facts = {name: _chosen(joined, each, name, None) for name in _facts(joined) if name not in _NOT_FACTS}
        joined = joined._replace(**facts)
    starts, ends = _span([first, *others])
    return joined._replace(starts=starts, ends=ends, end_reason=joined.end_reason if ends else "")


def _facts(record: Person | Appointment | Expertise) -> dict[str, Any]:
    return {name: fact for name, fact in record._asdict().items() if name != "id"}
