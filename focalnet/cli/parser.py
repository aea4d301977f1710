"""All commands of the program, slice by slice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet import __version__
from focalnet.cli import (
    appointments,
    backups,
    figures,
    file,
    forgetting,
    gaps,
    groups,
    history,
    lists,
    offices,
    people,
    pictures,
    places,
    preferences,
    roster,
    rounds_group,
    surveys,
    swap,
    tour,
    views,
)
from focalnet.cli.commands import subcommands
from focalnet.cli.speaking import Parser

if TYPE_CHECKING:
    from focalnet.words import Words


def build(say: Words) -> Parser:
    """Return the parser of the whole command line, with its help in the language of the words."""
    parser = Parser(
        prog="focalnet",
        description=say("cli_help", "program"),
        epilog=say("cli_help", "epilog"),
        allow_abbrev=False,
    )
    parser.words = say
    version = f"focalnet {__version__}"
    parser.add_argument("--version", action="version", version=version, help=say("cli_argument", "version"))
    commands = subcommands(parser, say)
    for slice_ in (
        file,
        history,
        backups,
        forgetting,
        roster,
        figures,
        views,
        gaps,
        swap,
        offices,
        people,
        appointments,
        groups,
        places,
        lists,
        preferences,
        surveys,
        rounds_group,
        pictures,
        tour,
    ):
        slice_.add(commands)
    return parser
