"""Texts of a question in every language: its words and hints, or what is said when an answer is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from ui.language_names import language_names
from ui.widgets.growing_field import GrowingField
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from focalnet.surveys.questionnaire import Item, Questionnaire
    from ui.desk import Desk

_Key = tuple[str, str]  # part and language


class TextsPart(QWidget):
    """A field for each part in each language. Each is taken as it is left: `texted` tells which."""

    texted = Signal(str, str, str)  # part, language, words
    grew = Signal()

    def __init__(self, desk: Desk, parts: Mapping[str, str]) -> None:
        """Take the parts, each with what it is called; the first one without a word of its own is empty."""
        super().__init__()
        self._desk = desk
        self._parts = parts
        self._shown: Item | None = None
        self._languages: tuple[str, ...] = ()
        self.fields: dict[_Key, GrowingField] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_item(self, questionnaire: Questionnaire, item: Item) -> None:
        """Show the texts of a row of a questionnaire."""
        if questionnaire.languages != self._languages:
            self._lay_out(questionnaire.languages)
        self._shown = item
        for (part, language), field in self.fields.items():
            field.setText(getattr(item, part).get(language, ""))

    def begin(self, part: str, language: str) -> None:
        """Put the cursor into the words of a part in a language."""
        field = self.fields[part, language]
        field.show()  # one that was laid out this very moment takes no cursor before
        field.setFocus()

    def _lay_out(self, languages: tuple[str, ...]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._languages, self.fields = languages, {}
        names = language_names(self._desk.labels, languages)
        for language in languages:
            for part, called in self._parts.items():
                field = self.fields[part, language] = GrowingField()
                field.setAccessibleName(f"{called}, {names[language]}" if called else names[language])
                field.editingFinished.connect(self._teller(part, language))
                field.grew.connect(self.grew)
                first = part == next(iter(self._parts))
                words = label(names[language] if first else called, "" if first else "muted")
                words.setToolTip(language)
                self._form.addRow(words, field)

    def _teller(self, part: str, language: str) -> Callable[[], None]:
        def tell() -> None:
            if self._shown is None:
                return
            words = self.fields[part, language].value()
            if words != getattr(self._shown, part).get(language, "").strip():
                self.texted.emit(part, language, words)

        return tell
