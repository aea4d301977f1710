"""What stands above the questions: how many, the languages with what each lacks, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from focalnet.surveys.questionnaire import language_code
from focalnet.surveys.questionnaire.languages import Completeness, completeness
from ui.language_names import language_names
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label, looking

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.surveys.questionnaire import Questionnaire
    from ui.desk import Desk

_USUAL = ("select_one", "select_multiple", "integer", "date", "text", "range", "begin_group")
_OTHER = ("decimal", "time", "rank", "acknowledge", "note")
LIST, FORM, LANGUAGES = "list", "form", "languages"


class QuestionHead(QWidget):
    """Chips for the languages, buttons for what is done with the chosen question."""

    language_chosen = Signal(str)
    language_added = Signal(str)  # its code
    missing_asked = Signal()
    problem_asked = Signal()
    survey_asked = Signal()
    copy_asked = Signal()
    added = Signal(str)  # the kind of a question
    viewed = Signal(str)  # the list, the form or the languages

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: Completeness | None = None
        self.counts = label("", "heading")
        self.chips = Choice(self.tr("Language of the form"))
        self.chips.chosen.connect(self.language_chosen)
        self.views = Choice(self.tr("What is shown of the questions"))
        self.views.chosen.connect(self.viewed)
        self.next = button(self.tr("Next without words"), self.missing_asked.emit, "small")
        self.problems = button("", self.problem_asked.emit, "chip-warning")
        self.general = label("", "warning", wraps=True)
        self.languages = self._menu(self.tr("Add a language"), self._languages_offered)
        self.add = self._menu(self.tr("Add a question"), self._kinds_offered)
        self.up, self.down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self.inside, self.outside = (
            QPushButton(self.tr("Into the section")),
            QPushButton(self.tr("Out of it")),
        )
        self.duplicate, self.remove = QPushButton(self.tr("Duplicate")), QPushButton(self.tr("Remove"))
        self.left_out = label("", "muted", wraps=True)
        self.to_survey = button(self.tr("Change the survey’s questions…"), self.survey_asked.emit)
        self.to_copy = button(self.tr("Duplicate the survey to change it"), self.copy_asked.emit)
        self._build()

    def show_questionnaire(self, of: Questionnaire, language: str, *, frozen: bool, writable: bool) -> None:
        """Show what is said of a questionnaire, and what can be done with it."""
        count, one = len(of.questions), len(of.questions) == 1
        number = self._desk.labels.number(count)
        self.counts.setText(
            self.tr("1 question") if one else self.tr("{count} questions").format(count=number)
        )
        self._found = completeness(of)
        self._offer_languages(of, language)
        self.next.setVisible(writable and not self._found.whole)
        left = ", ".join(f"{each.name} ({each.type})" for each in of.left_out)
        self.left_out.setText(self.tr("Kept, but not asked in an Excel form: {names}").format(names=left))
        self.left_out.setVisible(bool(left))
        self._frozen.setVisible(frozen)
        self.to_copy.setEnabled(self._desk.session.writable)
        for part in self._changing:
            part.setVisible(writable)
        for part in self._on_chosen:
            part.setEnabled(bool(of.items))

    def show_findings(self, count: int, *, grave: bool, general: str) -> None:
        """Say how many things are wrong with the questions, and what concerns no single one of them."""
        number = self._desk.labels.number(count)
        said = self.tr("⚠ 1 problem") if count == 1 else self.tr("⚠ {count} problems").format(count=number)
        self.problems.setText(said)
        self.problems.setVisible(count > 0)
        taken = self.tr("KoboToolbox and ODK take it all the same. F7 goes to the next.")
        refused = self.tr("KoboToolbox and ODK would refuse it so. F7 goes to the next.")
        self.problems.setToolTip(refused if grave else taken)
        self.general.setText(general)
        self.general.setVisible(bool(general))

    def _offer_languages(self, of: Questionnaire, language: str) -> None:
        found = completeness(of)
        names = language_names(self._desk.labels, of.languages)
        lacking = {each: len(found.missing(each)) for each in of.languages}
        looks = [
            (each, self._chip(names[each], n), "chip-warning" if n else "chip") for each, n in lacking.items()
        ]
        self.chips.offer(looks, language)
        for chip in self.chips.findChildren(QPushButton):
            chip.setToolTip(str(chip.property("key")))  # as the sheet names it

    def _offer_views(self) -> None:
        named = ((LIST, self.tr("List")), (FORM, self.tr("As in Excel")), (LANGUAGES, self.tr("Languages")))
        self.views.offer([(key, text, "chip") for key, text in named], LIST)

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
        menu, words = self.add.menu(), self._desk.labels
        menu.clear()
        for kind in (*_USUAL, "", *_OTHER):
            if kind:
                text = (
                    self.tr("A scale from 1 to 5")
                    if kind == "range"
                    else words.capital("question_kind", kind)
                )
                menu.addAction(text, partial(self.added.emit, kind))
            else:
                menu.addSeparator()

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
        for part in (self.problems, self.next, self.languages):
            first.addWidget(part)
        self.problems.hide()
        self._offer_views()
        self._say_keys()
        self._on_chosen = (self.up, self.down, self.inside, self.outside, self.duplicate, self.remove)
        self._changing = (self.add, *self._on_chosen, self.languages)
        doing = FlowBox(space=4)
        for door in (self.add, *self._on_chosen):
            door.setAutoDefault(False)
            doing.flow.addWidget(door)
        second = QHBoxLayout()
        second.setSpacing(24)
        whole = self.views.sizePolicy()
        whole.setHorizontalPolicy(
            whole.Policy.Minimum
        )  # it stays on one line; what is done takes more of them
        self.views.setSizePolicy(whole)
        second.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(doing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._frozen_note())
        column.addLayout(second)
        column.addWidget(self.general)
        column.addWidget(self.left_out)

    def _say_keys(self) -> None:
        for door, words, keys in (
            (self.up, self.tr("Up"), "Alt+Up"),
            (self.down, self.tr("Down"), "Alt+Down"),
            (self.inside, self.tr("Into the section above it"), "Alt+Right"),
            (self.outside, self.tr("Out of its section"), "Alt+Left"),
            (self.remove, self.tr("Remove"), "Del"),
            (self.next, self.tr("Next without words"), "F8"),
        ):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            door.setToolTip(f"{words} ({native})")

    def _frozen_note(self) -> QFrame:
        self._frozen = looking(QFrame(), "note")
        row = QHBoxLayout(self._frozen)
        row.setContentsMargins(12, 8, 8, 8)
        words = self.tr(
            "Only to be read: these are the questions that people were asked, so they stay as they were when "
            "the round was opened."
        )
        self.frozen = label(words, "", wraps=True)
        doors = FlowBox(space=4)
        for door in (self.to_survey, self.to_copy):
            doors.flow.addWidget(door)
        row.addWidget(self.frozen, 4)
        row.addWidget(doors, 5)
        return self._frozen
