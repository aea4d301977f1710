"""A fact in a detail pane: what it is, what it says, to be selected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout

from ui.widgets.address_field import AddressField
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class FactLine:
    """A line of a grid: the words of a fact, and its value that wraps; without a value the line goes."""

    def __init__(self, grid: QGridLayout, name: str, title_width: int = 0) -> None:
        """Add the line to a grid; words wider than the title may be wrap, for the value needs the room."""
        self.name = name
        self._title_width = title_width
        self.text = ""
        self.value: QLabel | QLineEdit = self._made_value()
        self.value.setAccessibleName(name)
        self._add_to(grid, grid.rowCount())
        for part in self.parts():
            part.hide()

    def show(self, text: str) -> None:
        """Show a value; none takes the line away."""
        if text == self.text:
            return
        comes_or_goes = bool(text) != bool(self.text)
        self.text = text
        self.value.setText(text)
        self.value.setAccessibleName(f"{self.name}: {text}")
        for part in self.parts() if comes_or_goes else ():
            part.setVisible(bool(text))

    def parts(self) -> list[QWidget]:
        """Return what comes and goes with the value."""
        return [self._title, self.value]

    def _made_value(self) -> QLabel | QLineEdit:
        value = label("", wraps=True)
        value.setTextInteractionFlags(_SELECTABLE)
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return value

    def _add_to(self, grid: QGridLayout, row: int) -> None:
        self._title = label(self.name, "muted", wraps=True)
        self._title.setMaximumWidth(self._title_width)
        grid.addWidget(self._title, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.value, row, 1, Qt.AlignmentFlag.AlignTop)


class AddressLine(FactLine):
    """An address or a number across the grid, saying itself what it is; with buttons that copy and write."""

    def __init__(self, grid: QGridLayout, name: str, copy: str, write: str = "") -> None:
        self._copy: QPushButton = button(copy, self._on_copy, "link", name=f"{copy}: {name}")
        self._write: QPushButton | None = (
            button(write, self._on_write, "link", name=f"{write}: {name}") if write else None
        )
        super().__init__(grid, name)

    def parts(self) -> list[QWidget]:
        """Return what comes and goes with the value."""
        return [self.value, self._copy, *([self._write] if self._write else [])]

    def _made_value(self) -> QLineEdit:
        return AddressField()

    def _add_to(self, grid: QGridLayout, row: int) -> None:
        doors = QHBoxLayout()
        doors.setSpacing(12)
        doors.addWidget(self._copy)
        if self._write is not None:
            doors.addWidget(self._write)
        doors.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.value)
        lines.addLayout(doors)
        grid.addLayout(lines, row, 0, 1, 2)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _on_write(self) -> None:
        QDesktopServices.openUrl(QUrl(f"mailto:{self.text}"))
