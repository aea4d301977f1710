"""Groups: which a person is and was in, since when; joining and leaving, the days corrected in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ui.dialogs.date_field import DateField
from ui.pages.person.tab import PersonTab
from ui.refusals import RefusalsTold
from ui.widgets.marking import button, emptied, label

if TYPE_CHECKING:
    from focalnet.network.model import Membership
    from ui.labels import Labels
    from ui.pages.person.tab import Shown
    from ui.session import Session
    from ui.theme import Theme


class GroupsTab(PersonTab):
    """A card's worth of lines for each time in a group."""

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(session, labels, theme)
        self._person = ""
        self._held: list[Membership] = []
        self._none = label(self.tr("Not in any group."), "muted", wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
        self._join = button(self.tr("Join a group…"), self._on_join, "chip")
        self.column.addWidget(self._none)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._join, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_person(self, shown: Shown) -> None:
        """Show the groups of somebody."""
        from focalnet.network import records

        held = records.memberships(self.session.file, person=shown.person.id)
        if (self._person, self._held) == (shown.person.id, held) and held:
            return
        self._person, self._held = shown.person.id, held
        emptied(self._grid)
        self._none.setVisible(not held)
        self._join.setVisible(self.session.writable)
        for place, each in enumerate(held):
            self._add(3 * place, each, records.group(self.session.file, each.working_group).name)

    def _add(self, row: int, held: Membership, group: str) -> None:
        self._grid.addWidget(label(group, "heading", wraps=True), row, 0, 1, 2)
        for place, (words, fact) in enumerate(((self.tr("Joined"), "starts"), (self.tr("Left"), "ends"))):
            self._grid.addWidget(label(words, "muted"), row + 1 + place, 0)
            field = DateField(getattr(held, fact), self.labels, self.session.today)
            field.setAccessibleName(f"{group}: {words}")
            field.setReadOnly(not self.session.writable)
            field.told.connect(self.show_trouble)
            field.editingFinished.connect(lambda field=field, fact=fact: self._on_day(held, fact, field))
            self._grid.addWidget(field, row + 1 + place, 1)

    def _on_day(self, held: Membership, fact: str, field: DateField) -> None:
        from focalnet.network import actions

        with RefusalsTold(self.labels, self.show_trouble):
            day = field.value()
            if day != getattr(held, fact):
                self.do(lambda: actions.correct_membership(self.session.file, held.id, **{fact: day}))

    def _on_join(self) -> None:
        self.wanted.emit("join_group", self._person, "")
