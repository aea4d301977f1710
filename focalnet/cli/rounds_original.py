"""The command `round original`: a file that came in, as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import reading, size
from focalnet.cli.surveys_named import one_round

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output


def add(commands: Commands) -> None:
    """Declare `round original`."""
    commands.add("original", write).file().text("round").text("came").path("out")


def write(arguments: argparse.Namespace, output: Output) -> None:
    """Write the file that a response was read from, byte for byte."""
    from focalnet.surveys.originals import write_original

    with reading(arguments.file) as file:
        write_original(file, one_round(file, arguments.round).id, arguments.came, arguments.out)
    output.say("wrote", file=arguments.out, size=size(arguments.out))
