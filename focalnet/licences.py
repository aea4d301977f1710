"""The licences of what is shipped with the program, as `packaging/licences.py` gathered them."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.resources import resource


@dataclass(frozen=True, slots=True)
class Licence:
    """One library, tool or resource: its name, its version where it has one, its licence and the text."""

    name: str
    version: str
    licence: str
    file: str

    def text(self) -> str:
        """Return the whole text."""
        return resource("licences", self.file).read_text(encoding="utf-8")


def licences() -> list[Licence]:
    """Return everything that is shipped, by name."""
    lines = resource("licences", "index.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [Licence(*line.split("\t")) for line in lines]
