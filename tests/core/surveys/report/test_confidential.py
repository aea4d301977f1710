"""The workbook of a confidential round, unzipped: nothing of single people, nor hidden, in any part."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.problems import Refused
from focalnet.surveys import actions, records
from focalnet.surveys.results import Hidden, broken_down
from tests.core.surveys.report.conftest import hundred, said

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.surveys.report.conftest import Book, Write

BY = [["sex"], ["region"]]
SMALLEST = 5
STATISTICS = {"Mean", "Median", "Lower quartile", "Upper quartile"}


def _counts(book: Book) -> list[tuple[str, Any]]:
    """Return every number that counts people: those that stand under no head of per cents or statistics."""
    found = []
    for name, rows in book.sheets.items():
        shares: set[int] = set()
        for row in rows:
            numbers = {place for place, cell in enumerate(row) if isinstance(cell, int | float)}
            if not numbers and sum(cell is not None for cell in row) > 1:  # the head of a table, or hidden
                heads = {place for place, cell in enumerate(row) if str(cell).endswith("er cent")}
                shares = heads or (shares if "hidden" in row else set())
            if row[0] not in STATISTICS:
                found += [(f"{name}: {row[0]}", row[place]) for place in numbers - shares]
    return found


def test_no_small_cell_stands_on_any_sheet(write: Write, secret: str) -> None:
    counts = _counts(write(secret, by=BY))
    assert len(counts) > 50
    assert not [each for each in counts if each[1] < SMALLEST]


def test_charts_hold_only_numbers_that_their_sheet_shows(write: Write, secret: str) -> None:
    book = write(secret, by=BY)
    cells = [cell for rows in book.sheets.values() for row in rows for cell in row]
    shown = {cell for cell in cells if isinstance(cell, int | float)}
    assert book.charts
    for text in book.charts.values():
        assert "hidden" not in text
        assert "<c:numLit>" not in text
        for cache in re.findall(r"<c:numCache>(.*?)</c:numCache>", text):
            assert {float(value) for value in re.findall(r"<c:v>([^<]*)</c:v>", cache)} <= shown


def test_nobody_no_code_and_no_place_stands_in_any_part(file: NetworkFile, write: Write, secret: str) -> None:
    everything = "\n".join(write(secret, by=BY).parts.values())
    for each in records.invitations(file, secret):
        for telling in (each.name, each.email, each.code, each.id, each.subject, each.facts["office"]):
            assert not telling or telling not in everything
    for response in records.accepted(file, secret):
        assert response.id not in everything
    for place in range(100):
        assert said(place)["job"] not in everything
        assert said(place)["change"] not in everything


def test_hidden_cells_say_so_and_the_note_says_why(file: NetworkFile, write: Write, secret: str) -> None:
    book = write(secret, by=BY)
    hidden = sum(cell == "hidden" for row in book.sheets["By Region"] for cell in row)
    assert hidden
    number = sum(each.hidden for each in broken_down(file, secret, [[], *BY]))
    assert book.row("Method", "Hidden cells")[1].startswith(f"{number:,} cells")
    reasons = [row[1] for row in book.sheets["Method"] if row[0] == "Why a cell is hidden"]
    assert len(reasons) == len(set(Hidden) - {Hidden.CONFIDENTIAL})
    assert all(str(reason).startswith("Not shown") for reason in reasons)


def test_only_released_texts_go_out_and_in_the_order_of_the_alphabet(
    file: NetworkFile, write: Write, secret: str
) -> None:
    responses = records.accepted(file, secret)
    released = [each.id for each in responses[10:16]]
    actions.release_texts(file, released, "change")
    texts = [row[0] for row in write(secret).sheets["Free text"] if str(row[0]).startswith("Words of")]
    assert len(texts) == 6
    assert all(first < second for first, second in pairwise(texts))
    assert {each.answers["change"] for each in responses[10:16]} == set(texts)


def test_the_cleaning_log_tells_only_how_many(file: NetworkFile, write: Write, secret: str) -> None:
    responses = [each for each in records.accepted(file, secret) if each.answers["volunteer"] == "yes"]
    for each in responses[:6]:
        actions.mend_answer(file, each.id, "volunteer", "no", reason="Said by Ms Bah")
    actions.mend_answer(file, responses[8].id, "share", "17", reason="Said by Mr Kamau")
    book = write(secret)
    assert book.row("Cleaning log", "Did you volunteer?")[1] == 6
    assert book.row("Cleaning log", "Per cent of your time")[1] == "fewer than 5"
    assert "Said by" not in "\n".join(book.parts.values())


def test_small_groups_of_the_response_rate_are_told_together(write: Write, secret: str) -> None:
    rows = write(secret).sheets["Response rate"]
    rates = [row for row in rows if isinstance(row[2], int)]
    assert rates
    assert all(row[2] >= SMALLEST for row in rates)


def test_an_open_round_is_provisional_and_without_texts(
    file: NetworkFile, confidential_round: str, write: Write
) -> None:
    hundred(file, confidential_round)
    file.undo()  # open again
    book = write(confidential_round)
    assert all(any("provisional" in str(row[0]) for row in rows[:6]) for rows in book.sheets.values())
    assert "More time" not in "\n".join(book.parts.values())
    assert not [each for each in _counts(book) if each[1] < SMALLEST]


@pytest.mark.parametrize("by", [["country"], ["office"], ["volunteer"]])
def test_what_would_name_people_is_refused(write: Write, secret: str, by: list[str]) -> None:
    with pytest.raises(Refused):
        write(secret, by=[by])


def test_a_sealed_round_is_told_as_it_was(file: NetworkFile, write: Write, secret: str) -> None:
    before = write(secret, "before.xlsx", by=BY).sheets
    actions.seal_round(file, secret)
    after = write(secret, "after.xlsx", by=BY).sheets
    for name in ("Results", "By Sex", "By Region"):
        assert after[name] == before[name]
    assert "withheld" not in str(after)
