"""What one file is: accepted, in doubt and why, a duplicate, of another round, altered, no form at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from focalnet.dates import written
from focalnet.folding import fold
from focalnet.problems import Place, Problem
from focalnet.surveys.doubts import DOES_NOT_FIT
from focalnet.surveys.forms.answering import FormsAnswered
from focalnet.surveys.forms.heads import NAMES
from focalnet.surveys.forms.prefilling import shown
from focalnet.surveys.forms.reading import read_form
from focalnet.surveys.intake.plan import TakenFile
from focalnet.surveys.intake.writers import same_address, same_name, writer_of
from focalnet.surveys.model import Audience, Outcome, Writer

if TYPE_CHECKING:
    from focalnet.problems import Refused
    from focalnet.sheets import Book
    from focalnet.surveys.forms.answering import FormAnswers
    from focalnet.surveys.forms.reading import FormReading
    from focalnet.surveys.intake.known import Known
    from focalnet.surveys.intake.plan import Incoming
    from focalnet.surveys.model import Answers, Invitation


class Judged(NamedTuple):
    """What a form of the round is, what speaks against counting it, and who sent it or may have."""

    outcome: Outcome
    reason: Problem | None = None
    whose: Invitation | None = None
    candidates: tuple[Invitation, ...] = ()


@dataclass(frozen=True)
class Judging:
    """Judges the files of one intake, one after the other."""

    known: Known
    language: str = "en"  # of dates in the reasons

    def refused(self, incoming: Incoming, original: str, refused: Refused) -> TakenFile:
        """Return what is said of a file that cannot be read."""
        problem = Problem(refused.problem.code, Place(), refused.problem.args)
        outcome = Outcome.NOT_A_FORM if problem.code in _OTHER_THINGS else Outcome.UNREADABLE
        return self._said(incoming, original, outcome, problem)

    def judged(self, incoming: Incoming, book: Book) -> TakenFile:
        """Return what a workbook is."""
        original = book.fingerprint
        if duplicate := self._seen(incoming, original):
            return duplicate
        reading = read_form(book)
        if refusal := self._not_of_this_round(reading):
            return self._said(incoming, original, *refusal)
        found = self._forms.answers_of(reading)
        if refusal := self._altered(reading, found):
            return self._said(incoming, original, *refusal, self._owner(reading))
        writer = self._writer(reading, found)
        outcome, reason, whose, candidates = self._whose(reading, found, writer)
        if outcome is not Outcome.DUPLICATE:
            if whose is not None:
                self.known.add(whose.id, found.answers)
            elif writer:
                self.known.strangers.append((writer, found.answers))
        self.known.now[original] = incoming.name, whose
        return TakenFile(
            incoming.name, incoming.path, original, outcome, reason, whose, found.answers, found.misfits,
            found.places, reading.language, candidates, writer,
        )  # fmt: skip

    @cached_property
    def _forms(self) -> FormsAnswered:
        return FormsAnswered(self.known.round.questionnaire)

    def _seen(self, incoming: Incoming, original: str) -> TakenFile | None:
        """Return what is said of a file that was taken in before, byte for byte."""
        before = self.known.taken.get(original)
        if before is not None and before.outcome in _KEPT:
            reason = Problem("intake.same_file", args={"date": written(before.taken, self.language)})
            whose = self.known.by_id.get(before.invitation)
            return replace(self._said(incoming, original, Outcome.DUPLICATE, reason, whose), logged=True)
        if original in self.known.now:
            first, whose = self.known.now[original]
            reason = Problem("intake.same_file_now", args={"file": first})
            return self._said(incoming, original, Outcome.DUPLICATE, reason, whose)
        return None

    def _not_of_this_round(self, reading: FormReading) -> tuple[Outcome, Problem] | None:
        if not reading.round:
            return Outcome.NOT_A_FORM, Problem("intake.not_a_form")
        if reading.round != self.known.round.id:
            name = self.known.rounds.get(reading.round)
            code = "intake.other_round" if name else "intake.unknown_round"
            return Outcome.OTHER_ROUND, Problem(code, args={"round": name} if name else {})
        return None

    def _altered(self, reading: FormReading, found: FormAnswers) -> tuple[Outcome, Problem] | None:
        if reading.fingerprint != self.known.round.fingerprint:
            return Outcome.ALTERED_FORM, Problem("intake.other_questions")
        if reading.is_several:
            return Outcome.ALTERED_FORM, Problem("intake.several_forms")
        if found.lost:
            return Outcome.ALTERED_FORM, Problem("intake.questions_gone", args={"number": len(found.lost)})
        return None

    def _owner(self, reading: FormReading) -> Invitation | None:
        """Return for whom a form was made; nobody where codes of several people stand in it."""
        return None if len(reading.codes) > 1 else self.known.by_code.get(reading.code)

    def _writer(self, reading: FormReading, found: FormAnswers) -> Writer:
        """Return who says that they wrote a blank form; nobody in a confidential round."""
        if reading.codes or self.known.round.confidential:
            return Writer()
        return writer_of(reading, found.answers, self.known.round.questionnaire)

    def _whose(self, reading: FormReading, found: FormAnswers, writer: Writer) -> Judged:
        """Return whose a form of the round is, and what speaks against counting it."""
        if (whose := self._owner(reading)) is not None:
            return self._of_somebody(found, whose)
        if reading.codes:
            code = "two_codes" if len(reading.codes) > 1 else "unknown_code"
            return Judged(Outcome.DOUBTFUL, Problem(f"intake.{code}"))
        if len(there := self.known.asked.at(writer.email)) == 1:
            return self._of_somebody(found, there[0])
        if candidates := tuple(there or self.known.asked.called(writer.name)):
            names = "; ".join(each.name for each in candidates)
            code = "written_by" if len(candidates) == 1 else "written_by_one_of"
            reason = Problem(f"intake.{code}", args={"writer": str(writer), "whom": names})
            return Judged(Outcome.DOUBTFUL, reason, None, candidates)
        return self._of_a_stranger(found, writer)

    def _of_somebody(self, found: FormAnswers, whose: Invitation) -> Judged:
        if found.answers in self.known.said(whose.id):
            return Judged(Outcome.DUPLICATE, Problem("intake.same_answers", args={"name": whose.name}), whose)
        if other := self._written_by_another(found, whose):
            names = {"name": whose.name, "other": other}
            return Judged(Outcome.DOUBTFUL, Problem("intake.another_name", args=names))
        if doubt := self._doubt(found, whose):
            return Judged(Outcome.DOUBTFUL, Problem(doubt, args={"name": whose.name}), whose)
        return Judged(*self._filled_in(found), whose)

    def _of_a_stranger(self, found: FormAnswers, writer: Writer) -> Judged:
        """Return what a form of somebody outside is: counted where a list was asked, once for each writer."""
        alike = [(one, said) for one, said in self.known.strangers if same_address(one, writer)]
        named = [(one, said) for one, said in self.known.strangers if same_name(one, writer)]
        args = {"name": str(writer)}
        if any(said == found.answers for _, said in alike + named):
            return Judged(Outcome.DUPLICATE, Problem("intake.same_answers", args=args))
        if alike:
            return Judged(Outcome.DOUBTFUL, Problem("intake.second_answer", args=args))
        if self.known.round.audience is Audience.ADDRESSES:
            return Judged(*self._filled_in(found))
        problem = Problem("intake.written_by_stranger", args={"writer": str(writer)}) if writer else None
        return Judged(Outcome.DOUBTFUL, problem or Problem("intake.no_code"))

    def _doubt(self, found: FormAnswers, whose: Invitation) -> str:
        """Return the code of what speaks against an answer of somebody known; empty where nothing does."""
        if whose.withdrawn:
            return "intake.withdrawn"
        before = self.known.said(whose.id)
        return "intake.second_answer" if found.answers and not all(map(self._says_nothing, before)) else ""

    def _written_by_another(self, found: FormAnswers, whose: Invitation) -> str:
        """Return the name in the form where no word of it is in the name of whom the form was made for.

        Who marries keeps a given name; a colleague to whom the form was forwarded has another one altogether.
        """
        parts = [str(found.answers.get(key, "")) for key in self._naming]
        if not parts or not all(parts):
            return ""
        name = " ".join(parts)
        return name if set(fold(whose.name).split()).isdisjoint(fold(name).split()) else ""

    @cached_property
    def _naming(self) -> tuple[str, ...]:
        """The questions that confirm the parts of a name; none where not all are asked."""
        asked = {each.confirms: each.key for each in self.known.round.questionnaire.questions}
        return tuple(asked[part] for part in NAMES) if asked.keys() >= set(NAMES) else ()

    def _filled_in(self, found: FormAnswers) -> tuple[Outcome, Problem | None]:
        if hindering := sum(each.hinders for each in found.misfits):
            return Outcome.DOUBTFUL, Problem(DOES_NOT_FIT, args={"number": hindering})
        if self._says_nothing(found.answers):
            return Outcome.DOUBTFUL, Problem("intake.empty")
        return Outcome.ACCEPTED, None

    def _says_nothing(self, answers: Answers) -> bool:
        """Tell whether there is nothing in a form but what it showed already, though it asks for more."""
        return answers.keys() <= self._shown and self._asks_more

    @cached_property
    def _shown(self) -> frozenset[str]:
        """The questions whose answers stand in a form already."""
        return shown(self.known.round.questionnaire)

    @cached_property
    def _asks_more(self) -> bool:
        return any(each.key not in self._shown for each in self.known.round.questionnaire.questions)

    def _said(
        self,
        incoming: Incoming,
        original: str,
        outcome: Outcome,
        reason: Problem,
        whose: Invitation | None = None,
    ) -> TakenFile:
        """Return an outcome without answers; the same file with the same outcome is written down once."""
        before = self.known.taken.get(original)
        logged = before is not None and before.outcome is outcome
        self.known.now.setdefault(original, (incoming.name, whose))
        return TakenFile(incoming.name, incoming.path, original, outcome, reason, whose, logged=logged)


_KEPT = frozenset({Outcome.ACCEPTED, Outcome.DOUBTFUL, Outcome.DUPLICATE})
_OTHER_THINGS = frozenset(
    {
        *("sheets.mail_is_draft", "sheets.mail_is_empty", "sheets.is_mail", "sheets.is_link"),
        *("sheets.is_document", "sheets.is_presentation", "sheets.is_pdf", "sheets.is_picture"),
        *("sheets.is_web_page", "sheets.is_xml", "sheets.is_json", "sheets.is_database", "sheets.is_program"),
    }
)
"""Why a file is not read that is whole, and plainly something else than a form."""
