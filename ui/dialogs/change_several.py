"""One fact changed in several chosen rows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from focalnet.problems import Refused
from ui.dialogs.date_field import DateField
from ui.dialogs.fields import ChoiceField
from ui.dialogs.several import SeveralDialog
from ui.facts import title
from ui.models.roster_columns import COLUMNS, PLACE, Editor
from ui.widgets.cell_editors import editor_for
from ui.widgets.marking import emptied

if TYPE_CHECKING:
    from ui.dialogs.several import Work
    from ui.widgets.cell_keys import CellEditor

_APART = frozenset({"name", "email", "other_emails", "telephone"})  # nobody shares these
_FIRST = "tor_state"


class ChangeSeveralDialog(SeveralDialog):
    """One fact of the chosen rows: a correction, or changed from a day on."""

    def add_fields(self) -> None:
        """Add the fact, its value, and whether it changed on a day."""
        facts = [each.fact for each in COLUMNS if each.editor is not Editor.NONE and each.fact not in _APART]
        named = sorted(((fact, title(fact)) for fact in facts), key=lambda each: each[1])
        self.fact = ChoiceField(named, _FIRST)
        self._place = QWidget()
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        self.always = QRadioButton(self.tr("A correction: it was always so"))
        self.from_date = QRadioButton(self.tr("It changed on this day:"))
        self.always.setChecked(True)
        self.day = DateField(self.session.as_at, self.labels, self.session.today)
        self.add(self.tr("Fact"), self.fact)
        self.add(self.tr("New value"), self._place)
        self.form.addRow(self.always)
        self.form.addRow(self.from_date)
        self.add(self.tr("Day of the change"), self.day)
        self.fact.currentIndexChanged.connect(self._on_fact)
        self.from_date.toggled.connect(lambda on: self.form.setRowVisible(self.day, on))
        self.form.setRowVisible(self.day, False)
        self._on_fact()

    @property
    def editor(self) -> CellEditor:
        """Return the field for the new value."""
        return cast("CellEditor", self._editor)

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Change the chosen"), self.tr("Change")

    def work(self) -> Work:
        """Return what gives all of them the value. Raises Refused for what was entered."""
        from focalnet.network import actions
        from focalnet.network.cells import Cell, correct_cells
        from focalnet.network.cells.facts import as_kept

        chosen, fact, value = self.appointments, self.fact.value(), self.editor.entered()
        if self.from_date.isChecked():
            day, facts = self.day.required(), as_kept(fact, value)
            return lambda file, report: actions.change_many(file, chosen, day, report=report, **facts)
        return lambda file, _: correct_cells(file, [Cell(each, fact, value) for each in chosen])

    def _on_fact(self) -> None:
        """Offer the field that fits the fact; what is about the person does not change from a day."""
        from focalnet.network.cells import OF_PERSON

        fact = self.fact.value()
        self._editor = editor_for(COLUMNS[PLACE[fact]], self.session, self.labels)
        self._editor.setAccessibleName(title(fact))
        self.editor.leave = self._on_left
        self.editor.put(() if fact in {"languages", "countries_covered"} else _nothing(fact))
        layout = self._place.layout()
        if layout is not None:
            emptied(layout)
            layout.addWidget(self._editor)
        self.setTabOrder(self.fact, self._editor)
        person = fact in OF_PERSON
        self.from_date.setEnabled(not person)
        if person:
            self.always.setChecked(True)

    def _on_left(self, across: int, down: int) -> None:
        if down > 0:
            self.accept()
        else:
            self.focusNextPrevChild(across >= 0)


def _nothing(fact: str) -> Any:
    from focalnet.network.cells.reading import blank

    try:
        return blank(fact)
    except Refused:
        return ""
