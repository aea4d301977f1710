"""What a file of preferences would change, line by line, before anything changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from focalnet.network import records
from focalnet.network.named_lists import Entry
from ui.models.names_model import NamesModel
from ui.widgets.card import Card
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from focalnet.network.settings.exchange import Difference, SettingsPlan
    from focalnet.store import NetworkFile
    from ui.labels import Labels
    from ui.theme import Theme

_SHOWN = 9
_LONGEST = 200


class PlanList(Card):
    """Shows a plan; `applied` when the user takes it over."""

    applied = Signal(object)

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__(" ")
        self._labels = labels
        self._plan: SettingsPlan | None = None
        self.model = NamesModel([self.tr("What"), self.tr("Now"), self.tr("Then")], editable=False)
        self._table = Table(theme, self.tr("What would change"))
        self._table.setModel(self.model)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.Stretch)
        self._table.setFixedHeight(theme.px(_SHOWN * theme.row))
        self.body.addWidget(self._table)
        self.take = button(self.tr("Take over"), self._take, "primary")
        self.head.addWidget(self.take)
        self._none = label(self.tr("Nothing differs."), "muted")
        self.body.addWidget(self._none)

    def show_plan(self, plan: SettingsPlan, file: NetworkFile) -> None:
        """Show what would change."""
        self._plan = plan
        self.title.setText(plan.file)
        self.setAccessibleName(plan.file)
        names = {row.id: row.name(self._labels.language) for row in records.countries(file).values()}
        names |= {
            each.key: each.after.get("name_en", "") for each in plan.differences if each.what == "region"
        }
        names |= {row.id: row.name(self._labels.language) for row in records.regions(file)}
        self.model.show([self._line(each, names) for each in plan.differences])
        self.take.setEnabled(bool(plan.differences))
        self._none.setVisible(not plan.differences)
        self._table.setVisible(bool(plan.differences))
        self.show()

    def _line(self, each: Difference, names: dict[str, str]) -> Entry:
        title = (
            self._labels.word("setting", each.key)
            if each.what == "setting"
            else names.get(each.key, each.key)
        )
        before = self.tr("not there yet") if each.before is None else _written(each.before, names)
        return Entry(f"{each.what} {each.key}", (title, before, _written(each.after, names)))

    def _take(self) -> None:
        if self._plan is not None:
            self.applied.emit(self._plan)


def _written(value: Any, names: dict[str, str]) -> str:
    """Return a value on one line, as far as a person reads on; codes of places by their names."""
    if isinstance(value, dict):
        text = "; ".join(f"{name}: {_written(part, names)}" for name, part in value.items())
    elif isinstance(value, list | tuple):
        text = ", ".join(_written(part, names) for part in value)
    else:
        text = names.get(str(value), str(value))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
