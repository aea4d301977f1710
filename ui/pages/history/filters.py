"""What one asks the history for: words, a person, an office, a first and a last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from focalnet.folding import fold
from focalnet.problems import Refused
from ui.dialogs.date_field import DateField
from ui.later import Later
from ui.widgets.find_field import FindField
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label, looking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.network.history import Asked
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

_TYPED_MS = 120
_FOUND = 12
_WIDTHS = (180, 170, 140, 150, 150)


class HistoryFilters(FlowBox):
    """A line of fields; `changed` when something else is asked, `refused` when a date is none."""

    changed = Signal()
    changed_shape = Signal()  # the further filters are wanted, or no longer
    refused = Signal(object)  # the problem

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(space=8)
        self._session = session
        self._people: list[tuple[str, str, str]] | None = None
        self._typed = Later(self, _TYPED_MS, self.changed.emit)
        self.words = looking(QLineEdit(), "search")
        self.words.setPlaceholderText(self.tr("Search"))
        self.words.setAccessibleName(self.tr("Search the history"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._typed.start)
        self.person = FindField(self.tr("Person"), self._find_person)
        self.office = FindField(self.tr("Office"), self._find_office)
        for found in (self.person, self.office):
            found.chosen.connect(self.changed)
        self.first, self.last = (DateField(None, labels, session.today) for _ in range(2))
        for day, name in ((self.first, self.tr("From")), (self.last, self.tr("Until"))):
            day.setPlaceholderText(name)
            day.setAccessibleName(name)
            day.setToolTip(day.accessibleName())
            day.editingFinished.connect(self._on_day)
        self._days: tuple[date | None, date | None] = (None, None)
        self.more = button(self.tr("Filters"), self.changed_shape.emit, "chip")
        self.more.setCheckable(True)
        self.all = button(self.tr("Show all"), self.clear, "chip")
        self.all.hide()
        self._further = (self.person, self.office, self.first, self.last)
        for field, width in zip((self.words, *self._further), _WIDTHS, strict=True):
            field.setFixedWidth(theme.px(width))
            self.flow.addWidget(field)
        self.flow.addWidget(self.more)
        self.flow.addWidget(self.all)
        self.counts = label("", "muted")
        self.counts.setContentsMargins(0, theme.px(8), 0, 0)
        self.flow.addWidget(self.counts)
        self.show_narrow(narrow=False)
        session.changed.connect(self._forget)
        session.opened.connect(self._forget)

    def asked(self, where: Mapping[str, frozenset[str]]) -> Asked:
        """Return what is asked for, with the kinds and actors that are ticked."""
        from focalnet.network.history import Asked

        return Asked(
            person=self.person.value(),
            office=self.office.value(),
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
        fields = (self.words, self.person, self.office, self.first, self.last)
        for field in fields:
            field.blockSignals(True)
            field.clear()
            field.blockSignals(False)
        self.person.choose("", "")
        self.office.choose("", "")
        self._days = (None, None)
        self.changed.emit()

    def _on_day(self) -> None:
        try:
            days = self.first.value(), self.last.value()
        except Refused as refused:
            self.refused.emit(refused.problem)
            return
        if days != self._days:
            self._days = days
            self.changed.emit()

    def _forget(self) -> None:
        self._people = None

    def _find_person(self, text: str) -> list[tuple[str, str]]:
        """Return who is or was there under a name that holds the words; those who are there first."""
        from focalnet.network.history import everybody

        if self._people is None:
            gone = self.tr("{name} (removed)")
            self._people = [
                (row.id, gone.format(name=row.name) if row.gone else row.name, fold(row.name))
                for row in sorted(everybody(self._session.file), key=lambda row: (row.gone, row.name))
            ]
        return _matching(text, self._people)

    def _find_office(self, text: str) -> list[tuple[str, str]]:
        from focalnet.network import records

        offices = records.offices(self._session.file)
        return _matching(text, [(office.id, office.name, fold(office.name)) for office in offices])


def _matching(text: str, among: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Return the first few whose folded name holds every word; those that have one beginning so first."""
    wanted = fold(text).split()
    found = [each for each in among if all(word in each[2] for word in wanted)]
    begins = [each for each in found if all(f" {each[2]}".find(f" {word}") >= 0 for word in wanted)]
    ordered = [*begins, *(each for each in found if each not in begins[:_FOUND])]
    return [(row, words) for row, words, _ in ordered[:_FOUND]]
