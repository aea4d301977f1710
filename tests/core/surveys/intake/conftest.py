"""A round whose forms are out, and somebody who fills them in as people do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from focalnet.surveys import records
from focalnet.surveys.forms import write_form

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation

Answers = "Mapping[tuple[str, str] | str, object]"
USUAL: dict[tuple[str, str] | str, object] = {
    "job": "Programme Officer",
    "volunteer": "Yes",
    ("hindered", "time"): "x",
    ("hindered", "budget"): "X",
    "share": 20,
    "change": "More time",
}


class Post:
    """The forms of a round, filled in and sent back into a folder."""

    def __init__(self, file: NetworkFile, round_id: str, folder: Path) -> None:
        self.file, self.round = file, records.round_(file, round_id)
        self.invited = records.invitations(file, round_id)
        self.folder = folder
        folder.mkdir()

    def form(self, number: int, name: str = "") -> Path:
        """Write somebody's form as it is sent out."""
        out = self.folder / (name or f"form {number}.xlsx")
        write_form(self.round, self.invited[number], out)
        return out

    def answered(
        self, number: int, answers: Mapping[tuple[str, str] | str, object] = USUAL, name: str = ""
    ) -> Path:
        """Return somebody's form, filled in and saved by another program."""
        return self.fill(self.form(number, name), answers)

    def fill(self, form: Path, answers: Mapping[tuple[str, str] | str, object] = USUAL) -> Path:
        """Fill a form in and save it with another program."""
        book = openpyxl.load_workbook(form)
        for key, value in answers.items():
            write(book, key if isinstance(key, tuple) else (key, ""), value)
        book.save(form)
        return form

    def whose(self, number: int) -> Invitation:
        return self.invited[number]


def write(book: openpyxl.Workbook, at: tuple[str, str], value: object) -> None:
    """Write an answer into the cell that the form keeps for it."""
    sheet = book.worksheets[0]
    for row in sheet.iter_rows(min_row=2):
        if (row[0].value, row[1].value or "") == at:
            row[4 if at[1] else 5].value = value  # type: ignore[assignment]
            return
    raise KeyError(at)


@pytest.fixture
def post(file: NetworkFile, open_round: str, tmp_path: Path) -> Post:
    return Post(file, open_round, tmp_path / "returned")


@pytest.fixture
def secret_post(file: NetworkFile, confidential_round: str, tmp_path: Path) -> Post:
    return Post(file, confidential_round, tmp_path / "returned")
