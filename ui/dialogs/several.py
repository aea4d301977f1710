"""What is done with several chosen rows at once; all of them ended, for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QWidget

from focalnet.problems import Refused
from focalnet.progress import unheard
from ui.dialogs.date_field import DateField
from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import code_field
from ui.facts import title
from ui.jobs import Cancelled
from ui.numbers import number
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.progress import Report
    from focalnet.store import NetworkFile
    from ui.jobs import Jobs, Progress
    from ui.labels import Labels
    from ui.session import Session

    Work = Callable[[NetworkFile, Report], object]

_AT_ONCE = 200  # rows: of more, a change is felt


class SeveralDialog(FormDialog):
    """A dialog on the chosen appointments; subclasses say what is entered. A refusal is said in place.

    A few rows are done at once, many beside the window: counted, and to be cancelled.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        labels: Labels,
        appointments: Sequence[str],
        *,
        jobs: Jobs,
    ) -> None:
        title_, done = self.words()
        about = self.tr("{count} rows, in one step that can be undone.").format(
            count=number(len(appointments))
        )
        super().__init__(parent, title_, done, about)
        self.session = session
        self.labels = labels
        self.appointments = appointments
        self._jobs = jobs
        self._working = False
        jobs.progressed.connect(self._on_progress)
        self.add_fields()

    def add_fields(self) -> None:
        """Add what is asked for."""
        raise NotImplementedError

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        raise NotImplementedError

    def work(self) -> Work:
        """Return what does it to all of them. Raises Refused for what was entered."""
        raise NotImplementedError

    def accept(self) -> None:
        """Do it; what the core refuses is said here, and the dialog stays."""
        if self._working:
            return
        with RefusalsTold(self.labels, self.show_trouble):
            work = self.work()
            if len(self.appointments) > _AT_ONCE:
                self._begin(work)
            else:
                work(self.session.file, unheard)
                super().accept()

    def reject(self) -> None:
        """Cancel what is under way, or think better of it."""
        self._jobs.cancel() if self._working else super().reject()

    def _begin(self, work: Work) -> None:
        def working(progress: Progress) -> None:
            with self.session.file.beside() as own:
                work(own, progress.report)

        self._show_working(working=True)
        self._jobs.run(self.windowTitle(), working, self._on_done, self._on_failed)

    def _show_working(self, *, working: bool) -> None:
        self._working = working
        self.show_trouble("")
        for at in range(self.form.rowCount()):
            for role in (QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole):
                item = self.form.itemAt(at, role)
                if item and (part := item.widget()):
                    part.setEnabled(not working)
        self.done_button.setEnabled(not working)

    def _on_progress(self, done: int, of: int) -> None:
        if self._working and of:
            self.done_button.setText(self.tr("{done} of {all}").format(done=number(done), all=number(of)))

    def _on_done(self, _: object) -> None:
        self._show_working(working=False)
        self.session.tell(self.session.file.changes(self.session.file.history(limit=1)[0].id))
        self.done(self.DialogCode.Accepted)

    def _on_failed(self, error: BaseException) -> None:
        self._show_working(working=False)
        self.done_button.setText(self.words()[1])
        if isinstance(error, Refused):
            self.show_trouble(self.labels.problem(error.problem))
        elif isinstance(error, Cancelled):
            self.show_trouble(self.tr("Cancelled. Nothing was changed."))
        else:
            raise error

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        session: Session,
        labels: Labels,
        appointments: Sequence[str],
        *,
        jobs: Jobs,
    ) -> bool | None:
        """Ask and do it; None when the user thinks better of it."""
        return cls(parent, session, labels, appointments, jobs=jobs).asked() or None


class EndSeveralDialog(SeveralDialog):
    """The first day on which none of them is held any more, and why."""

    def add_fields(self) -> None:
        """Add the day and the reason."""
        self.day = DateField(self.session.as_at, self.labels, self.session.today)
        self.reason = code_field(self.labels, "end_reason", "unknown")
        self.add(self.tr("First day without them"), self.day)
        self.add(title("end_reason"), self.reason)
        self.day.setFocus()

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("End the chosen appointments"), self.tr("End them")

    def work(self) -> Work:
        """Return what ends them all. Raises Refused for a day that is none."""
        from focalnet.network import actions

        chosen, day, reason = self.appointments, self.day.required(), self.reason.value()
        return lambda file, report: actions.end_many(file, chosen, day, reason, report=report)
