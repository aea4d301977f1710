"""The command `round results`: tables of a round, question by question, broken down, filtered, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import reading
from focalnet.cli.surveys_named import one_round
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.surveys.results import Cell, Group, Results, Table
    from focalnet.surveys.results.wording import Wording

_HIDDEN = "·"


def add(commands: Commands) -> None:
    """Declare `round results`."""
    command = commands.add("results", show_results).file().text("round")
    command.option("by", metavar="FACT[,FACT]").option("where", metavar="FACT=VALUE", repeated=True).json()


def show_results(arguments: argparse.Namespace, output: Output) -> None:
    """Print what a round came to."""
    from focalnet.surveys.results import results
    from focalnet.surveys.results.wording import Wording

    with reading(arguments.file) as file:
        of = one_round(file, arguments.round)
        by = [name.strip() for name in (arguments.by or "").split(",") if name.strip()]
        found = results(file, of.id, by, _filters(arguments.where))
        wording = Wording(file, of.questionnaire, output.language)
    if arguments.json:
        output.json(_plain(found, wording))
    else:
        _print(found, wording, output)


def _filters(typed: Iterable[str]) -> dict[str, set[str]]:
    read: dict[str, set[str]] = {}
    for text in typed:
        name, equals, values = text.partition("=")
        if not equals:
            raise Refused("results.where_unreadable", text=text)
        read.setdefault(name.strip(), set()).update(value.strip() for value in values.split(","))
    return read


def _plain(found: Results, wording: Wording) -> dict[str, Any]:
    of = found.round
    return {
        "round": of.name, "id": of.id, "confidential": of.confidential, "provisional": found.provisional,
        "invited": found.invited, "responded": found.responded, "by": found.by,
        "where": {name: sorted(values) for name, values in found.where.items()},
        "overlapping": found.overlapping, "hidden": found.hidden,
        "questions": [_plain_table(table, found.by, wording) for table in found.tables],
    }  # fmt: skip


def _plain_table(table: Table, by: tuple[str, ...], wording: Wording) -> dict[str, Any]:
    from focalnet.surveys.results import apart

    item = table.question
    plain = {
        "name": item.key, "type": item.type, "kind": table.kind, "label": wording.question(item),
        **_plain_group(table.all, wording),
        "labels": {cell.value: wording.value(item, cell.value) for cell in table.all.cells},
    }  # fmt: skip
    if by:
        plain["groups"] = [
            _plain_part(each, by, wording) for group in table.groups for each in (*apart(group), group)
        ]
    return plain


def _plain_part(group: Group, by: tuple[str, ...], wording: Wording) -> dict[str, Any]:
    plain = {
        "group": dict(zip(by, group.key, strict=True)), "label": wording.group(by, group),
        **_plain_group(group, wording),
    }  # fmt: skip
    if group.merged:
        plain["merged"] = [dict(zip(by, key, strict=True)) for key in group.merged]
    return plain


def _plain_group(group: Group, wording: Wording) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "asked": group.asked, "answered": group.answered,
        "values": {cell.value: cell.count for cell in group.cells},
        "per_cents": {
            cell.value: _per_cent(cell, group, wording) for cell in group.cells if cell.count is not None
        },
    }  # fmt: skip
    hidden = {cell.value: cell.reason for cell in group.cells if cell.reason}
    more: dict[str, Any] = {
        "statistics": dict(group.statistics),
        "mean_ranks": {cell.value: cell.mean_rank for cell in group.cells if cell.mean_rank is not None},
        "tags": {cell.value: cell.count for cell in group.tags},
        "reason": group.reason,
        "reasons": hidden,
        "sentences": {code: wording.hidden(code) for code in {group.reason, *hidden.values()} if code},
    }
    return plain | {name: told for name, told in more.items() if told}


def _per_cent(cell: Cell, group: Group, wording: Wording) -> str:
    from focalnet.network.figures import per_cent

    return per_cent(cell.count or 0, group.answered or 0, wording.words.language)


def _print(found: Results, wording: Wording, output: Output) -> None:
    output.line(found.round.name)
    numbers = {"answered": output.number(found.responded), "asked": output.number(found.invited)}
    output.say("results_responded", **numbers)
    for notes in (
        ("results_provisional",) * found.provisional,
        ("results_overlapping",) * found.overlapping,
        ("results_hidden",) * bool(found.hidden),
    ):
        for note in notes:
            output.say(note)
    for table in found.tables:
        output.line()
        _print_table(table, found.by, wording, output)


def _print_table(table: Table, by: tuple[str, ...], wording: Wording, output: Output) -> None:
    output.line(wording.question(table.question))
    groups = (table.all, *table.groups)
    head = [wording.group(by, group) for group in groups]
    rows: list[list[str]] = [["", *head]] if table.groups else []
    rows.append([output.words("results", "asked"), *(_number(group.asked, output) for group in groups)])
    rows.append([output.words("results", "answered"), *(_number(group.answered, output) for group in groups)])
    for cell in table.all.cells:
        shown = [_shown(group, cell.value, wording, output) for group in groups]
        rows.append([f"  {wording.value(table.question, cell.value)}", *shown])
    for name in dict.fromkeys(name for group in groups for name in group.statistics):
        values = [_statistic(group.statistics.get(name)) for group in groups]
        rows.append([f"  {output.words('statistic', name)}", *values])
    output.table([""] * (len(groups) + 1), rows)
    for reason in sorted({group.reason for group in groups if group.reason}):
        output.line(f"  {wording.hidden(reason)}")


def _shown(group: Group, value: str, wording: Wording, output: Output) -> str:
    found = next((cell for cell in group.cells if cell.value == value), None)
    if found is None:
        return "" if group.answered is not None else _HIDDEN
    if found.count is None:
        return _HIDDEN
    return f"{output.number(found.count)} ({_per_cent(found, group, wording)})"


def _number(count: int | None, output: Output) -> str:
    return _HIDDEN if count is None else output.number(count)


def _statistic(value: float | str | None) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else f"{value:.4g}"
