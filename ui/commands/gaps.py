"""Commands that mend what is missing, from a line of a list or for all that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.network.gap_lists import GapRow
    from ui.jobs import Progress

Rows = Sequence["GapRow"]


class GapCommands(CommandGroup):
    """Commands on lines of lists of gaps; one stays on the page, so that the next line can follow."""

    @cached_property
    def _ways(self) -> Mapping[str, Callable[[Rows], object]]:
        """Return what is done with lines, by the key of the way that is gone."""
        return {
            "appoint": lambda rows: self.appoint(rows[0].office),
            "alternate": lambda rows: self.appoint(rows[0].office, "alternate"),
            "renew": lambda rows: self.renew(_held(rows)),
            "hand_over": lambda rows: self.hand_over(rows[0].appointment),
            "end": lambda rows: self.end(_held(rows)),
            "change": lambda rows: self.change(rows[0].appointment, "grade"),
            "tor": lambda rows: self.note_terms_of_reference(_held(rows)),
            "time": lambda rows: self.enter_time_share(_held(rows)),
            "fill_in": lambda rows: self.fill_in(rows[0].person, rows[0].marks),
            "merge": lambda rows: self.merge(rows[0].person, rows[0].other),
            "apart": self.tell_apart,
        }

    def mend(self, way: str, rows: Rows) -> None:
        """Go one of the ways of mending with some lines."""
        self._ways[way](rows)

    def appoint(self, office: str = "", role: str = "focal_point") -> None:
        """Ask for a new focal point, or an alternate, of an office."""
        from ui.dialogs.person import PersonDialog

        asked = office or self._session.chosen_offices[0]
        frame = self._shell.frame()
        self._done(lambda: PersonDialog.ask(frame, self._session, self._labels, "", asked, role))

    def renew(self, appointments: Sequence[str] = ()) -> None:
        """Ask until when the term is renewed."""
        from ui.dialogs.mending import RenewDialog

        held = appointments or self._session.chosen
        self._done(lambda: RenewDialog.ask(self._shell.frame(), self._session, self._labels, held))

    def note_terms_of_reference(self, appointments: Sequence[str] = ()) -> None:
        """Ask for the state of the terms of reference."""
        from ui.dialogs.mending import TorDialog

        held = appointments or self._session.chosen
        self._done(lambda: TorDialog.ask(self._shell.frame(), self._session, self._labels, held))

    def enter_time_share(self, appointments: Sequence[str] = ()) -> None:
        """Ask for the share of working time."""
        from ui.dialogs.mending import TimeDialog

        held = appointments or self._session.chosen
        self._done(lambda: TimeDialog.ask(self._shell.frame(), self._session, self._labels, held))

    def hand_over(self, appointment: str) -> None:
        """Ask who takes over."""
        from ui.dialogs.hand_over import HandOverDialog

        self._done(lambda: HandOverDialog.ask(self._shell.frame(), self._session, self._labels, appointment))

    def end(self, appointments: Sequence[str]) -> None:
        """Ask when and why appointments end."""
        from ui.dialogs.appointment import EndDialog
        from ui.dialogs.several import EndSeveralDialog

        asked = (self._shell.frame(), self._session, self._labels)
        if len(appointments) == 1:
            self._done(lambda: EndDialog.ask(*asked, appointments[0]))
        else:
            self._done(lambda: EndSeveralDialog.ask(*asked, appointments, jobs=self._jobs))

    def change(self, appointment: str, fact: str = "") -> None:
        """Ask for the facts of an appointment, beginning with one."""
        from ui.dialogs.change import ChangeDialog

        self._done(
            lambda: ChangeDialog.ask(self._shell.frame(), self._session, self._labels, appointment, fact)
        )

    def fill_in(self, person: str, facts: Sequence[str]) -> None:
        """Ask for the facts that a person lacks."""
        from ui.dialogs.fill_in import FillInDialog

        frame, gap = self._shell.frame(), (person, facts)
        self._done(lambda: FillInDialog.ask(frame, self._session, self._labels, gap))

    def merge(self, one: str, other: str) -> None:
        """Show two people who may be one beside each other, to be merged or told apart."""
        from ui.dialogs.merge import MergeDialog

        self._done(lambda: MergeDialog.ask(self._shell.frame(), self._session, self._labels, one, other))

    def tell_apart(self, rows: Rows) -> None:
        """Remember of pairs that they are two people each."""
        from focalnet.network import actions

        self._done(lambda: actions.tell_apart(self._session.file, [(row.person, row.other) for row in rows]))

    def look_ahead(self, days: int) -> None:
        """Set how far ahead terms that end are looked for."""
        from focalnet.network.settings import change_settings

        self._done(lambda: change_settings(self._session.file, terms_ending_days=days))

    def export(self, names: Sequence[str] = ()) -> None:
        """Ask where, and write lists of gaps as a workbook: those named, or all."""
        from ui.dialogs.files import FileRequest, ask_save, file_name

        title = self._labels.word("gap_list", names[0]) if len(names) == 1 else self.tr("Lists of gaps")
        kinds = self.tr("Workbooks ({pattern})").format(pattern="*.xlsx")
        name = file_name(f"{title} {self._session.as_at.isoformat()}", ".xlsx")
        request = FileRequest(self.tr("Export"), kinds, name, "export_folder")
        if (path := ask_save(self._shell.frame(), self._settings, request)) is not None:
            self.write(names, path)

    def write(self, names: Sequence[str], path: Path) -> None:
        """Write lists of gaps as a workbook."""
        file, as_at, language = self._session.file, self._session.as_at, self._labels.language

        def work(_: Progress) -> None:
            from focalnet.network.gap_lists import GAP_LISTS
            from focalnet.reports import gap_workbook

            with file.beside() as own:
                gap_workbook(own, path, names or GAP_LISTS, as_at=as_at, language=language)

        title = self.tr("Writing {name}…").format(name=path.name)
        self._jobs.run(title, work, lambda _: self.written(path), self.failed)


def _held(rows: Rows) -> list[str]:
    return [row.appointment for row in rows if row.appointment]
