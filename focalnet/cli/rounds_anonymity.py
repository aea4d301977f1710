"""The command `round anonymity`: which groups would be too small to report, before a round is opened."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from focalnet.cli.opened import reading
from focalnet.cli.surveys_named import one_survey
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output

_SMALLEST = 5


def add(commands: Commands) -> None:
    """Declare `round anonymity`."""
    command = commands.add("anonymity", anonymity).file().text("survey")
    command.option("where", metavar="FACET=VALUE", repeated=True).day("reference-date")
    command.option("smallest-cell", metavar="NUMBER").json()


def anonymity(arguments: argparse.Namespace, output: Output) -> None:
    """Say what would be put together or left out if everybody asked were to answer."""
    from datetime import date

    from focalnet.network.listing import parse_where
    from focalnet.surveys.anonymity import check_anonymity
    from focalnet.surveys.anonymity_wording import sentences
    from focalnet.surveys.audience import people_asked
    from focalnet.surveys.results.wording import Wording

    day = arguments.reference_date or date.today()  # noqa: DTZ011 - the reader's own day
    with reading(arguments.file) as file:
        survey = one_survey(file, arguments.survey)
        asked = people_asked(file, "", day, parse_where(arguments.where, file))
        found = check_anonymity(survey.questionnaire, [each.facts for each in asked], _cell(arguments))
        said = sentences(found, Wording(file, survey.questionnaire, output.language))
    if arguments.json:
        output.json({**asdict(found), "reportable": found.reportable})
        return
    for line in said:
        output.line(line)


def _cell(arguments: argparse.Namespace) -> int:
    text = arguments.smallest_cell or str(_SMALLEST)
    if not text.isdecimal():
        raise Refused("cli.not_a_number", text=text)
    return int(text)
