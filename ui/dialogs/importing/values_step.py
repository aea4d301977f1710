"""The fourth step: values that nobody knows, each once, with the best suggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from focalnet.problems import Problem
from ui.dialogs.fields import ChoiceField
from ui.dialogs.importing.deciding_step import DecidingStep
from ui.facts import CODED, title
from ui.labels import capital
from ui.numbers import number
from ui.widgets.marking import ElidedLabel, label

if TYPE_CHECKING:
    from focalnet.network.roster.fields import Field
    from focalnet.network.roster.plan import Doubt, RosterPlan
    from ui.dialogs.importing.state import ImportState
    from ui.labels import Labels
    from ui.place_names import PlaceNames

_MOST = 200
_COUNTRIES = frozenset({"country", "countries_covered"})


class ValuesStep(DecidingStep):
    """A line a value: what the file says, in how many rows, and what it is to mean."""

    def __init__(self, state: ImportState, labels: Labels, names: PlaceNames) -> None:
        about = self.tr("What you decide here is remembered and applies to the next file, too.")
        super().__init__(state, named=self.tr("Values"), about=about, stretches=(2, 4, 1, 3))
        self.heading = self.tr("values nobody knows")
        self._labels = labels
        self._names = names
        self.fields: dict[tuple[str, str], ChoiceField | QLineEdit] = {}

    def needed(self) -> bool:
        """Be passed over where every value is known."""
        return bool(self.state.doubts)

    def enter(self) -> None:
        """Show everything that was in doubt, decided or not."""
        self.begin(self.tr("Column"), self.tr("The file says"), self.tr("Rows"), self.tr("It means"))
        self.fields.clear()
        for row, (key, doubt) in enumerate(list(self.state.doubts.items())[:_MOST], start=1):
            self._add(row, key, doubt)
        self._grid.setRowStretch(min(len(self.state.doubts), _MOST) + 1, 1)
        self.take.setEnabled(bool(self._suggested()))

    def leave(self) -> bool:
        """Plan anew with the meanings that were given."""
        plan = self.state.plan
        if plan is None:
            return False
        said: dict[Field, dict[str, str]] = {}
        for key, field in self.fields.items():
            meaning = _value(field)
            if meaning != self._decided(plan, key):
                doubt = self.state.doubts[key]
                said.setdefault(doubt.field, {})[doubt.text] = meaning
        if said:
            self.state.decide(lambda plan: _with_all(plan, said))
        return bool(said)

    def take_suggestions(self) -> None:
        """Choose the suggestion of each value that has one and is not decided yet."""
        for key in self._suggested():
            field, suggestion = self.fields[key], self.state.doubts[key].suggestion
            field.choose(suggestion) if isinstance(field, ChoiceField) else field.setText(suggestion)

    def _suggested(self) -> list[tuple[str, str]]:
        """Return the values that have a suggestion and are left open."""
        return [
            key
            for key, field in self.fields.items()
            if self.state.doubts[key].suggestion and not _value(field)
        ]

    def _add(self, row: int, key: tuple[str, str], doubt: Doubt) -> None:
        plan = self.state.plan
        decided = self._decided(plan, key) if plan is not None else ""
        field = self._field(doubt, decided)
        name = title(doubt.field.value)
        field.setAccessibleName(self.tr("{value} ({column}) means").format(value=doubt.text, column=name))
        self.fields[key] = field
        said = ElidedLabel(doubt.text)
        said.setToolTip(self._labels.problem(_problem(doubt)))
        rows = label(number(len(doubt.rows)), "muted")
        rows.setToolTip(", ".join(f"{sheet} {number}" for sheet, number in doubt.rows[:20]))
        for place, part in enumerate((label(name, "muted"), said, rows, field)):
            self._grid.addWidget(part, row, place)

    def _field(self, doubt: Doubt, decided: str) -> ChoiceField | QLineEdit:
        options = self._options(doubt)
        if not options:
            text = QLineEdit(decided)
            text.setPlaceholderText(doubt.suggestion or self.tr("leave open"))
            return text
        if decided and decided not in dict(options):
            options.append((decided, decided))
        return ChoiceField([("", self.tr("leave open")), *options], decided)

    def _options(self, doubt: Doubt) -> list[tuple[str, str]]:
        if doubt.field.value in _COUNTRIES:
            known = self._names.countries()
            first = dict.fromkeys((*filter(None, (doubt.suggestion,)), *doubt.candidates))
            rest = sorted(known.keys() - first.keys(), key=lambda code: known[code].casefold())
            return [(code, known.get(code, code)) for code in (*first, *rest)]
        section = CODED.get(doubt.field.value)
        if section:
            return [(code, capital(text)) for code, text in self._labels.codes(section).items()]
        return [(each, each) for each in doubt.candidates]

    def _decided(self, plan: RosterPlan, key: tuple[str, str]) -> str:
        field, text = key
        return plan.decisions.values.get(field, {}).get(text, "")


def _value(field: ChoiceField | QLineEdit) -> str:
    return field.value() if isinstance(field, ChoiceField) else field.text().strip()


def _with_all(plan: RosterPlan, said: dict[Field, dict[str, str]]) -> RosterPlan:
    for of, values in said.items():
        plan = plan.with_values(values, of)
    return plan


def _problem(doubt: Doubt) -> Problem:
    facts = {"value": doubt.text, "suggestion": doubt.suggestion, "candidates": ", ".join(doubt.candidates)}
    return Problem(f"roster.{doubt.code}", args=facts)
