"""The import of a roster as a page in passing: the trail of steps, the step, and the buttons at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs.files import FileRequest, ask_save
from ui.dialogs.importing.changes_step import ChangesStep
from ui.dialogs.importing.columns_step import ColumnsStep
from ui.dialogs.importing.done_step import DoneStep
from ui.dialogs.importing.doubts_step import DoubtsStep
from ui.dialogs.importing.file_step import FileStep
from ui.dialogs.importing.sheets_step import SheetsStep
from ui.dialogs.importing.trail import Trail
from ui.dialogs.importing.values_step import ValuesStep
from ui.widgets.marking import ElidedLabel, button, label, looking

if TYPE_CHECKING:
    from pathlib import Path

    from ui.dialogs.importing.state import ImportState
    from ui.dialogs.importing.step import Step
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.settings import Settings
    from ui.theme import Theme

FILE, SHEETS, COLUMNS, VALUES, DOUBTS, CHANGES, DONE = range(7)


class ImportFlow(QWidget):
    """Leads from a file to the step that imports it. Nothing is kept before the last but one step."""

    finished = Signal()
    undo_requested = Signal()

    def __init__(
        self, state: ImportState, settings: Settings, labels: Labels, theme: Theme, names: PlaceNames
    ) -> None:
        super().__init__()
        looking(self, "page")
        self.state = state
        self._settings = settings
        done = DoneStep(state)
        done.undo_requested.connect(self._on_undo)
        self.steps: tuple[Step, ...] = (
            FileStep(state, settings),
            SheetsStep(state, theme),
            ColumnsStep(state, theme),
            ValuesStep(state, labels, names),
            DoubtsStep(state, labels, theme, names),
            ChangesStep(state, labels, theme, names),
            done,
        )
        self._at = FILE
        self._towards = SHEETS
        self._build()
        state.planned.connect(self._on_planned)
        state.applied.connect(lambda: self.show_step(DONE))
        state.refused.connect(self._show_trouble)
        state.busy_changed.connect(self._on_busy)
        self.show_step(FILE)

    @property
    def at(self) -> int:
        """Return the step that is shown."""
        return self._at

    def take_file(self, path: Path) -> None:
        """Read a file that is chosen already."""
        self._trouble.hide()
        self._towards = SHEETS
        self.state.read(path)

    def show_step(self, step: int) -> None:
        """Show a step as the state is now."""
        self._at = self._towards = step
        self._trouble.hide()
        shown = self.steps[step]
        shown.enter()
        self.stack.setCurrentWidget(shown)
        self._title.setText(self.tr("Import roster – {step}").format(step=shown.heading))
        self._about.setText(self._said())
        self._show_buttons()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the cursor on what comes next: the button that goes on, or the first control of the step."""
        reached = [self.next, *self.steps[self._at].findChildren(QWidget)]
        for widget in reached:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self):
                widget.setFocus()
                return

    def go_on(self) -> None:
        """Leave the step for the next that is needed; the last but one applies the plan."""
        if self._at == CHANGES:
            self.state.apply()
        elif self._at == DONE:
            self.finished.emit()
        else:
            self._leave_for(self._at + 1)

    def go_back(self) -> None:
        """Leave the step for the one before that is needed; before the first, leave the import."""
        if self._at == FILE:
            self.finished.emit()
            return
        before = (step for step in range(self._at - 1, -1, -1) if self.steps[step].needed())
        self._leave_for(next(before, FILE))

    def _leave_for(self, step: int) -> None:
        self._towards = step
        forwards = step > self._at
        if not self.steps[self._at].leave():
            self.show_step(self._needed_from(step) if forwards else step)

    def _needed_from(self, step: int) -> int:
        return next((each for each in range(step, CHANGES) if self.steps[each].needed()), CHANGES)

    def _on_planned(self) -> None:
        towards = self._towards
        self.show_step(self._needed_from(towards) if towards < CHANGES else towards)

    def _on_undo(self) -> None:
        self.undo_requested.emit()
        self.finished.emit()

    def _said(self) -> str:
        plan = self.state.plan
        if plan is None:
            return ""
        tables = self.state.tables()
        if not tables:
            return plan.file
        table = tables[0]
        if len(tables) > 1:
            return self.tr("{file} · {count} lists").format(file=plan.file, count=len(tables))
        parts = [plan.file]
        if table.sheet:
            parts.append(self.tr("sheet “{sheet}”").format(sheet=table.sheet))
        if table.header_row >= 0:
            parts.append(self.tr("header in row {row}").format(row=table.header_row + 1))
        return " · ".join(parts)

    def _show_buttons(self) -> None:
        shown = self.steps[self._at]
        words = shown.go_on_words()
        self.next.setText(words or self.tr("Next"))
        self.next.setVisible(bool(words))
        self.back.setText(self.tr("Cancel") if self._at == FILE else self.tr("Back"))
        self.back.setVisible(self._at != DONE)
        self.marked_up.setVisible(self._at in {CHANGES, DONE})
        self._note.setVisible(self._at == CHANGES)
        nothing = self._at == CHANGES and not words
        self._note.setText(
            self.tr("Nothing would change.") if nothing else self.tr("One step, undone with Ctrl+Z")
        )
        finished = self._at == DONE
        reachable = [
            not finished and self.state.plan is not None and step.needed() and place != DONE
            for place, step in enumerate(self.steps)
        ]
        self.trail.show_step(self._at, reachable)

    def _show_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()

    def _on_busy(self, busy: bool) -> None:
        for part in (self.stack, self.next, self.back, self.trail, self.marked_up):
            part.setEnabled(not busy)
        self._note.setText(self.tr("Working…") if busy else "")
        self._note.setVisible(busy)
        if not busy:
            self.take_keyboard()

    def _on_marked_up(self) -> None:
        path = self.state.path
        if path is None:
            return
        name = self.tr("{name} (marked).xlsx").format(name=path.stem)
        kinds = self.tr("Workbooks ({pattern})").format(pattern="*.xlsx")
        request = FileRequest(self.tr("Marked-up copy for the sender"), kinds, name, "export_folder")
        out = ask_save(self.window(), self._settings, request)
        if out is not None:
            self.state.write_marked_up(out)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("File"),
            self.tr("Sheet and header"),
            self.tr("Columns"),
            self.tr("Values"),
            self.tr("Doubts"),
            self.tr("What will change"),
            self.tr("Done"),
        )

    def _build(self) -> None:
        self._title = label("", "title")
        self._about = ElidedLabel("", "muted")
        self.trail = Trail(self._titles())
        self.trail.step_requested.connect(self._leave_for)
        self._trouble = label("", "trouble", wraps=True)
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
        self.back = button(self.tr("Back"), self.go_back)
        self.marked_up = button(self.tr("Marked-up copy for the sender…"), self._on_marked_up)
        self._note = label("", "muted")
        self.next = button(self.tr("Next"), self.go_on, "primary")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.back)
        foot.addWidget(self.marked_up)
        foot.addStretch(1)
        foot.addWidget(self._note)
        foot.addSpacing(8)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.trail)
        column.addWidget(self._trouble)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
