"""What can be done with groups: add, rename, join, leave, correct, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.actions.facts import changed
from focalnet.network.model import Group, Membership
from focalnet.problems import Refused
from focalnet.store import new_id

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from focalnet.store import NetworkFile


def add_group(file: NetworkFile, *, name: str, kind: str = "") -> str:
    """Add a group, such as a regional network, and return its id."""
    added = Group(new_id(), " ".join(name.split()), kind)
    if not added.name:
        raise Refused("network.group_name_missing")
    with file.step("group.add", group=added.name):
        records.GROUP.insert(file, [added])
    return added.id


def rename_group(file: NetworkFile, group_id: str, name: str, kind: str | None = None) -> str:
    """Give a group another name, and another kind where one is given."""
    before = records.group(file, group_id)
    facts = changed(before, {"name": " ".join(name.split()), **({} if kind is None else {"kind": kind})})
    if facts.get("name", "?") == "":
        raise Refused("network.group_name_missing")
    with file.step("group.rename", group=before.name, other=facts.get("name", before.name)):
        records.GROUP.update(file, group_id, facts)
    return group_id


def join_groups(
    file: NetworkFile,
    groups: Collection[str | Mapping[str, str]],
    people: Collection[str],
    starts: date | None = None,
) -> list[str]:
    """Make people members of groups from a date, in one step; a group is its id, or the facts of a new one.

    Returns the memberships.
    """
    with file.step("group.join_many", number=len(people)) as step:
        known = [each if isinstance(each, str) else add_group(file, **each) for each in groups]
        step.note(group=", ".join(records.group(file, each).name for each in known))
        return [join_group(file, group, person, starts) for group in known for person in people]


def correct_membership(file: NetworkFile, membership_id: str, **facts: date | None) -> str:
    """Correct when somebody joined or left a group: it was always so."""
    before = records.membership(file, membership_id)
    corrected = changed(before, facts)
    joined = before._replace(**corrected)
    group, person = records.group(file, before.working_group), records.person(file, before.person)
    if joined.starts and joined.ends and joined.ends < joined.starts:
        raise Refused("network.left_before_joined", name=person.name, group=group.name)
    with file.step("group.correct", name=person.name, group=group.name):
        records.MEMBERSHIP.update(file, membership_id, corrected)
    return membership_id


def remove_membership(file: NetworkFile, membership_id: str) -> str:
    """Remove a membership that never was. One that was is ended instead."""
    held = records.membership(file, membership_id)
    group, person = records.group(file, held.working_group), records.person(file, held.person)
    with file.step("group.never_joined", name=person.name, group=group.name):
        records.MEMBERSHIP.delete(file, membership_id)
    return membership_id


def join_group(file: NetworkFile, group_id: str, person_id: str, starts: date | None = None) -> str:
    """Make a person a member of a group from a date. Returns the membership, the open one if there is one."""
    group, person = records.group(file, group_id), records.person(file, person_id)
    for held in records.memberships(file, person=person_id, group=group_id):
        if held.ends is None:
            return held.id
    joined = Membership(new_id(), group_id, person_id, starts)
    with file.step("group.join", name=person.name, group=group.name):
        records.MEMBERSHIP.insert(file, [joined])
    return joined.id


def leave_group(file: NetworkFile, group_id: str, person_id: str, on: date) -> str:
    """End a person's time in a group: `on` is the first day outside."""
    group, person = records.group(file, group_id), records.person(file, person_id)
    with file.step("group.leave", name=person.name, group=group.name):
        for held in records.memberships(file, person=person_id, group=group_id, as_at=on):
            records.MEMBERSHIP.update(file, held.id, {"ends": on})
    return group_id


def remove_group(file: NetworkFile, group_id: str) -> str:
    """Remove a group with its memberships."""
    with file.step("group.remove", group=records.group(file, group_id).name):
        records.GROUP.delete(file, group_id)
    return group_id
