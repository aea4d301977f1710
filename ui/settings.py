"""What the window remembers from one day to the next: recent files, its size, the language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_RECENT = 8


class Settings:
    """A small file of settings in the home folder; a file that cannot be read or written is done without."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._path = home / "window.json"
        self._values = _read(self._path)

    @property
    def backups(self) -> Path:
        """Return the folder where the networks' automatic backups lie: the one chosen, else beside these."""
        chosen = Path(self.get("backups_folder", ""))
        return chosen if chosen.is_absolute() else self.home / "backups"

    @property
    def dark(self) -> bool | None:
        """Return whether the dark scheme was chosen; None: as the system."""
        return {"dark": True, "light": False}.get(self.get("scheme", ""))

    @property
    def text_size(self) -> int:
        """Return the text's size in per cent of the system's, 100 to 200."""
        size: int = self.get("text_size", 100)
        return min(max(size, 100), 200)

    def get(self, key: str, default: Any) -> Any:
        """Return a value, or the default where it is missing or of another type."""
        value = self._values.get(key, default)
        return value if isinstance(value, type(default)) else default

    def put(self, key: str, value: object) -> None:
        """Remember a value."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self._write()

    def recent(self) -> list[Path]:
        """Return the networks opened last, newest first, those that are still there."""
        return [path for path in self.remembered() if path.is_file()]

    def remembered(self) -> list[Path]:
        """Return the networks opened last, newest first, also those that are not there any more."""
        return [Path(text) for text in self.get("recent", []) if isinstance(text, str)]

    def forget(self, path: Path) -> None:
        """Take a network out of the recent ones; the file itself stays where it is."""
        self.put("recent", [text for text in self.get("recent", []) if text != str(path)])

    def forget_all(self) -> None:
        """Take all networks out of the recent ones."""
        self.put("recent", [])

    def remember(self, path: Path) -> None:
        """Put a network at the head of the recent ones."""
        others = [text for text in self.get("recent", []) if text != str(path)]
        self.put("recent", [str(path), *others][:_RECENT])

    def _write(self) -> None:
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            whole = self._path.with_suffix(".new")
            whole.write_text(json.dumps(self._values, indent=1, ensure_ascii=False), encoding="utf-8")
            whole.replace(self._path)
        except OSError:
            return


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def home_folder() -> Path:
    """Return the folder that the system keeps for this program's own data."""
    from PySide6.QtCore import QStandardPaths

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
