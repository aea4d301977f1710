"""The UN-SWAP criteria of one person: met, not met or unknown, what is recorded, and a way to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.facts import NOTHING, shown
from ui.labels import capital
from ui.widgets.marking import button, emptied, label

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from ui.labels import Labels
    from ui.pages.person.tab import Shown
    from ui.session import Session
    from ui.theme import Theme

_LOOKS = {"met": "good", "not_met": "warning", "unknown": "muted"}
_FACTS = {"grade": "grade", "terms_of_reference": "tor_state", "time_share": "time_allotted"}


class SwapLines(QWidget):
    """A line for each criterion; of those not met what is asked for, and a door to the fact."""

    wanted = Signal(str, str, str)

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._theme = theme
        self._said: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        self._column.setSpacing(theme.px(2))

    def show_person(self, shown: Shown) -> None:
        """Show the findings as at the session's date; nothing for somebody who holds no appointment then."""
        from focalnet.network.swap import check_person

        found = check_person(self._session.file, shown.person.id, self._session.as_at)
        said = (shown.person.id, shown.row, tuple(found.items()), self._session.writable)
        if said == self._said:
            return
        self._said = said
        emptied(self._column)
        self.setVisible(bool(found) and shown.row is not None)
        if not found or shown.row is None:
            return
        self._column.addWidget(label(self.tr("UN-SWAP"), "heading"))
        for criterion, finding in found.items():
            self._add(shown.row, criterion, str(finding))

    def _add(self, row: RosterRow, criterion: str, finding: str) -> None:
        line = QHBoxLayout()
        line.addWidget(label(capital(self._labels.word("criterion", criterion)), wraps=True), 1)
        line.addWidget(label(self._labels.word("finding", finding), _LOOKS[finding]))
        self._column.addLayout(line)
        if finding == "met":
            return
        below = QHBoxLayout()
        below.addWidget(label(self._about(row, criterion), "muted", wraps=True), 1)
        if self._session.writable:
            said = self.tr("Mend: {criterion}").format(criterion=self._labels.word("criterion", criterion))
            mend = button(self.tr("Mend…"), lambda: self._mend(row, criterion), "link", name=said)
            below.addWidget(mend)
        self._column.addLayout(below)

    def _about(self, row: RosterRow, criterion: str) -> str:
        from focalnet.network.settings import network_settings
        from focalnet.network.swap import criterion_words

        asks = criterion_words(criterion, network_settings(self._session.file), self._labels.language)
        fact = _FACTS.get(criterion)
        known = shown(self._labels, fact, getattr(row, fact)) if fact else NOTHING
        if known in {NOTHING, self._labels.word("tor_state", "unknown")}:
            return self.tr("Asked for: {asks}").format(asks=asks)
        return self.tr("{known}; asked for: {asks}").format(known=capital(known), asks=asks)

    def _mend(self, row: RosterRow, criterion: str) -> None:
        if criterion in _FACTS:
            self.wanted.emit("change", row.appointment_id, _FACTS[criterion])
        else:
            self.wanted.emit("tab", row.person_id, criterion)
