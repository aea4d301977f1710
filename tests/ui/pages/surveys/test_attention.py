"""What waits in a round stands on Home, and leads to the tab where it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.model import Mailing, Response, ResponseState, Sending
from tests.ui.pages.surveys.conftest import OPENED
from ui.widgets.attention_card import AttentionCard
from ui.widgets.count_row import CountRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts


def _row(opened: Parts, title: str) -> CountRow | None:
    card = opened.window.findChild(AttentionCard)
    rows = card.findChildren(CountRow) if card else []
    return next((row for row in rows if title in row.accessibleName()), None)


def _awaited(opened: Parts, title: str, qtbot: QtBot) -> CountRow:
    qtbot.waitUntil(lambda: _row(opened, title) is not None)
    row = _row(opened, title)
    assert row is not None
    return row


def test_doubts_lead_to_collecting_and_reminders_to_the_people(
    opened: Parts, round_id: str, qtbot: QtBot
) -> None:
    file = opened.session.file
    first, second = records.invitations(file, round_id)[:2]
    mails = [Mailing(new_id(), each.id, Sending.INVITATION, OPENED, OPENED) for each in (first, second)]
    waiting = Response(new_id(), round_id, first.id, OPENED, {}, ResponseState.DOUBTFUL)
    with file.step("round.take_in", number=1, round="Round 2012"):
        records.MAILING.insert(file, mails)
        records.RESPONSE.insert(file, [waiting])
    opened.window.go("home")
    for title, tab in (("Doubtful responses", "collect"), ("Can be reminded", "people")):
        row = _awaited(opened, title, qtbot)
        assert "1" in row.accessibleName()
        row.click()
        assert opened.routes.surveys().view.chips.current() == tab
        opened.window.go("home")
