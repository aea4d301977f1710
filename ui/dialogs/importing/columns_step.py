"""The third step: what each column of the file means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.roster.fields import LEFT_ALONE, Field
from ui.dialogs.fields import ChoiceField
from ui.dialogs.importing.deciding_step import DecidingStep
from ui.facts import title
from ui.models.sheet_model import cell_words
from ui.widgets.marking import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.network.roster.tables.columns import ColumnPlan
    from ui.dialogs.importing.state import ImportState
    from ui.theme import Theme

_NOTHING = "-"
_SURE = 0.8
_EXAMPLES = 3


class ColumnsStep(DecidingStep):
    """A line a column: its header, its first values, and the fact of the register that it goes into."""

    def __init__(self, state: ImportState, theme: Theme) -> None:
        about = self.tr("What is left alone stays in the file and does not go into the network.")
        super().__init__(state, named=self.tr("Columns"), about=about, stretches=(2, 4, 2, 2))
        self.heading = self.tr("what the columns mean")
        self._theme = theme
        self.fields: dict[str, ChoiceField] = {}

    def enter(self) -> None:
        """Show the columns of the plan."""
        self.begin(self.tr("Column"), self.tr("First values"), self.tr("Goes into"), "")
        self.fields.clear()
        columns = self.state.columns()
        for row, column in enumerate(columns.values(), start=1):
            self._add(row, column)
        self._grid.setRowStretch(len(columns) + 1, 1)
        self.take.setEnabled(any(column.field is None and column.suggestion for column in columns.values()))

    def leave(self) -> bool:
        """Plan anew with the meanings that were changed."""
        columns = self.state.columns()
        said = {
            header: field.value() or _NOTHING
            for header, field in self.fields.items()
            if (field.value() or _NOTHING) != _meant(columns[header])
        }
        if said:
            self.state.decide(lambda plan: plan.with_mapping(said))
        return bool(said)

    def take_suggestions(self) -> None:
        """Choose the suggestion of each column that is left alone and may be something."""
        for header, column in self.state.columns().items():
            if column.field is None and column.suggestion is not None:
                self.fields[header].choose(column.suggestion.value)

    def _add(self, row: int, column: ColumnPlan) -> None:
        field = ChoiceField(self._options(), _meant(column))
        field.setAccessibleName(self.tr("{column} goes into").format(column=column.header))
        self.fields[column.header] = field
        self._grid.addWidget(ElidedLabel(column.header), row, 0)
        self._grid.addWidget(ElidedLabel(self._examples(column), "muted"), row, 1)
        self._grid.addWidget(field, row, 2)
        self._grid.addWidget(self._note(column), row, 3)

    def _options(self) -> list[tuple[str, str]]:
        taken = [(field.value, title(field.value)) for field in Field if field not in LEFT_ALONE]
        taken.sort(key=lambda option: option[1].casefold())
        alone = [(field.value, title(field.value)) for field in Field if field in LEFT_ALONE]
        return [(_NOTHING, self.tr("Left alone")), *taken, *alone]

    def _note(self, column: ColumnPlan) -> QWidget:
        if column.field is None and column.suggestion is not None:
            text = self.tr("perhaps {fact}").format(fact=title(column.suggestion.value))
            return label(text, "warning", wraps=True)
        if column.field is not None and column.confidence < _SURE:
            return label(self.tr("please check"), "warning")
        return label("", "muted")

    def _examples(self, column: ColumnPlan) -> str:
        book = self.state.book
        if book is None:
            return ""
        for table in self.state.tables():
            if column in table.columns:
                rows = book.sheet(table.sheet).rows[table.header_row + 1 :]
                at = column.position
                texts = (cell_words(row[at]) for row in rows[:200] if at < len(row))
                return " · ".join(list(dict.fromkeys(text for text in texts if text))[:_EXAMPLES])
        return ""


def _meant(column: ColumnPlan) -> str:
    return column.field.value if column.field is not None else _NOTHING
