"""Stories of Coverage: a list of gaps is opened, goes out, and is mended line by line and all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from focalnet.network import records
from focalnet.sheets import read
from ui.dialogs.mending import TorDialog
from ui.dialogs.person import PersonDialog
from ui.models.facet_model import COUNT_ROLE
from ui.pages.coverage import CoveragePage
from ui.pages.home import HomePage
from ui.widgets.count_row import CountRow

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.coordinator import Coordinator


def opens_list(coordinator: Coordinator, name: str) -> CoveragePage:
    """Go to Coverage and click a list at the left."""
    coordinator.presses("Ctrl+3")
    coordinator.sees("coverage")
    page = coordinator.page(CoveragePage)
    line = page.sections.index(page.sections.place_of(name))
    coordinator.clicks_cell(page.section_list, line)
    coordinator.waits(lambda: page.current() == name and page.card.model.rowCount() == line.data(COUNT_ROLE))
    return page


@pytest.mark.guide("what-is-missing")
def test_vacant_office_gets_a_focal_point(coordinator: Coordinator) -> None:
    """The line of the office, the button above the list, a name: the line is gone."""

    def names_somebody(dialog: PersonDialog) -> None:
        coordinator.types("Aliyev", "Tab")
        coordinator.types("Leyla")
        coordinator.sees("the-office-stands-there", dialog)
        coordinator.clicks(dialog.done_button)

    page = opens_list(coordinator, "offices_without")
    coordinator.sees("vacant-offices")
    vacant = page.card.model.rowCount()
    coordinator.clicks_cell(page.card.table, page.card.model.index(0, 0))
    office = page.card.chosen()[0].office
    coordinator.will_answer(PersonDialog, names_somebody)
    coordinator.clicks_button("Name a focal point…")
    coordinator.sees("one-less")
    assert page.card.model.rowCount() == vacant - 1
    assert records.appointments(
        coordinator.parts.session.file, office=office, as_at=coordinator.parts.session.as_at
    )


@pytest.mark.guide("what-is-missing")
def test_list_of_gaps_goes_out_and_is_mended_at_once(coordinator: Coordinator, tmp_path: Path) -> None:
    """Written for a colleague; the answer that comes back is noted for everybody in one step."""

    def notes_that_it_is_included(dialog: TorDialog) -> None:
        assert dialog.tor_state.value() == "included"  # what follows on "requested" is proposed
        coordinator.sees("for-all-of-them", dialog)
        coordinator.clicks(dialog.done_button)

    page = opens_list(coordinator, "tor_not_included")
    coordinator.sees("not-in-terms-of-reference")
    chips = [each for each in page.card.marks.findChildren(QPushButton) if each.isVisible()]
    coordinator.clicks(next(each for each in chips if each.property("key") == "requested"))
    listed = page.card.model.rowCount()
    sent = coordinator.will_keep_in(tmp_path / "terms of reference.xlsx")
    coordinator.presses("Ctrl+Shift+E")
    coordinator.waits(sent.exists)
    coordinator.sees("written")
    assert len(read(sent).sheets[0].rows) > listed
    page.card.table.setFocus()
    coordinator.presses("Ctrl+A")
    assert len(page.card.chosen()) == listed
    coordinator.will_answer(TorDialog, notes_that_it_is_included)
    coordinator.clicks_button("Note the terms of reference…")
    coordinator.sees("mended")
    assert page.card.model.rowCount() == 0
    coordinator.presses("Ctrl+Z")
    assert page.card.model.rowCount() == listed


@pytest.mark.guide("what-is-missing")
def test_home_leads_to_what_needs_attention(coordinator: Coordinator) -> None:
    """One click on a line of Home, and its list is there."""
    coordinator.presses("Ctrl+1")
    home = coordinator.page(HomePage)
    coordinator.waits(lambda: home.findChildren(CountRow))
    coordinator.sees("what-needs-attention")
    line = home.findChildren(CountRow)[0]
    coordinator.clicks(line)
    page = coordinator.page(CoveragePage)
    coordinator.waits(page.card.model.rowCount)
    coordinator.sees("its-list")
    assert coordinator.interactions <= 2
