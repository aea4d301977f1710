"""Commands on countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output


def add(commands: Commands) -> None:
    """Declare `country`."""
    commands.add("country", country).text("text", several=True).json()


def country(arguments: argparse.Namespace, output: Output) -> int:
    """Print for each text which country it names, or that it names none with certainty."""
    from focalnet import places

    found = [places.find(text) for text in arguments.text]
    if arguments.json:
        output.json(
            [
                {"text": one.text, "outcome": one.outcome, "alpha3": one.alpha3, "candidates": one.candidates}
                for one in found
            ]
        )
        return 0
    rows = []
    for one in found:
        names = [
            _named(alpha3, output.language)
            for alpha3 in (one.candidates or ((one.alpha3,) if one.alpha3 else ()))
        ]
        rows.append((one.text, output.words("cli", f"country_{one.outcome}"), " · ".join(names)))
    output.table(("text", "outcome", "country"), rows)
    return 0


def _named(alpha3: str, language: str) -> str:
    from focalnet import places

    return f"{alpha3} {places.country(alpha3).name(language)}"
