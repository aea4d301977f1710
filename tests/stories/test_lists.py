"""Stories of the list of focal points: kept as a view, pasted into, changed in many rows, sent out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from focalnet.network.saved_views import saved_views
from focalnet.sheets import read
from ui.dialogs.change_several import ChangeSeveralDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.paste import PasteDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.view_name import ViewNameDialog
from ui.facts import title
from ui.models.roster_columns import PLACE
from ui.pages.focal_points import FocalPointsPage
from ui.pictures import settle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.coordinator import Coordinator


def goes_to_the_list(coordinator: Coordinator) -> FocalPointsPage:
    """Go to the list of focal points."""
    coordinator.presses("Ctrl+2")
    return coordinator.page(FocalPointsPage)


def clicks_fact(
    coordinator: Coordinator, page: FocalPointsPage, row: int, fact: str, *, ctrl: bool = False
) -> None:
    """Click the cell of a fact."""
    coordinator.clicks_cell(page.card.table, page.model.index(row, PLACE[fact]), ctrl=ctrl)


@pytest.mark.guide("finding")
def test_list_is_kept_for_the_next_time(coordinator: Coordinator) -> None:
    """Searched, kept under a name, and found again by that name."""

    def names_it(dialog: ViewNameDialog) -> None:
        coordinator.types("Those in Nairobi")
        coordinator.sees("a-name", dialog)
        coordinator.presses("Return")

    page = goes_to_the_list(coordinator)
    everybody = page.model.rowCount()
    coordinator.presses("Ctrl+F")
    coordinator.types("nairobi")
    coordinator.waits(lambda: 0 < page.model.rowCount() < everybody)
    found = page.model.rowCount()
    coordinator.will_answer(ViewNameDialog, names_it)
    coordinator.presses("Ctrl+K")
    coordinator.types("save this list as a view", "Return")
    coordinator.sees("kept")
    assert [view.text for view in saved_views(coordinator.parts.session.file)] == ["nairobi"]
    coordinator.presses("Ctrl+F")
    coordinator.presses("Ctrl+A")
    coordinator.presses("Delete")
    coordinator.waits(lambda: page.model.rowCount() == everybody)
    coordinator.presses("Ctrl+1")
    coordinator.presses("Ctrl+K")
    coordinator.types("those in")
    coordinator.sees("offered-by-its-name")
    coordinator.presses("Return")
    coordinator.waits(lambda: page.model.rowCount() == found)
    coordinator.sees("found-again")
    assert page.card.views.text() == "Those in Nairobi"


@pytest.mark.guide("many-at-once")
def test_block_from_excel_is_pasted(coordinator: Coordinator) -> None:
    """Copied there, pasted here: two interactions, and the plan is seen before anything changes."""

    def looks_and_pastes(dialog: PasteDialog) -> None:
        assert pasted() == before
        coordinator.sees("what-would-change", dialog)
        coordinator.clicks(dialog.done_button)

    page = goes_to_the_list(coordinator)
    held = page.model.ids()[2:5]

    def pasted() -> list[tuple[str, str]]:
        rows = [page.model.row(page.model.row_of(each)) for each in held]
        return [(row.grade, row.tor_state) for row in rows]

    before = pasted()
    QGuiApplication.clipboard().setText("P-5\tRequested\r\nG-7\tperhaps\r\nNO-C\tIncluded\r\n")
    coordinator.interactions = 0
    clicks_fact(coordinator, page, 2, "grade")
    coordinator.will_answer(PasteDialog, looks_and_pastes)
    coordinator.presses("Ctrl+V")
    coordinator.sees("pasted")
    assert coordinator.interactions <= 3
    assert pasted() == [("P-5", "requested"), ("G-7", before[1][1]), ("NO-C", "included")]
    coordinator.presses("Ctrl+Z")
    assert pasted() == before


@pytest.mark.guide("many-at-once")
def test_same_value_in_many_rows(coordinator: Coordinator) -> None:
    """Filled down from the first of the chosen rows; then one fact changed for all of them."""

    def enters_a_share(dialog: ChangeSeveralDialog) -> None:
        coordinator.goes_to("Fact")
        coordinator.types(title("time_allotted"))
        settle()  # the field for this fact takes its place
        coordinator.presses("Tab")
        coordinator.types("25")
        coordinator.sees("one-fact-for-all", dialog)
        coordinator.clicks(dialog.done_button)

    page = goes_to_the_list(coordinator)
    clicks_fact(coordinator, page, 1, "tor_state")
    clicks_fact(coordinator, page, 4, "tor_state", ctrl=True)
    held = page.chosen()
    assert len(held) == 2
    coordinator.presses("Ctrl+Shift+D")
    rows = [page.model.row(page.model.row_of(each)) for each in held]
    assert rows[0].tor_state == rows[1].tor_state
    coordinator.will_answer(ChangeSeveralDialog, enters_a_share)
    coordinator.presses("Ctrl+B")
    coordinator.sees("changed")
    assert [page.model.row(page.model.row_of(each)).time_allotted for each in held] == [25, 25]


@pytest.mark.guide("going-out")
def test_list_goes_out(coordinator: Coordinator, tmp_path: Path) -> None:
    """The external roster, the list on paper, and the list just as it is seen."""

    def without_names(dialog: ExportDialog) -> None:
        coordinator.clicks(dialog.external)
        coordinator.sees("for-whom", dialog)
        coordinator.clicks(dialog.done_button)

    def keeps_the_pages(dialog: PreviewDialog) -> None:
        coordinator.sees("the-pages", dialog)
        coordinator.clicks_button("Save as PDF…", dialog)

    goes_to_the_list(coordinator)
    coordinator.will_answer(ExportDialog, without_names)
    roster = coordinator.will_keep_in(tmp_path / "roster.xlsx")
    coordinator.presses("Ctrl+E")
    coordinator.waits(roster.exists)
    coordinator.sees("where-it-is")
    cells = {str(value) for sheet in read(roster).sheets for row in sheet.rows for value in row}
    assert not any("@" in cell for cell in cells)
    coordinator.will_answer(PreviewDialog, keeps_the_pages)
    pages = coordinator.will_keep_in(tmp_path / "pages.pdf")
    coordinator.presses("Ctrl+P")
    assert pages.read_bytes().startswith(b"%PDF")
    seen = coordinator.will_keep_in(tmp_path / "seen.xlsx")
    coordinator.presses("Ctrl+Shift+E")
    coordinator.waits(seen.exists)
    coordinator.sees("written")
    assert "Abdullahi" in str(read(seen).sheets[0].rows)
