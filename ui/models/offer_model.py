"""The lines of the palette: headings, and under each what is offered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.palette.offer import Offer

_Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractListModel):
    """Lines are headings (text) or offers."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str | Offer] = []

    def show(self, groups: Sequence[tuple[str, Sequence[Offer]]]) -> None:
        """Show offers under their headings."""
        self.beginResetModel()
        self._lines = []
        for heading, offers in groups:
            self._lines += [heading, *offers]
        self.endResetModel()

    def line(self, row: int) -> str | Offer:
        """Return the heading or the offer of a line."""
        return self._lines[row]

    def offer(self, row: int) -> Offer | None:
        """Return the offer of a line, None for a heading or no line."""
        line = self._lines[row] if 0 <= row < len(self._lines) else ""
        return None if isinstance(line, str) else line

    def next_offer(self, row: int, down: int) -> int:
        """Return the line of the next offer that can be taken, downwards or upwards, round the ends."""
        count = len(self._lines)
        for far in range(1, count + 1):
            at = (row + down * far) % count
            offer = self.offer(at)
            if offer is not None and not offer.why_not:
                return at
        return -1

    def say(self, key: str, detail: str) -> None:
        """Say more of an offer that is shown: a count that came later."""
        for row, line in enumerate(self._lines):
            if not isinstance(line, str) and line.key == key:
                self._lines[row] = replace(line, hint=detail)
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let headings, and what cannot be taken now, be passed over."""
        offer = self.offer(index.row()) if index.isValid() else None
        return Qt.ItemFlag.NoItemFlags if offer is None or offer.why_not else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a line; all of them for who listens."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return line if isinstance(line, str) else spoken(line)
        return None


def spoken(offer: Offer) -> str:
    """Return all the words of an offer, as they are read aloud."""
    return ", ".join(part for part in (offer.title, offer.detail, offer.hint, offer.why_not) if part)
