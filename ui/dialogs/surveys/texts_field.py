"""A text in several languages, one of them seen at a time; which are written is seen on their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.fields import NotesField
from ui.language_names import language_names
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.labels import Labels

_WRITTEN, _MISSING = "✓", "–"


class TextsField(QWidget):
    """The names of the languages as chips, and below them the text in the one that is pressed."""

    def __init__(self, labels: Labels, name: str, languages: Sequence[str], texts: Mapping[str, str]) -> None:
        super().__init__()
        self._labels = labels
        self._texts: dict[str, str] = {}
        self._languages: Sequence[str] = ()
        self.chips = Choice(self.tr("Language"))
        self.text = NotesField()
        self.text.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.text)
        column.addStretch(1)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self._on_typed)
        self.chips.chosen.connect(self._show)
        self.show_texts(languages, texts)

    def show_texts(self, languages: Sequence[str], texts: Mapping[str, str]) -> None:
        """Show texts in these languages, the first of them seen."""
        self._languages = languages
        self._texts = {language: texts.get(language, "") for language in languages}
        self._offer(languages[0])
        self._show(languages[0])

    def value(self) -> dict[str, str]:
        """Return the texts that were written, by language."""
        return {language: text for language, text in self._texts.items() if text}

    def _show(self, language: str) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText(self._texts[language])
        self.text.blockSignals(False)

    def _on_typed(self) -> None:
        language = self.chips.current()
        before, self._texts[language] = self._texts[language], self.text.value()
        if bool(before) != bool(self._texts[language]):
            self._offer(language)

    def _offer(self, current: str) -> None:
        self.chips.setVisible(len(self._languages) > 1)
        marks = {each: _WRITTEN if self._texts[each] else _MISSING for each in self._languages}
        names = language_names(self._labels, self._languages)
        self.chips.offer([(each, f"{names[each]} {mark}", "chip") for each, mark in marks.items()], current)
