"""Collecting in the window: files become a plan, the plan responses, and doubts are decided in place."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.network import actions as network
from focalnet.network import records as register
from focalnet.surveys import actions, records
from focalnet.surveys.model import Audience, Decision, Response, ResponseState, Writer
from focalnet.surveys.questionnaire import Item, Questionnaire, placed
from tests.core.surveys.conftest import EN
from tests.core.surveys.intake.conftest import USUAL, Post
from tests.ui.hands import presses, types
from tests.ui.pages.surveys.conftest import OPENED
from ui.dialogs.fields import ChoiceField
from ui.pages.surveys.collect.tab import CollectTab

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.models.line_model import LineModel
    from ui.pages.surveys.collect.misfit_block import MisfitBlock
    from ui.pages.surveys.page import SurveysPage


class Collecting:
    """The tab, and what a person does there."""

    def __init__(self, tab: CollectTab, parts: Parts, qtbot: QtBot) -> None:
        self.tab, self.parts, self._qtbot = tab, parts, qtbot
        self.file = parts.session.file
        self.said: list[str] = []
        tab.said.connect(self.said.append)

    def drop(self, *paths: Path) -> None:
        assert self.tab.take_files(paths)
        self.wait()

    def take(self, *paths: Path) -> None:
        self.drop(*paths)
        self.tab.arrived.take.click()
        self.wait()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.parts.jobs.busy)

    def outcomes(self) -> list[str]:
        model = self.tab.arrived.model
        return [model.face(row, 1).text for row in range(model.rowCount())]

    def states(self) -> list[ResponseState]:
        return [each.state for each in records.responses(self.file, self.tab.round_id)]


@pytest.fixture
def collecting(surveys: SurveysPage, opened: Parts, round_id: str, qtbot: QtBot) -> Collecting:
    """Return the tab of a round, shown in the window."""
    surveys.show_round(round_id, "collect")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, CollectTab)
    return Collecting(tab, opened, qtbot)


def test_dropped_forms_are_shown_before_anything_is_kept(
    collecting: Collecting, post: Post, keeps_the_rules: Rules
) -> None:
    post.answered(0)
    post.answered(1)
    (post.folder / "notes.csv").write_text("nothing, of a round", encoding="utf-8")
    collecting.drop(post.folder)
    assert collecting.outcomes() == ["not a form", "accepted", "accepted"]
    assert collecting.tab.arrived.take.text() == "Take in 2"
    assert not collecting.states()
    keeps_the_rules(collecting.tab.arrived.model)
    collecting.tab.arrived.outcomes.choose("not_a_form")
    assert collecting.outcomes() == ["not a form"]


def test_what_was_shown_is_taken_in_as_one_step_and_undone(collecting: Collecting, post: Post) -> None:
    post.answered(0)
    before = collecting.parts.session.steps
    collecting.take(post.folder)
    assert collecting.states() == [ResponseState.ACCEPTED]
    assert collecting.said == ["1 response was taken in."]
    assert collecting.parts.session.steps == before + 1
    collecting.file.undo()
    assert not collecting.states()


def test_an_archive_is_unpacked_until_it_is_decided_on(
    collecting: Collecting, post: Post, tmp_path: Path
) -> None:
    post.answered(0)
    archive = shutil.make_archive(str(tmp_path / "mails"), "zip", post.folder)
    collecting.drop(tmp_path / archive)
    assert collecting.outcomes() == ["accepted"]
    unpacked = collecting.tab.arrived.model.key(0)
    assert unpacked == "0"
    collecting.tab.arrived.left.emit()
    assert collecting.tab.basket.plan is None
    assert not collecting.states()
    collecting.take(tmp_path / archive)
    assert collecting.states() == [ResponseState.ACCEPTED]


def test_a_second_answer_is_compared_and_replaces_the_first(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0))
    collecting.take(post.answered(0, {**USUAL, "share": 55}, "again.xlsx"))
    pane = collecting.tab.doubts.pane
    assert pane.accept.text() == "Count this one instead"
    first = [pane.answers.face(0, column).text for column in range(3)]
    assert first == ["Per cent of your time", "20", "55"]
    pane.accept.click()
    assert collecting.states() == [ResponseState.SUPERSEDED, ResponseState.ACCEPTED]
    assert not collecting.tab.doubts.model.rowCount()


def test_a_second_answer_stands_beside_a_first_that_waits(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "a lot"}))
    collecting.take(post.answered(0, {**USUAL, "share": 55}, "again.xlsx"))
    doubts = collecting.tab.doubts
    assert doubts.pane.answers.headerData(1, Qt.Orientation.Horizontal) == "The other one"
    assert doubts.pane.accept.text() == "Count this response"
    doubts.table.selectRow(1)
    assert doubts.pane.accept.text() == "Count this one instead"
    beside = [doubts.pane.answers.face(0, column).text for column in range(3)]
    assert beside == ["Per cent of your time", "“a lot”", "55"]
    doubts.pane.accept.click()
    assert collecting.states() == [ResponseState.SUPERSEDED, ResponseState.ACCEPTED]
    assert not doubts.model.rowCount()


def test_proposals_that_cannot_be_taken_over_are_named(collecting: Collecting, post: Post) -> None:
    for number in range(2):
        post.answered(number, {**USUAL, "job": f"Head {number}"})
    collecting.take(post.folder)
    network.remove_person(collecting.file, post.whose(0).subject)
    proposals = collecting.tab.proposals
    proposals.accept.click()
    assert collecting.said[-1] == "Took 1 proposal over."
    told = proposals.trouble.text().splitlines()
    assert told[0] == "1 cannot be taken over: mend the answer, or leave the register as it is."
    assert told[1].startswith(post.whose(0).name)
    assert "Head 0" in told[1]


def test_a_second_answer_is_set_aside(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0))
    collecting.take(post.answered(0, {**USUAL, "share": 55}, "again.xlsx"))
    collecting.tab.doubts.pane.refuse.click()
    assert collecting.states() == [ResponseState.ACCEPTED, ResponseState.REFUSED]


def test_newest_of_several_second_answers_are_counted_at_once(collecting: Collecting, post: Post) -> None:
    for person in range(3):
        post.answered(person)
    collecting.take(post.folder)
    for person in range(3):
        post.answered(person, {**USUAL, "share": 55})
    collecting.take(post.folder)
    tab, before = collecting.tab, collecting.parts.session.steps
    tab.doubts.table.selectAll()
    assert tab.doubts.pane.accept.text() == "Count all 3"
    tab.doubts.pane.accept.click()
    assert collecting.states().count(ResponseState.ACCEPTED) == 3
    assert collecting.states().count(ResponseState.SUPERSEDED) == 3
    assert collecting.parts.session.steps == before + 1
    collecting.file.undo()
    tab.doubts.table.selectAll()
    tab.doubts.pane.refuse.click()
    assert collecting.states().count(ResponseState.REFUSED) == 3


def test_those_who_may_be_meant_are_offered(collecting: Collecting) -> None:
    file = collecting.file
    one, other = records.invitations(file, collecting.tab.round_id)[:2]
    reason = {"code": "exports.several_fit", "args": {"number": 2}, "candidates": [one.id, other.id]}
    waiting = Response("r", collecting.tab.round_id, "", OPENED, {}, ResponseState.DOUBTFUL, reason)
    with file.step("round.take_in", number=1, round="R"):
        records.RESPONSE.insert(file, [waiting])
    pane = collecting.tab.doubts.pane
    offers = [each for each in pane.findChildren(QPushButton) if other.email in each.text()]
    offers[0].click()
    assert pane.whose is not None
    assert pane.whose.value() == other.id


def test_somebody_outside_a_list_is_named_and_may_be_counted_as_nobody(collecting: Collecting) -> None:
    file, writer = collecting.file, Writer("Zed Quxley", "zed@example.net")
    one = records.invitations(file, collecting.tab.round_id)[0]
    reason = {"code": "intake.written_by", "args": {"writer": "Zed", "whom": "X"}, "candidates": [one.id]}
    waiting = Response(
        "r", collecting.tab.round_id, "", OPENED, {}, ResponseState.DOUBTFUL, reason, writer=writer
    )
    with file.step("round.take_in", number=1, round="R"):
        records.ROUND.update(file, collecting.tab.round_id, {"audience": Audience.ADDRESSES})
        records.RESPONSE.insert(file, [waiting])
    pane = collecting.tab.doubts.pane
    assert pane.who.text() == "Zed Quxley (zed@example.net)"
    assert pane.whose is not None
    pane.accept.click()
    assert collecting.states() == [ResponseState.ACCEPTED]
    assert records.accepted(file, collecting.tab.round_id)[0].invitation == ""


def test_what_does_not_fit_is_mended_in_place_and_then_counted(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {**USUAL, "share": "about twenty"}))
    assert collecting.tab.doubts.table.hasFocus()
    block = _block(collecting)
    block.mend.click()
    assert "does not fit" in collecting.tab.doubts.pane.trouble.text()
    assert not isinstance(block.answer, ChoiceField)
    block.answer.selectAll()
    types(block.answer, "20")
    presses(block.answer, Qt.Key.Key_Return)
    assert collecting.states() == [ResponseState.ACCEPTED]
    collecting.tab.show_section("cleaning")
    log = collecting.tab.content()
    assert log is not None
    assert log.rows[0][:3] == ("Per cent of your time", "about twenty → 20", "It was said in other words")


def test_the_same_words_are_mended_for_all_who_wrote_them(collecting: Collecting, post: Post) -> None:
    for person, words in enumerate(("a fifth", "a fifth", "a third")):
        post.answered(person, {**USUAL, "share": words})
    collecting.take(post.folder)
    doubts = collecting.tab.doubts
    doubts.table.selectRow(2)
    assert not _block(collecting).everywhere.isVisible()
    doubts.table.selectRow(0)
    presses(doubts.table, Qt.Key.Key_Return)
    block = _block(collecting)
    assert collecting.parts.window.focusWidget() is block.answer
    assert block.everywhere.text() == "The same for 1 other who wrote this"
    types(block.answer, "20")  # in the place of what stood there
    block.everywhere.click()
    block.mend.click()
    assert collecting.states() == [ResponseState.ACCEPTED, ResponseState.ACCEPTED, ResponseState.DOUBTFUL]
    assert collecting.said[-1] == "2 answers are mended; the cleaning log says why."
    collecting.file.undo()
    assert collecting.states() == [ResponseState.DOUBTFUL] * 3
    assert doubts.model.rowCount() == 3


def test_enter_leads_from_a_doubt_to_its_decision(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0))
    collecting.take(post.answered(0, {**USUAL, "share": 55}, "again.xlsx"))
    presses(collecting.tab.doubts.table, Qt.Key.Key_Return)
    assert collecting.parts.window.focusWidget() is collecting.tab.doubts.pane.accept


def test_a_choice_is_mended_from_its_list(collecting: Collecting, post: Post) -> None:
    collecting.take(post.answered(0, {"volunteer": "Perhaps", "share": 20}))
    block = _block(collecting)
    assert isinstance(block.answer, ChoiceField)
    block.answer.choose("no")
    block.mend.click()
    (response,) = records.responses(collecting.file, collecting.tab.round_id)
    assert response.answers["volunteer"] == "no"


def test_a_form_of_unknown_origin_is_assigned(collecting: Collecting, post: Post) -> None:
    from focalnet.surveys.forms import write_blank_form

    blank = post.folder / "blank.xlsx"
    write_blank_form(post.round, "en", blank)
    collecting.take(post.fill(blank))
    whose = collecting.tab.doubts.pane.whose
    assert whose is not None
    collecting.tab.doubts.pane._on_assign()
    assert collecting.tab.doubts.pane.trouble.text() == "Choose whose answer this is."
    whose.setText(post.whose(4).name)
    collecting.tab.doubts.pane._on_assign()
    (response,) = records.responses(collecting.file, collecting.tab.round_id)
    assert response.invitation == post.whose(4).id
    assert response.state is ResponseState.ACCEPTED


def test_proposals_are_taken_over_some_or_all(collecting: Collecting, post: Post) -> None:
    for number in range(3):
        post.answered(number, {**USUAL, "job": f"Head {number}"})
    collecting.take(post.folder)
    tab = collecting.tab
    tab.show_section("proposals")
    assert tab.proposals.accept.text() == "Take all 3 over"
    tab.proposals.table.selectRow(0)
    assert tab.proposals.accept.text() == "Take 1 over"
    tab.proposals.accept.click()
    file = collecting.file
    held = register.appointments(file, person=post.whose(0).subject)
    assert "Head 0" in {each.job_title for each in held}
    assert tab.proposals.accept.text() == "Take all 2 over"
    tab.proposals.decline.click()
    decided = [each.decision for each in records.proposals(file, tab.round_id)]
    assert sorted(decided) == [Decision.ACCEPTED, Decision.DECLINED, Decision.DECLINED]


def test_an_export_shows_its_columns_and_they_are_put_right(collecting: Collecting, tmp_path: Path) -> None:
    export = tmp_path / "export.csv"
    export.write_text(
        f"Who,Did you volunteer?,Time spent here\n{_someone(collecting)},Yes,20\n",
        encoding="utf-8",
    )
    collecting.drop(export)
    columns = collecting.tab.columns
    assert collecting.tab.stack.currentWidget() is columns
    columns.choose(columns.model.key(_row(columns.model, "Time spent here")))
    columns.meaning.choose("share")
    columns.keep.click()
    collecting.wait()
    columns.choose(columns.model.key(_row(columns.model, "Who")))
    columns.meaning.choose("@email")
    columns.keep.click()
    collecting.wait()
    assert collecting.outcomes() == ["accepted"]
    collecting.tab.show_section("arrived")
    collecting.tab.arrived.take.click()
    collecting.wait()
    (response,) = records.responses(collecting.file, collecting.tab.round_id)
    assert response.answers == {"volunteer": "yes", "share": 20}


def test_an_export_that_names_nobody_asks_for_one_decision(collecting: Collecting, tmp_path: Path) -> None:
    export = tmp_path / "export.csv"
    export.write_text("Did you volunteer?,Per cent of your time\nYes,20\nNo,30\n", encoding="utf-8")
    collecting.drop(export)
    arrived = collecting.tab.arrived
    assert collecting.outcomes() == ["doubtful", "doubtful"]
    assert arrived.nobody_named.isVisible()
    arrived.count_unnamed.click()
    collecting.wait()
    assert collecting.outcomes() == ["accepted", "accepted"]
    assert not arrived.nobody_named.isVisible()
    arrived.take.click()
    collecting.wait()
    assert len(records.accepted(collecting.file, collecting.tab.round_id)) == 2


def test_order_of_day_and_month_is_asked_where_an_export_does_not_show_it(
    surveys: SurveysPage, opened: Parts, tmp_path: Path, qtbot: QtBot
) -> None:
    file = opened.session.file
    since = Questionnaire(placed([Item("date", "since", {EN: "Since when?"})]), {}, {}, (EN,), EN)
    asked = actions.open_round(file, actions.add_survey(file, since, name="Since"), opened=OPENED)
    surveys.show_round(asked, "collect")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, CollectTab)
    collecting = Collecting(tab, opened, qtbot)
    export = tmp_path / "export.csv"
    export.write_text("Since when?\n03/04/2010\n05/06/2011\n", encoding="utf-8")
    collecting.drop(export)
    tab.show_section("columns")
    assert tab.columns.order.isVisible()
    tab.columns.order.choose("day_first")
    tab.columns.order.activated.emit(1)
    collecting.wait()
    tab.basket.take_in()
    collecting.wait()
    answers = [each.answers["since"] for each in records.responses(file, asked)]
    assert answers == ["2010-04-03", "2011-06-05"]


def test_files_that_lead_nowhere_are_refused_in_place(collecting: Collecting, tmp_path: Path) -> None:
    collecting.drop(tmp_path / "gone.xlsx")
    assert "gone.xlsx" in collecting.tab._trouble.text()
    assert collecting.tab.basket.plan is None


def test_confidential_answers_are_decided_on_without_a_name(
    surveys: SurveysPage, opened: Parts, survey: str, tmp_path: Path, qtbot: QtBot
) -> None:
    file = opened.session.file
    secret = actions.open_round(file, survey, name="Secret", opened=OPENED, confidential=True)
    post = Post(file, secret, tmp_path / "secret")
    surveys.show_round(secret, "collect")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, CollectTab)
    collecting = Collecting(tab, opened, qtbot)
    collecting.take(post.answered(0))
    collecting.take(post.answered(0, {**USUAL, "share": 55}, "again.xlsx"))
    name = post.whose(0).name
    seen = [tab.doubts.model, tab.doubts.pane.answers, tab.arrived.model, tab.files.model]
    said = [
        model.face(row, column).text
        for model in seen
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    said += [tab.doubts.pane.who.text(), tab.doubts.pane.why.text()]
    assert not [text for text in said if name in text]
    assert tab.doubts.pane.who.text() == "Confidential"
    tab.doubts.pane.accept.click()
    assert [each.state for each in records.responses(file, secret, ResponseState.DOUBTFUL)] == []


def test_files_are_asked_for_by_a_command(
    collecting: Collecting, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.dialogs import files

    monkeypatch.setattr(files, "ask_several", lambda *_: [post.answered(0)])
    collecting.parts.actions["round.take_in"].trigger()
    collecting.wait()
    assert collecting.outcomes() == ["accepted"]
    monkeypatch.setattr(files, "ask_folder", lambda *_: post.folder)
    post.answered(1)
    collecting.parts.actions["round.take_in_folder"].trigger()
    collecting.wait()
    assert collecting.outcomes() == ["accepted", "accepted"]


def _block(collecting: Collecting) -> MisfitBlock:
    (block,) = collecting.tab.doubts.pane.blocks
    return block


def _row(model: LineModel, name: str) -> int:
    return next(row for row in range(model.rowCount()) if model.face(row, 0).text == name)


def _someone(collecting: Collecting) -> str:
    invited = records.invitations(collecting.file, collecting.tab.round_id)
    return next(each.email for each in invited if each.email)
