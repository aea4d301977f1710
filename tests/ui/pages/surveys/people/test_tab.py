"""The people of a round in the window: how they stand, what is written to whom, and what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from focalnet.surveys import actions, records
from focalnet.surveys.model import Response, ResponseState, Sending
from tests.ui.conftest import TODAY
from tests.ui.hands import types
from tests.ui.pages.surveys.conftest import OPENED, answer, mailed
from ui.dialogs.surveys.mail_kinds import REMINDERS
from ui.dialogs.surveys.mail_words import MailWordsDialog
from ui.dialogs.surveys.mails import Mails, MailsDialog
from ui.pages.surveys.people.asked import State
from ui.pages.surveys.people.rates_card import Group
from ui.pages.surveys.people.tab import PeopleTab
from ui.pictures import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage


@pytest.fixture
def tab(surveys: SurveysPage, round_id: str) -> PeopleTab:
    """Return the tab of a round of which thirty people answered, shown in the window."""
    file = surveys.session.file
    answer(file, round_id, 30)
    actions.change_round(file, round_id, target=50.0)
    surveys.show_round(round_id, "people")
    shown = surveys.view.shown_tab()
    assert isinstance(shown, PeopleTab)
    return shown


def asked(tab: PeopleTab) -> int:
    return len(records.invitations(tab.session.file, tab.round_id))


def states(tab: PeopleTab) -> set[str]:
    return {tab.list.model.face(row, 1).text for row in range(tab.list.model.rowCount())}


def test_everybody_is_listed_with_how_they_stand(tab: PeopleTab, keeps_the_rules: Rules) -> None:
    assert tab.list.model.rowCount() == asked(tab)
    assert states(tab) == {"answered", "not answered"}
    keeps_the_rules(tab.list.model)
    tab.list.states.choose(State.NOT_ANSWERED)
    assert states(tab) == {"not answered"}
    assert tab.list.model.rowCount() == asked(tab) - 30
    content = tab.content()
    assert content is not None
    assert len(content.rows) == asked(tab) - 30


def test_somebody_is_found_by_typing(tab: PeopleTab) -> None:
    somebody = records.invitations(tab.session.file, tab.round_id)[7]
    types(tab.list.search, somebody.email)
    assert tab.list.model.keys() == [somebody.id]
    assert tab.list.meant() == frozenset({somebody.id})


def test_those_who_reach_the_target_are_told(tab: PeopleTab) -> None:
    needed = -(-asked(tab) // 2) - 30
    assert f"{needed} more answers" in tab._needed.text()
    tab.list.states.choose("target")
    assert tab.list.model.rowCount() == needed


def test_bar_of_a_group_shows_its_people(tab: PeopleTab) -> None:
    bar = tab.rates.bars.bars[1]
    open_ = bar.shares[1]
    tab.rates.bars.opened.emit(open_.door)
    assert tab.list.model.rowCount() == open_.count
    assert states(tab) == {"not answered"}
    assert isinstance(bar.door, Group)
    tab.list.chip.click()
    assert tab.list.model.rowCount() == asked(tab) - 30


def test_rates_are_told_by_another_fact(tab: PeopleTab) -> None:
    by_region = len(tab.rates.bars.bars)
    tab.rates.by.choose("sex")
    titles = {bar.title for bar in tab.rates.bars.bars}
    assert len(titles) < by_region
    assert sum(bar.whole for bar in tab.rates.bars.bars[1:]) == asked(tab)


def test_what_waits_leads_to_the_tab_where_it_is_decided(tab: PeopleTab, surveys: SurveysPage) -> None:
    file = tab.session.file
    whose = records.invitations(file, tab.round_id)[40]
    waiting = Response("r", tab.round_id, whose.id, OPENED, {}, ResponseState.DOUBTFUL)
    with file.step("round.take_in", number=1, round="Round 2012"):
        records.RESPONSE.insert(file, [waiting])
    assert tab._waiting.text() == "1 response waits for a decision"
    tab._waiting.click()
    assert surveys.view.chips.current() == "collect"


def test_mails_are_written_logged_and_marked_as_sent(
    tab: PeopleTab, tmp_path: Path, opened: Parts, qtbot: QtBot
) -> None:
    chosen = frozenset(tab.list.model.keys()[:2])
    tab.write_mails(Sending.INVITATION, tmp_path / "out", chosen)
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert len(list((tmp_path / "out").glob("*.eml"))) == 2
    assert "2 mail drafts" in tab.note.text.text()
    assert tab.sent.text() == "Mark 2 drafts as sent"
    tab.sent.click()
    logged = records.mailings(tab.session.file, tab.round_id)
    assert [each.sent for each in logged] == [TODAY, TODAY]
    assert tab.sent.isHidden()
    assert not tab.note.isVisible()  # there is nothing left to be marked
    assert "invitation, 1 November 2012" in {tab.list.model.face(row, 2).text for row in range(3)}


def test_forms_are_written_for_those_who_are_shown(
    tab: PeopleTab, tmp_path: Path, opened: Parts, qtbot: QtBot
) -> None:
    somebody = records.invitations(tab.session.file, tab.round_id)[7]
    types(tab.list.search, somebody.email)
    before = tab.session.steps
    tab.write_forms(tmp_path / "out")
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert len(list((tmp_path / "out").glob("*.xlsx"))) == 1
    assert tab.note.text.text() == "Wrote 1 form into out"
    assert tab.session.steps == before


def test_addresses_of_the_chosen_are_copied(tab: PeopleTab) -> None:
    tab.list.table.selectRow(3)
    tab.addresses.click()
    whose = records.INVITATION.get(tab.session.file, tab.list.chosen()[0])
    assert QGuiApplication.clipboard().text().endswith(f"<{whose.email}>")
    assert "1 address is" in tab.note.text.text()


def test_somebody_is_asked_no_longer_and_again(tab: PeopleTab) -> None:
    tab.list.states.choose(State.NOT_ANSWERED)
    tab.list.table.selectRow(0)
    who = tab.list.chosen()[0]
    tab.withdraw.click()
    assert tab.list.model.row_of(who) == -1
    tab.list.states.choose(State.WITHDRAWN)
    assert tab.list.model.keys() == [who]
    tab.list.table.selectRow(0)
    assert tab.withdraw.text() == "Ask them again"
    tab.withdraw.click()
    assert not any(each.withdrawn for each in records.invitations(tab.session.file, tab.round_id))


def test_dialog_tells_whom_mails_are_for_and_who_is_left_out(tab: PeopleTab, qtbot: QtBot) -> None:
    dialog = MailsDialog(None, tab.desk, tab.round_id, None)
    qtbot.addWidget(dialog)
    assert dialog.value() == Mails("invitation", None)
    assert f"{asked(tab)} drafts" in dialog.said.text()
    dialog.kind.choose(REMINDERS)
    assert f"{asked(tab) - 30} drafts" in dialog.said.text()
    actions.close_round(tab.session.file, tab.round_id, TODAY)
    dialog.kind.choose("invitation")
    assert "closed" in dialog.trouble
    assert not dialog.done_button.isEnabled()
    dialog.kind.choose("thanks")
    assert "30 drafts" in dialog.said.text()


def test_dialog_begins_with_the_kind_that_is_due(tab: PeopleTab, qtbot: QtBot) -> None:
    def offered() -> str:
        dialog = MailsDialog(None, tab.desk, tab.round_id, None)
        qtbot.addWidget(dialog)
        return dialog.value().kind

    file = tab.session.file
    assert offered() == "invitation"
    mailed(file, tab.round_id, Sending.INVITATION, OPENED)
    assert offered() == REMINDERS
    mailed(file, tab.round_id, Sending.REMINDER_1, TODAY)
    assert offered() == "thanks"  # for a second reminder it is too early
    mailed(file, tab.round_id, Sending.THANKS, TODAY)
    assert offered() == REMINDERS


def test_dialog_narrows_to_those_who_were_chosen(tab: PeopleTab, qtbot: QtBot) -> None:
    chosen = frozenset(tab.list.model.keys()[:3])
    dialog = MailsDialog(None, tab.desk, tab.round_id, chosen)
    qtbot.addWidget(dialog)
    assert dialog.value() == Mails("invitation", chosen)
    assert dialog.said.text() == "3 drafts will be written."
    dialog.only.setChecked(False)
    assert f"{asked(tab)} drafts" in dialog.said.text()


def test_mail_is_reworded_and_goes_back_to_what_ships(tab: PeopleTab, opened: Parts, qtbot: QtBot) -> None:
    from focalnet.surveys.mail import mail_template

    dialog = MailWordsDialog(None, opened.session, opened.labels, Sending.THANKS)
    qtbot.addWidget(dialog)
    dialog.subject.setText("Thanks to {nobody}")
    dialog.accept()
    assert "nobody" in dialog.trouble
    dialog.subject.setText("Thank you, {name}")
    dialog.accept()
    assert mail_template(opened.session.file, Sending.THANKS, "en").subject == "Thank you, {name}"
    dialog.shipped.click()
    assert dialog.subject.text() == "Thank you: {form}"


def test_work_is_begun_by_its_command(tab: PeopleTab, opened: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    monkeypatch.setattr(PeopleTab, "_on_mails_asked", lambda _: begun.append("mails"))
    monkeypatch.setattr(PeopleTab, "_on_write_forms", lambda _: begun.append("forms"))
    opened.actions["round.mails"].trigger()
    opened.actions["round.forms"].trigger()
    assert begun == ["mails", "forms"]


def test_sealed_round_names_nobody_as_having_answered(surveys: SurveysPage, survey: str) -> None:
    file = surveys.session.file
    sealed = actions.open_round(file, survey, name="Secret", opened=OPENED, confidential=True)
    actions.seal_round(file, sealed, TODAY)
    surveys.show_round(sealed, "people")
    shown = surveys.view.shown_tab()
    assert isinstance(shown, PeopleTab)
    assert states(shown) == {"–"}
    assert not shown.mails.isEnabled()
    assert not shown.forms.isEnabled()


def test_the_cards_at_the_right_are_whole_beside_their_scroll_bar(tab: PeopleTab, opened: Parts) -> None:
    opened.window.resize(900, 420)
    settle(50)
    side = tab._side
    assert side.verticalScrollBar().maximum() > 0
    assert tab.rates.mapTo(side, tab.rates.rect().topRight()).x() < side.viewport().geometry().right()
