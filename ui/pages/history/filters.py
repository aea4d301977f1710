"""What one asks the history for: words, a person, an office, a first and a last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from focalnet.folding import fold
from focalnet.network.finding import Choice, Choices
from focalnet.problems import Refused
from ui.dialogs.date_field import DateField
from ui.dialogs.find_field import FindField
from ui.later import Later
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label, looking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from focalnet.network.history import Asked
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

_TYPED_MS = 120
_LIST = 320
_WIDTHS = (180, 170, 140, 150, 150)


class HistoryFilters(FlowBox):
    """A line of fields; `changed` when something else is asked, `refused` when a date is none."""

    changed = Signal()
    changed_shape = Signal()  # the further filters are wanted, or no longer
    told = Signal(str)  # why a field was refused; nothing once it is right again

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(space=8)
        self._session = session
        self._labels = labels
        self._people: Choices | None = None
        self._offices: Choices | None = None
        self._days: tuple[date | None, date | None] = (None, None)
        self._typed = Later(self, _TYPED_MS, self.changed.emit)
        self.words = looking(QLineEdit(), "search")
        self.words.setPlaceholderText(self.tr("Search"))
        self.words.setAccessibleName(self.tr("Search the history"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._typed.start)
        self.person = self._find_field(self.tr("Person"), self._find_person, theme)
        self.office = self._find_field(self.tr("Office"), self._find_office, theme)
        self.first, self.last = self._day_field(self.tr("From")), self._day_field(self.tr("Until"))
        self.more = button(self.tr("Filters"), self.changed_shape.emit, "chip")
        self.more.setCheckable(True)
        self.all = button(self.tr("Show all"), self.clear, "chip")
        self.all.hide()
        self.counts = label("", "muted")
        self.counts.setContentsMargins(0, theme.px(8), 0, 0)
        self._further = (self.person, self.office, self.first, self.last)
        for field, width in zip((self.words, *self._further), _WIDTHS, strict=True):
            field.setFixedWidth(theme.px(width))
        for part in (self.words, *self._further, self.more, self.all, self.counts):
            self.flow.addWidget(part)
        self.show_narrow(narrow=False)
        session.changed.connect(self._forget)
        session.opened.connect(self._forget)

    def _find_field(self, name: str, find: Callable[[str], list[Choice]], theme: Theme) -> FindField:
        field = looking(FindField(self._labels, find), "search")
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setClearButtonEnabled(True)
        field.list.setMinimumWidth(theme.px(_LIST))
        field.chosen.connect(self.changed)
        field.told.connect(self.told)
        return field

    def _day_field(self, name: str) -> DateField:
        field = DateField(None, self._labels, self._session.today)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.editingFinished.connect(self._on_day)
        return field

    def asked(self, where: Mapping[str, frozenset[str]]) -> Asked:
        """Return what is asked for, with the kinds and actors that are ticked."""
        from focalnet.network.history import Asked

        return Asked(
            person=_chosen(self.person),
            office=_chosen(self.office),
            codes=where.get("kind", frozenset()),
            actors=where.get("actor", frozenset()),
            first=self._days[0],
            last=self._days[1],
            text=self.words.text(),
        )

    def show_narrow(self, *, narrow: bool) -> bool:
        """Where there is little room, show further filters only when wanted; tell whether they are shown."""
        self.more.setVisible(narrow)
        shown = not narrow or self.more.isChecked()
        for field in self._further:
            field.setVisible(shown)
        return shown

    def clear(self) -> None:
        """Ask for everything."""
        for field in (self.words, self.first, self.last):
            field.blockSignals(True)
            field.clear()
            field.blockSignals(False)
        for found in (self.person, self.office):
            found.blockSignals(True)
            found.choose(None)
            found.blockSignals(False)
        self._days = (None, None)
        self.changed.emit()

    def _on_day(self) -> None:
        try:
            days = self.first.value(), self.last.value()
        except Refused as refused:
            self.told.emit(self._labels.problem(refused.problem))
            return
        if days != self._days:
            self._days = days
            self.changed.emit()

    def _forget(self) -> None:
        self._people = self._offices = None

    def _find_person(self, text: str) -> list[Choice]:
        """Return who is or was there under a name that holds the words."""
        from focalnet.network.history import everybody

        if self._people is None:
            removed = self.tr("removed")
            self._people = Choices(
                Choice(row.id, row.name, removed if row.gone else "", fold(row.name))
                for row in everybody(self._session.file)
            )
        return self._people.find(text)

    def _find_office(self, text: str) -> list[Choice]:
        from focalnet.network.finding import offices_to_choose

        if self._offices is None:
            self._offices = offices_to_choose(self._session.file, self._labels.language)
        return self._offices.find(text)


def _chosen(field: FindField) -> str:
    return field.choice.id if field.choice else ""
