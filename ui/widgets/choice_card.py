"""A choice as a card: what it is, and under it why one might choose it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QPen

from ui.widgets.wrapping import WRAP, WrappingButton, wrapped

if TYPE_CHECKING:
    from ui.theme import Theme

_PAD = 12
_USUAL = 220


class ChoiceCard(WrappingButton):
    """A button of several lines, framed in the accent when it is chosen."""

    def __init__(self, theme: Theme, heading: str, about: str) -> None:
        super().__init__(theme, _USUAL)
        self._heading = heading
        self._about = about
        self.setCheckable(True)
        self.setAccessibleName(f"{heading}. {about}" if about else heading)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        inside = width - 2 * self._theme.px(_PAD)
        height = self._height(self._heading, inside, bold=True)
        if self._about:
            height += self._height(self._about, inside, bold=False) + self._theme.px(2)
        return height + 2 * self._theme.px(10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the frame and the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(self._theme.colour("accent" if chosen or self.hasFocus() else "line"), wide))
        painter.setBrush(self._theme.colour("soft" if chosen else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        pad = self._theme.px(_PAD)
        inside = self.rect().adjusted(pad, self._theme.px(10), -pad, 0)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font(bold=bool(self._about)))
        painter.drawText(inside, WRAP, self._heading)
        below = self._height(self._heading, inside.width(), bold=True) + self._theme.px(2)
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(self._theme.font(12))
        painter.drawText(inside.adjusted(0, below, 0, 0), WRAP, self._about)

    def _height(self, text: str, width: int, *, bold: bool) -> int:
        return wrapped(text, self._theme.font(bold=True) if bold else self._theme.font(12), width)
