"""The tables of a confidential round kept when it is sealed, so that they stay as they were shown.

Sealing leaves the responses with coarser facts. Tables made of these would differ from those made before by a
few people, and the difference would show what these said. So the whole family of tables is kept, with nothing
in it that was not shown, and nothing else is ever shown of the round.
"""

from __future__ import annotations

from dataclasses import asdict
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
    """Keep the tables of a round; inside the step that seals it."""
    kept = [KeptResults(str(uuid4()), each.round.id, list(each.by), _content(each)) for each in found]
    records.KEPT_RESULTS.insert(file, kept)


def kept(file: NetworkFile, of: Round) -> dict[tuple[str, ...], Results]:
    """Return the tables that a sealed round keeps, by the facts they are broken down by."""
    return {
        tuple(each.by_facts): _results(of, tuple(each.by_facts), each.content)
        for each in records.kept_results(file, of.id)
    }


def _content(found: Results) -> dict[str, Any]:
    tables = [
        {
            "question": table.question.key, "kind": table.kind,
            "all": asdict(table.all), "groups": [asdict(group) for group in table.groups],
        }
        for table in found.tables
    ]  # fmt: skip
    return {"invited": found.invited, "responded": found.responded, "tables": tables}


def _results(of: Round, by: tuple[str, ...], content: Mapping[str, Any]) -> Results:
    tables = tuple(
        Table(
            of.questionnaire.question(table["question"]),
            Kind(table["kind"]),
            _group(table["all"]),
            tuple(map(_group, table["groups"])),
        )
        for table in content["tables"]
    )
    return Results(of, tables, content["invited"], content["responded"], by)


def _group(plain: Mapping[str, Any]) -> Group:
    cells = {name: tuple(_cell(each) for each in plain[name]) for name in _OF_CELL}
    merged = tuple(map(tuple, plain["merged"]))
    return Group(**{**plain, **cells, "key": tuple(plain["key"]), "merged": merged})


def _cell(plain: Mapping[str, Any]) -> Cell:
    return Cell(**{**plain, "responses": ()})
