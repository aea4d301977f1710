"""The group `round` of the command line: what is done with one fielding of a survey, module by module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli import (
    rounds,
    rounds_anonymity,
    rounds_import,
    rounds_intake,
    rounds_mail,
    rounds_original,
    rounds_proposals,
    rounds_report,
    rounds_responses,
    rounds_results,
    rounds_sending,
    rounds_texts,
)

if TYPE_CHECKING:
    from focalnet.cli.commands import Commands


def add(commands: Commands) -> None:
    """Declare `round` with the commands of each part of the work."""
    group = commands.group("round")
    for part in (
        rounds,
        rounds_anonymity,
        rounds_intake,
        rounds_mail,
        rounds_import,
        rounds_responses,
        rounds_proposals,
        rounds_results,
        rounds_sending,
        rounds_report,
        rounds_original,
        rounds_texts,
    ):
        part.add(group)
