"""A word on somebody known whom the one being entered resembles, with a way to take that person instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.widgets.marking import button, emptied, label, looking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.resembling import Likeness
    from ui.labels import Labels
    from ui.session import Session


class ResemblingNote(QFrame):
    """Says who is known already and in what they are alike; `taken` is the person who is meant."""

    taken = Signal(str)

    def __init__(self, session: Session, labels: Labels) -> None:
        super().__init__()
        looking(self, "note")
        self._session = session
        self._labels = labels
        self.people: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(6)
        self.hide()

    def show_people(self, found: Sequence[Likeness]) -> None:
        """Show who may be meant; nobody takes the note away."""
        people = tuple(each.person.id for each in found)
        if people == self.people:
            return
        self.people = people
        emptied(self._column)
        self.setVisible(bool(found))
        if not found:
            return
        self._column.addWidget(label(self.tr("This may be somebody you know already:"), "heading"))
        for each in found:
            self._column.addLayout(self._line(each))

    def _line(self, likeness: Likeness) -> QHBoxLayout:
        name = likeness.person.name
        about = [likeness.person.email, self._station(likeness.person.id)]
        reasons = [self._labels.word("match_reason", each) for each in likeness.reasons]
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(" · ".join([name, *filter(None, about)]), wraps=True))
        words.addWidget(label(", ".join(reasons), "muted", wraps=True))
        line = QHBoxLayout()
        line.addLayout(words, 1)
        said = self.tr("Take {name}").format(name=name)
        take = button(self.tr("This person"), lambda: self.taken.emit(likeness.person.id), "chip", name=said)
        line.addWidget(take)
        return line

    def _station(self, person: str) -> str:
        """Return where somebody is, or was last: the appointment that is open stands last by its start."""
        from focalnet.network import records

        held = records.appointments(self._session.file, person=person)
        if not held:
            return self.tr("no appointment")
        last = next((each for each in reversed(held) if each.ends is None), held[-1])
        office = records.office(self._session.file, last.office).name
        if last.ends is None:
            return f"{self._labels.word('role', last.role)}, {office}"
        words = self.tr("{role}, {office}, until {date}")
        return words.format(
            role=self._labels.word("role", last.role), office=office, date=self._labels.date(last.ends)
        )
