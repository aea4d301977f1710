"""What the tests of a round's workbook share: a hundred answers, and a workbook as its parts tell it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from focalnet.surveys import actions, records
from focalnet.surveys.model import ResponseKey
from focalnet.surveys.report import write_report
from tests.core.surveys.conftest import DAY
from tests.core.surveys.results.conftest import answer, response_of

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile

__all__ = ["answer"]

CLOSED = date(2012, 7, 15)


@dataclass(frozen=True)
class Book:
    """A workbook that was written: its cells by sheet, and the markup of all of its parts."""

    path: Path

    @property
    def sheets(self) -> dict[str, list[list[Any]]]:
        book = openpyxl.load_workbook(self.path)
        return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}

    @property
    def parts(self) -> dict[str, str]:
        with zipfile.ZipFile(self.path) as archive:
            return {name: unescape(archive.read(name).decode()) for name in archive.namelist()}

    @property
    def charts(self) -> dict[str, str]:
        return {name: text for name, text in self.parts.items() if name.startswith("xl/charts/chart")}

    def row(self, sheet: str, first: str) -> list[Any]:
        """Return the first row of a sheet that begins with a text."""
        return next(row for row in self.sheets[sheet] if row[0] == first)


Write = Callable[..., Book]


@pytest.fixture
def write(file: NetworkFile, tmp_path: Path) -> Write:
    """Return what writes the workbook of a round."""

    def write(round_id: str, name: str = "round.xlsx", **more: Any) -> Book:
        write_report(file, round_id, tmp_path / name, **more)
        return Book(tmp_path / name)

    return write


def said(place: int) -> dict[str, Any]:
    """Return what somebody answers, by place in the list of those asked."""
    given: dict[str, Any] = {
        "job": f"Officer number {place}",
        "volunteer": "yes" if place % 3 else "no",
        "share": place % 4 * 10,
        "hindered": ["time", "tor"][: 1 + place % 2] if place % 25 else ["budget", "other"],
        "change": f"Words of {place}",
    }
    if not place % 25:
        given["hindered_other"] = f"Beside {place}"
    return given


def hundred(file: NetworkFile, round_id: str) -> list[str]:
    """Let a hundred people answer a round, and close it; return their responses."""
    of = records.round_(file, round_id)
    asked = records.invitations(file, round_id)[:100]
    responses = [response_of(of.confidential, each, said(place)) for place, each in enumerate(asked)]
    with file.step("round.intake"):
        records.RESPONSE.insert(file, responses)
        if of.confidential:
            keys = zip(responses, asked, strict=True)
            records.RESPONSE_KEY.insert(file, [ResponseKey(each.id, whose.id) for each, whose in keys])
    actions.close_round(file, round_id, CLOSED)
    return [each.id for each in responses]


@pytest.fixture
def named(file: NetworkFile, open_round: str) -> str:
    """Return a named round that a hundred of 142 answered."""
    assert DAY < CLOSED
    hundred(file, open_round)
    return open_round


@pytest.fixture
def secret(file: NetworkFile, confidential_round: str) -> str:
    """Return a confidential round that a hundred of 142 answered."""
    hundred(file, confidential_round)
    return confidential_round
