"""What was done with surveys, told on the page of the history in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from focalnet.surveys import actions, records
from focalnet.surveys.model import IntakeFile, Mailing, Outcome, Response, Sending
from tests.core.surveys.conftest import DAY, small
from ui.pages.history import HistoryPage
from ui.widgets.marking import ElidedButton

if TYPE_CHECKING:
    from ui.app import Parts


def _told(page: HistoryPage) -> str:
    pane = page.steps.pane
    heads = [head.accessibleName() for head in pane.findChildren(ElidedButton)]
    return " ".join([*heads, *(label.text() for label in pane.findChildren(QLabel))])


def test_steps_on_surveys_are_told_without_what_only_the_program_reads(opened: Parts) -> None:
    file = opened.session.file
    round_id = actions.open_round(file, actions.add_survey(file, small(), day=DAY), name="R", opened=DAY)
    whose = records.invitations(file, round_id)[0]
    with file.step("round.take_in", number=1, round="R"):
        records.RESPONSE.insert(file, [Response("r", round_id, whose.id, DAY, {"share": 20})])
        records.INTAKE_FILE.insert(file, [IntakeFile("f", round_id, "", "a.xlsx", Outcome.ACCEPTED, DAY)])
        records.MAILING.insert(file, [Mailing("m", whose.id, Sending.INVITATION, DAY)])
    opened.window.go("history")
    page = opened.window.page("history")
    assert isinstance(page, HistoryPage)
    told = []
    for row in range(page.steps.model.rowCount()):
        page.steps.choose(row)
        told.append(_told(page))
    said = " ".join(told)
    assert "Survey · added" in said
    assert "142 people asked" in said
    assert "a.xlsx" in said
    for unread in (round_id, whose.id, "{"):
        assert unread not in said
