"""Icons: one set, each drawn in the colour of the words beside it; loaded when first asked for.

They come from Lucide (`resources/icons/*.svg`, licence beside the others), only those that are used.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from focalnet.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.theme import Theme
    from ui.window import Window

_INK = "currentColor"
_SMALL, _GAP = 14, 4
_PLACES = {
    "home": "house",
    "focal_points": "users",
    "coverage": "map-pin",
    "surveys": "clipboard-list",
    "history": "history",
}


def tinted(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Return an icon of the set in a colour, `size` pixels of the screen's unit wide."""
    return _drawn(name, size, colour.name(), ratio)


def picture(name: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a picture in its own colours: the program's emblem."""
    return _drawn(name, size, "", ratio)


def dress(window: Window, theme: Theme) -> None:
    """Give the standing controls of the window their icons, anew when the scheme changes."""
    window.side.show_icons(_PLACES)
    window.top.commands.show_icon("search")

    def undo() -> None:
        button = window.top.undo
        drawn = QIcon()
        for mode, token in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "muted")):
            drawn.addPixmap(_spaced("undo-2", theme, token, button.devicePixelRatioF()), mode)
        button.setIcon(drawn)
        button.setIconSize(QSize(theme.px(_SMALL + _GAP), theme.px(_SMALL)))

    undo()
    theme.changed.connect(undo)


def _spaced(name: str, theme: Theme, token: str, ratio: float) -> QPixmap:
    """Return an icon with the space that a button leaves out between icon and word."""
    made = QPixmap(round(theme.px(_SMALL + _GAP) * ratio), round(theme.px(_SMALL) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, tinted(name, theme.px(_SMALL), theme.colour(token), ratio))
    painter.end()
    return made


@lru_cache(maxsize=256)
def _drawn(name: str, size: int, ink: str, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # 4 ms that the first paint does without

    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(source.replace(_INK, ink).encode() if ink else source.encode()))
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
