"""What the tabs of a round have in common: the round they show, and catching up when they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from focalnet.surveys import records
from ui.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from focalnet.store import NetworkFile
    from ui.content import Content
    from ui.desk import Desk

T = TypeVar("T")

_MANY = 1000
"""People asked from which lists are read beside the window: in its own thread it would be felt."""


class RoundTab(QWidget):
    """A tab of one round. Subclasses fill `column` and say in `refresh` how they show the round."""

    said = Signal(str)  # something was done: the window says so and offers to undo it
    report_requested = Signal(object, str)  # a workbook by these break-downs, none: the usual; beside a round
    person_requested = Signal(str)  # somebody in the register is to be shown
    shown_elsewhere = Signal(str)  # another tab is where to go on, by its name: people, collect …

    survey_asked = Signal(str)  # the questions of a survey are where to go on
    copy_asked = Signal()  # a survey of the questions that are shown is where to go on

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.session = desk.session
        self.round_id = ""
        self._stale = True
        self._age = 0
        self._beside = Beside(desk.session, desk.jobs)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.session.changed.connect(self._on_changed)

    def look_at(self, round_id: str) -> None:
        """Show another round from now on."""
        self.round_id = round_id
        self._on_changed()

    def look_at_survey(self, _survey_id: str, /) -> None:
        """Show a survey that was never fielded; only the tab of the questions can."""

    def refresh(self) -> None:
        """Show the round as it is now."""
        raise NotImplementedError

    def read(self, work: Callable[[NetworkFile], T], then: Callable[[T], object]) -> None:
        """Read for the page, beside the window where many are asked, and show what was read.

        What was asked for before and comes later is dropped.
        """
        self._age += 1
        age = self._age

        def told(result: T) -> None:
            if age == self._age and self.session.is_open:
                then(result)

        long = records.number_asked(self.session.file, self.round_id) > _MANY
        self._beside.work(lambda file, _day, _report: work(file), told, long=long)

    def content(self) -> Content | None:
        """Return the list that the tab shows; one without a list returns None."""
        return None

    def lists(self) -> bool:
        """Tell whether the tab shows a list, without putting it into words."""
        return self.content() is not None

    def beside_title(self) -> Sequence[QWidget]:
        """Return what stands beside the names of the tabs while this one is shown: its main buttons."""
        return ()

    def begin(self, _work: str, /) -> None:
        """Begin a piece of work by its name, as its button does; a tab that knows none does nothing."""

    def take_files(self, _paths: Sequence[Path], /) -> bool:
        """Take files that were dropped on the round; tell whether the tab can do anything with them."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another tab was shown."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Refresh if anything happened since the last time."""
        if self._stale and self.round_id and self.session.is_open:
            self._stale = False
            self.refresh()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.catch_up()
