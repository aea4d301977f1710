"""The command `tour`: the whole job without a screen, on the example.

The messy roster of 2009 goes into an empty network, mended by documented decisions; the figures come out, and
every output is written into one folder. What an earlier tour left there is replaced.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.cli.opened import size
from focalnet.problems import Refused
from focalnet.store.lock import user_name

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.roster.plan import RosterPlan
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `tour`."""
    commands.add("tour", tour).path("out").json()


def tour(arguments: argparse.Namespace, output: Output) -> None:
    """Do the whole job into a folder, and list what was written."""
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    quiet = replace(output, silent=arguments.json)
    network, example = _fresh(out / "tour.focalnet"), _fresh(out / "example.focalnet")
    sentence = _import_and_write(network, out, quiet)
    _write_example(example, out, quiet)
    missing = _take_pictures(example, out, quiet)
    written = sorted(path for path in out.rglob("*") if path.is_file())
    if arguments.json:
        files = [{"file": str(path.relative_to(out)), "bytes": path.stat().st_size} for path in written]
        output.json({"folder": str(out), "sentence": sentence, "files": files, "without_pictures": missing})
        return
    output.line()
    output.say("tour_written", folder=out)
    output.table(("file", "size"), [(path.relative_to(out), size(path)) for path in written], right="size")


def _fresh(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path


def _import_and_write(path: Path, out: Path, output: Output) -> str:
    """Import the messy roster, and write what comes of it; return the network sentence."""
    from focalnet.cli.figures import print_summary
    from focalnet.example.roster import AS_AT
    from focalnet.network.composition import summary
    from focalnet.network.roster.workbook import export_roster
    from focalnet.opening import new_network
    from focalnet.reports import summary_workbook
    from focalnet.resources import resource

    source = out / "roster-2009.xlsx"
    shutil.copyfile(resource("example", source.name), source)
    with new_network(path, actor=user_name()) as file:
        _import_mended(file, source, out, output)
        figures = summary(file, AS_AT, output.language)
        output.line()
        output.say("tour_figures")
        print_summary(figures, output)
        for profile, external in (("internal", False), ("external", True)):
            export_roster(
                file, out / f"roster-{profile}.xlsx", as_at=AS_AT, external=external, language=output.language
            )
            summary_workbook(
                file,
                out / f"summary-{profile}.xlsx",
                as_at=AS_AT,
                external=external,
                language=output.language,
            )
    return str(figures["sentence"])


def _import_mended(file: NetworkFile, source: Path, out: Path, output: Output) -> None:
    """Show the roster as it is read, mark up what is in doubt, decide it, and import."""
    from focalnet.cli.plans import print_plan
    from focalnet.example.roster import AS_AT, HEADERS_MEANT, MENDING
    from focalnet.network.roster.applying import apply
    from focalnet.network.roster.decisions import Decisions, read_mapping, read_values
    from focalnet.network.roster.markup import write_marked_up
    from focalnet.network.roster.reading import plan_import

    output.say("tour_import")
    plan = plan_import(file, source, as_at=AS_AT)
    print_plan(plan, output)
    write_marked_up(plan, source, out / "roster-2009-marked-up.xlsx", language=output.language)
    output.line()
    output.say("tour_mended")
    for decision in (*HEADERS_MEANT, *MENDING):
        output.say("tour_decided", text=decision)
    plan = plan.with_decisions(Decisions(headers=read_mapping(HEADERS_MEANT), values=read_values(MENDING)))
    apply(file, plan)
    _print_counts(plan, output)


def _print_counts(plan: RosterPlan, output: Output) -> None:
    output.say(
        "import_counts", **{str(outcome): output.number(count) for outcome, count in plan.counts.items()}
    )


def _write_example(path: Path, out: Path, output: Output) -> None:
    """Make the example network with its history, and the summary workbook of its last count."""
    from focalnet.example import build_example
    from focalnet.example.cast import COUNT_DAYS
    from focalnet.network.composition import compose
    from focalnet.network.sentence import growth_sentence
    from focalnet.opening import open_network
    from focalnet.reports import summary_workbook

    build_example(path, actor=user_name())
    with open_network(path, read_only=True) as file:
        before, after = (compose(file, COUNT_DAYS[year]) for year in (2009, 2012))
        output.line(growth_sentence(before, after, output.language))
        summary_workbook(file, out / "summary-2012.xlsx", as_at=COUNT_DAYS[2012], language=output.language)


def _take_pictures(network: Path, out: Path, output: Output) -> str:
    """Take the pictures; return, and say, why there are none where the window cannot start."""
    from focalnet.cli.pictures import take_pictures

    folder = out / "pictures"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        take_pictures(network, folder, output.language)
    except Refused as refused:
        sentence = output.words.sentence(refused.problem)
        output.line()
        output.line(sentence)
        return sentence
    return ""
