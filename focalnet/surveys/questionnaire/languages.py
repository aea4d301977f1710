"""Which texts a questionnaire has in which language: of each question, hint, message and choice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused
from focalnet.surveys.questionnaire.model import ASKED, DEFAULT, GROUPS, SHOWN, Choice, Questionnaire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from focalnet.surveys.questionnaire.model import Item, Texts

ITEM_TEXTS = ("labels", "hints", "constraint_messages", "required_messages")
"""The parts of an item that are said in each language."""
_LABELLED = ASKED | SHOWN


class SaidText(NamedTuple):
    """One text that the languages of a questionnaire should have: an item's part, or a choice's label."""

    part: str  # labels, hints, constraint_messages, required_messages
    texts: Texts
    item: int = -1  # the place of the item, from 0; -1 for a choice
    list_name: str = ""
    choice: int = -1  # the place of the choice in its list

    def has(self, language: str) -> bool:
        """Tell whether it is said in a language."""
        return bool(self.texts.get(language, "").strip())


@dataclass(frozen=True, slots=True)
class Completeness:
    """All texts that should be said, and how many of them each language has."""

    texts: tuple[SaidText, ...]
    languages: tuple[str, ...]
    said: Mapping[str, int] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether every language has every text."""
        return all(self.said[language] == len(self.texts) for language in self.languages)

    def missing(self, language: str) -> tuple[SaidText, ...]:
        """Return what a language lacks, in the order of the form."""
        return tuple(each for each in self.texts if not each.has(language))


def completeness(questionnaire: Questionnaire) -> Completeness:
    """Return the texts of a questionnaire and which languages have them.

    A hint or a message is wanted in every language as soon as one has it; a label of what is asked or shown
    always. Choices of lists that no question uses are left out.
    """
    texts = [
        SaidText(part, getattr(item, part), at)
        for at, item in enumerate(questionnaire.items)
        for part in ITEM_TEXTS
        if _wanted(item, part)
    ]
    used = {item.choices for item in questionnaire.items if item.choices}
    texts += [
        SaidText("labels", choice.labels, list_name=name, choice=at)
        for name, listed in questionnaire.choices.items()
        if name in used
        for at, choice in enumerate(listed)
    ]
    languages = questionnaire.languages
    said = {language: sum(each.has(language) for each in texts) for language in languages}
    return Completeness(tuple(texts), languages, said)


def add_language(questionnaire: Questionnaire, language: str) -> Questionnaire:
    """Return the questionnaire with one language more, whose texts are still to be written.

    Where the questionnaire named no language, its texts stay under `default` beside the new one. Raises
    `Refused` (`questionnaire.language_unnamed`, `questionnaire.language_taken`).
    """
    language = _clean(language)
    _check_free(questionnaire, language)
    return replace(questionnaire, languages=(*questionnaire.languages, language), columns={})


def remove_language(questionnaire: Questionnaire, language: str) -> Questionnaire:
    """Return the questionnaire without a language and all that was said in it.

    Raises `Refused` (`questionnaire.last_language`, `questionnaire.no_such_language`).
    """
    _check_there(questionnaire, language)
    left = tuple(each for each in questionnaire.languages if each != language)
    if not left:
        raise Refused("questionnaire.last_language", language=language)
    changed = _each_text(
        questionnaire, lambda texts: {name: text for name, text in texts.items() if name != language}
    )
    default = questionnaire.default_language
    return _with_default(replace(changed, languages=left), left[0] if default == language else default)


def rename_language(questionnaire: Questionnaire, language: str, name: str) -> Questionnaire:
    """Return the questionnaire with a language under another name: `default` as `English (en)`, for one.

    Raises `Refused`: `questionnaire.no_such_language`, `…language_unnamed`, `…language_taken`.
    """
    _check_there(questionnaire, language)
    name = _clean(name)
    if name != language:
        _check_free(questionnaire, name)

    def renamed(texts: Texts) -> dict[str, str]:
        return {(name if each == language else each): text for each, text in texts.items()}

    languages = tuple(dict.fromkeys(name if each == language else each for each in questionnaire.languages))
    changed = replace(_each_text(questionnaire, renamed), languages=languages)
    default = questionnaire.default_language
    return _with_default(changed, name if default == language else default)


def set_default_language(questionnaire: Questionnaire, language: str) -> Questionnaire:
    """Return the questionnaire with another language to fall back on.

    Raises `Refused` (`questionnaire.no_such_language`).
    """
    _check_there(questionnaire, language)
    return _with_default(questionnaire, language)


def _check_there(questionnaire: Questionnaire, language: str) -> None:
    if language not in questionnaire.languages:
        known = ", ".join(questionnaire.languages)
        raise Refused("questionnaire.no_such_language", language=language, known=known)


def _check_free(questionnaire: Questionnaire, language: str) -> None:
    if language in questionnaire.languages:
        raise Refused("questionnaire.language_taken", language=language)


def _clean(name: str) -> str:
    """Return the name of a language as a head can hold it: colons part heads. Raises `Refused`."""
    clean = " ".join(name.replace(":", " ").split())
    if not clean:
        raise Refused("questionnaire.language_unnamed")
    return clean


def _with_default(questionnaire: Questionnaire, language: str) -> Questionnaire:
    settings = {name: text for name, text in questionnaire.settings.items() if name != "default_language"}
    if language != DEFAULT:
        settings["default_language"] = language
    return replace(questionnaire, default_language=language, settings=settings, columns={})


def _each_text(questionnaire: Questionnaire, change: Callable[[Texts], Texts]) -> Questionnaire:
    items = tuple(
        replace(
            item,
            labels=change(item.labels),
            hints=change(item.hints),
            constraint_messages=change(item.constraint_messages),
            required_messages=change(item.required_messages),
        )
        for item in questionnaire.items
    )
    choices = {
        name: tuple(Choice(each.name, change(each.labels), each.more) for each in listed)
        for name, listed in questionnaire.choices.items()
    }
    return replace(questionnaire, items=items, choices=choices)


def _wanted(item: Item, part: str) -> bool:
    if item.disabled or (not item.is_question and item.type not in GROUPS):
        return False
    return bool(getattr(item, part)) or (part == "labels" and item.type in _LABELLED)
