"""The date, the export, the files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton

from focalnet.network.listing import Selection
from focalnet.sheets import read
from tests.ui.conftest import COUNCIL, TODAY
from ui.dialogs import files
from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.export import ExportDialog
from ui.labels import Labels
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Parts


@pytest.fixture
def as_at(qtbot: QtBot) -> Iterator[AsAtDialog]:
    dialog = AsAtDialog(None, COUNCIL, TODAY, Labels())
    yield dialog
    dialog.deleteLater()


def test_the_month_has_room_beside_its_arrow(opened: Parts) -> None:
    dialog = AsAtDialog(opened.window, COUNCIL, TODAY, Labels("es"))
    dialog.show()
    month = dialog.calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    assert isinstance(month, QToolButton)
    words = month.fontMetrics().horizontalAdvance(month.text())
    assert month.width() - words >= opened.theme.px(20)
    dialog.close()
    dialog.deleteLater()


def test_date_is_typed_or_picked(as_at: AsAtDialog) -> None:
    assert as_at.value() == COUNCIL
    as_at.day.setText("2003-12-01")
    as_at.day.textEdited.emit("2003-12-01")
    assert as_at.calendar.selectedDate().year() == 2003
    as_at.choose(date(2012, 11, 1))
    assert as_at.value() == date(2012, 11, 1)


def test_half_a_date_is_said_to_be_none(as_at: AsAtDialog) -> None:
    as_at.day.setText("2003-1")
    as_at.day.textEdited.emit("2003-1")
    as_at.accept()
    assert "2003-1" in as_at.trouble
    assert as_at.result() != QDialog.DialogCode.Accepted.value


@pytest.fixture
def export(opened: Parts) -> Iterator[ExportDialog]:
    where = {"sex": frozenset({"M"})}
    dialog = ExportDialog(opened.window, opened.session, opened.labels, Selection(COUNCIL, where=where))
    yield dialog
    dialog.deleteLater()


def test_name_that_is_proposed_says_what_and_when(export: ExportDialog) -> None:
    assert export.request().name == "Roster 2009-11-23.xlsx"
    export.summary.setChecked(True)
    assert export.request().name == "Summary 2009-11-23.xlsx"


def test_filters_are_named_where_they_are_kept(export: ExportDialog) -> None:
    assert not export._filtered.isHidden()
    assert "Sex" in export._filtered.text()
    export.summary.setChecked(True)
    assert export._filtered.isHidden()


def test_roster_holds_what_the_list_shows(export: ExportDialog, opened: Parts, tmp_path: Path) -> None:
    out = tmp_path / "men.xlsx"
    export.value(out).write(opened.session.file)
    cells = [value for sheet in read(out).sheets for row in sheet.rows for value in row]
    assert any("@example.org" in str(cell) for cell in cells)
    ids = opened.session.listing.appointment_ids(Selection(COUNCIL, where={"sex": frozenset({"M"})}))
    assert sum(str(cell) in ids for cell in cells) == 23


def test_external_roster_holds_no_addresses(export: ExportDialog, opened: Parts, tmp_path: Path) -> None:
    out = tmp_path / "external.xlsx"
    export.external.setChecked(True)
    export.value(out).write(opened.session.file)
    cells = [str(value) for sheet in read(out).sheets for row in sheet.rows for value in row]
    assert not any("@example.org" in cell for cell in cells)


def test_summary_is_written_in_the_language_chosen(
    export: ExportDialog, opened: Parts, tmp_path: Path
) -> None:
    out = tmp_path / "summary.xlsx"
    export.summary.setChecked(True)
    export.language.choose("fr")
    export.value(out).write(opened.session.file)
    cells = " ".join(str(value) for sheet in read(out).sheets for row in sheet.rows for value in row)
    assert "femmes" in cells.lower()


def test_export_is_written_by_the_worker_and_shown(
    opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "roster.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    opened.actions["roster.export"].trigger()
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    assert out.exists()
    toast = opened.window.toast
    assert toast is not None
    assert "roster.xlsx" in toast.text


def test_export_to_a_place_that_will_not_do_is_refused_in_place(
    opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "missing" / "roster.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    opened.actions["roster.export"].trigger()
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    assert opened.window._trouble_bar.isVisible()


def test_thinking_better_of_an_export_writes_nothing(opened: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    opened.actions["roster.export"].trigger()
    assert not opened.jobs.busy


def test_ending_is_kept_and_the_folder_remembered(
    opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "Our network"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    settings = Settings(tmp_path / "home")
    assert files.ask_new_network(opened.window, settings) == tmp_path / "Our network.focalnet"
    files.ask_new_network(opened.window, settings, "Asia")
    assert Path(asked[1]) == tmp_path / "Asia.focalnet"


def test_nothing_chosen_is_none(opened: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert files.ask_network(opened.window, opened.settings) is None
    assert files.ask_roster(opened.window, opened.settings) is None
    assert files.ask_new_network(opened.window, opened.settings) is None
