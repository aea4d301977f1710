"""How a picture is taken: the program put together for it, time to paint, and a small file."""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QImage

from ui.app import application, assemble

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from ui.app import Parts

# A font that is the same on every machine; the last day of which the example tells.
_FAMILY = "DejaVu Sans"
TODAY = date(2012, 11, 1)
_SIZE = (1280, 800)
_SETTLED_MS = 400
_PATIENCE_MS = 20_000
_LOOKS = 12
_PALETTE = 256


@contextmanager
def shown_window(*, dark: bool = False, home: Path | None = None) -> Iterator[Parts]:
    """Put the program together as it is in pictures, its window shown; take it apart at the end."""
    app = application("-platform", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        parts = assemble(app, home or Path(folder), family=_FAMILY, dark=dark, today=lambda: TODAY)
        app.setCursorFlashTime(0)  # a cursor that blinks is there in one picture and not in the next
        parts.window.resize(*_SIZE)
        parts.window.show()
        try:
            yield parts
        finally:
            parts.window.close()
            parts.window.deleteLater()
            settle(1)


def settle(milliseconds: int = _SETTLED_MS) -> None:
    """Let the window do what it does after the paint: counts, facets, details."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(parts: Parts) -> None:
    """Wait until the work under way is done.

    Raises:
        TimeoutError: It is not done in twenty seconds.

    """
    clock = QElapsedTimer()
    clock.start()
    settle(20)
    while parts.jobs.busy:
        if clock.hasExpired(_PATIENCE_MS):
            raise TimeoutError("the work under way takes too long for a picture")
        settle(20)


def save(widget: QWidget, path: Path, *, settled_ms: int = _SETTLED_MS) -> Path:
    """Write a widget as it is painted once it rests, in as few colours as do."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few_colours(_at_rest(widget, settled_ms)).save(str(path), quality=0)
    return path


def _at_rest(widget: QWidget, milliseconds: int) -> QImage:
    """Return a widget as it is painted when nothing has changed in it for so long; at last as it is."""
    seen, now = QImage(), widget.grab().toImage()
    for _ in range(_LOOKS):
        if now == seen:
            break
        settle(milliseconds)
        seen, now = now, widget.grab().toImage()
    return now


def few_colours(image: QImage) -> QImage:
    """Return an image with a palette of its own 256 most frequent colours, the others the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    kept = [colour for colour, _ in counted.most_common(_PALETTE)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, kept)
