"""Results in the reader's words: labels of questions and choices, names of facts and of their groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.dates import written
from focalnet.network.listing import known_values
from focalnet.network.settings import network_words
from focalnet.surveys.audience import FACTS
from focalnet.surveys.questionnaire import OTHER
from focalnet.surveys.questionnaire.model import in_language
from focalnet.surveys.results.model import OTHER as TOGETHER
from focalnet.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.questionnaire import Item, Questionnaire
    from focalnet.surveys.results.model import Group, Results, Table

_MOST_NAMED = 3  # of groups that were put together
_NAMED_BY_THE_NETWORK = ("region", "country")


class Wording:
    """The words of one round's results in a language of the program: `en`, `fr`, `es`."""

    def __init__(self, file: NetworkFile, questionnaire: Questionnaire, language: str = "en") -> None:
        self.words = network_words(file, language)
        self._questionnaire = questionnaire
        self._language = questionnaire.language_for(language)
        place = LANGUAGES.index(language)
        self._named = {
            fact: {code: names[place] for code, names in known_values(file, fact).items()}
            for fact in _NAMED_BY_THE_NETWORK
        }

    def question(self, item: Item) -> str:
        """Return what a question is called."""
        return item.label(self._language)

    def called(self, key: str) -> str:
        """Return what the question with a key is called."""
        return self.question(self._questionnaire.question(key))

    def value(self, item: Item, value: str) -> str:
        """Return the label of a choice; another answer as it is."""
        for choice in self._questionnaire.choices_of(item):
            if choice.name == value:
                return in_language(choice.labels, self._language) or self._unlabelled(value)
        if value in {"", TOGETHER}:
            return self.words("results", "other_answer" if value else "not_answered")
        return value

    def fact(self, name: str) -> str:
        """Return what a fact of the respondents, or a question that answers are broken down by, is called."""
        if name not in FACTS:
            return self.called(name)
        return self.words("results_fact", name)

    def group(self, by: Sequence[str], group: Group) -> str:
        """Return what a group is called: `women · international`, `men + not stated`, or all."""
        if not group.key:
            return self.words("results", "all")
        return " · ".join(self._together(name, at, group) for at, name in enumerate(by))

    def group_value(self, name: str, value: str) -> str:
        """Return what a value of a fact or question is called as a group."""
        if name not in FACTS:
            return self.value(self._questionnaire.question(name), value)
        if value in {"", TOGETHER}:
            return self.words("results", "other_groups" if value else "unknown")
        named = self._named.get(name, {}).get(value)
        return named or (self.words(name, value) if self.words.has(name, value) else value)

    def hidden(self, reason: str) -> str:
        """Return why a number is not shown."""
        return self.words("hidden", reason)

    def unlisted(self, table: Table) -> str:
        """Return why the answers to a question are not listed; empty where they are."""
        return self.words("results", "unlisted") if table.unlisted else ""

    def waiting(self, found: Results) -> str:
        """Return what is not counted in results that were given out before; empty where everything is."""
        if found.given is None:
            return ""
        day = written(found.given, self.words.language)
        if found.later > 0:
            return self.words.count("results", "later", found.later, day=day)
        return self.words("results", "changed", day=day)

    def _together(self, name: str, at: int, group: Group) -> str:
        if group.key[at] != TOGETHER:
            return self.group_value(name, group.key[at])
        values = dict.fromkeys(key[at] for key in group.merged)
        if not 0 < len(values) <= _MOST_NAMED:
            return self.words("results", "other_groups")
        return " + ".join(self.group_value(name, value) for value in values)

    def _unlabelled(self, value: str) -> str:
        return self.words("results", "other_choice") if value == OTHER else value
