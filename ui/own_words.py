"""Keeps the window's words those of the open network, which may have its own names and wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from focalnet.store import Changes
    from ui.labels import Labels
    from ui.session import Session


class OwnWords(QObject):
    """Follows the session; it must hear of a change before any page does."""

    def __init__(self, session: Session, labels: Labels) -> None:
        super().__init__(session)
        self._session = session
        self._labels = labels
        session.opened.connect(self._read)
        session.changed.connect(self._on_changed)
        session.closed.connect(lambda: labels.follow(None))

    def _read(self) -> None:
        from focalnet.network.settings import network_settings

        self._labels.follow(network_settings(self._session.file))

    def _on_changed(self, changes: Changes) -> None:
        if "setting" in changes.tables():
            self._read()
