"""Anonymizing former focal points: who they are, and whether the file is to forget them for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QListWidget, QRadioButton, QVBoxLayout, QWidget

from ui.dialogs.dialog import FormDialog
from ui.numbers import number
from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Sequence


_NAMED = 6  # as many as are seen at once


@dataclass(frozen=True, slots=True)
class Leaving:
    """Whom it is about: names of the former focal points, how many more only the history names; the terms."""

    names: Sequence[str]
    more: int  # removed or anonymized earlier
    years: int
    before: str  # a date in words
    backups: int  # that hold their names


@dataclass(frozen=True, slots=True)
class ForgettingChoice:
    """What is wanted: to forget for good or only to anonymize, and whether backups go too."""

    for_good: bool
    backups: bool


class ForgettingDialog(FormDialog):
    """Shows the people and two ways; the one that cannot be undone wants to be confirmed by a tick."""

    def __init__(self, parent: QWidget | None, leaving: Leaving) -> None:
        super().__init__(parent, self.tr("Anonymize former focal points"), self.tr("Anonymize"))
        self._leaving = leaving
        self.form.addRow(label(self._about(), wraps=True))
        self._add_names()
        self._ways = QButtonGroup(self)
        self.gently = QRadioButton(self.tr("Take the names away"))
        self.for_good = QRadioButton(self.tr("Forget for good"))
        self.backups = QCheckBox(self._about_backups())
        self.sure = QCheckBox(self.tr("I know that this cannot be undone"))
        self.form.addRow(self._way(self.gently, self._about_gently()))
        self.form.addRow(self._way(self.for_good, self._about_for_good(), self.backups, self.sure))
        self.backups.setVisible(leaving.backups > 0)
        self.gently.setEnabled(bool(leaving.names))
        (self.gently if leaving.names else self.for_good).setChecked(True)
        self.backups.setChecked(True)
        for changed in (self.gently.toggled, self.sure.toggled):
            changed.connect(self._on_changed)
        self._on_changed()

    @classmethod
    def ask(cls, parent: QWidget, leaving: Leaving) -> ForgettingChoice | None:
        """Show the people and the two ways; the way chosen, or None to leave all as it is."""
        dialog = cls(parent, leaving)
        return dialog.value() if dialog.asked() else None

    def value(self) -> ForgettingChoice:
        """Return what is chosen."""
        for_good = self.for_good.isChecked()
        backups = for_good and self._leaving.backups > 0 and self.backups.isChecked()
        return ForgettingChoice(for_good, backups)

    def _on_changed(self) -> None:
        for_good = self.for_good.isChecked()
        for box in (self.backups, self.sure):
            box.setEnabled(for_good)
        self.done_button.setEnabled(not for_good or self.sure.isChecked())
        self.done_button.setText(self._done_text(for_good=for_good))

    def _done_text(self, *, for_good: bool) -> str:
        count = len(self._leaving.names) + (self._leaving.more if for_good else 0)
        if for_good:
            one, several = self.tr("Forget 1 person for good"), self.tr("Forget {count} people for good")
        else:
            one, several = self.tr("Anonymize 1 person"), self.tr("Anonymize {count} people")
        return one if count == 1 else several.format(count=number(count))

    def _about(self) -> str:
        if len(self._leaving.names) == 1:
            text = self.tr(
                "One person left before {date}: the names of former focal points are kept {years} years."
            )
        else:
            text = self.tr(
                "{count} people left before {date}: the names of former focal points are kept {years} years."
            )
        return text.format(
            count=number(len(self._leaving.names)), date=self._leaving.before, years=self._leaving.years
        )

    def _about_gently(self) -> str:
        return self.tr(
            "Names, addresses and free text go. Dates, office, sex, category and grade stay, and so do the "
            "figures of earlier years. The history and the backups keep the names; it can be undone."
        )

    def _about_for_good(self) -> str:
        said = self.tr(
            "The same, and the names leave the history and every byte of the file too. Steps that touched "
            "these people can no longer be taken back. This cannot be undone."
        )
        if not self._leaving.more:
            return said
        if self._leaving.more == 1:
            more = self.tr(
                "Includes 1 person who was removed or anonymized earlier, whom the history still names."
            )
            return f"{said} {more}"
        more = self.tr(
            "Includes {count} people who were removed or anonymized earlier, whom the history still names."
        )
        return f"{said} {more.format(count=number(self._leaving.more))}"

    def _about_backups(self) -> str:
        if self._leaving.backups == 1:
            return self.tr("Also remove the backup that holds the names")
        text = self.tr("Also remove the {count} backups that hold the names")
        return text.format(count=number(self._leaving.backups))

    def _add_names(self) -> None:
        names = QListWidget()
        names.addItems(list(self._leaving.names))
        names.setAccessibleName(self.tr("Former focal points"))
        names.ensurePolished()
        rows = min(len(self._leaving.names), _NAMED)
        names.setFixedHeight(rows * names.sizeHintForRow(0) + 2 * names.frameWidth())
        names.setVisible(bool(self._leaving.names))
        self.form.addRow(names)

    def _way(self, way: QRadioButton, about: str, *further: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(way)
        below = QVBoxLayout()
        below.setContentsMargins(self.fontMetrics().height() + 8, 0, 0, 0)
        below.addWidget(label(about, "muted", wraps=True))
        for each in further:
            below.addWidget(each)
        column.addLayout(below)
        self._ways.addButton(way)
        return part
