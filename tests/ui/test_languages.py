"""Every page and every dialog in English, French, Spanish and two languages that nobody speaks.

One doubles the length of every text, one writes from right to left. Nothing is left in English, no button's
text is cut, nothing reaches over an edge, Qt has nothing to complain about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.surveys import actions, records
from focalnet.surveys.model import Misfit, Proposal, Response, ResponseState
from tests.core.surveys.conftest import DAY as OPENED
from tests.core.surveys.conftest import small
from tests.ui.conftest import COUNCIL, let_go
from tests.ui.languages import Doubled, Marked, cut, english_left
from tests.ui.makers import MAKERS, kinds
from ui.dialogs.preferences.dialog import PreferencesDialog
from ui.dialogs.preferences.sections import SECTIONS
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.results.reading import Asked, Behind
from ui.pages.surveys.results.tab import ResultsTab
from ui.pages.surveys.tabs import MAKERS as TABS
from ui.pictures import settle
from ui.settings import Settings
from ui.translation import Translation
from ui.window import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication, QDialog, QWidget
    from pytestqt.logging import _QtMessageCapture

    from ui.app import Parts

_PSEUDO: dict[str, type[QTranslator]] = {"doubled": Doubled, "mirrored": Marked}


@pytest.fixture(params=["en", "fr", "es", *_PSEUDO])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Put a language in force, and English again."""
    translator = _PSEUDO[request.param]() if request.param in _PSEUDO else None
    if translator is not None:
        qapp.installTranslator(translator)
    if request.param == "mirrored":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if translator is not None:
        qapp.removeTranslator(translator)
    Translation(qapp).install("en")


@pytest.fixture
def spoken(language: str, make_parts: Callable[..., Parts], example: Path, tmp_path: Path) -> Iterator[Parts]:
    """Return the program in a language, the example open, the window as small as screens are."""
    (tmp_path / "home").mkdir()
    Settings(tmp_path / "home").put("language", "en" if language in _PSEUDO else language)
    parts = make_parts()
    parts.window.resize(1280, 720)
    parts.window.show()
    parts.commands.network.open(example)
    parts.session.look(COUNCIL)
    yield parts
    parts.translation.install("en")


def faults(frame: QWidget, language: str, name: str) -> list[str]:
    """Return what is wrong with a page or a dialog as it is seen."""
    left = english_left(frame, language) if language in {"fr", "es"} else []
    return [f"{name}: {fault}" for fault in [*(f"English: {text}" for text in left), *cut(frame)]]


def test_every_dialog_has_a_maker() -> None:
    assert {kind.__name__ for kind in kinds()} == {kind.__name__ for kind in MAKERS}


def test_pages_and_dialogs_are_whole(spoken: Parts, language: str, qtlog: _QtMessageCapture) -> None:
    found = _of_pages(spoken, language)
    for kind, make in MAKERS.items():
        dialog = make(spoken)
        dialog.show()
        found += _of_dialog(dialog, language, kind.__name__)
        dialog.close()
        dialog.deleteLater()
        let_go()
    assert not found, "\n".join(found)
    said = [record.message for record in qtlog.records if "does not support" not in record.message]
    assert not said


def _of_pages(parts: Parts, language: str) -> list[str]:
    found: list[str] = []
    for place in PLACES:
        parts.window.go(place)
        settle(400)
        found += faults(parts.window, language, place)
    found += _of_round(parts, language)
    parts.routes.start_import(None)
    settle(50)
    return found + faults(parts.window, language, "import")


def _of_round(parts: Parts, language: str) -> list[str]:
    """Return what is wrong with the parts of a round, in which much waits for a decision."""
    file = parts.session.file
    survey = actions.add_survey(file, small(), day=OPENED)
    round_id = actions.open_round(file, survey, name="2012", opened=OPENED, target=80.0)
    whose = records.invitations(file, round_id)[:5]
    misfit = Misfit("share", "many", "2", "F9", "number_unreadable")
    reason = {"code": "intake.does_not_fit", "args": {"number": 1}}
    states = [ResponseState.ACCEPTED, ResponseState.DOUBTFUL, *[ResponseState.ACCEPTED] * 3]
    came = [
        Response(f"r{place}", round_id, each.id, OPENED, {"share": 20}, state, reason, (misfit,), each.facts)
        for place, (each, state) in enumerate(zip(whose, states, strict=True))
    ]
    with file.step("round.take_in", number=len(came), round="2012"):
        records.RESPONSE.insert(file, came)
        records.PROPOSAL.insert(file, [Proposal("p", "r0", "job", "job_title", "1", "2")])
    found = []
    for tab in TABS:
        parts.routes.show_round(round_id, tab)
        settle(200)
        found += faults(parts.window, language, tab)
    found += _of_results(parts, language)
    collect = parts.routes.surveys().view._tab("collect")
    assert isinstance(collect, CollectTab)
    for section in ("doubts", "proposals"):
        parts.routes.show_round(round_id, "collect")
        collect.show_section(section)
        settle(50)
        found += faults(parts.window, language, section)
    return found


def _of_results(parts: Parts, language: str) -> list[str]:
    """Return what is wrong with a question's results, broken down, and with the answers behind them."""
    results = parts.routes.surveys().view._tab("results")
    assert isinstance(results, ResultsTab)
    found = []
    for question in ("volunteer", "share", "change"):
        results.ask(Asked(by=("sex",)))
        results.show_question(question)
        settle(100)
        found += faults(parts.window, language, question)
    results.show_question("share")
    door = results.view.chart.marks()[0].door
    assert isinstance(door, Behind)
    results._open(door)
    settle(50)
    return [*found, *faults(parts.window, language, "behind")]


def _of_dialog(dialog: QDialog, language: str, name: str) -> list[str]:
    settle(20)
    found = faults(dialog, language, name)
    if isinstance(dialog, PreferencesDialog):
        for section in SECTIONS:
            dialog.show_section(section.id)
            settle(5)
            found += faults(dialog, language, f"{name}, {section.id}")
    return list(dict.fromkeys(found))
