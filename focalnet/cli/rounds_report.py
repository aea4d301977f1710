"""The command `round report`: the workbook of a round that stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import giving_out, size
from focalnet.cli.surveys_named import one_round

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output


def add(commands: Commands) -> None:
    """Declare `round report`."""
    command = commands.add("report", write).file().text("round").path("out")
    command.option("by", metavar="FACT[,FACT]", repeated=True).option("compare", metavar="ROUND")
    command.flag("external")


def write(arguments: argparse.Namespace, output: Output) -> None:
    """Write the results of a round as a workbook."""
    from focalnet.surveys.report import USUAL, write_report

    asked = [[name.strip() for name in text.split(",") if name.strip()] for text in arguments.by]
    with giving_out(arguments.file) as file:
        of = one_round(file, arguments.round)
        earlier = one_round(file, arguments.compare).id if arguments.compare else ""
        by, language = asked or USUAL, output.language
        write_report(
            file, of.id, arguments.out, by=by, earlier=earlier, external=arguments.external, language=language
        )
    output.say("wrote", file=arguments.out, size=size(arguments.out))
