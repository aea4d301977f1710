"""The editors of cells, one for each kind of column: text, a day, one of several, many of many."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from focalnet.folding import fold, fold_tight
from focalnet.network.cells import CellReader
from focalnet.network.finding import Choice
from ui.dialogs.date_field import DateField
from ui.dialogs.find_field import FindField
from ui.facts import NOTHING, title
from ui.models.roster_columns import Editor, choices
from ui.widgets.cell_keys import Leaving, way_of
from ui.widgets.many_field import ManyField
from ui.widgets.plain_text import written_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.models.roster_columns import Column
    from ui.session import Session

_LIST_EMS = 16  # width of a list, in heights of the text
_SHOWN = 200  # of a list that is opened without a text


class TextEditor(Leaving, QLineEdit):
    """Text that is read as the column asks."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        super().__init__()
        self._read = read

    def put(self, value: Any) -> None:
        """Show a value as one would type it."""
        self.setText(_typed(value))

    def entered(self) -> Any:
        """Return what the text means. Raises Refused."""
        return self._read(self.text())


class LinesEditor(Leaving, QPlainTextEdit):
    """Text of several lines; Alt and Enter begin a new one, as in a spreadsheet."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        super().__init__()
        self._read = read
        self.setTabChangesFocus(True)

    def put(self, value: str) -> None:
        """Show a text."""
        self.setPlainText(value)
        self.selectAll()

    def entered(self) -> Any:
        """Return the text. Raises Refused."""
        return self._read(written_in(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a new line with Alt and Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and way_of(event) is None:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)


class DayEditor(Leaving, DateField):
    """A day, typed in any usual form or picked in a calendar with F4 or Alt and Down."""

    def put(self, value: Any) -> None:
        """Show a day."""
        self.choose(value)

    def entered(self) -> Any:
        """Return the day, None for none. Raises Refused."""
        return self.value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with F4 too."""
        if event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


class ChoiceEditor(Leaving, FindField):
    """One of several, found by typing; F4 or Alt and Down show them all."""

    def __init__(self, labels: Labels, offered: Sequence[Choice], values: Mapping[str, Any]) -> None:
        """Offer choices; `values` are what those stand for that stand for something else than their ids."""
        self._offered_all = offered
        self._values = values
        super().__init__(labels, self._fitting)
        self.list.clicked.connect(lambda _: self.leave(0, 0))
        self.list.setMinimumWidth(_LIST_EMS * self.fontMetrics().height())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def put(self, value: Any) -> None:
        """Show a value."""
        ids = {self._values.get(each.id, each.id): each for each in self._offered_all}
        self.choose(ids.get(value))

    def entered(self) -> Any:
        """Return the value that is chosen. Raises Refused for a text that names none."""
        if self.list.isVisible() and self.list.currentIndex().isValid():
            self.choose(self.model.choice(self.list.currentIndex().row()))
        self.settle()
        return self._values.get(self.value(), self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show everything there is with F4 or Alt and Down."""
        if event.key() == Qt.Key.Key_F4:
            self.offer("")
        else:
            super().keyPressEvent(event)

    def offer(self, text: str) -> None:
        """Show what fits a text; where that is everything, what is chosen already is pointed at."""
        super().offer(text)
        shown = (self.model.choice(row) for row in range(self.model.rowCount()))
        place = next((row for row, each in enumerate(shown) if each == self.choice), -1)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place))

    def _fitting(self, text: str) -> list[Choice]:
        words = fold(text).split()
        found = [each for each in self._offered_all if all(word in each.words for word in words)]
        found.sort(key=lambda each: not each.words.startswith(fold(text)))
        return found[:_SHOWN]


class GradeEditor(ChoiceEditor):
    """A grade: one of the known ones, or as typed; nothing is taken that was not typed or pointed at."""

    def __init__(self, labels: Labels, grades: Sequence[str], read: Callable[[str], Any]) -> None:
        offered = [Choice(each, each, "", f"{fold(each)} {fold_tight(each)}") for each in grades]
        super().__init__(labels, offered, {})
        self._read = read

    def put(self, value: Any) -> None:
        """Show a grade, also one that is not in the list."""
        super().put(value)
        self.setText(str(value))

    def entered(self) -> Any:
        """Return the grade. Raises Refused for several in one cell."""
        if self.list.isVisible() and self.list.currentIndex().isValid():
            self.setText(self.model.choice(self.list.currentIndex().row()).name)
        self.list.hide()
        return self._read(self.text())

    def offer(self, text: str) -> None:
        """Show what fits; none of it is chosen yet."""
        super().offer(text)
        self.list.setCurrentIndex(QModelIndex())

    def settle(self) -> None:
        """Leave the text as it is."""


def cell_reader(session: Session, labels: Labels) -> CellReader:
    """Return what reads cells of the open network as they are typed."""
    return CellReader(session.file, session.today, month_first=labels.month_first)


def editor_for(column: Column, session: Session, labels: Labels) -> QWidget:
    """Return the editor of a column, still empty."""
    kind = column.editor
    if kind in _LISTS:
        return ChoiceEditor(labels, _LISTS[kind](column, session, labels), _MEANT.get(kind, {}))
    if kind in _SEVERAL:
        return ManyField(_SEVERAL[kind](session, labels), title(column.fact))
    if kind is Editor.DATE:
        return DayEditor(None, labels, session.today)
    read = partial(cell_reader(session, labels).read, column.fact)
    if kind is Editor.GRADE:
        return GradeEditor(labels, _grades(session), read)
    return LinesEditor(read) if kind is Editor.LINES else TextEditor(read)


def leaves(event: QEvent) -> bool:
    """Tell whether an event is a key that takes what an editor holds."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and way_of(event) is not None


def _typed(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def _codes(column: Column, _: Session, labels: Labels) -> list[Choice]:
    offered = choices(column.fact, labels)
    if column.fact == "form_language":
        offered = [("", NOTHING), *(each for each in offered if each[0] in labels.codes("form_language"))]
    return [Choice(code, words, "", fold(words)) for code, words in offered]


def _yes_no(_column: Column, _: Session, labels: Labels) -> list[Choice]:
    said = {code: labels.word("roster_workbook", code) for code in ("yes", "no")}
    return [*(Choice(code, words, "", fold(words)) for code, words in said.items()), Choice("", NOTHING)]


def _offices(_: Column, session: Session, labels: Labels) -> list[Choice]:
    from focalnet.network.finding import offices_to_choose

    return offices_to_choose(session.file, labels.language).find("", most=100_000)


def _countries(session: Session, labels: Labels) -> list[Choice]:
    from focalnet.network.finding import countries_to_choose

    return countries_to_choose(session.file, labels.language).find("", most=1000)


def _languages(_: Session, labels: Labels) -> list[Choice]:
    named = sorted(choices("languages", labels), key=lambda each: fold(each[1]))
    return [Choice(code, words, "", fold(f"{words} {code}")) for code, words in named]


def _grades(session: Session) -> list[str]:
    from focalnet.network.settings import network_settings

    return [grade for grades in network_settings(session.file).seniority.values() for grade in grades]


_LISTS = {Editor.CHOICE: _codes, Editor.YES_NO: _yes_no, Editor.OFFICE: _offices}
_SEVERAL = {Editor.LANGUAGES: _languages, Editor.COUNTRIES: _countries}
_MEANT: Mapping[Editor, Mapping[str, Any]] = {Editor.YES_NO: {"yes": True, "no": False, "": None}}
