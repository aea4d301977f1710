"""Commands on what the network comes to as at a date: figures, search, the workbook."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import reading, size

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.listing import Selection
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `summary`, `countries`, `report` and `find`."""
    commands.add("summary", summary).file().as_at().json()
    commands.add("countries", countries).file().as_at().json()
    commands.add("report", report).file().path("out").as_at().flag("external")
    command = commands.add("find", find).file().text("text", optional=True).as_at()
    command.option("view", metavar="NAME").option("where", metavar="FACET=VALUE", repeated=True)
    command.option("sort", metavar="COLUMN[:down]", repeated=True).flag("ask").flag("addresses").json()
    command.option("out", metavar="OUT", path=True)


def summary(arguments: argparse.Namespace, output: Output) -> None:
    """Print the network sentence with the integers behind it."""
    from focalnet.network.composition import summary as summarize

    with reading(arguments.file) as file:
        figures = summarize(file, arguments.as_at, output.language)
    if arguments.json:
        output.json(figures)
    else:
        print_summary(figures, output)


def print_summary(figures: dict[str, Any], output: Output) -> None:
    """Print the sentence, then the counts with their shares."""
    from focalnet.network.figures import per_cent

    output.line(figures["sentence"])
    output.line()
    people = figures["focal_points"]
    rows: list[tuple[str, int, str]] = [(output.words("cli", "focal_points"), people, "")]
    for section, keys in (("sex", _SEXES), ("staff_category", _CATEGORIES)):
        rows += [
            (
                f"  {output.words(section, code)}",
                figures[name],
                per_cent(figures[name], people, output.language),
            )
            for name, code in keys.items()
            if name in figures and (figures[name] or code not in {"not_stated", "non_staff", "unknown"})
        ]
    rows += [(output.words("cli", name), figures[name], "") for name in ("countries", "offices", "vacancies")]
    output.table(("", "number", "per_cent"), rows, right="number per_cent")


_SEXES = {"women": "F", "men": "M", "not_stated": "not_stated"}
_CATEGORIES = {
    "international": "international",
    "national": "national",
    "non_staff": "non_staff",
    "unknown_category": "unknown",
}


def countries(arguments: argparse.Namespace, output: Output) -> None:
    """List the countries with people or an office: women, men, offices, places vacant."""
    from focalnet import places
    from focalnet.folding import fold
    from focalnet.network.coverage import by_country

    with reading(arguments.file) as file:
        lines = by_country(file, arguments.as_at)
    names = {country.alpha3: country.name(output.language) for country in places.countries()}
    if arguments.json:
        output.json([{"name": names.get(line.alpha3, line.alpha3), **asdict(line)} for line in lines])
        return
    rows = [
        (
            names.get(line.alpha3, line.alpha3),
            *(line.people, line.women, line.men, line.not_stated, line.offices, line.vacancies),
        )
        for line in lines
    ]
    rows.sort(key=lambda row: fold(str(row[0])))
    numbers = "number women men not_stated offices vacancies"
    output.table(("country", *numbers.split()), rows, right=numbers)


def report(arguments: argparse.Namespace, output: Output) -> None:
    """Write the summary workbook."""
    from focalnet.reports import summary_workbook

    with reading(arguments.file) as file:
        summary_workbook(
            file, arguments.out, as_at=arguments.as_at, external=arguments.external, language=output.language
        )
    output.say("wrote", file=arguments.out, size=size(arguments.out))


def find(arguments: argparse.Namespace, output: Output) -> None:
    """List the focal points whose names, offices, countries or expertise contain all words of a text."""
    from focalnet.dates import written
    from focalnet.network import records
    from focalnet.network.addresses import address_line
    from focalnet.network.listing import appointment_ids, rows

    with reading(arguments.file) as file:
        ids = appointment_ids(file, selection_of(file, arguments, output.language))
        found = rows(file, ids, output.language, arguments.as_at)
        people = records.persons(file, {row.person_id for row in found}) if arguments.addresses else []
    if arguments.addresses:
        output.line(address_line(people)[0])
        return
    if arguments.json:
        output.json([asdict(row) for row in found])
        return
    table = [
        (row.name, row.office, row.country_name, output.words("role", row.role), row.grade, row.email)
        for row in found
    ]
    headers = ("name", "office", "country", "role", "grade", "email")
    if arguments.out:
        as_at = output.words("report", "as_at", date=written(arguments.as_at, output.language))
        output.book(arguments.out, output.words("report_column", "focal_points"), headers, table, note=as_at)
        return
    output.table(headers, table)
    output.count("found", len(found))


def selection_of(file: NetworkFile, arguments: argparse.Namespace, language: str) -> Selection:
    """Return what is to be listed: of a saved view, if one is named, what fits the text and the filters.

    With `--ask` the text is read as a question.
    """
    from focalnet.cli.views import read_sort
    from focalnet.network.asking import Vocabulary
    from focalnet.network.listing import parse_where
    from focalnet.network.saved_views import SavedView, view_named

    view = view_named(file, arguments.view) if arguments.view else SavedView("")
    text, where = arguments.text or "", parse_where(arguments.where, file)
    if getattr(arguments, "ask", False):
        asked = Vocabulary(file).read(text)
        text, where = asked.rest, {**asked.where, **where}
    sort = read_sort(getattr(arguments, "sort", ())) or view.sort
    asked_for = SavedView("", f"{view.text} {text}".strip(), {**view.where, **where}, sort)
    return asked_for.selection(arguments.as_at, language)
