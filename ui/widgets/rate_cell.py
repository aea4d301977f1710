"""A cell with a share as a small bar and its figures beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.widgets.cell import CellDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.theme import Theme
    from ui.widgets.cell import Face

_BAR, _HEIGHT, _GAP = 72, 6, 8


class Shares(Protocol):
    """A model whose rows have a share."""

    def share(self, row: int) -> float | None:
        """Return the share of a row from 0 to 1, None where there is none."""


class RateDelegate(CellDelegate):
    """Paints the bar at the left of the cell and the cell's text after it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._share: float | None = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        self._share = cast("Shares", index.model()).share(index.row())
        super().paint(painter, option, index)

    def _paint_text(self, painter: QPainter, inside: QRect, face: Face) -> None:
        if self._share is not None:
            self._paint_bar(painter, inside, self._share)
            inside = inside.adjusted(self._theme.px(_BAR + _GAP), 0, 0, 0)
        super()._paint_text(painter, inside, face)

    def _paint_bar(self, painter: QPainter, inside: QRect, share: float) -> None:
        high, wide = self._theme.px(_HEIGHT), self._theme.px(_BAR)
        top = inside.center().y() + 1 - high / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, token in ((1.0, "line"), (share, "accent")):
            if part > 0:
                painter.setBrush(self._theme.colour(token))
                bar = QRectF(inside.left(), top, max(high, wide * part), high)
                painter.drawRoundedRect(bar, high / 2, high / 2)
        painter.restore()
