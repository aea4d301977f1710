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
_PAD = 12
_GAP = 8  # between a name and its count
_LEAST = 196
_MOST = 264
_MARGIN = 8


class PlaceButton(QAbstractButton):
    """One page's line: its name, a count at the right, marked when it is the current place."""

    def __init__(self, theme: Theme, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self._theme = theme
        self._count = ""
        self._icon = ""
        self._slim = False
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
            self.setToolTip(self.accessibleName() if self._slim else "")
            self.updateGeometry()
            self.update()

    def show_icon(self, name: str) -> None:
        """Show an icon of the set before the name."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line, as wide as the name in bold and the count are."""
        name = QFontMetrics(self._theme.font(bold=True)).horizontalAdvance(self.text())
        count = QFontMetrics(self._theme.font(12)).horizontalAdvance(self._count)
        gap = self._theme.px(_GAP) if self._count else 0
        return QSize(self._theme.px(2 * _PAD + _ICON + 10) + name + gap + count + 2, self._theme.px(32))

    def show_slim(self, *, slim: bool) -> None:
        """Show the icon alone, the name in the tooltip; or both."""
        self._slim = slim
        self.setToolTip(self.accessibleName() if slim else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the ground of the current place, the name, the count and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(self._theme.colour("soft" if self.isChecked() else "background"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        inside = self.rect().adjusted(self._theme.px(_PAD), 0, -self._theme.px(_PAD), 0)
        self._paint_icon(painter, inside)
        if not self._slim:
            inside.setLeft(inside.left() + self._theme.px(_ICON + 10))
            self._paint_text(painter, inside)
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

    def _paint_text(self, painter: QPainter, inside: QRect) -> None:
        count_width = QFontMetrics(self._theme.font(12)).horizontalAdvance(self._count)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("accent" if self.isChecked() else "text"))
        painter.setFont(self._theme.font(bold=self.isChecked()))
        room = inside.adjusted(0, 0, -count_width - self._theme.px(_GAP) if self._count else 0, 0)
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
        self._theme = theme
        self._slim = False
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, PlaceButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
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
        self._fit()

    def show_slim(self, *, slim: bool) -> None:
        """Show the icons alone, where the window has little room for its text; or icons, names and counts."""
        if slim != self._slim:
            self._slim = slim
            for place in self._buttons.values():
                place.show_slim(slim=slim)
            self._fit()

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
            self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest name with its count needs."""
        if self._slim:
            self.setFixedWidth(self._theme.px(2 * _PAD + _ICON) + 2 * _MARGIN)
            return
        longest = max(place.sizeHint().width() for place in self._buttons.values())
        wide = max(longest + 2 * _MARGIN + 1, self._theme.px(_LEAST))
        self.setFixedWidth(min(wide, self._theme.px(_MOST)))
