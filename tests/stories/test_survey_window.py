"""A round through the window: from a questionnaire to forms, answers, results and a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtWidgets import QPushButton

from focalnet.sheets import read
from focalnet.surveys import records
from focalnet.surveys.model import Decision, ResponseState, Sending
from focalnet.surveys.questionnaire import read_xlsform, write_xlsform
from focalnet.surveys.questionnaire.templates import template
from tests.stories.respondents import forms_of_women_and_men
from tests.stories.returned import AS_MUCH, CHIEF
from ui.dialogs.surveys.mails import MailsDialog
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.dialogs.surveys.sealing import SealingDialog
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.page import SurveysPage
from ui.pages.surveys.results.tab import ResultsTab

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from tests.stories.coordinator import Coordinator
    from tests.stories.returned import Returned

_TEMPLATES = 7  # that come with the program
_SECRET = 30


class Step(NamedTuple):
    """One thing that she does in a round, and how many interactions it took her."""

    what: str
    interactions: int


class Steps:
    """What she did, one thing after the other."""

    def __init__(self, coordinator: Coordinator) -> None:
        self.done: list[Step] = []
        self._coordinator = coordinator
        self._before = coordinator.interactions

    def did(self, what: str) -> None:
        """Say that a thing is done, and look at it."""
        coordinator = self._coordinator
        self.done.append(Step(what, coordinator.interactions - self._before))
        coordinator.sees(what)
        self._before = coordinator.interactions


@pytest.mark.slow
@pytest.mark.xdist_group("spreadsheet")
@pytest.mark.guide("ask-the-network")
@pytest.mark.guide("answers-came")
@pytest.mark.guide("what-they-said")
def test_round_takes_about_twelve_steps(coordinator: Coordinator, returned: Returned, tmp_path: Path) -> None:
    """Everybody is asked in their language; what comes back, however it does, ends in the results."""
    steps = Steps(coordinator)
    makes_a_survey(coordinator)
    steps.did("survey-from-a-template")
    asked = opens_a_round(coordinator)
    steps.did("round-opened")
    writes_drafts(coordinator, tmp_path / "forms", "Invitations", 142)
    steps.did("invitations-sent")
    coordinator.drops(returned.folder)
    coordinator.waits(lambda: collect_tab(coordinator).basket.plan)
    steps.did("what-came-in")
    takes_in(coordinator, asked, returned)
    steps.did("taken-in")
    mends_what_does_not_fit(coordinator, asked, returned)
    steps.did("mended")
    decides_what_waits(coordinator, asked, returned)
    steps.did("decided")
    takes_proposals_over(coordinator, asked, returned)
    steps.did("proposals-taken-over")
    coordinator.comes_back_after(8)
    coordinator.clicks_button("People")
    writes_drafts(coordinator, tmp_path / "reminders", "Reminders, for who has not answered", 47)
    steps.did("reminders-sent")
    writes_drafts(coordinator, tmp_path / "thanks", "Thanks, for who has answered", 95)
    steps.did("thanks-sent")
    nobody_is_written_to_twice(coordinator, asked, returned)
    looks_at_results(coordinator)
    steps.did("results-by-sex")
    workbook = coordinator.will_keep_in(tmp_path / "results.xlsx")
    coordinator.clicks_button("Workbook…")
    coordinator.waits(workbook.exists)
    steps.did("workbook")
    assert len(steps.done) <= 12
    assert sum(each.interactions for each in steps.done) <= 30, steps.done
    assert {"Summary", "Results", "By Sex", "Data", "Method"} <= {each.name for each in read(workbook).sheets}
    takes_back_and_comes_back(coordinator, asked)


def takes_back_and_comes_back(coordinator: Coordinator, asked: Round) -> None:
    """What was done last is taken back; the round is there when the network is opened again."""
    file = file_of(coordinator)
    coordinator.presses("Ctrl+Z")
    coordinator.sees("taken-back")
    assert Sending.THANKS in {each.kind for each in records.mailings(file, asked.id) if not each.sent}
    coordinator.parts.session.close()
    coordinator.parts.commands.network.open(file.path)
    coordinator.presses("Ctrl+4")
    page = coordinator.page(SurveysPage)
    coordinator.sees("opened-again")
    coordinator.goes_to("Rounds and surveys")
    coordinator.presses("Return")
    assert page.round_id == asked.id
    assert "95 of 142 answered" in page.view.line.text()


def file_of(coordinator: Coordinator) -> NetworkFile:
    """Return the network that is open."""
    return coordinator.parts.session.file


def makes_a_survey(coordinator: Coordinator) -> None:
    """Take the first of the questionnaires that come with the program."""

    def takes_the_first(dialog: NewSurveyDialog) -> None:
        coordinator.waits(lambda: dialog.list.count() > _TEMPLATES)
        coordinator.sees("questionnaires", dialog)
        coordinator.presses("Return")

    coordinator.will_answer(NewSurveyDialog, takes_the_first)
    coordinator.presses("Ctrl+Alt+S")
    (survey,) = records.surveys(file_of(coordinator))
    assert survey.template == "composition"


def opens_a_round(coordinator: Coordinator) -> Round:
    """Say until when; all else has a usual value."""

    def says_until_when(dialog: OpenRoundDialog) -> None:
        coordinator.types("30 November 2012")
        coordinator.sees("until-when", dialog)
        coordinator.presses("Return")

    coordinator.will_answer(OpenRoundDialog, says_until_when)
    coordinator.presses("Ctrl+Alt+O")
    (asked,) = records.rounds(file_of(coordinator))
    assert asked.due is not None
    assert (asked.due.month, asked.due.day) == (11, 30)
    return asked


def writes_drafts(coordinator: Coordinator, folder: Path, kind: str, count: int) -> None:
    """Choose the folder for the drafts of the kind that comes next, and say that they are sent."""

    def chooses_the_folder(dialog: MailsDialog) -> None:
        assert dialog.kind.currentText() == kind
        coordinator.sees("how-many-drafts", dialog)
        coordinator.presses("Return")

    coordinator.will_keep_in(folder).mkdir()
    coordinator.will_answer(MailsDialog, chooses_the_folder)
    coordinator.clicks_button("Prepare mails…")
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    assert len(list(folder.glob("*.eml"))) == count
    coordinator.clicks_button(f"Mark {count} drafts as sent")


def takes_in(coordinator: Coordinator, asked: Round, returned: Returned) -> None:
    """Take in what was shown, which says of each file what it is, and whose."""
    tab, file = collect_tab(coordinator), file_of(coordinator)
    shown = [[tab.arrived.model.face(row, column).text for column in (0, 2)] for row in range(107)]
    assert {name: person.strip("–") for name, person in shown} == {
        name: told.person for name, told in returned.expected.items()
    }
    assert {each.code: each.name for each in records.invitations(file, asked.id)} == returned.codes
    coordinator.clicks_button("Take in 99")
    coordinator.waits(lambda: records.responses(file, asked.id))
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    taken = {each.file: each.outcome.value for each in records.intake_files(file, asked.id)}
    assert taken == {name: told.outcome for name, told in returned.expected.items()}
    assert who_wait(coordinator) == returned.people("doubtful")
    assert people_in(file, asked, ResponseState.ACCEPTED) == returned.people("accepted")


def collect_tab(coordinator: Coordinator) -> CollectTab:
    """Return the tab on which answers come in, which has to be the one that is seen."""
    tab = coordinator.page(SurveysPage).view.shown_tab()
    assert isinstance(tab, CollectTab)
    return tab


def who_wait(coordinator: Coordinator) -> list[str]:
    """Return who stands in the list of what waits."""
    model = collect_tab(coordinator).doubts.model
    return sorted(model.face(row, 0).text for row in range(model.rowCount()))


def people_in(file: NetworkFile, asked: Round, state: ResponseState) -> list[str]:
    """Return whose responses are in a state, by name."""
    names = {each.id: each.name for each in records.invitations(file, asked.id)}
    return sorted(names[each.invitation] for each in records.responses(file, asked.id, state))


def mends_what_does_not_fit(coordinator: Coordinator, asked: Round, returned: Returned) -> None:
    """Where it stands, with a reason; for all five who wrote the same at once."""
    doubts, file = collect_tab(coordinator).doubts, file_of(coordinator)
    assert doubts.table.hasFocus()
    coordinator.presses("Return")
    (block,) = doubts.pane.blocks
    coordinator.sees("what-does-not-fit")
    coordinator.types("25")
    coordinator.clicks(block.everywhere)
    coordinator.clicks(block.mend)
    assert doubts.table.hasFocus()
    (step,) = file.history(limit=1)
    assert coordinator.parts.labels.step(step) == "Mended 5 answers that said the same"
    mended = records.cleanings(file, asked.id)
    assert {(each.old, each.new) for each in mended} == {(AS_MUCH, 25)}
    assert all(each.reason for each in mended)
    assert len(mended) == 5
    assert len(who_wait(coordinator)) == len(returned.people("doubtful")) - 5


def decides_what_waits(coordinator: Coordinator, asked: Round, returned: Returned) -> None:
    """Of second answers what differs stands first, and the newer ones are counted; the empty one is not."""
    doubts, file = collect_tab(coordinator).doubts, file_of(coordinator)
    waiting = who_wait(coordinator)
    while doubts.pane.answers.columnCount() == 3:
        coordinator.sees("the-two-beside-each-other")
        coordinator.clicks_button("Count this one instead")
    (empty,) = who_wait(coordinator)
    coordinator.clicks_button("Set it aside")
    assert people_in(file, asked, ResponseState.REFUSED) == [empty]
    assert people_in(file, asked, ResponseState.SUPERSEDED) == [each for each in waiting if each != empty]
    assert not people_in(file, asked, ResponseState.DOUBTFUL)
    assert len(people_in(file, asked, ResponseState.ACCEPTED)) == returned.counts["accepted"] + 5


def takes_proposals_over(coordinator: Coordinator, asked: Round, returned: Returned) -> None:
    """All of a fact at once."""
    proposals = collect_tab(coordinator).proposals
    assert proposals.isVisible()
    coordinator.sees("proposals")
    chip = next(
        each for each in proposals.fields.findChildren(QPushButton) if each.text().startswith("Job title")
    )
    coordinator.clicks(chip)
    coordinator.clicks(proposals.accept)
    taken = [each for each in records.proposals(file_of(coordinator), asked.id) if each.field == "job_title"]
    assert {each.decision for each in taken} == {Decision.ACCEPTED}
    assert [each.new for each in taken] == [CHIEF] * 10


def nobody_is_written_to_twice(coordinator: Coordinator, asked: Round, returned: Returned) -> None:
    """Who answered is thanked, and nobody else; who has not is reminded, and nobody else."""
    file = file_of(coordinator)
    mailed = records.mailings(file, asked.id)
    reminded, thanked = (
        {each.invitation for each in mailed if each.kind is kind}
        for kind in (Sending.REMINDER_1, Sending.THANKS)
    )
    names = {each.id: each.name for each in records.invitations(file, asked.id)}
    answered = people_in(file, asked, ResponseState.ACCEPTED)
    assert sorted(names[each] for each in thanked) == answered
    assert sorted(names[each] for each in reminded) == sorted(set(names.values()) - set(answered))


def looks_at_results(coordinator: Coordinator) -> None:
    """A click for the results, one for the break-down."""
    coordinator.clicks_button("Results")
    page = coordinator.page(SurveysPage)
    tab = page.view.shown_tab()
    assert isinstance(tab, ResultsTab)
    coordinator.waits(lambda: tab.content() is not None)
    coordinator.sees("results")
    coordinator.clicks_button("+ sex")
    coordinator.waits(lambda: "×" in " ".join(each.text() for each in tab.findChildren(QPushButton)))


@pytest.mark.guide("confidential")
def test_confidential_round_is_closed_and_sealed(coordinator: Coordinator, tmp_path: Path) -> None:
    """Checked before it is opened, read once it is closed, and then nobody can tell whose an answer is."""

    def takes_the_second(dialog: NewSurveyDialog) -> None:
        coordinator.waits(lambda: dialog.list.count() > _TEMPLATES)
        coordinator.presses("Down")
        coordinator.presses("Return")

    def promises_confidence(dialog: OpenRoundDialog) -> None:
        assert dialog.confidential.isChecked()  # the questionnaire promises it
        coordinator.waits(dialog.anonymity.text)
        coordinator.sees("who-would-be-too-few", dialog)
        coordinator.clicks(dialog.done_button)

    file = coordinator.parts.session.file
    coordinator.will_answer(NewSurveyDialog, takes_the_second)
    coordinator.presses("Ctrl+Alt+S")
    coordinator.will_answer(OpenRoundDialog, promises_confidence)
    coordinator.presses("Ctrl+Alt+O")
    (asked,) = records.rounds(file)
    assert asked.confidential
    coordinator.drops(forms_of_women_and_men(file, asked, tmp_path, _SECRET))
    coordinator.waits(lambda: collect_tab(coordinator).basket.plan)
    coordinator.sees("nobody-is-named")
    coordinator.clicks(collect_tab(coordinator).arrived.take)
    coordinator.waits(lambda: len(records.accepted(file, asked.id)) == _SECRET)
    coordinator.clicks_button("Results")
    coordinator.sees("not-before-it-is-closed")
    coordinator.clicks_button("Close the round")
    tab = coordinator.page(SurveysPage).view.shown_tab()
    assert isinstance(tab, ResultsTab)
    coordinator.waits(lambda: tab.content() is not None)
    coordinator.clicks_button("+ sex")
    coordinator.waits(lambda: "hidden" in shown_words(tab))
    coordinator.sees("what-is-hidden")
    explained = tab.view.footnote.text()
    assert "too few, or nearly all, of a group gave this answer" in explained
    assert "Break-downs by office and country are not offered" in explained
    keeps_a_workbook_of_nobody(coordinator, tmp_path / "results.xlsx")
    assert records.keys(file, asked.id)
    seals(coordinator, asked)
    assert not records.keys(file, asked.id)
    assert len(records.accepted(file, asked.id)) == _SECRET


def keeps_a_workbook_of_nobody(coordinator: Coordinator, path: Path) -> None:
    """Keep the results as a workbook, which has no sheet of single answers."""
    workbook = coordinator.will_keep_in(path)
    coordinator.clicks_button("Workbook…")
    coordinator.waits(workbook.exists)
    coordinator.sees("workbook")
    sheets = {each.name for each in read(workbook).sheets}
    assert {"Summary", "Results", "By Sex"} <= sheets
    assert not {"Data", "Answers"} & sheets


def seals(coordinator: Coordinator, asked: Round) -> None:
    """Seal the round, which has to be meant."""

    def means_it(dialog: SealingDialog) -> None:
        assert not dialog.done_button.isEnabled()
        coordinator.clicks(dialog.sure)
        coordinator.sees("what-is-destroyed", dialog)
        coordinator.clicks(dialog.done_button)

    coordinator.will_answer(SealingDialog, means_it)
    coordinator.presses("Ctrl+K")
    coordinator.types("seal the round")
    coordinator.sees("found-by-its-words")
    coordinator.presses("Return")
    coordinator.waits(lambda: records.round_(file_of(coordinator), asked.id).sealed)
    coordinator.sees("sealed")


def shown_words(tab: ResultsTab) -> str:
    """Return all that stands in the table of the question that is seen."""
    model = tab.view.model
    cells = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return " ".join(str(model.index(*cell).data() or "") for cell in cells)


@pytest.mark.guide("a-questionnaire-of-our-own")
def test_questionnaire_for_kobo_is_taken_and_given_back(
    coordinator: Coordinator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From an XLSForm that somebody else made, and out again as one that KoboToolbox takes."""
    theirs = tmp_path / "theirs.xlsx"
    write_xlsform(template("ideas"), theirs)
    monkeypatch.setattr("ui.dialogs.files.QFileDialog.getOpenFileName", lambda *_: (str(theirs), ""))

    def takes_their_file(dialog: NewSurveyDialog) -> None:
        coordinator.waits(lambda: dialog.list.count() > _TEMPLATES)
        offered = dialog.list.count()
        coordinator.clicks(dialog.file)
        coordinator.waits(lambda: dialog.list.count() > offered)
        coordinator.sees("theirs", dialog)
        coordinator.clicks(dialog.done_button)

    coordinator.will_answer(NewSurveyDialog, takes_their_file)
    coordinator.presses("Ctrl+Alt+S")
    (survey,) = records.surveys(coordinator.parts.session.file)
    assert [each.key for each in survey.questionnaire.questions] == [
        each.key for each in template("ideas").questions
    ]
    coordinator.sees("the-questions")
    ours = coordinator.will_keep_in(tmp_path / "ours.xlsx")
    coordinator.presses("Ctrl+K")
    coordinator.types("questions as xlsform", "Return")
    coordinator.waits(ours.exists)
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    coordinator.sees("written")
    again = read_xlsform(ours)
    assert again.questionnaire is not None
    assert again.questionnaire.questions == survey.questionnaire.questions
