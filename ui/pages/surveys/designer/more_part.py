"""What few questions need: a name in the data, a first answer, which choices are offered, how it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire.model import CHOOSING, is_yes
from ui.dialogs.fields import ChoiceField
from ui.dialogs.typed_field import TypedField
from ui.widgets.marking import label, looking

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Item
    from ui.desk import Desk

_TEXTS = ("name", "default", "choice_filter", "appearance", "calculation")


class MorePart(QWidget):
    """Folded away until it is asked for; it stays open from one question to the next."""

    changed = Signal(str, object)  # part, what it is now
    grew = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._shown: Item | None = None
        self.opener = looking(QPushButton(), "link")
        self.opener.setCheckable(True)
        self.opener.setAutoDefault(False)
        self.opener.toggled.connect(self._unfold)
        self.inside = QWidget()
        self._form = QFormLayout(self.inside)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields = {part: TypedField(desk.labels) for part in _TEXTS}
        self.shown_as = ChoiceField(())
        self.read_only = QCheckBox(self.tr("Only to be read, not to be changed"))
        self._make_rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.opener)
        column.addWidget(self.inside)
        self._unfold(on=False)

    def show_item(self, item: Item) -> None:
        """Show what a row of a questionnaire has beyond the usual."""
        self._shown = item
        for part, field in self.fields.items():
            field.setText(getattr(item, part))
        self.read_only.setChecked(is_yes(item.read_only))
        self._offer_looks(item)
        group = item.type == "begin_group"
        visible = {
            "default": item.asked,
            "choice_filter": item.type in CHOOSING,
            "appearance": not group,
            "calculation": item.type == "calculate" or bool(item.calculation),
        }
        for part, shown in visible.items():
            self._form.setRowVisible(self.fields[part], shown)
        self._form.setRowVisible(self.shown_as, group)
        self._form.setRowVisible(self.read_only, item.asked)

    def _offer_looks(self, item: Item) -> None:
        self.shown_as.clear()
        self.shown_as.addItem(self.tr("As it comes"), "")
        self.shown_as.addItem(self.tr("As one table: the same choices for each question"), "table-list")
        self.shown_as.addItem(self.tr("On one page"), "field-list")
        if self.shown_as.findData(item.appearance) < 0:
            self.shown_as.addItem(item.appearance, item.appearance)
        self.shown_as.choose(item.appearance)

    def _unfold(self, on: bool) -> None:
        self.opener.setText(self.tr("Less") if on else self.tr("More…"))
        self.inside.setVisible(on)
        self.grew.emit()

    def _make_rows(self) -> None:
        self.fields["choice_filter"].setPlaceholderText("region = ${region}")
        self.fields["appearance"].setPlaceholderText("multiline")
        for part, words, field in (
            ("name", self.tr("Name in data"), self.fields["name"]),
            ("default", self.tr("First answer"), self.fields["default"]),
            ("choice_filter", self.tr("Choices offered if"), self.fields["choice_filter"]),
            ("calculation", self.tr("Worked out as"), self.fields["calculation"]),
            ("appearance", self.tr("Looks"), self.fields["appearance"]),
            ("appearance", self.tr("Section shown"), self.shown_as),
        ):
            field.setAccessibleName(words)
            self._form.addRow(label(words, ""), field)
            if isinstance(field, TypedField):
                field.editingFinished.connect(
                    lambda part=part, field=field: self._tell(part, str(field.value()))
                )
        self._form.addRow(self.read_only)
        self.shown_as.activated.connect(lambda _: self._tell("appearance", self.shown_as.value()))
        self.read_only.clicked.connect(lambda on: self._tell("read_only", "yes" if on else ""))

    def _tell(self, part: str, value: object) -> None:
        if self._shown is not None and value != getattr(self._shown, part):
            self.changed.emit(part, value)
