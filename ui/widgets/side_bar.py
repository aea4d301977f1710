"""The list of pages at the left, each with the count that matters most there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from ui.widgets.marking import looking, rule

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.theme import Theme

_ICON = 16


class PlaceButton(QAbstractButton):
    """One page's line: its name, a count at the right, marked when it is the current place."""

    def __init__(self, theme: Theme, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self._theme = theme
        self._count = ""
        self._icon = ""
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to a screen reader: one of several, not a box to tick
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: str) -> None:
        """Show a count beside the name."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
            self.update()

    def show_icon(self, name: str) -> None:
        """Show an icon of the set before the name."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self._theme.px(160), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the ground of the current place, the name, the count and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(self._theme.colour("soft" if self.isChecked() else "background"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        inside = self.rect().adjusted(self._theme.px(12), 0, -self._theme.px(12), 0)
        self._paint_icon(painter, inside)
        inside.setLeft(inside.left() + self._theme.px(_ICON + 10))
        count_width = QFontMetrics(self._theme.font(12)).horizontalAdvance(self._count)
        self._paint_text(painter, inside, count_width)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _paint_icon(self, painter: QPainter, inside: QRect) -> None:
        if self._icon:
            from ui.icons import tinted

            colour = self._theme.colour("accent" if self.isChecked() else "muted")
            size = self._theme.px(_ICON)
            drawn = tinted(self._icon, size, colour, self.devicePixelRatioF())
            painter.drawPixmap(inside.left(), inside.center().y() + 1 - size // 2, drawn)

    def _paint_text(self, painter: QPainter, inside: QRect, count_width: int) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("accent" if self.isChecked() else "text"))
        painter.setFont(self._theme.font(bold=self.isChecked()))
        room = inside.adjusted(0, 0, -count_width - 8 if self._count else 0, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(self._theme.font(12))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, self._count)


class SideBar(QFrame):
    """The places one can go to; says which is asked for."""

    place_requested = Signal(str)

    def __init__(self, theme: Theme, places: Sequence[tuple[str, str]], *, below: Sequence[str] = ()) -> None:
        """Show (key, title) places; those in `below` stand under a hairline."""
        super().__init__()
        looking(self, "side")
        self.setFixedWidth(theme.px(196))
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, PlaceButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        for key, title in places:
            if key in below:
                column.addSpacing(8)
                column.addWidget(rule())
                column.addSpacing(8)
            self._buttons[key] = PlaceButton(theme, key, title)
            self._buttons[key].clicked.connect(lambda _=False, place=key: self.place_requested.emit(place))
            group.addButton(self._buttons[key])
            column.addWidget(self._buttons[key])
        column.addStretch(1)

    def show_icons(self, icons: Mapping[str, str]) -> None:
        """Show an icon of the set before the name of each place."""
        for key, name in icons.items():
            self._buttons[key].show_icon(name)

    def show_place(self, key: str) -> None:
        """Mark the current place."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_count(self, key: str, count: str) -> None:
        """Show a count beside a place."""
        if key in self._buttons:
            self._buttons[key].show_count(count)
