"""An answer mended: held against its question, and every rule checked again as when a form is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused
from focalnet.surveys.doubts import question_called
from focalnet.surveys.model import Misfit, ResponseState
from focalnet.surveys.questionnaire.fitting import fit
from focalnet.surveys.questionnaire.model import language_code
from focalnet.surveys.questionnaire.rules import Rules
from focalnet.surveys.questionnaire.written_others import other_texts_of, with_others

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from focalnet.surveys.model import Answer, Response, Round

_BETWEEN_ANSWERS = frozenset({"answered_not_asked", "choice_not_offered", "required_missing"})
"""Rules that an answer keeps or breaks by what is answered elsewhere."""
_TOLD_APART = frozenset({"out_of_range", "constraint_said", "answered_not_asked"})
"""Rules that a refusal tells: `surveys.still_<rule>`."""


class Mended(NamedTuple):
    """A response after one of its answers was mended: its answers, and what does not fit by now."""

    answers: Mapping[str, Answer]
    misfits: tuple[Misfit, ...]


def mended(asked: Round, response: Response, question: str, typed: str) -> Mended:
    """Return a response with another answer in the place of one, or with none where the text is empty.

    In a response that waits all is judged anew: what broke a rule only by the answer mended may fit now, and
    the other way round. In one that is counted other answers stay as they are.

    Raises:
        Refused: `surveys.no_such_question`, or what is typed breaks a rule (`surveys.still_does_not_fit`,
            `surveys.still_out_of_range` and their like).

    """
    answer = fit(asked.question(question), asked.questionnaire, typed)
    if isinstance(answer, Misfit):
        raise _refused(asked, answer)
    answers = {key: value for key, value in response.answers.items() if key != question}
    if answer is not None:
        answers[question] = answer
    waiting = {each.question: each for each in response.misfits if each.question != question}
    told = [key for key, each in waiting.items() if each.rule not in _BETWEEN_ANSWERS]
    kept, broken = Rules(asked.questionnaire).check({**_read_again(asked, waiting), **answers}, told)
    for each in broken:
        if each.question == question and each.typed:
            raise _refused(asked, Misfit(question, typed, rule=each.rule, args=each.args))
    if response.state is not ResponseState.DOUBTFUL:
        others = other_texts_of(asked.questionnaire)
        return Mended(with_others(asked.questionnaire, others, answers), tuple(waiting.values()))
    still = [waiting.get(each.question, each) for each in broken if each.typed or each.question in waiting]
    return Mended(kept, (*(waiting[key] for key in told), *still))


def _read_again(asked: Round, waiting: Mapping[str, Misfit]) -> dict[str, Answer]:
    """Return what was answered where only another answer spoke against it."""
    return dict(_readings(asked, [each for each in waiting.values() if each.rule in _BETWEEN_ANSWERS]))


def _readings(asked: Round, misfits: list[Misfit]) -> Iterator[tuple[str, Answer]]:
    for each in misfits:
        found = fit(asked.question(each.question), asked.questionnaire, each.typed)
        if found is not None and not isinstance(found, Misfit):
            yield each.question, found


def _refused(asked: Round, broken: Misfit) -> Refused:
    rule = broken.rule.rpartition(".")[2]
    language = language_code(asked.questionnaire.default_language)
    called = question_called(asked, broken.question, language)
    code = f"surveys.still_{rule if rule in _TOLD_APART else 'does_not_fit'}"
    return Refused(code, question=called, text=broken.typed, rule=rule, **_ends(broken))


def _ends(broken: Misfit) -> dict[str, Any]:
    """Return what a rule allows, as far as its sentence tells it."""
    return {name: broken.args[name] for name in ("first", "last", "message") if name in broken.args}
