"""Icons: one set, each drawn in the colour of the words beside it; loaded when first asked for.

They come from Lucide (`resources/icons/*.svg`, licence beside the others), only those that are used.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from focalnet.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_INK = "currentColor"


def tinted(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Return an icon of the set in a colour, `size` pixels of the screen's unit wide."""
    return _drawn(name, size, colour.name(), ratio)


def picture(name: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a picture in its own colours: the program's emblem."""
    return _drawn(name, size, "", ratio)


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
