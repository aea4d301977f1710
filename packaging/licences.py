"""Gathers the licences of everything that is shipped into `resources/licences`, from what is installed here.

Usage: licences.py            into resources/licences
       licences.py FOLDER     the same into another folder, for comparing

The runtime requirements come from the lock; their licences from the metadata of what is installed. What bears
no text in its metadata, or is no requirement of ours (Python, Qt, the icons, the map), stands in `kept.tsv`.
"""

from __future__ import annotations

import re
import shutil
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "resources" / "licences"
_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "


def required() -> list[str]:
    """Return the names of the runtime requirements, as the lock has them."""
    lock = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    return re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)


def gather(folder: Path) -> None:
    """Write a text for each requirement and the list of all: name, version, licence, file of the text."""
    if folder != HOME:
        shutil.copytree(HOME / "kept", folder / "kept", dirs_exist_ok=True)
        shutil.copy(HOME / "kept.tsv", folder)
    kept = [line.split("\t") for line in (folder / "kept.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    lines = [[name, _version(name), licence, file] for name, licence, file in kept]
    known = {_folded(name) for name, *_ in lines}
    lines += [_gathered(folder, name) for name in required() if _folded(name) not in known]
    lines.sort(key=lambda line: line[0].casefold())
    rows = ["\t".join(line) for line in (["name", "version", "licence", "file"], *lines)]
    (folder / "index.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def _gathered(folder: Path, name: str) -> list[str]:
    there = metadata.distribution(name)
    texts = [
        Path(str(there.locate_file(file))).read_text(encoding="utf-8")
        for file in there.files or []
        if ".dist-info" in str(file) and "_vendor" not in str(file) and _TEXT.search(str(file))
    ]
    if not texts:
        raise SystemExit(f"{name} bears no licence: add it to resources/licences/kept.tsv")
    file = f"{_folded(name)}.txt"
    lines = (line.rstrip() for text in dict.fromkeys(texts) for line in [*text.strip().splitlines(), ""])
    (folder / file).write_text("\n".join(lines), encoding="utf-8")
    return [str(there.metadata["Name"]), there.version, _said(there), file]


def _said(there: metadata.Distribution) -> str:
    """Return the licence's short name, from wherever the metadata says it."""
    fields = there.metadata
    classes = [each for each in fields.get_all("Classifier") or [] if each.startswith(_CLASSIFIER)]
    named = fields.get("License-Expression") or (classes[0].removeprefix(_CLASSIFIER) if classes else "")
    return str(named or fields.get("License") or "see the text").splitlines()[0]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    gather(Path(sys.argv[1]) if sys.argv[1:] else HOME)
