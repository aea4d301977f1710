"""What the program itself remembers, whichever network is open: its look, its language, its folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.later import Later

if TYPE_CHECKING:
    from pathlib import Path

    from ui.labels import Labels
    from ui.settings import Settings
    from ui.theme import Theme


_SHIPPED = {"language": "", "text_size": 100, "dense": False}


class Program(QObject):
    """Changes of the program's own; some need the window to be put together anew."""

    renewal_requested = Signal()

    def __init__(self, parent: QObject, settings: Settings, labels: Labels, theme: Theme) -> None:
        super().__init__(parent)
        self.settings = settings
        self.labels = labels
        self.theme = theme
        # Once what was pressed has been let go of: the field that asks goes with the window.
        self._renewal = Later(self, 0, self.renewal_requested.emit)

    def choose_language(self, language: str) -> None:
        """Speak English, French or Spanish, or with nothing the system's language."""
        self._keep("language", language)

    def choose_scheme(self, scheme: str) -> None:
        """Wear `light` or `dark`, or with nothing what the system wears."""
        self.settings.put("scheme", scheme)
        self.theme.choose(self.settings.dark)

    def choose_text_size(self, per_cent: int) -> None:
        """Set the size of the text, 100 to 200 per cent of the system's."""
        self._keep("text_size", per_cent)

    def choose_density(self, *, dense: bool) -> None:
        """Set the rows of tables close together, or as they ship."""
        self._keep("dense", dense)

    def choose_backups_folder(self, folder: Path | None) -> None:
        """Keep backups in a folder from the next opening of a network on; None: the program's own."""
        self.settings.put("backups_folder", "" if folder is None else str(folder))

    def _keep(self, key: str, value: object) -> None:
        if self.settings.get(key, _SHIPPED[key]) != value:
            self.settings.put(key, value)
            self._renewal.start()
