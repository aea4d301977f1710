"""Where things are in an Open XML workbook: its sheets, and which part holds each."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from focalnet.problems import Refused
from focalnet.sheets import elements

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from focalnet.sheets.archive import Archive


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet as the workbook lists it: its name, `visible`, `hidden` or `veryhidden`, and its part."""

    name: str
    state: str
    part: str


@dataclass(slots=True)
class Workbook:
    """What the workbook part says: the sheets, the date system, and the parts that all sheets share."""

    sheets: list[SheetPart] = field(default_factory=list)
    from_1904: bool = False
    strings: str = ""
    styles: str = ""


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
    book = Workbook()

    def start(name: str, facts: dict[str, str]) -> None:
        if name == "sheet":
            state = (facts.get("state") or "visible").lower()
            listed.append((facts.get("name", ""), state, elements.fact(facts, "id")))
        elif name == "workbookPr":
            book.from_1904 = facts.get("date1904") in {"1", "true", "on"}

    elements.parse(content, start)
    targets = _targets(relations, posixpath.dirname(main))
    for name, state, identity in listed:
        kind, part = targets.get(identity, ("", ""))
        if kind == "worksheet" and part in among:
            book.sheets.append(SheetPart(name, state, part))
    shared = {kind: part for kind, part in targets.values() if part in among}
    book.strings, book.styles = shared.get("sharedStrings", ""), shared.get("styles", "")
    if not book.sheets:
        raise Refused("sheets.damaged")
    return book


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
            target = unquote(facts.get("Target", "").replace("\\", "/"))
            part = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[facts.get("Id", "")] = (posixpath.basename(facts.get("Type", "")), part)

    if relations:
        elements.parse(relations, start)
    return found
