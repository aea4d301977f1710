"""Opening a round, its settings, closing and sealing it, in their dialogs and through their commands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.store import new_id
from focalnet.surveys import actions, records
from focalnet.surveys.model import Audience, Response, ResponseKey
from focalnet.surveys.questionnaire.templates import template
from tests.ui.conftest import COUNCIL, TODAY
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.dialogs.surveys.round_settings import RoundSettingsDialog
from ui.dialogs.surveys.sealing import SealingChoice, SealingDialog
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts


@pytest.fixture
def dialog(opened: Parts, survey: str) -> Iterator[OpenRoundDialog]:
    made = OpenRoundDialog(opened.window, opened.routes.desk(), survey)
    yield made
    made._checking.stop()
    made.deleteLater()


def test_round_is_opened_with_what_was_entered(opened: Parts, dialog: OpenRoundDialog) -> None:
    dialog.due.setText("30 June 2013")
    dialog.who_asks.setText("Gender unit")
    dialog.purpose.text.setPlainText("To plan the training.")
    dialog.purpose.chips.choose("French (fr)")
    dialog.purpose.text.setPlainText("Pour planifier la formation.")
    dialog.accept()
    made = records.round_(opened.session.file, dialog.made)
    assert made.name == "Constraints 2012"
    assert made.due == date(2013, 6, 30)
    assert made.reference_date == COUNCIL
    assert made.opened == TODAY
    assert not made.confidential
    assert made.purpose == {
        "English (en)": "To plan the training.", "French (fr)": "Pour planifier la formation.",
    }  # fmt: skip


def test_what_is_meant_to_be_confidential_is_proposed_so(opened: Parts, dialog: OpenRoundDialog) -> None:
    file = opened.session.file
    secret = actions.add_survey(file, template("sensitivity"), day=TODAY)
    assert not dialog.confidential.isChecked()
    other = OpenRoundDialog(opened.window, opened.routes.desk(), secret)
    assert other.confidential.isChecked()
    other.survey.choose(next(each.id for each in records.surveys(file) if each.id != secret))
    assert not other.confidential.isChecked()
    other._checking.stop()
    other.deleteLater()


def test_answers_are_not_due_in_the_past(opened: Parts, dialog: OpenRoundDialog) -> None:
    dialog.due.setText("1 January 2012")
    dialog.accept()
    assert not dialog.made
    assert "1 January 2012" in dialog.trouble
    dialog.due.setText("30 June 2013")
    dialog.accept()
    assert dialog.made


def test_count_follows_the_filter_and_so_does_who_is_asked(opened: Parts, dialog: OpenRoundDialog) -> None:
    everybody = dialog.audience.people()
    women = frozenset({"F"})
    dialog.audience.facets.tick({"sex": women})
    dialog.audience.facets.chosen.emit(dialog.audience.facets.where)
    few = dialog.audience.people()
    assert 0 < few < everybody
    assert dialog.audience.count.text() == f"{few} people are asked"
    dialog.accept()
    assert len(records.invitations(opened.session.file, dialog.made)) == few


def test_anonymity_is_checked_before_a_confidential_round_is_opened(dialog: OpenRoundDialog) -> None:
    assert dialog.anonymity.isHidden()
    dialog.confidential.setChecked(True)
    assert not dialog.anonymity.isHidden()
    before = dialog.anonymity.text()
    assert "together with" in before
    assert "reported" in {dialog.anonymity.model.face(row, 2).text for row in range(3)}
    assert "Country and office are never reported" in before
    dialog.cell.choose("3")
    assert dialog.anonymity.text() != before
    assert "from 6 people on" in dialog.anonymity.text()


def test_anonymity_follows_the_filter_once_the_ticking_rests(dialog: OpenRoundDialog, qtbot: QtBot) -> None:
    dialog.confidential.setChecked(True)
    before = dialog.anonymity.text()
    dialog.audience.facets.tick({"sex": frozenset({"M"})})
    dialog.audience.facets.chosen.emit(dialog.audience.facets.where)
    qtbot.waitUntil(lambda: dialog.anonymity.text() != before)


def test_addresses_outside_the_register_are_read_from_a_list(
    opened: Parts, dialog: OpenRoundDialog, tmp_path: Path
) -> None:
    dialog.audience.kind.choose(Audience.ADDRESSES)
    dialog.accept()
    assert "address" in dialog.trouble
    path = tmp_path / "list.csv"
    path.write_text("Name;E-mail\nAna Ruiz;ana@example.org\nBen Diop;ben@example.org\n", encoding="utf-8")
    dialog.audience.take_list(path)
    assert dialog.trouble == ""
    assert dialog.audience.count.text() == "2 addresses are asked"
    dialog.accept()
    invited = records.invitations(opened.session.file, dialog.made)
    assert [each.email for each in invited] == ["ana@example.org", "ben@example.org"]


def test_offices_can_be_asked(opened: Parts, dialog: OpenRoundDialog) -> None:
    dialog.audience.kind.choose(Audience.OFFICES)
    count = dialog.audience.people()
    assert dialog.audience.count.text() == f"{count} offices are asked"
    dialog.accept()
    made = records.round_(opened.session.file, dialog.made)
    assert made.audience is Audience.OFFICES
    assert len(records.invitations(opened.session.file, made.id)) == count


def test_facts_of_another_day_change_who_is_asked(dialog: OpenRoundDialog) -> None:
    before = dialog.audience.people()
    dialog.reference.setText("1 March 2005")
    dialog.reference.editingFinished.emit()
    assert dialog.audience.people() < before


def test_second_round_takes_over_who_asks(opened: Parts, survey: str, round_id: str) -> None:
    dialog = OpenRoundDialog(opened.window, opened.routes.desk(), survey)
    assert dialog.who_asks.value() == "Gender unit"
    assert dialog.contact.value() == "gender@example.org"
    dialog._checking.stop()
    dialog.deleteLater()


def test_settings_change_only_what_was_changed(opened: Parts, round_id: str) -> None:
    file = opened.session.file
    steps = opened.session.steps
    dialog = RoundSettingsDialog(opened.window, opened.routes.desk(), round_id)
    dialog.enter()
    assert opened.session.steps == steps
    dialog.due.setText("31 December 2012")
    dialog.days.choose("14")
    dialog.target.setText("80")
    dialog.accept()
    made = records.round_(file, round_id)
    assert (made.due, made.days_before_reminder, made.target) == (date(2012, 12, 31), 14, 80.0)
    assert made.contact == "gender@example.org"
    dialog.deleteLater()


def test_round_is_closed_and_opened_again_by_undo(opened: Parts, round_id: str) -> None:
    opened.routes.show_round(round_id)
    opened.actions["round.close"].trigger()
    assert records.round_(opened.session.file, round_id).closed == TODAY
    opened.commands.history.undo()
    assert records.round_(opened.session.file, round_id).closed is None


def test_sealing_wants_to_be_meant() -> None:
    dialog = SealingDialog(None, "Round", 1, [])
    assert not dialog.done_button.isEnabled()
    assert dialog.backups.isHidden()
    dialog.sure.setChecked(True)
    assert dialog.done_button.isEnabled()
    assert dialog.value() == SealingChoice(backups=False)
    dialog.deleteLater()


def test_round_is_sealed_beside_the_window(
    opened: Parts, round_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = opened.session.file
    invited = records.invitations(file, round_id)[:20]
    made = [(new_id(), each.id) for each in invited]
    with file.step("round.intake", number=20, round="Round"):
        records.RESPONSE.insert(file, [Response(i, round_id, "", TODAY, {"job": "x"}) for i, _ in made])
        records.RESPONSE_KEY.insert(file, [ResponseKey(i, whose) for i, whose in made])
    monkeypatch.setattr(SealingDialog, "ask", lambda *_: SealingChoice(backups=True))
    opened.routes.show_round(round_id)
    opened.actions["round.seal"].trigger()
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    settle(60)
    assert records.round_(file, round_id).sealed == TODAY
    assert records.keys(file, round_id) == {}
    assert opened.routes.surveys().view.chips.current() == "people"
    assert "sealed 1 November 2012" in opened.routes.surveys().view.line.text()


def test_named_round_is_not_sealed(opened: Parts, survey: str) -> None:
    named = actions.open_round(opened.session.file, survey, name="Named", reference_date=COUNCIL)
    opened.routes.show_round(named)
    opened.actions["round.seal"].trigger()
    assert "not confidential" in opened.window._trouble.text()


def test_settings_of_a_confidential_round_say_what_becomes_of_each_group(
    opened: Parts, survey: str, round_id: str, keeps_the_rules: Rules
) -> None:
    dialog = RoundSettingsDialog(opened.window, opened.routes.desk(), round_id)
    assert dialog.anonymity is not None
    lines = dialog.anonymity.text().splitlines()
    assert "from 10 people on" in lines[0]
    assert {"reported", "never shown"} <= {line.rpartition(" · ")[2] for line in lines}
    keeps_the_rules(dialog.anonymity.model)
    named = actions.open_round(opened.session.file, survey, name="Named", opened=TODAY)
    dialog.deleteLater()
    other = RoundSettingsDialog(opened.window, opened.routes.desk(), named)
    assert other.anonymity is None
    other.deleteLater()
