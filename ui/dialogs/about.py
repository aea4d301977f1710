"""About the program: what it is, its versions, the licences of everything shipped with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout

import focalnet
from focalnet.licences import licences
from ui.dialogs.room import take_size
from ui.icons import picture
from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class AboutDialog(QDialog):
    """The program in a few lines, with doors to the licences and to what support asks for."""

    def __init__(self, parent: QWidget | None, theme: Theme, copy_details: Callable[[], object]) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("About focalnet"))
        emblem = label()
        emblem.setPixmap(picture("focalnet", theme.px(56), self.devicePixelRatioF()))
        emblem.setAccessibleName(self.tr("Emblem of focalnet"))
        version = self.tr("Version {version}").format(version=focalnet.__version__)
        about = self.tr(
            "Keeps a network of gender focal points in one file on this computer. It works without a "
            "connection, sends nothing anywhere, and every change can be undone."
        )
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(label("focalnet", "title"))
        words.addWidget(label(version, "muted"))
        words.addWidget(label(about, wraps=True))
        said = self.tr("Free software under the MIT licence, made with Qt {qt} and other free software.")
        words.addWidget(label(said.format(qt=qVersion()), "muted", wraps=True))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(emblem, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Licences…"), self.show_licences))
        foot.addWidget(button(self.tr("Copy details for support"), copy_details))
        foot.addStretch(1)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addStrut(theme.px(432))
        column.addLayout(top)
        column.addLayout(foot)

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme, copy_details: Callable[[], object]) -> None:
        """Show it and wait."""
        dialog = cls(parent, theme, copy_details)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

    def show_licences(self) -> None:
        """Show the licences."""
        dialog = LicencesDialog(self, self._theme)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()


class LicencesDialog(QDialog):
    """What is shipped at the left, the whole text of its licence at the right."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        take_size(self, theme.px(860), theme.px(560))
        self._licences = licences()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Shipped with focalnet"))
        self.names.setFixedWidth(theme.px(280))
        self.names.addItems([f"{each.name} {each.version}".strip() for each in self._licences])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.licence = label("", "muted")
        right = QVBoxLayout()
        right.addWidget(self.licence)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.names)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Licences"), "title"))
        column.addLayout(both, 1)
        column.addLayout(foot)
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)

    def _show(self, row: int) -> None:
        chosen = self._licences[row]
        self.licence.setText(self.tr("Licence: {name}").format(name=chosen.licence))
        self.text.setPlainText(chosen.text())
