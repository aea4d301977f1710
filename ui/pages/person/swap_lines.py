"""The UN-SWAP criteria of one person: met, not met or unknown, what is recorded, and a way to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.facts import NOTHING, shown
from ui.labels import capital
from ui.widgets.marking import button, label, looking, tell

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._row: RosterRow | None = None
        self._lines: dict[str, CriterionLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(label(self.tr("UN-SWAP"), "heading"))
        self.hide()

    def show_person(self, shown: Shown) -> None:
        """Show the findings as at the session's date; nothing for somebody who holds no appointment then."""
        from focalnet.network.swap import check_person

        self._row = shown.row
        found = check_person(self._session.file, shown.person.id, self._session.as_at) if shown.row else {}
        for criterion, finding in found.items():
            line = self._line(criterion)
            about = "" if finding == "met" or shown.row is None else self._about(shown.row, criterion)
            line.show_finding(self._labels.word("finding", finding), str(finding), about)
            line.mend.setVisible(bool(about) and self._session.writable)
        for criterion, line in self._lines.items():
            line.setVisible(criterion in found)
        self.setVisible(bool(found))

    def _line(self, criterion: str) -> CriterionLine:
        if criterion not in self._lines:
            name = self._labels.word("criterion", criterion)
            mend = self.tr("Mend: {criterion}").format(criterion=name)
            line = CriterionLine(capital(name), self.tr("Mend…"), mend, lambda: self._mend(criterion))
            self._lines[criterion] = line
            self._column.addWidget(line)
        return self._lines[criterion]

    def _about(self, row: RosterRow, criterion: str) -> str:
        from focalnet.network.settings import network_settings
        from focalnet.network.swap import criterion_words

        asks = criterion_words(criterion, network_settings(self._session.file), self._labels.language)
        fact = _FACTS.get(criterion)
        known = shown(self._labels, fact, getattr(row, fact)) if fact else NOTHING
        if known in {NOTHING, self._labels.word("tor_state", "unknown")}:
            return self.tr("Asked for: {asks}").format(asks=asks)
        return self.tr("{known}; asked for: {asks}").format(known=capital(known), asks=asks)

    def _mend(self, criterion: str) -> None:
        if self._row is None:
            return
        if criterion in _FACTS:
            self.wanted.emit("change", self._row.appointment_id, _FACTS[criterion])
        else:
            self.wanted.emit("tab", self._row.person_id, criterion)


class CriterionLine(QWidget):
    """One criterion with its finding; it stays and is filled anew for each person."""

    def __init__(self, name: str, text: str, says: str, mend: Callable[[], object]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self._finding = label("")
        self._about = label("", "muted", wraps=True)
        self.mend = button(text, mend, "link", name=says)
        grid.addWidget(label(name, wraps=True), 0, 0)
        grid.addWidget(self._finding, 0, 1)
        grid.addWidget(self._about, 1, 0)
        grid.addWidget(self.mend, 1, 1)

    def show_finding(self, words: str, finding: str, about: str) -> None:
        """Show a finding, and of one that is not met what is asked for."""
        looking(self._finding, _LOOKS[finding])
        self._finding.setText(words)
        tell(self._about, about)
