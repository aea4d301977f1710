"""The name under which a list is kept as a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.dialogs.dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels


class ViewNameDialog(FormDialog):
    """Asks for a name and hands it to what keeps or renames the view; a refusal is said in place."""

    def __init__(
        self, parent: QWidget | None, labels: Labels, keep: Callable[[str], str], current: str = ""
    ) -> None:
        title = self.tr("Rename the view") if current else self.tr("Save this list as a view")
        about = self.tr("The search, the filters, the order and the columns are kept in the network.")
        super().__init__(parent, title, self.tr("Keep"), "" if current else about)
        self._labels = labels
        self._keep = keep
        self._kept = ""
        self.name = QLineEdit(current)
        self.add(self.tr("Name"), self.name)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """Keep the view under the name."""
        from ui.refusals import RefusalsTold

        with RefusalsTold(self._labels, self.show_trouble):
            self._kept = self._keep(self.name.text())
            super().accept()

    def value(self) -> str:
        """Return the name under which the view is kept now."""
        return self._kept

    @classmethod
    def ask(
        cls, parent: QWidget, labels: Labels, keep: Callable[[str], str], current: str = ""
    ) -> str | None:
        """Ask, and return the name; None when the user thinks better of it."""
        dialog = cls(parent, labels, keep, current)
        return dialog.value() if dialog.asked() else None
