"""Taking in 1,000 returned forms: read, told what they are, written as one step."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
from python_calamine import load_workbook

from focalnet.opening import new_network
from focalnet.surveys import actions, records
from focalnet.surveys.addresses import Address
from focalnet.surveys.forms import write_forms
from focalnet.surveys.intake import plan_intake, take_in
from focalnet.surveys.model import Audience
from tests.benchmarks.measuring import Pair, benchmark
from tests.core.surveys.conftest import small
from tests.core.surveys.intake.conftest import USUAL, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile

FORMS = 1_000


def _read_all(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        book = load_workbook(path)
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()


def _take_all(file: NetworkFile, round_id: str, folder: Path, unpacked: Path) -> None:
    plan = plan_intake(file, round_id, [folder], unpacked)
    assert len(plan.files) == FORMS
    take_in(file, plan)


def _fill(folder: Path) -> None:
    for number, path in enumerate(sorted(folder.iterdir())):
        book = openpyxl.load_workbook(path)
        for key, value in (USUAL | {"change": f"what {number} would change"}).items():
            write(book, key if isinstance(key, tuple) else (key, ""), value)
        book.save(path)


@benchmark("take in 1,000 returned forms", "≤ 2")
def taking_in() -> Iterator[Pair]:
    with tempfile.TemporaryDirectory() as place:
        forms, unpacked = Path(place) / "forms", Path(place) / "unpacked"
        forms.mkdir()
        unpacked.mkdir()
        with new_network(Path(place) / "large.focalnet") as file:
            people = [Address(f"Person {number}", f"p{number}@example.org") for number in range(FORMS)]
            survey = actions.add_survey(file, small())
            asked = actions.open_round(file, survey, audience=Audience.ADDRESSES, addresses=people)
            write_forms(file, asked, forms)
            _fill(forms)
            for _ in range(3):
                yield Pair(partial(_take_all, file, asked, forms, unpacked), partial(_read_all, forms))
                assert len(records.accepted(file, asked)) == FORMS
                file.undo()
