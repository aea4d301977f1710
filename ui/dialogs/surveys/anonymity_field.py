"""The anonymity check as a small table: each group, how many it has, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from focalnet.surveys.anonymity_wording import Fate, outcomes, summary
from ui.labels import capital
from ui.models.line_model import Line, LineModel
from ui.numbers import number
from ui.widgets.cell import Face
from ui.widgets.marking import label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from focalnet.surveys.anonymity import Anonymity
    from focalnet.surveys.anonymity_wording import Outcome
    from focalnet.surveys.results.wording import Wording
    from ui.theme import Theme

_MOST_LINES = 7  # seen at once
_INKS = {Fate.REPORTED: "good", Fate.MERGED: "text", Fate.NEVER: "muted"}


class AnonymityField(QWidget):
    """One plain sentence, the groups below it, and what is never told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.said = label("", "heading", wraps=True)
        titles = (self.tr("Group"), self.tr("People"), self.tr("What happens"))
        self.model = LineModel(*titles, right=(1,))
        self.table = Table(theme, self.tr("Groups of a confidential round"))
        self.table.setModel(self.model)
        self.table.set_widths(260, 72, 200, stretched=2)
        self.table.have_lines(2, 0, 2)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.never = label("", "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.left_out = label("", "muted", wraps=True)
        for part in (self.said, self.table, self.never, self.left_out):
            column.addWidget(part)

    def show_check(self, check: Anonymity | None, wording: Wording, left_out: str = "") -> None:
        """Show what becomes of the groups; None where nothing is known of those asked.

        `left_out` names the questions that are not asked.
        """
        self.left_out.setText(left_out)
        self.left_out.setVisible(bool(left_out))
        lines = outcomes(check, wording) if check is not None else []
        self.said.setText(summary(check, wording) if check is not None else "")
        self.never.setText(wording.words("anonymity", "never") if check is not None else "")
        self.model.show([self._line(str(place), each) for place, each in enumerate(lines)])
        self.table.setVisible(bool(lines))
        rows = min(len(lines), _MOST_LINES) + 1.2
        self.table.setFixedHeight(round(rows * self._theme.px(self._theme.row)))

    def text(self) -> str:
        """Return all that is said, a line each."""
        lines = [
            " · ".join(self.model.face(row, column).text for column in range(3))
            for row in range(self.model.rowCount())
        ]
        said = [self.said.text(), *lines, self.never.text(), self.left_out.text()]
        return "\n".join(filter(None, said))

    def _line(self, key: str, outcome: Outcome) -> Line:
        return Line(
            key,
            (
                Face(self.tr("{fact}: {value}").format(fact=capital(outcome.fact), value=outcome.group)),
                Face(number(outcome.people)),
                Face(outcome.told, ink=_INKS[outcome.fate]),
            ),
        )
