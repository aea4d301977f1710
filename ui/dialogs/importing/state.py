"""What the import has come to: the file as read, and the plan under the decisions so far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from focalnet.problems import Refused
from ui.jobs import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from focalnet.network.roster.applying import Applied
    from focalnet.network.roster.plan import Doubt, PlannedTable, RosterPlan
    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.sheets.book import Book
    from focalnet.store import NetworkFile
    from ui.jobs import Jobs, Progress
    from ui.labels import Labels
    from ui.session import Session


class ImportState(QObject):
    """One import on its way. The plan that is shown is the object that is applied."""

    planned = Signal()  # there is a plan, or another one
    applied = Signal()
    written = Signal(object)  # the path of the marked-up copy
    refused = Signal(str)  # the sentence
    busy_changed = Signal(bool)

    def __init__(self, session: Session, jobs: Jobs, labels: Labels) -> None:
        super().__init__()
        self.session = session
        self._jobs = jobs
        self._progress: Progress | None = None
        self._labels = labels
        self.path: Path | None = None
        self.book: Book | None = None
        self.plan: RosterPlan | None = None
        self.result: Applied | None = None
        # Every value that was ever in doubt, so that a decision can be seen and taken back.
        self.doubts: dict[tuple[str, str], Doubt] = {}

    def tables(self) -> list[PlannedTable]:
        """Return the lists that hold people, as they are read."""
        if self.plan is None:
            return []
        used = set(self.plan.facts.tables)
        return [table for number, table in enumerate(self.plan.tables) if number in used]

    def columns(self) -> dict[str, ColumnPlan]:
        """Return the columns of those lists by their headers, the first of each."""
        found: dict[str, ColumnPlan] = {}
        for table in self.tables():
            for column in table.columns:
                found.setdefault(column.header, column)
        return found

    def doubtful(self) -> list[int]:
        """Return the rows that may be somebody, and those about which that was decided."""
        if self.plan is None:
            return []
        rows = set(self.plan.found.candidates)
        if decided := self.plan.decisions.rows:
            places = enumerate(zip(self.plan.facts.sheets, self.plan.facts.numbers, strict=True))
            rows.update(at for at, (sheet, number) in places if (sheet, number + 1) in decided)
        return sorted(rows)

    def read(self, path: Path) -> None:
        """Read a file and make the first plan of it."""
        self.path, self.book, self.plan = path, None, None
        self.doubts = {}
        as_at = self.session.as_at

        def work(progress: Progress) -> tuple[Book, RosterPlan]:
            from focalnet.network.roster.reading import plan_import
            from focalnet.sheets import read
            from focalnet.surveys.arriving import must_be_list

            try:
                book = read(path, cancelled=lambda: progress.stopping)
            except Refused:
                progress.report(0, 0)  # what the user cancelled is no refusal
                raise
            must_be_list(book)
            with self._beside() as file:
                return book, plan_import(file, book, as_at=as_at, report=self._report)

        self._run(self.tr("Reading {name}…").format(name=path.name), work, self._on_read)

    def decide(self, decision: Callable[[RosterPlan], RosterPlan]) -> None:
        """Make the plan anew under a decision."""
        plan = self.plan
        if plan is not None:
            self._run(self.tr("Planning…"), lambda _: decision(plan), self._on_planned)

    def choose_sheets(self, names: tuple[str, ...]) -> None:
        """Read these sheets, and no others."""
        self.decide(lambda plan: plan.with_decisions(replace(plan.decisions, sheets=names)))

    def apply(self) -> None:
        """Carry the plan out, in one step."""
        plan = self.plan
        if plan is None:
            return

        def work(_: Progress) -> Applied:
            from focalnet.network.roster.applying import apply

            with self._beside() as file:
                return apply(file, plan, self._report)

        self._run(self.tr("Importing {name}…").format(name=plan.file), work, self._on_applied)

    def write_marked_up(self, out: Path) -> None:
        """Write a copy of the sender's workbook with a comment in each cell that is wrong."""
        plan, source = self.plan, self.path
        if plan is None or source is None:
            return

        def work(_: Progress) -> None:
            from focalnet.network.roster.markup import write_marked_up

            write_marked_up(plan, source, out, language=self._labels.language)

        self._run(self.tr("Writing {name}…").format(name=out.name), work, lambda _: self.written.emit(out))

    def _beside(self) -> NetworkFile:
        return self.session.file.beside()

    def _run(self, title: str, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        self.busy_changed.emit(True)

        def working(progress: Progress) -> Any:
            self._progress = progress
            return work(progress)

        def done(result: Any) -> None:
            self.busy_changed.emit(False)
            then(result)

        self._jobs.run(title, working, done, self._on_failed)

    def _report(self, done: int, of: int) -> None:
        """Tell of the work under way: a plan that is made anew tells where the first one did."""
        if self._progress is not None:
            self._progress.report(done, of)

    def _on_read(self, result: tuple[Book, RosterPlan]) -> None:
        self.book = result[0]
        self._on_planned(result[1])

    def _on_planned(self, plan: RosterPlan) -> None:
        self.plan = plan
        for doubt in plan.doubts():
            self.doubts.setdefault((doubt.field.value, doubt.text), doubt)
        self.planned.emit()

    def _on_applied(self, result: Applied) -> None:
        self.result = result
        latest = self.session.file.history(limit=1)
        if latest:
            self.session.tell(self.session.file.changes(latest[0].id))
        self.applied.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, Refused):
            self.refused.emit(self._labels.problem(error.problem))
        elif isinstance(error, Cancelled):
            self.refused.emit(self.tr("Cancelled. Nothing was changed."))
        else:
            raise error
