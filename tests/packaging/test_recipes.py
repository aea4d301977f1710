"""The recipes of the packages name what is there: files, version, hidden switch, check."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from focalnet import __version__
from focalnet.sheets import wire
from focalnet.sheets.guard import SWITCH

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
RECIPES = [PACKAGING / "freeze.sh", PACKAGING / "linux" / "appimage.sh", PACKAGING / "macos" / "build.sh",
           PACKAGING / "windows" / "build.ps1", PACKAGING / "windows" / "focalnet.iss"]  # fmt: skip


def test_version_is_said_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shell_understands_every_script(script: Path) -> None:
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_every_recipe_checks_what_it_made(recipe: Path) -> None:
    assert "check --self" in recipe.read_text(encoding="utf-8")


@pytest.mark.parametrize("recipe", [*SCRIPTS, *RECIPES], ids=lambda path: path.name)
def test_what_a_recipe_names_of_the_sources_is_there(recipe: Path) -> None:
    text = recipe.read_text(encoding="utf-8").replace("\\", "/").replace("$here/", "packaging/linux/")
    named = re.findall(
        r"(?:packaging|resources|focalnet)/[\w/.-]+\.(?:py|sh|svg|spec|txt|in|iss|wxs|desktop|xml)\b", text
    )
    missing = [name for name in named if not (ROOT / name).exists() and "usr/" not in name]
    assert not missing


@pytest.mark.parametrize(
    "path", [*PACKAGING.rglob("*.xml"), *PACKAGING.rglob("*.wxs")], ids=lambda path: path.name
)
def test_xml_is_well_formed(path: Path) -> None:
    assert ET.parse(path).getroot().tag


def test_desktop_file_opens_networks_in_three_languages() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[method-assign,assignment]
    entry.read(PACKAGING / "linux" / "focalnet.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    mime = ET.parse(PACKAGING / "linux" / "focalnet.xml").find("{*}mime-type")
    assert mime is not None
    assert desktop["MimeType"] == f"{mime.get('type')};"
    assert desktop["Exec"] == "focalnet %f"
    assert {"Comment", "Comment[fr]", "Comment[es]"} <= set(desktop)


def test_locked_requirements_name_no_index() -> None:
    for path in PACKAGING.glob("requirements*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "http" not in text
        assert "--hash=sha256:" in text


def test_package_locks_what_the_program_locks() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^[\w.-]+==[\w.]+", (PACKAGING / name).read_text(encoding="utf-8"), re.M))

    assert pins("requirements.txt") <= pins("requirements-package.txt")


def test_frozen_program_becomes_the_reading_process() -> None:
    asked = subprocess.Popen(
        [sys.executable, str(PACKAGING / "frozen.py"), SWITCH],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""},
    )  # fmt: skip
    assert asked.stdin is not None
    wire.send(
        asked.stdin,
        [(str(ROOT / "resources" / "example" / "roster-2009.xlsx"), None, 1 << 29, 20, 1 << 28, False)],
    )
    out, _ = asked.communicate(timeout=60)
    assert b"Headquarters" in out or len(out) > 10_000
    assert asked.returncode == 0
