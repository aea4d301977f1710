"""The rules between answers, checked again on whatever comes in: asked at all, allowed, required.

A form lets somebody paste over its checks, and an export may come from an earlier version of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.model import NOT_ASKED, Misfit
from focalnet.surveys.questionnaire.answering import Answering
from focalnet.surveys.questionnaire.model import in_language
from focalnet.surveys.questionnaire.written_others import other_texts_of, with_others

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire.model import Item, Questionnaire

_OTHER = "_other"


class Checked(NamedTuple):
    """The answers that keep every rule, and what breaks one."""

    answers: dict[str, Answer]
    misfits: tuple[Misfit, ...]


class Rules:
    """The rules of a questionnaire; the questions that have any are found once for all responses."""

    def __init__(self, questionnaire: Questionnaire, language: str = "") -> None:
        """Take the language, as the sheet names it, in which messages are told."""
        self._questionnaire = questionnaire
        self._language = language or questionnaire.default_language
        self._others = other_texts_of(questionnaire)
        self._ruled = [
            (
                item,
                bool(item.relevant)
                or any(item.path[: len(path)] == path for path in questionnaire.conditions),
            )
            for item in questionnaire.questions
        ]

    def check(self, answers: Mapping[str, Answer], told: Collection[str] = ()) -> Checked:
        """Return which answers keep every rule, in the order of the questions, and what breaks one.

        An answer to a question that was not asked counts as none, for later rules too; of a question that
        confirms the register it is left out without a word, because the form itself had put it there. `told`
        are questions whose answer is known not to fit: they are not missing. A rule that cannot be checked is
        kept. Who wrote what “other” is has chosen it.
        """
        kept = with_others(self._questionnaire, self._others, answers, told)
        answering = Answering(self._questionnaire, kept)
        misfits = []
        for item, conditional in self._ruled:
            asked = not conditional or answering.is_asked(item) is not False
            misfit = self._broken(item, asked, answering, kept)
            if misfit is not None:
                misfits.append(misfit)
            elif asked and item.required and item.key not in kept and item.key not in told:
                misfits += self._missing(item, answering)
        return Checked(kept, tuple(misfits))

    def _broken(
        self, item: Item, asked: bool, answering: Answering, kept: dict[str, Answer]
    ) -> Misfit | None:
        """Take an answer that breaks a rule out of those kept, and return what it breaks."""
        answer = kept.get(item.key)
        if answer is None:
            return None
        rule, args = self._rule(item, asked, answering, kept)
        if not rule:
            return None
        del kept[item.key]
        if not asked:
            kept.pop(item.key + _OTHER, None)
        if not asked and item.confirms:
            return None
        typed = "; ".join(answer) if isinstance(answer, list) else f"{answer}"
        return Misfit(item.key, typed, rule=rule, args=args)

    def _rule(
        self, item: Item, asked: bool, answering: Answering, kept: Mapping[str, Answer]
    ) -> tuple[str, dict[str, str]]:
        if not asked:
            return NOT_ASKED, {}
        if item.constraint and answering.fits(item) is False:
            said = in_language(item.constraint_messages, self._language)
            return ("constraint_said", {"message": said}) if said else ("constraint_broken", {})
        if item.choice_filter and not self._offered(item, answering, kept):
            return "choice_not_offered", {}
        return "", {}

    def _offered(self, item: Item, answering: Answering, kept: Mapping[str, Answer]) -> bool:
        """Tell whether the choice filter leaves what was chosen."""
        answer = kept[item.key]
        offered = {choice.name for choice in answering.choices(item)}
        return offered.issuperset(answer if isinstance(answer, list) else [str(answer)])

    def _missing(self, item: Item, answering: Answering) -> list[Misfit]:
        required = answering.is_required(item) is True
        return [Misfit(item.key, "", rule="required_missing")] if required else []
