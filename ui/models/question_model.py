"""A questionnaire as the list of its rows, each as the form shows it in one language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.surveys.questionnaire.model import ENDS, SETTING_ROWS, in_language
from focalnet.surveys.questionnaire.simple_rules import only_if
from ui.models.condition_words import condition_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire
    from focalnet.surveys.questionnaire.findings import Finding
    from ui.labels import Labels

    Findings = Mapping[int, Sequence[Finding]]

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NONE: Findings = {}
_CHOICES = 8  # as many as are shown of a list


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A row of the questionnaire as it is seen. `at` is its place in `Questionnaire.items`."""

    at: int
    depth: int
    number: str  # of a question that the form asks; empty for what is only read
    label: str
    kind: str  # in words
    hint: str = ""
    choices: str = ""
    condition: str = ""
    required: bool = False
    group: bool = False
    untranslated: bool = False
    key: str = ""  # of the question
    problems: tuple[str, ...] = ()
    grave: bool = False  # the form is none while this stands


class QuestionModel(QAbstractTableModel):
    """The rows of a questionnaire without the ends of its groups; a list shows all in the first cell."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._lines: list[QuestionLine] = []
        self.movable = True

    def show(self, questionnaire: Questionnaire, language: str, found: Findings = _NONE) -> None:
        """Show a questionnaire in one of its languages, with what is wrong by row of the questionnaire."""
        lines = [
            replace(
                line,
                problems=tuple(self._labels.finding(each.problem) for each in found.get(line.at, ())),
                grave=any(each.grave for each in found.get(line.at, ())),
            )
            for line in self._of(questionnaire, language)
        ]
        if [line.at for line in lines] == [line.at for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 2))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> QuestionLine:
        """Return a row as it is seen."""
        return self._lines[row]

    def row_of(self, at: int) -> int:
        """Return the row of a place in the questionnaire, or of the next one that is shown; -1 for none."""
        return next((row for row, line in enumerate(self._lines) if line.at >= at), len(self._lines) - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are: the question, its kind, its choices."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Question"), self.tr("Kind"), self.tr("Choices"))
        return titles[section] if 0 <= section < len(titles) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be dragged between others, and onto sections, where they can be moved."""
        flags = super().flags(index)
        if not self.movable:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if self._lines[index.row()].group else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's words, or all that is seen of it."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return (" ".join(filter(None, (line.number, line.label))), line.kind, line.choices)[
                index.column()
            ]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.number, line.label, line.kind, line.choices, *line.problems)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(line.problems) or None
        return None

    def _of(self, questionnaire: Questionnaire, language: str) -> list[QuestionLine]:
        asked = {item.key: str(number) for number, item in enumerate(questionnaire.questions, 1)}
        return [
            self._line(questionnaire, at, language, asked.get(item.key, "") if item.asked else "")
            for at, item in enumerate(questionnaire.items)
            if item.type and item.type not in ENDS | SETTING_ROWS
        ]

    def _line(self, questionnaire: Questionnaire, at: int, language: str, number: str) -> QuestionLine:
        item = questionnaire.items[at]
        kind = self._labels.word("question_kind", item.type)
        said = item.labels.get(language, "")
        return QuestionLine(
            at,
            len(item.path),
            number,
            _plain(in_language(item.labels, language)) or self._nameless(item),
            kind
            if number or item.type in _NOT_LEFT_OUT
            else self.tr("{kind}, not in Excel").format(kind=kind),
            _plain(item.hints.get(language, "")),
            self._choices(questionnaire, item, language),
            self._condition(questionnaire, item, language),
            bool(item.required),
            item.type.startswith("begin_"),
            not said and item.type != "calculate",
            item.key,
        )

    def _nameless(self, item: Item) -> str:
        """Return what stands for a row without words: of what nobody sees, its name."""
        return item.name if item.type == "calculate" else self.tr("without words yet")

    def _condition(self, questionnaire: Questionnaire, item: Item, language: str) -> str:
        if not item.relevant:
            return ""
        simple = only_if(questionnaire, item.relevant)
        said = condition_words(questionnaire, simple, language) if simple else item.relevant
        return self.tr("Only if {condition}").format(condition=said)

    def _choices(self, questionnaire: Questionnaire, item: Item, language: str) -> str:
        listed = questionnaire.choices_of(item)
        named = [in_language(each.labels, language) or each.name for each in listed[:_CHOICES]]
        mark = "☐" if item.type == "select_multiple" else "○"
        said = "   ".join(f"{mark}\N{NO-BREAK SPACE}{_plain(each)}" for each in named)
        if len(listed) > _CHOICES:
            more = self.tr("and {count} more").format(count=self._labels.number(len(listed) - _CHOICES))
            said = f"{said}   … {more}"
        return said


_NOT_LEFT_OUT = frozenset({"note", "begin_group", "calculate"})


def _plain(text: str) -> str:
    from focalnet.surveys.forms.wording import plain

    return " ".join(plain(text).split())
