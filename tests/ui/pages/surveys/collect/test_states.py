"""Collecting: what is offered where nothing came in, after undoing, by keys, and where it is refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.network import records as register
from focalnet.surveys import actions, records
from focalnet.surveys.model import Decision, Misfit, ResponseState
from tests.core.surveys.intake.conftest import USUAL, Post
from tests.ui.hands import presses, types
from tests.ui.pages.surveys.collect.test_tab import Collecting
from ui.dialogs.typed_field import TypedField
from ui.pages.surveys.collect.misfit_block import MisfitBlock
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.round_words import RoundWords
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage
    from ui.widgets.choice import Choice


@pytest.fixture
def collecting(surveys: SurveysPage, opened: Parts, round_id: str, qtbot: QtBot) -> Collecting:
    """Return the tab of a round, shown in the window."""
    surveys.show_round(round_id, "collect")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, CollectTab)
    return Collecting(tab, opened, qtbot)


def sections(tab: CollectTab) -> list[str]:
    return chips(tab.sections)


def chips(choice: Choice) -> list[str]:
    return [each.text() for each in choice._group.buttons()]


def mend(collecting: Collecting, typed: str) -> None:
    (block,) = collecting.tab.doubts.pane.blocks
    assert isinstance(block.answer, TypedField)
    block.begin()
    types(block.answer, typed)
    presses(block.answer, Qt.Key.Key_Return)


def test_nothing_came_in_yet_and_how_it_does(collecting: Collecting, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = collecting.tab
    shown = tab.stack.currentWidget()
    assert shown is not None
    (empty,) = shown.findChildren(EmptyState)
    chosen: list[list[Path]] = [[]]
    monkeypatch.setattr("ui.dialogs.files.ask_several", lambda *_: chosen.pop())
    empty.findChildren(QPushButton)[0].click()
    assert not chosen
    assert sections(tab) == []
    assert tab.content() is None


def test_cancelling_the_choice_of_a_folder_changes_nothing(
    collecting: Collecting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.dialogs.files.ask_folder", lambda *_: None)
    collecting.tab.begin("folder")
    assert collecting.tab.basket.plan is None
    assert not collecting.parts.jobs.busy


def test_sections_count_what_they_hold_and_go_when_it_is_undone(collecting: Collecting, post: Post) -> None:
    post.answered(0, {**USUAL, "job": "Head"})
    post.answered(1, {**USUAL, "share": "a lot"})
    tab = collecting.tab
    collecting.drop(post.folder)
    assert sections(tab) == ["What came in"]
    tab.arrived.take.click()
    collecting.wait()
    assert sections(tab) == ["Doubtful 1", "Proposals 1", "Files 2"]
    mend(collecting, "20")
    assert sections(tab) == ["Proposals 2", "Files 2", "Mended 1"]
    collecting.file.undo()
    assert sections(tab) == ["Doubtful 1", "Proposals 1", "Files 2"]
    collecting.file.undo()
    assert sections(tab) == []
    assert isinstance(tab.stack.currentWidget(), type(tab.parts[""]))


def test_section_that_is_looked_at_stays(collecting: Collecting, post: Post) -> None:
    post.answered(0, {**USUAL, "job": "Head"})
    collecting.take(post.folder)
    collecting.tab.sections.choose("files")
    post.answered(1)
    actions.change_round(collecting.file, collecting.tab.round_id, target=50.0)
    assert collecting.tab.stack.currentWidget() is collecting.tab.files


def test_plan_is_left_without_a_trace(collecting: Collecting, post: Post) -> None:
    post.answered(0)
    before = collecting.parts.session.steps
    collecting.drop(post.folder)
    leave = next(
        each for each in collecting.tab.arrived.findChildren(QPushButton) if each.text() == "Leave it"
    )
    leave.click()
    assert collecting.tab.basket.plan is None
    assert collecting.parts.session.steps == before
    assert not sections(collecting.tab)
    collecting.take(post.folder)
    assert collecting.states() == [ResponseState.ACCEPTED]


def test_what_holds_nothing_new_is_noted_down_once(collecting: Collecting, post: Post) -> None:
    post.answered(0)
    collecting.take(post.folder)
    (post.folder / "notes.csv").write_text("nothing, of a round", encoding="utf-8")
    collecting.drop(post.folder)
    arrived = collecting.tab.arrived
    assert sorted(collecting.outcomes()) == ["duplicate", "not a form"]
    assert arrived.take.text() == "Note them down"
    assert arrived._note.text() == "None of it holds a new answer."
    arrived.take.click()
    collecting.wait()
    assert collecting.states() == [ResponseState.ACCEPTED]
    collecting.drop(post.folder)
    assert not arrived.take.isEnabled()


def test_plan_is_narrowed_to_an_outcome_and_says_why(collecting: Collecting, post: Post) -> None:
    post.answered(0)
    post.answered(1, {**USUAL, "share": "a lot"})
    post.form(2)
    collecting.drop(post.folder)
    arrived = collecting.tab.arrived
    arrived.outcomes.choose("doubtful")
    said = [arrived.model.face(row, 3).text for row in range(arrived.model.rowCount())]
    assert said == [
        "“a lot” does not fit the question “Per cent of your time”. Mend it.",
        "Nothing is filled in beyond what the form showed already.",
    ]
    assert arrived.take.text() == "Take in 3"  # what is not seen is taken in as well
    shown = collecting.tab.content()
    assert shown is not None
    assert len(shown.rows) == 2


def test_form_of_another_round_names_it(collecting: Collecting, survey: str, tmp_path: Path) -> None:
    other = actions.open_round(collecting.file, survey, name="Round 2010")
    post = Post(collecting.file, other, tmp_path / "other")
    collecting.drop(post.answered(0))
    assert collecting.outcomes() == ["other round"]
    assert collecting.tab.arrived.model.face(0, 3).text == "This form belongs to the round “Round 2010”."
    assert collecting.tab.arrived.model.face(0, 2).text == "–"


def test_what_was_refused_is_forgotten_with_the_next_files(
    collecting: Collecting, post: Post, tmp_path: Path
) -> None:
    collecting.drop(tmp_path / "gone.xlsx")
    assert collecting.tab._trouble.isVisible()
    collecting.drop(post.answered(0))
    assert not collecting.tab._trouble.isVisible()
    assert collecting.outcomes() == ["accepted"]


def test_doors_are_shut_while_files_are_read(collecting: Collecting, post: Post) -> None:
    post.answered(0)
    assert collecting.tab.take_files([post.folder])
    assert not any(door.isEnabled() for door in collecting.tab.beside_title())
    collecting.wait()
    assert all(door.isEnabled() for door in collecting.tab.beside_title())


def test_answer_may_stay_open(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "a lot"}))
    (block,) = collecting.tab.doubts.pane.blocks
    block.reason.setCurrentText("Nobody knows")
    block.remove.click()
    (response,) = records.accepted(collecting.file, collecting.tab.round_id)
    assert "share" not in response.answers
    (log,) = records.cleanings(collecting.file, collecting.tab.round_id)
    assert (log.old, log.new, log.reason) == ("a lot", None, "Nobody knows")


def test_mending_without_a_reason_is_refused_beside_it(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "a lot"}))
    pane = collecting.tab.doubts.pane
    pane.blocks[0].reason.setCurrentText("  ")
    mend(collecting, "20")
    assert pane.trouble.text() == "Say why the answer is mended: the cleaning log keeps the reason."
    assert collecting.states() == [ResponseState.DOUBTFUL]


def test_several_misfits_of_one_form_wait_for_the_last(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {"share": "a lot", "volunteer": "Perhaps"}))
    pane = collecting.tab.doubts.pane
    assert len(pane.blocks) == 2
    share = next(block for block in pane.blocks if isinstance(block.answer, TypedField))
    share.begin()
    types(share.answer, "20")
    share.mend.click()
    assert collecting.states() == [ResponseState.DOUBTFUL]
    (left,) = pane.blocks
    left.mend.click()
    assert collecting.states() == [ResponseState.ACCEPTED]


def test_response_is_counted_although_an_answer_does_not_fit(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "a lot"}))
    collecting.tab.doubts.pane.accept.click()
    (response,) = records.accepted(collecting.file, collecting.tab.round_id)
    assert "share" not in response.answers
    assert collecting.said[-1] == "The response is counted."
    log = collecting.tab.cleaning.model
    assert log.face(0, 1).old == "a lot"
    assert log.face(0, 2).text == "did not fit; left out when the response was counted"


def test_deciding_leads_to_the_next_that_waits(
    collecting: Collecting, post: Post, keeps_the_rules: Rules
) -> None:
    for person in range(3):
        post.answered(person, {**USUAL, "share": f"about {person}"})
    collecting.take(post.folder)
    doubts = collecting.tab.doubts
    keeps_the_rules(doubts.model)
    names = [doubts.model.face(row, 0).text for row in range(3)]
    assert doubts.pane.who.text() == names[0]
    doubts.pane.refuse.click()
    assert doubts.pane.who.text() == names[1]
    assert doubts.model.rowCount() == 2
    collecting.file.undo()
    assert doubts.model.rowCount() == 3


def test_last_decision_leaves_no_response_beside_the_list(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "a lot"}))
    assert collecting.tab.doubts.pane.isVisible()
    collecting.tab.doubts.pane.refuse.click()
    assert not collecting.tab.doubts.model.rowCount()
    assert collecting.tab.stack.currentWidget() is collecting.tab.files


def test_proposals_are_narrowed_to_a_field_and_decided_ones_kept(collecting: Collecting, post: Post) -> None:
    for number in range(2):
        post.answered(number, {**USUAL, "job": f"Head {number}"})
    collecting.take(post.folder)
    tab = collecting.tab
    assert tab.stack.currentWidget() is tab.proposals
    fields = chips(tab.proposals.fields)
    assert fields == ["All 2", "Job title 2"]
    tab.proposals.table.selectRow(1)
    tab.proposals.decline.click()
    fields = chips(tab.proposals.fields)
    assert fields == ["All 1", "Job title 1", "Decided 1"]
    tab.proposals.fields.choose("*")
    assert tab.proposals.model.face(0, 3).text == "declined"
    assert not tab.proposals.accept.isEnabled()
    assert not tab.proposals.decline.isEnabled()
    assert [each.decision for each in records.proposals(collecting.file, tab.round_id)].count(
        Decision.OPEN
    ) == 1


def test_proposal_holds_from_a_day_that_has_to_be_one(collecting: Collecting, post: Post) -> None:
    post.answered(0, {**USUAL, "job": "Head"})
    collecting.take(post.folder)
    proposals, person = collecting.tab.proposals, post.whose(0).subject
    before = register.appointments(collecting.file, person=person)
    assert not proposals.day.isVisible()
    proposals.from_date.click()
    assert proposals.day.isVisible()
    proposals.day.setText("some day")
    proposals.accept.click()
    assert "some day" in proposals.trouble.text()
    assert register.appointments(collecting.file, person=person) == before
    proposals.day.setText("1 March 2010")
    proposals.accept.click()
    assert proposals.trouble.text() == ""
    titles = {each.job_title: each.starts for each in register.appointments(collecting.file, person=person)}
    assert titles["Head"] == date(2010, 3, 1)
    assert collecting.said[-1] == "Took 1 proposal over."
    collecting.file.undo()
    assert register.appointments(collecting.file, person=person) == before


def test_several_are_decided_on_without_showing_any(collecting: Collecting, post: Post) -> None:
    for person in range(2):
        post.answered(person, {**USUAL, "share": "a lot"})
    collecting.take(post.folder)
    doubts = collecting.tab.doubts
    presses(doubts.table, Qt.Key.Key_A, ctrl=True)
    assert doubts.pane.who.text() == "2 responses are chosen"
    assert doubts.pane.blocks == []
    presses(doubts.table, Qt.Key.Key_Return)
    assert collecting.parts.window.focusWidget() is doubts.pane.accept
    doubts.pane.accept.click()
    assert collecting.states() == [ResponseState.ACCEPTED] * 2
    assert collecting.said[-1] == "2 responses are counted."


def test_logs_tell_the_whole_of_what_was_done(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "a lot"}, "form of June.xlsx"))
    mend(collecting, "20")
    tab = collecting.tab
    tab.show_section("cleaning")
    assert [tab.cleaning.model.face(0, column).text for column in range(5)] == [
        "Per cent of your time", "20", "It was said in other words", post.whose(0).name, "1 November 2012",
    ]  # fmt: skip
    assert tab.cleaning.model.face(0, 1).old == "a lot"
    tab.show_section("files")
    assert [tab.files.model.face(0, column).text for column in range(4)] == [
        "form of June.xlsx", "doubtful", post.whose(0).name, "1 November 2012",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "mended", "left"),
    [
        ("number_unreadable", "It was said in other words", "It cannot be read"),
        ("constraint_broken", "It was a slip in typing", "It cannot be read"),
        ("answered_not_asked", "Another answer rules it out", "Another answer rules it out"),
    ],
)
def test_reason_that_is_offered_first_goes_with_the_rule(
    collecting: Collecting, qtbot: QtBot, rule: str, mended: str, left: str
) -> None:
    desk = collecting.tab.doubts.desk
    words = RoundWords(collecting.file, desk.labels, collecting.tab.round_id)
    block = MisfitBlock(desk, Misfit("share", "a lot", rule=rule), words)
    qtbot.addWidget(block)
    told: list[str] = []
    block.mended.connect(lambda _question, _typed, reason, _everywhere: told.append(reason))
    block.mend.click()
    block.remove.click()
    assert told == [mended, left]
