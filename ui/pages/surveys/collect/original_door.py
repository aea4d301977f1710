"""Opening a file that came in with the system's own program: a copy that nobody can write into."""

from __future__ import annotations

import stat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from focalnet.surveys.originals import original_of
from ui.dialogs.files import file_name, open_file

if TYPE_CHECKING:
    from ui.desk import Desk

# What forms and exports are. Anything else is opened as a workbook: a name does not choose a program.
_ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt", ".zip"})


class OriginalDoor(QObject):
    """Writes copies into a folder of its own, which goes when the network is closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session = desk.session
        self._folder: TemporaryDirectory[str] | None = None
        desk.session.closing.connect(self._leave)

    def open(self, round_id: str, wanted: str) -> Path:
        """Open the file that a response was read from; returns the copy. Raises what `original_of` does."""
        found = original_of(self._session.file, round_id, wanted)
        if self._folder is None:
            # A program that still shows a copy may hold it: the folder is then left to the system.
            self._folder = TemporaryDirectory(prefix="focalnet-", ignore_cleanup_errors=True)
        name = Path(found.name)
        ending = name.suffix.lower() if name.suffix.lower() in _ENDINGS else ".xlsx"
        copy = Path(self._folder.name) / file_name(name.stem, ending)
        copy.unlink(missing_ok=True)
        copy.write_bytes(found.content)
        copy.chmod(stat.S_IREAD)
        open_file(copy)
        return copy

    def _leave(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
