"""Groups: who is in which since when; groups are made and renamed here, people join and leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.dialogs.date_field import DateField
from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import ChoiceField, code_field
from ui.dialogs.find_field import PersonField
from ui.facts import title
from ui.numbers import number
from ui.refusals import RefusalsTold
from ui.widgets.marking import button, emptied, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from focalnet.network.model import Membership
    from ui.labels import Labels
    from ui.session import Session

_NEW = "+"


class JoinGroupDialog(FormDialog):
    """A group, known or new, and the day from which the chosen people are in it."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, people: Sequence[str]
    ) -> None:
        from focalnet.network import records

        names = ", ".join(each.name for each in records.persons(session.file, people[:3]))
        more = f" + {number(len(people) - 3)}" if len(people) > 3 else ""
        super().__init__(parent, self.tr("Join a group"), self.tr("Join"), f"{names}{more}")
        self._session = session
        self._labels = labels
        self._people = tuple(people)
        groups = [(each.id, each.name) for each in records.groups(session.file)]
        first = groups[0][0] if groups else _NEW
        self.group = ChoiceField([*groups, (_NEW, self.tr("A new group…"))], first)
        self.name = QLineEdit()
        self.kind = code_field(labels, "group_kind", "regional_network")
        self.day = DateField(session.as_at, labels, session.today)
        self.add(self.tr("Group"), self.group)
        self.add(self.tr("Name of the group"), self.name)
        self.add(title("kind"), self.kind)
        self.add(self.tr("From"), self.day)
        self.group.currentIndexChanged.connect(self._on_group)
        self._on_group()
        self.group.setFocus()

    def accept(self) -> None:
        """Let them join, in one step with making the group."""
        with RefusalsTold(self._labels, self.show_trouble):
            self._enter()
            super().accept()

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels, people: Sequence[str]) -> bool:
        """Ask for the group; tells whether they joined."""
        return cls(parent, session, labels, people).asked()

    def _enter(self) -> None:
        from focalnet.network import actions

        group: str | dict[str, str] = self.group.value()
        if group == _NEW:
            group = {"name": self.name.text(), "kind": self.kind.value()}
        actions.join_groups(self._session.file, [group], self._people, self.day.value())

    def _on_group(self) -> None:
        new = self.group.value() == _NEW
        self.form.setRowVisible(self.name, new)
        self.form.setRowVisible(self.kind, new)


class GroupsDialog(FormDialog):
    """One group at a time: its name, its kind, its members."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels) -> None:
        super().__init__(parent, self.tr("Groups"), self.tr("Done"))
        self._session = session
        self._labels = labels
        self.cancel.hide()
        self.setMinimumWidth(self.px(560))
        self.group = ChoiceField([])
        self.name = QLineEdit()
        self.kind = code_field(labels, "group_kind", "")
        self.person = PersonField(session, labels)
        self.day = DateField(session.as_at, labels, session.today)
        self._members = QVBoxLayout()
        self._build()
        self._show_groups("")
        self.group.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels) -> None:
        """Let the groups be seen to."""
        cls(parent, session, labels).asked()

    def new(self) -> None:
        """Add a group, to be named at once."""
        from focalnet.network import actions

        with self._told():
            self._show_groups(actions.add_group(self._session.file, name=self.tr("New group")))
            self.name.setFocus()
            self.name.selectAll()

    def remove(self) -> None:
        """Remove the group with its memberships; one undo brings it back."""
        from focalnet.network import actions

        with self._told():
            actions.remove_group(self._session.file, self.group.value())
            self._show_groups("")

    def join(self) -> None:
        """Let somebody join."""
        from focalnet.network import actions

        self.person.settle()
        with self._told():
            if person := self.person.value():
                actions.join_group(self._session.file, self.group.value(), person, self.day.value())
                self.person.choose(None)
                self._show_members()

    def leave(self, held: Membership) -> None:
        """Let a member leave, on the day that is entered below."""
        from focalnet.network import actions

        with self._told():
            actions.leave_group(self._session.file, held.working_group, held.person, self.day.required())
            self._show_members()

    def _told(self) -> RefusalsTold:
        self.show_trouble("")
        return RefusalsTold(self._labels, self.show_trouble)

    def _build(self) -> None:
        self.add(self.tr("Group"), self.group)
        self.add(title("name"), self.name)
        self.add(title("kind"), self.kind)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("New group"), self.new, "chip"))
        self._remove = button(self.tr("Remove the group"), self.remove, "chip")
        row.addWidget(self._remove)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.inside.addWidget(label(self.tr("Members"), "heading"))
        self.inside.addLayout(self._members)
        second = QHBoxLayout()
        self.person.setAccessibleName(self.tr("Somebody joins"))
        self.day.setAccessibleName(self.tr("Day of joining or leaving"))
        second.addWidget(self.person, 1)
        second.addWidget(self.day, 1)
        second.addWidget(button(self.tr("Join"), self.join))
        self.inside.addLayout(second)
        self.group.currentIndexChanged.connect(lambda _: self._show_group())
        self.name.editingFinished.connect(self._on_named)
        self.kind.activated.connect(lambda _: self._on_named())

    def _show_groups(self, current: str) -> None:
        from focalnet.network import records

        groups = records.groups(self._session.file)
        self.group.blockSignals(True)
        self.group.clear()
        for each in groups:
            self.group.addItem(each.name, each.id)
        self.group.choose(current or (groups[0].id if groups else ""))
        self.group.blockSignals(False)
        self._show_group()

    def _show_group(self) -> None:
        from focalnet.network import records

        there = bool(self.group.value())
        for part in (self.name, self.kind, self.person, self.day, self._remove):
            part.setEnabled(there)
        if there:
            group = records.group(self._session.file, self.group.value())
            self.name.setText(group.name)
            self.kind.choose(group.kind)
        self._show_members()

    def _show_members(self) -> None:
        from focalnet.network import records

        emptied(self._members)
        held = records.memberships(self._session.file, group=self.group.value())
        people = {each.id: each for each in records.persons(self._session.file, {m.person for m in held})}
        for each in sorted(held, key=lambda m: (m.ends is not None, people[m.person].family_name)):
            self._members.addLayout(self._line(each, people[each.person].name))
        if not held:
            self._members.addWidget(label(self.tr("Nobody yet."), "muted"))
        QTimer.singleShot(0, self, self.fit)

    def _line(self, held: Membership, name: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(label(name), 1)
        begun = self._labels.date(held.starts)
        if held.ends is None:
            line.addWidget(label(self.tr("since {date}").format(date=begun), "muted"))
            said = self.tr("{name} leaves").format(name=name)
            line.addWidget(button(self.tr("Leaves"), lambda: self.leave(held), "chip", name=said))
        else:
            ended = self._labels.date(held.ends)
            line.addWidget(label(self.tr("{begun} to {ended}").format(begun=begun, ended=ended), "muted"))
        return line

    def _on_named(self) -> None:
        from focalnet.network import actions

        with self._told():
            actions.rename_group(self._session.file, self.group.value(), self.name.text(), self.kind.value())
            self.group.setItemText(self.group.currentIndex(), " ".join(self.name.text().split()))
