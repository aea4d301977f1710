"""The people of a round: whom an action means, what undoing brings back, what a state leaves to do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QPushButton

from focalnet.surveys import actions, records
from focalnet.surveys.addresses import Address
from focalnet.surveys.model import Audience, Response, ResponseState, Sending
from tests.ui.conftest import TODAY
from tests.ui.hands import presses, types
from tests.ui.pages.surveys.conftest import OPENED, answer, mailed
from tests.ui.pages.surveys.people.test_tab import states, tab
from ui.dialogs.surveys.mail_kinds import REMINDERS, planned
from ui.dialogs.surveys.mails import MailsDialog
from ui.labels import Labels
from ui.pages.surveys.people.asked import State, people_of
from ui.pages.surveys.people.people_list import COUNTRY, MAILED, PeopleList
from ui.pages.surveys.people.rates_card import Group
from ui.pages.surveys.people.tab import PeopleTab

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage

__all__ = ["tab"]


def chips(tab: PeopleTab) -> list[str]:
    return [each.text() for each in tab.list.states._group.buttons()]


def test_state_that_was_looked_at_stays_while_it_has_somebody(tab: PeopleTab) -> None:
    file = tab.session.file
    tab.list.states.choose(State.ANSWERED)
    assert tab.list.model.rowCount() == 30
    file.undo()  # the target
    file.undo()  # the answers
    assert chips(tab) == ["All 129", "Not answered 129"]
    assert tab.list.states.current() == ""
    assert tab.list.model.rowCount() == 129


def test_words_of_the_search_are_all_found_wherever_they_stand(tab: PeopleTab) -> None:
    somebody = records.invitations(tab.session.file, tab.round_id)[12]
    given, family = somebody.name.split()[0], somebody.name.split()[-1]
    types(tab.list.search, f"{family} {given}".lower())
    assert tab.list.model.row_of(somebody.id) >= 0
    assert tab.list.model.rowCount() < 129
    types(tab.list.search, " nobody-at-all")
    assert tab.list.model.rowCount() == 0
    assert not tab.addresses.isEnabled()
    assert not tab.forms.isEnabled()
    tab.list.search.clear()
    assert tab.list.model.rowCount() == 129
    assert tab.list.meant() is None


def test_chosen_stay_chosen_while_the_list_is_narrowed(tab: PeopleTab) -> None:
    tab.list.table.selectRow(2)
    chosen = tab.list.chosen()
    types(tab.list.search, tab.list.model.face(2, 0).text)
    assert tab.list.chosen() == chosen
    assert tab.list.meant() == frozenset(chosen)
    assert tab.forms.text() == "Write 1 form…"


def test_group_of_the_chart_is_a_filter_that_goes_by_a_click(tab: PeopleTab) -> None:
    tab.list.show_group(Group("sex", "F", State.NOT_ANSWERED))
    assert states(tab) == {"not answered"}
    assert tab.list.chip.text() == "Sex: Women  ×"
    assert tab.list.chip.accessibleName() == "Take away the filter Sex: Women"
    few = tab.list.model.rowCount()
    tab.list.chip.click()
    assert tab.list.model.rowCount() > few
    assert not tab.list.chip.isVisible()


def test_somebody_withdrawn_counts_in_no_rate_and_is_not_written_to(tab: PeopleTab) -> None:
    everybody = len(people_of(tab.session.file, tab.round_id).asked)
    tab.list.states.choose(State.NOT_ANSWERED)
    tab.list.table.selectRow(0)
    (who,) = tab.list.chosen()
    tab.withdraw.click()
    people = people_of(tab.session.file, tab.round_id)
    assert people.standing.invited == everybody - 1
    plan = planned(tab.session.file, tab.round_id, Sending.INVITATION, TODAY)
    assert who not in {each.invitation.id for each in plan.meant}
    tab.session.file.undo()
    assert people_of(tab.session.file, tab.round_id).standing.invited == everybody


def test_what_was_prepared_is_marked_for_those_who_are_meant(tab: PeopleTab, tmp_path: Path) -> None:
    file = tab.session.file
    actions.prepare_mailing(file, tab.round_id, Sending.THANKS, tmp_path, TODAY)
    assert tab.sent.text() == "Mark 30 drafts as sent"
    tab.list.states.choose(State.ANSWERED)
    tab.list.table.selectRow(0)
    assert tab.sent.text() == "Mark 1 draft as sent"
    said: list[str] = []
    tab.said.connect(said.append)
    tab.sent.click()
    assert said == ["Marked 1 mail as sent."]
    tab.list.table.clearSelection()
    assert tab.sent.text() == "Mark 29 drafts as sent"
    file.undo()
    assert tab.sent.text() == "Mark 30 drafts as sent"


def test_last_mail_tells_its_kind_and_whether_it_was_sent(tab: PeopleTab, tmp_path: Path) -> None:
    file = tab.session.file
    assert tab.list.model.face(0, 2).text == "–"
    mailed(file, tab.round_id, Sending.INVITATION, OPENED)
    assert tab.list.model.face(0, 2).text == "invitation, 1 October 2012"
    actions.prepare_mailing(file, tab.round_id, Sending.THANKS, tmp_path, TODAY)
    assert tab.list.model.face(0, 2).text == "thanks, not sent yet"


def test_addresses_of_those_shown_are_copied_where_nobody_is_chosen(tab: PeopleTab) -> None:
    tab.list.states.choose(State.ANSWERED)
    tab.addresses.click()
    assert QGuiApplication.clipboard().text().count("@") == 30
    assert tab.note.text.text() == "30 addresses are on the clipboard. Put them in the field BCC."
    assert not tab.note.door.isVisible()


def test_response_that_waits_is_neither_answered_nor_reminded(tab: PeopleTab) -> None:
    file = tab.session.file
    whose = records.invitations(file, tab.round_id)[40]
    with file.step("round.take_in", number=1, round="Round 2012"):
        waiting = Response("r", tab.round_id, whose.id, OPENED, {}, ResponseState.DOUBTFUL)
        records.RESPONSE.insert(file, [waiting])
    assert "Waits for you 1" in chips(tab)
    tab.list.states.choose(State.DOUBTFUL)
    assert tab.list.model.keys() == [whose.id]
    mailed(file, tab.round_id, Sending.INVITATION, OPENED)
    plan = planned(file, tab.round_id, REMINDERS, TODAY)
    assert whose.id not in {each.invitation.id for each in plan.meant}
    actions.accept_response(file, "r")
    assert tab._waiting.isHidden()
    assert "Answered 31" in chips(tab)


def test_target_is_told_until_it_is_reached_or_the_round_is_closed(tab: PeopleTab) -> None:
    file = tab.session.file
    assert tab._needed.text() == "35 more answers reach the target of 50 per cent."
    actions.change_round(file, tab.round_id, target=20.0)
    assert tab._needed.text() == "The target of 20 per cent is reached."
    actions.close_round(file, tab.round_id, TODAY)
    assert tab._needed.text() == ""


def test_reminder_that_is_too_early_says_from_when(tab: PeopleTab, qtbot: QtBot) -> None:
    file = tab.session.file
    mailed(file, tab.round_id, Sending.INVITATION, TODAY - timedelta(2))
    dialog = MailsDialog(None, tab.desk, tab.round_id, None)
    qtbot.addWidget(dialog)
    dialog.kind.choose(REMINDERS)
    assert dialog.said.text() == "There is nobody to write to today."
    assert dialog.left.text() == (
        "Written to less than 7 days ago: 99. The first of them can be reminded on 6 November 2012."
    )
    actions.change_round(file, tab.round_id, days_before_reminder=2)
    dialog.kind.choose("thanks")
    dialog.kind.choose(REMINDERS)
    assert dialog.said.text() == "99 drafts will be written."
    assert dialog.left.text() == ""


def test_those_without_an_address_are_named(tab: PeopleTab, survey: str, qtbot: QtBot) -> None:
    file = tab.session.file
    whose = records.invitations(file, tab.round_id)
    with file.step("round.change", round="Round 2012"):
        records.INVITATION.update_many(file, [each.id for each in whose[:5]], {"email": ""})
    dialog = MailsDialog(None, tab.desk, tab.round_id, None)
    qtbot.addWidget(dialog)
    assert dialog.said.text() == "124 drafts will be written."
    names = ", ".join(each.name for each in whose[:4])
    assert dialog.left.text() == f"Without an e-mail address: {names} …"


def test_blank_forms_are_written_in_every_language(
    tab: PeopleTab, opened: Parts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.dialogs.files.ask_folder", lambda *_: tmp_path / "blank")
    before = tab.session.steps
    tab.begin("blank")
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert sorted(each.name for each in (tmp_path / "blank").iterdir()) == [
        "Round 2012 - English.html", "Round 2012 - English.xlsx", "Round 2012 - français.html",
        "Round 2012 - français.xlsx",
    ]  # fmt: skip
    assert tab.note.text.text().startswith("Wrote a blank form and a page to print in each of 2 languages")
    assert tab.session.steps == before


def test_folder_that_was_not_chosen_writes_nothing(tab: PeopleTab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.dialogs.files.ask_folder", lambda *_: None)
    monkeypatch.setattr(MailsDialog, "ask", lambda *_: None)
    for work in ("forms", "mails", "blank"):
        tab.begin(work)
    assert not tab.note.isVisible()
    assert not records.mailings(tab.session.file, tab.round_id)


def test_folder_that_cannot_be_written_is_told_in_place(
    tab: PeopleTab, opened: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    tab.list.table.selectRow(0)
    tab.write_mails(Sending.INVITATION, tmp_path / "taken" / "drafts", tab.list.meant())
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert "drafts" in tab.list.trouble.text()
    assert tab.isEnabled()
    assert not records.mailings(tab.session.file, tab.round_id)


def test_those_of_a_list_are_counted_without_facts_that_nobody_knows(
    surveys: SurveysPage, survey: str
) -> None:
    asked = actions.open_round(
        surveys.session.file, survey, name="Guests", opened=OPENED, audience=Audience.ADDRESSES,
        addresses=[Address("Ada Lo", "ada@example.org"), Address("Ivo Ba", "ivo@example.org", "fr")],
    )  # fmt: skip
    surveys.show_round(asked, "people")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, PeopleTab)
    said = [[tab.list.model.face(row, column).text for column in (0, 1, 3, 5)] for row in range(2)]
    assert said == [
        ["Ada Lo", "not answered", "English", "ada@example.org"],
        ["Ivo Ba", "not answered", "French", "ivo@example.org"],
    ]
    assert [(bar.title, bar.numbers) for bar in tab.rates.bars.bars] == [("All", "0 of 2 · 0 per cent")]
    assert not tab.rates.by.isVisible()
    assert tab.list.table.isColumnHidden(COUNTRY)
    tab.list.table.resize(2000, 300)
    assert tab.list.table.isColumnHidden(COUNTRY)


def test_decision_that_waits_in_a_list_of_addresses_is_told(surveys: SurveysPage, survey: str) -> None:
    file = surveys.session.file
    asked = actions.open_round(
        file, survey, name="Guests", opened=OPENED, audience=Audience.ADDRESSES,
        addresses=[Address("Ada Lo", "ada@example.org")],
    )  # fmt: skip
    (whose,) = records.invitations(file, asked)
    doubtful = Response("r", asked, whose.id, OPENED, {"job": "Officer"}, ResponseState.DOUBTFUL)
    with file.step("round.take_in", number=1, round="Guests"):
        records.RESPONSE.insert(file, [doubtful])
    surveys.show_round(asked, "people")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, PeopleTab)
    assert tab._waiting.isVisible()
    assert tab._waiting.text() == "1 response waits for a decision"


def test_column_of_countries_is_back_where_they_are_known(tab: PeopleTab) -> None:
    tab.list.table.resize(2000, 300)
    assert not tab.list.table.isColumnHidden(COUNTRY)


def test_supervisors_are_asked_beside_their_people(surveys: SurveysPage, survey: str) -> None:
    asked = actions.open_round(surveys.session.file, survey, name="Both", opened=OPENED, paired=True)
    surveys.show_round(asked, "people")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, PeopleTab)
    whose = records.invitations(surveys.session.file, asked)[0].name
    types(tab.list.search, whose)
    names = [tab.list.model.face(row, 0).text for row in range(tab.list.model.rowCount())]
    assert {whose, f"Supervisor of {whose}"} <= set(names)


def test_keys_choose_all_who_are_shown(tab: PeopleTab) -> None:
    tab.list.states.choose(State.ANSWERED)
    tab.list.table.setFocus()
    presses(tab.list.table, Qt.Key.Key_A, ctrl=True)
    assert len(tab.list.chosen()) == 30
    assert tab.forms.text() == "Write 30 forms…"
    assert tab.withdraw.isEnabled()


def test_every_button_has_words(tab: PeopleTab) -> None:
    buttons = [each for each in tab.findChildren(QPushButton) if each.isVisible()]
    assert buttons
    assert all(each.text() or each.accessibleName() for each in buttons)


def test_answers_taken_back_while_another_tab_is_seen_are_gone_on_return(
    tab: PeopleTab, surveys: SurveysPage
) -> None:
    surveys.view.show_tab("questions")
    more = answer(tab.session.file, tab.round_id, 1)
    assert len(more) == 1
    tab.session.file.undo()
    tab.session.file.undo()
    tab.session.file.undo()
    surveys.view.show_tab("people")
    assert chips(tab) == ["All 129", "Not answered 129"]


def test_day_of_the_last_mail_is_read_whole_in_spanish(opened: Parts) -> None:
    desk = opened.routes.desk()
    spanish = PeopleList(desk._replace(labels=Labels("es")))
    words = QFontMetrics(desk.theme.font()).horizontalAdvance("recordatorio 2, 30 de septiembre de 2009")
    assert spanish.table.columnWidth(MAILED) >= words + desk.theme.px(16)
    spanish.deleteLater()
