"""Everything that is shipped is there with its licence: each requirement of the lock, and what is none."""

from __future__ import annotations

import re
from pathlib import Path

from focalnet.resources import resource

LOCK = Path(__file__).resolve().parent.parent.parent / "packaging" / "requirements.txt"


def listed() -> dict[str, list[str]]:
    lines = resource("licences", "index.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {re.sub(r"[-_.]+", "-", line.split("\t")[0]).lower(): line.split("\t") for line in lines}


def test_every_locked_requirement_has_its_licence_in_its_version() -> None:
    locked = re.findall(r"^([\w.-]+)==([\w.]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    found = listed()
    assert len(locked) > 10
    for name, version in locked:
        assert found[re.sub(r"[-_.]+", "-", name).lower()][1] == version, "run packaging/licences.py"


def test_every_licence_has_a_name_and_a_text() -> None:
    for name, _, licence, file in listed().values():
        assert licence, name
        assert len(resource("licences", file).read_text(encoding="utf-8")) > 300, name


def test_python_qt_icons_and_map_are_there() -> None:
    assert {"python", "qt", "lucide icons", "world map", "sqlcipher and sqlite"} <= listed().keys()


def test_every_text_belongs_to_something() -> None:
    folder = resource("licences")
    texts = {path.relative_to(folder).as_posix() for path in folder.rglob("*.txt")}
    assert texts == {line[3] for line in listed().values() if not line[3].startswith("..")}
