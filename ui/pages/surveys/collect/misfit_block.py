"""An answer that does not fit its question: what was typed, where and why, and the place to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ui.dialogs.fields import ChoiceField
from ui.dialogs.typed_field import TypedField
from ui.numbers import number
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from focalnet.surveys.model import Misfit
    from ui.desk import Desk
    from ui.pages.surveys.round_words import RoundWords

_ONE_OF = frozenset({"select_one", "likert"})
_SLIP = QT_TRANSLATE_NOOP("MisfitBlock", "It was a slip in typing")
_WORDS = QT_TRANSLATE_NOOP("MisfitBlock", "It was said in other words")
_RULED_OUT = QT_TRANSLATE_NOOP("MisfitBlock", "Another answer rules it out")
_ASKED = QT_TRANSLATE_NOOP("MisfitBlock", "They said so when asked")
_UNREADABLE = QT_TRANSLATE_NOOP("MisfitBlock", "It cannot be read")
_USUAL = (_SLIP, _WORDS, _ASKED, _UNREADABLE)
_LIKELY = {
    **dict.fromkeys(("answered_not_asked", "choice_not_offered"), _RULED_OUT),
    **dict.fromkeys(("number_unreadable", "date_unknown", "date_vague", "time_unreadable"), _WORDS),
    **dict.fromkeys(("choice_unknown", "choice_ambiguous", "several_choices"), _WORDS),
    **dict.fromkeys(("required_missing", "not_calculated", "error_cell"), _ASKED),
}
"""The reason that is likely where an answer breaks a rule; a slip for any other."""


class MisfitBlock(QWidget):
    """One answer to be mended; `mended` tells question, what is typed now, the reason, and whether for all.

    `others` is how many more wait with the same words: they can be mended with it.
    """

    mended = Signal(str, str, str, bool)

    def __init__(self, desk: Desk, misfit: Misfit, words: RoundWords, others: int = 0) -> None:
        super().__init__()
        self._misfit = misfit
        question = words.question(misfit.question)
        self.answer = self._field(desk, words)
        self.reason = QComboBox()
        self.everywhere = self._everywhere(others)
        self.mend = button(self.tr("Mend"), self._on_mend, "primary")
        self.remove = button(self.tr("Leave it unanswered"), self._on_remove)
        self._prepare(question)
        doing = FlowBox(space=8)
        for each in (self.mend, self.remove):
            each.setEnabled(desk.session.writable)
            doing.flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        for part in (
            label(question, "heading", wraps=True),
            label(words.misfit(misfit), "warning", wraps=True),
            self.answer,
            self.reason,
            self.everywhere,
            doing,
        ):
            column.addWidget(part)

    def _prepare(self, question: str) -> None:
        """Name the two fields, and offer the usual reasons."""
        self.answer.setAccessibleName(self.tr("Answer to {question}").format(question=question))
        if isinstance(self.answer, TypedField):
            self.answer.returnPressed.connect(self._on_mend)
        self.reason.setEditable(True)
        likely = _LIKELY.get(self._misfit.rule.rpartition(".")[2], _SLIP)
        self.reason.addItems([_translated(each) for each in dict.fromkeys((likely, *_USUAL))])
        self.reason.setAccessibleName(self.tr("Why it is mended"))
        line = self.reason.lineEdit()
        if line is not None:
            line.setAcceptDrops(False)  # files are the window's

    def _everywhere(self, others: int) -> QCheckBox:
        one, more = (
            self.tr("The same for 1 other who wrote this"),
            self.tr("The same for {count} others who wrote this"),
        )
        ticked = QCheckBox(one if others == 1 else more.format(count=number(others)))
        ticked.setVisible(others > 0)
        return ticked

    def begin(self) -> None:
        """Put the cursor into the answer, ready to be typed over."""
        self.answer.setFocus()
        if isinstance(self.answer, TypedField):
            self.answer.selectAll()

    def typed(self) -> str:
        """Return what stands in the field: for a list, the name of the choice."""
        return self.answer.value() if isinstance(self.answer, ChoiceField) else self.answer.text()

    def _field(self, desk: Desk, words: RoundWords) -> ChoiceField | TypedField:
        questionnaire = words.round.questionnaire
        try:
            item = questionnaire.question(self._misfit.question)
        except KeyError:
            return TypedField(desk.labels, self._misfit.typed)
        choices = questionnaire.choices_of(item) if item.type in _ONE_OF else ()
        if choices:
            return ChoiceField([(each.name, words.answer(item.key, each.name)) for each in choices])
        return TypedField(desk.labels, self._misfit.typed)

    def _on_mend(self) -> None:
        self._tell(self.typed(), self.reason.currentText())

    def _on_remove(self) -> None:
        """Leave the question unanswered; where no other reason was chosen, because nobody can read it."""
        reason = self.reason.currentText()
        untouched = reason == self.reason.itemText(0) != _translated(_RULED_OUT)
        self._tell("", _translated(_UNREADABLE) if untouched else reason)

    def _tell(self, typed: str, reason: str) -> None:
        self.mended.emit(self._misfit.question, typed, reason, self.everywhere.isChecked())


def _translated(reason: object) -> str:
    return QCoreApplication.translate("MisfitBlock", str(reason))
