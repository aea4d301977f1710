"""What a change of a questionnaire was, told from the questionnaire before and after it.

The history and the offer to undo name it: `Moved “Since which day?”`. Whoever makes the change need not say
it, so that the window and the command line tell the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.questionnaire.model import ENDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.questionnaire.model import Item, Questionnaire

_LONGEST = 60  # letters of a question in a sentence
_Key = tuple[str, str]


class Change(NamedTuple):
    """The code of a step, and the question or the language that its sentence names."""

    code: str
    what: str = ""


def what_changed(before: Questionnaire, after: Questionnaire, moved: str = "") -> Change:
    """Return what was changed; `survey.change` for what has no name of its own.

    `moved` is the name of a row that was moved: of two neighbours that change places nobody else could tell
    which one it was.
    """
    return (
        _languages(before, after)
        or _rows(before, after, moved)
        or _choices(before, after)
        or Change("survey.change")
    )


def _languages(before: Questionnaire, after: Questionnaire) -> Change | None:
    added = [each for each in after.languages if each not in before.languages]
    gone = [each for each in before.languages if each not in after.languages]
    if len(added) > 1 or len(gone) > 1:
        return Change("survey.change")
    if added:
        return Change("survey.language_rename" if gone else "survey.language_add", added[0])
    if gone:
        return Change("survey.language_remove", gone[0])
    if before.default_language != after.default_language:
        return Change("survey.language_first", after.default_language)
    return None


def _rows(before: Questionnaire, after: Questionnaire, moved: str) -> Change | None:
    old, new = _keys(before.items), _keys(after.items)
    if len(new) != len(old):
        return _more(old, new, after, "question_add") or _more(new, old, before, "question_remove")
    if old != new and sorted(old) == sorted(new):
        row = next((item for item in after.items if moved and item.name == moved), None)
        return _about("question_move", after, row) if row is not None else None
    return _changed_row(before, after)


def _more(few: Sequence[_Key], many: Sequence[_Key], of: Questionnaire, code: str) -> Change | None:
    """Return the change where rows that stand together are all that the one has beyond the other."""
    more = len(many) - len(few)
    if more <= 0:
        return None
    first = next((at for at, key in enumerate(few) if key != many[at]), len(few))
    together = [*many[:first], *many[first + more :]] == list(few)
    return _about(code, of, of.items[first]) if together else None


def _changed_row(before: Questionnaire, after: Questionnaire) -> Change | None:
    pairs = list(zip(before.items, after.items, strict=True))
    different = [(one, other) for one, other in pairs if one != other]
    if not different:
        return None
    renamed = [pair for pair in different if pair[0].name != pair[1].name]
    if len(different) > 1 and not renamed:
        return None
    one, other = (renamed or different)[0]
    worded = one.labels != other.labels or one.hints != other.hints
    return _about("question_word" if worded else "question_change", after, other)


def _choices(before: Questionnaire, after: Questionnaire) -> Change | None:
    changed = [
        name for name in {**before.choices, **after.choices}
        if before.choices.get(name) != after.choices.get(name)
    ]  # fmt: skip
    user = next((item for item in after.items if item.choices and item.choices in changed), None)
    return _about("choices_change", after, user) if user is not None else None


def _keys(items: Sequence[Item]) -> list[_Key]:
    """Return what tells rows apart; the ends of groups all look alike, and follow their beginnings."""
    return [(item.name, item.type if item.type in ENDS else "") for item in items]


def _about(code: str, of: Questionnaire, item: Item) -> Change:
    said = " ".join(item.label(of.default_language).split())
    return Change(f"survey.{code}", said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…")
