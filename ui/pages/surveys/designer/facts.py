"""A question that cannot be changed: its words, its choices and its rules, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire.model import in_language
from focalnet.surveys.questionnaire.simple_rules import between, between_days, only_if
from ui.facts import title
from ui.language_names import language_names
from ui.widgets.card import Card, Scrolled
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLabel

    from focalnet.surveys.questionnaire import Item, Questionnaire
    from focalnet.surveys.questionnaire.simple_rules import Between, Days
    from ui.desk import Desk

_READ = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class QuestionFacts(Card):
    """What a round asks: text, and nothing that looks as if it could be typed into."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.labels.capital("question_kind", "text"))
        self._desk = desk
        self._texts: list[QLabel] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self._form)
        column.addStretch(1)
        self._scrolled = Scrolled(inside, self.tr("The question"))
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(self._scrolled, 1)

    def show_item(self, questionnaire: Questionnaire, at: int) -> None:
        """Show a row of a questionnaire."""
        item = questionnaire.items[at]
        self.title.setText(self._desk.labels.capital("question_kind", item.type))
        self._texts.clear()
        while self._form.rowCount():
            self._form.removeRow(0)
        for words, text in (*self._words(questionnaire, item), *self._rules(questionnaire, item)):
            self._texts.append(_text(text))
            self._form.addRow(label(words, "muted"), self._texts[-1])
        self._scrolled.fit()

    def lines(self) -> list[str]:
        """Return the texts that are shown, from top to bottom."""
        return [text.text() for text in self._texts]

    def _words(self, of: Questionnaire, item: Item) -> Iterator[tuple[str, str]]:
        for language, name in language_names(self._desk.labels, of.languages).items():
            yield name, item.labels.get(language, "") or self.tr("without words")
            if hint := item.hints.get(language, ""):
                yield self.tr("Hint"), hint
            said = [choice.labels.get(language, "") or choice.name for choice in of.choices_of(item)]
            if said:
                yield self.tr("Choices"), "\n".join(said)

    def _rules(self, of: Questionnaire, item: Item) -> Iterator[tuple[str, str]]:
        language = of.language_for(self._desk.labels.language)
        if item.confirms:
            yield self.tr("Confirms"), title(item.confirms)
        if item.relevant:
            yield self.tr("Asked only if"), self._condition(of, item, language)
        if item.constraint:
            yield self.tr("Allowed if"), self._allowed(item)
            if said := in_language(item.constraint_messages, language):
                yield self.tr("Said otherwise"), said
        marks = [
            *([self.tr("Has to be answered")] if item.required else []),
            *([self.tr("Confidential")] if item.confidential else []),
        ]
        if marks:
            yield "", "\n".join(marks)
        yield self.tr("Name in data"), item.name

    def _allowed(self, item: Item) -> str:
        if days := between_days(item.constraint):
            return self._between_days(days)
        if ends := between(item.constraint):
            return self._between(ends)
        return item.constraint

    def _between(self, ends: Between) -> str:
        if not ends.most:
            return self.tr("{least} or more").format(least=ends.least)
        if not ends.least:
            return self.tr("{most} or less").format(most=ends.most)
        return self.tr("from {least} to {most}").format(least=ends.least, most=ends.most)

    def _between_days(self, days: Days) -> str:
        first, last = (self._desk.labels.date(day) if day else "" for day in (days.first, days.last))
        said = []
        if first and last:
            said.append(self.tr("between {first} and {last}").format(first=first, last=last))
        elif first or last:
            words = self.tr("{first} or later") if first else self.tr("{last} or earlier")
            said.append(words.format(first=first, last=last))
        if days.past:
            said.append(self.tr("no day still to come"))
        return ", ".join(said)

    def _condition(self, of: Questionnaire, item: Item, language: str) -> str:
        from ui.models.condition_words import condition_words

        condition = only_if(of, item.relevant)
        return condition_words(of, condition, language) if condition else item.relevant


def _text(text: str) -> QLabel:
    made = label(text, wraps=True)
    made.setTextInteractionFlags(_READ)
    return made
