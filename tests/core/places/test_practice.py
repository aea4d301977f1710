"""The practice rosters: every country cell is right, or suggested right where it was typed wrongly."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from focalnet.places import Outcome, find

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.shared

ROSTERS = [
    (
        "d05_outlook_contacts.csv",
        "utf-8-sig",
        ",",
        "Business Country/Region",
        "E-mail Address",
        "d05.truth.csv",
    ),
    ("d02_es_cp1252.csv", "cp1252", ";", "País", "Correo electrónico", "d02.truth.csv"),
]


@pytest.mark.parametrize(("roster", "encoding", "separator", "column", "email", "truth"), ROSTERS)
def test_every_country_cell_is_read_right(
    practice: Path, roster: str, encoding: str, separator: str, column: str, email: str, truth: str
) -> None:
    folder = practice / "rosters"
    with (folder / truth).open(encoding="utf-8", newline="") as file:
        codes = {row["email"].casefold(): row["iso3"] for row in csv.DictReader(file)}
    with (folder / roster).open(encoding=encoding, newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=separator) if row[column]]
    known = [(row[column], codes[row[email].casefold()]) for row in rows if row[email].casefold() in codes]
    wrong = [(text, code, find(text)) for text, code in known if find(text).alpha3 != code]
    assert len(known) > 100
    assert wrong == []
    exact = [text for text, _ in known if find(text).outcome == Outcome.EXACT]
    assert len(exact) >= 0.95 * len(known)
