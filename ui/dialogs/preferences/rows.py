"""One setting as a row: what it is called and does, its field at the right, the way back below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.network.settings import CHOICES, NUMBERS
from ui.dialogs.preferences.choices import SHIPPED
from ui.dialogs.preferences.fields import CalmChoice, NumberField
from ui.labels import capital
from ui.widgets.card import Card
from ui.widgets.marking import button, emptied, label, rule, tell, told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLayout

    from ui.dialogs.preferences.choices import Choices

_FIELD = 150
_UNIT = 92


class Row(QWidget):
    """Words at the left, a field at the right; below them what is wrong, and the way back to the default."""

    def __init__(self, title: str, about: str = "", *, below: bool = False) -> None:
        super().__init__()
        self.title = title
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._below = below
        self.words = label(title, wraps=True)
        self._grid.addWidget(self.words, 0, 0, 1 if about or below else 2, 1)
        self._said = label(about, "muted", wraps=True)
        self._said.setVisible(bool(about))
        self._grid.addWidget(self._said, 1, 0, 1, 2 if below else 1)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        self._grid.addWidget(self._trouble, 3, 0, 1, 2)
        self._back = QHBoxLayout()
        self._grid.addLayout(self._back, 4, 0, 1, 2)

    def put(self, field: QWidget) -> None:
        """Set the field beside the words, or below them where it needs the whole width."""
        if not field.accessibleName():
            field.setAccessibleName(self.title)
        if self._below:
            self._grid.addWidget(field, 2, 0, 1, 2)
        else:
            self._grid.addWidget(field, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def show_trouble(self, text: str) -> None:
        """Show what is wrong with what was entered here."""
        tell(self._trouble, text)

    @property
    def trouble(self) -> str:
        """Return the sentence that is shown, empty when nothing is wrong."""
        return told(self._trouble)

    def show_about(self, text: str) -> None:
        """Show other words below the title."""
        tell(self._said, text)

    def show_note(self, text: str) -> None:
        """Show a warning below the row."""
        self._back.addWidget(label(text, "warning", wraps=True), 1)

    def refresh(self) -> None:
        """Show what is in force."""


class Rows(Card):
    """Rows on one card, a hairline between them."""

    def __init__(self, title: str, *rows: Row) -> None:
        super().__init__(title, margin=16, space=0)
        self.body.setContentsMargins(16, 12 if title else 4, 16, 4)
        self.rows = rows
        for place, row in enumerate(rows):
            if place:
                self.body.addWidget(rule())
            self.body.addWidget(row)


class PreferencesPage(QWidget):
    """What a section shows: cards below each other; `refresh` after every change of the network."""

    def __init__(self, choices: Choices, about: str = "") -> None:
        super().__init__()
        self.choices = choices
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        if about:
            self.column.addWidget(label(about, "muted", wraps=True))
        choices.changed.connect(self.refresh)

    def add(self, *cards: QWidget) -> None:
        """Put cards below what is there."""
        for card in cards:
            self.column.addWidget(card)

    def rows(self) -> list[SettingRow]:
        """Return the rows of settings, top to bottom."""
        return self.findChildren(SettingRow)

    def row(self, name: str) -> SettingRow:
        """Return the row of a setting."""
        return next(row for row in self.rows() if row.name == name)

    def refresh(self) -> None:
        """Show what is in force."""
        for row in self.rows():
            row.refresh()


class SettingRow(Row):
    """A row for one setting of the network; beside a changed one stands its default, and the way back."""

    def __init__(self, choices: Choices, name: str, *, below: bool = False) -> None:
        labels = choices.labels
        super().__init__(labels.word("setting", name), labels.word("setting_about", name), below=below)
        self.choices = choices
        self.name = name
        self._default = label("", "muted")
        self._back.setSpacing(12)
        self.back = button(self.tr("Back to default"), self._go_back, "link")
        self.back.setAccessibleName(self.tr("{setting}: back to default").format(setting=self.title))
        self._back.addWidget(self._default)
        self._back.addWidget(self.back)
        self._back.addStretch(1)

    def value(self) -> Any:
        """Return the setting in force."""
        return self.choices.value(self.name)

    def take(self, value: Any) -> None:
        """Change the setting; where that is refused, the field keeps what was entered and says why."""
        if self.choices.change(self.show_trouble, **{self.name: value}):
            self.refresh()

    def default_words(self) -> str:
        """Return the default as it is read; empty where it is too long to stand here."""
        return ""

    def refresh(self) -> None:
        """Show the setting in force, and its default beside it where it was changed."""
        changed = self.choices.is_changed(self.name)
        said = self.default_words()
        self._default.setText(self.tr("Default: {value}").format(value=said) if said else "")
        self._default.setVisible(changed and bool(said))
        self.back.setVisible(changed and self.choices.writable)
        if not self.trouble:
            self.show_value()

    def show_value(self) -> None:
        """Show the setting in force in the field."""

    def _go_back(self) -> None:
        self.show_trouble("")
        self.choices.reset(self.show_trouble, self.name)
        self.refresh()


class NumberRow(SettingRow):
    """A number with its unit."""

    def __init__(self, choices: Choices, name: str, unit: str = "") -> None:
        super().__init__(choices, name)
        self._unit = unit
        self.field = NumberField(*NUMBERS[name])
        self.field.setFixedWidth(choices.theme.px(72))
        self.field.taken.connect(self.take)
        self.field.setAccessibleName(f"{self.title} ({unit})" if unit else self.title)
        said = label(unit, "muted", wraps=True)
        said.setFixedWidth(choices.theme.px(_UNIT))
        self.put(_beside(self.field, said))
        self.refresh()

    def show_value(self) -> None:
        """Show the number in force."""
        self.field.show_number(self.value())

    def default_words(self) -> str:
        """Return the number with its unit."""
        return f"{getattr(SHIPPED, self.name)} {self._unit}".strip()


class ChoiceRow(SettingRow):
    """One of several codes."""

    def __init__(self, choices: Choices, name: str, words: Mapping[str, str] | None = None) -> None:
        super().__init__(choices, name)
        self._words = words or {}
        options = [(code, self._words.get(code, code)) for code in CHOICES[name]]
        self.field = CalmChoice(options)
        self.field.setFixedWidth(choices.theme.px(_FIELD))
        self.field.activated.connect(lambda _: self.take(self.field.value()))
        self.put(self.field)
        self.refresh()

    def show_value(self) -> None:
        """Show the code in force."""
        self.field.choose(self.value())

    def default_words(self) -> str:
        """Return the default code."""
        code = str(getattr(SHIPPED, self.name))
        return self._words.get(code, code)


class YesRow(SettingRow):
    """Yes or no."""

    def __init__(self, choices: Choices, name: str) -> None:
        super().__init__(choices, name)
        self.field = QCheckBox()
        self.field.clicked.connect(self.take)
        self.put(self.field)
        self.refresh()

    def show_value(self) -> None:
        """Show what is in force."""
        self.field.setChecked(self.value())

    def default_words(self) -> str:
        """Return yes or no."""
        return self.tr("yes") if getattr(SHIPPED, self.name) else self.tr("no")


class ChecksRow(SettingRow):
    """Several codes of a list, each ticked or not, in the list's order."""

    def __init__(
        self, choices: Choices, name: str, section: str, words: Mapping[str, str] | None = None
    ) -> None:
        """Offer the codes of a section, or these codes with their words."""
        super().__init__(choices, name, below=True)
        self._section = section
        self._words = words
        self._boxes: dict[str, QCheckBox] = {}
        inside = QWidget()
        inside.setAccessibleName(self.title)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(4)
        self.put(inside)
        self.refresh()

    def box(self, code: str) -> QCheckBox:
        """Return the box of a code."""
        return self._boxes[code]

    def show_value(self) -> None:
        """Tick what is in force."""
        offered = self.offered()
        if list(offered) != list(self._boxes):
            self._make(offered)
        for code, box in self._boxes.items():
            box.setText(capital(offered[code]))
            box.setChecked(code in self.value())

    def offered(self) -> Mapping[str, str]:
        """Return the codes that may be ticked, with their words."""
        return self.choices.labels.codes(self._section) if self._words is None else self._words

    def _make(self, offered: Mapping[str, str]) -> None:
        emptied(self._layout)
        self._boxes = {code: QCheckBox() for code in offered}
        for box in self._boxes.values():
            box.setEnabled(self.choices.writable)
            box.clicked.connect(self._on_clicked)
            self._layout.addWidget(box)

    def _on_clicked(self) -> None:
        self.take([code for code, box in self._boxes.items() if box.isChecked()])
        if self.trouble:  # a tick that is refused does not stay
            for code, box in self._boxes.items():
                box.setChecked(code in self.value())


def _beside(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout: QLayout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for each in widgets:
        layout.addWidget(each)
    made.setAccessibleName(widgets[0].accessibleName())
    return made
