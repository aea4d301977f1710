"""Pictures of every page of a network: for README, the tour, and whoever checks how it looks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ui.pictures.taking import save, shown_window

if TYPE_CHECKING:
    from pathlib import Path

    from ui.app import Parts

# The date of the Council's report, which the example reproduces.
COUNCIL = date(2009, 11, 23)
_PAGES = ("home", "focal_points", "coverage", "surveys", "history")


def take(network: Path, out: Path, *, as_at: date = COUNCIL, dark: bool = False) -> list[Path]:
    """Take a picture of every page of a network and return where they were written.

    Args:
        network: The network; it is opened, looked at and closed again.
        out: The folder for the pictures, made if need be.
        as_at: The date to look at it as at.
        dark: Take the dark scheme.

    """
    with shown_window(dark=dark) as parts:
        taken = [_picture(parts, out / _name("welcome", dark=dark))]
        parts.commands.network.open(network)
        parts.session.look(as_at)
        for page in _PAGES:
            parts.window.go(page)
            taken.append(_picture(parts, out / _name(page, dark=dark)))
    return taken


def _picture(parts: Parts, path: Path) -> Path:
    return save(parts.window, path)


def _name(page: str, *, dark: bool) -> str:
    return f"{page.replace('_', '-')}{'-dark' if dark else ''}.png"
