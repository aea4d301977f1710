"""Brings the window's translations up to date with the source, and compiles them.

Usage: translations.py            both, for every language
       translations.py FOLDER     the same into another folder, for comparing
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es")


def update(folder: Path) -> None:
    """Let the catalogues hold exactly the texts of the source; what is new there is marked unfinished.

    Without line numbers, so that moving code changes no catalogue.
    """
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    for language in LANGUAGES:
        catalogue = folder / f"focalnet_{language}.ts"
        if folder != HOME:
            shutil.copy(HOME / catalogue.name, catalogue)
        _run(
            "lupdate", *sources, "-silent", "-locations", "none", "-no-obsolete",
            "-source-language", "en", "-target-language", language, "-ts", str(catalogue),
        )  # fmt: skip


def compile_all(folder: Path) -> None:
    """Compile the finished translations into what Qt loads."""
    for language in LANGUAGES:
        _run("lrelease", "-silent", str(folder / f"focalnet_{language}.ts"))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    where = Path(sys.argv[1]) if sys.argv[1:] else HOME
    update(where)
    compile_all(where)
