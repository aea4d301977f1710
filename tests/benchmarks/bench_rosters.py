"""Rosters of 100,000 people: read to a plan, applied, written."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.network.roster.workbook import export_roster
from python_calamine import load_workbook

from focalnet.network.roster import apply, plan_import
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
        with tempfile.TemporaryDirectory() as folder:
            file = new_network(Path(folder) / "empty.focalnet")
            yield Pair(lambda file=file: plan_import(file, path), _read_cells)  # type: ignore[misc]
            file.close()


def _plain_rows(file_path: Path) -> tuple[list[str], list[list[tuple[object, ...]]]]:
    """Read what the plan wrote, as the statements and rows a plain program would write."""
    statements, batches = [], []
    with sqlite3.connect(file_path) as connection:
        for table in ("person", "office", "appointment"):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            statements.append(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})")
            batches.append(rows)
    return statements, batches


@benchmark("apply that plan (100,000 new people)", "≤ 3")
def applying() -> Iterator[Pair]:
    path = big_roster.cached(PEOPLE)
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            file = new_network(Path(folder) / "empty.focalnet")
            plan = plan_import(file, path)
            reference = new_network(Path(folder) / "reference.focalnet")
            apply(reference, plan_import(reference, path))
            reference.close()
            statements, batches = _plain_rows(Path(folder) / "reference.focalnet")
            plain = Path(folder) / "plain.focalnet"
            new_network(plain).close()

            def floor(
                plain: Path = plain, statements: list[str] = statements, batches: list = batches
            ) -> None:  # type: ignore[type-arg]
                with sqlite3.connect(plain) as connection:
                    for statement, rows in zip(statements, batches, strict=True):
                        connection.executemany(statement, rows)

            yield Pair(lambda file=file, plan=plan: apply(file, plan), floor)  # type: ignore[misc]
            file.close()


@benchmark("write a 100,000 × 20 roster", "≤ 1.2")
def writing() -> Iterator[Pair]:
    with tempfile.TemporaryDirectory() as folder:
        file = new_network(Path(folder) / "large.focalnet")
        apply(file, plan_import(file, big_roster.cached(PEOPLE)))
        from datetime import date

        for _ in range(2):
            yield Pair(
                lambda: export_roster(file, Path(folder) / "ours.xlsx", as_at=date(2030, 1, 1)),
                lambda: big_roster.write(Path(folder) / "plain.xlsx", PEOPLE),
            )
        file.close()
