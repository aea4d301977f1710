"""Commands on the list that is shown: what goes out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup
from ui.labels import capital

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.network.listing import Selection
    from ui.content import Content
    from ui.jobs import Progress


class ListCommands(CommandGroup):
    """Commands on lists."""

    def export(self, selection: Selection | None = None, *, summary: bool = False) -> None:
        """Ask what to export and where, and write it; a selection is what the list shows.

        `summary` proposes the summary in place of the roster.
        """
        from ui.dialogs.export import ExportDialog

        choice = ExportDialog.ask(
            *(self._shell.frame(), self._session, self._labels, self._settings, selection), summary=summary
        )
        if choice is None:
            return
        file = self._session.file

        def work(_: Progress) -> None:
            with file.beside() as own:
                choice.write(own)

        title = self.tr("Writing {name}…").format(name=choice.path.name)
        self._jobs.run(title, work, lambda _: self.written(choice.path), self.failed)

    def preview(self) -> None:
        """Show the list of the page as it will be on paper."""
        from ui.dialogs.preview import PreviewDialog

        content = self._dated(self._shell.content())
        if content is None:
            return
        frame, theme = self._shell.frame(), self._shell.theme()
        written = PreviewDialog.ask(frame, content, theme, self._labels, self._settings)
        if written is not None:
            self.written(written)

    def write_workbook(self) -> None:
        """Ask where, and write the list of the page as a workbook, just as it is shown."""
        self._write(self._shell.content())

    def write_chosen(self) -> None:
        """Ask where, and write the chosen rows as a workbook, just as they are shown."""
        self._write(self._shell.chosen_content())

    def _write(self, shown: Content | None) -> None:
        from ui.dialogs.files import FileRequest, ask_save, file_name

        content = self._dated(shown)
        if content is None:
            return
        kinds = self.tr("Workbooks ({pattern})").format(pattern="*.xlsx")
        name = file_name(content.title, ".xlsx")
        request = FileRequest(self.tr("Write this list as a workbook"), kinds, name, "export_folder")
        if (path := ask_save(self._shell.frame(), self._settings, request)) is not None:
            self.write_content(content, path)

    def write_content(self, content: Content, path: Path) -> None:
        """Write a list as a workbook."""
        from focalnet.reports.plain_list import write_list

        def work(_: Progress) -> None:
            write_list(
                path,
                content.title,
                content.headers,
                content.rows,
                note=content.note,
                right=content.right,
                places=content.names_places,
                language=self._labels.language,
            )

        title = self.tr("Writing {name}…").format(name=path.name)
        self._jobs.run(title, work, lambda _: self.written(path), self.failed)

    def _dated(self, content: Content | None) -> Content | None:
        """Return a list with the date it is as at in its note."""
        day = self._labels.date(self._session.as_at)
        if content is None or day in content.note:
            return content
        dated = self.tr("as at {date}").format(date=day)
        return replace(content, note=f"{content.note} · {dated}" if content.note else capital(dated))
