"""The tasks of the guide, through the window, with the number of interactions each may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.resources import resource
from ui.dialogs.appointment import EndDialog
from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.hand_over import HandOverDialog
from ui.dialogs.importing import flow as importing
from ui.dialogs.importing.flow import ImportFlow
from ui.dialogs.person import PersonDialog
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.coordinator import Coordinator
    from ui.app import Parts


@pytest.mark.guide("new-focal-point")
def test_new_focal_point_was_named(coordinator: Coordinator) -> None:
    """Five interactions from anywhere: the keys, two names, the office, Enter."""

    def fills_in(dialog: PersonDialog) -> None:
        coordinator.types("Traoré", "Tab")
        coordinator.types("Aminata")
        dialog.office.setFocus()  # Tab goes over sex and e-mail, which she does not know
        coordinator.types("Bamako")
        coordinator.sees("filled-in", dialog)
        coordinator.presses("Return")
        if dialog.isVisible():  # Return took the office that the list offered
            dialog.accept()

    coordinator.parts.window.go("history")
    coordinator.will_answer(PersonDialog, fills_in)
    coordinator.presses("Ctrl+N")
    coordinator.sees("she-is-there")
    assert coordinator.interactions <= 5
    page = coordinator.page(FocalPointsPage)
    row = page.model.row(page.model.row_of(page.current()))
    assert (row.name, row.office, row.country) == ("Traoré, Aminata", "Bamako", "MLI")
    coordinator.presses("Ctrl+Z")
    assert page.model.row_of(row.appointment_id) == -1


def finds(coordinator: Coordinator, name: str) -> FocalPointsPage:
    """Go to somebody's row by the palette."""
    coordinator.presses("Ctrl+K")
    coordinator.types(name)
    coordinator.presses("Return")
    coordinator.sees("found")
    return coordinator.page(FocalPointsPage)


@pytest.mark.guide("somebody-left")
def test_somebody_left(coordinator: Coordinator) -> None:
    """Found by name, then two interactions: the keys, and Enter on the day that is proposed."""

    def ends(dialog: EndDialog) -> None:
        coordinator.sees("when-and-why", dialog)
        coordinator.presses("Return")

    page = finds(coordinator, "Abdullahi")
    gone = page.current()
    coordinator.will_answer(EndDialog, ends)
    coordinator.presses("Ctrl+Shift+K")
    coordinator.sees("gone-from-the-list")
    assert coordinator.interactions <= 5
    assert page.model.row_of(gone) == -1
    coordinator.presses("Ctrl+Z")
    assert page.model.row_of(gone) >= 0


@pytest.mark.guide("somebody-left")
def test_somebody_left_and_a_successor_is_known(coordinator: Coordinator) -> None:
    """Both in one dialog: the successor's name is all that has to be typed."""

    def hands_over(dialog: HandOverDialog) -> None:
        coordinator.types("Agyeman")
        coordinator.sees("successor-offered", dialog)
        coordinator.presses("Return")
        coordinator.sees("hand-over", dialog)
        if dialog.isVisible():
            coordinator.clicks_button("Hand over", dialog)

    page = finds(coordinator, "Abdullahi")
    office = page.model.row(page.model.row_of(page.current())).office
    coordinator.will_answer(HandOverDialog, hands_over)
    coordinator.presses("Ctrl+H")
    coordinator.sees("handed-over")
    assert coordinator.interactions <= 8
    row = page.model.row(page.model.row_of(page.current()))
    assert (row.name, row.office) == ("Agyeman, Akosua", office)


@pytest.mark.guide("a-list-came")
def test_colleague_sent_a_list(coordinator: Coordinator, tmp_path: Path) -> None:
    """Dropped, looked at, applied: the list that was exported and came back with one grade changed."""
    sent = changed_roster(coordinator.parts, tmp_path)
    coordinator.drops(sent)
    coordinator.sees("what-is-read")
    flow = coordinator.page(ImportFlow)
    for _ in range(importing.DONE):
        if flow.at == importing.DONE:
            break
        coordinator.clicks(flow.next)
        coordinator.sees(f"step-{flow.at + 1}")
    assert coordinator.interactions <= 7
    coordinator.clicks(flow.next)
    page = coordinator.page(FocalPointsPage)
    rows = [page.model.row(row) for row in range(page.model.rowCount())]
    assert [row.grade for row in rows if row.family_name == "Abdullahi"] == ["G-7"]
    coordinator.sees("taken-over")
    coordinator.presses("Ctrl+Z")
    rows = [page.model.row(row) for row in range(page.model.rowCount())]
    assert [row.grade for row in rows if row.family_name == "Abdullahi"] == ["G-5"]


def changed_roster(parts: Parts, folder: Path) -> Path:
    """Write the roster as a colleague would send it back: one grade is another one."""
    from focalnet.network.roster.workbook import export_roster
    from focalnet.sheets import read
    from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain

    out = folder / "exported.xlsx"
    export_roster(parts.session.file, out, as_at=parts.session.as_at)
    sheet = next(each for each in read(out).sheets if each.visible and len(each.rows) > 100)
    head = next(number for number, row in enumerate(sheet.rows) if "Grade" in row)
    grade = sheet.rows[head].index("Grade")
    cells = {
        (number, place): PlainCell("G-7" if "Abdullahi" in row and place == grade else str(value))
        for number, row in enumerate(sheet.rows)
        for place, value in enumerate(row)
        if value is not None
    }
    sent = folder / "from a colleague.xlsx"
    write_plain(sent, [PlainSheet(sheet.name, cells)], {})
    return sent


@pytest.mark.guide("begin")
def test_main_job_without_the_mouse(
    coordinator: Coordinator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new network, the messy roster mended and imported, the figures copied: keys only."""
    roster = resource("example", "roster-2009.xlsx")
    monkeypatch.setattr("ui.dialogs.files.ask_new_network", lambda *_: tmp_path / "new.focalnet")
    monkeypatch.setattr("ui.dialogs.importing.file_step.ask_roster", lambda *_: roster, raising=False)
    monkeypatch.setattr("ui.dialogs.files.ask_roster", lambda *_: roster)
    coordinator.presses("Ctrl+Shift+N")
    coordinator.presses("Ctrl+I")
    coordinator.goes_to("Choose a file…")
    coordinator.presses("Space")
    coordinator.sees("sheet-and-header")
    flow = coordinator.page(ImportFlow)
    for _ in range(importing.DONE):
        if flow.at == importing.DONE:
            break
        if flow.at == importing.COLUMNS:
            coordinator.goes_to("Staff goes into")
            coordinator.types("Staff category")
        if flow.at == importing.VALUES:
            coordinator.goes_to("Take all suggestions")
            coordinator.presses("Space")
            coordinator.goes_to("Congo (Country) means")
            coordinator.types("Congo", "Return")
        coordinator.goes_to(flow.next.text())
        coordinator.presses("Space")
        coordinator.sees(f"step-{flow.at + 1}")
    coordinator.goes_to(flow.next.text())
    coordinator.presses("Space")

    def types_the_date(_: AsAtDialog) -> None:
        coordinator.types("2009-11-23", "Return")

    coordinator.will_answer(AsAtDialog, types_the_date)
    coordinator.presses("Ctrl+D")
    coordinator.presses("Ctrl+1")
    coordinator.sees("home")
    coordinator.presses("Ctrl+Shift+P")
    coordinator.waits(lambda: "129 gender focal points" in coordinator.clipboard())


@pytest.mark.guide("yearly-figures")
def test_yearly_figures_for_a_past_date(coordinator: Coordinator) -> None:
    """Three interactions: the date, typed, and the paragraph on the clipboard."""

    def types_the_date(dialog: AsAtDialog) -> None:
        coordinator.sees("which-date", dialog)
        coordinator.types("2009-11-23", "Return")

    coordinator.will_answer(AsAtDialog, types_the_date)
    coordinator.presses("Ctrl+D")
    coordinator.sees("home-in-2009")
    coordinator.presses("Ctrl+Shift+P")
    coordinator.waits(lambda: "129 gender focal points" in coordinator.clipboard())
    assert coordinator.interactions <= 3
    assert "82 per cent women, 18 per cent men" in coordinator.clipboard()


@pytest.mark.guide("finding")
def test_who_in_west_africa_speaks_french_and_knows_counter_trafficking(coordinator: Coordinator) -> None:
    """Three interactions: the palette, the question, Enter."""
    coordinator.presses("Ctrl+K")
    coordinator.types("who in West Africa speaks French and knows counter-trafficking")
    coordinator.sees("answer-offered")
    coordinator.presses("Return")
    coordinator.sees("who-they-are")
    assert coordinator.interactions <= 4
    page = coordinator.page(FocalPointsPage)
    where = page.selection().where
    assert where["language"] == {"fr"}
    assert where["expertise"] == {"counter_trafficking"}
    assert len(where["region"]) == 1
    assert page.model.rowCount() > 0


@pytest.mark.guide("mistakes")
def test_mistake_is_taken_back(coordinator: Coordinator) -> None:
    """One interaction, whatever it was, and one to have it again."""
    from focalnet.network import actions, records

    file = coordinator.parts.session.file
    person = records.persons(file)[0]
    actions.correct_person(file, person.id, family_name="Mistaken")
    coordinator.presses("Ctrl+Z")
    assert records.person(file, person.id).family_name == person.family_name
    assert coordinator.interactions == 1
    coordinator.presses("Ctrl+Shift+Z")
    assert records.person(file, person.id).family_name == "Mistaken"
    coordinator.sees("done-again")
