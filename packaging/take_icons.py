"""Takes the icons that the window uses out of npm's `lucide-static` (ISC) into `resources/icons`.

    npm pack lucide-static && tar xzf lucide-static-*.tgz
    python packaging/take_icons.py package

Each is written on one line, without what no renderer needs. Those of the style sheet, which cannot be drawn
in the colour of the words beside them, get one colour for both schemes.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "resources" / "icons"
TINTED = ("history", "house", "map-pin", "search", "undo-2", "users")
OF_THE_SHEET = {
    "calendar": "calendar",
    "chevron-down": "chevron",
    "chevron-left": "chevron-left",
    "chevron-right": "chevron-right",
}
_GREY = "#7F8B98"
_NEEDLESS = re.compile(
    r'<!--.*?-->|\s(class|width|height)="[^"]*"(?=[^<]*viewBox)|\sclass="[^"]*"', re.DOTALL
)


def plain(source: str) -> str:
    """Return an icon on one line, its size left to who draws it."""
    bare = " ".join(_NEEDLESS.sub("", source).split())
    return bare.replace("> <", "><").replace(" />", "/>").replace(" >", ">").replace("<svg >", "<svg>")


def take(package: Path) -> None:
    """Write the icons and keep their licence with the others."""
    for name in TINTED:
        (ICONS / f"{name}.svg").write_text(plain(_read(package, name)) + "\n", encoding="utf-8")
    for name, ours in OF_THE_SHEET.items():
        drawn = plain(_read(package, name)).replace("currentColor", _GREY)
        (ICONS / f"{ours}.svg").write_text(drawn + "\n", encoding="utf-8")
    shutil.copy(package / "LICENSE", ROOT / "resources" / "licences" / "kept" / "Lucide.txt")


def _read(package: Path, name: str) -> str:
    return (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")


if __name__ == "__main__":
    take(Path(sys.argv[1]))
