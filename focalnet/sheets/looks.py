"""A look at all sheets of a workbook as they are written: the fast parser does not tell everything."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.sheets import notes, parts

if TYPE_CHECKING:
    from focalnet.sheets.archive import Archive

_LARGE = 4_000_000
"""Bytes of all sheets from which on a second thread pays: the parser leaves the processor to it meanwhile."""


class Looks:
    """Notes by sheet, and whether a sheet has a stray entry. Without an archive there are none."""

    def __init__(self, archive: Archive | None) -> None:
        self.stray = False
        self._notes: dict[str, list[notes.Note]] = {}
        self._refusal: Refused | None = None
        self._thread: threading.Thread | None = None
        if archive is None:
            return
        sheets = [name for name in archive.parts if "/worksheets/" in name and name.endswith(".xml")]
        if sum(archive.parts[name].unpacked for name in sheets) < _LARGE:
            self._look(archive, sheets)
        else:
            self._thread = threading.Thread(target=self._look, args=(archive, sheets), daemon=True)
            self._thread.start()

    def _look(self, archive: Archive, sheets: list[str]) -> None:
        try:
            looks = {part: notes.look_at(archive, part) for part in sheets}
            self.stray = any(look.stray for look in looks.values())
            if any(look.notes for look in looks.values()):
                names = {sheet.part: sheet.name for sheet in parts.workbook(archive).sheets}
                self._notes = {names.get(part, ""): look.notes for part, look in looks.items()}
        except Refused as refusal:
            self._refusal = refusal

    def notes(self, sheet: str) -> list[notes.Note]:
        """Return the notes on a sheet, waiting for them. Raises `Refused` for a document type in any."""
        if self._thread:
            self._thread.join()
            self._thread = None
        if self._refusal and self._refusal.problem.code == "sheets.entities":
            raise self._refusal
        return self._notes.get(sheet, [])
