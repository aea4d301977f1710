"""Commands on backups: which there are, what differs from the present, and taking one record back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import changing, reading, size
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.then_and_now import Difference
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `backups` and `take-back`."""
    listing = commands.add("backups", backups).file()
    listing.option("folder", metavar="FOLDER", path=True).option(
        "compare", metavar="BACKUP", path=True
    ).json()
    taking = commands.add("take-back", take_back).file().path("backup")
    for noun in ("person", "office", "appointment"):
        taking.option(noun, metavar=noun.upper())


def backups(arguments: argparse.Namespace, output: Output) -> None:
    """List the backups in a folder, by default beside the network; or what differs from one of them."""
    with reading(arguments.file, arguments.folder or arguments.file.resolve().parent) as file:
        if arguments.compare is not None:
            _compare(file, arguments.compare, arguments, output)
            return
        found = [(backup, file.count_in_backup(backup.path, "person")) for backup in file.backups()]
    if arguments.json:
        rows = [
            {
                "path": str(backup.path),
                "at": backup.at,
                "reason": backup.reason,
                "bytes": backup.path.stat().st_size,
                "whole": people is not None,
                "people": people,
            }
            for backup, people in found
        ]
        output.json(rows)
        return
    reasons = output.words.section("backup_reason")
    lines = [
        (
            f"{backup.at.astimezone():%Y-%m-%d %H:%M}",
            reasons.get(backup.reason, backup.reason),
            size(backup.path),
            output.words("cli", "backup_damaged") if people is None else people,
            backup.path.name,
        )
        for backup, people in found
    ]
    output.table(("at", "reason", "size", "people", "file"), lines, right="size people")


def _compare(file: NetworkFile, path: Path, arguments: argparse.Namespace, output: Output) -> None:
    from dataclasses import asdict

    from focalnet.network.then_and_now import differences

    with file.open_backup(path) as then:
        found = differences(then, file, output.language)
    if arguments.json:
        output.json([asdict(each) for each in found])
        return
    for each in found:
        output.line(_headed(each, output))
        for fact in each.facts:
            output.change(fact.fact, fact.before, fact.after)


def _headed(each: Difference, output: Output) -> str:
    became = output.words("became", each.became)
    return output.words.of(f"{output.words('record', each.table)}, {became}", f"{each.name} [{each.row}]")


def take_back(arguments: argparse.Namespace, output: Output) -> None:
    """Take one record back from a backup: a person with all that goes with them, an office."""
    from focalnet.network import then_and_now
    from focalnet.steps import sentence

    with changing(arguments.file) as file, file.open_backup(arguments.backup) as then:
        table, row = _meant(then, arguments)
        before = file.history(limit=1)[0].id
        then_and_now.take_back(file, then, table, row)
        latest = file.history(limit=1)[0]
    if latest.id == before:
        output.say("take_back_same")
    else:
        output.line(sentence(latest, output.words))


def _meant(then: NetworkFile, arguments: argparse.Namespace) -> tuple[str, str]:
    from focalnet.cli.offices import one_office
    from focalnet.cli.people import one_person

    if arguments.person:
        return "person", one_person(then, arguments.person).id
    if arguments.office:
        return "office", one_office(then, arguments.office).id
    if arguments.appointment:
        return "appointment", arguments.appointment
    raise Refused("cli.take_back_what")
