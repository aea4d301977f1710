"""A backup beside the present: the records that differ, what each was and is, and taking one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.models.change_lines import change_lines
from ui.models.difference_model import DifferenceModel
from ui.numbers import number
from ui.widgets.card import Card, Scrolled
from ui.widgets.change_list import change_label
from ui.widgets.marking import button, emptied, label, looking
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.then_and_now import Difference
    from ui.labels import Labels
    from ui.theme import Theme


class Comparison(Card):
    """The differences between a backup and the present; it asks for records to be taken back."""

    take_back_requested = Signal(str, str)  # table, id

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__()
        self._labels = labels
        self._theme = theme
        self.writable = True
        self.setAccessibleName(self.tr("The backup beside the present"))
        self.setMinimumWidth(theme.px(300))
        self.said = label("", "name", wraps=True)
        self.counts = label("", "muted", wraps=True)
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search the differences by name"))
        self.search.setClearButtonEnabled(True)
        self.model = DifferenceModel(labels)
        self.table = Table(theme, self.tr("Differences"))
        self.table.setModel(self.model)
        self.table.set_widths(0, 110, 120, stretched=0)
        self._name = label("", "heading", wraps=True)
        inside = QWidget()
        self._facts = QVBoxLayout(inside)
        self._facts.setContentsMargins(0, 0, 8, 0)
        self._facts.setSpacing(4)
        self._area = Scrolled(inside, self.tr("Facts then and now"))
        self._note = label("", "muted", wraps=True)
        self.take_back = button(self.tr("Take back from the backup"), self._on_take_back)
        for part in (self.said, self.counts, self.search):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self._name)
        self.body.addWidget(self._area, 2)
        self.body.addWidget(self._note)
        self.body.addWidget(self.take_back)
        self.search.textChanged.connect(self._on_search)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.say(self.tr("Choose a backup to see what differs from it."))

    def say(self, text: str) -> None:
        """Say something in place of a comparison."""
        self._show_parts(shown=False)
        self.model.show([])
        self.said.setText(text)

    def show_differences(self, title: str, differences: Sequence[Difference]) -> None:
        """Show what differs from a backup; the record that was chosen stays chosen if it still differs."""
        before = self.chosen()
        self.model.show(differences)
        self.said.setText(title)
        self._show_parts(shown=bool(differences))
        self.counts.setVisible(True)
        self._say_counts()
        row = self.model.row_of(before.table, before.row) if before is not None else -1
        if self.model.rowCount():
            self.table.selectRow(max(row, 0))
        self._show_chosen()

    def chosen(self) -> Difference | None:
        """Return the difference that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.difference(row) if 0 <= row < self.model.rowCount() else None

    def _show_parts(self, *, shown: bool) -> None:
        for part in (
            self.counts,
            self.search,
            self.table,
            self._name,
            self._area,
            self._note,
            self.take_back,
        ):
            part.setVisible(shown)

    def _say_counts(self) -> None:
        total, found = self.model.total, self.model.rowCount()
        if not total:
            self.counts.setText(self.tr("Nothing differs: the network is as this backup has it."))
            return
        words = self.tr("1 record differs") if total == 1 else self.tr("{total} records differ")
        if found != total:
            words = self.tr("{found} of {total} records that differ")
        self.counts.setText(words.format(found=number(found), total=number(total)))

    def _on_search(self, text: str) -> None:
        self.model.search(text)
        self._say_counts()
        if self.model.rowCount():
            self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        emptied(self._facts)
        found = self.chosen()
        self._name.setText(found.name if found is not None else "")
        self._note.setText(self._note_on(found) if found is not None else "")
        self.take_back.setEnabled(self.writable and found is not None and found.became != "new")
        if found is not None:
            for line in change_lines(found.facts, self._labels):
                self._facts.addWidget(change_label(self._theme, line))
        self._facts.addStretch(1)
        self._area.fit()

    def _note_on(self, found: Difference) -> str:
        if found.became == "new":
            return self.tr("This record is newer than the backup: there is nothing to take back.")
        if found.parts == 1:
            return self.tr("One record that went with it comes back too.")
        if found.parts:
            text = self.tr("{count} records that went with it come back too, such as appointments.")
            return text.format(count=number(found.parts))
        return ""

    def _on_take_back(self) -> None:
        found = self.chosen()
        if found is not None:
            self.take_back_requested.emit(found.table, found.row)
