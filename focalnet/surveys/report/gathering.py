"""Everything the workbook of a round shows, read once, so that all its sheets tell of the same moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.following import follow_up
from focalnet.surveys.results import broken_down
from focalnet.surveys.results.confidential import offered
from focalnet.surveys.results.telling import Telling
from focalnet.surveys.results.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.following import FollowUp
    from focalnet.surveys.model import Cleaning, Invitation, Response, Round
    from focalnet.surveys.report.texts import Said
    from focalnet.surveys.results import Results
    from focalnet.surveys.results.comparing import Comparison
    from focalnet.words import Words

Facts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """An earlier round that a round is set beside, and its words."""

    comparison: Comparison
    wording: Wording


@dataclass(frozen=True, slots=True)
class Report:
    """A round as its workbook tells it.

    `responses` are there where it may say who answered what, with what may be told of them; `invitations` in
    all named rounds.
    """

    round: Round
    survey: str
    wording: Wording
    follow: FollowUp
    total: Results
    broken: tuple[Results, ...]
    left_out: tuple[Facts, ...]  # usual break-downs that this round has not
    said: tuple[Said, ...]
    cleanings: tuple[Cleaning, ...]
    responses: tuple[Response, ...]
    invitations: Mapping[str, Invitation]
    beside: Beside | None = None  # where a comparison was asked for
    external: bool = False  # for people who may not know who answered what

    @property
    def kind(self) -> str:
        """What may be told of single people: nothing if `confidential` or `external`, all if `named`."""
        return "external" if self.external else "confidential" if self.round.confidential else "named"

    @property
    def say(self) -> Words:
        """The network's words in the workbook's language."""
        return self.wording.words

    @property
    def language(self) -> str:
        """The language of the workbook."""
        return self.wording.words.language

    @property
    def hidden(self) -> str:
        """The word that stands in the place of a number that is not shown."""
        return self.say("survey_report", "hidden")

    @property
    def respondents(self) -> dict[str, Invitation]:
        """Whose each response is, where that is known: response → invitation."""
        known = ((each.id, self.invitations.get(each.invitation)) for each in self.responses)
        return {response: whose for response, whose in known if whose is not None}

    def group_label(self, path: Sequence[str]) -> str:
        """Return what a group of questions is called, by its path; empty where it has no label."""
        items = self.round.questionnaire.items if path else ()
        group = next((each for each in items if (each.type, each.name) == ("begin_group", path[-1])), None)
        return self.wording.question(group) if group is not None and group.labels else ""


def gather(
    file: NetworkFile,
    round_id: str,
    by: Sequence[Sequence[str]],
    language: str,
    *,
    usual: bool,
    earlier: str = "",
    external: bool = False,
) -> Report:
    """Read a round and what it came to, beside an earlier one where its id is given.

    Of the `usual` break-downs those are left out that this round has not; others are refused. Raises
    `Refused`, as `results` does.
    """
    from focalnet.surveys.report.texts import said_in_words

    of = records.round_(file, round_id)
    wanted = [tuple(each) for each in by]
    had = _had(file, of, wanted) if usual else wanted
    total, *broken = broken_down(file, round_id, [(), *had])
    invited = [] if of.confidential else records.invitations(file, round_id)
    external = external and not of.confidential  # where nothing is told of single people anyway
    return Report(
        of, records.survey(file, of.survey).name, Wording(file, of.questionnaire, language),
        follow_up(file, round_id), total, tuple(broken),
        tuple(each for each in wanted if each not in had), () if external else said_in_words(file, of),
        tuple(records.cleanings(file, round_id)),
        () if of.confidential or external else _told(file, of),
        {each.id: each for each in invited},
        _beside(file, round_id, earlier, language) if earlier else None, external,
    )  # fmt: skip


def _told(file: NetworkFile, of: Round) -> tuple[Response, ...]:
    telling = Telling(of)
    return tuple(telling.response(each) for each in records.accepted(file, of.id))


def _beside(file: NetworkFile, round_id: str, earlier: str, language: str) -> Beside:
    from focalnet.surveys.results.comparing import compare

    found = compare(file, round_id, earlier)
    return Beside(found, Wording(file, found.earlier.questionnaire, language))


def _had(file: NetworkFile, of: Round, wanted: Sequence[Facts]) -> list[Facts]:
    """Return the break-downs that tell something: facts that are known, and groups that may be shown."""
    if of.confidential:
        possible = set(offered(file, of))
    else:
        known = {
            name
            for facts, _ in records.facts_of_invited(file, of.id)
            for name, value in facts.items()
            if value
        }
        possible = {each for each in wanted if known.issuperset(each)}
    return [each for each in wanted if each in possible]
