"""What comes in for a round: read beside the window, shown as a plan, and kept only when that is wanted."""

from __future__ import annotations

from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from focalnet.network.roster.values.days import Order
from focalnet.problems import Refused
from ui.pages.surveys.beside_work import BesideWork

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from focalnet.store import NetworkFile
    from focalnet.surveys.exports import ExportPlan
    from focalnet.surveys.intake import IntakePlan
    from ui.desk import Desk
    from ui.jobs import Progress

_NOTHING: Mapping[str, str] = {}


class Basket(BesideWork):
    """Holds one plan at a time, and the folder in which archives lie unpacked until it is decided on."""

    forms_planned = Signal(object)  # IntakePlan
    export_planned = Signal(object)  # ExportPlan
    taken = Signal(int)  # how many responses were taken in

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._folder: TemporaryDirectory[str] | None = None
        self.plan: IntakePlan | ExportPlan | None = None
        self._export: Path | None = None
        desk.session.closing.connect(self.leave)

    def read(self, round_id: str, paths: Sequence[Path]) -> None:
        """Read files, folders and archives: returned forms, or an online export where it is one."""
        from focalnet.surveys.exports import ExportPlan

        self.leave()
        language = self.desk.labels.language
        self._folder = TemporaryDirectory(prefix="focalnet-")
        unpacked = self._folder.name

        def work(file: NetworkFile, progress: Progress) -> IntakePlan | ExportPlan:
            from pathlib import Path

            from focalnet.surveys.intake import plan_intake

            plan = plan_intake(
                file, round_id, paths, Path(unpacked), report=progress.report, language=language
            )
            return _as_export(file, plan, paths) or plan

        def read(plan: IntakePlan | ExportPlan) -> None:
            self._export = paths[0] if isinstance(plan, ExportPlan) else None
            self._show(plan)

        self.run(self.tr("Reading what came in…"), work, read)

    def read_export(
        self,
        round_id: str,
        path: Path,
        decided: Mapping[str, str] = _NOTHING,
        order: Order = Order.UNKNOWN,
        *,
        without_people: bool = False,
    ) -> None:
        """Read an online export, with what was decided of its columns, its dates, and who answered."""

        def work(file: NetworkFile, progress: Progress) -> ExportPlan:
            from focalnet.surveys.exports import plan_export

            return plan_export(
                file, round_id, path, decided, order=order, without_people=without_people,
                cancelled=lambda: progress.stopping,
            )  # fmt: skip

        self._export = path
        self.run(self.tr("Reading {name}…").format(name=path.name), work, self._show)

    def decide(self, column: str, meaning: str) -> None:
        """Say what a column of the export holds, and plan anew."""
        self._decide(lambda plan: replace(plan, decided={**plan.decided, column: meaning}))

    def decide_order(self, order: str) -> None:
        """Say whether dates of the export begin with the day or the month, and plan anew."""
        self._decide(lambda plan: replace(plan, order=Order(order)))

    def decide_without_people(self) -> None:
        """Say that rows that do not say who answered count without a name, and plan anew."""
        self._decide(lambda plan: replace(plan, without_people=True))

    def _decide(self, decided: Callable[[ExportPlan], ExportPlan]) -> None:
        from focalnet.surveys.exports import ExportPlan

        if isinstance(self.plan, ExportPlan) and self._export is not None:
            plan = decided(self.plan)
            self.read_export(
                plan.round.id, self._export, plan.decided, plan.order, without_people=plan.without_people
            )

    def take_in(self) -> None:
        """Take in what the plan shows, in one step."""
        from focalnet.surveys.exports import ExportPlan

        plan, path, today = self.plan, self._export, self.desk.session.today

        def work(file: NetworkFile, progress: Progress) -> int:
            from focalnet.surveys import exports
            from focalnet.surveys.intake import take_in

            if isinstance(plan, ExportPlan):
                content = path.read_bytes() if path is not None else b""
                return len(exports.apply(file, plan, content, day=today, report=progress.report))
            return take_in(file, plan, today, report=progress.report) if plan is not None else 0

        if plan is not None:
            self.run(self.tr("Taking in…"), work, self._on_taken)

    def leave(self) -> None:
        """Let the plan go, and what was unpacked for it; nothing is kept."""
        self.plan = self._export = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _show(self, plan: IntakePlan | ExportPlan) -> None:
        from focalnet.surveys.exports import ExportPlan

        self.plan = plan
        planned = self.export_planned if isinstance(plan, ExportPlan) else self.forms_planned
        planned.emit(plan)

    def _on_taken(self, number: int) -> None:
        self.leave()
        self.tell_changed()
        self.taken.emit(number)


def _as_export(file: NetworkFile, plan: IntakePlan, paths: Sequence[Path]) -> ExportPlan | None:
    """Return a single file that is no form as the online export that it may be."""
    from focalnet.surveys.exports import Tool, plan_export
    from focalnet.surveys.model import Outcome

    strange = all(each.outcome in {Outcome.NOT_A_FORM, Outcome.UNREADABLE} for each in plan.files)
    if len(paths) != 1 or not paths[0].is_file() or not plan.files or not strange:
        return None
    try:
        found = plan_export(file, plan.round.id, paths[0])
    except Refused:
        return None
    answers = any(each.question for each in found.columns.columns)
    return found if answers or found.recognised.tool is not Tool.TABLE else None
