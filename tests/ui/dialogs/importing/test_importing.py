"""The import step by step: what is found, decided, refused, applied, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from focalnet.network.roster.plan import Outcome
from tests.ui.conftest import COUNCIL
from tests.ui.dialogs.importing.conftest import HEAD, ROSTER, Importing, line_of, someone
from ui.dialogs.fields import ChoiceField
from ui.dialogs.importing import flow as importing
from ui.dialogs.importing.changes_step import ChangesStep
from ui.dialogs.importing.columns_step import ColumnsStep
from ui.dialogs.importing.doubts_step import DoubtsStep
from ui.dialogs.importing.sheets_step import SheetsStep
from ui.dialogs.importing.values_step import ValuesStep
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules


def test_file_is_read_and_its_list_found(fresh: Importing) -> None:
    fresh.takes(ROSTER)
    assert fresh.flow.at == importing.SHEETS
    step = fresh.flow.steps[importing.SHEETS]
    assert isinstance(step, SheetsStep)
    assert step.model.face(0, 0).strong
    assert "header in row 1" in fresh.flow._about.accessibleName()


def test_file_that_cannot_be_read_is_refused_in_place(fresh: Importing) -> None:
    fresh.takes("", "empty.xlsx")
    assert fresh.flow.at == importing.FILE
    assert not fresh.flow._trouble.isHidden()
    assert "empty.xlsx" in fresh.flow._trouble.text()
    assert fresh.flow.back.isEnabled()


def test_columns_are_proposed_and_can_be_changed(fresh: Importing) -> None:
    fresh.takes(ROSTER.replace("E-mail", "Contact point"))
    fresh.goes_to(importing.COLUMNS)
    step = fresh.flow.steps[importing.COLUMNS]
    assert isinstance(step, ColumnsStep)
    assert step.fields["Family name"].value() == "family_name"
    assert "NOB" in step._examples(fresh.flow.state.columns()["Grade"])
    step.fields["Contact point"].choose("email")
    step.fields["Grade"].choose("-")
    fresh.flow.next.click()
    fresh.waits()
    assert fresh.flow.state.plan is not None
    row = fresh.flow.state.plan.rows[0]
    assert row.facts["email"] == "z.ndiaye@example.org"  # type: ignore[index]  # a field is its name
    assert "grade" not in row.facts


def test_unknown_value_is_asked_once_and_decided(fresh: Importing) -> None:
    fresh.takes(ROSTER)
    fresh.goes_to(importing.VALUES)
    step = fresh.flow.steps[importing.VALUES]
    assert isinstance(step, ValuesStep)
    field = step.fields["country", "Zimbawe"]
    assert isinstance(field, ChoiceField)
    assert field.value() == ""
    step.take_suggestions()
    assert field.value() == "ZWE"
    fresh.flow.next.click()
    fresh.waits()
    plan = fresh.flow.state.plan
    assert plan is not None
    assert plan.rows[1].facts["country"] == "ZWE"  # type: ignore[index]  # a field is its name


def test_decision_can_be_seen_again(fresh: Importing) -> None:
    fresh.takes(ROSTER)
    fresh.goes_to(importing.VALUES)
    step = fresh.flow.steps[importing.VALUES]
    assert isinstance(step, ValuesStep)
    step.take_suggestions()
    fresh.flow.next.click()
    fresh.waits()
    fresh.flow.go_back()
    fresh.waits()
    assert fresh.flow.at == importing.VALUES
    field = step.fields["country", "Zimbawe"]
    assert isinstance(field, ChoiceField)
    assert field.value() == "ZWE"


def test_plan_is_shown_by_outcome_with_what_is_wrong(fresh: Importing) -> None:
    fresh.takes(ROSTER)
    fresh.goes_to(importing.CHANGES)
    step = fresh.flow.steps[importing.CHANGES]
    assert isinstance(step, ChangesStep)
    assert step.model.rowCount() == 3
    step.outcomes.choose("rejected")
    assert step.model.rowCount() == 1
    said = " ".join(label.text() for label in step.right.findChildren(QLabel))
    assert "Row 4" in said
    step.outcomes.choose("")
    assert step.model.rowCount() == 3
    assert "2" in fresh.flow.next.text()


def test_import_is_one_step_and_undone_in_one(fresh: Importing) -> None:
    before = fresh.parts.session.steps
    fresh.takes(ROSTER)
    fresh.goes_to(importing.DONE)
    assert fresh.parts.session.steps == before + 1
    said = " ".join(label.text() for label in fresh.flow.findChildren(QLabel))
    assert "2 new people" in said
    done = fresh.flow.steps[importing.DONE]
    done.undo.click()  # type: ignore[attr-defined]  # the last step has it
    page = fresh.parts.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.model.rowCount() == 0


def test_import_again_changes_nothing(fresh: Importing, qtbot: QtBot, tmp_path: Path) -> None:
    fresh.takes(ROSTER)
    fresh.goes_to(importing.DONE)
    fresh.flow.next.click()
    again = Importing(fresh.parts, qtbot, tmp_path)
    again.takes(ROSTER)
    again.goes_to(importing.CHANGES)
    assert again.count(Outcome.UNCHANGED) == 2
    assert again.flow.next.isHidden()
    assert not again.flow._note.isHidden()


def test_changed_cell_shows_old_and_new(importer: Importing, keeps_the_rules: Rules) -> None:
    who = someone(importer.parts, 3)
    importer.takes(HEAD + line_of(who, email="changed@example.org") + "\n")
    importer.goes_to(importing.CHANGES)
    step = importer.flow.steps[importing.CHANGES]
    assert isinstance(step, ChangesStep)
    keeps_the_rules(step.model)
    faces = [step.model.face(0, column) for column in range(step.model.columnCount())]
    assert any(face.text == "changed@example.org" and face.ink == "good" for face in faces)
    assert importer.count(Outcome.CHANGED) == 1


def test_row_that_may_be_somebody_is_asked_about(importer: Importing) -> None:
    who = someone(importer.parts, 3)
    importer.takes(HEAD + line_of(who, email="other@example.org", country="Fiji", office="Suva") + "\n")
    importer.goes_to(importing.DOUBTS)
    step = importer.flow.steps[importing.DOUBTS]
    assert isinstance(step, DoubtsStep)
    names = [card.accessibleName() for card in step.who.offers()]
    assert any(who["family"] in name for name in names)
    step.who.offers()[-2].click()
    importer.waits()
    assert importer.count(Outcome.NEW) == 1
    assert importer.flow.at == importing.DOUBTS
    assert step.who.offers()[-2].isChecked()
    step.who.offers()[-1].click()
    importer.waits()
    assert importer.count(Outcome.REJECTED) == 1


def test_missing_people_are_offered_and_never_ended_alone(importer: Importing) -> None:
    lines = "".join(line_of(someone(importer.parts, at)) + "\n" for at in range(100))
    importer.takes(HEAD + lines)
    importer.goes_to(importing.CHANGES)
    step = importer.flow.steps[importing.CHANGES]
    assert isinstance(step, ChangesStep)
    plan = importer.flow.state.plan
    assert plan is not None
    assert plan.missing
    before = step.changes()
    step.end_missing.click()
    importer.waits()
    assert step.changes() == before + len(plan.missing)
    step.end_missing.click()
    importer.waits()
    assert step.changes() == before


def test_changed_facts_may_hold_from_a_date(importer: Importing) -> None:
    who = someone(importer.parts, 3)
    importer.takes(HEAD + line_of(who, email="changed@example.org") + "\n")
    importer.goes_to(importing.CHANGES)
    step = importer.flow.steps[importing.CHANGES]
    assert isinstance(step, ChangesStep)
    step.from_date.setChecked(True)
    importer.waits()
    plan = importer.flow.state.plan
    assert plan is not None
    assert plan.decisions.changes_from == COUNCIL


def test_marked_up_copy_is_written_for_the_sender(
    fresh: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "marked.xlsx"
    monkeypatch.setattr("ui.dialogs.importing.flow.ask_save", lambda *_: out)
    fresh.takes(ROSTER)
    fresh.goes_to(importing.CHANGES)
    fresh.flow.marked_up.click()
    fresh.waits()
    assert out.exists()
    toast = fresh.parts.window.toast
    assert toast is not None
    assert "marked.xlsx" in toast.text


def test_other_sheets_are_read_when_they_are_ticked(fresh: Importing) -> None:
    from focalnet.resources import resource

    fresh.flow.take_file(resource("example", "roster-2009.xlsx"))
    fresh.waits()
    step = fresh.flow.steps[importing.SHEETS]
    assert isinstance(step, SheetsStep)
    hidden = step.list.count() - 1
    step.list.item(hidden).setCheckState(Qt.CheckState.Checked)
    before = len(fresh.flow.state.plan.rows) if fresh.flow.state.plan else 0
    fresh.flow.next.click()
    fresh.waits()
    assert fresh.flow.state.plan is not None
    assert len(fresh.flow.state.plan.rows) > before


def test_cancel_leaves_everything_as_it_was(fresh: Importing) -> None:
    before = fresh.parts.session.steps
    fresh.flow.back.click()
    assert isinstance(fresh.parts.window.stack.currentWidget(), FocalPointsPage)
    assert fresh.parts.session.steps == before


def test_trail_leads_to_steps_that_can_be_shown(fresh: Importing) -> None:
    fresh.takes(ROSTER)
    fresh.flow.trail.step_requested.emit(importing.CHANGES)
    assert fresh.flow.at == importing.CHANGES
    fresh.flow.trail.step_requested.emit(importing.COLUMNS)
    assert fresh.flow.at == importing.COLUMNS


def test_register_that_moved_on_since_is_said(fresh: Importing) -> None:
    from focalnet.network import actions

    fresh.takes(ROSTER)
    fresh.goes_to(importing.CHANGES)
    actions.add_office(fresh.parts.session.file, name="Praia")
    fresh.flow.next.click()
    fresh.waits()
    assert fresh.flow.at == importing.CHANGES
    assert not fresh.flow._trouble.isHidden()


def test_work_under_way_is_counted_and_stops_when_it_is_cancelled(fresh: Importing, qtbot: QtBot) -> None:
    head, first, *_ = ROSTER.splitlines()
    rows = [first.replace("N'Diaye", f"N'Diaye {n}").replace("z.", f"z{n}.") for n in range(20_000)]
    told: list[tuple[int, int]] = []

    def listen(done: int, of: int) -> None:
        told.append((done, of))
        if done:
            fresh.parts.jobs.cancel()

    fresh.parts.jobs.progressed.connect(listen)
    fresh.takes("\n".join([head, *rows]))
    assert fresh.flow.state.plan is None
    assert told[-1][1] == 20_000
    assert 0 < told[-1][0] < 20_000
    assert not fresh.flow._trouble.isHidden()


def test_reading_is_cancelled_without_a_word_of_trouble_with_the_file(
    fresh: Importing, tmp_path: Path, qtbot: QtBot
) -> None:
    refused: list[str] = []
    fresh.flow.state.refused.connect(refused.append)
    path = tmp_path / "list.csv"
    path.write_text(ROSTER, encoding="utf-8")
    fresh.flow.take_file(path)
    fresh.parts.jobs.cancel()
    fresh.waits()
    assert refused == ["Cancelled. Nothing was changed."]
