"""The preferences: sections at the left and a field that finds them, one at the right, Undo at the foot.

There is no OK to fear: whatever is changed holds at once, as a step of the network that Undo takes back. The
window stays in use beside the dialog and shows what a change does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from focalnet.folding import fold
from ui.dialogs.preferences.choices import Choices
from ui.dialogs.preferences.program import Program
from ui.dialogs.preferences.section_list import SectionList
from ui.dialogs.preferences.sections import SECTIONS, Section, make, words_of
from ui.dialogs.room import room_on_screen, take_size
from ui.refusals import RefusalsTold
from ui.widgets.card import Scrolled
from ui.widgets.marking import ElidedLabel, button, emptied, label, looking

if TYPE_CHECKING:
    from focalnet.store import StepRecord
    from ui.figures import Figures
    from ui.labels import Labels
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme

_SIZE, _LEAST = (900, 640), (620, 400)


class PreferencesDialog(QDialog):
    """One at a time; it goes with the network it shows."""

    renewal_requested = Signal()

    def __init__(  # noqa: PLR0917 - it hands each of them on to the sections
        self,
        parent: QWidget | None,
        session: Session,
        settings: Settings,
        labels: Labels,
        theme: Theme,
        figures: Figures,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._session = session
        self._labels = labels
        self.choices = Choices(self, session, labels, theme, figures)
        self.program = Program(self, settings, labels, theme)
        self.program.renewal_requested.connect(self.renewal_requested)
        self.section = ""
        self._page: QWidget | None = None
        self._mine: set[int] = set()  # the steps that were done here
        self._build(theme)
        self._fit(theme)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.sought.setFocus)
        self.choices.done.connect(self._on_done)
        session.changed.connect(self._show_undo)
        session.opened.connect(self._on_network)
        session.closed.connect(self._on_network)
        self._on_network()

    def come(self, section: str = "") -> None:
        """Show the dialog, at a section or where it was."""
        self.show_section(section or self.section or self._first())
        self.show()
        self.raise_()
        self.activateWindow()

    def show_section(self, section_id: str) -> None:
        """Show a section; one of the network needs a network."""
        section = next((each for each in self._offered() if each.id == section_id), self._offered()[0])
        self.section = section.id
        self.list.choose(section.id)
        emptied(self._column)
        self._column.addWidget(label(words_of(section.title), "title", wraps=True))
        if section.of_network and not self.choices.writable:
            self._column.addWidget(
                label(self.tr("This network is open for reading only."), "warning", wraps=True)
            )
        self._page = make(section, self.choices, self.program)
        self._page.setEnabled(self.choices.writable or not section.of_network)
        self._column.addWidget(self._page)
        self._column.addStretch(1)
        self._scrolled.verticalScrollBar().setValue(0)
        self._scrolled.fit()

    def page(self) -> QWidget:
        """Return what the section shows."""
        if self._page is None:
            raise RuntimeError("no section is shown")
        return self._page

    def undo(self) -> None:
        """Take back the latest step, where it was done here."""
        taken = self._undoable()
        if taken is not None:
            with RefusalsTold(self._labels, self._said.setText):
                self._session.file.undo()
                self._said.setText(self.tr("Undone: {step}").format(step=self._labels.done(taken)))

    def _undoable(self) -> StepRecord | None:
        """Return the step that Undo takes back: what was done elsewhere is undone there."""
        step = self._session.undoable()
        return step if step is not None and step.id in self._mine else None

    def _build(self, theme: Theme) -> None:
        self.sought = looking(QLineEdit(), "search")
        self.sought.setPlaceholderText(self.tr("Find a setting"))
        self.sought.setAccessibleName(self.tr("Find a setting"))
        self.sought.setClearButtonEnabled(True)
        self.sought.textChanged.connect(self._on_find)
        self.sought.returnPressed.connect(self._enter)
        self.list = SectionList(self.tr("Sections"))
        self.list.chosen.connect(self.show_section)
        side = looking(QFrame(), "side")
        side.setFixedWidth(theme.px(216))
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 12)
        left.addWidget(self.sought)
        left.addWidget(self.list, 1)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(12)
        self._scrolled = Scrolled(inside, self.tr("Section"))
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(self._scrolled, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = looking(QFrame(), "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 8)
        self._said = ElidedLabel(self.tr("Changes hold at once."), "muted")
        self._undo = button(self.tr("Undo"), self.undo)
        row.addWidget(self._said, 1)
        row.addWidget(self._undo)
        row.addWidget(button(self.tr("Close"), self.close, "primary"))
        return foot

    def _fit(self, theme: Theme) -> None:
        """Take the size that the text asks for, as far as the screen has it."""
        room = room_on_screen(self)
        take_size(self, *map(theme.px, _SIZE))
        self.setMinimumSize(QSize(*map(theme.px, _LEAST)).boundedTo(room))

    def _offered(self) -> list[Section]:
        return [each for each in SECTIONS if self._session.is_open or not each.of_network]

    def _first(self) -> str:
        return "organization" if self._session.is_open else "look"

    def _on_network(self) -> None:
        """Show the sections that there are now; one that was of another network begins anew."""
        self._mine.clear()
        self._show_undo()
        self._on_find(self.sought.text())
        if self._page is not None:
            self.show_section(self.section)

    def _on_find(self, text: str) -> None:
        found = [each for each in self._offered() if self._matches(each, fold(text).split())]
        self.list.show_sections(found, self._session.file.path.stem if self._session.is_open else "")
        self.list.choose(self.section)

    def _matches(self, section: Section, words: list[str]) -> bool:
        texts = [words_of(section.title), words_of(section.finds)]
        texts += [
            self._labels.word(of, name) for name in section.settings for of in ("setting", "setting_about")
        ]
        said = fold(" ".join(texts))
        return all(word in said for word in words)

    def _enter(self) -> None:
        """Go to the first section that was found."""
        first = self.list.first()
        if first:
            self.show_section(first)
            self.list.setFocus()

    def _on_done(self, step: StepRecord) -> None:
        self._mine.add(step.id)
        self._said.setText(self._labels.step(step))
        self._show_undo()

    def _show_undo(self) -> None:
        step = self._undoable()
        self._undo.setEnabled(step is not None)
        name = self.tr("Undo: {step}").format(step=self._labels.done(step)) if step else self.tr("Undo")
        self._undo.setToolTip(name)
        self._undo.setAccessibleName(name)
