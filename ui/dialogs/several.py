"""What is done with several chosen rows at once: one fact changed in all of them, or all of them ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QFormLayout, QRadioButton, QVBoxLayout, QWidget

from focalnet.problems import Refused
from focalnet.progress import unheard
from ui.dialogs.date_field import DateField
from ui.dialogs.dialog import FormDialog
from ui.dialogs.fields import ChoiceField, code_field
from ui.facts import title
from ui.jobs import Cancelled
from ui.models.roster_columns import COLUMNS, PLACE, Editor
from ui.numbers import number
from ui.refusals import RefusalsTold
from ui.widgets.cell_editors import editor_for
from ui.widgets.marking import emptied

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.network.cells import CellReader
    from focalnet.progress import Report
    from focalnet.store import NetworkFile
    from ui.jobs import Jobs, Progress
    from ui.labels import Labels
    from ui.session import Session
    from ui.widgets.cell_keys import CellEditor

    Work = Callable[[NetworkFile, Report], object]

_APART = frozenset({"name", "email", "other_emails", "telephone"})  # nobody shares these
_FIRST = "tor_state"
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


class ChangeSeveralDialog(SeveralDialog):
    """One fact of the chosen rows: a correction, or changed from a day on."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        labels: Labels,
        appointments: Sequence[str],
        reader: CellReader,
        *,
        jobs: Jobs,
    ) -> None:
        super().__init__(parent, session, labels, appointments, jobs=jobs)
        self._reader = reader
        facts = [each.fact for each in COLUMNS if each.editor is not Editor.NONE and each.fact not in _APART]
        named = sorted(((fact, title(fact)) for fact in facts), key=lambda each: each[1])
        self.fact = ChoiceField(named, _FIRST)
        self._place = QWidget()
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        self.always = QRadioButton(self.tr("A correction: it was always so"))
        self.from_date = QRadioButton(self.tr("It changed on this day:"))
        self.always.setChecked(True)
        self.day = DateField(session.as_at, labels, session.today)
        self.add(self.tr("Fact"), self.fact)
        self.add(self.tr("New value"), self._place)
        self.form.addRow(self.always)
        self.form.addRow(self.from_date)
        self.add(self.tr("Day of the change"), self.day)
        self.fact.currentIndexChanged.connect(self._on_fact)
        self.from_date.toggled.connect(lambda on: self.form.setRowVisible(self.day, on))
        self.form.setRowVisible(self.day, False)
        self._on_fact()

    @property
    def editor(self) -> CellEditor:
        """Return the field for the new value."""
        return cast("CellEditor", self._editor)

    def words(self) -> tuple[str, str]:
        """Return the dialog's title and the words of the button that does it."""
        return self.tr("Change the chosen"), self.tr("Change")

    def work(self) -> Work:
        """Return what gives all of them the value. Raises Refused for what was entered."""
        from focalnet.network import actions
        from focalnet.network.cells import Cell, correct_cells
        from focalnet.network.cells.facts import as_kept

        chosen, fact, value = self.appointments, self.fact.value(), self.editor.entered()
        if self.from_date.isChecked():
            day, facts = self.day.required(), as_kept(fact, value)
            return lambda file, report: actions.change_many(file, chosen, day, report=report, **facts)
        return lambda file, _: correct_cells(file, [Cell(each, fact, value) for each in chosen])

    def _on_fact(self) -> None:
        """Offer the field that fits the fact; what is about the person does not change from a day."""
        from focalnet.network.cells import OF_PERSON

        fact = self.fact.value()
        self._editor = editor_for(COLUMNS[PLACE[fact]], self.session, self.labels, self._reader)
        self._editor.setAccessibleName(title(fact))
        self.editor.leave = self._on_left
        self.editor.put(() if fact in {"languages", "countries_covered"} else _nothing(fact))
        layout = self._place.layout()
        if layout is not None:
            emptied(layout)
            layout.addWidget(self._editor)
        self.setTabOrder(self.fact, self._editor)
        person = fact in OF_PERSON
        self.from_date.setEnabled(not person)
        if person:
            self.always.setChecked(True)

    def _on_left(self, across: int, down: int) -> None:
        if down > 0:
            self.accept()
        else:
            self.focusNextPrevChild(across >= 0)

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        session: Session,
        labels: Labels,
        appointments: Sequence[str],
        reader: CellReader,
        *,
        jobs: Jobs,
    ) -> bool | None:
        """Ask and do it; None when the user thinks better of it."""
        return cls(parent, session, labels, appointments, reader, jobs=jobs).asked() or None


class EndSeveralDialog(SeveralDialog):
    """The first day on which none of them is held any more, and why."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        labels: Labels,
        appointments: Sequence[str],
        *,
        jobs: Jobs,
    ) -> None:
        super().__init__(parent, session, labels, appointments, jobs=jobs)
        self.day = DateField(session.as_at, labels, session.today)
        self.reason = code_field(labels, "end_reason", "unknown")
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


def _nothing(fact: str) -> Any:
    from focalnet.network.cells.reading import blank
    from focalnet.problems import Refused

    try:
        return blank(fact)
    except Refused:
        return ""
