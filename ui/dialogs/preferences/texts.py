"""The sections of texts in three languages: the organization's name, sentences, the disclaimer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from focalnet.network.sentence import growth_sentence, own_sentence, pieces_of
from focalnet.network.settings.bounds import TEMPLATES, check_template
from focalnet.problems import Refused
from focalnet.words import words
from ui.dialogs.preferences.fields import LongText
from ui.dialogs.preferences.rows import ChecksRow, PreferencesPage, Rows, SettingRow
from ui.widgets.choice import Choice
from ui.widgets.marking import button, label
from ui.widgets.plain_text import one_line, written_in
from ui.widgets.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.composition import Composition
    from ui.dialogs.preferences.choices import Choices

# Each language by its own name, so that whoever needs it recognizes it.
LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"))
_OF_FORMS = (*LANGUAGES, ("ar", "العربية"), ("pt", "Português"), ("ru", "Русский"))


class OrganizationPage(PreferencesPage):
    """What the organization is called, and the languages in which it sends forms."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        forms = ChecksRow(choices, "form_languages", "", dict(_OF_FORMS))
        self.add(Rows("", NameRow(choices)), Rows("", forms))


class NameRow(SettingRow):
    """A short text in each language, a line each."""

    def __init__(self, choices: Choices, name: str = "organization") -> None:
        super().__init__(choices, name, below=True)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        self.fields = {language: QLineEdit() for language, _ in LANGUAGES}
        for language, called in LANGUAGES:
            field = self.fields[language]
            field.setPlaceholderText(called)
            field.setAccessibleName(f"{self.title}, {called}")
            field.editingFinished.connect(self._take)
            layout.addWidget(field)
        self.put(inside)
        self.refresh()

    def show_value(self) -> None:
        """Show the texts in force."""
        for language, field in self.fields.items():
            if field.text() != self.value().get(language, ""):
                field.setText(self.value().get(language, ""))

    def _take(self) -> None:
        entered = {
            language: text for language, field in self.fields.items() if (text := field.text().strip())
        }
        if entered != self.value():
            self.take(entered)


class TextRow(SettingRow):
    """A long text, one language at a time; where none is one's own, the one that ships is shown."""

    def __init__(self, choices: Choices, name: str, section: str, key: str, *, lines: int = 4) -> None:
        super().__init__(choices, name, below=True)
        self._at = (section, key)
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(8)
        self.languages = Choice(self.tr("Language of the text"))
        self.languages.offer([(key, text, "chip") for key, text in LANGUAGES], choices.labels.language)
        self.languages.chosen.connect(lambda _: self._on_language())
        self._layout.addWidget(self.languages)
        self.field = LongText()
        self.field.setAccessibleName(self.title)
        self.field.setFixedHeight(choices.theme.px(20 * lines + 16))
        self.field.taken.connect(self._take)
        self._layout.addWidget(self.field)
        self._language = self.languages.current()
        self.add_below(self._layout)
        self.put(inside)
        self.refresh()

    def add_below(self, layout: QVBoxLayout) -> None:
        """Put what belongs below the text."""

    def shipped(self, language: str) -> str:
        """Return the text that ships."""
        return words(language).template(*self._at)

    def text(self) -> str:
        """Return the text in force in the language that is shown."""
        return str(self.value().get(self._language, "") or self.shipped(self._language))

    def show_value(self) -> None:
        """Show the text in force."""
        if written_in(self.field) != self.text():
            self.field.setPlainText(self.text())

    def _on_language(self) -> None:
        self.show_trouble("")
        self._language = self.languages.current()
        self.refresh()

    def _take(self) -> None:
        entered = one_line(written_in(self.field))
        if entered == self.text():
            return
        own = {**self.value(), self._language: "" if entered == self.shipped(self._language) else entered}
        self.take(own)


class DisclaimerPage(PreferencesPage):
    """The note under maps and lists by country."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.add(Rows("", TextRow(choices, "disclaimer", "disclaimer", "boundaries", lines=6)))


class SentencesPage(PreferencesPage):
    """The sentences for the report, each with its fields and how it reads now."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(
            choices, self.tr("Fields stand between braces. The preview is as at the window’s date.")
        )
        self.network = TemplateRow(choices, "sentence", "network")
        self.grew = TemplateRow(choices, "growth_sentence", "growth")
        self.neutral = TemplateRow(choices, "growth_neutral", "growth_neutral")
        self.add(Rows("", self.network), Rows("", self.grew), Rows("", self.neutral))
        choices.figures.composed.connect(self._on_composed)
        choices.figures.grown.connect(self._on_grown)
        choices.figures.ask()

    def _on_composed(self, figures: Composition) -> None:
        self.network.show_figures(None, figures)

    def _on_grown(self, series: Sequence[Composition]) -> None:
        for row in (self.grew, self.neutral):
            row.show_figures(series[0], series[-1])


class TemplateRow(TextRow):
    """The wording of a sentence: fields to put in, and a preview that follows every key."""

    def __init__(self, choices: Choices, name: str, key: str) -> None:
        self._before: Composition | None = None
        self._after: Composition | None = None
        super().__init__(choices, name, "sentence", key)
        self.field.textChanged.connect(self._preview)

    def add_below(self, layout: QVBoxLayout) -> None:
        """Offer the fields, and show the preview."""
        from ui.widgets.flow import FlowBox

        fields = FlowBox()
        fields.setAccessibleName(self.tr("Fields"))
        for field in TEMPLATES[self.name]:
            name = self.tr("Put in the field {field}").format(field=field)
            fields.flow.addWidget(button(f"{{{field}}}", partial(self._insert, field), "chip", name=name))
        layout.addWidget(fields)
        self.preview = Sentence()
        self.preview.setAccessibleName(self.tr("Preview"))
        layout.addWidget(self.preview)
        self._wrong = label("", "error", wraps=True)
        self._wrong.hide()
        layout.addWidget(self._wrong)

    def show_figures(self, before: Composition | None, after: Composition) -> None:
        """Preview the wording with these figures."""
        self._before, self._after = before, after
        self._preview()

    def show_value(self) -> None:
        """Show the wording in force and how it reads."""
        super().show_value()
        self._preview()

    def _insert(self, field: str) -> None:
        self.field.insertPlainText(f"{{{field}}}")
        self.field.setFocus()

    def _preview(self) -> None:
        """Show how the wording reads that is being typed, or what is wrong with it."""
        entered = one_line(written_in(self.field)) or self.shipped(self._language)
        wrong = ""
        try:
            check_template(self.name, entered)
        except Refused as refused:
            wrong = self.choices.labels.problem(refused.problem)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong) and not self.trouble)
        self.preview.setVisible(not wrong and self._after is not None)
        if not wrong and self._after is not None:
            self.preview.show_pieces(pieces_of(self._read(entered)))

    def _read(self, entered: str) -> str:
        wording: Mapping[str, str] = {self._language: entered}
        if self.name == "sentence":
            own = self.choices.settings._replace(sentence=wording)
            return own_sentence(self._after, own, self._language) if self._after else ""
        # Whichever of the two the figures ask for, it reads as this one.
        own = self.choices.settings._replace(growth_sentence=wording, growth_neutral=wording)
        if self._before is None or self._after is None:
            return ""
        return growth_sentence(self._before, self._after, self._language, own)
