"""Merging two records of one person: side by side, a choice for each fact that differs, all in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton

from ui.dialogs.dialog import FormDialog
from ui.facts import CODED, NOTHING, shown, title
from ui.labels import capital
from ui.refusals import RefusalsTold
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.network.model import Person
    from ui.labels import Labels
    from ui.session import Session

_CHOICES = ("keep", "other")


class MergeDialog(FormDialog):
    """Two people and each fact of theirs; what only one of them has is kept without asking."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, keep: str, other: str
    ) -> None:
        from focalnet.network import records

        super().__init__(
            parent,
            self.tr("Merge two people"),
            self.tr("Merge"),
            self.tr("Appointments, groups and expertise of both are united. One undo takes it back."),
        )
        self._session = session
        self._labels = labels
        self.people = tuple(records.person(session.file, each) for each in (keep, other))
        self.choices: dict[str, QButtonGroup] = {}
        self._merged = ""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._fill(grid)
        self.inside.addLayout(grid)
        apart = button(self.tr("They are two people"), self._on_apart)
        self.buttons.insertWidget(0, apart)

    def accept(self) -> None:
        """Merge; what the core refuses is said here, and the dialog stays."""
        from focalnet.network import actions

        kept, gone = self.people
        with RefusalsTold(self._labels, self.show_trouble):
            self._merged = actions.merge_people(self._session.file, kept.id, gone.id, self.chosen())
            super().accept()

    def chosen(self) -> dict[str, str]:
        """Return for each fact that was asked about whose is kept."""
        return {fact: _CHOICES[group.checkedId()] for fact, group in self.choices.items()}

    def value(self) -> str:
        """Return the person to be shown now."""
        return self._merged or self.people[0].id

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, keep: str, other: str) -> str | None:
        """Ask what to keep of each; return the person to be shown, None where nothing was done."""
        dialog = cls(parent, session, labels, keep, other)
        return dialog.value() if dialog.asked() else None

    def _on_apart(self) -> None:
        from focalnet.network import actions

        with RefusalsTold(self._labels, self.show_trouble):
            actions.not_the_same_person(self._session.file, self.people[0].id, self.people[1].id)
            super().accept()

    def _fill(self, grid: QGridLayout) -> None:
        from focalnet.network.actions import MERGED_FACTS

        for column, person in enumerate(self.people, 1):
            grid.addWidget(label(person.name, "heading", wraps=True), 0, column)
            grid.addWidget(label(self._stations(person), "muted", wraps=True), 1, column)
        grid.addWidget(label(self.tr("Appointments"), "muted"), 1, 0, Qt.AlignmentFlag.AlignTop)
        for fact in MERGED_FACTS:
            self._add_fact(grid, fact)

    def _add_fact(self, grid: QGridLayout, fact: str) -> None:
        words = [shown(self._labels, fact, getattr(each, fact)) for each in self.people]
        if fact in CODED:
            words = [capital(each) for each in words]
        if set(words) == {NOTHING}:
            return
        row = grid.rowCount()
        grid.addWidget(label(title(fact), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        if words[0] == words[1] or not self._asks(fact):
            for column, text in enumerate(words, 1):
                grid.addWidget(label("" if text == NOTHING else text, wraps=True), row, column)
            return
        group = self.choices[fact] = QButtonGroup(self)
        for column, text in enumerate(words):
            offer = QRadioButton(text)
            offer.setAccessibleName(f"{title(fact)}: {text}")
            group.addButton(offer, column)
            grid.addWidget(offer, row, column + 1)
        group.buttons()[0].setChecked(True)
        if len(self.choices) == 1:
            group.buttons()[0].setFocus()

    def _asks(self, fact: str) -> bool:
        """Tell whether both know the fact: what only one knows is kept without asking."""
        from focalnet.network.actions.facts import UNKNOWN

        return all(getattr(each, fact) not in UNKNOWN for each in self.people)

    def _stations(self, person: Person) -> str:
        from focalnet.network import records

        held = records.appointments(self._session.file, person=person.id)
        offices = {each.id: each.name for each in records.offices(self._session.file)}
        lines = [
            f"{offices[each.office]}, {each.starts.year if each.starts else NOTHING}"
            f"–{each.ends.year if each.ends else ''}"
            for each in held
        ]
        return "\n".join(lines) or self.tr("None")
