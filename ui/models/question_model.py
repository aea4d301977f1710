"""A questionnaire as the list of its rows, each as the form shows it in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.surveys.questionnaire.model import ENDS, SETTING_ROWS, in_language

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Item, Questionnaire
    from ui.labels import Labels

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
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


class QuestionModel(QAbstractTableModel):
    """The rows of a questionnaire without the ends of its groups; a list shows all in the first cell."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._lines: list[QuestionLine] = []

    def show(self, questionnaire: Questionnaire, language: str) -> None:
        """Show a questionnaire in one of its languages."""
        lines = list(self._of(questionnaire, language))
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
            return ", ".join(filter(None, (line.number, line.label, line.kind, line.choices)))
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
            _plain(said or item.label(language)) or self.tr("without words yet"),
            kind
            if number or item.type in _NOT_LEFT_OUT
            else self.tr("{kind}, not in Excel").format(kind=kind),
            _plain(item.hints.get(language, "")),
            self._choices(questionnaire, item, language),
            self.tr("Only if {condition}").format(condition=item.relevant) if item.relevant else "",
            bool(item.required),
            item.type.startswith("begin_"),
            not said and item.type != "calculate",
        )

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
