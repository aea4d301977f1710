"""Possible duplicates: pairs of people who may be one, with the reasons, to be merged or told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.dialogs.dialog import FormDialog
from ui.numbers import number
from ui.widgets.marking import button, emptied, label, looking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from focalnet.network.duplicates import Suspicion
    from focalnet.network.model import Person
    from ui.labels import Labels
    from ui.session import Session

_SHOWN = 50


class DuplicatesDialog(FormDialog):
    """The pairs, the best founded first; each is decided here, and what was decided is remembered."""

    def __init__(self, parent: QWidget | None, session: Session, labels: Labels) -> None:
        super().__init__(
            parent,
            self.tr("Possible duplicates"),
            self.tr("Done"),
            self.tr(
                "These people may be one. Merge them, or say that they are two: they are not shown again."
            ),
        )
        self._session = session
        self._labels = labels
        self._merged = ""
        self.setMinimumWidth(self.px(620))
        self.cancel.hide()
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(8)
        self.inside.addLayout(self._pairs)
        self.refresh()

    def refresh(self) -> None:
        """Show the pairs there are now."""
        from focalnet.network import records
        from focalnet.network.duplicates import suspected

        pairs = suspected(self._session.file)
        emptied(self._pairs)
        ids = {each for pair in pairs[:_SHOWN] for each in (pair.one, pair.other)}
        people = {each.id: each for each in records.persons(self._session.file, ids)}
        for pair in pairs[:_SHOWN]:
            self._pairs.addWidget(self._line(pair, people))
        if not pairs:
            self._pairs.addWidget(
                label(self.tr("Nobody is suspected of being in the network twice."), "muted")
            )
        elif len(pairs) > _SHOWN:
            said = self.tr("… and {count} more pairs").format(count=number(len(pairs) - _SHOWN))
            self._pairs.addWidget(label(said, "muted"))

    def value(self) -> str:
        """Return the person merged last, empty if none was."""
        return self._merged

    @classmethod
    def ask(cls, parent: QWidget, session: Session, labels: Labels) -> str | None:
        """Let the pairs be decided; return the person merged last, or None."""
        dialog = cls(parent, session, labels)
        dialog.asked()
        return dialog.value() or None

    def apart(self, pair: Suspicion) -> None:
        """Remember that two people are two."""
        from focalnet.network import actions

        actions.not_the_same_person(self._session.file, pair.one, pair.other)
        self.refresh()

    def merge(self, pair: Suspicion) -> None:
        """Merge two people, fact by fact."""
        from ui.dialogs.merge import MergeDialog

        done = MergeDialog.ask(self, self._session, self._labels, pair.one, pair.other)
        if done is not None:
            self._merged = done
            self.refresh()

    def _line(self, pair: Suspicion, people: dict[str, Person]) -> QFrame:
        one, other = people[pair.one], people[pair.other]
        card = looking(QFrame(), "card")
        row = QHBoxLayout(card)
        words = QVBoxLayout()
        words.setSpacing(2)
        for each in (one, other):
            words.addWidget(label(" · ".join(filter(None, (each.name, each.email))), wraps=True))
        reasons = ", ".join(self._labels.word("match_reason", each) for each in pair.reasons)
        words.addWidget(label(reasons, "muted", wraps=True))
        row.addLayout(words, 1)
        names = {"one": one.name, "other": other.name}
        merge, apart = self.tr("Merge {one} and {other}"), self.tr("{one} and {other} are two people")
        row.addWidget(button(self.tr("Merge…"), lambda: self.merge(pair), name=merge.format(**names)))
        row.addWidget(button(self.tr("Two people"), lambda: self.apart(pair), name=apart.format(**names)))
        return card
