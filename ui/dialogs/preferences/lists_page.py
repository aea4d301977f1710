"""A list as a section: a table of names, buttons that order and remove, a line that adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QWidget

from focalnet.network.actions import set_kind_level
from focalnet.network.named_lists import NAMED, OwnList
from ui.dialogs.preferences.fields import CalmChoice
from ui.dialogs.preferences.rows import PreferencesPage, Row, Rows
from ui.dialogs.preferences.texts import LANGUAGES
from ui.labels import capital
from ui.models.names_model import NamesModel
from ui.widgets.card import Card
from ui.widgets.marking import button, label, tell
from ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection

    from focalnet.network.named_lists import NamedList
    from ui.dialogs.preferences.choices import Choices

_SHOWN = 9  # lines of the table, with its header


class ListPage(PreferencesPage):
    """Edits one of the lists; what is still in use asks what comes in its place."""

    def __init__(self, choices: Choices, section: str, source: NamedList | None = None) -> None:
        super().__init__(choices)
        self.source: NamedList = source or OwnList(section)
        self.section = section
        self.column.addWidget(label(self.tr("Double-click or press F2 to rename."), "muted", wraps=True))
        self.model = NamesModel([called for _, called in LANGUAGES], editable=choices.writable)
        self.model.renamed.connect(self._on_renamed)
        self.table = self._made_table()
        self.trouble = label("", "error", wraps=True)
        self.trouble.hide()
        card = Card()
        card.body.setContentsMargins(4, 4, 4, 4)
        card.body.addWidget(self.table)
        self.add(card, self._buttons(), self.trouble)
        self.instead = _Instead(choices)
        self.instead.replaced.clicked.connect(lambda _=False: self._remove(self.instead.field.value()))
        self.add(self.instead, self._adding())
        self.level = _LevelRow(choices) if section == "office_kind" else None
        if self.level is not None:
            self.add(Rows("", self.level))
        self.refresh()
        self.table.selectRow(0)

    def chosen(self) -> str:
        """Return the code of the chosen line."""
        return self.model.code(self.table.currentIndex().row())

    def choose(self, code: str) -> None:
        """Choose a line."""
        self.table.selectRow(self.model.row(code))

    def show_trouble(self, text: str) -> None:
        """Show why something was not done."""
        tell(self.trouble, text)

    def refresh(self) -> None:
        """Show the list, the same line chosen."""
        code = self.chosen()
        self.model.show(self.source.entries(self.choices.session.file))
        if code and self.model.row(code) >= 0:
            self.choose(code)
        if self.level is not None:
            self.level.show_kind(self.chosen())

    def shift(self, by: int) -> None:
        """Put the chosen line higher or lower."""
        code, row = self.chosen(), self.table.currentIndex().row() + by
        if code and 0 <= row < self.model.rowCount():
            self.choices.act(lambda file: self.source.move(file, code, row), self.show_trouble)
            self.choose(code)

    def enter(self) -> None:
        """Add the entry that was typed."""
        name, code, language = self.name.text(), self.code.text(), self.choices.labels.language
        made: list[str] = []
        if self.choices.act(
            lambda file: made.append(self.source.add(file, name, language, code)), self.show_trouble
        ):
            self.name.clear()
            self.code.clear()
            self.choose(made[0])
            self.table.scrollTo(self.table.currentIndex())

    def remove(self) -> None:
        """Remove the chosen entry; where it is in use, ask what comes in its place."""
        self._remove("")

    def _remove(self, instead: str) -> None:
        code = self.chosen()
        if not code:
            return
        done = self.choices.act(lambda file: self.source.remove(file, code, instead), self.show_trouble)
        others = [
            (each.code, capital(next((name for name in each.names if name), each.code)))
            for each in self.source.entries(self.choices.session.file)
            if each.code != code
        ]
        self.instead.ask([] if done else others)

    def _made_table(self) -> Table:
        table = Table(self.choices.theme, self.tr("Entries"))
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.horizontalHeader().setSectionResizeMode(table.horizontalHeader().ResizeMode.Stretch)
        table.setFixedHeight(self.choices.theme.px(_SHOWN * self.choices.theme.row))
        table.selectionModel().selectionChanged.connect(self._on_selected)
        return table

    def _buttons(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(self.tr("Up"), lambda: self.shift(-1)))
        row.addWidget(button(self.tr("Down"), lambda: self.shift(1)))
        row.addStretch(1)
        row.addWidget(button(self.tr("Remove"), self.remove))
        return made

    def _adding(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a new entry"))
        self.name.setAccessibleName(self.tr("Name of a new entry"))
        self.name.returnPressed.connect(self.enter)
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("Code, for example sw"))
        self.code.setAccessibleName(self.tr("Code of a new entry"))
        self.code.setVisible(self.section == "language")
        row.addWidget(self.name, 2)
        row.addWidget(self.code, 1)
        row.addWidget(button(self.tr("Add"), self.enter))
        return made

    def _on_renamed(self, code: str, column: int, name: str) -> None:
        language = NAMED[column]
        self.choices.act(lambda file: self.source.rename(file, code, language, name), self.show_trouble)

    def _on_selected(self, _: QItemSelection) -> None:
        self.show_trouble("")
        self.instead.ask([])
        if self.level is not None:
            self.level.show_kind(self.chosen())


class _Instead(QWidget):
    """Asks what comes in the place of an entry that is still in use."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Put in its place")))
        self.field = CalmChoice([])
        self.field.setAccessibleName(self.tr("Put in its place"))
        self.field.setMinimumWidth(choices.theme.px(220))
        row.addWidget(self.field, 1)
        self.replaced = button(self.tr("Replace and remove"), lambda: None)
        row.addWidget(self.replaced)
        self.hide()

    def ask(self, others: list[tuple[str, str]]) -> None:
        """Offer what may come in its place; nothing to offer takes the question away."""
        self.field.clear()
        for code, text in others:
            self.field.addItem(text, code)
        self.setVisible(bool(others))


class _LevelRow(Row):
    """At which level UN-SWAP counts the chosen kind of office."""

    def __init__(self, choices: Choices) -> None:
        labels = choices.labels
        super().__init__(
            labels.word("setting", "office_kind_levels"), labels.word("setting_about", "office_kind_levels")
        )
        self._choices = choices
        self._kind = ""
        levels = [(code, capital(text)) for code, text in labels.codes("level").items()]
        self.field = CalmChoice(levels)
        self.field.setMinimumWidth(choices.theme.px(180))
        self.field.activated.connect(self._on_chosen)
        self.put(self.field)

    def show_kind(self, kind: str) -> None:
        """Show the level of a kind."""
        self._kind = kind
        self.setEnabled(bool(kind) and self._choices.writable)
        levels = self._choices.settings.office_kind_levels
        self.field.choose(levels.get(kind, "unknown"))

    def _on_chosen(self, _: int) -> None:
        kind, level = self._kind, self.field.value()
        self._choices.act(lambda file: set_kind_level(file, kind, level), self.show_trouble)
