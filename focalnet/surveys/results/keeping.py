"""The tables of a confidential round kept when it is sealed, so that they stay as they were shown.

Sealing leaves the responses with coarser facts. Tables made of these would differ from those made before by a
few people, and the difference would show what these said. So the whole family of tables is kept, with nothing
in it that was not shown, and nothing else is ever shown of the round.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from focalnet.surveys import records
from focalnet.surveys.model import KeptResults
from focalnet.surveys.results.model import Cell, Group, Kind, Results, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round

_OF_CELL = ("cells", "tags")


def keep(file: NetworkFile, found: Iterable[Results]) -> None:
    """Keep the tables of a round, of all responses that stay; inside the step that seals it."""
    kept = [
        KeptResults(str(uuid4()), each.round.id, list(each.by), plain(replace(each, counted=None)))
        for each in found
    ]
    records.KEPT_RESULTS.insert(file, kept)


def kept(file: NetworkFile, of: Round) -> dict[tuple[str, ...], Results]:
    """Return the tables that a sealed round keeps, by the facts they are broken down by."""
    return {
        tuple(each.by_facts): from_plain(of, {"by": each.by_facts, **each.content})
        for each in records.kept_results(file, of.id)
    }


def plain(found: Results) -> dict[str, Any]:
    """Return results as plain values for JSON; of a confidential round, for no cell tells who is in it."""
    tables = [
        {
            "question": table.question.key, "kind": table.kind,
            "all": _plain_group(table.all), "groups": [_plain_group(group) for group in table.groups],
        }
        for table in found.tables
    ]  # fmt: skip
    plain = {"by": found.by, "invited": found.invited, "responded": found.responded, "tables": tables}
    return plain if found.counted is None else {**plain, "counted": " ".join(sorted(found.counted))}


def from_plain(of: Round, content: Mapping[str, Any]) -> Results:
    """Return the results of a round from the plain values that `plain` made of them."""
    tables = tuple(
        Table(
            of.questionnaire.question(table["question"]),
            Kind(table["kind"]),
            _group(table["all"]),
            tuple(map(_group, table["groups"])),
        )
        for table in content["tables"]
    )
    counted = frozenset(content["counted"].split()) if "counted" in content else None
    return Results(
        of, tables, content["invited"], content["responded"], tuple(content["by"]), counted=counted
    )


def _plain_group(group: Group) -> dict[str, Any]:
    cells = {name: [_plain_cell(cell) for cell in getattr(group, name)] for name in _OF_CELL}
    return {
        "key": group.key, "asked": group.asked, "answered": group.answered, **cells,
        "statistics": dict(group.statistics), "merged": group.merged, "reason": group.reason,
    }  # fmt: skip


def _plain_cell(cell: Cell) -> dict[str, Any]:
    found: dict[str, Any] = {"value": cell.value, "count": cell.count}
    if not cell.expected:
        found["expected"] = False
    if cell.mean_rank is not None:
        found["mean_rank"] = cell.mean_rank
    if cell.reason:
        found["reason"] = cell.reason
    return found


def _group(told: Mapping[str, Any]) -> Group:
    cells = {name: tuple(_cell(each) for each in told[name]) for name in _OF_CELL}
    merged = tuple(map(tuple, told["merged"]))
    return Group(**{**told, **cells, "key": tuple(told["key"]), "merged": merged})


def _cell(told: Mapping[str, Any]) -> Cell:
    return Cell(**{**told, "responses": ()})
