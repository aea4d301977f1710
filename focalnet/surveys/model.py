"""The nouns of surveys, frozen, and their codes. No reading, no writing.

A survey is a questionnaire; a round is one fielding of it to a list of invited people, with a reference date
and a due date. Answers are one document per response, by the key of the question (`Item.key`):

- text, date (`2012-06-30`), time, and everything else that is written: a text;
- integer, decimal, range and scale: a number;
- select_one: the name of the choice; select_multiple and rank: a list of names, for rank in their order;
- acknowledge: `OK`; "other": the choice `other` and, under `<key>_other`, what was written.

A question that was not answered has no entry: nothing stands for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from focalnet.surveys.questionnaire import Item, Questionnaire

Answer = str | int | float | list[str]
Answers = Mapping[str, Answer]
Facts = Mapping[str, str]
"""Facts of the invited at the reference date, as codes; the empty text is what is not known."""


class Audience(StrEnum):
    """Whom a round asks: people or offices of the register, projects, or addresses outside of it."""

    PEOPLE = "people"
    OFFICES = "offices"
    PROJECTS = "projects"
    ADDRESSES = "addresses"


class ResponseState(StrEnum):
    """What became of a response: only what is accepted is counted."""

    ACCEPTED = "accepted"
    DOUBTFUL = "doubtful"
    SUPERSEDED = "superseded"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What a file, or a row of an online export, turned out to be."""

    ACCEPTED = "accepted"
    DOUBTFUL = "doubtful"
    DUPLICATE = "duplicate"
    OTHER_ROUND = "other_round"
    ALTERED_FORM = "altered_form"
    NOT_A_FORM = "not_a_form"
    UNREADABLE = "unreadable"

    @classmethod
    def counted(cls, found: Iterable[Outcome]) -> dict[Outcome, int]:
        """Return how often each outcome was found, also those that were not."""
        counts = Counter(found)
        return {outcome: counts[outcome] for outcome in cls}


class Sending(StrEnum):
    """What is mailed to the invited, in this order."""

    INVITATION = "invitation"
    REMINDER_1 = "reminder_1"
    REMINDER_2 = "reminder_2"
    THANKS = "thanks"


class Decision(StrEnum):
    """What was decided on a proposal to the register."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Survey:
    """A questionnaire that the network keeps, to be fielded in rounds."""

    id: str
    name: str
    questionnaire: Questionnaire
    added: date
    template: str = ""  # the built-in template it was made from
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One fielding of a survey. Its questionnaire and its audience are frozen when it is opened."""

    id: str
    survey: str
    name: str
    questionnaire: Questionnaire
    fingerprint: str  # of the questionnaire, as the forms carry it
    audience: Audience
    audience_where: Mapping[str, list[str]]  # the filter of the register that chose the audience
    reference_date: date
    opened: date
    due: date | None = None
    closed: date | None = None
    sealed: date | None = None
    confidential: bool = False
    paired: bool = False  # each invitation has a partner who gets the same questions: the supervisor
    smallest_cell: int = 5  # 3 to 10: smaller groups of a confidential round are not shown
    days_before_reminder: int = 7
    target: float | None = None  # the response rate aimed at, in per cent
    sender: str = ""  # who asks, as the forms and the mails say it
    contact: str = ""  # the address to which forms are returned
    purpose: Mapping[str, str] = field(
        default_factory=dict
    )  # why, and what happens with the answers, by language

    def unsealed(self) -> Round:
        """Return the round, which can still be changed. Raises `Refused` (`surveys.sealed`) for another."""
        if self.sealed:
            raise Refused("surveys.sealed", round=self.name)
        return self

    def question(self, key: str, *, beside_other: bool = False) -> Item:
        """Return the question with a key, or with that of the text beside its “other” where that is meant.

        Raises `Refused` (`surveys.no_such_question`) for a key that none has.
        """
        known = {item.key: item for item in self.questionnaire.questions}
        found = known.get(key) or (known.get(key.removesuffix("_other")) if beside_other else None)
        if found is None:
            raise Refused("surveys.no_such_question", question=key, round=self.name)
        return found


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody, or an office or a project, that a round asks; the facts are those of the reference date."""

    id: str
    round: str
    subject: str  # the id of the person or office in the register; empty for an address outside of it
    name: str
    email: str = ""
    language: str = "en"  # of the form and the mails: en, fr, es, or another language of the questionnaire
    code: str = ""  # the random code that the form carries
    facts: Facts = field(default_factory=dict)  # for break-downs: sex, region, staff_category, …
    prefill: Facts = field(default_factory=dict)  # register field → what the form shows to confirm
    pair: str = ""  # the invitation of the supervisor, or of the focal point
    part: str = ""  # in a paired round: focal_point or supervisor
    withdrawn: bool = False  # no longer asked: left, invited by mistake


@dataclass(frozen=True, slots=True)
class Mailing:
    """A mail that was prepared for somebody invited, and when it was marked as sent."""

    id: str
    invitation: str
    kind: Sending
    prepared: date
    sent: date | None = None
    file: str = ""  # the name of the draft


NOT_ASKED = "answered_not_asked"
"""The rule that an answer breaks to a question that an earlier answer rules out."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """An answer that does not fit its question: what was typed, where, and the rule it breaks."""

    question: str  # key
    typed: str
    sheet: str = ""
    cell: str = ""
    rule: str = ""  # a code, with words in section `misfit`
    args: Mapping[str, Any] = field(default_factory=dict)

    @property
    def hinders(self) -> bool:
        """Whether its response waits for it; what stands where nothing was asked is left out and listed."""
        return self.rule != NOT_ASKED


@dataclass(frozen=True, slots=True)
class Writer:
    """Who somebody says they are, in a form that was made for nobody: a blank one."""

    name: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        """Whether anything is said."""
        return bool(self.name or self.email)

    def __str__(self) -> str:
        """Return name and address, as far as they are said: `Ada Quxley (ada@example.org)`."""
        return f"{self.name} ({self.email})" if self.name and self.email else self.name or self.email


@dataclass(frozen=True, slots=True)
class Response:
    """One answered form. In a confidential round nothing here says whose: `invitation` is empty."""

    id: str
    round: str
    invitation: str
    received: date
    answers: Answers
    state: ResponseState = ResponseState.ACCEPTED
    reason: Mapping[str, Any] = field(default_factory=dict)  # a problem's code and args, where it is in doubt
    misfits: tuple[Misfit, ...] = ()
    facts: Facts = field(default_factory=dict)  # of the respondent, frozen at the reference date
    language: str = ""
    source: str = "form"  # form, kobo, odk, limesurvey, google, msforms, surveymonkey, table
    original: str = ""  # SHA-256 of the file that it came in; empty in a confidential round
    file: str = ""  # that file's name; empty in a confidential round
    places: Mapping[str, str] = field(default_factory=dict)  # question → sheet and cell it was read from
    writer: Writer = field(
        default_factory=Writer
    )  # who it says wrote it, where nothing else tells; never of a confidential round


def number_not_asked(invited: int, answered: int, others: int) -> int:
    """Return how many answers of a round are of people whom it does not ask, where that is known of `others`.

    Answers that say nothing of who gave them may be of those asked; only as many as there are more of than
    people are not.
    """
    return answered - min(invited, answered - others)


@dataclass(frozen=True, slots=True)
class ResponseKey:
    """Whose a response of a confidential round is. Sealing the round destroys it."""

    id: str  # of the response
    invitation: str
    original: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class IntakeFile:
    """A file that was taken in, and what it turned out to be: dropped again, it counts nothing twice."""

    id: str
    round: str
    original: str  # SHA-256
    file: str
    outcome: Outcome
    taken: date
    reason: Mapping[str, Any] = field(default_factory=dict)
    invitation: str = ""
    response: str = ""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """An answer that was mended: old, new, why, when. The cleaning log is made of these."""

    id: str
    response: str
    question: str
    old: Any
    new: Any
    reason: str
    day: date


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change to the register that a response suggests."""

    id: str
    response: str
    question: str
    field: str  # of the register
    old: str
    new: str
    place: str = ""  # file, sheet and cell
    decision: Decision = Decision.OPEN
    decided: date | None = None


RELEASED = "*"
"""The tag of a text of a confidential round that was read, and may go out: it names nobody."""


@dataclass(frozen=True, slots=True)
class KeptResults:
    """A table of a sealed round, as it was when the round was sealed: what stays of who answered what."""

    id: str
    round: str
    by_facts: list[str]  # the facts it is broken down by, in the order of `audience.FACTS`
    content: Mapping[str, Any]  # as `results.keeping` writes it


@dataclass(frozen=True, slots=True)
class GivenOut:
    """The results of a confidential round that were given out once, none of it hidden in them.

    `answers` and `beside` are marks of what they were made of: of the answers that were counted, and of the
    tags and the people asked. `told` holds all counts that follow from the tables, for later ones to be
    guarded against; the tables themselves are kept of the latest alone.
    """

    id: str
    round: str
    given: date
    number: int  # 1 is the first of the round
    answers: str
    beside: str
    tables: Sequence[Mapping[str, Any]]  # as `results.keeping` writes them
    told: Mapping[str, Any]  # as `results.earlier` writes it


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that the coordinator gave to a text answer."""

    id: str
    response: str
    question: str
    tag: str
