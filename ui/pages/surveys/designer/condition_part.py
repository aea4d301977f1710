"""When a question is asked, without an expression: always, or only if another one has a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire.model import in_language
from focalnet.surveys.questionnaire.simple_rules import OnlyIf, only_if, only_if_expression, telling
from ui.dialogs.fields import ChoiceField
from ui.dialogs.typed_field import TypedField

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Item, Questionnaire
    from ui.desk import Desk

_ALWAYS, _EXPRESSION = "", "*"
_IS, _IS_NOT = "yes", "no"


class ConditionPart(QWidget):
    """A question, whether it has the choice or not, and the choice; or for experts the expression itself."""

    changed = Signal(str)  # the expression

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._questionnaire: Questionnaire | None = None
        self._shown: Item | None = None
        self._expert = ""  # the key of the question whose expression is written by hand
        self.question, self.choice = ChoiceField(()), ChoiceField(())
        self.has = ChoiceField(((_IS, self.tr("is")), (_IS_NOT, self.tr("is not"))))
        self.has.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.text = TypedField(desk.labels)
        self.text.setPlaceholderText("${volunteer} = 'yes'")
        for field, name in (
            (self.question, self.tr("Asked only if")),
            (self.has, self.tr("Has the choice or not")),
            (self.choice, self.tr("The choice")),
            (self.text, self.tr("Asked only if, as an expression")),
        ):
            field.setAccessibleName(name)
        self._simple = QWidget()
        row = QHBoxLayout(self._simple)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.has)
        row.addWidget(self.choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.question, self._simple, self.text):
            column.addWidget(part)
        self.question.activated.connect(lambda _: self._on_question())
        for field in (self.has, self.choice):
            field.activated.connect(lambda _: self._tell())
        self.text.editingFinished.connect(self._on_text)

    def show_item(self, questionnaire: Questionnaire, at: int) -> None:
        """Show when a row of a questionnaire is asked."""
        item = questionnaire.items[at]
        if self._shown is None or self._shown.key != item.key:
            self._expert = ""
        self._questionnaire, self._shown = questionnaire, item
        self._offer_questions(questionnaire, at)
        condition = None if self._expert else only_if(questionnaire, item.relevant)
        known = condition is not None and self.question.findData(condition.question) >= 0
        by_hand = bool(self._expert or (item.relevant and not known))
        self.text.setText(item.relevant)
        self.text.setVisible(by_hand)
        self._simple.setVisible(known)
        if condition is not None and known:
            self.question.choose(condition.question)
            self._offer_choices(condition.question, condition.choice)
            self.has.choose(_IS if condition.has else _IS_NOT)
        else:
            self.question.choose(_EXPRESSION if by_hand else _ALWAYS)

    def _offer_questions(self, questionnaire: Questionnaire, at: int) -> None:
        language = questionnaire.language_for(self._desk.labels.language)
        self.question.clear()
        self.question.addItem(self.tr("Always asked"), _ALWAYS)
        for item in telling(questionnaire, at):
            self.question.addItem(" ".join(item.label(language).split()), item.name)
        self.question.addItem(self.tr("An expression…"), _EXPRESSION)

    def _offer_choices(self, name: str, current: str) -> None:
        of = self._questionnaire
        if of is None:
            return
        language = of.language_for(self._desk.labels.language)
        asked = next(item for item in of.items if item.name == name)
        self.choice.clear()
        for choice in of.choices_of(asked):
            self.choice.addItem(in_language(choice.labels, language) or choice.name, choice.name)
        if self.choice.findData(current) < 0:  # one that is not there any more
            self.choice.addItem(current, current)
        self.choice.choose(current)

    def _on_question(self) -> None:
        chosen, of = self.question.value(), self._questionnaire
        if self._shown is None or of is None:
            return
        self._expert = self._shown.key if chosen == _EXPRESSION else ""
        if chosen == _EXPRESSION:
            self._simple.hide()
            self.text.show()
            self.text.setFocus()
        elif chosen == _ALWAYS:
            self._emit("")
        else:
            asked = next(item for item in of.items if item.name == chosen)
            listed = of.choices_of(asked)
            if listed:
                self._offer_choices(chosen, listed[0].name)
                self.has.choose(_IS)
                self._tell()

    def _on_text(self) -> None:
        self._emit(str(self.text.value()))

    def _tell(self) -> None:
        if self._questionnaire is not None:
            condition = OnlyIf(self.question.value(), self.choice.value(), self.has.value() == _IS)
            self._emit(only_if_expression(self._questionnaire, condition))

    def _emit(self, expression: str) -> None:
        if self._shown is not None and expression != self._shown.relevant:
            self.changed.emit(expression)
