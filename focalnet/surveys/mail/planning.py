"""Whom a mail of a round is for: seen before anything is written, and told why for everybody left out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from focalnet.mail import address_line, is_address
from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.following import follow_up
from focalnet.surveys.model import ResponseState, Sending

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation, Mailing, Round

REMINDERS = (Sending.REMINDER_1, Sending.REMINDER_2)


@dataclass(frozen=True, slots=True)
class Meant:
    """Somebody a mail is for. `earlier`: one of the kind that was prepared and never marked as sent.

    A supervisor without an address is written to through the focal point: in the focal point's own mail, as
    what is to be passed on, else in one `through` them.
    """

    invitation: Invitation
    kind: Sending
    earlier: Mailing | None = None
    through: Invitation | None = None
    passed_on: Meant | None = None

    @property
    def to(self) -> Invitation:
        """Whose address the mail goes to."""
        return self.through or self.invitation


@dataclass(frozen=True, slots=True)
class MailingPlan:
    """Whom mails are for; who has no address that mail could reach; whom it is too early to remind again.

    `soonest` tells for each of the last, by invitation, the day on which they may be.
    """

    round: Round
    meant: tuple[Meant, ...] = ()
    without_address: tuple[Invitation, ...] = ()
    too_early: tuple[Invitation, ...] = ()
    soonest: Mapping[str, date] = field(default_factory=dict)


def plan_mailing(file: NetworkFile, round_id: str, kind: Sending, day: date) -> MailingPlan:
    """Return whom a kind of mail is for on a day.

    An invitation is for everybody who was not sent one; a reminder for who has not answered, the first before
    the second and not sooner than the round's number of days after the last mail; thanks for who has.
    Raises `Refused` for a sealed round (`surveys.sealed`), and of one that is closed for all but thanks
    (`mail.round_closed`).
    """
    return _plan(file, round_id, (kind,), day)


def plan_reminders(file: NetworkFile, round_id: str, day: date) -> MailingPlan:
    """Return whom to remind on a day, each for the first or the second time."""
    return _plan(file, round_id, REMINDERS, day)


def address_list(file: NetworkFile, round_id: str, kind: Sending, day: date) -> str:
    """Return those a kind of mail is for as an address line, to be copied: the way without drafts."""
    meant = plan_mailing(file, round_id, kind, day).meant
    return address_line((each.to.name, each.to.email) for each in meant)


def narrowed(plan: MailingPlan, among: Collection[str]) -> MailingPlan:
    """Return a plan for these invitations alone; what is left of a mail for two goes the same way."""
    meant = []
    for each in plan.meant:
        passed_on = each.passed_on if each.passed_on and each.passed_on.invitation.id in among else None
        if each.invitation.id in among:
            meant.append(replace(each, passed_on=passed_on))
        elif passed_on:
            meant.append(replace(passed_on, through=each.to))
    return replace(
        plan,
        meant=tuple(meant),
        without_address=tuple(each for each in plan.without_address if each.id in among),
        too_early=tuple(each for each in plan.too_early if each.id in among),
    )


def _plan(file: NetworkFile, round_id: str, kinds: tuple[Sending, ...], day: date) -> MailingPlan:
    round_ = records.round_(file, round_id).unsealed()
    if kinds[0] is not Sending.THANKS and round_.closed:
        raise Refused("mail.round_closed", round=round_.name)
    mailed: dict[str, list[Mailing]] = {}
    for each in records.mailings(file, round_id):
        mailed.setdefault(each.invitation, []).append(each)
    reached = _reached(file, round_id, kinds[0])
    meant: list[Meant] = []
    without: list[Invitation] = []
    early: list[Invitation] = []
    soonest: dict[str, date] = {}
    for invitation in _asked(file, round_id, kinds[0]):
        before = mailed.get(invitation.id, [])
        found = next(_next(invitation, before, kinds), None)
        if found is None:
            continue
        through = reached.get(invitation.id)
        if through is None:
            without.append(invitation)
        elif kinds[0] in REMINDERS and day < _soonest(round_, before):
            early.append(invitation)
            soonest[invitation.id] = _soonest(round_, before)
        else:
            own = through.id == invitation.id
            meant.append(found if own else replace(found, through=through))
    return MailingPlan(round_, tuple(_together(meant)), tuple(without), tuple(early), soonest)


def _reached(file: NetworkFile, round_id: str, kind: Sending) -> dict[str, Invitation]:
    """Return at whose address each of those asked is reached, by invitation; those that are not are left out.

    The form of a supervisor without an address goes through the focal point; thanks do not.
    """
    invited = {each.id: each for each in records.invitations(file, round_id)}
    found = {}
    for each in invited.values():
        partner = None if kind is Sending.THANKS else invited.get(each.pair)
        if is_address(each.email):
            found[each.id] = each
        elif partner is not None and not partner.withdrawn and is_address(partner.email):
            found[each.id] = partner
    return found


def _together(meant: Iterable[Meant]) -> Iterator[Meant]:
    """Give the mails, one where a focal point is written to and has something to pass on."""
    all_ = list(meant)
    passed_on = {each.through.id: each for each in all_ if each.through}
    own = {each.invitation.id for each in all_ if not each.through}
    for each in all_:
        if each.through is None and (beside := passed_on.get(each.invitation.id)):
            yield replace(each, passed_on=replace(beside, through=None))
        elif each.through is None or each.through.id not in own:
            yield each


def _asked(file: NetworkFile, round_id: str, kind: Sending) -> Iterable[Invitation]:
    """Return those a kind is for at all; who has sent something that waits for a decision is not reminded."""
    if kind in REMINDERS:
        waiting = follow_up(file, round_id).outstanding
        return [each.invitation for each in waiting if not each.doubtful]
    invited = [each for each in records.invitations(file, round_id) if not each.withdrawn]
    if kind is Sending.INVITATION:
        return invited
    answered = records.answered(file, round_id)
    came = {
        invitation
        for invitation, responses in answered.items()
        if any(each.state is ResponseState.ACCEPTED for each in responses)
    }
    return [each for each in invited if each.id in came]


def _next(invitation: Invitation, before: list[Mailing], kinds: tuple[Sending, ...]) -> Iterator[Meant]:
    """Give the first of the kinds that somebody was not sent yet, if what comes before it was prepared."""
    prepared = {each.kind: each for each in before}
    for kind in kinds:
        if kind is Sending.REMINDER_2 and Sending.REMINDER_1 not in prepared:
            continue
        earlier = prepared.get(kind)
        if earlier is None or earlier.sent is None:
            yield Meant(invitation, kind, earlier)


def _soonest(round_: Round, before: list[Mailing]) -> date:
    """Return the first day on which somebody may be reminded."""
    last = max((each.sent or each.prepared for each in before), default=round_.opened)
    return last + timedelta(days=round_.days_before_reminder)
