"""Rosters of 100,000 people: read to a plan, applied, written."""

from __future__ import annotations

import sqlite3
import tempfile
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from python_calamine import load_workbook

from focalnet.network.roster import apply, plan_import
from focalnet.network.roster.workbook import export_roster
from focalnet.opening import new_network
from tests.benchmarks import big_roster
from tests.benchmarks.measuring import Pair, benchmark

if TYPE_CHECKING:
    from collections.abc import Iterator

PEOPLE = 100_000


def _read_cells() -> None:
    load_workbook(big_roster.cached(PEOPLE)).get_sheet_by_index(0).to_python()


@benchmark("read a 100,000 × 20 roster to a finished plan", "≤ 3")
def reading_to_a_plan() -> Iterator[Pair]:
    path = big_roster.cached(PEOPLE)
    for _ in range(3):
        with (
            tempfile.TemporaryDirectory() as folder,
            new_network(Path(folder) / "empty.focalnet") as file,
        ):
            yield Pair(partial(plan_import, file, path), _read_cells)


def _plain_rows(path: Path) -> list[tuple[str, list[tuple[object, ...]]]]:
    """Read what the plan wrote, as the statements and rows a plain program would write."""
    batches = []
    with sqlite3.connect(path) as connection:
        for table in ("person", "office", "appointment"):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            batches.append((f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows))
    return batches


def _write_plainly(path: Path, batches: list[tuple[str, list[tuple[object, ...]]]]) -> None:
    with sqlite3.connect(path) as connection:
        for statement, rows in batches:
            connection.executemany(statement, rows)


@benchmark("apply that plan (100,000 new people)", "≤ 3")
def applying() -> Iterator[Pair]:
    source = big_roster.cached(PEOPLE)
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            reference, plain = Path(folder) / "reference.focalnet", Path(folder) / "plain.focalnet"
            with new_network(reference) as file:
                apply(file, plan_import(file, source))
            batches = _plain_rows(reference)
            new_network(plain).close()
            with new_network(Path(folder) / "empty.focalnet") as file:
                plan = plan_import(file, source)
                yield Pair(partial(apply, file, plan), partial(_write_plainly, plain, batches))


@benchmark("write a 100,000 × 20 roster", "≤ 1.2")
def writing() -> Iterator[Pair]:
    with tempfile.TemporaryDirectory() as folder:
        file = new_network(Path(folder) / "large.focalnet")
        apply(file, plan_import(file, big_roster.cached(PEOPLE)))
        for _ in range(2):
            yield Pair(
                lambda: export_roster(file, Path(folder) / "ours.xlsx", as_at=date(2030, 1, 1)),
                lambda: big_roster.write(Path(folder) / "plain.xlsx", PEOPLE),
            )
        file.close()
