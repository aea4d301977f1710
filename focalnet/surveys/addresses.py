"""A list of people or projects outside the register, read from any workbook or text: a name, an address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.typed import languages_typed
from focalnet.problems import Place, Refused
from focalnet.sheets import cell_name, read

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.sheets import Value

_ADDRESS = re.compile(r"[^\s<>;,]+@[^\s<>;,]+\.[^\s<>;,]+")


class Address(NamedTuple):
    """Somebody, or a project, to be asked: a name, an e-mail address, the language of the form."""

    name: str
    email: str
    language: str = "en"


def read_addresses(path: Path) -> list[Address]:
    """Return the addresses of a list, each once: of whatever row has one, with its first other text.

    Raises `Refused` where the file cannot be read or has no address (`surveys.no_addresses`).
    """
    found: dict[str, Address] = {}
    for sheet in read(path).sheets:
        for cells in sheet.rows if sheet.visible else ():
            if address := _address(cells):
                found.setdefault(fold(address.email), address)
    if not found:
        raise Refused("surveys.no_addresses", Place(path.name, cell=cell_name(0, 0)))
    return list(found.values())


def _address(cells: list[Value]) -> Address | None:
    texts = [text for cell in cells if isinstance(cell, str) and (text := " ".join(cell.split()))]
    for text in texts:
        if match := _ADDRESS.search(text):
            others = [other for other in texts if other is not text]
            within = text.replace(match[0], "").strip(" <>\"',;")
            named = [other for other in others if not _language(other)]
            language = next((code for other in others if (code := _language(other))), "en")
            return Address(within or next(iter(named), match[0]), match[0], language)
    return None


def _language(text: str) -> str:
    """Return the code of a language that a cell names and nothing else; empty for another text."""
    try:
        codes = languages_typed(text)
    except Refused:
        return ""
    return codes[0] if len(codes) == 1 else ""
