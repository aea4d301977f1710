"""Where the pictures of the guide are taken: the window on an example, and hands to put it in order."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

from focalnet.network import records
from ui.dialogs.dialog import FormDialog
from ui.pages.focal_points import FocalPointsPage
from ui.pictures.taking import save, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.app import Parts

D = TypeVar("D", bound=QDialog)
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Stage:
    """The window, a folder to work in, and the folder of the pictures."""

    parts: Parts
    folder: Path
    out: Path
    settled_ms: int

    def hush(self) -> None:
        """Take away what was said before."""
        if self.parts.window.toast is not None:
            self.parts.window.toast.hide()

    def keep(self, name: str, shown: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a part of it, under a name."""
        wait_for(self.parts)
        save(shown or self.parts.window, self.out / f"{name}.png", settled_ms=self.settled_ms)

    @contextmanager
    def dialog(self, dialog: D, name: str) -> Iterator[D]:
        """Show a dialog to be filled in; then keep its picture and let it go, nothing done."""
        dialog.setModal(False)
        dialog.show()
        try:
            yield dialog
            if isinstance(dialog, FormDialog):
                dialog.fit()
            self.keep(name, dialog)
        finally:
            dialog.close()
            dialog.deleteLater()

    def roster(self) -> FocalPointsPage:
        """Show the list of focal points, nothing filtered."""
        self.parts.window.go("focal_points")
        page = self.page(FocalPointsPage)
        page.show_where({})
        return page

    def page(self, kind: type[W]) -> W:
        """Return the page that is shown.

        Raises:
            TypeError: Another kind of page is shown.

        """
        shown = self.parts.window.stack.currentWidget()
        if not isinstance(shown, kind):
            raise TypeError(f"{type(shown).__name__} is shown")
        return shown

    def appointment_of(self, family_name: str) -> str:
        """Return the id of somebody's appointment as at the date."""
        from focalnet.network.listing import Selection

        asked = Selection(as_at=self.parts.session.as_at, text=family_name)
        return self.parts.session.listing.appointment_ids(asked)[0]

    def person_of(self, family_name: str) -> str:
        """Return the id of a person."""
        return records.appointment(self.parts.session.file, self.appointment_of(family_name)).person
