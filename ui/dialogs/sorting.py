"""By which columns the list is sorted, for whoever does not click on headers: a key a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import ChoiceField
from ui.facts import title
from ui.models.roster_columns import PLACE
from ui.models.sorting import BY_NAME

if TYPE_CHECKING:
    from ui.models.sorting import Keys

_LINES = 4


class SortDialog(FormDialog):
    """Up to four keys, the first one first; an empty line is none."""

    def __init__(self, parent: QWidget | None, keys: Keys) -> None:
        super().__init__(parent, self.tr("Sort the list"), self.tr("Sort"))
        options = [("", "–"), *sorted(((fact, title(fact)) for fact in PLACE), key=lambda each: each[1])]
        self.lines: list[tuple[ChoiceField, QCheckBox]] = []
        for number in range(1, _LINES + 1):
            fact, backwards = keys[number - 1] if number <= len(keys) else ("", False)
            chosen = ChoiceField(options, fact)
            turned = QCheckBox(self.tr("Z to A"))
            turned.setChecked(backwards)
            self.lines.append((chosen, turned))
            words = self.tr("First by") if number == 1 else self.tr("Then by")
            turned.setAccessibleName(self.tr("Key {number}: Z to A").format(number=number))
            self._add_line(words, chosen, turned, self.tr("Key {number}").format(number=number))
        self.lines[0][0].setFocus()

    def value(self) -> Keys:
        """Return the keys, by name if none was chosen."""
        chosen = {field.value(): turned.isChecked() for field, turned in reversed(self.lines)}
        facts = dict.fromkeys(field.value() for field, _ in self.lines)
        return tuple((fact, chosen[fact]) for fact in facts if fact) or BY_NAME

    def _add_line(self, words: str, chosen: ChoiceField, turned: QCheckBox, name: str) -> None:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(chosen, 1)
        across.addWidget(turned)
        self.add(words, line)
        chosen.setAccessibleName(name)

    @classmethod
    def ask(cls, parent: QWidget, keys: Keys) -> Keys | None:
        """Ask, and return the keys; None when the user thinks better of it."""
        dialog = cls(parent, keys)
        return dialog.value() if dialog.asked() else None
