"""The command `gaps`: what is missing from the network as at a date, as lists with names or a workbook."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import reading, size

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.coverage import Coverage
    from focalnet.network.gap_lists import GapList
    from focalnet.store import NetworkFile

_IDS = ("office", "person", "appointment", "other")
_OF_OFFICES = ("offices_without", "vacancies", "alternates_missing")
_OF_APPOINTMENTS = ("terms_ending", "terms_over", "tor_not_included", "time_share_unknown", "rotation_due")
_OF_PEOPLE = ("missing_facts", "not_verified")


def add(commands: Commands) -> None:
    """Declare `gaps`."""
    command = commands.add("gaps", gaps).file().as_at().json()
    command.option("list", metavar="NAME", repeated=True).option("out", metavar="OUT", path=True)


def gaps(arguments: argparse.Namespace, output: Output) -> None:
    """List offices and countries without a focal point, alternates missing, terms, missing facts."""
    if arguments.out:
        _write(arguments, output)
    elif arguments.list:
        _print_lists(arguments, output)
    else:
        _print_all(arguments, output)


def _write(arguments: argparse.Namespace, output: Output) -> None:
    """Write the lists asked for, or all of them, as a workbook."""
    from focalnet.network.gap_lists import GAP_LISTS
    from focalnet.reports import gap_workbook

    names = arguments.list or GAP_LISTS
    with reading(arguments.file) as file:
        gap_workbook(file, arguments.out, names, as_at=arguments.as_at, language=output.language)
    output.say("wrote", file=arguments.out, size=size(arguments.out))


def _print_lists(arguments: argparse.Namespace, output: Output) -> None:
    from focalnet.network.gap_lists import gap_lists
    from focalnet.network.settings import network_words

    with reading(arguments.file) as file:
        lists = gap_lists(file, arguments.list, arguments.as_at, output.language)
        output = replace(output, words=network_words(file, output.language))
    if arguments.json:
        output.json({"as_at": arguments.as_at, **{made.name: _rows(made) for made in lists}})
        return
    for made in lists:
        _print_list(made, output)


def _rows(made: GapList) -> list[dict[str, Any]]:
    """Return the lines of a list by column, the ids behind each under names of their own."""
    return [
        dict(zip(made.columns, row.values, strict=True))
        | {f"{noun}_id": getattr(row, noun) for noun in _IDS if getattr(row, noun)}
        for row in made.rows
    ]


def _print_list(made: GapList, output: Output) -> None:
    from focalnet.network.gap_lists import COLUMNS, Kind, in_words

    output.line(output.words.of(output.words("gap_list", made.name), output.number(len(made.rows))))
    rows = [
        [
            in_words(column, value, output.words)
            for column, value in zip(made.columns, row.values, strict=True)
        ]
        for row in made.rows
    ]
    numbers = [name for name in made.columns if COLUMNS[name].kind in {Kind.NUMBER, Kind.PER_CENT}]
    output.table(made.columns, rows, right=" ".join(numbers), section="gap_column")


def _print_all(arguments: argparse.Namespace, output: Output) -> None:
    from focalnet.network.coverage import coverage

    with reading(arguments.file) as file:
        listed = _listed(file, coverage(file, arguments.as_at), output.language)
    if arguments.json:
        output.json(listed)
    else:
        _print(listed, output)


def _listed(file: NetworkFile, found: Coverage, language: str) -> dict[str, Any]:
    """Return the gaps with names beside the ids."""
    from focalnet import places
    from focalnet.network import records

    people = {
        person.id: f"{person.family_name}, {person.given_names}".rstrip(", ")
        for person in records.persons(file)
    }
    offices = {office.id: office.name for office in records.offices(file)}
    known = {country.alpha3: country.name(language) for country in places.countries()}
    listed: dict[str, Any] = {"as_at": found.as_at}
    for name in _OF_OFFICES:
        listed[name] = [
            asdict(gap) | {"country_name": known.get(gap.country, "")} for gap in getattr(found, name)
        ]
    listed["countries_without"] = [
        asdict(gap)
        | {"name": known.get(gap.alpha3, gap.alpha3), "offices": [offices[each] for each in gap.offices]}
        for gap in found.countries_without
    ]
    for name in _OF_APPOINTMENTS:
        listed[name] = [
            gap._asdict() | {"name": people[gap.person], "office_name": offices[gap.office]}
            for gap in getattr(found, name)
        ]
    for name in _OF_PEOPLE:
        listed[name] = [gap._asdict() | {"name": people[gap.person]} for gap in getattr(found, name)]
    return listed


def _print(listed: dict[str, Any], output: Output) -> None:
    """Print each list under its heading with its count; the long ones of facts only as counts."""
    for name in (*_OF_OFFICES[:2], "countries_without", *_OF_OFFICES[2:], *_OF_APPOINTMENTS, *_OF_PEOPLE):
        rows = listed[name]
        output.line(output.words.of(output.words("cli_gaps", name), output.number(len(rows))))
        if name in {"offices_without", "countries_without", "terms_ending", "terms_over"}:
            output.table(("", "", ""), [("", *_cells(row, output)) for row in rows])


def _cells(row: dict[str, Any], output: Output) -> tuple[str, str]:
    day = row.get("date") or row.get("since")
    said = f"{output.words('cli_gaps', 'until' if row.get('date') else 'since')} {day}" if day else ""
    where = row.get("office_name") or row.get("country_name") or ""
    return (f"{row['name']} ({where})" if where else row["name"]), said
