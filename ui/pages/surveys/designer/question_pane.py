"""The question that is chosen: its words in each language, its kind, its rules, its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire.model import CHOOSING, CONFIRMABLE
from ui.dialogs.fields import ChoiceField
from ui.facts import title
from ui.pages.surveys.designer.choices_part import ChoicesPart
from ui.pages.surveys.designer.condition_part import ConditionPart
from ui.pages.surveys.designer.limits_part import LimitsPart
from ui.pages.surveys.designer.more_part import MorePart
from ui.pages.surveys.designer.texts_part import TextsPart
from ui.widgets.card import Card, Scrolled
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire
    from focalnet.surveys.questionnaire.lacking import Gap
    from ui.desk import Desk
    from ui.dialogs.typed_field import TypedField

_KINDS = (
    *("select_one", "select_multiple", "text", "integer", "decimal", "date", "time", "range", "rank"),
    *("acknowledge", "note", "begin_group", "calculate"),
)
_FIXED = frozenset({"begin_group", "calculate"})


class QuestionPane(Card):
    """Every field is taken as it is left; `changed` tells part and value, `texted` a text in a language."""

    changed = Signal(str, object)
    texted = Signal(str, str, str)  # the part (labels, hints, a message), language, words

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.labels.capital("question_kind", "text"))
        self._desk = desk
        self._shown: Item | None = None
        self.choices = ChoicesPart(desk)
        self.words = TextsPart(desk, {"labels": "", "hints": self.tr("Hint")})
        self.when_wrong = TextsPart(desk, {"constraint_messages": self.tr("Said otherwise")})
        self.when_empty = TextsPart(desk, {"required_messages": self.tr("Said if left empty")})
        self.condition, self.limits, self.more = ConditionPart(desk), LimitsPart(desk), MorePart(desk)
        self._trouble = label("", "error", wraps=True)
        self._problems = label("", "warning", wraps=True)
        self._make_fields()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for part in (self._trouble, self._problems, self.words, self.choices):
            column.addWidget(part)
        column.addLayout(self._form)
        column.addWidget(self.more)
        column.addStretch(1)
        self._scrolled = Scrolled(inside, self.tr("The question"))
        self.body.addWidget(self._scrolled, 1)
        self._wire()

    @property
    def name(self) -> TypedField:
        """Return the field of the name in the data."""
        return self.more.fields["name"]

    def show_item(self, questionnaire: Questionnaire, at: int) -> None:
        """Show a row of a questionnaire, to be changed."""
        item = questionnaire.items[at]
        self._shown = item
        self.show_trouble("")
        self.title.setText(self._desk.labels.capital("question_kind", item.type))
        for part in (self.words, self.when_wrong, self.when_empty):
            part.show_item(questionnaire, item)
        self.condition.show_item(questionnaire, at)
        self.limits.show_item(item)
        self.more.show_item(item)
        self._fill(item)
        self.choices.show_choices(questionnaire, item)
        self.choices.setVisible(item.type in CHOOSING)
        self._show_rows(item)
        self._scrolled.fit()

    def show_trouble(self, text: str) -> None:
        """Say why something that was entered was not taken."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        self._scrolled.fit()

    def show_problems(self, problems: Sequence[str]) -> None:
        """Say what is wrong with the question as it stands."""
        self._problems.setText("\n".join(problems))
        self._problems.setVisible(bool(problems))
        self._scrolled.fit()

    def begin_wording(self, language: str) -> None:
        """Put the cursor into the words of the question in a language."""
        self.words.begin("labels", language)

    def begin_gap(self, gap: Gap, language: str) -> None:
        """Put the cursor where words are missing in a language."""
        if gap.part == "choices":
            self.choices.begin_wording(gap.choice, language)
            return
        for part in (self.words, self.when_wrong, self.when_empty):
            if (field := part.fields.get((gap.part, language))) is not None:
                part.begin(gap.part, language)
                self._scrolled.ensureWidgetVisible(field)

    def _make_fields(self) -> None:
        labels = self._desk.labels
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.kind = ChoiceField([(kind, labels.capital("question_kind", kind)) for kind in _KINDS])
        self.required = QCheckBox(self.tr("Has to be answered"))
        self.confidential = QCheckBox(self.tr("Confidential"))
        self.confidential.setToolTip(
            self.tr("Never shown beside a name: its answers are told of everybody together only")
        )
        facts = sorted(((fact, title(fact)) for fact in CONFIRMABLE), key=lambda each: each[1])
        self.confirms = ChoiceField([("", self.tr("Nothing in the register")), *facts])
        for words, field in (
            (self.tr("Kind"), self.kind),
            (self.tr("Confirms"), self.confirms),
            (self.tr("Asked only if"), self.condition),
            (self.tr("Allowed"), self.limits),
        ):
            field.setAccessibleName(words)
            self._form.addRow(label(words, ""), field)
        self._otherwise = label(self.tr("If it is not, the form says"), "muted")
        for part in (self._otherwise, self.when_wrong, self.required, self.when_empty, self.confidential):
            self._form.addRow(part)

    def _wire(self) -> None:
        self.kind.activated.connect(lambda _: self._tell("type", self.kind.value()))
        self.confirms.activated.connect(lambda _: self._tell("confirms", self.confirms.value()))
        self.required.clicked.connect(lambda on: self._tell("required", "yes" if on else ""))
        self.confidential.clicked.connect(lambda on: self._tell("confidential", on))
        self.condition.changed.connect(lambda text: self._tell("relevant", text))
        self.limits.changed.connect(self.changed)
        self.limits.refused.connect(self.show_trouble)
        self.more.changed.connect(self.changed)
        self.more.grew.connect(self._scrolled.fit)
        for part in (self.words, self.when_wrong, self.when_empty):
            part.texted.connect(self.texted)
            part.grew.connect(self._scrolled.fit)

    def _fill(self, item: Item) -> None:
        known = item.type if self.kind.findData(item.type) >= 0 else ""
        self.kind.choose(known)
        self.kind.setEnabled(item.type not in _FIXED and bool(known))
        self.required.setChecked(bool(item.required))
        self.confidential.setChecked(item.confidential)
        if self.confirms.findData(item.confirms) < 0:
            self.confirms.addItem(item.confirms, item.confirms)
        self.confirms.choose(item.confirms)

    def _show_rows(self, item: Item) -> None:
        """Leave out what does not concern a row of its type."""
        for part in (self.required, self.confidential, self.confirms, self.limits):
            self._form.setRowVisible(part, item.asked)
        for said in (self._otherwise, self.when_wrong):
            self._form.setRowVisible(said, item.asked and bool(item.constraint))
        self._form.setRowVisible(self.when_empty, item.asked and bool(item.required))

    def _tell(self, part: str, value: object) -> None:
        if self._shown is not None and value != getattr(self._shown, part):
            self.changed.emit(part, value)
