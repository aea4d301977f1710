"""Tables of a round's results, as lines to read and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.cli.printing import Output
    from focalnet.surveys.results import Cell, Group, Results, Table
    from focalnet.surveys.results.comparing import Comparison
    from focalnet.surveys.results.wording import Wording

_HIDDEN = "·"
_WIDE, _MOST_ACROSS = 90, 12


def plain_results(found: Results, wording: Wording) -> dict[str, Any]:
    """Return results as JSON tells them."""
    of = found.round
    plain = {
        "round": of.name, "id": of.id, "confidential": of.confidential, "provisional": found.provisional,
        "invited": found.invited, "responded": found.responded,
        "not_asked": found.not_asked, "later": found.later, "by": found.by,
        "where": {name: sorted(values) for name, values in found.where.items()},
        "overlapping": found.overlapping, "hidden": found.hidden,
        "questions": [_plain_table(table, found.by, wording) for table in found.tables],
    }  # fmt: skip
    return plain | ({"note": note} if (note := wording.waiting(found)) else {})


def plain_comparison(found: Comparison, by: tuple[str, ...], wording: Wording) -> dict[str, Any]:
    """Return a comparison as JSON tells it, question by question."""
    same = {pair.now.question.key: pair for pair in found.same}
    compared = []
    for pair in found.pairs:
        plain: dict[str, Any] = {"name": pair.now.question.key, "changes": list(pair.changes)}
        plain["then"] = _plain_table(pair.then, by, wording) if pair.then else None
        if beside := same.get(pair.now.question.key):
            plain["same_now"] = _plain_table(beside.now, by, wording)
            plain["same_then"] = _plain_table(beside.then, by, wording) if beside.then else None
        compared.append(plain)
    return {
        "earlier": found.earlier.name, "same_people": found.same_people, "compared": compared,
        "left": [item.key for item in found.left],
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


def print_results(found: Results, wording: Wording, output: Output) -> None:
    """Print results as tables, one for each question."""
    output.line(found.round.name)
    numbers = {"answered": output.number(found.of_asked), "asked": output.number(found.invited)}
    output.say("results_responded", **numbers)
    if found.not_asked:
        output.count("answers_not_asked", found.not_asked, answered=output.number(found.responded))
    for notes in (
        ("results_open_confidential" if found.round.confidential else "results_provisional",)
        * found.provisional,
        ("results_overlapping",) * found.overlapping,
        ("results_hidden",) * (found.round.confidential and bool(found.hidden)),
    ):
        for note in notes:
            output.say(note)
    if note := wording.waiting(found):
        output.line(note)
    for table in found.tables:
        output.line()
        groups = (table.all, *table.groups)
        head = [wording.group(found.by, group) for group in groups] if table.groups else []
        output.line(wording.question(table.question))
        _print_groups(table, head, groups, wording, output)


def print_comparison(found: Comparison, wording: Wording, output: Output) -> None:
    """Print each question now and in the earlier round, of all and of the same people."""
    output.line(f"{found.round.name} · {found.earlier.name}")
    if found.same_people is not None:
        output.say("results_same_people", number=output.number(found.same_people))
    for place, pair in enumerate(found.pairs):
        same = (found.same[place],) if found.same else ()
        parts = [("now", pair.now), ("then", pair.then)]
        parts += [part for each in same for part in (("same_now", each.now), ("same_then", each.then))]
        told = [(output.words("compared", name), table.all) for name, table in parts if table]
        output.line()
        flags = ", ".join(output.words("question_change", change) for change in pair.changes)
        output.line(wording.question(pair.now.question) + (f" ({flags})" if flags else ""))
        _print_groups(pair.now, [head for head, _ in told], [group for _, group in told], wording, output)


def _print_groups(
    table: Table, head: Sequence[str], groups: Sequence[Group], wording: Wording, output: Output
) -> None:
    rows: list[list[str]] = [["", *head]] if head else []
    rows.append([output.words("results", "asked"), *(_number(group.asked, output) for group in groups)])
    rows.append([output.words("results", "answered"), *(_number(group.answered, output) for group in groups)])
    if not table.unlisted:
        rows += _answers(table, groups, wording, output)
    if sum(map(len, head)) > _WIDE and len(rows) <= _MOST_ACROSS:  # long names of groups read better below
        rows = [[cell.strip() for cell in column] for column in zip(*rows, strict=True)]
    output.table([""] * len(rows[0]), rows)
    reasons = {cell.reason for group in groups for cell in group.cells} | {group.reason for group in groups}
    for reason in sorted(reasons - {""}):
        output.line(f"  {wording.hidden(reason)}")
    if told := wording.unlisted(table):
        output.line(f"  {told}")


def _answers(table: Table, groups: Sequence[Group], wording: Wording, output: Output) -> list[list[str]]:
    rows = []
    for value in dict.fromkeys(cell.value for group in groups for cell in group.cells):
        shown = [_shown(group, value, wording, output) for group in groups]
        rows.append([f"  {wording.value(table.question, value)}", *shown])
    for name in dict.fromkeys(name for group in groups for name in group.statistics):
        values = [_statistic(group.statistics.get(name)) for group in groups]
        rows.append([f"  {output.words('statistic', name)}", *values])
    return rows


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
