"""Commands on what a network chose of places and preferences: countries, footnotes, files for colleagues."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from focalnet.cli.opened import changing, reading, size
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output

_ANSWERS = {"yes": True, "no": False}


def add(commands: Commands) -> None:
    """Declare the groups `place` and `preferences`."""
    places = commands.group("place")
    places.add("show", show_places).file().json()
    places.add("assign", assign).file().text("to_region").text("countries", several=True)
    places.add("count", count).file().text("place").text("answer")
    places.add("footnote", footnote).file().text("place").text("note")
    preferences = commands.group("preferences")
    preferences.add("default", default).file().text("settings", several=True)
    preferences.add("export", export).file().path("out")
    preferences.add("import", take_over).file().path("preferences_file").flag("dry-run").json()


def show_places(arguments: argparse.Namespace, output: Output) -> None:
    """List countries and areas with their region, and whether figures count them."""
    from focalnet.network import records

    with reading(arguments.file) as file:
        regions = {row.id: row.name(output.language) for row in records.regions(file)}
        rows = sorted(records.countries(file).values(), key=lambda row: row.name(output.language))
    if arguments.json:
        output.json([{"code": row.id, "region": row.region, "counted": row.counted} for row in rows])
        return
    counted = {True: "", False: output.words("cli", "not_counted")}
    cells = [
        (row.id, row.name(output.language), regions.get(row.region, ""), counted[row.counted]) for row in rows
    ]
    output.table(("code", "country", "region", ""), cells)


def assign(arguments: argparse.Namespace, output: Output) -> None:  # noqa: ARG001 - all commands take it
    """Put countries into a region, in one step."""
    from focalnet.network.actions import assign_countries

    with changing(arguments.file) as file:
        assign_countries(file, arguments.countries, arguments.to_region)


def count(arguments: argparse.Namespace, output: Output) -> None:  # noqa: ARG001 - all commands take it
    """Say whether figures count a country."""
    from focalnet.network.actions import count_country

    if arguments.answer not in _ANSWERS:
        raise Refused("cli.yes_or_no", text=arguments.answer)
    with changing(arguments.file) as file:
        count_country(file, arguments.place, counted=_ANSWERS[arguments.answer])


def footnote(arguments: argparse.Namespace, output: Output) -> None:
    """Set the footnote of a country in the language of the command; an empty one goes back to what ships."""
    from focalnet.network.actions import footnote_country

    with changing(arguments.file) as file:
        footnote_country(file, arguments.place, {output.language: arguments.note})


def default(arguments: argparse.Namespace, output: Output) -> None:  # noqa: ARG001 - all commands take it
    """Bring settings back to what ships, in one step."""
    from focalnet.cli import settings
    from focalnet.network.settings import reset_settings

    with changing(arguments.file) as file:
        for name in arguments.settings:
            settings.values(file, name)
        reset_settings(file, *arguments.settings)


def export(arguments: argparse.Namespace, output: Output) -> None:
    """Write the preferences for a colleague; nothing of people, offices or appointments."""
    from focalnet.network.settings.exchange import write_preferences

    with reading(arguments.file) as file:
        write_preferences(file, arguments.out)
    output.say("wrote", file=arguments.out, size=size(arguments.out))


def take_over(arguments: argparse.Namespace, output: Output) -> None:
    """Show what a colleague's preferences would change, and take them over in one step."""
    from focalnet.cli.settings import written
    from focalnet.network.settings.exchange import apply_preferences, plan_preferences

    with (reading if arguments.dry_run else changing)(arguments.file) as file:
        plan = plan_preferences(file, arguments.preferences_file)
        if not arguments.dry_run:
            apply_preferences(file, plan)
    if arguments.json:
        output.json([asdict(each) for each in plan.differences])
        return
    rows = [(each.key, written(each.before), written(each.after)) for each in plan.differences]
    output.table(("setting", "now", "then"), rows)
    if arguments.dry_run:
        output.say("import_dry")
