"""How commands are declared: a name, a function, and arguments that are spelled the same everywhere."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.cli.printing import Output
from focalnet.dates import parse_iso
from focalnet.problems import Refused
from focalnet.words import LANGUAGES, Words, words

if TYPE_CHECKING:
    from focalnet.cli.speaking import Parser

    Subparsers = argparse._SubParsersAction[Parser]  # noqa: SLF001 - it has no public name

Run = Callable[[argparse.Namespace, Output], int | None]
"""What a command does with its arguments; the exit code, None for 0."""


@dataclass(frozen=True, slots=True)
class Commands:
    """The commands of the program or of one group of them (`roster import`)."""

    subparsers: Subparsers
    words: Words
    prefix: str = ""

    def add(self, name: str, run: Run) -> Command:
        """Declare a command; its help is in section `cli_help` of the words."""
        parser = self._parser(name)
        parser.set_defaults(run=run)
        parser.add_argument("--language", choices=LANGUAGES, default="en", help=self._help("language"))
        return Command(parser, self.words)

    def group(self, name: str) -> Commands:
        """Declare a group of commands."""
        return subcommands(self._parser(name), self.words, f"{self.prefix}{name}_")

    def _parser(self, name: str) -> Parser:
        says = self.words("cli_help", f"{self.prefix}{name}".replace("-", "_"))
        made = self.subparsers.add_parser(name, help=says, description=says, allow_abbrev=False)
        made.words = self.words
        return made

    def _help(self, argument: str) -> str:
        return self.words("cli_argument", argument)


def subcommands(parser: Parser, say: Words, prefix: str = "") -> Commands:
    """Let a parser take commands."""
    metavar = say("cli", "metavar_command")
    subparsers = parser.add_subparsers(title=say("cli", "commands"), metavar=metavar, required=True)
    return Commands(subparsers, say, prefix)


@dataclass(frozen=True, slots=True)
class Command:
    """One command while its arguments are declared; each method returns it for the next."""

    parser: Parser
    words: Words

    def file(self) -> Command:
        """Take the network's file."""
        return self.path("file")

    def path(self, name: str, *, optional: bool = False, several: bool = False) -> Command:
        """Take a path, or several."""
        nargs = "+" if several else "?" if optional else None
        self.parser.add_argument(name, type=Path, metavar=name.upper(), nargs=nargs, help=self._help(name))
        return self

    def text(self, name: str, *, optional: bool = False, several: bool = False) -> Command:
        """Take a word or a text."""
        nargs = "+" if several else "?" if optional else None
        self.parser.add_argument(name, metavar=name.upper(), nargs=nargs, help=self._help(name))
        return self

    def flag(self, name: str) -> Command:
        """Take a switch."""
        self.parser.add_argument(f"--{name}", action="store_true", help=self._help(name))
        return self

    def json(self) -> Command:
        """Take `--json`."""
        return self.flag("json")

    def as_at(self) -> Command:
        """Take `--as-at`, today where it is not given."""
        return self.day("as-at", today=True)

    def day(self, name: str, *, today: bool = False) -> Command:
        """Take a date as an option; where it is not given, today or None."""
        default = date.today() if today else None  # noqa: DTZ011 - the day where the person sits
        metavar = self.words("cli", "metavar_date")
        self.parser.add_argument(
            f"--{name}", type=_day, default=default, metavar=metavar, help=self._help(name)
        )
        return self

    def option(self, name: str, *, metavar: str, repeated: bool = False, path: bool = False) -> Command:
        """Take an option with a value, once or as often as wanted (then a list, empty where not given)."""
        kind = Path if path else str
        if repeated:
            self.parser.add_argument(
                f"--{name}", type=kind, action="append", default=[], metavar=metavar, help=self._help(name)
            )
        else:
            self.parser.add_argument(f"--{name}", type=kind, metavar=metavar, help=self._help(name))
        return self

    def _help(self, argument: str) -> str:
        return self.words("cli_argument", argument.replace("-", "_"))


def _day(text: str) -> date:
    try:
        return parse_iso(text)
    except Refused as refused:
        raise argparse.ArgumentTypeError(words().sentence(refused.problem)) from None
