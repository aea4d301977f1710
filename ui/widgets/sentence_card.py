"""The network sentence in three languages, with a button that copies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.marking import button
from ui.widgets.sentence import Sentence

if TYPE_CHECKING:
    from focalnet.network.composition import Composition
    from ui.labels import Labels

# Each language by its own name, so that whoever needs it recognizes it.
_LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"))


class SentenceCard(Card):
    """Shows the sentence of the figures it is given; the Council's language is English to begin with."""

    copied = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__(" ")
        self._labels = labels
        self._figures: Composition | None = None
        self.languages = Choice(self.tr("Language of the sentence"))
        self.languages.offer([(key, text, "chip") for key, text in _LANGUAGES], "en")
        self.languages.chosen.connect(self._show)
        self.sentence = Sentence()
        self.head.addWidget(self.languages)
        self.head.addWidget(button(self.tr("Copy"), self.copy, "chip", name=self.tr("Copy the sentence")))
        self.body.addWidget(self.sentence)

    def show_figures(self, figures: Composition) -> None:
        """Show the sentence for these figures."""
        self._figures = figures
        title = self.tr("The network, as at {date}").format(date=self._labels.date(figures.as_at))
        self.title.setText(title)
        self.setAccessibleName(title)
        self._show()

    def copy(self) -> None:
        """Put the sentence on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(self.sentence.plain)
        self.copied.emit()

    def _show(self) -> None:
        if self._figures is None:
            return
        from focalnet.network.sentence import emphasised

        self.sentence.show_pieces(emphasised(self._figures, self.languages.current() or "en"))
