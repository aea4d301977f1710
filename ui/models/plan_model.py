"""The plan of an import as a table: each row of the file, and cell by cell what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.network.roster.fields import Field
from focalnet.network.roster.plan import Outcome
from ui.facts import NOTHING, shown, title
from ui.labels import capital
from ui.models.change_lines import ChangeLine
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.roster.plan import PlanRow, PlanRows, RosterPlan
    from ui.labels import Labels

_FACTS = (
    *(Field.OFFICE, Field.COUNTRY, Field.GRADE, Field.TOR_STATE, Field.EMAIL, Field.SEX),
    *(Field.STAFF_CATEGORY, Field.ROLE, Field.STARTS, Field.TIME_ALLOTTED, Field.JOB_TITLE, Field.TELEPHONE),
)
_NAMES = (Field.FAMILY_NAME, Field.GIVEN_NAMES)
_PILLS = {
    Outcome.NEW: "accent",
    Outcome.CHANGED: "plain",
    Outcome.DOUBTFUL: "warning",
    Outcome.REJECTED: "warning",
}
_FIXED = 3
_Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """Rows of a plan, all or those that are asked for; each made when it is seen."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._rows: PlanRows | None = None
        self._shown: Sequence[int] = ()
        self._facts: tuple[Field, ...] = ()
        self._countries: Mapping[str, str] = {}
        self._cached: tuple[int, PlanRow] | None = None

    def show(self, plan: RosterPlan, rows: Sequence[int], countries: Mapping[str, str]) -> None:
        """Show some rows of a plan, by their places in it; facts that change come before the others."""
        self.beginResetModel()
        self._rows, self._shown, self._countries = plan.rows, rows, countries
        changed = {change.field for changes in plan.effects.changes.values() for change in changes}
        there = (fact for fact in _FACTS if fact in plan.facts.values)
        self._facts = tuple(sorted(there, key=lambda fact: fact not in changed))
        self._cached = None
        self.endResetModel()

    @property
    def facts(self) -> Sequence[Field]:
        """Return the facts of the columns after the person, in their order."""
        return self._facts

    def changes(self, row: PlanRow) -> list[ChangeLine]:
        """Return what a row changes, in words."""
        return [
            ChangeLine(
                title(each.field.value),
                self._said(each.field, each.old) if each.old else NOTHING,
                self._said(each.field, each.new),
            )
            for each in row.changes
        ]

    def row(self, row: int) -> PlanRow:
        """Return a row that is shown."""
        if self._rows is None:
            raise IndexError(row)
        if self._cached is None or self._cached[0] != row:
            self._cached = (row, self._rows[self._shown[row]])
        return self._cached[1]

    def row_of(self, place: int) -> int:
        """Return where a row of the plan is shown, -1 if it is not."""
        return self._shown.index(place) if place in self._shown else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns: row, outcome, person, and the facts that the file has."""
        return 0 if parent.isValid() else _FIXED + len(self._facts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < _FIXED:
            return (self.tr("Row"), "", self.tr("Person"))[section]
        return title(self._facts[section - _FIXED].value) if section < self.columnCount() else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; a change says to Qt's own readers what it replaces."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        face = self.face(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{face.old} → {face.text}" if face.old else face.text
        return face.text

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: what it replaces, and how it stands out."""
        planned = self.row(row)
        ink = self._token(planned, column)
        return Face(
            self._text(planned, column),
            pill=_PILLS.get(planned.outcome, "") if column == 1 else "",
            ink=ink,
            old=self._old(planned, column),
            strong=ink == "good",
        )

    def _text(self, row: PlanRow, column: int) -> str:
        if column == 0:
            return str(row.row)
        if column == 1:
            return self._labels.word("import_outcome", row.outcome)
        if column == 2:
            return row.name or NOTHING
        return self._fact(row, self._facts[column - _FIXED])

    def _fact(self, row: PlanRow, fact: Field) -> str:
        value = row.facts.get(fact)
        if fact is Field.COUNTRY:
            return self._countries.get(str(value), row.country_text)
        if fact is Field.OFFICE and not value:
            value = row.facts.get(Field.CITY)
        changed = next((change for change in row.changes if change.field is fact), None)
        said = self._said(fact, changed.new if changed is not None else value)
        return "" if said == NOTHING and changed is None else said

    def _said(self, fact: Field, value: Any) -> str:
        if fact is Field.COUNTRY:
            return self._countries.get(str(value), str(value or NOTHING))
        text = shown(self._labels, fact.value, value)
        return capital(text) if fact is Field.SEX else text

    def _old(self, row: PlanRow, column: int) -> str:
        changes = self._changes(row, column)
        if not changes:
            return ""
        if column == 2:
            names = {change.field: change.old for change in changes}
            return ", ".join(str(names.get(of, row.facts.get(of, ""))) for of in _NAMES)
        old = changes[0].old
        return self._said(changes[0].field, old) if old else ""

    def _changes(self, row: PlanRow, column: int) -> list[Any]:
        if column < 2:
            return []
        wanted = _NAMES if column == 2 else (self._facts[column - _FIXED],)
        return [change for change in row.changes if change.field in wanted]

    def _token(self, row: PlanRow, column: int) -> str:
        if column == 0:
            return "muted"
        if self._changes(row, column) or (row.outcome is Outcome.NEW and column == 2):
            return "good"
        return "muted" if row.outcome is Outcome.UNCHANGED else "text"
