"""A round through the window: from a questionnaire to forms, answers, results and a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtWidgets import QPushButton

from focalnet.sheets import read
from focalnet.surveys import records
from focalnet.surveys.forms.writing import write_forms_of
from focalnet.surveys.model import Decision, ResponseState
from focalnet.surveys.questionnaire import read_xlsform, write_xlsform
from focalnet.surveys.questionnaire.templates import template
from tests.stories.respondents import Respondents, Returned, detached
from ui.dialogs.surveys.mails import MailsDialog
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.dialogs.surveys.sealing import SealingDialog
from ui.pages.surveys.collect import CollectTab
from ui.pages.surveys.page import SurveysPage
from ui.pages.surveys.results import ResultsTab

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from tests.stories.coordinator import Coordinator

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


@pytest.mark.guide("ask-the-network")
@pytest.mark.guide("answers-came")
@pytest.mark.guide("what-they-said")
def test_round_takes_about_twelve_steps(coordinator: Coordinator, tmp_path: Path) -> None:
    """Everybody is asked in their language; what comes back, however it does, ends in the results."""
    steps = Steps(coordinator)
    makes_a_survey(coordinator)
    steps.did("survey-from-a-template")
    asked = opens_a_round(coordinator)
    steps.did("round-opened")
    forms = writes_forms_with_drafts(coordinator, tmp_path)
    steps.did("forms-and-drafts")
    coordinator.clicks_button(f"Mark {len(list(forms.glob('*.eml')))} drafts as sent")
    steps.did("marked-as-sent")
    returned = sent_back(coordinator, asked, forms, tmp_path)
    coordinator.drops(returned.folder)
    coordinator.waits(lambda: collect_tab(coordinator).basket.plan)
    steps.did("what-came-in")
    takes_in(coordinator, asked, returned)
    steps.did("taken-in")
    mends_what_does_not_fit(coordinator, asked)
    steps.did("mended")
    decides_a_second_answer(coordinator, asked)
    steps.did("decided")
    takes_proposals_over(coordinator, asked)
    steps.did("proposals-taken-over")
    looks_at_results(coordinator)
    steps.did("results-by-sex")
    workbook = coordinator.will_keep_in(tmp_path / "results.xlsx")
    coordinator.clicks_button("Workbook…")
    coordinator.waits(workbook.exists)
    steps.did("workbook")
    assert len(steps.done) <= 12
    assert sum(each.interactions for each in steps.done) <= 30, steps.done
    assert len(read(workbook).sheets) > 3
    takes_back_and_comes_back(coordinator, asked)


def takes_back_and_comes_back(coordinator: Coordinator, asked: Round) -> None:
    """What was taken over is taken back; the round is there when the network is opened again."""
    file = file_of(coordinator)
    coordinator.presses("Ctrl+Z")
    coordinator.sees("taken-back")
    assert {each.decision for each in records.proposals(file, asked.id)} == {Decision.OPEN}
    coordinator.parts.session.close()
    coordinator.parts.commands.network.open(file.path)
    coordinator.presses("Ctrl+4")
    page = coordinator.page(SurveysPage)
    coordinator.sees("opened-again")
    coordinator.goes_to("Rounds and surveys")
    coordinator.presses("Return")
    assert page.round_id == asked.id
    assert "15 of 142 answered" in page.view.line.text()


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


def writes_forms_with_drafts(coordinator: Coordinator, tmp_path: Path) -> Path:
    """Choose the folder; there is a draft with its form for everybody who was asked."""

    def chooses_the_folder(dialog: MailsDialog) -> None:
        coordinator.sees("how-many-drafts", dialog)
        coordinator.presses("Return")

    folder = coordinator.will_keep_in(tmp_path / "forms")
    folder.mkdir()
    coordinator.will_answer(MailsDialog, chooses_the_folder)
    coordinator.clicks_button("Prepare mails…")
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    assert len(list(folder.glob("*.eml"))) > 100
    return folder


def sent_back(coordinator: Coordinator, asked: Round, forms: Path, place: Path) -> Returned:
    """Let fifteen people answer, each in a way of their own."""
    people = Respondents(asked, records.invitations(file_of(coordinator), asked.id))
    returned, written = Returned(place / "returned"), place / "saved"
    written.mkdir()
    paths = detached(sorted(forms.glob("*.eml"))[:15], written)
    for number in range(12):
        corrected: dict[str, Any] = {"job_title": "Chief of everything"} if number < 3 else {}
        path = people.fill(paths[number], number, written / f"Fwd form {number}.xlsx", **corrected)
        returned.add(path, "accepted")
    path = people.fill(paths[12], 12, written / "12.xlsx", time_allotted="as much as I can")
    returned.add(path, "doubtful")
    path = people.paste_over(paths[13], 13, written / "13.xlsx")
    returned.add(path, "accepted")
    returned.add(people.fill(paths[14], 14, written / "14 a.xlsx"), "accepted")
    returned.add(people.fill(paths[14], 15, written / "14 b.xlsx"), "doubtful")
    (written / "minutes.csv").write_text("Minutes;of\nthe;meeting\n", encoding="utf-8")
    returned.add(written / "minutes.csv", "not_a_form")
    return returned


def takes_in(coordinator: Coordinator, asked: Round, returned: Returned) -> None:
    """Take in what was shown, which says of each file what it is."""
    coordinator.clicks_button("Take in 16")
    file = file_of(coordinator)
    coordinator.waits(lambda: records.responses(file, asked.id))
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    taken = {each.file: each.outcome.value for each in records.intake_files(file, asked.id)}
    assert taken == returned.expected


def collect_tab(coordinator: Coordinator) -> CollectTab:
    """Return the tab on which answers come in, which has to be the one that is seen."""
    tab = coordinator.page(SurveysPage).view.shown_tab()
    assert isinstance(tab, CollectTab)
    return tab


def mends_what_does_not_fit(coordinator: Coordinator, asked: Round) -> None:
    """Where it stands, with a reason."""
    doubts = collect_tab(coordinator).doubts
    row = next(
        row for row in range(doubts.model.rowCount()) if "do not fit" in doubts.model.face(row, 1).text
    )
    coordinator.clicks_cell(doubts.table, doubts.model.index(row, 0))
    (block,) = doubts.pane.blocks
    coordinator.sees("what-does-not-fit")
    coordinator.clicks(block.answer)
    coordinator.presses("Ctrl+A")
    coordinator.types("25", "Return")
    assert doubts.table.hasFocus()
    (step,) = file_of(coordinator).history(limit=1)
    assert "Per cent of your working time" in coordinator.parts.labels.step(step)
    (mended,) = records.cleanings(file_of(coordinator), asked.id)
    assert (mended.old, mended.new) == ("as much as I can", 25)
    assert mended.reason


def decides_a_second_answer(coordinator: Coordinator, asked: Round) -> None:
    """What differs stands first; the newer one is counted."""
    pane = collect_tab(coordinator).doubts.pane
    assert pane.answers.columnCount() == 3
    coordinator.sees("the-two-beside-each-other")
    coordinator.clicks_button("Count this one instead")
    states = [each.state for each in records.responses(file_of(coordinator), asked.id)]
    assert states.count(ResponseState.SUPERSEDED) == 1
    assert ResponseState.DOUBTFUL not in states


def takes_proposals_over(coordinator: Coordinator, asked: Round) -> None:
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
    assert "Chief of everything" in {each.new for each in taken}


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
        coordinator.clicks(dialog.confidential)
        coordinator.waits(dialog.anonymity.text)
        coordinator.sees("who-would-be-too-few", dialog)
        coordinator.clicks(dialog.done_button)

    def means_it(dialog: SealingDialog) -> None:
        assert not dialog.done_button.isEnabled()
        coordinator.clicks(dialog.sure)
        coordinator.sees("what-is-destroyed", dialog)
        coordinator.clicks(dialog.done_button)

    file = coordinator.parts.session.file
    coordinator.will_answer(NewSurveyDialog, takes_the_second)
    coordinator.presses("Ctrl+Alt+S")
    coordinator.will_answer(OpenRoundDialog, promises_confidence)
    coordinator.presses("Ctrl+Alt+O")
    (asked,) = records.rounds(file)
    assert asked.confidential
    coordinator.drops(filled_in_secret(file, asked, tmp_path))
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
    assert records.keys(file, asked.id)
    coordinator.will_answer(SealingDialog, means_it)
    coordinator.presses("Ctrl+K")
    coordinator.types("seal the round")
    coordinator.sees("found-by-its-words")
    coordinator.presses("Return")
    coordinator.waits(lambda: records.round_(file, asked.id).sealed)
    coordinator.sees("sealed")
    assert not records.keys(file, asked.id)
    assert len(records.accepted(file, asked.id)) == _SECRET


def filled_in_secret(file: NetworkFile, asked: Round, place: Path) -> Path:
    """Return a folder with the answers of as many women as men."""
    out, forms = place / "returned", place / "forms"
    out.mkdir()
    forms.mkdir()
    everybody = records.invitations(file, asked.id)
    half = _SECRET // 2
    invited = [
        each for sex in ("F", "M") for each in [of for of in everybody if of.facts.get("sex") == sex][:half]
    ]
    people = Respondents(asked, invited)
    for number, form in enumerate(write_forms_of(asked, invited, forms)):
        people.fill(form.path, number, out / f"{number:02}.xlsx")
    return out


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
