"""What is done in a round beside the main way: reminding, comparing, exports, people outside the register."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import openpyxl
from PySide6.QtWidgets import QPushButton

from focalnet.surveys import actions, records
from focalnet.surveys.model import Audience, Sending
from focalnet.surveys.questionnaire.editing import set_text
from tests.core.surveys.conftest import small
from tests.core.surveys.intake.conftest import write
from tests.stories.rounds import answered, file_of, goes_to_round, tab_shown, under_way
from ui.dialogs.surveys.mail_kinds import REMINDERS
from ui.dialogs.surveys.mails import MailsDialog
from ui.dialogs.surveys.open_round import OpenRoundDialog
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.people.tab import PeopleTab
from ui.pages.surveys.results.tab import ResultsTab

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from focalnet.surveys.model import Invitation, Round
    from tests.stories.coordinator import Coordinator
    from ui.models.line_model import LineModel


def test_only_who_has_not_answered_is_reminded_and_not_too_soon(
    coordinator: Coordinator, tmp_path: Path
) -> None:
    """Three days after the invitations it is too early; a week after, 112 people are reminded, once."""
    asked = under_way(coordinator, "Round 2012")
    answered(coordinator, asked, range(30), lambda _: {"volunteer": "yes"})
    folder = tmp_path / "reminders"

    def finds_it_too_early(dialog: MailsDialog) -> None:
        dialog.kind.setFocus()
        coordinator.types("R")
        assert dialog.kind.value() == REMINDERS
        assert dialog.said.text() == "There is nobody to write to today."
        assert (
            "less than 7 days ago: 112. The first of them can be reminded on 8 November 2012"
            in dialog.left.text()
        )
        assert not dialog.done_button.isEnabled()
        coordinator.sees("too-early", dialog)
        coordinator.presses("Escape")

    def chooses_the_folder(dialog: MailsDialog) -> None:
        assert dialog.said.text() == "112 drafts will be written."
        coordinator.sees("whom-to-remind", dialog)
        coordinator.presses("Return")

    coordinator.comes_back_after(3)
    goes_to_round(coordinator, "People")
    coordinator.will_answer(MailsDialog, finds_it_too_early)
    coordinator.clicks_button("Prepare mails…")
    assert not any(
        each.kind is Sending.REMINDER_1 for each in records.mailings(file_of(coordinator), asked.id)
    )

    coordinator.comes_back_after(4)
    coordinator.will_keep_in(folder).mkdir()
    coordinator.will_answer(MailsDialog, chooses_the_folder)
    coordinator.clicks_button("Prepare mails…")
    coordinator.waits(lambda: not coordinator.parts.jobs.busy)
    coordinator.clicks_button("Mark 112 drafts as sent")
    coordinator.sees("reminded")
    waiting = records.invitations(file_of(coordinator), asked.id)[30:]
    assert receivers(folder) == sorted(each.email for each in waiting)
    sent = [each for each in records.mailings(file_of(coordinator), asked.id) if each.sent == coordinator.day]
    assert {each.invitation for each in sent} == {each.id for each in waiting}
    assert {each.kind for each in sent} == {Sending.REMINDER_1}


def receivers(folder: Path) -> list[str]:
    """Return to whom the drafts of a folder are addressed."""
    mails = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in folder.glob("*.eml")]
    return sorted(address.addr_spec for mail in mails for address in mail["To"].addresses)


def test_round_is_compared_with_an_earlier_one(coordinator: Coordinator) -> None:
    """All who answered, the same people in both, and the question that was worded otherwise."""
    before = under_way(coordinator, "Round 2010", day=date(2010, 6, 1))
    answered(coordinator, before, range(40), lambda each: {"volunteer": "yes" if each < 10 else "no"})
    survey = rewords_the_first_choice(coordinator, before)
    now = under_way(coordinator, "Round 2012", survey)
    answered(coordinator, now, range(20, 80), lambda each: {"volunteer": "yes" if each < 50 else "no"})
    goes_to_round(coordinator, "Results")
    tab = tab_shown(coordinator, ResultsTab)
    coordinator.waits(lambda: tab.content() is not None)
    assert tab.view.card.title.text().endswith("Did you do so of your own wish?")
    coordinator.takes_from_menu(tab.view.options.earlier, "Round 2010")
    coordinator.waits(lambda: tab.view.model.columnCount() > 3)
    coordinator.sees("beside-an-earlier-round")
    shown = tab.content()
    assert shown is not None
    assert shown.headers[1:] == (
        "All (60)", "2010 (40)", "Change, points", "Same people, 2012 (20)", "Same people, 2010 (20)",
        "Change, points",
    )  # fmt: skip
    assert shown.rows[0] == ("Yes", "30 · 50 %", "10 · 25 %", "+25", "20 · 100 %", "0 · 0 %", "+100")
    assert "The question was worded otherwise in Round 2010." in tab.view.footnote.text()


def rewords_the_first_choice(coordinator: Coordinator, asked: Round) -> str:
    """Word the question with one answer otherwise from now on; return the survey."""
    questionnaire = asked.questionnaire
    at = next(at for at, each in enumerate(questionnaire.items) if each.key == "volunteer")
    words = "Did you do so of your own wish?"
    changed = set_text(questionnaire, at, "labels", questionnaire.default_language, words)
    return actions.change_questionnaire(file_of(coordinator), asked.survey, changed)


def test_export_of_kobo_is_taken_in_and_taken_back(coordinator: Coordinator, tmp_path: Path) -> None:
    """With the words of the questions, a column for each choice, and a name that fits two people."""
    asked = under_way(coordinator, "Round 2012")
    file = file_of(coordinator)
    invited = records.invitations(file, asked.id)
    alike = [each for each in invited if each.name.startswith("Ana Lucía")]
    assert len(alike) == 2
    goes_to_round(coordinator, "Collect")
    tab = tab_shown(coordinator, CollectTab)
    coordinator.drops(export_of_kobo(tmp_path / "Kobo.xlsx", [*invited[:2], alike[0]]))
    coordinator.waits(lambda: tab.basket.plan)
    coordinator.sees("what-the-export-holds")
    assert tab.arrived.title.text() == "Kobo.xlsx: KoboToolbox"
    assert column(tab.arrived.model, 1) == ["doubtful", "accepted", "accepted"]
    assert column(tab.arrived.model, 2) == [
        " / ".join(each.name for each in alike) + "?", invited[0].name, invited[1].name,
    ]  # fmt: skip
    coordinator.clicks_button("Take in 3")
    coordinator.waits(tab.doubts.model.rowCount)
    coordinator.sees("who-is-meant")
    coordinator.clicks(next(each for each in offered(tab) if alike[0].email in each.text()))
    coordinator.clicks_button("It is theirs: count it")
    coordinator.sees("it-is-theirs")
    counted = {each.invitation: each.answers for each in records.accepted(file, asked.id)}
    assert set(counted) == {invited[0].id, invited[1].id, alike[0].id}
    assert counted[invited[0].id] == {"volunteer": "yes", "hindered": ["time", "budget"], "share": 20}
    coordinator.presses("Ctrl+Z")
    assert people_waiting(tab) == 1
    coordinator.presses("Ctrl+Z")
    coordinator.sees("taken-back")
    assert not records.responses(file, asked.id)


def export_of_kobo(path: Path, people: list[Invitation]) -> Path:
    """Write an export with labels: who answered by e-mail, the last by a name that others have too."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(
        [
            "E-mail", "Name", "Did you volunteer?", "What hinders you?", "What hinders you?/No time",
            "What hinders you?/Not in my terms of reference", "What hinders you?/No budget",
            "Per cent of your time", "_id", "_uuid", "_submission_time",
        ]
    )  # fmt: skip
    for number, each in enumerate(people):
        named = number + 1 == len(people)
        sheet.append(
            [
                "" if named else each.email, "Ana Lucía" if named else "", "Yes", "No time No budget", 1, 0,
                1, 20, 300 + number, f"uuid-{number}", f"2012-10-0{number + 1}T10:00:00",
            ]
        )  # fmt: skip
    book.save(path)
    return path


def column(model: LineModel, at: int) -> list[str]:
    """Return what stands in a column of a list."""
    return [model.face(row, at).text for row in range(model.rowCount())]


def offered(tab: CollectTab) -> list[QPushButton]:
    """Return the buttons for those who may be meant."""
    return [each for each in tab.doubts.pane.findChildren(QPushButton) if "@" in each.text()]


def people_waiting(tab: CollectTab) -> int:
    """Return how many responses wait for a decision."""
    return tab.doubts.model.rowCount()


def test_people_outside_the_register_are_asked(
    coordinator: Coordinator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a list of addresses, and by a blank form for whoever is not on it."""
    file = file_of(coordinator)
    actions.add_survey(file, small(), day=coordinator.day)
    guests = tmp_path / "guests.csv"
    guests.write_text(
        "Name,Address,Language\nAda Lo,ada@example.org,English\nIvo Ba,ivo@example.org,French\n"
    )
    monkeypatch.setattr("ui.dialogs.files.QFileDialog.getOpenFileName", lambda *_: (str(guests), ""))

    def asks_those_of_a_list(dialog: OpenRoundDialog) -> None:
        dialog.audience.kind.setFocus()
        coordinator.types("A")
        assert dialog.audience.audience() is Audience.ADDRESSES
        coordinator.clicks(dialog.audience.choose_list)
        assert dialog.audience.count.text() == "2 addresses are asked"
        coordinator.sees("those-of-a-list", dialog)
        coordinator.clicks(dialog.done_button)

    coordinator.will_answer(OpenRoundDialog, asks_those_of_a_list)
    coordinator.presses("Ctrl+Alt+O")
    (asked,) = records.rounds(file)
    people = tab_shown(coordinator, PeopleTab)
    assert column(people.list.model, 0) == ["Ada Lo", "Ivo Ba"]
    folder = coordinator.will_keep_in(tmp_path / "blank")
    folder.mkdir()
    coordinator.presses("Ctrl+K")
    coordinator.types("blank forms", "Return")
    coordinator.waits(people.note.isVisible)
    coordinator.sees("blank-forms")
    assert sorted(each.suffix for each in folder.iterdir()) == [".html", ".html", ".xlsx", ".xlsx"]
    filled = fills_in(next(folder.glob("*English*.xlsx")), tmp_path / "from a guest.xlsx")
    coordinator.drops(filled)
    tab = tab_shown(coordinator, CollectTab)
    coordinator.waits(lambda: tab.basket.plan)
    coordinator.clicks_button("Take in 1")
    coordinator.waits(lambda: records.responses(file, asked.id))
    coordinator.sees("of-somebody-not-on-the-list")
    (response,) = records.accepted(file, asked.id)
    assert (response.invitation, response.answers["share"]) == ("", 15)


def fills_in(form: Path, out: Path) -> Path:
    """Fill a blank form in, as somebody does who is not in the register."""
    book = openpyxl.load_workbook(form)
    for key, value in (("volunteer", "Yes"), ("share", 15)):
        write(book, (key, ""), value)
    book.save(out)
    return out
