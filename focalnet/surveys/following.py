"""Following up a round: how many answered by every fact, who has not, and who would reach the target.

A rate tells who answered and not what, so it is shown for confidential rounds too, until the key is
destroyed: then the facts that stay with the responses are all there is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.audience import FACTS
from focalnet.surveys.coarsening import KEPT, WITHHELD
from focalnet.surveys.model import ResponseState, number_not_asked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Facts, Invitation, Mailing, Response, Round

_MOST_DAYS = 60
"""Days that a curve tells; of a longer round every second one is told, every third, and so on."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of a group were asked, and how many answered."""

    value: str  # a code of the fact; empty: not known
    invited: int
    answered: int


@dataclass(frozen=True, slots=True)
class Outstanding:
    """Somebody asked who has not answered, and what was last mailed."""

    invitation: Invitation
    mailed: Mailing | None = None
    doubtful: bool = False  # something came in that waits for a decision


@dataclass(frozen=True, slots=True)
class FollowUp:
    """How a round stands. `by` has the rates by fact; `days` how many had answered by each day."""

    round: Round
    invited: int
    answered: int  # all that are counted
    not_asked: int  # how many of these are of people whom the round does not ask
    doubtful: int
    by: Mapping[str, tuple[Rate, ...]]
    outstanding: tuple[Outstanding, ...]
    days: tuple[tuple[date, int], ...]

    @property
    def of_asked(self) -> int:
        """How many of those asked have answered: what the response rate counts."""
        return self.answered - self.not_asked

    @property
    def needed(self) -> int:
        """How many more answers reach the target; none where there is no target."""
        if self.round.target is None:
            return 0
        return max(0, ceil(self.invited * self.round.target / 100 - 1e-9) - self.of_asked)

    def reaching_target(self) -> tuple[Outstanding, ...]:
        """Return whom to remind first so that the target is reached: as many as are needed.

        Those come first whose region has answered least, so that the answers speak for all of the network.
        """
        by_region = self.by.get("region", ())
        rates = {each.value: each.answered / each.invited for each in by_region if each.invited}
        by_need = sorted(
            self.outstanding,
            key=lambda each: (rates.get(each.invitation.facts.get("region", ""), 0), each.invitation.name),
        )
        return tuple(by_need[: self.needed])


def follow_up(file: NetworkFile, round_id: str) -> FollowUp:
    """Return how a round stands. Raises `Refused` where there is no such round."""
    followed = records.round_(file, round_id)
    invited = [each for each in records.invitations(file, round_id) if not each.withdrawn]
    responses = records.responses(file, round_id)
    accepted = [each for each in responses if each.state is ResponseState.ACCEPTED]
    doubtful = [each for each in responses if each.state is ResponseState.DOUBTFUL]
    keys = records.keys(file, round_id)
    answered = {keys.get(each.id, each.invitation) for each in accepted} - {""}
    waiting = {keys.get(each.id, each.invitation) for each in doubtful}
    asked = [each.facts for each in invited]
    if followed.sealed:
        kept = [each.facts for each in accepted]
        by = {fact: _sealed_rates(fact, asked, kept, followed.smallest_cell) for fact in KEPT}
    else:
        came = [each.facts for each in invited if each.id in answered]
        by = {fact: _rates(fact, asked, came) for fact in FACTS}
    others = records.counted_of_others(file).get(round_id, 0)
    mailed = {each.invitation: each for each in records.mailings(file, round_id)}
    return FollowUp(
        followed, len(invited), len(accepted), number_not_asked(len(invited), len(accepted), others),
        len(doubtful),
        by,
        tuple(
            Outstanding(each, mailed.get(each.id), each.id in waiting)
            for each in invited
            if each.id not in answered and not followed.sealed
        ),
        _days(accepted),
    )  # fmt: skip


def by_day(standing: FollowUp) -> Iterator[tuple[date, int]]:
    """Give every day from the opening to the last answer, with how many had answered by then.

    Days without an answer stand too, so that the line is as steep as the answers were quick.
    """
    if not standing.days:
        return
    came, last = dict(standing.days), standing.days[-1][0]
    first = min(standing.round.opened, standing.days[0][0])
    step = max(1, -(-(last - first).days // _MOST_DAYS))
    answered = 0
    for past in range((last - first).days + 1):
        day = first + timedelta(past)
        answered = came.get(day, answered)
        if (last - day).days % step == 0:
            yield day, answered


def _rates(fact: str, invited: Iterable[Facts], answered: Iterable[Facts]) -> tuple[Rate, ...]:
    """Return the rates of every group that was asked, the largest first."""
    asked = Counter(facts.get(fact, "") for facts in invited)
    came = Counter(facts.get(fact, "") for facts in answered)
    values = sorted(asked | came, key=lambda value: (-asked[value], value))
    return tuple(Rate(value, asked[value], came[value]) for value in values)


def _sealed_rates(
    fact: str, asked: Collection[Facts], kept: Collection[Facts], smallest: int
) -> tuple[Rate, ...]:
    """Return the rates of a sealed round, of all together where they would name few or be too low.

    Who answered is known no more. Their responses tell a fact only as far as the sealing kept it, and a rate
    of those who are known would leave out the others.
    """
    groups = Counter(facts.get(fact, "") for facts in asked)
    if any(facts.get(fact) == WITHHELD for facts in kept) or min(groups.values(), default=0) < smallest:
        return (Rate(WITHHELD, len(asked), len(kept)),)
    return _rates(fact, asked, kept)


def _days(accepted: Iterable[Response]) -> tuple[tuple[date, int], ...]:
    by_day: dict[date, int] = defaultdict(int)
    for each in accepted:
        by_day[each.received] += 1
    total, days = 0, []
    for day in sorted(by_day):
        total += by_day[day]
        days.append((day, total))
    return tuple(days)
