"""Commands on groups: list, make, rename and remove them; join and leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.entering import doing
from focalnet.cli.opened import reading
from focalnet.cli.people import one_person
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.model import Group
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `group list`, `add`, `rename`, `remove`, `join`, `leave` and `correct`."""
    group = commands.group("group")
    group.add("list", list_groups).file().as_at().json()
    group.add("add", add_group).file().text("name").option("group-kind", metavar="CODE")
    group.add("rename", rename_group).file().text("group").text("new_name")
    group.add("remove", remove_group).file().text("group")
    group.add("join", join_group).file().text("group").text("people", several=True).day(
        "first-day", today=True
    )
    group.add("leave", leave_group).file().text("group").text("person").day("first-day", today=True)
    group.add("correct", correct_membership).file().text("group").text("person").day("joined").day("left")


def list_groups(arguments: argparse.Namespace, output: Output) -> None:
    """List the groups with their members on a date."""
    from focalnet.network import records

    with reading(arguments.file) as file:
        groups = records.groups(file)
        held = records.memberships(file, as_at=arguments.as_at)
        names = {each.id: each.name for each in records.persons(file, {one.person for one in held})}
    members = {each.id: [one.person for one in held if one.working_group == each.id] for each in groups}
    if arguments.json:
        rows = [{"id": each.id, "name": each.name, "kind": each.kind} for each in groups]
        output.json([{**row, "members": members[row["id"]]} for row in rows])
        return
    output.table(
        ("name", "number", "members"),
        [
            (each.name, len(members[each.id]), ", ".join(names[one] for one in members[each.id]))
            for each in groups
        ],
        right="number",
    )


def add_group(arguments: argparse.Namespace, output: Output) -> None:
    """Make a group."""
    from focalnet.network import actions

    kind = arguments.group_kind or ""
    doing(arguments.file, output, lambda file: actions.add_group(file, name=arguments.name, kind=kind))


def rename_group(arguments: argparse.Namespace, output: Output) -> None:
    """Give a group another name."""
    from focalnet.network import actions

    doing(
        arguments.file,
        output,
        lambda file: actions.rename_group(file, one_group(file, arguments.group).id, arguments.new_name),
    )


def remove_group(arguments: argparse.Namespace, output: Output) -> None:
    """Remove a group with its memberships."""
    from focalnet.network import actions

    doing(
        arguments.file,
        output,
        lambda file: actions.remove_group(file, one_group(file, arguments.group).id),
    )


def join_group(arguments: argparse.Namespace, output: Output) -> None:
    """Make people members of a group from a day on."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        people = [one_person(file, text).id for text in arguments.people]
        actions.join_groups(file, [one_group(file, arguments.group).id], people, arguments.first_day)

    doing(arguments.file, output, do)


def leave_group(arguments: argparse.Namespace, output: Output) -> None:
    """End somebody's time in a group."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        group, person = one_group(file, arguments.group).id, one_person(file, arguments.person).id
        actions.leave_group(file, group, person, arguments.first_day)

    doing(arguments.file, output, do)


def correct_membership(arguments: argparse.Namespace, output: Output) -> None:
    """Correct when somebody joined or left a group, the last time where there were several."""
    from focalnet.network import actions, records

    given = {"starts": arguments.joined, "ends": arguments.left}

    def do(file: NetworkFile) -> None:
        group, person = one_group(file, arguments.group), one_person(file, arguments.person)
        held = records.memberships(file, person=person.id, group=group.id)
        if not held:
            raise Refused("cli.membership_none", name=person.name, group=group.name)
        facts = {fact: day for fact, day in given.items() if day is not None}
        actions.correct_membership(file, held[-1].id, **facts)

    doing(arguments.file, output, do)


def one_group(file: NetworkFile, text: str) -> Group:
    """Return the group that an id or a name names; refuses with `cli.group_unknown`."""
    from focalnet.folding import fold
    from focalnet.network import records

    found = [each for each in records.groups(file) if text == each.id or fold(text) == fold(each.name)]
    if len(found) != 1:
        raise Refused("cli.group_unknown", text=text)
    return found[0]
