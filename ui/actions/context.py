"""The menus that open where one clicks, made of actions of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from ui.actions import Actions

# Empty ids are lines between.
OF_ROWS = (
    *("list.copy", "list.copy_with_titles", "roster.copy_cell", "roster.paste", "roster.fill_down", ""),
    *("appointment.change", "appointment.hand_over", "appointment.end", "appointment.new", ""),
    *("person.edit", "roster.verify", "group.join", "person.merge", ""),
    *("roster.change", "roster.end", ""),
    *("roster.copy_addresses", "roster.export_chosen", "roster.show_only"),
)
OF_ROUND = (
    *("round.forms", "round.mails", "round.blank", "round.take_in", "round.take_in_folder", ""),
    *("round.settings", "survey.export", "survey.duplicate", "round.report", "round.report_external"),
    *("", "round.close", "round.seal"),
)
OF_SURVEY = (
    *("survey.rename", "survey.duplicate", "", "survey.export", "survey.take_questions", ""),
    "survey.remove",
)
OF_COLUMNS = ("roster.columns", "roster.usual_columns", "roster.sort", "", "roster.save_view")


def open_menu(parent: QWidget, actions: Actions, parts: Sequence[str], at: QPoint) -> None:
    """Open a menu of actions at a place of the screen."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for part in parts:
        menu.addAction(actions[part]) if part else menu.addSeparator()
    menu.popup(at)
