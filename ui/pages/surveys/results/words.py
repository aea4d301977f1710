"""Results in the words of the page: what a question is, why numbers are hidden, how shares are written."""

from __future__ import annotations

from datetime import date
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from focalnet.surveys.results import Kind
from ui.labels import capital
from ui.models.section_model import Section

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.results import Group, Table
    from ui.labels import Labels
    from ui.pages.surveys.results.reading import Told

_SHORT = 72
_PLAIN = 10  # from here on one decimal says enough
_MONTH, _DAY = 7, 10
_KINDS = {
    Kind.SINGLE: QT_TRANSLATE_NOOP("Results", "One answer"),
    Kind.MULTIPLE: QT_TRANSLATE_NOOP("Results", "Several answers"),
    Kind.SCALE: QT_TRANSLATE_NOOP("Results", "A scale"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Results", "A number"),
    Kind.RANK: QT_TRANSLATE_NOOP("Results", "An order: counted is what was put first"),
    Kind.DATE: QT_TRANSLATE_NOOP("Results", "A date"),
    Kind.TEXT: QT_TRANSLATE_NOOP("Results", "In their own words"),
}
_CHANGES = {
    "new": QT_TRANSLATE_NOOP("Results", "This question was not asked in {round}."),
    "type": QT_TRANSLATE_NOOP("Results", "This was another type of question in {round}: not compared."),
    "choices": QT_TRANSLATE_NOOP("Results", "The choices were others in {round}."),
    "label": QT_TRANSLATE_NOOP("Results", "The question was worded otherwise in {round}."),
}


def said(text: str) -> str:
    """Return a text of this page in the reader's language."""
    return QCoreApplication.translate("Results", text)


class ResultWords:
    """The words of one round's results as they were read."""

    def __init__(self, told: Told, labels: Labels) -> None:
        self.told, self.labels = told, labels
        self.wording, self.by = told.wording, told.results.by

    def sections(self, questionnaire: Questionnaire) -> list[Section]:
        """Return the questions by number under the names of their groups."""
        found: list[Section] = []
        number = 0
        for item in questionnaire.items:
            if item.type == "begin_group" and (name := self.wording.question(item).strip()):
                if found and not found[-1].name:
                    found.pop()
                found.append(Section("", shorten(name, _SHORT, placeholder="…")))
            elif item.key in self._keys:
                number += 1
                label = shorten(self.wording.question(item), _SHORT, placeholder="…")
                found.append(Section(item.key, f"{number}  {label}"))
        return found

    @property
    def _keys(self) -> frozenset[str]:
        return frozenset(table.question.key for table in self.told.results.tables)

    def heading(self, table: Table) -> str:
        """Return the number and the words of a question."""
        number = [each.question.key for each in self.told.results.tables].index(table.question.key) + 1
        return f"{number}  {self.wording.question(table.question)}"

    def note(self, table: Table) -> str:
        """Return what kind of question it is, how many answered, and of whom the per cents are."""
        parts = [said(str(_KINDS[table.kind]))]
        if table.all.answered is not None and table.all.asked is not None:
            answered = QCoreApplication.translate("Results", "{answered} of {asked} answered").format(
                answered=self.labels.number(table.all.answered), asked=self.labels.number(table.all.asked)
            )
            parts.append(answered)
            if table.kind not in {Kind.NUMBER, Kind.TEXT} and table.all.answered:
                of = QCoreApplication.translate("Results", "per cent of {count} respondents")
                parts.append(of.format(count=self.labels.number(table.all.answered)))
        return " · ".join(parts)

    def footnotes(self, table: Table) -> list[str]:
        """Return why numbers are hidden, and what else has to be known to read the table."""
        groups = (table.all, *table.groups)
        of = self.told.results.round
        reasons = dict.fromkeys(
            reason for group in groups for reason in (group.reason, *(cell.reason for cell in group.cells))
        )
        if table.kind is Kind.TEXT and not table.question.confirms:
            reasons.pop("personal", None)  # the texts stand below, to be read
        lines = [self.wording.unlisted(table), *(self.wording.hidden(reason) for reason in reasons if reason)]
        if any(group.merged for group in table.groups) and of.confidential and table.groups:
            lines.append(self.told.wording.hidden("together"))
        if of.confidential:
            lines.append(
                QCoreApplication.translate(
                    "Results", "Break-downs by office and country are not offered for a confidential round."
                )
            )
        if self.told.results.overlapping:
            lines.append(
                QCoreApplication.translate(
                    "Results", "Somebody may stand in several groups: several answers."
                )
            )
        lines.append(self.wording.waiting(self.told.results))
        if self.told.results.provisional:
            lines.append(
                QCoreApplication.translate("Results", "The round is still open: more answers may come.")
            )
        return list(dict.fromkeys(line for line in [*lines, *self._changes(table)] if line))

    def _changes(self, table: Table) -> list[str]:
        comparison = self.told.comparison
        if comparison is None:
            return []
        pair = next(each for each in comparison.pairs if each.now.question.key == table.question.key)
        return [said(str(_CHANGES[change])).format(round=comparison.earlier.name) for change in pair.changes]

    def group(self, group: Group) -> str:
        """Return what a group is called, as a line begins."""
        return capital(self.wording.group(self.by, group))

    def head(self, group: Group) -> str:
        """Return the head of a group's column: its name and how many answered."""
        name = self.group(group)
        return name if group.answered is None else f"{name} ({self.labels.number(group.answered)})"

    def value(self, table: Table, value: str) -> str:
        """Return an answer's words; months in the reader's language."""
        if table.kind is Kind.DATE and len(value) in {_MONTH, _DAY}:
            day = QDate.fromString(f"{value}-01"[:_DAY], "yyyy-MM-dd")
            if day.isValid():
                return capital(QLocale().toString(day, "MMMM yyyy"))
        return capital(self.wording.value(table.question, value))

    def share(self, part: int, whole: int) -> str:
        """Return a share as it stands in a cell."""
        return QCoreApplication.translate("Results", "{share} %").format(
            share=self.labels.per_cent(part, whole)
        )

    def statistic(self, value: float | str) -> str:
        """Return a mean, a quartile or a day."""
        if isinstance(value, str):
            return self.labels.date(date.fromisoformat(value[:_DAY]))
        return QLocale().toString(round(value, 2 if abs(value) < _PLAIN else 1), "g", 7)
