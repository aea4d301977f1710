"""The command `round results`: tables of a round, question by question, broken down, filtered, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import giving_out
from focalnet.cli.rounds_tables import (
    plain_comparison,
    plain_results,
    print_comparison,
    print_results,
)
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output


def add(commands: Commands) -> None:
    """Declare `round results`."""
    command = commands.add("results", show_results).file().text("round")
    command.option("by", metavar="FACT[,FACT]").option("where", metavar="FACT=VALUE", repeated=True)
    command.option("compare", metavar="ROUND").json()


def show_results(arguments: argparse.Namespace, output: Output) -> None:
    """Print what a round came to."""
    from focalnet.surveys.results import results
    from focalnet.surveys.results.comparing import compare
    from focalnet.surveys.results.conditions import read_conditions
    from focalnet.surveys.results.wording import Wording

    if arguments.where and arguments.compare:
        raise Refused("results.filtered_compared")
    with giving_out(arguments.file) as file:
        of = one_round(file, arguments.round)
        where = read_conditions(file, of, arguments.where)
        by = [name.strip() for name in (arguments.by or "").split(",") if name.strip()]
        found = results(file, of.id, by, where)
        earlier = one_round(file, arguments.compare) if arguments.compare else None
        compared = compare(file, of.id, earlier.id, by) if earlier else None
        wording = Wording(file, of.questionnaire, output.language)
    if arguments.json:
        more = plain_comparison(compared, found.by, wording) if compared else {}
        output.json(plain_results(found, wording) | more)
    elif compared:
        print_comparison(compared, wording, output)
    else:
        print_results(found, wording, output)
