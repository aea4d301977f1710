"""The main job, through the real window: a messy roster in, mended, composed, both workbooks out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from focalnet.network.roster.plan import Outcome
from focalnet.resources import resource
from focalnet.sheets import read
from tests.ui.conftest import COUNCIL
from ui.dialogs.as_at import AsAtDialog
from ui.dialogs.export import Export, ExportDialog
from ui.dialogs.fields import ChoiceField
from ui.dialogs.importing import flow as importing
from ui.dialogs.importing.columns_step import ColumnsStep
from ui.dialogs.importing.flow import ImportFlow
from ui.dialogs.importing.values_step import ValuesStep
from ui.pages.focal_points import FocalPointsPage
from ui.pages.home import HomePage
from ui.pages.welcome import WelcomePage
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

SENTENCE = (
    "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; "
    "29 per cent international staff, 71 per cent national staff) in 84 countries."
)


class Story:
    """One person at the window, who leaves a picture of each thing she sees."""

    def __init__(self, parts: Parts, qtbot: QtBot, pictures: Path) -> None:
        self.parts = parts
        self.qtbot = qtbot
        self._pictures = pictures
        self._taken = 0

    def sees(self, what: str) -> None:
        settle(150)
        self._taken += 1
        path = self._pictures / f"{self._taken:02d}-{what}.png"
        assert self.parts.window.grab().save(str(path))

    def waits(self) -> None:
        self.qtbot.waitUntil(lambda: not self.parts.jobs.busy, timeout=20_000)

    @property
    def flow(self) -> ImportFlow:
        shown = self.parts.window.stack.currentWidget()
        assert isinstance(shown, ImportFlow)
        return shown

    @property
    def home(self) -> HomePage:
        self.parts.actions["go.home"].trigger()
        page = self.parts.window.page("home")
        assert isinstance(page, HomePage)
        return page

    def presses_next(self) -> None:
        self.flow.next.click()
        self.waits()


@pytest.fixture
def story(parts: Parts, qtbot: QtBot, tmp_path: Path) -> Story:
    pictures = Path(os.environ.get("FOCALNET_PICTURES", str(tmp_path / "pictures")))
    pictures.mkdir(parents=True, exist_ok=True)
    parts.window.show()
    qtbot.waitExposed(parts.window)
    return Story(parts, qtbot, pictures)


def test_roster_to_figures_to_workbooks(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = tmp_path / "Gender network.focalnet"
    _begins_with_the_roster(story, network, monkeypatch)
    _mends_and_imports(story)
    _looks_at_the_figures(story, monkeypatch)
    _exports(story, tmp_path, monkeypatch)
    _undoes_and_redoes(story)
    _opens_it_again(story, network)


def _begins_with_the_roster(story: Story, network: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    roster = resource("example", "roster-2009.xlsx")
    monkeypatch.setattr("ui.dialogs.files.ask_roster", lambda *_: roster)
    monkeypatch.setattr("ui.dialogs.files.ask_new_network", lambda *_: network)
    welcome = story.parts.window.stack.currentWidget()
    assert isinstance(welcome, WelcomePage)
    story.sees("first-page")
    welcome.roster_requested.emit()
    assert story.flow.at == importing.FILE
    story.waits()
    assert story.flow.at == importing.SHEETS
    story.sees("sheet-and-header")


def _mends_and_imports(story: Story) -> None:
    while story.flow.at < importing.CHANGES:
        at = story.flow.at
        story.presses_next()
        assert story.flow.at > at
        story.sees(f"step-{story.flow.at + 1}")
        if story.flow.at == importing.COLUMNS:
            _mends_columns(story)
        elif story.flow.at == importing.VALUES:
            _mends_values(story)
    plan = story.flow.state.plan
    assert plan is not None
    assert plan.counts[Outcome.NEW] == 129
    story.presses_next()
    assert story.flow.at == importing.DONE
    story.sees("done")
    story.presses_next()
    page = story.parts.window.stack.currentWidget()
    assert isinstance(page, FocalPointsPage)
    assert page.model.rowCount() == 129
    story.sees("focal-points")


def _mends_columns(story: Story) -> None:
    step = story.flow.steps[importing.COLUMNS]
    assert isinstance(step, ColumnsStep)
    step.fields["Staff"].choose("staff_category")
    story.sees("columns-mended")


def _mends_values(story: Story) -> None:
    step = story.flow.steps[importing.VALUES]
    assert isinstance(step, ValuesStep)
    step.take_suggestions()
    for key, field in step.fields.items():
        if key == ("country", "Congo") and isinstance(field, ChoiceField):
            field.choose("COG")
    story.sees("values-mended")


def _looks_at_the_figures(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(parent: object, current: object, today: object, labels: object) -> object:
        dialog = AsAtDialog(None, current, today, labels)  # type: ignore[arg-type]
        dialog.choose(COUNCIL)
        chosen = dialog.value()
        dialog.deleteLater()
        return chosen

    monkeypatch.setattr(AsAtDialog, "ask", ask)
    story.parts.window.top.as_at.day.click()
    assert story.parts.session.as_at == COUNCIL
    assert not story.parts.window.top.as_at.back.isHidden()
    assert story.home.sentence.sentence.plain == SENTENCE
    story.sees("home")
    story.home.sentence.languages.choose("fr")
    assert "82 pour cent" in story.home.sentence.sentence.plain
    story.sees("home-in-french")


def _exports(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, choose in (
        ("roster.xlsx", lambda dialog: dialog.roster.setChecked(True)),
        ("summary.xlsx", lambda dialog: dialog.summary.setChecked(True)),
    ):
        path = tmp_path / name
        monkeypatch.setattr(ExportDialog, "ask", _exporting(path, choose))
        story.parts.actions["roster.export"].trigger()
        story.waits()
        book = read(path)
        assert book.sheets
        assert not story.parts.window.status.cancel.isVisible()
    book = read(tmp_path / "roster.xlsx")
    cells = {str(value) for sheet in book.sheets for row in sheet.rows for value in row}
    page = story.parts.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    assert {page.model.row(row).family_name for row in range(129)} <= cells


def _exporting(path: Path, choose: Callable[[ExportDialog], object]) -> Callable[..., Export]:
    def ask(
        parent: object, session: object, labels: object, settings: object, selection: object, *, summary: bool
    ) -> Export:
        dialog = ExportDialog(None, session, labels, selection)  # type: ignore[arg-type]
        choose(dialog)
        chosen = dialog.value(path)
        dialog.deleteLater()
        return chosen

    return ask


def _undoes_and_redoes(story: Story) -> None:
    story.parts.window.top.undo.click()
    people = story.parts.session.listing.tally
    page = story.parts.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    story.parts.actions["go.focal_points"].trigger()
    assert page.model.rowCount() == 0
    story.sees("undone")
    story.parts.actions["edit.redo"].trigger()
    assert page.model.rowCount() == 129
    assert people(page.selection()).women == 106
    story.sees("redone")


def _opens_it_again(story: Story, network: Path) -> None:
    story.parts.actions["file.close"].trigger()
    assert not story.parts.session.is_open
    story.sees("closed")
    welcome = story.parts.window.stack.currentWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.network_requested.emit(network)
    story.parts.session.look(COUNCIL)
    story.home.sentence.languages.choose("en")
    assert story.home.sentence.sentence.plain == SENTENCE
    assert not network.with_suffix(".focalnet-journal").exists()
