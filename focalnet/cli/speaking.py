"""A parser that speaks the reader's language, in the words too that `argparse` brings along itself."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from focalnet.words import Words

_WRONG_USAGE = 2
# What argparse writes above and beside what we say; what it no longer writes so stays as it is.
_HEADINGS = {
    "usage: ": "usage",
    "positional arguments:": "arguments",
    "options:": "options",
    "show this help message and exit": "show_help",
}
_ERRORS = (
    (re.compile(r"the following arguments are required: (?P<names>.+)"), "missing"),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), "unrecognized"),
    (re.compile(r"argument (?P<name>.+?): expected .*arguments?"), "no_value"),
    (
        re.compile(r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<known>.+)\)"),
        "choice",
    ),
    (re.compile(r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)"), "either"),
)


class Parser(argparse.ArgumentParser):
    """Parses as any other; its help and its refusals are in the language of `words` once those are there."""

    words: Words | None = None

    def format_usage(self) -> str:
        """Return the line of usage in the reader's language."""
        return self._said(super().format_usage())

    def format_help(self) -> str:
        """Return the help in the reader's language."""
        return self._said(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the line, and stop with 2."""
        self.print_usage(sys.stderr)
        say = self.words
        if say is None:
            super().error(message)
        self.exit(_WRONG_USAGE, f"{say('cli_usage', 'wrong', prog=self.prog, what=_wrong(message, say))}\n")

    def _said(self, text: str) -> str:
        if self.words is None:
            return text
        for heading, key in _HEADINGS.items():
            text = text.replace(heading, self.words("cli_usage", key), 1)
        return text


def _wrong(message: str, say: Words) -> str:
    """Return in the reader's language what argparse says is wrong."""
    for pattern, key in _ERRORS:
        if found := pattern.fullmatch(message):
            return say("cli_usage", key, **found.groupdict())
    return message
