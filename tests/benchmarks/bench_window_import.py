"""A roster of 100,000 people imported in the real window: how long, and how long the window stood still."""

from __future__ import annotations

import tempfile
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.network.roster import apply, plan_import
from focalnet.opening import new_network
from tests.benchmarks import big_roster
from tests.benchmarks.measuring import Pair, benchmark
from tests.benchmarks.window_measuring import Blocks, program, wait
from ui.dialogs.importing.flow import ImportFlow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app import Parts

PEOPLE = 100_000
_FOLDER = tempfile.TemporaryDirectory()
_READING, _WRITING, _STOPPING = Blocks(), Blocks(), Blocks()


def _importing(name: str) -> tuple[Parts, ImportFlow]:
    parts = program(Path(_FOLDER.name) / "home", date(2009, 11, 23))
    parts.window.show()
    parts.commands.network.create(Path(_FOLDER.name) / f"{name}.focalnet")
    parts.routes.start_import(None)
    flow = parts.window.stack.currentWidget()
    assert isinstance(flow, ImportFlow)
    return parts, flow


def _read(parts: Parts, flow: ImportFlow) -> None:
    with _READING:
        flow.take_file(big_roster.cached(PEOPLE))
        wait(lambda: flow.state.plan is not None and not parts.jobs.busy)


def _apply(parts: Parts, flow: ImportFlow) -> None:
    with _WRITING:
        flow.state.apply()
        wait(lambda: flow.state.result is not None and not parts.jobs.busy)


@benchmark("a roster of 100,000 read to a plan, in the window", "≤ 1.2, block ≤ 50", lambda: str(_READING))
def reading() -> Iterator[Pair]:
    parts, flow = _importing("read")
    with new_network(Path(_FOLDER.name) / "plain.focalnet") as file:
        yield Pair(partial(_read, parts, flow), partial(plan_import, file, big_roster.cached(PEOPLE)))
    parts.window.close()


@benchmark("that plan applied, in the window", "≤ 1.2, block ≤ 50", lambda: str(_WRITING))
def writing() -> Iterator[Pair]:
    parts, flow = _importing("write")
    _read(parts, flow)
    with new_network(Path(_FOLDER.name) / "apart.focalnet") as file:
        plan = plan_import(file, big_roster.cached(PEOPLE))
        yield Pair(partial(_apply, parts, flow), partial(apply, file, plan))
    parts.window.close()


@benchmark("Cancel pressed while it is read → stopped", "≤ 500 ms", lambda: str(_STOPPING))
def cancelling() -> Iterator[Pair]:
    parts, flow = _importing("cancelled")
    for rows in (0, 5_000, 30_000, 60_000, 80_000, 95_000):
        told = [0]
        listening = parts.jobs.progressed.connect(lambda done, _, told=told: told.append(done))
        flow.take_file(big_roster.cached(PEOPLE))
        wait(lambda rows=rows, told=told: told[-1] >= rows and len(told) > 10)  # type: ignore[misc]

        def work() -> None:
            with _STOPPING:
                parts.jobs.cancel()
                wait(lambda: not parts.jobs.busy)

        yield Pair(work, lambda: wait(lambda: True))
        parts.jobs.progressed.disconnect(listening)
    parts.window.close()
