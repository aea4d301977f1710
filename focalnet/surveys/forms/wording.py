"""What a form says: labels without the markup of XLSForm, choices that nobody can take for one another."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from focalnet.dates import written
from focalnet.surveys.questionnaire import OTHER, in_language, language_code
from focalnet.surveys.questionnaire.markup import without_tags
from focalnet.words import LANGUAGES, Words, form_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.surveys.questionnaire import Item, Questionnaire

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "ur", "he", "ps", "ckb", "sd", "yi"})
_LINK = re.compile(r"\[([^\[\]]+)\]\((\S+?)\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])")
_HEADING = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_REFERENCE = re.compile(r"\$\{[^{}]*\}")


class Tongue(NamedTuple):
    """The language of a form: as the questionnaire names it, its code, and the program's words around it."""

    language: str
    code: str
    say: Words

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.code in _RIGHT_TO_LEFT

    def day(self, day: date) -> str:
        """Return a date in words, in figures where the program does not speak the language."""
        return written(day, self.code) if self.code in LANGUAGES else f"{day:%d/%m/%Y}"


def tongue(questionnaire: Questionnaire, code: str) -> Tongue:
    """Return the language in which a form is written for somebody who reads the language of a code.

    Where the questionnaire does not have it, its default language; the words around the questions are English
    where forms have none in that language.
    """
    language = questionnaire.language_for(code)
    found = language_code(language) or code
    return Tongue(language, found, form_words(found))


def plain(text: str) -> str:
    """Return a label as plain text: without HTML and Markdown; what it quotes of other answers as `…`."""
    said = _REFERENCE.sub("…", without_tags(text))
    said = _HEADING.sub("", _LINK.sub(r"\1 (\2)", said))
    said = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", said))
    lines = [" ".join(line.split()) for line in said.splitlines()]
    return "\n".join(lines).strip()


def label(item: Item, language: str) -> str:
    """Return the text of a question, a note or a group; a question's name where no language has one."""
    return plain(in_language(item.labels, language)) or (item.name if item.asked else "")


def choice_labels(questionnaire: Questionnaire, item: Item, spoken: Tongue) -> Mapping[str, str]:
    """Return name → label of a question's choices; labels of two choices alike have the name behind them."""
    listed = questionnaire.choices_of(item)
    said = {each.name: plain(in_language(each.labels, spoken.language)) for each in listed}
    if OTHER in said and item.or_other:
        said[OTHER] = said[OTHER] or spoken.say("form", "other_choice")
    counts = Counter(said.values())
    return {
        name: text if text and counts[text] == 1 else f"{text} ({name})".strip() if text else name
        for name, text in said.items()
    }
