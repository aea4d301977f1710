"""What an import could not take comes back to the sender: in the cell concerned, in words, about the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook

from focalnet.network import actions
from focalnet.network.roster.decisions import Choice, RowDecision
from focalnet.network.roster.markup import marks_of, write_marked_up
from focalnet.network.roster.reading import plan_import

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.network.roster.plan import RosterPlan
    from focalnet.store import NetworkFile

ROWS = (
    ("Gender focal points",),
    ("Family name", "First name", "Sex", "E-mail", "Country", "Appointed", "Staff category"),
    ("Diop", "Awa", "F", "awa@example.org", "Senegal", "1 May 2008", "National"),
    ("Molina", "José", "M", "jose at example", "Peru", "31 February 2009", "National"),
    ("Keller", "Ruth", "F", "ruth@example.org", "Congo", "1 June 2009", "seconded"),
    (None, None, "F", "nobody@example.org", "Kenya", "1 June 2009", "National"),
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a sender's workbook with mistakes."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "GFP"
    for row in ROWS:
        sheet.append(row)
    path = tmp_path / "sender.xlsx"
    workbook.save(path)
    return path


def _remarks(out: Path) -> dict[str, Any]:
    sheet = load_workbook(out)["GFP"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    return {cell.coordinate: cell.comment.text for cell in cells if cell.comment}


def _plan(network: NetworkFile, source: Path) -> RosterPlan:
    return plan_import(network, source)


def test_each_cell_in_question_carries_its_sentence(
    network: NetworkFile, source: Path, tmp_path: Path
) -> None:
    out = tmp_path / "marked.xlsx"
    written = write_marked_up(_plan(network, source), source, out)
    remarks = _remarks(out)
    assert len(remarks) == written
    assert "jose at example" in remarks["D4"]
    assert "31 February 2009" in remarks["F4"]
    assert "Democratic Republic of the Congo" in remarks["E5"]
    assert "seconded" in remarks["G5"]
    assert "has no name" in remarks["A6"]
    assert not [place for place in remarks if place.endswith("3")]


def test_wrong_and_doubtful_differ_in_colour(network: NetworkFile, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "marked.xlsx"
    write_marked_up(_plan(network, source), source, out)
    sheet = load_workbook(out)["GFP"]
    wrong, doubtful, fine = (sheet[place].fill.fgColor.rgb for place in ("D4", "E5", "D3"))
    assert len({wrong, doubtful, fine}) == 3


@pytest.mark.parametrize(
    ("language", "country"), [("fr", "République démocratique du Congo"), ("es", "Congo")]
)
def test_remarks_speak_the_language_asked_for(
    network: NetworkFile, source: Path, tmp_path: Path, language: str, country: str
) -> None:
    out = tmp_path / "marked.xlsx"
    write_marked_up(_plan(network, source), source, out, language=language)
    assert country in _remarks(out)["E5"]
    assert "COD" not in _remarks(out)["E5"]


def test_what_was_decided_is_no_longer_marked(network: NetworkFile, source: Path, tmp_path: Path) -> None:
    plan = _plan(network, source).with_values({"Congo": "COG"})
    plan = plan.with_row("GFP", 4, RowDecision(Choice.LEAVE))
    places = {(mark.row, mark.column) for mark in marks_of(plan)}
    assert (4, 4) not in places
    assert 3 not in {row for row, _ in places}
    assert (4, 6) in places


def test_the_sender_learns_nothing_of_other_people(
    network: NetworkFile, source: Path, tmp_path: Path
) -> None:
    office = actions.add_office(network, name="Dakar", country="SEN", kind="country_office")
    for given in ("Awa", "Awa Marie"):
        person = actions.add_person(
            network, family_name="Diop", given_names=given, email=f"{len(given)}@example.org"
        )
        actions.appoint(network, person, office)
    plan = _plan(network, source)
    out = tmp_path / "marked.xlsx"
    write_marked_up(plan, source, out)
    assert not [place for place in _remarks(out) if place.endswith("3")]


def test_a_good_file_comes_back_without_a_remark(network: NetworkFile, source: Path, tmp_path: Path) -> None:
    workbook = load_workbook(source)
    workbook["GFP"].delete_rows(4, 3)
    workbook.save(source)
    out = tmp_path / "marked.xlsx"
    assert write_marked_up(_plan(network, source), source, out) == 0
    assert _remarks(out) == {}


def test_the_marked_copy_can_be_imported_itself(network: NetworkFile, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "marked.xlsx"
    plan = _plan(network, source)
    write_marked_up(plan, source, out)
    again = _plan(network, out)
    assert again.counts == plan.counts
    assert "Please check" in again.unread
