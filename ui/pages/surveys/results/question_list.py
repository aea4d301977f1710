"""The questions of a round to choose from: a list in a card, or where there is no room a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.dialogs.fields import ChoiceField
from ui.models.section_model import SectionModel
from ui.widgets.card import Card
from ui.widgets.marking import label
from ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk import Desk
    from ui.models.section_model import Section

_WIDE = 266  # of 13 px text


class QuestionList(QObject):
    """`asked` tells the key of the question that is gone to, in the list or in the field."""

    asked = Signal(str)

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self._labels = desk.labels
        self.model = SectionModel()
        self.list = SectionList(desk.theme, self.model)
        self.list.setAccessibleName(self.tr("Questions"))
        self.field = ChoiceField(())
        self.field.setAccessibleName(self.tr("Question"))
        self.field.hide()
        self.count = label("", "heading")
        self.count.setContentsMargins(10, 8, 0, 4)
        self.card = Card(margin=8, space=4)
        self.card.setFixedWidth(desk.theme.px(_WIDE))
        self.card.body.addWidget(self.count)
        self.card.body.addWidget(self.list, 1)
        self.list.asked.connect(self.asked)
        self.field.activated.connect(lambda: self.asked.emit(self.field.value()))

    def show_questions(self, sections: Sequence[Section]) -> None:
        """Show questions under the names of their groups."""
        self.model.show(sections, {})
        questions = [section for section in sections if section.name]
        count = self._labels.number(len(questions))
        one = len(questions) == 1
        self.count.setText(self.tr("1 question") if one else self.tr("{count} questions").format(count=count))
        self.field.clear()
        for section in questions:
            self.field.addItem(section.text, section.name)

    def show_current(self, key: str) -> None:
        """Mark the question that is shown."""
        self.list.show_current(key)
        self.field.choose(key)

    def give_way(self, *, narrow: bool) -> None:
        """Drop down above the answers where there is no room beside them."""
        self.card.setVisible(not narrow)
        self.field.setVisible(narrow)
