"""The network sentence in three languages and how the network grew, with buttons that copy them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication

from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label
from ui.widgets.sentence import Sentence

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from focalnet.network.composition import Composition, Growth
    from focalnet.network.settings import NetworkSettings
    from ui.labels import Labels

# Each language by its own name, so that whoever needs it recognizes it.
_LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"))


class SentenceCard(Card):
    """Shows the sentence of the figures it is given; the Council's language is English to begin with."""

    copied = Signal(str)  # what is on the clipboard, in a sentence
    language_chosen = Signal(str)

    def __init__(self, labels: Labels, language: str = "en") -> None:
        super().__init__(" ")
        self._labels = labels
        self._figures: Composition | None = None
        self._before: Growth | None = None
        self._settings: NetworkSettings | None = None
        self.languages = Choice(self.tr("Language of the sentence"))
        offered = [(key, text, "chip") for key, text in _LANGUAGES]
        self.languages.offer(offered, language if language in dict(_LANGUAGES) else "en")
        self.languages.chosen.connect(self._on_chosen)
        self.sentence = Sentence()
        self.growth = label("", "muted", wraps=True)
        self._tools = FlowBox()
        self._tools.flow.addWidget(self.languages)
        self._tools.flow.addWidget(
            button(self.tr("Copy"), self.copy, "small", name=self.tr("Copy the sentence"))
        )
        self._tools.flow.addWidget(
            button(
                self.tr("Copy paragraph"),
                self.copy_paragraph,
                "small",
                name=self.tr("Copy the paragraph for the Council: the sentence, and the growth in a year"),
            )
        )
        self.head.addWidget(self._tools)
        self._narrow = False
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.growth)
        self.growth.hide()

    def show_figures(self, figures: Composition, settings: NetworkSettings) -> None:
        """Show the sentence for these figures, in the wording that the network's settings chose."""
        self._figures, self._settings = figures, settings
        self._before = None
        title = self.tr("The network, as at {date}").format(date=self._labels.date(figures.as_at))
        self.title.setText(title)
        self.setAccessibleName(title)
        self._show()

    def show_waiting(self, as_at: date) -> bool:
        """Say that the figures of a date are being counted; those of another date go, lest they be copied.

        Figures of the same date stay until the new ones are known; then nothing is said, and False returned.
        """
        if self._figures is not None and self._figures.as_at == as_at:
            return False
        self._figures = self._before = None
        said = self.tr("Counting the network as at {date}…").format(date=self._labels.date(as_at))
        self.title.setText(said)
        self.setAccessibleName(said)
        self.sentence.show_pieces(())
        self.growth.hide()
        return True

    def show_before(self, before: Growth | None) -> None:
        """Take what the network was a year before, for the sentence on its growth."""
        self._before = before if before is not None and before.focal_points else None
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put languages and buttons under the title where there is no room beside it."""
        super().resizeEvent(event)
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        beside = self.body.contentsMargins().left() * 2 + self.head.spacing() * 3
        narrow = title + self._tools.flow.sizeHint().width() + beside > self.width()
        if narrow != self._narrow:
            self._narrow = narrow
            self.title.setWordWrap(narrow)
            self.head.setStretchFactor(self.title, 1 if narrow else 0)
            (self.head if narrow else self.body).removeWidget(self._tools)
            if narrow:
                self.body.insertWidget(1, self._tools)
            else:
                self.head.addWidget(self._tools)

    def paragraph(self) -> str:
        """Return the paragraph for the Council in the language that is shown."""
        from focalnet.network.sentence import own_paragraph

        if self._figures is None or self._settings is None:
            return ""
        return own_paragraph(self._before, self._figures, self._settings, self._language())

    def copy(self) -> None:
        """Put the sentence on the clipboard, its figures strong where more than plain text is taken."""
        if self._figures is None:
            return
        _copy(self.sentence.plain, self.sentence.html)
        self.copied.emit(self.tr("The sentence is on the clipboard."))

    def copy_paragraph(self) -> None:
        """Put the paragraph for the Council on the clipboard."""
        if self._figures is None:
            return
        _copy(self.paragraph(), "")
        self.copied.emit(self.tr("The paragraph is on the clipboard."))

    def _on_chosen(self, language: str) -> None:
        self._show()
        self.language_chosen.emit(language)

    def _language(self) -> str:
        return self.languages.current() or "en"

    def _show(self) -> None:
        if self._figures is None:
            return
        from focalnet.network.sentence import emphasised, growth_sentence

        language = self._language()
        self.sentence.show_pieces(emphasised(self._figures, language, self._settings))
        shown = self._before is not None and self._figures.focal_points > 0
        if shown and self._before is not None:
            self.growth.setText(growth_sentence(self._before, self._figures, language, self._settings))
        self.growth.setVisible(shown)


def _copy(text: str, html: str) -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
