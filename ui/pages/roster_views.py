"""The saved views of the page of focal points: kept, shown, renamed and deleted, each by the core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from focalnet.network.saved_views import SavedView
    from ui.labels import Labels
    from ui.session import Session
    from ui.widgets.views_button import ViewsButton


class RosterViews(QObject):
    """Knows which view the list is; `shown` hands over a view that is to be shown."""

    shown = Signal(object)  # the SavedView
    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        frame: QWidget,
        session: Session,
        labels: Labels,
        button: ViewsButton,
        present: Callable[[str], SavedView],
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session = session
        self._labels = labels
        self._button = button
        self._present = present
        self._view: SavedView | None = None
        button.view_requested.connect(self.show)
        button.save_requested.connect(self.save)
        button.rename_requested.connect(self.rename)
        button.delete_requested.connect(self.delete)

    def show(self, name: str) -> None:
        """Show a view."""
        from focalnet.network.saved_views import view_named

        with RefusalsTold(self._labels, self.refused.emit):
            view = view_named(self._session.file, name)
            self.shown.emit(view)
            self._now(view)

    def save(self) -> None:
        """Ask for a name and keep the list as it is."""
        from ui.dialogs.view_name import ViewNameDialog

        name = ViewNameDialog.ask(self._frame, self._labels, self.keep)
        if name is not None:
            self._tell()

    def keep(self, name: str) -> str:
        """Keep the list as it is under a name; return the name. Raises Refused."""
        from focalnet.network.saved_views import save_view, view_named

        kept = save_view(self._session.file, self._present(name))
        self._now(view_named(self._session.file, kept))
        return kept

    def rename(self, name: str) -> None:
        """Ask for another name of a view."""
        from focalnet.network.saved_views import rename_view, view_named
        from ui.dialogs.view_name import ViewNameDialog

        file = self._session.file
        new = ViewNameDialog.ask(self._frame, self._labels, lambda to: rename_view(file, name, to), name)
        if new is not None:
            self._now(view_named(file, new))
            self._tell()

    def delete(self, name: str) -> None:
        """Delete a view; the message offers to undo it."""
        from focalnet.network.saved_views import remove_view

        with RefusalsTold(self._labels, self.refused.emit):
            remove_view(self._session.file, name)
            self._now(None)
            self._tell()

    def compare(self) -> None:
        """Say whether the list is still the view that was chosen."""
        if self._view is not None and self._present(self._view.name) != self._view:
            self._now(None)

    def _now(self, view: SavedView | None) -> None:
        self._view = view
        self._button.show_current(view.name if view else "")

    def _tell(self) -> None:
        if (step := self._session.undoable()) is not None:
            self.said.emit(self._labels.done(step))
