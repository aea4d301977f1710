"""Commands on rosters: reading one into a network, and writing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import changing, reading, size
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.roster.decisions import Decisions, RowDecision
    from focalnet.network.roster.plan import RosterPlan
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `roster import` and `roster export`."""
    roster = commands.group("roster")
    command = roster.add("import", import_roster).file().path("sheet_file")
    command.option("sheet", metavar="NAME", repeated=True)
    command.option("map", metavar="HEADER=FIELD", repeated=True)
    command.option("set", metavar="VALUE=MEANING", repeated=True)
    command.option("row", metavar="ROW=new|skip|PERSON", repeated=True)
    command.day("as-at", today=True).day("end-missing").day("changes-from")
    command.flag("accept-suggestions").option("marked-up", metavar="OUT", path=True).flag("dry-run").json()
    command = roster.add("export", export).file().path("out").as_at()
    command.option("where", metavar="FACET=VALUE", repeated=True).flag("external")
    command = roster.add("correct", correct).file().text("fact_value").as_at().day("changes-from")
    command.option("view", metavar="NAME").option("where", metavar="FACET=VALUE", repeated=True)
    command.option("text", metavar="TEXT").flag("dry-run")


def import_roster(arguments: argparse.Namespace, output: Output) -> None:
    """Show what a roster would change, and change it unless this is a dry run."""
    from focalnet.cli import plans

    with reading(arguments.file) as file:
        plan = plan_of(file, arguments)
    if arguments.marked_up:
        from focalnet.network.roster.markup import write_marked_up

        write_marked_up(plan, arguments.sheet_file, arguments.marked_up, language=output.language)
    applied = None if arguments.dry_run else _apply(arguments.file, plan)
    if arguments.json:
        plans.print_json(plan, applied, output)
        return
    plans.print_plan(plan, output)
    if arguments.marked_up:
        output.say("wrote", file=arguments.marked_up, size=size(arguments.marked_up))
    plans.print_end(applied, output)


def _apply(path: Path, plan: RosterPlan) -> bool:
    """Apply the plan; return whether there was anything to do. The network is held only meanwhile."""
    from focalnet.network.roster.applying import apply

    with changing(path) as file:
        before = file.history(limit=1)
        apply(file, plan)
        return file.history(limit=1) != before


def plan_of(file: NetworkFile, arguments: argparse.Namespace) -> RosterPlan:
    """Return the plan under everything that was decided on the command line."""
    from focalnet.network.roster.reading import plan_import
    from focalnet.sheets import read
    from focalnet.surveys.arriving import must_be_list

    book = read(arguments.sheet_file)
    must_be_list(book)
    plan = plan_import(file, book, _decisions(arguments), as_at=arguments.as_at)
    for text in arguments.row:
        sheet, row, decision = _row_decision(plan, text)
        plan = plan.with_row(sheet, row, decision)
    if arguments.end_missing:
        plan = plan.with_missing([each.appointment for each in plan.missing], arguments.end_missing)
    return plan


def _decisions(arguments: argparse.Namespace) -> Decisions:
    from focalnet.network.roster.decisions import Decisions, read_mapping, read_values

    return Decisions(
        sheets=tuple(arguments.sheet) or None,
        headers=read_mapping(arguments.map),
        values=read_values(arguments.set),
        accept_suggestions=arguments.accept_suggestions,
        changes_from=arguments.changes_from,
    )


def _row_decision(plan: RosterPlan, text: str) -> tuple[str, int, RowDecision]:
    """Read `ROW=new|skip|PERSON`, the row as the spreadsheet counts, `SHEET!ROW` where several have it.

    Raises:
        Refused: `cli.row_form`, `cli.row_unknown`, `network.no_such_person`.

    """
    from focalnet.network.roster.decisions import Choice, RowDecision

    where, _, said = text.rpartition("=")
    sheet, _, number = where.rpartition("!")
    if not number.strip().isdecimal() or not said.strip():
        raise Refused("cli.row_form", text=text)
    row = int(number)
    rows = zip(plan.facts.sheets, plan.facts.numbers, strict=True)
    found = sorted({name for name, at in rows if at == row - 1 and sheet in {"", name}})
    if len(found) != 1:
        raise Refused("cli.row_unknown", row=where)
    choices = {"new": RowDecision(Choice.NEW), "skip": RowDecision(Choice.LEAVE)}
    decision = choices.get(said.strip(), RowDecision(Choice.SAME, said.strip()))
    if decision.choice is Choice.SAME and decision.person not in plan.register.people:
        raise Refused("network.no_such_person")
    return found[0], row, decision


def correct(arguments: argparse.Namespace, output: Output) -> None:
    """Give one fact a value in every row that a search leaves: a correction, or changed from a day."""
    from focalnet.cli.figures import selection_of
    from focalnet.network import actions
    from focalnet.network.cells import Cell, CellReader, correct_cells
    from focalnet.network.cells.facts import as_kept
    from focalnet.network.listing import appointment_ids

    fact, equals, text = arguments.fact_value.partition("=")
    if not equals:
        raise Refused("cli.fact_form", text=arguments.fact_value)
    with changing(arguments.file) as file:
        value = CellReader(file, arguments.as_at).read(fact.strip(), text)
        ids = appointment_ids(file, selection_of(file, arguments, output.language))
        if not arguments.dry_run and arguments.changes_from:
            actions.change_many(file, ids, arguments.changes_from, **as_kept(fact.strip(), value))
        elif not arguments.dry_run:
            correct_cells(file, [Cell(each, fact.strip(), value) for each in ids])
    output.count("would_correct" if arguments.dry_run else "corrected", len(ids))


def export(arguments: argparse.Namespace, output: Output) -> None:
    """Write the roster as a workbook."""
    from focalnet.network.listing import parse_where
    from focalnet.network.roster.workbook import export_roster

    with reading(arguments.file) as file:
        where = parse_where(arguments.where, file)
        number = export_roster(
            file,
            arguments.out,
            as_at=arguments.as_at,
            where=where,
            external=arguments.external,
            language=output.language,
        )
    output.count("exported", number)
    output.say("wrote", file=arguments.out, size=size(arguments.out))
