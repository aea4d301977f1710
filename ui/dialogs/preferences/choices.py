"""What every section of the preferences works with: the settings of the open network, and how they change."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from focalnet.network import records
from focalnet.network.settings import NetworkSettings, change_settings, network_settings, reset_settings
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.store import Changes, NetworkFile
    from ui.figures import Figures
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme

SHIPPED = NetworkSettings()
_OF_PEOPLE = frozenset({"person", "appointment"})


class Choices(QObject):
    """The settings of the open network; each change is a step. `changed` when anything in it changed."""

    changed = Signal()
    done = Signal(object)  # the step that was done just now

    def __init__(
        self, parent: QObject, session: Session, labels: Labels, theme: Theme, figures: Figures
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.labels = labels
        self.theme = theme
        self.figures = figures
        self._kept: NetworkSettings | None = None
        self._grades: Counter[str] | None = None
        session.opened.connect(self._forget)
        session.changed.connect(self._on_changed)
        session.as_at_changed.connect(self._on_date)

    @property
    def settings(self) -> NetworkSettings:
        """Return the settings in force."""
        if self._kept is None:
            self._kept = network_settings(self.session.file)
        return self._kept

    @property
    def grades_held(self) -> Counter[str]:
        """Return how many people hold each grade on the window's date; counted once, until people change."""
        if self._grades is None:
            self._grades = Counter(records.grades_held(self.session.file, self.session.as_at))
        return self._grades

    @property
    def writable(self) -> bool:
        """Tell whether the network may be changed."""
        return self.session.writable

    def value(self, name: str) -> Any:
        """Return one setting, its parts as plain mappings."""
        return self.settings.plain()[name]

    def is_changed(self, name: str) -> bool:
        """Tell whether a setting is not as it ships."""
        return bool(getattr(self.settings, name) != getattr(SHIPPED, name))

    def change(self, show: Callable[[str], object], **chosen: Any) -> bool:
        """Change settings in one step; a refusal is shown, and nothing changed then."""
        return self.act(lambda file: change_settings(file, **chosen), show)

    def reset(self, show: Callable[[str], object], *names: str) -> bool:
        """Bring settings back to what ships, in one step."""
        return self.act(lambda file: reset_settings(file, *names), show)

    def act(self, do: Callable[[NetworkFile], object], show: Callable[[str], object]) -> bool:
        """Do something with the network; a refusal is shown in place. Tells whether it was done."""
        show("")
        before = self.session.steps
        with RefusalsTold(self.labels, show):
            do(self.session.file)
            if self.session.steps != before:
                self.done.emit(self.session.file.history(limit=1)[0])
            return True
        return False

    def _forget(self) -> None:
        self._kept = self._grades = None

    def _on_changed(self, changes: Changes) -> None:
        self._kept = None
        if not _OF_PEOPLE.isdisjoint(changes.tables()):
            self._grades = None
        self.changed.emit()

    def _on_date(self) -> None:
        self._grades = None
        self.changed.emit()
