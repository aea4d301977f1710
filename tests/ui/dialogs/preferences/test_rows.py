"""One setting as a row: what is entered holds at once, what is refused says why, the default is near."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from focalnet.network.settings import NetworkSettings, network_settings
from tests.ui.hands import presses, types

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.dialogs.preferences.dialog import PreferencesDialog
    from ui.dialogs.preferences.pages import BackupsPage, BackupsRow, GradesPage, ParityPage
    from ui.dialogs.preferences.rows import ChecksRow, ChoiceRow, NumberRow, PreferencesPage, YesRow
    from ui.dialogs.preferences.texts import NameRow, SentencesPage, TextRow


def settings(parts: Parts) -> NetworkSettings:
    return network_settings(parts.session.file)


@pytest.fixture
def share(preferences: PreferencesDialog) -> NumberRow:
    return cast("NumberRow", page(preferences, "swap").row("swap_time_share"))


def page(preferences: PreferencesDialog, section: str) -> PreferencesPage:
    preferences.show_section(section)
    return cast("PreferencesPage", preferences.page())


def test_a_number_holds_when_it_is_entered(share: NumberRow, opened: Parts) -> None:
    steps = opened.session.steps
    share.field.selectAll()
    types(share.field, "25")
    assert settings(opened).swap_time_share == 20
    presses(share.field, Qt.Key.Key_Return)
    assert settings(opened).swap_time_share == 25
    assert opened.session.steps == steps + 1
    presses(share.field, Qt.Key.Key_Return)
    assert opened.session.steps == steps + 1


def test_the_default_stands_beside_a_changed_one_and_is_one_click_away(
    share: NumberRow, opened: Parts
) -> None:
    assert share.back.isHidden()
    share.take(25)
    assert not share.back.isHidden()
    assert share._default.text() == "Default: 20 per cent"
    share.back.click()
    assert settings(opened) == NetworkSettings()
    assert share.field.text() == "20"
    assert share.back.isHidden()


def test_a_refused_number_stays_and_says_why(share: NumberRow, opened: Parts) -> None:
    share.field.setText("200")
    presses(share.field, Qt.Key.Key_Return)
    assert "between 1 and 100" in share.trouble
    assert share.field.text() == "200"
    assert settings(opened) == NetworkSettings()
    presses(share.field, Qt.Key.Key_Escape)
    assert share.field.text() == "20"
    share.take(21)
    assert share.trouble == ""


def test_arrows_step_inside_the_bounds(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("NumberRow", page(preferences, "personal").row("minimum_cell"))
    for _ in range(9):
        presses(row.field, Qt.Key.Key_Up)
    assert row.field.text() == "10"
    presses(row.field, Qt.Key.Key_Down)
    presses(row.field, Qt.Key.Key_Return)
    assert settings(opened).minimum_cell == 9


def test_a_code_is_chosen_and_the_wheel_passes_over(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("ChoiceRow", page(preferences, "swap").row("swap_national_from"))
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(row.field, wheel)
    assert row.field.value() == "NO-C"
    row.field.choose("NO-B")
    row.field.activated.emit(row.field.currentIndex())
    assert settings(opened).swap_national_from == "NO-B"


def test_a_code_that_contradicts_another_is_refused(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("ChoiceRow", page(preferences, "swap").row("swap_international_exceeds"))
    row.field.choose("P-2")
    row.field.activated.emit(row.field.currentIndex())
    assert "P-4" in row.trouble
    assert settings(opened) == NetworkSettings()


def test_yes_and_no(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("YesRow", page(preferences, "countries").row("headquarters_counts"))
    row.field.click()
    assert not settings(opened).headquarters_counts
    assert row._default.text() == "Default: yes"


def test_ticks(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("ChecksRow", page(preferences, "swap").row("swap_gender_areas"))
    row.box("labour_migration").click()
    assert "labour_migration" in settings(opened).swap_gender_areas
    row.box("labour_migration").click()
    assert settings(opened) == NetworkSettings()


def test_the_last_tick_is_refused_and_stays(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("ChecksRow", page(preferences, "organization").row("form_languages"))
    for code in ("en", "fr", "es"):
        row.box(code).click()
    assert settings(opened).form_languages == ("es",)
    assert row.box("es").isChecked()
    assert row.trouble


def test_names_in_three_languages(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("NameRow", page(preferences, "organization").row("organization"))
    row.fields["fr"].setText("OIM")
    row.fields["fr"].editingFinished.emit()
    assert settings(opened).organization == {"fr": "OIM"}
    row.fields["fr"].editingFinished.emit()
    row.back.click()
    assert row.fields["fr"].text() == ""


def test_a_text_of_ones_own_in_one_language(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("TextRow", page(preferences, "disclaimer").row("disclaimer"))
    shipped = row.field.toPlainText()
    row.languages.choose("es")
    assert row.field.toPlainText() != shipped
    row.field.setPlainText("Nuestra  nota.\n")
    row.field.taken.emit()
    assert settings(opened).disclaimer == {"es": "Nuestra nota."}
    assert opened.labels.word("disclaimer", "boundaries") == shipped  # the window speaks English
    row.field.setPlainText(row.shipped("es"))
    row.field.taken.emit()
    assert settings(opened) == NetworkSettings()


def test_ctrl_enter_takes_a_text(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("TextRow", page(preferences, "disclaimer").row("disclaimer"))
    row.field.setPlainText("Our note.")
    presses(row.field, Qt.Key.Key_Return, ctrl=True)
    assert settings(opened).disclaimer == {"en": "Our note."}
    assert opened.labels.word("disclaimer", "boundaries") == "Our note."


def test_a_sentence_is_previewed_while_it_is_typed(
    preferences: PreferencesDialog, opened: Parts, qtbot: QtBot
) -> None:
    sentences = cast("SentencesPage", page(preferences, "sentences"))
    row = sentences.network
    qtbot.waitUntil(lambda: "129" in row.preview.plain)
    row.field.setPlainText("We are ")
    row.field.moveCursor(row.field.textCursor().MoveOperation.End)
    row._insert("people")
    assert row.preview.plain == "We are 129 gender focal points"
    assert settings(opened) == NetworkSettings()
    row.field.taken.emit()
    assert settings(opened).sentence == {"en": "We are {people}"}


def test_a_wrong_field_is_named_with_those_that_exist(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("SentencesPage", page(preferences, "sentences")).network
    row.field.setPlainText("We are {peple}.")
    assert "{peple}" in row._wrong.text()
    assert "{categories}" in row._wrong.text()
    row.field.taken.emit()
    assert "{peple}" in row.trouble
    assert settings(opened) == NetworkSettings()


def test_both_growth_sentences_are_previewed(
    preferences: PreferencesDialog, opened: Parts, qtbot: QtBot
) -> None:
    sentences = cast("SentencesPage", page(preferences, "sentences"))
    qtbot.waitUntil(lambda: bool(sentences.grew.preview.plain and sentences.neutral.preview.plain))
    sentences.neutral.languages.choose("fr")
    assert "23 novembre 2009" in sentences.neutral.preview.plain
    assert sentences.grew.preview.plain.startswith("Between")


def test_a_grade_moves_to_another_line(preferences: PreferencesDialog, opened: Parts) -> None:
    grades = cast("GradesPage", page(preferences, "grades")).seniority
    before = grades._totals.text()
    assert "Middle 33" in before
    grades.grid.button("P-4", "senior").click()
    assert "P-4" in settings(opened).seniority["senior"]
    assert "Senior 12 · Middle 22" in grades._totals.text()
    grades.grid.button("P-4", "").click()
    assert "Unknown" in grades._totals.text()
    grades.back.click()
    assert grades._totals.text() == before
    assert grades.grid.button("P-4", "middle").isChecked()


def test_a_ladder_moves_to_another_category(preferences: PreferencesDialog, opened: Parts) -> None:
    ladders = cast("GradesPage", page(preferences, "grades")).categories
    ladders.grid.button("L", "non_staff").click()
    assert settings(opened).staff_categories["non_staff"] == ("UNV", "L")


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"parity_from": 50}, "5 to 6 women"),
        ({"parity_staff_over": 10}, "too small"),
        ({"parity_from": 51, "parity_to": 59}, "no number"),
    ],
)
def test_the_parity_zone_shows_an_office_of_ten(
    preferences: PreferencesDialog, chosen: dict[str, int], said: str
) -> None:
    parity = cast("ParityPage", page(preferences, "parity"))
    assert "4 to 6 women" in parity._example.text()
    assert preferences.choices.change(str, **chosen)
    assert said in parity._example.text()


def test_backups(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("BackupsRow", cast("BackupsPage", page(preferences, "backups")).row("backups_kept"))
    row.fields["weeks"].setText("8")
    row.fields["weeks"].editingFinished.emit()
    assert opened.session.file.setting("backups.keep") == {"days": 7, "weeks": 8, "months": 12}
    assert row._default.text() == "Default: 7 days, 4 weeks, 12 months"


def test_leaving_a_text_takes_it(preferences: PreferencesDialog, opened: Parts) -> None:
    row = cast("TextRow", page(preferences, "disclaimer").row("disclaimer"))
    assert isinstance(row.field, QPlainTextEdit)
    row.field.setFocus()
    row.field.setPlainText("Left.")
    preferences.sought.setFocus()
    if not preferences.isActiveWindow():
        row.field.taken.emit()
    assert settings(opened).disclaimer == {"en": "Left."}
