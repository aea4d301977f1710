"""The kinds of mail as they are chosen, and whom each is for: of all who are asked, or of some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.model import Sending

if TYPE_CHECKING:
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.mail import MailingPlan

REMINDERS = "reminders"
"""The first or the second reminder, whichever comes next for each."""


def planned(
    file: NetworkFile, round_id: str, kind: str, day: date, among: frozenset[str] | None = None
) -> MailingPlan:
    """Return whom a kind of mail is for on a day: of all, or of these invitations."""
    from focalnet.surveys.mail import narrowed, plan_mailing, plan_reminders

    if kind == REMINDERS:
        plan = plan_reminders(file, round_id, day)
    else:
        plan = plan_mailing(file, round_id, Sending(kind), day)
    return plan if among is None else narrowed(plan, among)
