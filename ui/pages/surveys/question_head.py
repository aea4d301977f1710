"""What stands above the questions: how many, the languages with what each lacks, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire import language_code
from focalnet.surveys.questionnaire.languages import Completeness, completeness
from ui.pages.surveys.designing import NOWHERE
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label, looking

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.surveys.questionnaire import Questionnaire
    from ui.page_makers import Desk

_ADDED = (
    *("text", "integer", "decimal", "date", "select_one", "select_multiple", "rank", "range"),
    *("acknowledge", "note", "begin_group"),
)


class QuestionHead(QWidget):
    """Chips for the languages, buttons for what is done with the chosen question."""

    language_chosen = Signal(str)
    language_added = Signal(str)  # its code
    missing_asked = Signal()
    survey_asked = Signal()
    added = Signal(str)  # the kind of a question

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: Completeness | None = None
        self.counts = label("", "heading")
        self.chips = Choice(self.tr("Language of the form"))
        self.chips.chosen.connect(self.language_chosen)
        self.next = button(self.tr("Next without words"), self.missing_asked.emit, "small")
        self.languages = self._menu(self.tr("Add a language"), self._languages_offered)
        self.add = self._menu(self.tr("Add a question"), self._kinds_offered)
        self.up, self.down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self.duplicate, self.remove = QPushButton(self.tr("Duplicate")), QPushButton(self.tr("Remove"))
        self.left_out = label("", "muted", wraps=True)
        self.frozen = label(self.tr("These questions were frozen when the round was opened."), "muted")
        self.to_survey = button(self.tr("Change the survey’s questions…"), self.survey_asked.emit)
        self._lacking: dict[str, int] = {}
        self._build()

    def show_questionnaire(self, of: Questionnaire, language: str, *, frozen: bool, writable: bool) -> None:
        """Show what is said of a questionnaire, and what can be done with it."""
        count, one = len(of.questions), len(of.questions) == 1
        number = self._desk.labels.number(count)
        self.counts.setText(
            self.tr("1 question") if one else self.tr("{count} questions").format(count=number)
        )
        self._found = completeness(of)
        lacking = {each: len(self._found.missing(each)) for each in of.languages}
        looks = [(each, self._chip(each, n), "chip-warning" if n else "chip") for each, n in lacking.items()]
        self.chips.offer(looks, language)
        self.next.setVisible(writable and any(each.item >= 0 for each in self._found.missing(language)))
        left = ", ".join(f"{each.name} ({each.type})" for each in of.left_out)
        self.left_out.setText(self.tr("Kept, but not asked in an Excel form: {names}").format(names=left))
        self.left_out.setVisible(bool(left))
        for part in (self.frozen, self.to_survey):
            part.setVisible(frozen)
        self._doing.setVisible(writable)
        self.languages.setVisible(writable)
        for part in (self.up, self.down, self.duplicate, self.remove):
            part.setEnabled(bool(of.items))

    def next_missing(self, at: int, language: str) -> int:
        """Return the next row that lacks words in a language, from the beginning again behind the last."""
        missing = [] if self._found is None else self._found.missing(language)
        rows = [each.item for each in missing if each.item >= 0]
        return next((each for each in rows if each > at), rows[0] if rows else NOWHERE)

    def _chip(self, language: str, lacking: int) -> str:
        if not lacking:
            return self.tr("{language} ✓").format(language=language)
        number = self._desk.labels.number(lacking)
        return self.tr("{language} · {count} missing").format(language=language, count=number)

    def _menu(self, text: str, fill: Callable[[], object]) -> QPushButton:
        made = looking(QPushButton(text), "drop")
        made.setAutoDefault(False)
        menu = QMenu(made)
        menu.aboutToShow.connect(fill)
        made.setMenu(menu)
        return made

    def _kinds_offered(self) -> None:
        menu = self.add.menu()
        menu.clear()
        for kind in _ADDED:
            menu.addAction(self._desk.labels.capital("question_kind", kind), partial(self.added.emit, kind))

    def _languages_offered(self) -> None:
        menu = self.languages.menu()
        menu.clear()
        there = set() if self._found is None else {language_code(each) for each in self._found.languages}
        for code, name in self._desk.labels.codes("language").items():
            if code not in there:
                menu.addAction(name, partial(self.language_added.emit, code))

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.counts)
        first.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.next)
        first.addWidget(self.languages)
        self._doing = FlowBox(space=4)
        for part in (self.add, self.up, self.down, self.duplicate, self.remove):
            part.setAutoDefault(False)
            self._doing.flow.addWidget(part)
        held = QHBoxLayout()
        held.addWidget(self.frozen)
        held.addWidget(self.to_survey)
        held.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(held)
        column.addWidget(self._doing)
        column.addWidget(self.left_out)
