"""The choices of a question: worded in each language where they stand, moved, removed, shared or its own."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire.editing_choices import users_of
from focalnet.surveys.questionnaire.model import in_language
from ui.dialogs.fields import ChoiceField
from ui.language_names import language_names
from ui.models.choices_model import ChoicesModel
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.questionnaire import Choice, Item, Questionnaire
    from ui.desk import Desk

_ROWS = 9  # as many as are seen at once
_NAMING = 3  # choices that say which list it is
_OWN = "*"


class ChoicesPart(QWidget):
    """A table of the list, the buttons below it, and which list it is."""

    worded = Signal(int, str, str)  # row, language, words
    moved = Signal(int, int)  # a row, before another
    removed = Signal(int)
    listed = Signal(str)  # another list that is shared; empty for a copy of one's own

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = ChoicesModel()
        self.table = Table(desk.theme, self.tr("Choices"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
            | triggers.SelectedClicked
        )
        self.lists = ChoiceField(())
        self.lists.setAccessibleName(self.tr("List of choices"))
        self.shared = label("", "muted", wraps=True)
        self._doing = FlowBox(space=4)
        for text, done in (
            (self.tr("Up"), lambda: self._move(-1)),
            (self.tr("Down"), lambda: self._move(1)),
            (self.tr("Remove"), self._remove),
        ):
            self._doing.flow.addWidget(button(text, done, "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        for part in (label(self.tr("Choices"), "heading"), self.lists, self.shared, self.table, self._doing):
            column.addWidget(part)
        self.lists.activated.connect(lambda _: self._on_list())
        # An editor is let go of first: what was typed may put the table together anew.
        self.model.worded.connect(self.worded, Qt.ConnectionType.QueuedConnection)

    def show_choices(self, questionnaire: Questionnaire, item: Item) -> None:
        """Show the choices of a question and whom it shares them with."""
        at = self.table.currentIndex()
        place = (at.row(), at.column())
        listed = questionnaire.choices.get(item.choices, ())
        names = language_names(self._desk.labels, questionnaire.languages)
        self.model.show(listed, names if item.choices else {})
        self.table.set_widths(*[150] * (len(questionnaire.languages) - 1), 0, stretched=-1)
        for column in range(self.model.columnCount()):
            self.table.horizontalHeader().setSectionResizeMode(
                column, self.table.horizontalHeader().ResizeMode.Stretch
            )
        self.table.setCurrentIndex(self.model.index(*place))
        row = self._desk.theme.px(self._desk.theme.row)
        self.table.setFixedHeight(min(self.model.rowCount(), _ROWS) * row + row + 8)
        self._offer_lists(questionnaire, item)

    def begin_wording(self, row: int, language: str) -> None:
        """Open the cell of a choice in a language."""
        index = self.model.index(row, self.model.column_of(language))
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.edit(index)

    def _offer_lists(self, questionnaire: Questionnaire, item: Item) -> None:
        others = [each for each in users_of(questionnaire, item.choices) if each.key != item.key]
        self.lists.clear()
        for name, words in self._names(questionnaire).items():
            self.lists.addItem(words, name)
        if others:
            self.lists.addItem(self.tr("A copy for this question alone"), _OWN)
        self.lists.choose(item.choices)
        text = self.tr("1 other question is answered from this list: it changes with it.")
        if len(others) > 1:
            text = self.tr("{count} other questions are answered from this list: they change with it.")
        self.shared.setText(text.format(count=self._desk.labels.number(len(others))))
        self.shared.setToolTip("\n".join(each.label(questionnaire.default_language) for each in others))
        self.shared.setVisible(bool(others))

    def _names(self, questionnaire: Questionnaire) -> dict[str, str]:
        """Return what each list is called: its first choices; its name too where others begin as it does."""
        language = questionnaire.language_for(self._desk.labels.language)
        names = {name: _first(listed, language) for name, listed in questionnaire.choices.items()}
        twice = {words for words, count in Counter(names.values()).items() if count > 1}
        return {
            name: self.tr("{words} – list {name}").format(words=words, name=name) if words in twice else words
            for name, words in names.items()
        }

    def _on_list(self) -> None:
        chosen = self.lists.value()
        self.listed.emit("" if chosen == _OWN else chosen)

    def _chosen(self) -> int:
        row = self.table.currentIndex().row()
        return row if 0 <= row < self.model.rowCount() - 1 else -1

    def _move(self, step: int) -> None:
        row = self._chosen()
        if row >= 0 and 0 <= row + step < self.model.rowCount() - 1:
            column = self.table.currentIndex().column()
            self.moved.emit(row, row + step + (step > 0))
            self.table.setCurrentIndex(self.model.index(row + step, column))

    def _remove(self) -> None:
        if (row := self._chosen()) >= 0:
            self.removed.emit(row)


def _first(listed: Sequence[Choice], language: str) -> str:
    """Return the first choices of a list, in the reader's language."""
    words = [in_language(choice.labels, language) or choice.name for choice in listed[:_NAMING]]
    return " · ".join([*words, *(["…"] if len(listed) > _NAMING else [])])
