"""What can be done with groups: add, join, leave, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.model import Group, Membership
from focalnet.problems import Refused
from focalnet.store import new_id

if TYPE_CHECKING:
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
