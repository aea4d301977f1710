"""What goes out for a round: forms and mail drafts, written beside the window into a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.dialogs.surveys.mail_kinds import planned
from ui.pages.surveys.beside_work import BesideWork

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import NetworkFile
    from ui.desk import Desk
    from ui.jobs import Progress


class Outgoing(BesideWork):
    """Writes forms and drafts in the worker, with counts and a way to cancel."""

    forms_written = Signal(int, object)  # how many, the folder
    mails_written = Signal(int, object)
    blanks_written = Signal(int, object)  # in how many languages, the folder

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.cancelled = self.tr("Cancelled. What was written already stays in the folder.")

    def write_forms(self, round_id: str, folder: Path, among: frozenset[str] | None) -> None:
        """Write the forms of everybody who is asked, or of these."""

        def work(file: NetworkFile, progress: Progress) -> int:
            from focalnet.surveys.forms import write_forms

            return len(write_forms(file, round_id, folder, among, progress=progress.report))

        self.run(self.tr("Writing forms…"), work, lambda count: self.forms_written.emit(count, folder))

    def write_blanks(self, round_id: str, folder: Path) -> None:
        """Write blank forms and pages to print, in every language of the round."""

        def work(file: NetworkFile, _: Progress) -> int:
            from focalnet.surveys import records
            from focalnet.surveys.forms import write_blank_forms

            return len(write_blank_forms(records.round_(file, round_id), folder))

        self.run(self.tr("Writing forms…"), work, lambda count: self.blanks_written.emit(count, folder))

    def write_mails(self, round_id: str, kind: str, folder: Path, among: frozenset[str] | None) -> None:
        """Write drafts of a kind with their forms, and log them in one step."""
        today = self.desk.session.today

        def work(file: NetworkFile, progress: Progress) -> int:
            from focalnet.surveys.actions import write_mailing

            plan = planned(file, round_id, kind, today, among)
            return len(write_mailing(file, plan, folder, today, progress=progress.report))

        def written(count: int) -> None:
            if count:
                self.tell_changed()
            self.mails_written.emit(count, folder)

        self.run(self.tr("Writing mail drafts…"), work, written)
