"""The list of sections: those of the network under its name, those of the program below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ui.dialogs.preferences.sections import words_of
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.dialogs.preferences.sections import Section

_ID = Qt.ItemDataRole.UserRole


class SectionList(QListWidget):
    """Headings cannot be chosen; `chosen` tells the section that the user goes to."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        looking(self, "clear")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self._telling = True
        self.currentItemChanged.connect(self._on_current)

    def show_sections(self, sections: Iterable[Section], network: str) -> None:
        """Show these sections; `network` is the heading of those that are the network's."""
        self._telling = False
        self.clear()
        listed = list(sections)
        for of_network, heading in ((True, network), (False, self.tr("This program"))):
            part = [each for each in listed if each.of_network == of_network]
            if part:
                self._add_heading(heading)
            for each in part:
                item = QListWidgetItem(words_of(each.title))
                item.setData(_ID, each.id)
                self.addItem(item)
        if not listed:
            self._add_heading(self.tr("Nothing of that name"))
        self._telling = True

    def choose(self, section_id: str) -> None:
        """Mark a section without going to it."""
        self._telling = False
        found = (row for row in range(self.count()) if self.item(row).data(_ID) == section_id)
        self.setCurrentRow(next(found, -1))
        self._telling = True

    def first(self) -> str:
        """Return the first section that is listed, empty if none is."""
        ids = (str(self.item(row).data(_ID) or "") for row in range(self.count()))
        return next((each for each in ids if each), "")

    def ids(self) -> list[str]:
        """Return the sections that are listed."""
        return [str(self.item(row).data(_ID)) for row in range(self.count()) if self.item(row).data(_ID)]

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        if self.count():  # a gap above all but the first
            item.setSizeHint(QSize(0, self.fontMetrics().height() * 2))
            item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self.addItem(item)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if self._telling and item is not None and item.data(_ID):
            self.chosen.emit(str(item.data(_ID)))
