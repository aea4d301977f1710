"""Taking in an online export of 10,000 rows and 40 questions: understood, planned, written as one step."""

from __future__ import annotations

import csv
import tempfile
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from openpyxl import Workbook
from python_calamine import load_workbook

from focalnet.opening import new_network
from focalnet.surveys import actions
from focalnet.surveys.addresses import Address
from focalnet.surveys.exports import apply, plan_export
from focalnet.surveys.model import Audience
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from tests.benchmarks.measuring import Pair, benchmark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile

ROWS, QUESTIONS, TURNS = 10_000, 40, 3
EN = "English (en)"
KINDS = ("text", "integer", "select_one", "select_multiple", "date")
LISTED = tuple(Choice(f"c{at}", {EN: f"Choice {at}, or so"}) for at in range(8))


def _questionnaire() -> Questionnaire:
    kinds = [KINDS[at % len(KINDS)] for at in range(QUESTIONS)]
    items = [
        Item(kind, f"q{at}", {EN: f"Question {at}?"}, choices="l" if kind.startswith("select") else "")
        for at, kind in enumerate(kinds)
    ]
    return Questionnaire(placed(items), {"l": LISTED}, {}, (EN,), EN)


def _cell(kind: str, chance: Random) -> str:
    """Return an answer as KoboToolbox writes it with labels."""
    labels = [each.labels[EN] for each in LISTED]
    made = {
        "integer": str(chance.randrange(100)),
        "select_one": chance.choice(labels),
        "select_multiple": " ".join(chance.sample(labels, 3)),
        "date": f"2012-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
    }
    return made.get(kind, f"What number {chance.random()} would change")


def _table(questionnaire: Questionnaire) -> list[list[str]]:
    chance = Random(1)
    heads = [item.labels[EN] for item in questionnaire.items]
    rows = [
        [*(_cell(item.type, chance) for item in questionnaire.items), str(at), f"p{at}@example.org"]
        for at in range(ROWS)
    ]
    return [[*heads, "_id", "E-mail address"], *rows]


def _write_workbook(path: Path, table: list[list[str]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("answers")
    for row in table:
        sheet.append(row)
    book.save(path)


def _write_text(path: Path, table: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(table)


def _read(path: Path) -> None:
    if path.suffix == ".xlsx":
        load_workbook(path).get_sheet_by_index(0).to_python()
    else:
        with path.open(encoding="utf-8", newline="") as file:
            list(csv.reader(file, delimiter=";"))


def _take_in(file: NetworkFile, round_id: str, path: Path) -> None:
    plan = plan_export(file, round_id, path)
    assert plan.counts == {"accepted": ROWS}
    apply(file, plan, path.read_bytes())


def _turns(name: str) -> Iterator[Pair]:
    with tempfile.TemporaryDirectory() as place, new_network(Path(place) / "large.focalnet") as file:
        asked_of = [Address(f"Person {at}", f"p{at}@example.org") for at in range(ROWS)]
        questionnaire = _questionnaire()
        survey = actions.add_survey(file, questionnaire, name="Large")
        asked = actions.open_round(file, survey, audience=Audience.ADDRESSES, addresses=asked_of)
        path = Path(place) / name
        (_write_workbook if path.suffix == ".xlsx" else _write_text)(path, _table(questionnaire))
        for _ in range(TURNS):
            yield Pair(partial(_take_in, file, asked, path), partial(_read, path))
            file.undo()


@benchmark(f"take in an export of {ROWS:,} rows as a workbook", "≤ 8")
def workbook() -> Iterator[Pair]:
    yield from _turns("export.xlsx")


@benchmark(f"take in an export of {ROWS:,} rows as text", "≤ 40")
def text() -> Iterator[Pair]:
    yield from _turns("export.csv")
