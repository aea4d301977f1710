"""Where things are in an Open XML workbook: its sheets, and which part holds each."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused
from focalnet.sheets import elements

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from focalnet.sheets.archive import Archive


class SheetPart(NamedTuple):
    """A sheet as the workbook lists it: its name, `visible`, `hidden` or `veryhidden`, and its part."""

    name: str
    state: str
    part: str


class Workbook(NamedTuple):
    """What the workbook part says: the sheets, the date system, and the parts that all sheets share."""

    sheets: list[SheetPart]
    from_1904: bool
    strings: str
    styles: str


def workbook(archive: Archive) -> Workbook:
    """Read the list of sheets. Raises `Refused` where there is none."""
    main = main_part(archive)
    relations = relations_of(main)
    related = archive.pieces(relations) if relations in archive.parts else ()
    return described(main, archive.pieces(main), related, archive.parts)


def described(
    main: str, content: Iterable[bytes], relations: Iterable[bytes], among: Collection[str]
) -> Workbook:
    """Return what the content of the workbook's part and of its relations say of the parts there are."""
    listed: list[tuple[str, str, str]] = []
    systems: list[str] = []

    def start(name: str, facts: dict[str, str]) -> None:
        if name == "sheet":
            state = (facts.get("state") or "visible").lower()
            listed.append((facts.get("name", ""), state, elements.fact(facts, "id")))
        elif name == "workbookPr":
            systems.append(facts.get("date1904", ""))

    elements.parse(content, start)
    targets = _targets(relations, posixpath.dirname(main))
    sheets = []
    for name, state, identity in listed:
        kind, part = targets.get(identity, ("", ""))
        if kind == "worksheet" and part in among:
            sheets.append(SheetPart(name, state, part))
    if not sheets:
        raise Refused("sheets.damaged")
    shared = {kind: part for kind, part in targets.values() if part in among}
    from_1904 = bool(systems) and systems[-1] in {"1", "true", "on"}
    return Workbook(sheets, from_1904, shared.get("sharedStrings", ""), shared.get("styles", ""))


def main_part(archive: Archive) -> str:
    """Return the workbook's part: the usual one, or any of that name."""
    if "xl/workbook.xml" in archive.parts:
        return "xl/workbook.xml"
    for name in archive.parts:
        if posixpath.basename(name).lower().startswith("workbook") and name.endswith(".xml"):
            return name
    raise Refused("sheets.damaged")


def relations_of(main: str) -> str:
    """Return the name of the part that tells what the workbook's part is related to."""
    folder, name = posixpath.split(main)
    return posixpath.join(folder, "_rels", name + ".rels")


def _targets(relations: Iterable[bytes], folder: str) -> dict[str, tuple[str, str]]:
    """Return for each relationship of the workbook what it is for, and the part it leads to."""
    found: dict[str, tuple[str, str]] = {}

    def start(element: str, facts: dict[str, str]) -> None:
        if element == "Relationship" and facts.get("TargetMode") != "External":
            target = _unquoted(facts.get("Target", "").replace("\\", "/"))
            part = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[facts.get("Id", "")] = (posixpath.basename(facts.get("Type", "")), part)

    if relations:
        elements.parse(relations, start)
    return found


def _unquoted(target: str) -> str:
    if "%" not in target:
        return target
    from urllib.parse import unquote  # hardly ever, and it takes longer to load than all of this

    return unquote(target)
