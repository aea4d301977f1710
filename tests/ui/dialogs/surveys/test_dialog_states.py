"""Dialogs of rounds: what is refused waits to be put right, what was not changed is no step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.surveys import actions, records
from focalnet.surveys.mail import mail_template
from focalnet.surveys.model import Sending
from tests.ui.conftest import TODAY
from tests.ui.hands import presses, types
from ui.dialogs.dialog import FormDialog
from ui.dialogs.surveys.mail_words import MailWordsDialog
from ui.dialogs.surveys.mails import MailsDialog
from ui.dialogs.surveys.rename import RenameSurveyDialog
from ui.dialogs.surveys.round_settings import RoundSettingsDialog
from ui.dialogs.surveys.sealing import SealingDialog
from ui.dialogs.surveys.texts_field import TextsField
from ui.pictures import settle
from ui.widgets.marking import label
from ui.widgets.plain_text import written_in

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts

LANGUAGES = ("English (en)", "French (fr)")


def chips(field: TextsField) -> list[str]:
    return [each.text() for each in field.chips._group.buttons()]


@pytest.fixture
def settings(opened: Parts, round_id: str, qtbot: QtBot) -> RoundSettingsDialog:
    """Return the settings of the round."""
    dialog = RoundSettingsDialog(None, opened.routes.desk(), round_id)
    qtbot.addWidget(dialog)
    return dialog


def test_texts_are_kept_for_each_language_and_marked(opened: Parts, qtbot: QtBot) -> None:
    field = TextsField(opened.labels, "Why", LANGUAGES, {"French (fr)": "Pour planifier."})
    qtbot.addWidget(field)
    assert chips(field) == ["English –", "French ✓"]
    types(field.text, "To plan.")
    assert chips(field) == ["English ✓", "French ✓"]
    field.chips.choose("French (fr)")
    assert field.text.toPlainText() == "Pour planifier."
    field.text.clear()
    assert chips(field) == ["English ✓", "French –"]
    assert field.value() == {"English (en)": "To plan."}


def test_one_language_needs_no_chips(opened: Parts, qtbot: QtBot) -> None:
    field = TextsField(opened.labels, "Why", LANGUAGES[:1], {})
    qtbot.addWidget(field)
    field.show()
    assert not field.chips.isVisible()
    field.show_texts(LANGUAGES, {})
    assert field.chips.isVisible()


def test_settings_that_stay_are_no_step(opened: Parts, settings: RoundSettingsDialog) -> None:
    steps = opened.session.steps
    settings.accept()
    assert opened.session.steps == steps


def test_settings_are_put_right_before_they_are_kept(
    opened: Parts, settings: RoundSettingsDialog, round_id: str
) -> None:
    settings.due.setText("one of these days")
    settings.accept()
    assert "one of these days" in settings.trouble
    assert records.round_(opened.session.file, round_id).due is None
    settings.due.setText("30 June 2013")
    settings.target.setText("120")
    settings.accept()
    assert settings.trouble
    settings.target.setText("60")
    settings.accept()
    kept = records.round_(opened.session.file, round_id)
    assert (kept.due, kept.target) == (date(2013, 6, 30), 60.0)
    opened.session.file.undo()
    assert records.round_(opened.session.file, round_id).target is None


def test_name_that_is_taken_away_stays_as_it_was(
    opened: Parts, settings: RoundSettingsDialog, round_id: str
) -> None:
    settings.name.clear()
    settings.accept()
    assert records.round_(opened.session.file, round_id).name == "Round"


def test_mail_with_a_field_that_there_is_not_is_refused_in_place(opened: Parts, qtbot: QtBot) -> None:
    dialog = MailWordsDialog(None, opened.session, opened.labels)
    qtbot.addWidget(dialog)
    dialog.subject.setText("Dear {nickname}")
    dialog.accept()
    assert "nickname" in dialog.trouble
    dialog.subject.setText("Dear {name")
    dialog.accept()
    assert dialog.trouble
    dialog.language.choose("fr")
    assert dialog.trouble == ""
    shipped = mail_template(opened.session.file, Sending.INVITATION, "fr")
    assert dialog.subject.text() == shipped.subject
    assert written_in(dialog.text) == shipped.text


def test_mail_is_reworded_for_its_kind_and_language_alone(opened: Parts, qtbot: QtBot) -> None:
    file = opened.session.file
    dialog = MailWordsDialog(None, opened.session, opened.labels, Sending.REMINDER_2)
    qtbot.addWidget(dialog)
    dialog.language.choose("es")
    before = mail_template(file, Sending.REMINDER_1, "es")
    dialog.subject.setText("Última llamada, {name}")
    dialog.accept()
    assert mail_template(file, Sending.REMINDER_2, "es").subject == "Última llamada, {name}"
    assert mail_template(file, Sending.REMINDER_1, "es") == before
    file.undo()
    assert mail_template(file, Sending.REMINDER_2, "es").subject != "Última llamada, {name}"


def test_survey_needs_a_name(opened: Parts, survey: str, qtbot: QtBot) -> None:
    dialog = RenameSurveyDialog(None, opened.session, opened.labels, survey)
    qtbot.addWidget(dialog)
    dialog.name.clear()
    dialog.accept()
    kept = records.survey(opened.session.file, survey).name
    assert kept == "Constraints"


def test_sealing_is_not_meant_by_a_key_alone(qtbot: QtBot) -> None:
    dialog = SealingDialog(None, "Round", 1, ["Copy.focalnet"])
    qtbot.addWidget(dialog)
    dialog.show()
    presses(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.backups.text() == "Also remove the backup that holds the key"
    dialog.backups.click()
    dialog.sure.click()
    assert not dialog.value().backups
    presses(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_no_reminder_is_written_once_a_round_is_closed(opened: Parts, round_id: str, qtbot: QtBot) -> None:
    actions.close_round(opened.session.file, round_id, TODAY)
    dialog = MailsDialog(None, opened.routes.desk(), round_id, None)
    qtbot.addWidget(dialog)
    assert "closed" in dialog.trouble
    assert not dialog.done_button.isEnabled()
    assert [each.text() for each in dialog.findChildren(QPushButton) if each is dialog.reword] == [
        "What they say…"
    ]


def test_dialog_grows_with_its_words_at_once(opened: Parts, qtbot: QtBot) -> None:
    dialog = FormDialog(opened.window, "Title", "Done")
    qtbot.addWidget(dialog)
    words = label("Short.", wraps=True)
    dialog.form.addRow(words)
    dialog.show()
    settle(20)
    before = dialog.height()
    words.setText("Long enough to be wrapped over several lines of the dialog. " * 12)
    dialog.fit()
    assert dialog.height() > before
    settle(20)
    assert not dialog._area.verticalScrollBar().isVisible()
