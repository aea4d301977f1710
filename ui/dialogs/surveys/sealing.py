"""Sealing a confidential round: what is destroyed, what stays, and a tick that it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from ui.dialogs.dialog import FormDialog
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class SealingChoice:
    """That a round is to be sealed, and whether the backups that hold the key go too."""

    backups: bool


class SealingDialog(FormDialog):
    """Says what goes and what stays; sealing wants to be confirmed by a tick."""

    def __init__(self, parent: QWidget | None, name: str, responses: int, backups: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Seal the round"), self.tr("Seal for good"), name)
        goes = self.tr(
            "Destroyed, in every byte of the file: whose each answer is, the codes of the forms, the files "
            "that came in, their names, when and in which order they came, and answers that say who gave "
            "them."
        )
        self.form.addRow(label(self.tr("What is destroyed"), "heading"))
        self.form.addRow(label(goes, wraps=True))
        self.form.addRow(label(self.tr("What stays"), "heading"))
        self.form.addRow(label(self._stays(responses), wraps=True))
        after = self.tr("Nothing can be taken in, mended or followed up afterwards.")
        self.form.addRow(label(after, "muted", wraps=True))
        self._backups = backups
        self.backups = QCheckBox(self._about_backups())
        self.backups.setChecked(True)
        self.backups.setVisible(bool(backups))
        self.sure = QCheckBox(self.tr("I know that this cannot be undone"))
        self.form.addRow(self.backups)
        if backups:
            self.form.addRow(label(self._names(), "muted", wraps=True))
        elsewhere = self.tr(
            "Copies in other folders, and forms that came back in mails, are yours to remove."
        )
        self.form.addRow(label(elsewhere, "muted", wraps=True))
        self.form.addRow(self.sure)
        self.sure.toggled.connect(self.done_button.setEnabled)
        self.done_button.setEnabled(False)
        self.sure.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, name: str, responses: int, backups: Sequence[str]) -> SealingChoice | None:
        """Show what sealing does, with the names of the backups that hold the key; return what is wanted."""
        dialog = cls(parent, name, responses, backups)
        return dialog.value() if dialog.asked() else None

    def value(self) -> SealingChoice:
        """Return what is chosen."""
        return SealingChoice(bool(self._backups) and self.backups.isChecked())

    def _stays(self, responses: int) -> str:
        if responses == 1:
            return self.tr("1 answer, without a name, and the tables of the results.")
        text = self.tr(
            "{count} answers, without names and in an order of chance, and the tables of the results."
        )
        return text.format(count=responses)

    def _names(self) -> str:
        """Return what the backups are called; of many, the first."""
        shown = ", ".join(self._backups[:_MOST_NAMED])
        return f"{shown}, …" if len(self._backups) > _MOST_NAMED else shown

    def _about_backups(self) -> str:
        if len(self._backups) == 1:
            return self.tr("Also remove the backup that holds the key")
        return self.tr("Also remove the {count} backups that hold the key").format(count=len(self._backups))
