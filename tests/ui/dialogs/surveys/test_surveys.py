"""A new survey from a template, from an XLSForm, from nothing; renamed, written out, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from focalnet.surveys import records
from focalnet.surveys.questionnaire import read_xlsform
from focalnet.surveys.questionnaire.templates import template_names
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.dialogs.surveys.rename import RenameSurveyDialog
from ui.widgets.told_items import ABOUT_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

FORM = """
| survey |      |      |                   |
|        | type | name | label             |
|        | text | idea | What would help?  |
|        | image | photo | A picture        |
"""


@pytest.fixture
def dialog(opened: Parts, qtbot: QtBot) -> Iterator[NewSurveyDialog]:
    made = NewSurveyDialog(opened.window, opened.session, opened.labels, opened.settings, opened.jobs)
    qtbot.waitUntil(lambda: made.list.count() > 0, timeout=20_000)
    yield made
    made.reject()
    made.deleteLater()


def test_templates_are_offered_and_one_becomes_a_survey(opened: Parts, dialog: NewSurveyDialog) -> None:
    assert dialog.list.count() == len(template_names()) + 1
    dialog.list.setCurrentRow(1)
    title = dialog.list.item(1).text()
    assert "questions · English, French, Spanish" in dialog.about.text()
    dialog.accept()
    made = records.survey(opened.session.file, dialog.made)
    assert made.name == title
    assert made.template in template_names()
    assert made.questionnaire.questions


def test_survey_may_begin_without_questions(opened: Parts, dialog: NewSurveyDialog) -> None:
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    dialog.name.setText("Training needs")
    dialog.accept()
    made = records.survey(opened.session.file, dialog.made)
    assert (made.name, made.questionnaire.items) == ("Training needs", ())


def test_xlsform_is_read_and_what_excel_cannot_ask_is_named(
    opened: Parts, dialog: NewSurveyDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Ideas of the year.md"
    path.write_text(FORM, encoding="utf-8")
    before = dialog.list.count()
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.list.count() > before, timeout=20_000)
    assert dialog.list.currentItem().text() == "Ideas of the year"
    assert "photo" in dialog.about.text()
    dialog.accept()
    assert [
        each.key for each in records.survey(opened.session.file, dialog.made).questionnaire.questions
    ] == ["idea"]


def test_what_is_no_questionnaire_is_said_in_place(
    dialog: NewSurveyDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "nothing.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    dialog.take_file(path)
    qtbot.waitUntil(lambda: bool(dialog.trouble), timeout=20_000)
    assert dialog.file.isEnabled()


def test_new_survey_is_shown(opened: Parts, survey: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NewSurveyDialog, "ask", lambda *_, **__: survey)
    opened.actions["survey.new"].trigger()
    assert opened.routes.surveys().view.title.whole == "Constraints"


def test_opening_a_round_without_a_survey_begins_with_one(
    opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(NewSurveyDialog, "ask", lambda *_, **__: asked.append("survey"))
    opened.actions["round.open"].trigger()
    assert asked == ["survey"]


def test_opened_round_is_shown(
    opened: Parts, survey: str, round_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OpenRoundDialog, "ask", lambda *_: round_id)
    opened.actions["round.open"].trigger()
    assert opened.routes.surveys().view.title.whole == "Round"


def test_survey_is_renamed(opened: Parts, survey: str) -> None:
    dialog = RenameSurveyDialog(opened.window, opened.session, opened.labels, survey)
    dialog.name.setText("Obstacles")
    dialog.accept()
    assert records.survey(opened.session.file, survey).name == "Obstacles"
    dialog.deleteLater()


def test_survey_that_was_never_fielded_is_removed_and_undone(opened: Parts, survey: str) -> None:
    opened.routes.show_survey(survey)
    opened.actions["survey.remove"].trigger()
    assert records.surveys(opened.session.file) == []
    opened.commands.history.undo()
    assert len(records.surveys(opened.session.file)) == 1


def test_questions_are_written_as_xlsform(
    opened: Parts, survey: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "Constraints.xlsx"
    monkeypatch.setattr("ui.dialogs.files.ask_new_xlsform", lambda *_: out)
    opened.routes.show_survey(survey)
    opened.actions["survey.export"].trigger()
    qtbot.waitUntil(lambda: not opened.jobs.busy and out.exists(), timeout=20_000)
    found = read_xlsform(out).questionnaire
    assert found is not None
    assert found.questions == records.survey(opened.session.file, survey).questionnaire.questions


def test_templates_say_what_they_ask_and_how_long_it_takes(dialog: NewSurveyDialog) -> None:
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        assert str(item.data(ABOUT_ROLE)).endswith(".")
        assert item.text() in item.data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.list.setCurrentRow(0)
    assert dialog.about.text().endswith("minutes to answer")
    narrow = dialog.list.sizeHintForRow(0)
    dialog.list.item(0).setData(ABOUT_ROLE, "")
    assert dialog.list.sizeHintForRow(0) < narrow


def test_xlsform_may_be_dropped(dialog: NewSurveyDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "Dropped.md"
    path.write_text(FORM, encoding="utf-8")
    before = dialog.list.count()

    def drop(*paths: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
        entering.ignore()
        dialog.dragEnterEvent(entering)
        dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
        return entering.isAccepted()

    assert not drop(path, path)
    assert not drop(tmp_path / "picture.png")
    assert drop(path)
    qtbot.waitUntil(lambda: dialog.list.count() > before, timeout=20_000)
    assert dialog.list.currentItem().text() == "Dropped"
