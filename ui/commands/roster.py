"""Commands on the list of focal points: its columns and order, the clipboard, many rows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup
from ui.numbers import number
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.pages.focal_points import FocalPointsPage


class RosterCommands(CommandGroup):
    """Commands on the list and on the rows that are chosen in it."""

    def columns(self) -> None:
        """Ask which columns the list shows."""
        from ui.dialogs.columns import ColumnsDialog

        page = self._shown()
        layout = ColumnsDialog.ask(self._shell.frame(), page.card.table.arranged)
        if layout is not None:
            page.arrange(layout)

    def usual_columns(self) -> None:
        """Go back to the usual columns in their usual widths."""
        from ui.models.layout import Layout

        self._shown().arrange(Layout())

    def turn_filters(self) -> None:
        """Hide the filters beside the list, or show them again."""
        self._shown().turn("filters")

    def turn_details(self) -> None:
        """Hide the details of who is chosen, or show them again."""
        self._shown().turn("details")

    def sort(self) -> None:
        """Ask by which columns the list is sorted."""
        from ui.dialogs.sorting import SortDialog

        page = self._shown()
        keys = SortDialog.ask(self._shell.frame(), page.sort_keys())
        if keys is not None:
            page.sort_by(keys)

    def save_view(self) -> None:
        """Ask for a name and keep the list as it is."""
        self._shown().views.save()

    def select_all(self) -> None:
        """Choose every row."""
        self._shell.roster().card.table.selectAll()

    def show_only_chosen(self) -> None:
        """Show only the rows that are chosen."""
        page = self._shell.roster()
        chosen = page.chosen()
        page.show_only(self.tr("{count} chosen").format(count=number(len(chosen))), chosen)

    def copy(self) -> None:
        """Copy the chosen rows as a table."""
        self._copy(headers=False)

    def copy_with_titles(self) -> None:
        """Copy the chosen rows as a table, the titles of the columns above."""
        self._copy(headers=True)

    def copy_cell(self) -> None:
        """Copy the current cell."""
        from PySide6.QtGui import QGuiApplication

        table = self._shell.roster().card.table
        text = str(table.currentIndex().data() or "")
        QGuiApplication.clipboard().setText(text)
        self._shell.say(self.tr("Copied: {text}").format(text=text))

    def copy_addresses(self) -> None:
        """Copy names and addresses of the chosen people, as mail programs take them."""
        from PySide6.QtGui import QGuiApplication

        from focalnet.network import records
        from focalnet.network.addresses import address_line

        file = self._session.file
        held = records.appointments(file, ids=self._session.chosen)
        people = records.persons(file, {each.person for each in held})
        line, without = address_line(people)
        QGuiApplication.clipboard().setText(line)
        said = self.tr("Copied {count} addresses.").format(count=number(len(people) - len(without)))
        if without:
            names = ", ".join(person.name for person in without)
            said = f"{said} {self.tr('Without an address: {names}').format(names=names)}"
        self._shell.say(said)

    def paste(self) -> None:
        """Paste what lies on the clipboard at the current cell."""
        from PySide6.QtGui import QGuiApplication

        data = QGuiApplication.clipboard().mimeData()
        self._shell.roster().cells.paste(data.text(), data.html())

    def fill_down(self) -> None:
        """Give the chosen rows the value of the first of them in the current column."""
        self._shell.roster().cells.fill_down()

    def from_a_date(self, appointment: str, fact: str, step: int) -> None:
        """Take a correction back and ask from which day it changed instead; it stays if nobody says."""
        from focalnet.network import records
        from ui.dialogs.change import ChangeDialog

        file, latest = self._session.file, self._session.undoable()
        if latest is None or latest.id != step:
            return
        entered = {fact: getattr(records.appointment(file, appointment), fact)}
        file.undo()
        frame = self._shell.frame()
        made = ChangeDialog.ask(frame, self._session, self._labels, appointment, fact, entered=entered)
        if made is None:
            file.redo()
        else:
            self._shell.show_appointment(made)

    def change(self) -> None:
        """Ask for a fact and a value, and give it to all rows that are chosen."""
        from ui.dialogs.change_several import ChangeSeveralDialog

        frame, chosen = self._shell.frame(), self._session.chosen
        self._do(lambda: ChangeSeveralDialog.ask(frame, self._session, self._labels, chosen, jobs=self._jobs))

    def end(self) -> None:
        """Ask for the day, and end the appointments that are chosen."""
        from ui.dialogs.several import EndSeveralDialog

        frame, chosen = self._shell.frame(), self._session.chosen
        self._do(lambda: EndSeveralDialog.ask(frame, self._session, self._labels, chosen, jobs=self._jobs))

    def _copy(self, *, headers: bool) -> None:
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        content = self._shell.chosen_content()
        if content is None:
            return
        data = QMimeData()
        data.setText(content.tabbed(headers=headers))
        data.setHtml(content.html(headers=headers))
        QGuiApplication.clipboard().setMimeData(data)
        rows = number(len(content.rows))
        self._shell.say(self.tr("Copied {count} rows as a table").format(count=rows))

    def _do(self, change: Callable[[], object]) -> None:
        """Make a step of the core, and offer to undo it."""
        before = self._session.steps
        with RefusalsTold(self._labels, self._shell.trouble):
            change()
        step = self._session.undoable()
        if step is not None and self._session.steps > before:
            self._shell.say_done(step)

    def _shown(self) -> FocalPointsPage:
        self._shell.go("focal_points")
        return self._shell.roster()
