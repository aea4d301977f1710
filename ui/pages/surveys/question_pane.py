"""The question that is chosen: its words in each language, its kind, its rules, its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire.model import CHOOSING, CONFIRMABLE
from ui.dialogs.fields import ChoiceField
from ui.dialogs.typed_field import TypedField
from ui.facts import title
from ui.pages.surveys.choices_part import ChoicesPart
from ui.widgets.card import Card, Scrolled
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.surveys.questionnaire import Item, Questionnaire
    from ui.page_makers import Desk

_KINDS = (
    *("text", "integer", "decimal", "date", "select_one", "select_multiple", "rank", "range"),
    *("acknowledge", "note", "begin_group", "calculate"),
)
_FIXED = frozenset({"begin_group", "calculate"})


class QuestionPane(Card):
    """Every field is taken as it is left; `changed` tells part and value, `texted` a text in a language."""

    changed = Signal(str, object)
    texted = Signal(str, str, str)  # labels or hints, language, words

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.labels.capital("question_kind", "text"))
        self._desk = desk
        self._shown: Item | None = None
        self._languages: tuple[str, ...] = ()
        self._texts: dict[tuple[str, str], TypedField] = {}
        self.choices = ChoicesPart(desk)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._words = QFormLayout()
        self._form = QFormLayout()
        for form in (self._words, self._form):
            form.setHorizontalSpacing(12)
            form.setVerticalSpacing(6)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._trouble = label("", "error", wraps=True)
        self._make_fields()
        for part in (self._trouble, self._words, self.choices, self._form):
            self._column.addLayout(part) if isinstance(part, QFormLayout) else self._column.addWidget(part)
        self._column.addStretch(1)
        self._scrolled = Scrolled(inside, self.tr("The question"))
        self.body.addWidget(self._scrolled, 1)

    def show_item(self, questionnaire: Questionnaire, at: int, *, writable: bool) -> None:
        """Show a row of a questionnaire, to be changed or only read."""
        item = questionnaire.items[at]
        self._shown = item
        self.show_trouble("")
        self.title.setText(self._desk.labels.capital("question_kind", item.type))
        self._show_texts(questionnaire, item)
        for field, text in (
            (self.name, item.name),
            (self.relevant, item.relevant),
            (self.rule, item.constraint),
        ):
            field.setText(text)
        known = item.type if self.kind.findData(item.type) >= 0 else ""
        self._fill(item, known)
        for enabled in (*self._texts.values(), self.name, self.relevant, self.rule, self.required):
            enabled.setEnabled(writable)
        self.confidential.setEnabled(writable)
        self.confirms.setEnabled(writable)
        self.kind.setEnabled(writable and item.type not in _FIXED and bool(known))
        self.choices.show_choices(questionnaire, item, writable=writable)
        self.choices.setVisible(item.type in CHOOSING)
        asked = item.asked
        for part in (self.required, self.confidential, self.confirms, self.rule):
            self._form.setRowVisible(part, asked)
        self._scrolled.fit()

    def show_trouble(self, text: str) -> None:
        """Say why something that was entered was not taken."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def begin_wording(self, language: str) -> None:
        """Put the cursor into the words of the question in a language."""
        self._texts["labels", language].setFocus()

    def _make_fields(self) -> None:
        labels = self._desk.labels
        kinds = [(kind, labels.capital("question_kind", kind)) for kind in _KINDS]
        self.kind = ChoiceField(kinds)
        self.name = TypedField(labels)
        self.required = QCheckBox(self.tr("Has to be answered"))
        self.confidential = QCheckBox(self.tr("Confidential"))
        self.confidential.setToolTip(self.tr("Never shown beside a name"))
        facts = sorted(((fact, title(fact)) for fact in CONFIRMABLE), key=lambda each: each[1])
        self.confirms = ChoiceField([("", self.tr("Nothing in the register")), *facts])
        self.relevant, self.rule = TypedField(labels), TypedField(labels)
        self.relevant.setPlaceholderText("${volunteer} = 'yes'")
        self.rule.setPlaceholderText(". >= 0 and . <= 100")
        for words, field in (
            (self.tr("Kind"), self.kind),
            (self.tr("Confirms"), self.confirms),
            (self.tr("Asked only if"), self.relevant),
            (self.tr("Allowed if"), self.rule),
            (self.tr("Name in data"), self.name),
        ):
            field.setAccessibleName(words)
            self._form.addRow(label(words, ""), field)
        for box in (self.required, self.confidential):
            self._form.addRow(box)
        self._wire()

    def _wire(self) -> None:
        self.kind.activated.connect(lambda _: self._tell("type", self.kind.value()))
        self.confirms.activated.connect(lambda _: self._tell("confirms", self.confirms.value()))
        self.required.clicked.connect(lambda on: self._tell("required", "yes" if on else ""))
        self.confidential.clicked.connect(lambda on: self._tell("confidential", on))
        self.name.editingFinished.connect(lambda: self._tell("name", self.name.value()))
        self.relevant.editingFinished.connect(lambda: self._tell("relevant", self.relevant.value()))
        self.rule.editingFinished.connect(lambda: self._tell("constraint", self.rule.value()))

    def _fill(self, item: Item, known: str) -> None:
        self.kind.choose(known)
        self.required.setChecked(bool(item.required))
        self.confidential.setChecked(item.confidential)
        if self.confirms.findData(item.confirms) < 0:
            self.confirms.addItem(item.confirms, item.confirms)
        self.confirms.choose(item.confirms)

    def _tell(self, part: str, value: object) -> None:
        if self._shown is not None and value != getattr(self._shown, part):
            self.changed.emit(part, value)

    def _show_texts(self, questionnaire: Questionnaire, item: Item) -> None:
        if questionnaire.languages != self._languages:
            self._lay_out(questionnaire.languages)
        for (part, language), field in self._texts.items():
            field.setText(getattr(item, part).get(language, ""))
            field.setCursorPosition(0)

    def _lay_out(self, languages: tuple[str, ...]) -> None:
        """Make a field for the words and one for the hint in each language."""
        while self._words.rowCount():
            self._words.removeRow(0)
        self._languages, self._texts = languages, {}
        for language in languages:
            for part, words in (("labels", language), ("hints", self.tr("Hint"))):
                field = self._texts[part, language] = TypedField(self._desk.labels)
                name = language if part == "labels" else self.tr("Hint, {language}").format(language=language)
                field.setAccessibleName(name)
                field.editingFinished.connect(self._teller(part, language))
                self._words.addRow(label(words, "" if part == "labels" else "muted"), field)

    def _teller(self, part: str, language: str) -> Callable[[], None]:
        def tell() -> None:
            if self._shown is None:
                return
            words = self._texts[part, language].value()
            if words != getattr(self._shown, part).get(language, "").strip():
                self.texted.emit(part, language, words)

        return tell
