"""Exports: the roster or the summary as a workbook, internal or external, as at the window's date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import ChoiceField
from ui.dialogs.files import FileRequest, ask_save
from ui.widgets.marking import label

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from focalnet.network.listing import Selection
    from focalnet.store import NetworkFile
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings

_LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"))


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written, and where."""

    summary: bool
    external: bool
    as_at: date
    language: str
    path: Path
    selection: Selection | None = None

    def write(self, file: NetworkFile) -> None:
        """Write it, from whichever opening of the file. Raises Refused where the place will not do."""
        if self.summary:
            from focalnet.reports import summary_workbook

            summary_workbook(
                file, self.path, as_at=self.as_at, external=self.external, language=self.language
            )
            return
        from focalnet.network.roster.workbook import export_roster

        where = self.selection.where if self.selection else {}
        export_roster(
            file,
            self.path,
            as_at=self.as_at,
            where=where,
            external=self.external,
            language=self.language,
        )


class ExportDialog(FormDialog):
    """Which workbook, for whom, in which language."""

    def __init__(
        self, parent: QWidget | None, session: Session, labels: Labels, selection: Selection | None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Export"),
            self.tr("Choose where…"),
            self.tr("As at {date}. Nothing in the network changes.").format(date=labels.date(session.as_at)),
        )
        self._session = session
        self._selection = selection
        self.roster = QRadioButton(self.tr("The roster: one line for each focal point"))
        self.summary = QRadioButton(self.tr("The summary: figures, gaps and charts"))
        self.internal = QRadioButton(self.tr("Internal: with names, addresses and numbers"))
        self.external = QRadioButton(self.tr("External: without names, addresses and numbers"))
        for first, second in ((self.roster, self.summary), (self.internal, self.external)):
            first.setChecked(True)
            group = QButtonGroup(self)
            group.addButton(first)
            group.addButton(second)
        self._column(self.tr("What"), self.roster, self.summary)
        self._column(self.tr("For whom"), self.internal, self.external)
        self.language = ChoiceField(_LANGUAGES, labels.language)
        self.add(self.tr("Language"), self.language)
        self._filtered = label(
            self.tr("The filters of the list are kept: {filters}.").format(filters=self._filters(labels)),
            "muted",
            wraps=True,
        )
        self.form.addRow(self._filtered)
        self.summary.toggled.connect(self._show_filtered)
        self._show_filtered()

    def request(self) -> FileRequest:
        """Return how the file is asked for: the title, the kinds and the proposed name."""
        day = self._session.as_at.isoformat()
        pattern = self.tr("Workbooks ({pattern})").format(pattern="*.xlsx")
        if self.summary.isChecked():
            name = self.tr("Summary {date}.xlsx").format(date=day)
        else:
            name = self.tr("Roster {date}.xlsx").format(date=day)
        return FileRequest(self.tr("Export"), pattern, name, "export_folder")

    def value(self, path: Path) -> Export:
        """Return what is to be written to a path."""
        return Export(
            summary=self.summary.isChecked(),
            external=self.external.isChecked(),
            as_at=self._session.as_at,
            language=self.language.value(),
            path=path,
            selection=self._selection,
        )

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        session: Session,
        labels: Labels,
        settings: Settings,
        selection: Selection | None,
        *,
        summary: bool = False,
    ) -> Export | None:
        """Ask what to export, then where; None when the user thinks better of it."""
        dialog = cls(parent, session, labels, selection)
        (dialog.summary if summary else dialog.roster).setChecked(True)
        if not dialog.asked():
            return None
        path = ask_save(parent, settings, dialog.request())
        return dialog.value(path) if path is not None else None

    def _column(self, title: str, *buttons: QRadioButton) -> None:
        for place, each in enumerate(buttons):
            self.form.addRow(label(title) if place == 0 else label(""), each)

    def _filters(self, labels: Labels) -> str:
        where = self._selection.where if self._selection else {}
        return ", ".join(labels.word("facet", facet) for facet in where)

    def _show_filtered(self) -> None:
        filtered = bool(self._selection and self._selection.where)
        self._filtered.setVisible(filtered and self.roster.isChecked())
