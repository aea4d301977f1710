"""Draws the program's icon in the sizes that a desktop, Windows and macOS ask for.

Usage: icons.py ICON.svg FOLDER       PNG files as in an icon theme, FOLDER/48x48/apps/focalnet.png …
       icons.py ICON.svg FILE.ico     one file for Windows, FILE.icns for macOS
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageWriter

SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(icon: QIcon, target: Path) -> None:
    """Write one image, or a folder of them."""
    if target.suffix:
        target.parent.mkdir(parents=True, exist_ok=True)
        writer = QImageWriter(str(target))
        if not writer.write(icon.pixmap(QSize(256, 256)).toImage()):
            raise OSError(writer.errorString())
        return
    for size in SIZES:
        path = target / f"{size}x{size}" / "apps" / "focalnet.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        icon.pixmap(QSize(size, size)).save(str(path))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw(QIcon(sys.argv[1]), Path(sys.argv[2]))
