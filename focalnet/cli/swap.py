"""The command `swap`: the UN-SWAP check per criterion and level, with the gaps of each criterion."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import reading

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.swap import Counts, PersonCheck, SwapCheck

    Names = dict[str, str]


def add(commands: Commands) -> None:
    """Declare `swap`."""
    commands.add("swap", swap).file().as_at().json()


def swap(arguments: argparse.Namespace, output: Output) -> None:
    """Print how many meet each criterion, do not, or are not known to; and who does not."""
    from focalnet.network import records
    from focalnet.network.settings import network_settings
    from focalnet.network.swap import check, criterion_words

    with reading(arguments.file) as file:
        settings = network_settings(file)
        found = check(file, arguments.as_at, settings)
        names = {
            each.id: f"{each.family_name}, {each.given_names}".rstrip(", ") for each in records.persons(file)
        }
        names |= {office.id: office.name for office in records.offices(file)}
    asked = {each: criterion_words(each, settings, output.language) for each in found.criteria}
    if arguments.json:
        output.json(_as_json(found, asked, names))
    else:
        _print(found, asked, names, output)


def _as_json(found: SwapCheck, asked: dict[str, str], names: Names) -> dict[str, Any]:
    return {
        "as_at": found.as_at,
        "version": found.version,
        "criteria": asked,
        "people": len(found.rows),
        "counts": {name: asdict(counts) for name, counts in found.counts.items()},
        "by_level": {
            name: {level: asdict(counts) for level, counts in levels.items()}
            for name, levels in found.by_level.items()
        },
        "exceeds_grade": asdict(found.exceeds_grade),
        "gaps": {name: _named(rows, names) for name, rows in found.gaps.items()},
        "unknown": {name: _named(rows, names) for name, rows in found.unknown.items()},
        "rows": [
            {**named, "findings": row.findings}
            for named, row in zip(_named(found.rows, names), found.rows, strict=True)
        ],
    }


def _named(rows: Sequence[PersonCheck], names: Names) -> list[dict[str, str]]:
    return [
        {"person": row.person, "name": names[row.person], "office": names[row.office], "level": row.level}
        for row in rows
    ]


def _print(found: SwapCheck, asked: dict[str, str], names: Names, output: Output) -> None:
    headers = ("criterion", "level", "met", "not_met", "unknown")
    rows: list[tuple[object, ...]] = []
    for name, levels in found.by_level.items():
        rows.append((asked[name], "", *_cells(found.counts[name])))
        rows += [
            ("", output.words("level", level), *_cells(counts))
            for level, counts in levels.items()
            if counts.people
        ]
    output.table(headers, rows, right="met not_met unknown")
    for name, gaps in found.gaps.items():
        output.line()
        count = f"{output.words('finding', 'not_met')}, {output.number(len(gaps))}"
        output.line(output.words.of(asked[name], count))
        output.table(("", "", ""), [("", names[row.person], names[row.office]) for row in gaps])


def _cells(counts: Counts) -> tuple[int, int, int]:
    return counts.met, counts.not_met, counts.unknown
