"""Pictures of every page, made by the program itself: for the guide, and for whoever checks how it looks."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from ui.app import application, assemble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.app import Parts

# A font that is the same on every machine; the date of the Council's report, which the example reproduces.
_FAMILY = "DejaVu Sans"
_COUNCIL = date(2009, 11, 23)
_SIZE = (1280, 800)
_PAGES = ("home", "focal_points", "coverage", "history")
_SETTLED_MS = 400


def take(network: Path, out: Path, *, as_at: date = _COUNCIL, dark: bool = False) -> list[Path]:
    """Take a picture of every page of a network and return where they were written.

    Args:
        network: The network; it is opened, looked at and closed again.
        out: The folder for the pictures, made if need be.
        as_at: The date to look at it as at.
        dark: Take the dark scheme.

    """
    app = application("-platform", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        parts = assemble(app, Path(home), family=_FAMILY, dark=dark)
        parts.window.resize(*_SIZE)
        parts.window.show()
        taken = [_picture(parts, out / _name("welcome", dark=dark))]
        parts.commands.network.open(network)
        parts.session.look(as_at)
        for page in _PAGES:
            parts.window.go(page)
            taken.append(_picture(parts, out / _name(page, dark=dark)))
        parts.window.close()
        parts.window.deleteLater()
        settle(1)
    return taken


def settle(milliseconds: int = _SETTLED_MS) -> None:
    """Let the window do what it does after the paint: counts, facets, details."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _picture(parts: Parts, path: Path) -> Path:
    settle()
    parts.window.grab().save(str(path))
    return path


def _name(page: str, *, dark: bool) -> str:
    return f"{page.replace('_', '-')}{'-dark' if dark else ''}.png"


def main(argv: Sequence[str]) -> int:
    """Write the pictures of the guide into the folder that is named: the example, light and dark."""
    from focalnet.example import build_example

    out = Path(argv[0]) if argv else Path("docs/pictures")
    with tempfile.TemporaryDirectory() as folder:
        network = Path(folder) / "Gender network.focalnet"
        build_example(network)
        for dark in (False, True):
            take(network, out, dark=dark)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
