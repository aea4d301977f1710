"""One round in the reader's words: its questions, answers, people, and why something waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from focalnet.network.cells import CellReader
from focalnet.problems import Problem, Refused
from focalnet.surveys import records
from focalnet.surveys.doubts import cleaning_reason, why_it_waits
from focalnet.surveys.proposing import meant
from focalnet.surveys.questionnaire.model import EXPERTISE
from focalnet.surveys.receiving import nameless
from focalnet.surveys.results.wording import Wording
from ui.facts import NOTHING, shown, title
from ui.labels import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Invitation, Misfit, Response, Round
    from ui.labels import Labels


class RoundWords:
    """What a tab says of a round. In a confidential one nobody is named beside an answer."""

    def __init__(self, file: NetworkFile, labels: Labels, round_id: str) -> None:
        self.round: Round = records.round_(file, round_id)
        self.invited: Mapping[str, Invitation] = {
            each.id: each for each in records.invitations(file, round_id)
        }
        self._labels = labels
        self._wording = Wording(file, self.round.questionnaire, labels.language)
        self._reader = CellReader(file, self.round.reference_date)

    def person(self, invitation: str) -> str:
        """Return the name of somebody invited; a dash where nobody is to be named."""
        found = self.invited.get(invitation)
        return found.name if found and not self.round.confidential else NOTHING

    def question(self, key: str) -> str:
        """Return what a question says; one that is not among them by its key."""
        try:
            return self._wording.question(self.round.questionnaire.question(key))
        except KeyError:
            return key

    def answer(self, key: str, answer: Any) -> str:
        """Return an answer with the labels of its choices; a dash for none."""
        if answer is None or answer in ("", []):
            return NOTHING
        if isinstance(answer, list):
            return ", ".join(self.answer(key, each) for each in answer)
        if isinstance(answer, float):
            return f"{answer:g}"
        try:
            return self._wording.value(self.round.questionnaire.question(key), str(answer))
        except KeyError:
            return str(answer)

    def group(self, fact: str, value: str) -> str:
        """Return what a group of the invited is called."""
        return capital(self._wording.group_value(fact, value))

    def fact(self, fact: str) -> str:
        """Return what a fact of the invited is called."""
        return self._wording.fact(fact)

    def field(self, name: str) -> str:
        """Return what a field of the register is called, an area of expertise among them."""
        if name.startswith(EXPERTISE):
            return self._labels.capital("expertise", name.removeprefix(EXPERTISE))
        return title(name)

    def value(self, field: str, text: str) -> str:
        """Return what somebody typed for a field of the register as the register would show it."""
        if not text:
            return ""
        if field.startswith(EXPERTISE):
            return QCoreApplication.translate("RoundWords", "level {level} of 4").format(level=text)
        try:
            return shown(self._labels, field, meant(self._reader, field, text))
        except Refused:
            return text  # the register cannot read it either: somebody has to look at it

    def reason(self, reason: Mapping[str, Any], misfits: Sequence[Misfit] = ()) -> str:
        """Return the sentence of a reason as it lies in the file, with what does not fit; empty for none."""
        if self.round.confidential:
            reason = nameless(reason)
        why = why_it_waits(self.round, reason, misfits, self._labels.language)
        if why is None:
            return ""
        args = dict.fromkeys(("text", "number", "date", "round"), "…") | dict(why.args)
        if "name" not in args:
            args["name"] = QCoreApplication.translate("RoundWords", "Somebody")
        if "reasons" in args:
            args["reasons"] = ", ".join(
                self._labels.word("match_reason", each) for each in str(args["reasons"]).split()
            )
        return capital(self._labels.problem(Problem(why.code, args=args)))

    def cleaning_reason(self, reason: str) -> str:
        """Return why an answer was mended or left out."""
        return cleaning_reason(self._wording.words, reason)

    def misfit(self, misfit: Misfit) -> str:
        """Return what does not fit: the words typed, where they stand, and the rule that they break."""
        rule = self._labels.filled("misfit", misfit.rule.rpartition(".")[2], **dict(misfit.args))
        place = " ".join(part for part in (misfit.sheet, misfit.cell) if part)
        quoted = QCoreApplication.translate("RoundWords", "“{text}”").format(text=misfit.typed)
        said = quoted if misfit.typed else NOTHING
        return " · ".join(part for part in (said, place, rule) if part)

    def whose(self, response: Response) -> str:
        """Return whose a response is, in a word or two."""
        if self.round.confidential:
            return QCoreApplication.translate("RoundWords", "Confidential")
        if not response.invitation and response.writer:
            return str(response.writer)
        return self.person(response.invitation)
