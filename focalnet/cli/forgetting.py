"""The command that anonymizes former focal points, with or without forgetting them for good."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.actions import Forgotten
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `anonymize`."""
    command = commands.add("anonymize", anonymize).file().day("before")
    command.option("person", metavar="PERSON", repeated=True).option("folder", metavar="FOLDER", path=True)
    command.flag("forget").flag("remove-backups").flag("dry-run").json()


def anonymize(arguments: argparse.Namespace, output: Output) -> None:
    """Take the names of former focal points away; with `--forget` for good, from the history too."""
    opening = reading if arguments.dry_run else changing
    with opening(arguments.file, arguments.folder) as file:
        people = _meant(file, arguments)
        told: dict[str, Any] = {"people": people, "forgotten": False, "backups": []}
        if arguments.dry_run:
            _say(output, arguments, {**told, "dry_run": True}, "anonymize_would")
        elif arguments.forget:
            _forget(file, people, arguments, output)
        else:
            from focalnet.surveys import actions

            actions.anonymize(file, people)
            _say(output, arguments, told, "anonymized")


def _meant(file: NetworkFile, arguments: argparse.Namespace) -> list[str]:
    from focalnet.cli.people import one_person
    from focalnet.network.personal_data import former_before, retention_limit, to_forget

    if arguments.person:
        return [one_person(file, text).id for text in arguments.person]
    before = arguments.before or retention_limit(file, date.today())  # noqa: DTZ011 - the day where one sits
    return to_forget(file, before) if arguments.forget else former_before(file, before)


def _forget(file: NetworkFile, people: list[str], arguments: argparse.Namespace, output: Output) -> None:
    from focalnet.network.actions import remove_backups
    from focalnet.surveys.actions import anonymize_and_forget

    forgotten = anonymize_and_forget(file, people)
    removed = arguments.remove_backups and bool(forgotten.backups)
    kept = remove_backups(file, forgotten) if removed else [backup.path for backup in forgotten.backups]
    told = {"people": people, "forgotten": True, "backups": [str(path) for path in kept]}
    _say(output, arguments, told, "forgotten")
    if kept and not arguments.json:
        _name_backups(forgotten, output)


def _name_backups(forgotten: Forgotten, output: Output) -> None:
    output.count("forgotten_backups", len(forgotten.backups))
    for backup in forgotten.backups:
        output.line(f"  {backup.path}")


def _say(output: Output, arguments: argparse.Namespace, told: dict[str, Any], key: str) -> None:
    if arguments.json:
        output.json(told)
    else:
        output.count(key, len(told["people"]))
