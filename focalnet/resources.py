"""Where the program's own data lies: in the source tree, the installed wheel and the frozen program alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`, e.g. `resource("words", "en.toml")`.

    The wheel and the frozen program carry the folder inside the package; the source tree carries it beside.
    """
    inside = _PACKAGE / "resources"
    folder = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)
