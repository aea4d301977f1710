"""Opening a returned file from the list of files, from a doubt and from a proposal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.surveys import actions, records
from focalnet.surveys.intake import plan_intake, take_in
from tests.core.surveys.intake.conftest import USUAL, Post
from tests.ui.hands import presses
from tests.ui.pages.surveys.conftest import OPENED
from ui.pages.surveys.collect.tab import CollectTab

if TYPE_CHECKING:
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the files that the system is asked to open."""
    asked: list[Path] = []
    monkeypatch.setattr(
        "ui.dialogs.files.QDesktopServices.openUrl", lambda url: asked.append(Path(url.toLocalFile()))
    )
    return asked


@pytest.fixture
def tab(surveys: SurveysPage, opened: Parts, round_id: str, post: Post, tmp_path: Path) -> CollectTab:
    """Return the tab of a round with one form that fits, and one that waits."""
    (post.folder / "notes.csv").write_text("nothing, of a round", encoding="utf-8")
    post.answered(0, name="first.xlsx")
    post.answered(1, {**USUAL, "share": "a lot"}, name="second.xlsx")
    file = opened.session.file
    take_in(file, plan_intake(file, round_id, [post.folder], tmp_path / "unpacked"), OPENED)
    surveys.show_round(round_id, "collect")
    shown = surveys.view.shown_tab()
    assert isinstance(shown, CollectTab)
    return shown


def test_enter_on_a_file_opens_a_copy_that_cannot_be_written(
    tab: CollectTab, post: Post, opened_files: list[Path]
) -> None:
    tab.show_section("files")
    names = [tab.files.model.face(row, 0).text for row in range(tab.files.model.rowCount())]
    tab.files.table.selectRow(names.index("first.xlsx"))
    tab.files.table.setFocus()
    presses(tab.files.table, Qt.Key.Key_Return)
    (copy,) = opened_files
    assert copy.read_bytes() == (post.folder / "first.xlsx").read_bytes()
    assert not copy.stat().st_mode & 0o222
    tab.files.original.click()
    assert opened_files == [copy, copy]


def test_what_was_not_kept_says_so_in_place(tab: CollectTab, opened_files: list[Path]) -> None:
    tab.show_section("files")
    names = [tab.files.model.face(row, 0).text for row in range(tab.files.model.rowCount())]
    tab.files.table.selectRow(names.index("notes.csv"))
    tab.files.original.click()
    assert "notes.csv" in tab.files.trouble.text()
    assert opened_files == []


def test_a_doubt_and_a_proposal_open_what_they_were_read_from(
    tab: CollectTab, post: Post, opened_files: list[Path]
) -> None:
    tab.show_section("doubts")
    tab.doubts.pane.original.click()
    tab.show_section("proposals")
    assert not tab.proposals.original.isEnabled()
    tab.proposals.table.selectRow(0)
    tab.proposals.original.click()
    read = [copy.read_bytes() for copy in opened_files]
    assert read == [(post.folder / name).read_bytes() for name in ("second.xlsx", "first.xlsx")]


def test_copies_go_with_the_network_and_never_choose_a_program(
    tab: CollectTab, opened: Parts, opened_files: list[Path]
) -> None:
    file = opened.session.file
    (name,) = [each.id for each in records.intake_files(file, tab.round_id) if each.file == "first.xlsx"]
    with file.step("round.settings"):
        records.INTAKE_FILE.update(file, name, {"file": "first.exe"})
    tab.files.choose(name)
    tab.files.original.click()
    (copy,) = opened_files
    assert copy.name == "first.xlsx"
    opened.session.close()
    assert not copy.exists()


def test_a_confidential_round_opens_none(surveys: SurveysPage, opened: Parts, survey: str) -> None:
    secret = actions.open_round(opened.session.file, survey, name="Secret", opened=OPENED, confidential=True)
    surveys.show_round(secret, "collect")
    shown = surveys.view.shown_tab()
    assert isinstance(shown, CollectTab)
    assert shown.files.original.isHidden()
